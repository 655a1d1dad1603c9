#include "ui/pages/data/images_tab.h"

#include <QtWidgets>

#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/images/image_view.h"
#include "ui/pages/data/filter_bar.h"
#include "ui/pages/data/image_detail.h"
#include "ui/pages/data/split_readings.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

ImagesTab::ImagesTab(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      readings_(new SplitReadings(session, this)),
      images_(new ImageListModel(this)),
      filter_(new FilterBar) {
    auto* splitter = named(new QSplitter(Qt::Horizontal), "dataSplitter");
    splitter->addWidget(makeGrid());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::medium);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small + 4);
    column->addWidget(filter_);
    column->addWidget(splitter, 1);

    connect(session_, &Session::dataChanged, this, &ImagesTab::showSession);
    connect(session_, &Session::trainingStarted, this, &ImagesTab::showFoot);
    connect(readings_, &SplitReadings::changed, this, &ImagesTab::fill);
    connect(readings_, &SplitReadings::progressed, this,
            [this](double share) { progress_->setValue(int(1000 * share)); });
    connect(readings_, &SplitReadings::failed, this, [this](const QString& message) {
        failure_ = message;
        showFoot();
    });
    connect(filter_, &FilterBar::splitChanged, this, &ImagesTab::chooseImages);
    connect(filter_, &FilterBar::filterChanged, this, &ImagesTab::chooseImages);
    connect(filter_, &FilterBar::placeWanted, this, &ImagesTab::goTo);
    auto* goShortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this);
    goShortcut->setWhatsThis(tr("Go to the image with a number"));
    connect(goShortcut, &QShortcut::activated, filter_, &FilterBar::focusPlace);
    showSession();
}

QWidget* ImagesTab::makeGrid() {
    grid_ = named(new ImageGrid, "dataGrid", tr("Images"));
    grid_->setModel(images_);
    connect(grid_, &ImageGrid::currentRowChanged, this, &ImagesTab::showImage);
    none_ = named(new EmptyPage("data", tr("No image is like that"),
                                tr("None of the images passes all of the filters."), tr("Show all images")),
                  "dataNone");
    connect(none_, &EmptyPage::buttonClicked, this, [this] {
        filter_->clear();
        chooseImages();
    });
    places_ = new QStackedWidget;
    places_->addWidget(grid_);
    places_->addWidget(none_);

    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(places_, 1);
    column->addWidget(makeFoot());
    return side;
}

QWidget* ImagesTab::makeFoot() {
    shown_ = named(new QLabel, "dataShown");
    setMuted(*shown_);
    progress_ = named(new QProgressBar, "dataReading", tr("Reading the images"));
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(spacing::small);
    progress_->setMaximumWidth(160);
    zoom_ = named(new QSlider(Qt::Horizontal), "dataZoom", tr("Size of the images"));
    zoom_->setRange(ImageGrid::minimumSide / ImageGrid::zoomStep,
                    ImageGrid::maximumSide / ImageGrid::zoomStep);
    zoom_->setValue(grid_->imageSide() / ImageGrid::zoomStep);
    zoom_->setPageStep(1);
    zoom_->setFixedWidth(120);
    zoom_->setToolTip(tr("Size of the images"));
    connect(zoom_, &QSlider::valueChanged, this,
            [this](int steps) { grid_->setImageSide(ImageGrid::zoomStep * steps); });
    connect(grid_, &ImageGrid::imageSideChanged, this,
            [this](int side) { zoom_->setValue(side / ImageGrid::zoomStep); });

    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    row->addWidget(shown_, 1);
    row->addWidget(progress_);
    row->addWidget(zoom_);
    return foot;
}

QWidget* ImagesTab::makeSide() {
    detail_ = new ImageDetail(session_);
    chartTitle_ = new QLabel;
    setMuted(*chartTitle_);
    chart_ = named(new BarList, "dataChart", tr("Images of each class"));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(detail_, 1);
    column->addSpacing(spacing::small);
    column->addWidget(chartTitle_);
    column->addWidget(chart_);
    connect(detail_, &ImageDetail::valuesShown, this, [this](bool shown) {
        chartTitle_->setVisible(!shown);
        chart_->setVisible(!shown);
    });
    return side;
}

std::shared_ptr<const Dataset> ImagesTab::chosen() const {
    const auto data = session_->data();
    if (!data) return nullptr;
    return filter_->isTraining() ? data->train : data->test;
}

void ImagesTab::showSession() {
    const auto data = session_->data();
    if (data) filter_->setClasses(data->train->classNames);
    chooseImages();
}

void ImagesTab::chooseImages() {
    failure_.clear();
    const auto data = chosen();
    readings_->want(filter_->filter().needsReading() ? data : nullptr);
    if (data) filter_->setImageCount(data->count());
    fill();
}

void ImagesTab::fill() {
    const auto data = chosen();
    if (!data) return images_->clear();
    const ImageFilter filter = filter_->filter();
    const auto evaluation = readings_->of(data);
    std::vector<int> indices = filtered(filter, *data, evaluation.get());
    if (indices.empty() && !(filter.needsReading() && !evaluation)) {
        images_->clear();
        places_->setCurrentWidget(none_);
    } else {
        places_->setCurrentWidget(grid_);
        const bool same = images_->dataset() == data && images_->evaluation() == evaluation &&
                          images_->rowCount() == int(indices.size()) &&
                          (indices.empty() || images_->imageIndex(0) == indices.front());
        if (!same) {
            const int before = grid_->currentIndex().isValid() && images_->dataset() == data
                                   ? images_->imageIndex(grid_->currentIndex().row())
                                   : -1;
            images_->setImages(data, indices, evaluation);
            grid_->showRow(std::max(0, images_->rowOf(before)));
        }
    }
    // The bars leave the digit aside, so that all can be compared.
    ImageFilter ofAllDigits = filter;
    ofAllDigits.label = -1;
    showCounts(classCounts(*data, filtered(ofAllDigits, *data, evaluation.get())));
    chart_->setStrongBar(filter.label);
    showFoot();
}

void ImagesTab::showFoot() {
    const auto data = chosen();
    if (!data) return;
    const bool waits = filter_->filter().needsReading() && !readings_->of(data);
    progress_->setVisible(waits && readings_->isReading());
    QString text = images_->rowCount() == data->count()
                       ? tr("%Ln images", nullptr, data->count())
                       : tr("%1 of %Ln images", nullptr, data->count()).arg(countText(images_->rowCount()));
    if (waits) {
        text = !failure_.isEmpty()      ? failure_
               : !session_->network()   ? tr("No network is there that reads them: train one or open a model")
               : session_->isTraining() ? tr("Read when the training has ended")
                                        : tr("The network reads the images…");
    }
    shown_->setText(text);
}

void ImagesTab::showCounts(const std::vector<int>& counts) {
    const auto data = chosen();
    const int most = std::max(1, counts.empty() ? 0 : *std::ranges::max_element(counts));
    int sum = 0;
    for (const int count : counts) sum += count;
    QVector<BarList::Bar> bars(qsizetype(counts.size()));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double share = double(counts[i]) / std::max(1, sum);
        bars[qsizetype(i)] = {fromCore(data->classNames[i]), locale().toString(counts[i]),
                              double(counts[i]) / most, percentText(share)};
    }
    chartTitle_->setText(filter_->isTraining() ? tr("Training images of each class")
                                               : tr("Test images of each class"));
    chart_->setBars(bars);
}

void ImagesTab::showImage(int row) {
    if (row < 0) return detail_->clear();
    const int index = images_->imageIndex(row);
    const QString number = locale().toString(index), count = locale().toString(images_->dataset()->count());
    detail_->setImage(images_->dataset(), index,
                      filter_->isTraining() ? tr("Training image %1 of %2").arg(number, count)
                                            : tr("Test image %1 of %2").arg(number, count));
    const QString inWords = images_->data(images_->index(row), Qt::AccessibleTextRole).toString();
    detail_->view()->setAccessibleDescription(inWords);
    filter_->setPlace(index);
}

/// The image itself, or the next one that the filter leaves.
void ImagesTab::goTo(int index) {
    for (int row = 0; row < images_->rowCount(); ++row)
        if (images_->imageIndex(row) >= index) return grid_->showRow(row);
    grid_->showRow(images_->rowCount() - 1);
}

}  // namespace inkling
