#include "ui/pages/inside/map_section.h"

#include <QtWidgets>
#include <algorithm>
#include <chrono>

#include "ui/images/ink_image.h"
#include "ui/pages/inside/control_row.h"
#include "ui/pages/inside/layer_planes.h"
#include "ui/pages/inside/map_legend.h"
#include "ui/pages/inside/map_work.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/scatter_view.h"
#include "ui/pages/inside/subject.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/probability_bars.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr std::chrono::milliseconds frame(50);  // between pictures of t-SNE as it forms

std::vector<int> labelsOf(const HiddenPoints& points) {
    std::vector<int> labels;
    for (const std::uint8_t label : points.data->labels) labels.push_back(label == noClass ? -1 : label);
    return labels;
}

}  // namespace

MapSection::MapSection(Subject* subject, QWidget* parent) : Section(subject, parent) {
    view_ = named(new ScatterView, "mapView", tr("Map of the test images"));
    legend_ = named(new MapLegend, "mapLegend");
    sentence_ = named(new QLabel, "mapSentence");
    auto* map = new QWidget;
    auto* row = new QHBoxLayout(map);
    row->setContentsMargins({});
    row->setSpacing(spacing::medium);
    row->addWidget(legend_);
    row->addWidget(view_, 1);
    row->addWidget(makeSide());
    setContent(makeControls(), sentence_, map);
    watch(&pointsWork_);
    watch(&tsneWork_);
    watch(&drawingWork_);

    Session* session = subject->session();
    connect(subject, &Subject::networkChanged, this, [this] { stale_ = true; });
    connect(session, &Session::dataChanged, this, [this] { stale_ = true; });
    connect(session, &Session::epochsAdded, this, [this] {
        if (isVisible()) makePoints();
    });
    connect(session, &Session::trainingEnded, this, [this] { changed(); });
    connect(method_, &QComboBox::currentIndexChanged, this, [this] {
        if (wantsTsne() && tsne_.empty()) runTsne();
        takePoints(points_);
    });
    connect(run_, &RunControl::startWanted, this, &MapSection::runTsne);
    connect(legend_, &MapLegend::shownChanged, this, [this] { view_->setShown(legend_->shown()); });
    connect(view_, &ScatterView::opened, this, &MapSection::opened);
    connect(open_, &QPushButton::clicked, this, [this] { emit opened(pointShown()); });
    for (Background* work : {&pointsWork_, &tsneWork_})
        connect(work, &Background::failed, this, [this](const std::exception_ptr& failure) {
            points_ = nullptr;
            showEmpty(tr("There is no map of these"), words(failure));
        });
    connect(view_, &ScatterView::hovered, this, [this](int point) {
        hovered_ = point;
        showPoint();
    });
    connect(view_, &ScatterView::selectedChanged, this, &MapSection::showPoint);
}

ControlRow* MapSection::makeControls() {
    method_ = named(new QComboBox, "mapMethod");
    method_->addItems({tr("Principal components"), tr("t-SNE")});
    method_->setItemData(0, tr("The two directions in which the images differ most"), Qt::ToolTipRole);
    method_->setItemData(1, tr("Neighbours stay neighbours; distances between groups mean little"),
                         Qt::ToolTipRole);
    run_ = new RunControl(&tsneWork_, named(new QPushButton, "mapRun"), "mapProgress", tr("t-SNE's steps"));
    run_->setStartText(tr("&Start again"));
    auto* controls = new ControlRow;
    controls->add(tr("&Map by"), method_);
    controls->addGap();
    controls->add(run_);
    return controls;
}

QWidget* MapSection::makeSide() {
    image_ = named(new PlaneView, "mapImage");
    image_->setFixedSize(180, 182);
    pointText_ = named(new QLabel, "mapPoint");
    pointText_->setWordWrap(true);
    pointText_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    bars_ = named(new ProbabilityBars, "mapBars");
    open_ = named(new QPushButton(tr("&Look closer")), "mapOpen");
    open_->setToolTip(tr("What the network looked at in this image (double click or Return)"));
    auto* side = new QWidget;
    side->setFixedWidth(180);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(image_);
    column->addWidget(pointText_);
    column->addWidget(bars_);
    column->addWidget(open_);
    column->addStretch(1);
    return side;
}

bool MapSection::wantsTsne() const {
    return method_->currentIndex() == 1;
}

void MapSection::refresh() {
    const auto network = subject().network();
    const auto data = subject().session()->data();
    if (!network)
        return showEmpty(tr("No network yet"),
                         tr("Train one on the Train page, or open one from the File menu."));
    if (!data || data->test->count() < 3)
        return showEmpty(tr("No test images"),
                         tr("Open data on the Data page; its test images become the map."));
    if (stale_ && !(points_ && subject().session()->isTraining())) makePoints();
    if (!points_) return;
    showContent();
    placeDrawing();
}

void MapSection::makePoints() {
    const auto network = subject().network();
    const auto data = subject().session()->data();
    if (!network || !data || data->test->count() < 3) return;
    stale_ = false;
    tsneWork_.stop();
    ++runNumber_;
    if (!points_) showEmpty(tr("Making the map"), tr("The test images go through the network."));
    const int threads = subject().session()->isTraining() ? 1 : 0;  // all are a training's
    pointsWork_.start(
        [this, network, test = data->test, threads](
            const std::stop_token& stop, const Background::Progress& progress) -> std::function<void()> {
            const auto points = hiddenPoints(network, test, threads, stop, progress);
            if (!points) return {};
            return [this, points] {
                tsne_.clear();
                points_ = nullptr;
                takePoints(points);
                if (wantsTsne() && !subject().session()->isTraining()) runTsne();
            };
        });
}

void MapSection::takePoints(std::shared_ptr<const HiddenPoints> points) {
    if (!points) return;
    const bool others = points != points_;
    points_ = std::move(points);
    const auto& at = wantsTsne() && !tsne_.empty() ? tsne_ : points_->flat;
    if (others) {
        QStringList names;
        for (const std::string& name : points_->data->classNames) names << fromCore(name);
        bars_->setClassNames(names);
        legend_->setImages(labelsOf(*points_), points_->wrong, names);
        view_->setPoints({.places = at,
                          .labels = labelsOf(*points_),
                          .striking = points_->wrong,
                          .shown = legend_->shown(),
                          .classNames = names,
                          .picture = [data = points_->data](int image, const QVector<QRgb>& ramp) {
                              return inkImage(data->image(image), data->shape, ramp);
                          }});
        drawing_ = nullptr;
        placeDrawing();
    } else {
        view_->movePoints(at);
    }
    showContent();
    showDrawing();
    describe();
}

void MapSection::runTsne() {
    if (!points_) return;
    const int number = ++runNumber_;
    tsne_ = points_->flat;
    tsneWork_.start(
        [this, points = points_, number](const std::stop_token& stop,
                                         const Background::Progress& progress) -> std::function<void()> {
            auto last = std::chrono::steady_clock::now() - frame;
            inkling::runTsne(*points, stop, progress, [&](double share, const MapPositions& positions) {
                const auto now = std::chrono::steady_clock::now();
                if (now - last < frame && share < 1) return;
                last = now;
                QMetaObject::invokeMethod(
                    this,
                    [this, number, at = asPoints(positions)] {
                        if (number != runNumber_) return;
                        tsne_ = at;
                        if (wantsTsne()) view_->movePoints(at);
                        showDrawing();
                    },
                    Qt::QueuedConnection);
            });
            return {};
        });
    run_->started();
    describe();
}

void MapSection::placeDrawing() {
    const Subject::Image& drawing = subject().drawing();
    if (!isVisible() || !points_) return;
    if (drawing.pixels.empty() || points_->network->inputShape() != drawing.shape) {
        drawing_ = nullptr;
        showDrawing();
        return;
    }
    drawingWork_.start(
        [this, points = points_, pixels = drawing.pixels](std::stop_token, const Background::Progress&) {
            const auto place = std::make_shared<const MapPlace>(placeAmong(*points, pixels));
            return [this, points, place] {
                if (points != points_) return;
                drawing_ = place;
                showDrawing();
            };
        });
}

void MapSection::showDrawing() {
    if (!drawing_) return view_->setDrawn(std::nullopt);
    if (!wantsTsne() || tsne_.empty()) return view_->setDrawn(drawing_->flat);
    QPointF place;
    for (std::size_t i = 0; i < drawing_->neighbours.size(); ++i)
        place += drawing_->weights[i] * tsne_[std::size_t(drawing_->neighbours[i])];
    view_->setDrawn(place);
}

/// The image under the pointer, or else the chosen one; -1 for none.
int MapSection::pointShown() const {
    if (!points_) return -1;
    return hovered_ >= 0 && hovered_ < view_->count() ? hovered_ : view_->selected();
}

void MapSection::showPoint() {
    const int point = pointShown();
    open_->setEnabled(point >= 0);
    if (point < 0) {
        image_->setPlane({}, 1, Tones::Ink);
        image_->setCaption(tr("No image chosen"));
        pointText_->setText(tr("Point at a dot to see its image; a click keeps it."));
        bars_->clear();
        return;
    }
    const Dataset& data = *points_->data;
    std::vector<float> pixels(data.shape.size());
    toFloats(data.image(point), pixels.data());
    image_->setPlane(planeOf(data.shape, pixels), data.shape.channels(), Tones::Ink);
    image_->setCaption(tr("Test image %1").arg(point));
    const auto answer = points_->answers.probabilities.row(point);
    const int read = points_->answers.predicted[std::size_t(point)];
    const std::uint8_t label = data.labels[std::size_t(point)];
    const QString name = label == noClass ? tr("none of the classes") : fromCore(data.classNames[label]);
    pointText_->setText(
        read == label ? tr("A %1, and read as one.").arg(name)
                      : tr("A %1, but read as %2.").arg(name, fromCore(data.classNames[std::size_t(read)])));
    bars_->setProbabilities({answer.data(), std::size_t(answer.size())});
    bars_->setTruth(label == noClass ? -1 : label);
}

void MapSection::describe() {
    run_->setVisible(wantsTsne());
    if (!points_) return;
    const QString what = tr("%1 test images as the last hidden layer, %2 numbers, sorts them.")
                             .arg(countText(points_->data->count()), countText(points_->width));
    sentence_->setText(
        wantsTsne()
            ? tr("%1 Neighbours stay neighbours; a drawing goes among its five nearest.").arg(what)
            : tr("%1 The two directions hold %2 of what differs.").arg(what, percentText(points_->share)));
    showPoint();
}

}  // namespace inkling
