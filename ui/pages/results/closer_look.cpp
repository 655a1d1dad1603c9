#include "ui/pages/results/closer_look.h"

#include <QtWidgets>

#include "core/explain/saliency.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/pages/results/saliency_view.h"
#include "ui/pages/results/shrinking_box.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/probability_bars.h"
#include "ui/widgets/progress_line.h"
#include "ui/words.h"

namespace inkling {

namespace {

enum Map { None, Gradient, SmoothGradient, Occlusion };
constexpr int neighbourCount = 6;

QToolButton* stepButton(const char* name, const QString& iconName, const QString& says) {
    auto* button = named(new QToolButton, name, says);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(says);
    return button;
}

/// One row of images, as high as they are.
ImageGrid* strip(const char* name, const QString& says, ImageListModel* list) {
    auto* grid = named(new ImageGrid, name, says);
    grid->setModel(list);
    grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid->setFrameShape(QFrame::NoFrame);
    grid->viewport()->setAutoFillBackground(false);
    grid->setFixedHeight(grid->gridSize().height() + 2 * grid->frameWidth());
    return grid;
}

}  // namespace

CloserLook::CloserLook(Session* session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      pixelList_(new ImageListModel(this)),
      hiddenList_(new ImageListModel(this)),
      mapTask_(std::make_unique<Background>()),
      nearestTask_(std::make_unique<Background>()),
      readingTask_(std::make_unique<Background>()) {
    auto* body = new QHBoxLayout;
    body->setSpacing(spacing::large);
    body->addLayout(makeImage(), 1);
    body->addLayout(makeNeighbours(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addLayout(makeTop());
    column->addLayout(body, 1);

    for (Background* task : {mapTask_.get(), nearestTask_.get(), readingTask_.get()})
        connect(task, &Background::failed, this, &CloserLook::fail);
    connect(readingTask_.get(), &Background::progressed, this, [this](double share) {
        progress_->show();
        progress_->setShare(share);
    });
    connect(readingTask_.get(), &Background::ended, progress_, &QWidget::hide);
    for (QComboBox* box : {map_, target_})
        connect(box, &QComboBox::currentIndexChanged, this, &CloserLook::showMap);
}

CloserLook::~CloserLook() = default;

QLayout* CloserLook::makeTop() {
    auto* back = named(new QPushButton(icon("back"), tr("&Back to the results")), "closerBack");
    auto* before = stepButton("closerBefore", "previous", tr("The image before"));
    auto* next = stepButton("closerNext", "next", tr("The next image"));
    sentence_ = named(new QLabel, "closerSentence");
    sentence_->setWordWrap(true);
    connect(back, &QPushButton::clicked, this, &CloserLook::backWanted);
    connect(before, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(next, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(back);
    top->addSpacing(spacing::small);
    top->addWidget(sentence_, 1);
    top->addWidget(before);
    top->addWidget(next);
    return top;
}

QLayout* CloserLook::makeImage() {
    view_ = named(new SaliencyView, "closerImage");
    map_ = named(new QComboBox, "closerMap", tr("What the network looked at"));
    map_->addItems({tr("The image alone"), tr("Gradient"), tr("SmoothGrad"), tr("Occlusion")});
    map_->setItemData(Gradient, tr("How fast the class's score rises with more ink there"), Qt::ToolTipRole);
    map_->setItemData(SmoothGradient, tr("The mean gradient of fifty noisy copies of the image"),
                      Qt::ToolTipRole);
    map_->setItemData(Occlusion, tr("How much the class's score falls where a square hides the image"),
                      Qt::ToolTipRole);
    letShrink(*map_, 10);
    target_ = named(new QComboBox, "closerTarget", tr("For which class"));
    auto* label = new QLabel(tr("&Looked at"));
    label->setBuddy(map_);
    auto* targetLabel = new QLabel(tr("&for"));
    targetLabel->setBuddy(target_);
    mapNote_ = named(new QLabel, "closerNote");
    mapNote_->setWordWrap(true);
    setMuted(*mapNote_);

    auto* choice = new QHBoxLayout;
    choice->setSpacing(spacing::small);
    choice->addWidget(label);
    choice->addWidget(map_, 1);
    choice->addWidget(targetLabel);
    choice->addWidget(target_);
    choice->addStretch();
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::small);
    column->addLayout(choice);
    column->addWidget(mapNote_);
    column->addWidget(view_, 1);
    return column;
}

QLayout* CloserLook::makeNeighbours() {
    bars_ = named(new ProbabilityBars, "closerBars");
    pixelGrid_ = strip("closerByPixels", tr("Nearest training images by their pixels"), pixelList_);
    hiddenGrid_ =
        strip("closerByNetwork", tr("Nearest training images as the network sees them"), hiddenList_);
    progress_ = named(new ProgressLine, "closerProgress", tr("Reading the training images"));
    progress_->hide();
    auto* pixelNote = new QLabel(tr("Nearest training images, by their pixels"));
    auto* hiddenNote = new QLabel(tr("Nearest as the network sees them, in its last hidden layer"));
    for (QLabel* note : {pixelNote, hiddenNote}) setMuted(*note);

    neighbours_ = new QWidget;
    auto* strips = new QVBoxLayout(neighbours_);
    strips->setContentsMargins({});
    strips->setSpacing(spacing::tight);
    strips->addWidget(pixelNote);
    strips->addWidget(pixelGrid_);
    strips->addSpacing(spacing::small);
    strips->addWidget(hiddenNote);
    strips->addWidget(progress_);
    strips->addWidget(hiddenGrid_);
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing::medium);
    column->addWidget(bars_);
    column->addWidget(neighbours_);
    column->addStretch();
    return column;
}

void CloserLook::setResults(const Results& results) {
    for (Background* task : {mapTask_.get(), nearestTask_.get(), readingTask_.get()}) task->stop();
    results_ = results;
    training_ = results.images && session_->data() ? session_->data()->train : nullptr;
    features_.reset();
    nearest_.clear();
    image_ = -1;
    bars_->setClassNames(results.names);
    const QSignalBlocker quiet(target_);
    target_->clear();
    target_->addItems(results.names);
    neighbours_->setVisible(training_ != nullptr);
}

void CloserLook::showImage(int index) {
    image_ = index;
    const Evaluation& evaluation = *results_.evaluation;
    ImageListModel one;
    one.setImages(results_.images, {index}, results_.evaluation);
    sentence_->setText(one.data(one.index(0), Qt::ToolTipRole).toString());
    const auto answer = evaluation.probabilities.row(index);
    bars_->setProbabilities({answer.data(), std::size_t(answer.size())});
    bars_->setTruth(results_.images->labels[std::size_t(index)]);
    view_->setImage(results_.images, index);
    view_->setAccessibleDescription(sentence_->text());
    {
        const QSignalBlocker quiet(target_);
        target_->setCurrentIndex(evaluation.predicted[std::size_t(index)]);
    }
    showMap();
    showNeighbours();
}

void CloserLook::showMap() {
    const int kind = map_->currentIndex(), target = target_->currentIndex();
    target_->setEnabled(kind != None);
    mapNote_->setText(kind == None
                          ? tr("Choose which pixels its answer depends on.")
                          : tr("Blue speaks for %1, orange against it.").arg(target_->currentText()));
    if (image_ < 0 || target < 0) return;
    if (kind == None) {
        mapTask_->stop();
        return view_->setMap({});
    }
    std::vector<float> pixels(results_.images->shape.size());
    toFloats(results_.images->image(image_), pixels.data());
    mapTask_->start([this, kind, target, image = image_, network = results_.network, pixels](
                        const std::stop_token& stop, const Background::Progress&) -> std::function<void()> {
        std::optional<std::vector<float>> map;
        if (kind == Gradient)
            map = gradientMap(*network, pixels, target);
        else if (kind == SmoothGradient)
            map = smoothGrad(*network, pixels, target, {}, stop);
        else
            map = occlusionMap(*network, pixels, target, {}, stop);
        if (!map) return {};
        return [this, image, kind, target, map = std::move(*map)] {
            if (image == image_ && kind == map_->currentIndex() && target == target_->currentIndex())
                view_->setMap(map);
        };
    });
}

void CloserLook::fill(ImageListModel& list, const std::vector<Neighbour>& neighbours) {
    std::vector<int> indices;
    for (const Neighbour& neighbour : neighbours) indices.push_back(neighbour.image);
    list.setImages(training_, std::move(indices));
}

void CloserLook::showNeighbours() {
    if (!training_) return;
    const Nearest& known = nearest_[image_];
    fill(*pixelList_, known.byPixels);
    fill(*hiddenList_, known.byNetwork);
    if (!features_ && !readingTask_->isRunning()) readTraining();
    if (!known.byPixels.empty() && (!features_ || !known.byNetwork.empty())) return;
    nearestTask_->start(
        [this, image = image_, images = results_.images, training = training_, features = features_](
            const std::stop_token&, const Background::Progress&) -> std::function<void()> {
            Nearest found{nearestByPixels(images->image(image), *training, neighbourCount), {}};
            if (features) found.byNetwork = features->nearest(images->image(image), neighbourCount);
            return [this, image, training, features, found] {
                if (training != training_ || features != features_) return;
                nearest_[image] = found;
                if (image == image_) showNeighbours();
            };
        });
}

/// Once for a network: what its last hidden layer makes of all training images.
void CloserLook::readTraining() {
    readingTask_->start([this, training = training_, network = results_.network](
                            const std::stop_token& stop,
                            const Background::Progress& progress) -> std::function<void()> {
        ThreadPool pool;
        auto made = HiddenFeatures::make(*network, *training, pool, stop, progress);
        if (!made) return {};
        return [this, training, network, made = std::make_shared<const HiddenFeatures>(std::move(*made))] {
            if (training != training_ || network != results_.network) return;
            features_ = made;
            if (image_ >= 0) showNeighbours();
        };
    });
}

void CloserLook::fail(const std::exception_ptr& failure) {
    emit session_->failed(words(failure));
}

void CloserLook::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            return emit backWanted();
        case Qt::Key_Left:
            return emit stepWanted(-1);
        case Qt::Key_Right:
            return emit stepWanted(1);
        default:
            QWidget::keyPressEvent(event);
    }
}

void CloserLook::hideEvent(QHideEvent* event) {
    for (Background* task : {mapTask_.get(), nearestTask_.get(), readingTask_.get()}) task->stop();
    QWidget::hideEvent(event);
}

}  // namespace inkling
