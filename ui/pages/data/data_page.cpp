#include "ui/pages/data/data_page.h"

#include <QtWidgets>

#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/images/image_view.h"
#include "ui/pages/data/array_text.h"
#include "ui/pages/data/image_detail.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {

QToolButton* partButton(const char* name) {
    auto* button = named(new QToolButton, name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

DataPage::DataPage(Session* session, QWidget* parent)
    : QWidget(parent), session_(session), images_(new ImageListModel(this)), pages_(new QStackedWidget) {
    named(this, "dataPage");
    empty_ = named(new EmptyPage("data", {}, {}), "dataEmpty");

    auto* splitter = named(new QSplitter(Qt::Horizontal), "dataSplitter");
    grid_ = named(new ImageGrid, "dataGrid", tr("Images"));
    grid_->setModel(images_);
    splitter->addWidget(grid_);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::medium);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addWidget(makeTools());
    column->addWidget(splitter, 1);
    pages_->addWidget(empty_);
    pages_->addWidget(content);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    page->setSpacing(spacing::medium);
    page->addWidget(makeHeader());
    page->addWidget(pages_, 1);

    fillSources();
    connectAll();
    showSession();
}

QWidget* DataPage::makeHeader() {
    title_ = named(new QLabel, "dataTitle");
    setHeading(*title_);
    counts_ = named(new QLabel, "dataCounts");
    counts_->setWordWrap(true);
    setMuted(*counts_);
    arrays_ = named(new QLabel, "dataArrays");
    arrays_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    arrays_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setMuted(*arrays_);
    sources_ = named(new QComboBox, "dataSources", tr("Source of the images"));
    sources_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    open_ = named(new QToolButton, "dataOpen");
    open_->setText(tr("Open…"));
    open_->setIcon(icon("open"));
    open_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open_->setPopupMode(QToolButton::InstantPopup);
    open_->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(open_);
    menu->addAction(tr("A folder with the four IDX files…"), this, &DataPage::openFolder);
    menu->addAction(tr("A file (.npz)…"), this, &DataPage::openFile);
    open_->setMenu(menu);
    progress_ = named(new QProgressBar, "dataProgress", tr("Opening the images"));
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(spacing::tight);
    progress_->setRange(0, 1000);
    QSizePolicy keepsPlace = progress_->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keepsPlace);
    progress_->hide();

    auto* header = new QWidget;
    auto* layout = new QGridLayout(header);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(spacing::small);
    layout->setVerticalSpacing(spacing::tight);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(counts_, 1, 0, 1, 3);
    layout->addWidget(sources_, 0, 1);
    layout->addWidget(open_, 0, 2);
    layout->addWidget(arrays_, 2, 0, 1, 3);
    layout->addWidget(progress_, 3, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    return header;
}

QWidget* DataPage::makeTools() {
    train_ = partButton("dataTrain");
    test_ = partButton("dataTest");
    train_->setChecked(true);
    auto* parts = new QButtonGroup(this);
    parts->addButton(train_);
    parts->addButton(test_);
    digit_ = named(new QComboBox, "dataDigit", tr("Digits shown"));
    digit_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    place_ = named(new QSpinBox, "dataPlace", tr("Go to image"));
    place_->setKeyboardTracking(false);
    place_->setGroupSeparatorShown(true);
    place_->setToolTip(tr("Go to the image with this number (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText)));
    auto* placeLabel = new QLabel(tr("&Image"));
    placeLabel->setBuddy(place_);
    zoom_ = named(new QSlider(Qt::Horizontal), "dataZoom", tr("Size of the images"));
    zoom_->setRange(ImageGrid::minimumSide / ImageGrid::zoomStep,
                    ImageGrid::maximumSide / ImageGrid::zoomStep);
    zoom_->setValue(grid_->imageSide() / ImageGrid::zoomStep);
    zoom_->setPageStep(1);
    zoom_->setMaximumWidth(140);
    zoom_->setToolTip(tr("Size of the images"));

    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    row->addWidget(train_);
    row->addWidget(test_);
    row->addSpacing(spacing::small);
    row->addWidget(digit_);
    row->addStretch(1);
    row->addWidget(placeLabel);
    row->addWidget(place_);
    row->addSpacing(spacing::small);
    row->addWidget(zoom_, 1);
    return tools;
}

QWidget* DataPage::makeSide() {
    detail_ = new ImageDetail(session_);
    chartTitle_ = new QLabel;
    setMuted(*chartTitle_);
    chart_ = named(new BarList, "dataChart", tr("Images of each class"));

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(detail_, 1);
    column->addSpacing(spacing::medium);
    column->addWidget(chartTitle_);
    column->addWidget(chart_);
    return side;
}

void DataPage::connectAll() {
    connect(session_, &Session::dataOpening, this, &DataPage::showOpening);
    connect(session_, &Session::dataChanged, this, &DataPage::showSession);
    // Queued, for failed comes before the opening has ended; the box then goes back to what is open.
    const auto backToWhatIsOpen = [this] {
        if (!session_->isOpeningData()) showOpened();
    };
    connect(session_, &Session::failed, this, backToWhatIsOpen, Qt::QueuedConnection);
    connect(empty_, &EmptyPage::buttonClicked, this,
            [this] { open(QString::fromStdString(defaultSource())); });
    connect(sources_, &QComboBox::activated, this, [this](int i) { open(sources_->itemData(i).toString()); });
    connect(train_, &QToolButton::toggled, this, &DataPage::showImages);
    connect(digit_, &QComboBox::activated, this, &DataPage::showImages);
    connect(place_, &QSpinBox::valueChanged, this, &DataPage::goTo);
    connect(zoom_, &QSlider::valueChanged, this,
            [this](int steps) { grid_->setImageSide(ImageGrid::zoomStep * steps); });
    connect(grid_, &ImageGrid::imageSideChanged, this,
            [this](int side) { zoom_->setValue(side / ImageGrid::zoomStep); });
    connect(detail_, &ImageDetail::valuesShown, this, [this](bool shown) {
        chartTitle_->setVisible(!shown);
        chart_->setVisible(!shown);
    });
    connect(grid_, &ImageGrid::currentRowChanged, this, &DataPage::showImage);
    auto* goShortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    connect(goShortcut, &QShortcut::activated, this, [this] {
        place_->setFocus(Qt::ShortcutFocusReason);
        place_->selectAll();
    });
}

void DataPage::fillSources() {
    sources_->clear();
    for (const FoundSource& source : findSources()) {
        sources_->addItem(dataTitle(source.title), fromCore(source.name));
        if (!source.where.empty())
            sources_->setItemData(sources_->count() - 1, fromCore(source.where.string()), Qt::ToolTipRole);
    }
}

void DataPage::open(const QString& name) {
    session_->openData(name);
    if (session_->isOpeningData()) showOpening(0);
}

void DataPage::openFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a folder with IDX files"));
    if (!folder.isEmpty()) open(folder);
}

void DataPage::openFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Open images"), {},
                                                      tr("NumPy archives (*.npz);;All files (*)"));
    if (!file.isEmpty()) open(file);
}

void DataPage::showOpening(double progress) {
    progress_->show();
    progress_->setValue(int(1000 * progress));
    sources_->setEnabled(false);
    open_->setEnabled(false);
    empty_->setTexts(tr("Opening the images"), tr("This takes a moment."));
}

std::shared_ptr<const Dataset> DataPage::chosen() const {
    const auto data = session_->data();
    if (!data) return nullptr;
    return train_->isChecked() ? data->train : data->test;
}

/// What can be opened now, and what is open.
void DataPage::showOpened() {
    progress_->hide();
    sources_->setEnabled(true);
    open_->setEnabled(true);
    empty_->setTexts(
        tr("No images yet"),
        tr("Images are what a network learns from. Open MNIST, a folder with its four files, or the "
           "digits that this program draws itself."),
        tr("Open digits"));
    const auto data = session_->data();
    const QString name = data ? fromCore(data->name) : QString();
    if (data && sources_->findData(name) < 0) sources_->addItem(dataTitle(data->title), name);
    sources_->setCurrentIndex(sources_->findData(name));
}

void DataPage::showSession() {
    showOpened();
    const auto data = session_->data();
    pages_->setCurrentIndex(data ? 1 : 0);
    if (!data) {
        title_->setText(tr("Data"));
        counts_->clear();
        arrays_->clear();
        return;
    }
    const QLocale words = locale();
    const Shape& shape = data->train->shape;
    title_->setText(dataTitle(data->title));
    counts_->setText(tr("%1 images to learn from, %2 to be tested on; %3 × %4 pixels each")
                         .arg(words.toString(data->train->count()), words.toString(data->test->count()))
                         .arg(shape.width())
                         .arg(shape.height()));
    arrays_->setText(arraysText(*data));
    arrays_->setToolTip(networkArraysText(*data));
    train_->setText(tr("Training images"));
    test_->setText(tr("Test images"));

    digit_->clear();
    digit_->addItem(tr("All digits"), -1);
    for (int i = 0; i < data->train->classes(); ++i)
        digit_->addItem(fromCore(data->train->classNames[std::size_t(i)]), i);
    showImages();
}

void DataPage::showImages() {
    const auto data = chosen();
    if (!data) return;
    const int digit = digit_->currentData().toInt();
    images_->setImages(data, imageIndices(*data, digit));
    {
        const QSignalBlocker quiet(place_);
        place_->setRange(0, std::max(0, data->count() - 1));
    }
    const std::vector<int> counts = classCounts(*data);
    const int most = std::max(1, *std::ranges::max_element(counts));
    QVector<BarList::Bar> bars(qsizetype(counts.size()));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double share = 100.0 * counts[i] / std::max(1, data->count());
        bars[qsizetype(i)] = {fromCore(data->classNames[i]), locale().toString(counts[i]),
                              double(counts[i]) / most, tr("%1 %").arg(locale().toString(share, 'f', 1))};
    }
    chartTitle_->setText(train_->isChecked() ? tr("Training images of each class")
                                             : tr("Test images of each class"));
    chart_->setBars(bars);
    chart_->setStrongBar(digit);
    grid_->showRow(0);
}

void DataPage::showImage(int row) {
    if (row < 0) return detail_->clear();
    const int index = images_->imageIndex(row);
    const QString number = locale().toString(index), count = locale().toString(images_->dataset()->count());
    detail_->setImage(images_->dataset(), index,
                      train_->isChecked() ? tr("Training image %1 of %2").arg(number, count)
                                          : tr("Test image %1 of %2").arg(number, count));
    const QString inWords = images_->data(images_->index(row), Qt::AccessibleTextRole).toString();
    detail_->view()->setAccessibleDescription(inWords);
    const QSignalBlocker quiet(place_);
    place_->setValue(index);
}

/// The image itself, or the next one that the chosen digit leaves.
void DataPage::goTo(int index) {
    for (int row = 0; row < images_->rowCount(); ++row)
        if (images_->imageIndex(row) >= index) return grid_->showRow(row);
    grid_->showRow(images_->rowCount() - 1);
}

}  // namespace inkling
