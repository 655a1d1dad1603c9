#include "ui/pages/inside/saliency_section.h"

#include <QtWidgets>
#include <algorithm>

#include "core/explain/saliency.h"
#include "core/explain/smallest_change.h"
#include "ui/pages/inside/layer_planes.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/subject.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {

QLabel* explanation(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setMuted(*label);
    return label;
}

}  // namespace

SaliencySection::SaliencySection(Subject* subject, QWidget* parent) : Section(subject, parent) {
    class_ = named(new QComboBox, "saliencyClass");
    auto* classLabel = new QLabel(tr("&What speaks for"));
    classLabel->setBuddy(class_);
    random_ = named(new QCheckBox(tr("With &random weights")), "saliencyRandom");
    random_->setToolTip(
        tr("The same layers before they have learned anything. A map that looks the same with random "
           "weights shows nothing that was learned."));
    progress_ = named(new QProgressBar, "saliencyProgress", tr("Working it out"));
    progress_->setMaximumWidth(120);
    progress_->setTextVisible(false);
    QSizePolicy keep = progress_->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keep);
    progress_->hide();
    sentence_ = named(new QLabel, "saliencySentence");
    sentence_->setWordWrap(true);

    image_ = named(new PlaneView(tr("The image")), "saliencyImage");
    gradient_ = named(new PlaneView(tr("Gradient")), "saliencyGradient");
    smooth_ = named(new PlaneView(tr("SmoothGrad")), "saliencySmooth");
    occlusion_ = named(new PlaneView(tr("Occlusion")), "saliencyOcclusion");
    for (PlaneView* view : {gradient_, smooth_, occlusion_}) view->setMeanings(tr("against"), tr("for"));

    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(classLabel);
    row->addWidget(class_);
    row->addSpacing(spacing::medium);
    row->addWidget(random_);
    row->addStretch(1);
    row->addWidget(progress_);

    auto* maps = new QGridLayout;
    maps->setHorizontalSpacing(spacing::large);
    maps->setVerticalSpacing(spacing::small);
    const std::pair<PlaneView*, QString> parts[] = {
        {image_, tr("As the network sees it.")},
        {gradient_, tr("Where a little more ink would raise the class's score (blue) or lower it (orange).")},
        {smooth_, tr("The mean of the gradients of 50 copies of the image with noise, so that what is chance "
                     "cancels.")},
        {occlusion_,
         tr("How much the score falls when a square of paper hides the place. Blue ink speaks for the "
            "class, orange against it.")}};
    for (int i = 0; i < 4; ++i) {
        const int column = i % 2 * 2;
        parts[i].first->setMinimumSize(150, 150);
        parts[i].first->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        maps->addWidget(parts[i].first, i / 2, column);
        maps->addWidget(explanation(parts[i].second), i / 2, column + 1);
        maps->setColumnStretch(column, 3);
        maps->setColumnStretch(column + 1, 2);
    }
    maps->setRowStretch(0, 1);
    maps->setRowStretch(1, 1);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addLayout(row);
    column->addWidget(sentence_);
    column->addLayout(maps, 1);
    setContent(content);
    connect(class_, &QComboBox::currentIndexChanged, this, &SaliencySection::work);
    connect(random_, &QCheckBox::toggled, this, &SaliencySection::work);
    connect(&background_, &Background::progressed, this, [this](double share) {
        progress_->show();
        progress_->setValue(int(100 * share));
    });
    connect(&background_, &Background::ended, progress_, &QWidget::hide);
    connect(&background_, &Background::failed, this,
            [this](const std::exception_ptr& failure) { sentence_->setText(words(failure)); });
}

void SaliencySection::fillClasses() {
    const auto network = subject().network();
    if (class_->count() == network->classes() + 1 &&
        class_->itemText(1) == fromCore(network->classNames.front()))
        return;
    const QSignalBlocker quiet(class_);
    class_->clear();
    class_->addItem(tr("what is read"));
    for (const std::string& name : network->classNames) class_->addItem(fromCore(name));
}

void SaliencySection::refresh() {
    if (!hasNetworkAndImage()) return;
    fillClasses();
    showContent();
    const Subject::Image& image = subject().image();
    image_->setPlane(planeOf(image.shape, image.pixels), image.shape.channels(), Tones::Ink);
    work();
}

void SaliencySection::work() {
    if (!isVisible() || !subject().fits()) return;
    background_.start([this, network = subject().network(), pixels = subject().image().pixels,
                       chosen = class_->currentIndex() - 1, random = random_->isChecked()](
                          const std::stop_token& stop,
                          const Background::Progress& progress) -> std::function<void()> {
        auto maps = std::make_shared<Maps>();
        maps->answers = answersBetween(*network, pixels, pixels, 1).front();
        maps->target =
            chosen >= 0 ? chosen : int(std::ranges::max_element(maps->answers) - maps->answers.begin());
        const Network untrained = random ? withRandomWeights(*network) : *network;
        const Network& explained = random ? untrained : *network;
        maps->gradient = gradientMap(explained, pixels, maps->target);
        const auto smooth =
            smoothGrad(explained, pixels, maps->target, {}, stop, [&](double share) { progress(share / 3); });
        if (!smooth) return {};
        const auto occlusion = occlusionMap(explained, pixels, maps->target, {}, stop,
                                            [&](double share) { progress((1 + 2 * share) / 3); });
        if (!occlusion) return {};
        maps->smooth = *smooth;
        maps->occlusion = *occlusion;
        return [this, maps] { show(*maps); };
    });
}

void SaliencySection::show(const Maps& maps) {
    if (!subject().fits()) return;
    const auto network = subject().network();
    const Subject::Image& image = subject().image();
    const Plane ink = planeOf(image.shape, image.pixels);
    const auto set = [&](PlaneView* view, std::span<const float> values) {
        Plane plane = planeOf(image.shape, values);
        const double most = usualSize({plane});
        view->setPlane(std::move(plane), most, Tones::Signed);
        view->setOutline(ink);
    };
    set(gradient_, maps.gradient);
    set(smooth_, maps.smooth);
    set(occlusion_, maps.occlusion);
    const auto name = [&](int c) { return fromCore(network->classNames[std::size_t(c)]); };
    const int read = int(std::ranges::max_element(maps.answers) - maps.answers.begin());
    const QString answer = tr("The network reads %1 (%2).")
                               .arg(name(read), percentText(double(maps.answers[std::size_t(read)])));
    sentence_->setText(
        random_->isChecked()
            ? tr("%1 The maps are for %2, of the same layers with random weights: noise, if the maps "
                 "of the trained ones mean anything.")
                  .arg(answer, name(maps.target))
            : tr("%1 What speaks for %2:").arg(answer, name(maps.target)));
}

}  // namespace inkling
