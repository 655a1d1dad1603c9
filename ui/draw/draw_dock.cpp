#include "ui/draw/draw_dock.h"

#include <QtWidgets>

#include "ui/draw/canvas.h"
#include "ui/draw/ink_preview.h"
#include "ui/draw/picture_file.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/probability_bars.h"
#include "ui/words.h"

namespace inkling {

namespace {

QStringList classNames(const Network& network) {
    QStringList names;
    for (const std::string& name : network.classNames) names << fromCore(name);
    return names;
}

bool areDigits(const QStringList& names) {
    return std::ranges::all_of(names,
                               [](const QString& name) { return name.size() == 1 && name[0].isDigit(); });
}

}  // namespace

DrawDock::DrawDock(Session* session, QWidget* parent)
    : QDockWidget(tr("Draw"), parent),
      session_(session),
      canvas_(new Canvas),
      preview_(new InkPreview),
      bars_(new ProbabilityBars),
      network_(new QLabel),
      train_(new PrimaryButton(tr("Train a network"))),
      tracing_(std::make_unique<Background>()) {
    setObjectName("drawDock");
    setFeatures(NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget);  // no title bar: the heading has the buttons beside it
    bars_->setObjectName("probabilityBars");
    network_->setObjectName("networkLabel");
    network_->setWordWrap(true);
    network_->setTextFormat(Qt::PlainText);
    setMuted(*network_);
    train_->setObjectName("dockTrainButton");
    makeActions();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    column->setSpacing(spacing::small + 4);
    column->addWidget(makeHeader());
    column->addWidget(canvas_);
    column->addWidget(makeAnswer());
    column->addWidget(bars_, 1);
    column->addWidget(network_);
    column->addWidget(train_, 0, Qt::AlignLeft);
    column->addStretch();
    setWidget(content);

    connect(canvas_, &Canvas::strokesChanged, this, &DrawDock::read);
    connect(canvas_, &Canvas::pictureDropped, this, &DrawDock::takePicture);
    connect(tracing_.get(), &Background::failed, this,
            [this](const std::exception_ptr& failure) { emit session_->failed(words(failure)); });
    connect(session_, &Session::networkChanged, this, [this] {
        showNetwork();
        read();
    });
    connect(session_, &Session::trainingStarted, this, &DrawDock::showNetwork);
    connect(session_, &Session::trainingEnded, this, &DrawDock::showNetwork);
    connect(train_, &QPushButton::clicked, this, &DrawDock::trainingWanted);
    connect(&reader_, &Reader::finished, this, [this](const auto& reading) { showReading(*reading); });
    connect(&reader_, &Reader::finished, this, &DrawDock::drawingRead);
    showNetwork();
    showReading({});
}

DrawDock::~DrawDock() = default;

void DrawDock::makeActions() {
    undo_ = canvas_->undoStack().createUndoAction(this, tr("Undo"));
    redo_ = canvas_->undoStack().createRedoAction(this, tr("Redo"));
    clear_ = new QAction(tr("Clear"), this);
    picture_ = new QAction(tr("Read a picture\u2026"), this);
    paste_ = new QAction(tr("Paste a picture"), this);
    undo_->setIcon(icon("undo"));
    redo_->setIcon(icon("redo"));
    clear_->setIcon(icon("clear"));
    picture_->setIcon(icon("open"));
    picture_->setToolTip(tr("Read a picture of a digit; it can be pasted or dropped on the canvas, too"));
    paste_->setShortcut(QKeySequence::Paste);
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    clear_->setShortcuts({QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Escape)});
    // These keys mean other things on the pages. A canvas that is drawn on has the focus.
    for (QAction* action : {undo_, redo_, clear_, paste_})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    clear_->setEnabled(false);
    connect(clear_, &QAction::triggered, canvas_, &Canvas::clear);
    connect(canvas_, &Canvas::strokesChanged, clear_, [this] { clear_->setEnabled(!canvas_->isEmpty()); });
    connect(picture_, &QAction::triggered, this, &DrawDock::choosePicture);
    connect(paste_, &QAction::triggered, this,
            [this] { takePicture(*QGuiApplication::clipboard()->mimeData()); });
    addActions({undo_, redo_, clear_, picture_, paste_});
}

void DrawDock::choosePicture() {
    auto* dialog = new QFileDialog(this, tr("Read a picture of a digit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters({"image/png", "image/jpeg", "image/webp", "application/octet-stream"});
    connect(dialog, &QFileDialog::fileSelected, this, &DrawDock::openPicture);
    dialog->open();
}

void DrawDock::openPicture(const QString& file) {
    trace([file] { return readPicture(file); });
}

void DrawDock::takePicture(const QMimeData& data) {
    if (const QString file = pictureFile(data); !file.isEmpty()) return openPicture(file);
    const QImage image = qvariant_cast<QImage>(data.imageData());
    if (image.isNull()) {
        emit session_->failed(tr("There is no picture to be pasted."));
        return;
    }
    trace([image] { return toPicture(image); });
}

void DrawDock::trace(std::function<Picture()> picture) {
    tracing_->start([this, picture = std::move(picture)](const auto&, const auto&) {
        auto strokes = traceStrokes(picture());
        return [this, strokes = std::move(strokes)] {
            if (strokes.empty())
                emit session_->failed(tr("No ink was found in the picture."));
            else
                canvas_->replace(strokes, tr("Picture"));
        };
    });
}

QWidget* DrawDock::makeHeader() {
    auto* heading = new QLabel(tr("Draw"));
    setHeading(*heading, 1.25);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(spacing::tight);
    row->addWidget(heading);
    row->addStretch();
    const std::pair<QAction*, const char*> buttons[] = {
        {picture_, "pictureButton"}, {undo_, "undoButton"}, {redo_, "redoButton"}, {clear_, "clearButton"}};
    for (const auto& [action, name] : buttons) {
        auto* button = new QToolButton;
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    return header;
}

QWidget* DrawDock::makeAnswer() {
    auto* seen = new QLabel(tr("The network sees"));
    seen->setWordWrap(true);
    setMuted(*seen);
    answer_ = new QLabel;
    answer_->setObjectName("answer");
    answer_->setAlignment(Qt::AlignCenter);
    setHeading(*answer_, 3.4);
    sureness_ = new QLabel;
    sureness_->setObjectName("sureness");
    sureness_->setAlignment(Qt::AlignCenter);
    auto* reads = new QLabel(tr("and reads"));
    reads->setWordWrap(true);
    reads->setAlignment(Qt::AlignCenter);
    setMuted(*reads);

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tight);
    grid->addWidget(seen, 0, 0);
    grid->addWidget(reads, 0, 1);
    grid->addWidget(preview_, 1, 0, 2, 1, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(answer_, 1, 1, Qt::AlignHCenter | Qt::AlignBottom);
    grid->addWidget(sureness_, 2, 1, Qt::AlignHCenter | Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    return content;
}

void DrawDock::read() {
    reader_.read(canvas_->strokes(), session_->network());
}

void DrawDock::showReading(const Reading& reading) {
    if (!reading.image.empty()) preview_->setImage(reading.image, reading.shape);
    const auto showAnswer = [this](const QString& answer, const QString& sureness) {
        answer_->setText(answer);
        sureness_->setText(sureness);
    };
    if (reading.probabilities.empty()) {
        bars_->clear();
        return showAnswer(QString(u'\u2013'), {});
    }
    const std::optional<int> winner = reading.network->readClass(reading.probabilities);
    bars_->setProbabilities(reading.probabilities, winner.has_value());
    const QStringList names = classNames(*reading.network);
    if (!winner)
        return showAnswer(QString(u'\u2013'), areDigits(names) ? tr("No digit") : tr("None of these"));
    const double sureness = 100.0 * double(reading.probabilities[std::size_t(*winner)]);
    showAnswer(*winner < names.size() ? names[*winner] : QString::number(*winner),
               tr("%1 % sure").arg(locale().toString(sureness, 'f', 1)));
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
    bars_->setClassNames(classNames(*network));
    network_->setText(session_->isTraining() ? tr("Read by %1 while it learns").arg(session_->networkTitle())
                                             : tr("Read by %1").arg(session_->networkTitle()));
}

}  // namespace inkling
