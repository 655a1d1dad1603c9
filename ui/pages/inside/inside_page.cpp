#include "ui/pages/inside/inside_page.h"

#include <QtWidgets>

#include "ui/pages/inside/change_section.h"
#include "ui/pages/inside/convolution_section.h"
#include "ui/pages/inside/map_section.h"
#include "ui/pages/inside/maps_section.h"
#include "ui/pages/inside/saliency_section.h"
#include "ui/pages/inside/subject.h"
#include "ui/pages/inside/weights_section.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {
constexpr const char* lastSection = "inside/section";  // among the settings
constexpr const char* closeSection = "saliency";
}  // namespace

InsidePage::InsidePage(Session* session, QWidget* parent)
    : QWidget(parent),
      subject_(new Subject(session, this)),
      tabs_(named(new QTabBar, "insideTabs", tr("Parts of the page"))),
      sections_(new QStackedWidget) {
    named(this, "insidePage");
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    page->setSpacing(spacing::medium);
    page->addWidget(makeHeader());
    page->addWidget(tabs_);
    page->addWidget(sections_, 1);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(true);

    const QString last = QSettings().value(lastSection).toString();
    addSection("convolution", tr("Step by step"), new ConvolutionSection(subject_));
    addSection("weights", tr("Weights"), new WeightsSection(subject_));
    addSection("maps", tr("Feature maps"), new MapsSection(subject_));
    addSection(closeSection, tr("What it looked at"), new SaliencySection(subject_));
    auto* map = new MapSection(subject_);
    addSection("map", tr("Map of the digits"), map);
    addSection("change", tr("Turn it into …"), new ChangeSection(subject_));
    for (int i = 0; i < tabs_->count(); ++i)
        if (tabs_->tabData(i).toString() == last) tabs_->setCurrentIndex(i);
    sections_->setCurrentIndex(tabs_->currentIndex());
    connect(tabs_, &QTabBar::currentChanged, this, [this](int index) {
        sections_->setCurrentIndex(index);
        QSettings().setValue(lastSection, tabs_->tabData(index));
    });
    connect(subject_, &Subject::imageChanged, this, &InsidePage::showSubject);
    connect(map, &MapSection::opened, this, &InsidePage::lookAt);
    connect(testImage_, &QCheckBox::toggled, subject_, &Subject::setWantsTestImage);
    connect(number_, &QSpinBox::valueChanged, subject_, &Subject::setTestImage);
    showSubject();
}

QWidget* InsidePage::makeHeader() {
    auto* title = new QLabel(tr("Inside the network"));
    setHeading(*title);
    testImage_ = named(new QCheckBox(tr("L&ook at test image")), "insideTestImage");
    testImage_->setToolTip(tr("Instead of the digit that is drawn"));
    number_ = named(new QSpinBox, "insideTestNumber", tr("Number of the test image"));
    source_ = named(new QLabel, "insideSource");
    setMuted(*source_);
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    row->addWidget(title);
    row->addSpacing(spacing::small);
    row->addWidget(source_, 1, Qt::AlignBottom);
    row->addWidget(testImage_);
    row->addWidget(number_);
    return header;
}

void InsidePage::addSection(const char* name, const QString& title, Section* section) {
    tabs_->setTabData(tabs_->addTab(title), QString::fromLatin1(name));
    sections_->addWidget(section);
}

void InsidePage::setDrawing(std::span<const float> image, const Shape& shape) {
    subject_->setDrawing(image, shape);
}

bool InsidePage::isSettled() const {
    return static_cast<const Section*>(sections_->currentWidget())->isSettled();
}

/// In the section that tells the most of a single image.
void InsidePage::lookAt(int testImage) {
    subject_->setTestImage(testImage);
    subject_->setWantsTestImage(true);
    for (int i = 0; i < tabs_->count(); ++i)
        if (tabs_->tabData(i).toString() == QLatin1String(closeSection)) tabs_->setCurrentIndex(i);
}

/// Without ink it is a test image anyway.
void InsidePage::showSubject() {
    const QSignalBlocker quietBox(testImage_), quietNumber(number_);
    const int images = subject_->testImages();
    testImage_->setEnabled(images > 0 && !subject_->drawing().pixels.empty());
    testImage_->setChecked(images > 0 && !subject_->isDrawn());
    number_->setRange(0, std::max(0, images - 1));
    number_->setValue(subject_->testImage());
    number_->setEnabled(images > 0 && !subject_->isDrawn());
    source_->setText(subject_->isDrawn() ? tr("On the digit that is drawn; it follows the pen.")
                     : subject_->image().pixels.empty() ? tr("Draw a digit, and it is worked out here.")
                     : subject_->wantsTestImage()
                         ? tr("On test image %1.").arg(subject_->testImage())
                         : tr("On test image %1. Draw a digit, and it follows.").arg(subject_->testImage()));
}

}  // namespace inkling
