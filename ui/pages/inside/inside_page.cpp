#include "ui/pages/inside/inside_page.h"

#include <QtWidgets>
#include <map>

#include "ui/pages/inside/walk_view.h"
#include "ui/session/session.h"
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
        {"vertical", QT_TRANSLATE_NOOP("InsidePage", "Vertical edges (Sobel)")},
        {"horizontal", QT_TRANSLATE_NOOP("InsidePage", "Horizontal edges (Sobel)")},
        {"outline", QT_TRANSLATE_NOOP("InsidePage", "Outline")},
        {"sharpen", QT_TRANSLATE_NOOP("InsidePage", "Sharpen")},
        {"blur", QT_TRANSLATE_NOOP("InsidePage", "Blur")},
        {"identity", QT_TRANSLATE_NOOP("InsidePage", "Identity")},
    };
    return QCoreApplication::translate("InsidePage", titles.at(name));
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

InsidePage::InsidePage(Session* session, QWidget* parent) : QWidget(parent), session_(session) {
    named(this, "insidePage");
    view_ = named(new WalkView, "insideView", tr("Convolution and max-pooling, step by step"));
    sentence_ = named(new QLabel, "insideSentence");
    sentence_->setWordWrap(true);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    page->setSpacing(spacing::medium);
    page->addWidget(makeHeader());
    page->addWidget(makePlayer());
    page->addWidget(sentence_);
    page->addWidget(view_, 1);
    connectAll();
    fillKernels();
    showWalk();
}

QWidget* InsidePage::makeHeader() {
    auto* title = new QLabel(tr("How convolution and max-pooling work"));
    setHeading(*title);
    source_ = named(new QLabel, "insideSource");
    source_->setWordWrap(true);
    setMuted(*source_);
    kernel_ = named(new QComboBox, "insideKernel");
    kernel_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    kernel_->setMaxVisibleItems(16);
    auto* kernelLabel = new QLabel(tr("&Kernel"));
    kernelLabel->setBuddy(kernel_);
    relu_ = named(new QCheckBox(tr("&relu")), "insideRelu");
    relu_->setToolTip(tr("Numbers below 0 become 0"));
    relu_->setChecked(true);

    auto* header = new QWidget;
    auto* grid = new QGridLayout(header);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tight);
    grid->addWidget(title, 0, 0);
    grid->addWidget(kernelLabel, 0, 1);
    grid->addWidget(kernel_, 0, 2);
    grid->addWidget(relu_, 0, 3);
    grid->addWidget(source_, 1, 0, 1, 4);
    grid->setColumnStretch(0, 1);
    return header;
}

QWidget* InsidePage::makePlayer() {
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

void InsidePage::connectAll() {
    connect(session_, &Session::networkChanged, this, &InsidePage::fillKernels);
    connect(session_, &Session::dataChanged, this, &InsidePage::showWalk);
    connect(kernel_, &QComboBox::currentIndexChanged, this, &InsidePage::showWalk);
    connect(relu_, &QCheckBox::toggled, this, &InsidePage::showWalk);
    connect(view_, &WalkView::stepChanged, this, &InsidePage::showStep);
    connect(view_, &WalkView::playToggled, this, [this] { play(!clock_.isActive()); });
    connect(position_, &QSlider::valueChanged, view_, &WalkView::setStep);
    connect(first_, &QToolButton::clicked, this, [this] {
        play(false);
        view_->setStep(0);
    });
    connect(back_, &QToolButton::clicked, this, [this] { view_->setStep(view_->step() - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { view_->setStep(view_->step() + 1); });
    connect(play_, &QToolButton::clicked, this, [this] { play(!clock_.isActive()); });
    connect(&clock_, &QTimer::timeout, this, &InsidePage::advance);
    connect(speed_, &QSlider::valueChanged, this, [this](int value) {
        const int speed = speeds[value];
        stride_ = std::max(1, speed / framesASecond);
        clock_.setInterval(1000 * stride_ / speed);
        speed_->setToolTip(tr("%n step(s) a second", nullptr, speed));
    });
    emit speed_->valueChanged(speed_->value());
}

void InsidePage::setDrawing(std::span<const float> image, const Shape& shape) {
    const bool ink = std::ranges::any_of(image, [](float pixel) { return pixel > 0; });
    drawing_ = {};
    if (ink) drawing_ = {shape.height(), shape.width(), {image.begin(), image.end()}};
    showWalk();
}

/// While a network learns, the same filters come with other weights.
void InsidePage::fillKernels() {
    const auto network = session_->network();
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

Kernel InsidePage::kernel() const {
    const QVariant chosen = kernel_->currentData();
    return chosen.typeId() == QMetaType::Int ? firstFilter(*session_->network(), chosen.toInt())
                                             : classicKernel(chosen.toString().toStdString());
}

Plane InsidePage::image() const {
    if (!drawing_.values.empty()) return drawing_;
    Plane plane{28, 28, std::vector<float>(28 * 28)};
    const auto data = session_->data();
    if (!data || data->test->count() == 0) return plane;
    const Shape& shape = data->test->shape;
    const auto pixels = data->test->image(0);
    plane = {shape.height(), shape.width(), {}};
    for (std::size_t i = 0; i < pixels.size(); i += std::size_t(shape.channels()))
        plane.values.push_back(float(pixels[i]) / 255);
    return plane;
}

void InsidePage::showWalk() {
    if (!isVisible()) return;
    view_->setWalk(ConvolutionWalk(image(), kernel(), relu_->isChecked()));
    source_->setText(!drawing_.values.empty() ? tr("On the digit that is drawn. Draw on, and it follows.")
                     : session_->data()
                         ? tr("On the first test image, for nothing is drawn. Draw a digit, and it follows.")
                         : tr("Draw a digit, and it is worked out here."));
    const QSignalBlocker quiet(position_);
    position_->setRange(0, view_->walk().steps() - 1);
    position_->setPageStep(view_->walk().output().width);
    showStep();
}

void InsidePage::showStep() {
    const int step = view_->step(), last = view_->walk().steps() - 1;
    const QSignalBlocker quiet(position_);
    position_->setValue(step);
    sentence_->setText(view_->sentence());
    view_->setAccessibleDescription(clock_.isActive() ? QString() : view_->sentence());
    first_->setEnabled(step > 0);
    back_->setEnabled(step > 0);
    next_->setEnabled(step < last);
}

void InsidePage::play(bool on) {
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

void InsidePage::advance() {
    view_->setStep(view_->step() + stride_);
    if (view_->step() == view_->walk().steps() - 1) play(false);
}

void InsidePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showWalk();
}

void InsidePage::hideEvent(QHideEvent* event) {
    play(false);
    QWidget::hideEvent(event);
}

}  // namespace inkling
