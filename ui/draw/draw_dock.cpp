#include "ui/draw/draw_dock.h"

#include <QtWidgets>

#include "core/ink/picture.h"
#include "ui/draw/answer_view.h"
#include "ui/draw/canvas.h"
#include "ui/draw/draw_tools.h"
#include "ui/draw/how_it_sees.h"
#include "ui/draw/picture_file.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/primary_button.h"
#include "ui/words.h"

namespace inkling {

DrawDock::DrawDock(Session* session, QWidget* parent)
    : QDockWidget(tr("Draw"), parent),
      session_(session),
      canvas_(new Canvas),
      tools_(new DrawTools(canvas_)),
      answer_(new AnswerView),
      network_(named(new QLabel, "networkLabel")),
      train_(named(new PrimaryButton(tr("Train a network")), "dockTrainButton")),
      content_(new QWidget),
      tracing_(std::make_unique<Background>()) {
    setObjectName("drawDock");
    setFeatures(NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget);  // no title bar: the heading has the buttons beside it
    network_->setWordWrap(true);
    network_->setTextFormat(Qt::PlainText);
    setMuted(*network_);

    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(tools_);
    column->addWidget(canvas_, 100);  // as high as it is wide, where there is room
    column->addWidget(answer_, 1);
    column->addWidget(network_);
    column->addWidget(train_, 0, Qt::AlignLeft);
    column->addStretch();
    content_->addActions(tools_->canvasActions());  // these keys mean other things on the pages
    setWidget(content_);
    connectAll();
    showNetwork();
}

DrawDock::~DrawDock() = default;

void DrawDock::connectAll() {
    connect(canvas_, &Canvas::strokesChanged, this, &DrawDock::read);
    connect(canvas_, &Canvas::pictureDropped, this, &DrawDock::takePicture);
    connect(canvas_, &Canvas::digitChosen, this, &DrawDock::chooseDigit);
    connect(tools_->pictureAction(), &QAction::triggered, this, &DrawDock::choosePicture);
    connect(tools_->pasteAction(), &QAction::triggered, this,
            [this] { takePicture(*QGuiApplication::clipboard()->mimeData()); });
    connect(tools_->testDigitAction(), &QAction::triggered, this, &DrawDock::drawTestDigit);
    connect(tools_->largeAction(), &QAction::toggled, this, &DrawDock::setLarge);
    connect(answer_, &AnswerView::stepsWanted, this, &DrawDock::showSteps);
    connect(tracing_.get(), &Background::failed, this,
            [this](const std::exception_ptr& failure) { emit session_->failed(words(failure)); });
    connect(session_, &Session::networkChanged, this, [this] {
        showNetwork();
        read();
    });
    connect(session_, &Session::trainingStarted, this, &DrawDock::showNetwork);
    connect(session_, &Session::trainingEnded, this, &DrawDock::showNetwork);
    connect(train_, &QPushButton::clicked, this, &DrawDock::trainingWanted);
    connect(&reader_, &Reader::finished, this, &DrawDock::setReading);
}

void DrawDock::addTool(QWidget* tool) {
    auto* column = static_cast<QBoxLayout*>(content_->layout());
    column->insertWidget(column->indexOf(network_), tool);
}

void DrawDock::fillMenu(QMenu* menu) const {
    tools_->fillMenu(menu);
}

// Pictures

void DrawDock::choosePicture() {
    auto* dialog = new QFileDialog(this, tr("Read a picture of a digit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters({"image/png", "image/jpeg", "image/webp", "application/octet-stream"});
    connect(dialog, &QFileDialog::fileSelected, this, &DrawDock::openPicture);
    dialog->open();
}

void DrawDock::openPicture(const QString& file) {
    trace([file] { return traceStrokes(readPicture(file)); }, tr("Picture"));
}

void DrawDock::takePicture(const QMimeData& data) {
    if (const QString file = pictureFile(data); !file.isEmpty()) return openPicture(file);
    const QImage image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull()) {
        emit session_->failed(tr("There is no picture to be pasted."));
        return;
    }
    trace([image] { return traceStrokes(toPicture(image)); }, tr("Picture"));
}

void DrawDock::drawImage(std::shared_ptr<const Dataset> data, int index) {
    trace([data = std::move(data), index] { return traceImage(data->image(index), data->shape); },
          tr("Image"));
}

void DrawDock::drawTestDigit() {
    const auto source = session_->data();
    if (!source || source->test->count() == 0) {
        emit session_->failed(tr("There are no test images. Open some data first."));
        return;
    }
    drawImage(source->test, int(QRandomGenerator::global()->bounded(source->test->count())));
}

void DrawDock::trace(std::function<std::vector<Stroke>()> strokes, const QString& what) {
    tracing_->start([this, what, strokes = std::move(strokes)](const auto&, const auto&) {
        return [this, what, traced = strokes()] {
            if (traced.empty())
                emit session_->failed(tr("No ink was found in the picture."));
            else
                canvas_->replace(traced, what);
        };
    });
}

// Reading

void DrawDock::read() {
    reader_.read(canvas_->strokes(), session_->network());
}

void DrawDock::setReading(std::shared_ptr<const Reading> reading) {
    reading_ = std::move(reading);
    answer_->setReading(*reading_);
    QVector<DigitBox> boxes;
    for (int i = 0; reading_->digits.size() > 1 && i < int(reading_->digits.size()); ++i) {
        const DigitReading& digit = reading_->digits[std::size_t(i)];
        const QString name = digitName(*reading_, i);
        const double certainty = double(std::ranges::max(digit.probabilities));
        boxes << DigitBox{digit.ink, name.isEmpty() ? QString(u'?') : name,
                          tr("%1 %").arg(locale().toString(100 * certainty, 'f', 0))};
    }
    canvas_->setDigits(boxes, reading_->chosen);
    if (steps_ && steps_->isVisible()) steps_->setReading(*reading_);
    emit drawingRead(reading_);
}

void DrawDock::chooseDigit(int digit) {
    if (!reading_ || digit < 0 || digit >= int(reading_->digits.size())) return;
    setReading(std::make_shared<const Reading>(reading_->choosing(digit)));
}

void DrawDock::showNetwork() {
    const auto network = session_->network();
    train_->setVisible(!network && !session_->isTraining());
    if (!network) {
        network_->setText(
            tr("No network has been trained yet, so nothing reads the drawing. "
               "Train one, or open a model."));
        return;
    }
    answer_->setClassNames(classNames(*network));
    if (!drawingShape(*network))
        network_->setText(tr("%1 takes %2, which a drawing cannot become. Your drawing stays: open a model "
                             "for grey, square images, and it is read.")
                              .arg(session_->networkTitle(), fromCore(network->inputShape().str())));
    else
        network_->setText(session_->isTraining()
                              ? tr("Read by %1 while it learns").arg(session_->networkTitle())
                              : tr("Read by %1").arg(session_->networkTitle()));
}

// Windows of their own

void DrawDock::showSteps() {
    if (!steps_) {
        steps_ = new HowItSees(this);
        steps_->move(window()->pos() +
                     QPoint(spacing::large, 2 * spacing::large));  // the canvas stays in sight
    }
    steps_->show();
    steps_->raise();
    steps_->activateWindow();
    steps_->setReading(reading_ ? *reading_ : Reading());
}

/// All that is in the dock moves to the window, and back when it is closed.
void DrawDock::setLarge(bool large) {
    if (large == bool(sheet_)) return;
    canvas_->setSheetWidth(large ? Canvas::wideSheet : canvasSize);
    answer_->setWide(large);
    if (!large) {
        delete widget();  // what kept the place
        setWidget(content_);
        std::exchange(sheet_, nullptr)->deleteLater();
        return;
    }
    sheet_ = named(new QDialog(window()), "largeSheet");
    sheet_->setWindowTitle(tr("Draw a number"));
    sheet_->setWindowFlag(Qt::WindowMaximizeButtonHint);
    connect(sheet_, &QDialog::finished, this, [this] { tools_->largeAction()->setChecked(false); });
    for (QAction* action : {tools_->undoAction(), tools_->redoAction()}) {
        if (!action->shortcuts().isEmpty()) continue;
        // The main window's Edit menu has their keys, which are not heard here.
        const QKeySequence keys = action == tools_->undoAction()
                                      ? QKeySequence(QKeySequence::Undo)
                                      : QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
        connect(new QShortcut(keys, sheet_), &QShortcut::activated, action, &QAction::trigger);
    }
    const int width = content_->width();
    auto* column = new QVBoxLayout(sheet_);
    column->setContentsMargins({});
    column->addWidget(content_);
    setWidget(makePlaceKeeper(width));
    content_->show();
    sheet_->resize(940, 680);
    sheet_->show();
    sheet_->activateWindow();
    canvas_->setFocus();
}

/// Stands in the dock while the sheet is large, so that the page beside it stays as it is.
QWidget* DrawDock::makePlaceKeeper(int width) {
    auto* place = new QWidget;
    place->setMinimumWidth(width);
    auto* words = new QLabel(tr("The drawing is on the large sheet."));
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    setMuted(*words);
    auto* back = named(new QPushButton(tr("Bring it &back")), "bringBack");
    connect(back, &QPushButton::clicked, this, [this] { sheet_->close(); });
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(back, 0, Qt::AlignHCenter);
    column->addStretch();
    return place;
}

}  // namespace inkling
