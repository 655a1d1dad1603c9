#include "ui/pages/inside/saliency_section.h"

#include <QtWidgets>
#include <algorithm>

#include "core/explain/saliency.h"
#include "core/explain/smallest_change.h"
#include "ui/pages/inside/control_row.h"
#include "ui/pages/inside/layer_planes.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/subject.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

SaliencySection::SaliencySection(Subject* subject, QWidget* parent) : Section(subject, parent) {
    class_ = named(new QComboBox, "saliencyClass");
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

    auto* controls = new ControlRow;
    controls->add(tr("&What speaks for"), class_);
    controls->addGap();
    controls->add(random_);
    controls->addStretch();
    controls->add(progress_);

    setContent(controls, sentence_, makePictures());
    watch(&background_);
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

/// Side by side, each with its name and what it shows.
QWidget* SaliencySection::makePictures() {
    image_ = new PlaneView;
    gradient_ = new PlaneView;
    smooth_ = new PlaneView;
    occlusion_ = new PlaneView;
    for (PlaneView* view : {gradient_, smooth_, occlusion_}) view->setMeanings(tr("against"), tr("for"));
    struct Part {
        PlaneView* view;
        const char* objectName;
        QString title, text;
    };
    const Part parts[] = {
        {image_, "saliencyImage", tr("The image"), tr("As the network sees it.")},
        {gradient_, "saliencyGradient", tr("Gradient"),
         tr("Where a little more ink would raise the class's score (blue) or lower it (orange).")},
        {smooth_, "saliencySmooth", tr("SmoothGrad"),
         tr("The mean of the gradients of 50 copies of the image with noise, so that what is chance "
            "cancels.")},
        {occlusion_, "saliencyOcclusion", tr("Occlusion"),
         tr("How much the score falls when a square of paper hides the place. Blue ink speaks for the "
            "class, orange against it.")}};
    auto* pictures = new QWidget;
    auto* grid = new QGridLayout(pictures);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    for (int i = 0; i < int(std::size(parts)); ++i) {
        const auto& [view, name, title, text] = parts[i];
        auto* heading = new QLabel(title);
        setHeading(*heading, 1);
        auto* explanation = new QLabel(text);
        explanation->setWordWrap(true);
        explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        setMuted(*explanation);
        named(view, name, title)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        grid->addWidget(heading, 0, i);
        grid->addWidget(explanation, 1, i);
        grid->addWidget(view, 2, i);
        grid->setColumnStretch(i, 1);
    }
    grid->setRowStretch(2, 1);
    return pictures;
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
