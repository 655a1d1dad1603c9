#include "ui/pages/drawings/drawings_page.h"

#include <QtWidgets>

#include "ui/draw/reader.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/images/image_view.h"
#include "ui/pages/drawings/lesson_panel.h"
#include "ui/session/background.h"
#include "ui/session/kept_drawings.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/digit_row.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/named.h"
#include "ui/widgets/page_column.h"
#include "ui/widgets/save_dialog.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int sideWidth = 300;
constexpr int anyDigit = -1;
enum Answer { AnyAnswer, Right, Wrong };

QToolButton* toolButton(const char* name, const QString& text, const char* iconName) {
    auto* button = named(new QToolButton, name);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// As evaluate() has it, but for what the network takes for no digit, which is said so.
std::shared_ptr<const Evaluation> readingsOf(const Network& network, const Dataset& images,
                                             const std::stop_token& stop) {
    ThreadPool pool(1);
    auto evaluation = evaluate(network, images, pool, stop);
    if (!evaluation) return nullptr;
    for (int i = 0; i < images.count(); ++i) {
        const auto row = evaluation->probabilities.row(i);
        if (!network.readClass({row.data(), std::size_t(row.size())}))
            evaluation->predicted[std::size_t(i)] = noClass;
    }
    return std::make_shared<const Evaluation>(std::move(*evaluation));
}

bool isReadRight(const Dataset& images, const Evaluation& evaluation, int i) {
    return evaluation.predicted[std::size_t(i)] == images.labels[std::size_t(i)];
}

}  // namespace

DrawingsPage::DrawingsPage(Session* session, KeptDrawings* kept, Teaching* teaching, QWidget* parent)
    : QWidget(parent),
      session_(session),
      kept_(kept),
      images_(new ImageListModel(this)),
      pages_(new QStackedWidget),
      reader_(std::make_unique<Background>()) {
    named(this, "drawingsPage");
    empty_ = named(new EmptyPage("draw", tr("No digits of yours yet"),
                                 tr("Draw a digit at the right and click what it was, or press its key. What "
                                    "you keep so can be taught to the network, in your hand."),
                                 tr("Import…")),
                   "drawingsEmpty");
    message_ = named(new MessageBar(this), "drawingsMessage");

    grid_ = named(new ImageGrid, "drawingsGrid", tr("My digits"));
    grid_->setModel(images_);
    grid_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    grid_->installEventFilter(this);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(spacing::large);
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::medium);
    left->addWidget(makeTools());
    left->addWidget(grid_, 1);
    row->addLayout(left, 1);
    row->addWidget(makeSide(teaching));
    pages_->addWidget(empty_);
    pages_->addWidget(content);

    auto* page = makePageColumn(this);
    page->addWidget(makeHeader());
    page->addWidget(pages_, 1);

    undo_ = kept_->undoStack().createUndoAction(this, tr("Undo"));
    redo_ = kept_->undoStack().createRedoAction(this, tr("Redo"));
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcut(QKeySequence::Redo);
    for (QAction* action : {undo_, redo_}) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({undo_, redo_});

    connectAll();
    readAnew();
}

DrawingsPage::~DrawingsPage() = default;

QWidget* DrawingsPage::makeHeader() {
    auto* title = new QLabel(tr("My digits"));
    setHeading(*title);
    counts_ = named(new QLabel, "drawingsCounts");
    setMuted(*counts_);
    import_ = toolButton("drawingsImport", tr("Import…"), "open");
    import_->setToolTip(tr("Take the drawings of a file, .jsonl or .jsonl.gz"));
    export_ = toolButton("drawingsExport", tr("Export…"), "save");
    export_->setToolTip(tr("Write all drawings to a file"));
    export_->setEnabled(false);  // until it is known that there is something

    auto* header = new QWidget;
    auto* layout = new QGridLayout(header);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(spacing::small);
    layout->setVerticalSpacing(spacing::tight);
    layout->addWidget(title, 0, 0);
    layout->addWidget(import_, 0, 1);
    layout->addWidget(export_, 0, 2);
    layout->addWidget(counts_, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    return header;
}

QWidget* DrawingsPage::makeTools() {
    digit_ = named(new QComboBox, "drawingsDigit", tr("Digits shown"));
    digit_->addItem(tr("All digits"), anyDigit);
    for (int i = 0; i < 10; ++i) digit_->addItem(QString::number(i), i);
    digit_->addItem(tr("No digit"), int(noClass));
    answer_ = named(new QComboBox, "drawingsAnswer", tr("Readings shown"));
    answer_->addItem(tr("Read right or wrong"), AnyAnswer);
    answer_->addItem(tr("Read right"), Right);
    answer_->addItem(tr("Read wrong"), Wrong);
    auto* zoom = named(new QSlider(Qt::Horizontal), "drawingsZoom", tr("Size of the images"));
    zoom->setRange(ImageGrid::minimumSide / ImageGrid::zoomStep,
                   ImageGrid::maximumSide / ImageGrid::zoomStep);
    zoom->setValue(grid_->imageSide() / ImageGrid::zoomStep);
    zoom->setPageStep(1);
    zoom->setMaximumWidth(120);
    zoom->setToolTip(tr("Size of the images"));
    connect(zoom, &QSlider::valueChanged, grid_,
            [this](int steps) { grid_->setImageSide(ImageGrid::zoomStep * steps); });
    connect(grid_, &ImageGrid::imageSideChanged, zoom,
            [zoom](int side) { zoom->setValue(side / ImageGrid::zoomStep); });

    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    row->addWidget(digit_);
    row->addWidget(answer_);
    row->addStretch(1);
    row->addWidget(zoom, 1);
    return tools;
}

QWidget* DrawingsPage::makeSide(Teaching* teaching) {
    view_ = named(new ImageView, "drawingsImage");
    view_->setFixedSize(114, 114);
    label_ = named(new QLabel, "drawingsLabel");
    setHeading(*label_, 2);
    reading_ = named(new QLabel, "drawingsReading");
    reading_->setWordWrap(true);
    setMuted(*reading_);
    digits_ = named(new DigitRow, "drawingsDigits", tr("What it is"));
    delete_ = named(new QPushButton(icon("remove"), tr("&Delete")), "drawingsDelete");

    detail_ = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label_);
    words->addWidget(reading_);
    words->addSpacing(spacing::small);
    words->addWidget(delete_, 0, Qt::AlignLeft);
    words->addStretch();
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::medium);
    top->addWidget(view_, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* detail = new QVBoxLayout(detail_);
    detail->setContentsMargins({});
    detail->setSpacing(spacing::small);
    detail->addLayout(top);
    detail->addWidget(digits_);

    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(spacing::large);
    column->addWidget(new LessonPanel(session_, kept_, teaching));
    column->addStretch(1);
    column->addWidget(detail_);
    return side;
}

void DrawingsPage::connectAll() {
    connect(kept_, &KeptDrawings::changed, this, &DrawingsPage::readAnew);
    connect(kept_, &KeptDrawings::changed, message_, &QWidget::hide);  // its undo would undo something else
    connect(kept_, &KeptDrawings::told, this, [this](const QString& message) {
        message_->tell(MessageBar::Kind::Good, message);
        message_->setAction(tr("Undo"));
    });
    connect(kept_, &KeptDrawings::exported, message_, &MessageBar::tellSaved);
    connect(kept_, &KeptDrawings::failed, session_, &Session::failed);
    connect(session_, &Session::networkChanged, this, [this] {
        if (!session_->isTraining()) readAnew();
    });
    connect(session_, &Session::trainingStarted, this, &DrawingsPage::readAnew);
    connect(session_, &Session::trainingEnded, this, &DrawingsPage::readAnew);
    connect(reader_.get(), &Background::failed, this,
            [this](const std::exception_ptr& failure) { emit session_->failed(words(failure)); });
    connect(digit_, &QComboBox::activated, this, &DrawingsPage::showDrawings);
    connect(answer_, &QComboBox::activated, this, &DrawingsPage::showDrawings);
    connect(grid_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DrawingsPage::showChosen);
    connect(digits_, &DigitRow::chosen, this, &DrawingsPage::relabel);
    connect(delete_, &QPushButton::clicked, this, &DrawingsPage::remove);
    connect(message_, &MessageBar::actionTriggered, this, [this] { kept_->undoStack().undo(); });
    connect(import_, &QToolButton::clicked, this, &DrawingsPage::chooseImport);
    connect(empty_, &EmptyPage::buttonClicked, this, &DrawingsPage::chooseImport);
    connect(export_, &QToolButton::clicked, this, &DrawingsPage::chooseExport);
}

/// Makes the images and reads them beside the window; while a network trains they are not read.
void DrawingsPage::readAnew() {
    const auto network = session_->isTraining() ? nullptr : session_->network();
    reader_->start([this, drawings = kept_->all(), network](const std::stop_token& stop, const auto&) {
        Shown shown{drawingImages(drawings, Shape::image(28, 28, 1)), nullptr};
        const auto shape = network ? drawingShape(*network) : std::nullopt;
        if (shape && network->classes() == shown.images->classes())
            shown.evaluation = readingsOf(
                *network, *shape == shown.images->shape ? *shown.images : *drawingImages(drawings, *shape),
                stop);
        return [this, shown] {
            shown_ = shown;
            showDrawings();
        };
    });
}

void DrawingsPage::showDrawings() {
    if (!shown_.images) return;
    const Dataset& all = *shown_.images;
    const Evaluation* evaluation = shown_.evaluation.get();
    const int digit = digit_->currentData().toInt(), answer = answer_->currentData().toInt();
    std::vector<int> places;
    int right = 0;
    for (int i = all.count() - 1; i >= 0; --i) {
        const bool isRight = evaluation && isReadRight(all, *evaluation, i);
        right += isRight;
        if (digit != anyDigit && all.labels[std::size_t(i)] != digit) continue;
        if (answer == AnyAnswer || (evaluation && isRight == (answer == Right))) places.push_back(i);
    }
    pages_->setCurrentIndex(all.count() > 0);
    export_->setEnabled(all.count() > 0);
    const QString count = tr("%n kept", nullptr, all.count());
    counts_->setText(all.count() == 0 ? QString()
                     : evaluation     ? tr("%1; %2 reads %3 of them right")
                                        .arg(count, session_->networkTitle(), locale().toString(right))
                                  : count);

    // The chosen ones stay chosen; where they are gone, the one in their place is.
    const int current = grid_->currentIndex().row();
    std::vector<int> kept = chosen();
    images_->setImages(shown_.images, std::move(places), shown_.evaluation);
    QItemSelection selection;
    for (int place : kept)
        if (const int row = images_->rowOf(place); row >= 0)
            selection.select(images_->index(row), images_->index(row));
    if (images_->rowCount() > 0) grid_->showRow(std::clamp(current, 0, images_->rowCount() - 1));
    if (selection.size() > 1) grid_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    showChosen();
}

std::vector<int> DrawingsPage::chosen() const {
    std::vector<int> places;
    for (const QModelIndex& index : grid_->selectionModel()->selectedIndexes())
        places.push_back(images_->imageIndex(index.row()));
    return places;
}

void DrawingsPage::showChosen() {
    const std::vector<int> places = chosen();
    detail_->setEnabled(!places.empty());
    if (places.empty()) {
        view_->clear();
        label_->clear();
        reading_->clear();
        return digits_->setLabel(-1);
    }
    const int place = places.front();
    const int label = shown_.images->labels[std::size_t(place)];
    view_->setImage(shown_.images, place);
    const auto name = [this](int read) { return read == noClass ? tr("no digit") : locale().toString(read); };
    if (places.size() > 1) {
        label_->setText(locale().toString(int(places.size())));
        reading_->setText(tr("are chosen. The keys say what they all are."));
        return digits_->setLabel(-1);
    }
    label_->setText(label == noClass ? QString(u'\u2013') : QString::number(label));
    digits_->setLabel(label);
    if (!shown_.evaluation) return reading_->clear();
    const int read = shown_.evaluation->predicted[std::size_t(place)];
    const QString sureness =
        locale().toString(100 * double(shown_.evaluation->probabilities.row(place).maxCoeff()), 'f', 1);
    reading_->setText(
        (read == label ? tr("Read as %1, correctly (%2 % sure)") : tr("Read as %1, wrongly (%2 % sure)"))
            .arg(name(read), sureness));
}

void DrawingsPage::relabel(int label) {
    if (const auto places = chosen(); !places.empty()) kept_->relabel(places, label);
}

void DrawingsPage::remove() {
    const auto places = chosen();
    if (places.empty()) return;
    kept_->remove(places);
    message_->setAction(tr("Undo"));
    message_->show(MessageBar::Kind::Information,
                   tr("Drawings deleted: %1.").arg(locale().toString(int(places.size()))));
}

bool DrawingsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != grid_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)
        remove();
    else if (const int label = DigitRow::labelOf(key->key());
             label >= 0 && !(key->modifiers() & ~Qt::KeypadModifier))
        relabel(label);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void DrawingsPage::chooseImport() {
    auto* dialog = named(new QFileDialog(this, tr("Import drawings"), {},
                                         tr("Drawings (*.jsonl *.jsonl.gz *.gz);;All files (*)")),
                         "importDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, kept_, &KeptDrawings::importFrom);
    dialog->open();
}

void DrawingsPage::chooseExport() {
    auto* dialog =
        named(makeSaveDialog(this, tr("Export drawings"),
                             tr("Drawings, packed (*.jsonl.gz);;Drawings (*.jsonl)"), "my-digits.jsonl.gz"),
              "exportDialog");
    connect(dialog, &QFileDialog::fileSelected, kept_, &KeptDrawings::exportTo);
    dialog->open();
}

}  // namespace inkling
