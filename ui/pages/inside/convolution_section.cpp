#include "ui/pages/inside/convolution_section.h"

#include <QtWidgets>
#include <map>

#include "ui/pages/inside/control_row.h"
#include "ui/pages/inside/subject.h"
#include "ui/pages/inside/walk_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// What the speed's slider chooses from, in steps a second.
constexpr int speeds[] = {1, 2, 4, 8, 15, 30, 60, 120, 240};
constexpr int usualSpeed = 5;
constexpr int framesASecond = 30;  // more are not drawn

QString kernelTitle(const std::string& name) {
    static const std::map<std::string, const char*> titles = {
        {"vertical", QT_TRANSLATE_NOOP("ConvolutionSection", "Vertical edges (Sobel)")},
        {"horizontal", QT_TRANSLATE_NOOP("ConvolutionSection", "Horizontal edges (Sobel)")},
        {"outline", QT_TRANSLATE_NOOP("ConvolutionSection", "Outline")},
        {"sharpen", QT_TRANSLATE_NOOP("ConvolutionSection", "Sharpen")},
        {"blur", QT_TRANSLATE_NOOP("ConvolutionSection", "Blur")},
        {"identity", QT_TRANSLATE_NOOP("ConvolutionSection", "Identity")},
    };
    return QCoreApplication::translate("ConvolutionSection", titles.at(name));
}

QToolButton* playerButton(const char* name, const char* iconName, const QString& text) {
    auto* button = named(new QToolButton, name, text);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

ConvolutionSection::ConvolutionSection(Subject* subject, QWidget* parent) : Section(subject, parent) {
    view_ = named(new WalkView, "insideView", tr("Convolution and max-pooling, step by step"));
    sentence_ = named(new QLabel, "insideSentence");
    auto* player = makePlayer();
    auto* walk = new QWidget;
    auto* column = new QVBoxLayout(walk);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addWidget(player);
    column->addWidget(view_, 1);
    setContent(makeControls(), sentence_, walk);
    connectAll();
}

ControlRow* ConvolutionSection::makeControls() {
    kernel_ = named(new QComboBox, "insideKernel");
    kernel_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    kernel_->setMaxVisibleItems(16);
    relu_ = named(new QCheckBox(tr("&relu")), "insideRelu");
    relu_->setToolTip(tr("Numbers below 0 become 0"));
    relu_->setChecked(true);
    auto* controls = new ControlRow;
    controls->add(tr("&Kernel"), kernel_);
    controls->addGap();
    controls->add(relu_);
    return controls;
}

QWidget* ConvolutionSection::makePlayer() {
    first_ = playerButton("insideFirst", "first", tr("Back to the start"));
    back_ = playerButton("insideBack", "previous", tr("One step back"));
    play_ = playerButton("insidePlay", "start", tr("Play"));
    next_ = playerButton("insideNext", "next", tr("One step"));
    position_ = named(new QSlider(Qt::Horizontal), "insidePosition", tr("Step"));
    position_->setToolTip(tr("Step"));
    speed_ = named(new QSlider(Qt::Horizontal), "insideSpeed");
    speed_->setRange(0, int(std::size(speeds)) - 1);
    speed_->setPageStep(1);
    speed_->setValue(usualSpeed);
    speed_->setMaximumWidth(120);
    auto* speedLabel = new QLabel(tr("&Speed"));
    speedLabel->setBuddy(speed_);

    auto* player = new QWidget;
    auto* row = new QHBoxLayout(player);
    row->setContentsMargins({});
    row->setSpacing(spacing::tight);
    for (QToolButton* button : {first_, back_, play_, next_}) row->addWidget(button);
    row->addSpacing(spacing::small);
    row->addWidget(position_, 1);
    row->addSpacing(spacing::medium);
    row->addWidget(speedLabel);
    row->addWidget(speed_);
    return player;
}

void ConvolutionSection::connectAll() {
    connect(kernel_, &QComboBox::currentIndexChanged, this, &ConvolutionSection::showWalk);
    connect(relu_, &QCheckBox::toggled, this, &ConvolutionSection::showWalk);
    connect(view_, &WalkView::stepChanged, this, &ConvolutionSection::showStep);
    connect(view_, &WalkView::playToggled, this, [this] { play(!clock_.isActive()); });
    connect(position_, &QSlider::valueChanged, view_, &WalkView::setStep);
    connect(first_, &QToolButton::clicked, this, [this] {
        play(false);
        view_->setStep(0);
    });
    connect(back_, &QToolButton::clicked, this, [this] { view_->setStep(view_->step() - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { view_->setStep(view_->step() + 1); });
    connect(play_, &QToolButton::clicked, this, [this] { play(!clock_.isActive()); });
    connect(&clock_, &QTimer::timeout, this, &ConvolutionSection::advance);
    connect(speed_, &QSlider::valueChanged, this, [this](int value) {
        const int speed = speeds[value];
        stride_ = std::max(1, speed / framesASecond);
        clock_.setInterval(1000 * stride_ / speed);
        speed_->setToolTip(tr("%n step(s) a second", nullptr, speed));
    });
    emit speed_->valueChanged(speed_->value());
}

/// While a network learns, the same filters come with other weights.
void ConvolutionSection::fillKernels() {
    const auto network = subject().network();
    const int classic = int(classicKernelNames().size()), filters = network ? firstFilterCount(*network) : 0;
    const int before = std::max(0, kernel_->currentIndex());
    {
        const QSignalBlocker quiet(kernel_);
        if (kernel_->count() == 0)
            for (const std::string& name : classicKernelNames())
                kernel_->addItem(kernelTitle(name), fromCore(name));
        while (kernel_->count() > classic + filters) kernel_->removeItem(kernel_->count() - 1);
        for (int filter = kernel_->count() - classic; filter < filters; ++filter)
            kernel_->addItem(tr("The network's filter %1").arg(filter), filter);
        kernel_->setCurrentIndex(before < kernel_->count() ? before : 0);
    }
    kernel_->setToolTip(filters > 0
                            ? tr("Kernels made by hand, and those that the network's first layer has learned")
                            : tr("Kernels made by hand. The network's own are here when its first layer is a "
                                 "convolution."));
    showWalk();
}

Kernel ConvolutionSection::kernel() const {
    const QVariant chosen = kernel_->currentData();
    return chosen.typeId() == QMetaType::Int ? firstFilter(*subject().network(), chosen.toInt())
                                             : classicKernel(chosen.toString().toStdString());
}

Plane ConvolutionSection::image() const {
    const Subject::Image& image = subject().image();
    if (image.pixels.empty()) return {28, 28, std::vector<float>(28 * 28)};
    Plane plane{image.shape.height(), image.shape.width(), {}};
    for (std::size_t i = 0; i < image.pixels.size(); i += std::size_t(image.shape.channels()))
        plane.values.push_back(image.pixels[i]);
    return plane;
}

void ConvolutionSection::showWalk() {
    if (!isVisible()) return;
    view_->setWalk(ConvolutionWalk(image(), kernel(), relu_->isChecked()));
    const QSignalBlocker quiet(position_);
    position_->setRange(0, view_->walk().steps() - 1);
    position_->setPageStep(view_->walk().output().width);
    showStep();
}

void ConvolutionSection::showStep() {
    const int step = view_->step(), last = view_->walk().steps() - 1;
    const QSignalBlocker quiet(position_);
    position_->setValue(step);
    sentence_->setText(view_->sentence());
    view_->setAccessibleDescription(clock_.isActive() ? QString() : view_->sentence());
    first_->setEnabled(step > 0);
    back_->setEnabled(step > 0);
    next_->setEnabled(step < last);
}

void ConvolutionSection::play(bool on) {
    if (on && view_->step() == view_->walk().steps() - 1) view_->setStep(0);
    if (on)
        clock_.start();
    else
        clock_.stop();
    const QString text = on ? tr("Pause") : tr("Play");
    play_->setIcon(icon(on ? "pause" : "start"));
    play_->setToolTip(text);
    play_->setAccessibleName(text);
    showStep();
}

void ConvolutionSection::advance() {
    view_->setStep(view_->step() + stride_);
    if (view_->step() == view_->walk().steps() - 1) play(false);
}

void ConvolutionSection::refresh() {
    fillKernels();
}

void ConvolutionSection::hideEvent(QHideEvent* event) {
    play(false);
    Section::hideEvent(event);
}

}  // namespace inkling
