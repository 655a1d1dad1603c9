#include "ui/pages/inside/section.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/inside/control_row.h"
#include "ui/pages/inside/subject.h"
#include "ui/session/background.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_page.h"
#include "ui/words.h"

namespace inkling {

Section::Section(Subject* subject, QWidget* parent)
    : QWidget(parent),
      subject_(subject),
      stack_(new QStackedLayout(this)),
      empty_(new EmptyPage("inside", {}, {})) {
    stack_->addWidget(empty_);
    connect(subject, &Subject::imageChanged, this, &Section::changed);
    connect(subject, &Subject::networkChanged, this, &Section::changed);
}

void Section::setContent(ControlRow* controls, QLabel* sentence, QWidget* picture) {
    sentence->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addWidget(controls);
    column->addWidget(sentence);
    column->addWidget(picture, 1);
    stack_->addWidget(content);
    showContent();
}

bool Section::isSettled() const {
    return std::ranges::none_of(works_, [](const Background* work) { return work->isRunning(); });
}

void Section::showContent() {
    stack_->setCurrentIndex(1);
}

void Section::showEmpty(const QString& headline, const QString& sentence) {
    empty_->setTexts(headline, sentence);
    stack_->setCurrentIndex(0);
}

bool Section::hasNetworkAndImage() {
    const auto network = subject_->network();
    if (!network) {
        showEmpty(tr("No network yet"), tr("Train one on the Train page, or open one from the File menu."));
        return false;
    }
    if (subject_->image().pixels.empty()) {
        showEmpty(tr("Nothing to look at"), tr("Draw a digit, or open data on the Data page."));
        return false;
    }
    if (!subject_->fits()) {
        showEmpty(tr("This image does not fit the network"),
                  tr("The network takes images of %1, this one is %2. Choose data of that size on the Data "
                     "page and "
                     "a test image of them above.")
                      .arg(fromCore(network->inputShape().str()), fromCore(subject_->image().shape.str())));
        return false;
    }
    return true;
}

void Section::changed() {
    if (isVisible()) refresh();
}

void Section::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

}  // namespace inkling
