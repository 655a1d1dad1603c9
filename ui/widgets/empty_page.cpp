#include "ui/widgets/empty_page.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/widgets/primary_button.h"

namespace inkling {

EmptyPage::EmptyPage(const QString& iconName, const QString& headline, const QString& sentence,
                     const QString& buttonText, QWidget* parent)
    : QWidget(parent),
      iconName_(iconName),
      icon_(new QLabel),
      headline_(new QLabel),
      sentence_(new QLabel),
      button_(new PrimaryButton) {
    setObjectName("emptyPage");
    button_->setObjectName("emptyPageButton");
    button_->setDefault(true);
    setHeading(*headline_, 1.4);
    setMuted(*sentence_);
    for (QLabel* label : {icon_, headline_, sentence_}) label->setAlignment(Qt::AlignCenter);
    headline_->setWordWrap(true);
    sentence_->setWordWrap(true);

    // In the middle three fifths, so that lines are not too long to be read.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(sentence_, 3);
    middle->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    column->addStretch(2);
    column->addWidget(icon_);
    column->addSpacing(spacing::small);
    column->addWidget(headline_);
    column->addLayout(middle);
    column->addSpacing(spacing::medium);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(spacing::small);
    buttons_->addStretch(1);
    buttons_->addWidget(button_);
    buttons_->addStretch(1);
    column->addLayout(buttons_);
    column->addStretch(3);

    connect(button_, &QPushButton::clicked, this, &EmptyPage::buttonClicked);
    setTexts(headline, sentence, buttonText);
    drawIcon();
}

void EmptyPage::setTexts(const QString& headline, const QString& sentence, const QString& buttonText) {
    headline_->setText(headline);
    sentence_->setText(sentence);
    button_->setText(buttonText);
    button_->setVisible(!buttonText.isEmpty());
}

QPushButton* EmptyPage::addButton(const QString& text) {
    auto* button = new QPushButton(text);
    buttons_->insertWidget(buttons_->count() - 1, button);
    return button;
}

void EmptyPage::drawIcon() {
    icon_->setPixmap(icon(iconName_).pixmap(QSize(56, 56), devicePixelRatioF(), QIcon::Disabled));
}

void EmptyPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) drawIcon();
    QWidget::changeEvent(event);
}

}  // namespace inkling
