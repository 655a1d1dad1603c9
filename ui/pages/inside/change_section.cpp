#include "ui/pages/inside/change_section.h"

#include <QtWidgets>
#include <algorithm>
#include <cmath>

#include "core/explain/smallest_change.h"
#include "ui/pages/inside/control_row.h"
#include "ui/pages/inside/layer_planes.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/subject.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/primary_button.h"
#include "ui/widgets/probability_bars.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int steps = 20;

int likeliest(std::span<const float> answer) {
    return int(std::ranges::max_element(answer) - answer.begin());
}

}  // namespace

ChangeSection::ChangeSection(Subject* subject, QWidget* parent) : Section(subject, parent) {
    sentence_ = named(new QLabel, "changeSentence");
    class_ = named(new QComboBox, "changeClass");
    run_ = new RunControl(&background_, named(new PrimaryButton, "changeFind"), "changeProgress",
                          tr("Looking for the smallest change"));
    run_->setStartText(tr("&Find the smallest change"));
    auto* controls = new ControlRow;
    controls->add(tr("&Turn it into"), class_);
    controls->addGap();
    controls->add(run_);
    setContent(controls, sentence_, makePictures());
    watch(&background_);

    connect(run_, &RunControl::startWanted, this, &ChangeSection::find);
    connect(run_, &RunControl::stopped, this, [this] { follows_ = false; });
    connect(class_, &QComboBox::activated, this, [this] {
        chosen_ = true;
        if (found_ || background_.isRunning()) find();
    });
    connect(step_, &QSlider::valueChanged, this, &ChangeSection::showStep);
    connect(&background_, &Background::ended, this, &ChangeSection::describe);
    connect(&background_, &Background::failed, this,
            [this](const std::exception_ptr& failure) { sentence_->setText(words(failure)); });
}

QWidget* ChangeSection::makePictures() {
    image_ = named(new PlaneView(tr("The image with the change")), "changeImage");
    change_ = named(new PlaneView(tr("The change")), "changeChange");
    change_->setMeanings(tr("less ink"), tr("more"));
    for (PlaneView* view : {image_, change_})
        view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    bars_ = named(new ProbabilityBars, "changeBars");
    bars_->setMinimumWidth(200);
    step_ = named(new QSlider(Qt::Horizontal), "changeStep", tr("How much of the change"));
    step_->setRange(0, steps);
    step_->setPageStep(5);
    step_->setValue(steps);
    stepText_ = named(new QLabel, "changeStepText");
    stepText_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of the change").arg("100.00 %")));
    auto* stepLabel = new QLabel(tr("&How much of it"));
    stepLabel->setBuddy(step_);

    auto* pictures = new QWidget;
    auto* grid = new QGridLayout(pictures);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    auto* slider = new QHBoxLayout;
    slider->setSpacing(spacing::small);
    slider->addWidget(stepLabel);
    slider->addWidget(step_, 1);
    slider->addWidget(stepText_);
    grid->addLayout(slider, 0, 0, 1, 3);
    grid->addWidget(image_, 1, 0);
    grid->addWidget(change_, 1, 1);
    grid->addWidget(bars_, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    grid->setRowStretch(1, 1);
    return pictures;
}

void ChangeSection::fillClasses() {
    const auto network = subject().network();
    QStringList names, shown;
    for (const std::string& name : network->classNames) names << fromCore(name);
    for (int i = 0; i < class_->count(); ++i) shown << class_->itemText(i);
    if (names == shown) return;
    const QSignalBlocker quiet(class_);
    class_->clear();
    class_->addItems(names);
    bars_->setClassNames(names);
}

void ChangeSection::refresh() {
    if (!hasNetworkAndImage()) return;
    fillClasses();
    showContent();
    const Subject::Image& image = subject().image();
    // A network that goes on learning does not take away what was found for it.
    const auto of = [&](const auto& found) {
        return found && found->from == image.pixels &&
               found->network->sharedArchitecture() == subject().network()->sharedArchitecture();
    };
    if (!of(found_)) found_ = nullptr;
    if (!of(wanted_)) background_.stop();
    if (found_ || (of(wanted_) && background_.isRunning())) return;
    const auto answer = answersBetween(*subject().network(), image.pixels, image.pixels, 1).front();
    bars_->setProbabilities(answer);
    chooseClass(answer);
    image_->setCaption(tr("The image"));
    image_->setPlane(planeOf(image.shape, image.pixels), image.shape.channels(), Tones::Ink);
    change_->setPlane({image.shape.height(), image.shape.width(),
                       std::vector<float>(std::size_t(image.shape.height() * image.shape.width()))},
                      1, Tones::Signed);
    if (follows_)
        find();
    else
        describe();
}

/// The class that is next to what is read, unless a person has chosen another.
void ChangeSection::chooseClass(std::span<const float> answer) {
    const int read = likeliest(answer);
    if (answer.size() < 2 || (chosen_ && class_->currentIndex() != read)) return;
    std::vector<float> others(answer.begin(), answer.end());
    others[std::size_t(read)] = -1;
    class_->setCurrentIndex(likeliest(others));
}

void ChangeSection::find() {
    if (!subject().fits()) return;
    auto found = std::make_shared<Found>();
    found->network = subject().network();
    found->shape = subject().image().shape;
    found->from = subject().image().pixels;
    found->target = class_->currentIndex();
    wanted_ = found;
    follows_ = true;
    background_.start([this, found](const std::stop_token& stop,
                                    const Background::Progress& progress) -> std::function<void()> {
        // Surer than of all other classes together, and sure enough for the drawing pad.
        const ChangeSettings settings{.probability = std::max(0.5, double(found->network->leastCertainty))};
        auto change = smallestChange(*found->network, found->from, found->target, settings, stop, progress);
        if (!change) return {};
        found->to = std::move(change->image);
        found->found = change->found;
        found->size = change->size;
        found->answers = answersBetween(*found->network, found->from, found->to, steps);
        return [this, found] { show(found); };
    });
    run_->started();
    describe();
}

void ChangeSection::show(std::shared_ptr<const Found> found) {
    if (found->from != subject().image().pixels) return;  // drawn on meanwhile
    found_ = std::move(found);
    image_->setCaption(tr("The image with the change"));
    step_->setValue(steps);
    showStep();
}

void ChangeSection::showStep() {
    if (!found_) return;
    const float share = float(step_->value()) / float(steps);
    std::vector<float> image(found_->from.size()), change(image.size());
    for (std::size_t i = 0; i < image.size(); ++i) {
        change[i] = share * (found_->to[i] - found_->from[i]);
        image[i] = found_->from[i] + change[i];
    }
    float most = 0;
    for (std::size_t i = 0; i < image.size(); ++i)
        most = std::max(most, std::abs(found_->to[i] - found_->from[i]));
    image_->setPlane(planeOf(found_->shape, image), found_->shape.channels(), Tones::Ink);
    change_->setPlane(planeOf(found_->shape, change), double(most), Tones::Signed);
    bars_->setProbabilities(found_->answers[std::size_t(step_->value())]);
    describe();
}

void ChangeSection::describe() {
    step_->setEnabled(found_ && found_->found);
    stepText_->setText(found_ ? tr("%1 %").arg(step_->value() * 100 / steps) : QString());
    if (!found_)
        return sentence_->setText(
            tr("How little has to change before the network reads another digit? The change is "
               "found by gradient descent on the pixels."));
    const auto name = [&](int c) { return fromCore(found_->network->classNames[std::size_t(c)]); };
    if (!found_->found)
        return sentence_->setText(
            tr("No change was found that makes the network read %1.").arg(name(found_->target)));
    if (found_->size == 0)
        return sentence_->setText(tr("The network reads %1 already.").arg(name(found_->target)));
    int turns = 0;
    while (turns < steps && likeliest(found_->answers[std::size_t(turns)]) != found_->target) ++turns;
    double ink = 0;
    for (const float pixel : found_->from) ink += double(pixel) * pixel;
    const QString strength = tr("The change is %1 % as strong as the image.")
                                 .arg(std::lround(100 * found_->size / std::max(1e-9, std::sqrt(ink))));
    sentence_->setText(
        turns < steps
            ? tr("From %1 % of the change on the network reads %2. %3")
                  .arg(turns * 100 / steps)
                  .arg(name(found_->target), strength)
            : tr("With all of the change the network reads %1. %2").arg(name(found_->target), strength));
}

}  // namespace inkling
