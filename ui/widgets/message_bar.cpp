#include "ui/widgets/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace inkling {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel),
      text_(new QLabel),
      action_(new QPushButton),
      close_(new QToolButton) {
    setObjectName("messageBar");
    text_->setObjectName("messageText");
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setTextFormat(Qt::PlainText);  // file names are not ours
    action_->setObjectName("messageAction");
    action_->hide();
    close_->setObjectName("messageClose");
    close_->setAutoRaise(true);
    close_->setIcon(icon("close"));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(action_);
    row->addWidget(close_);
    connect(action_, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::show(Kind kind, const QString& text) {
    kind_ = kind;
    text_->setText(text);
    setAccessibleName(text);
    drawIcon();
    update();
    setVisible(true);
}

void MessageBar::setAction(const QString& text) {
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
}

QString MessageBar::text() const {
    return text_->text();
}

QColor MessageBar::tone() const {
    const Colours colours = coloursOf(palette());
    switch (kind_) {
        case Kind::Good:
            return colours.good;
        case Kind::Warning:
            return colours.warning;
        case Kind::Bad:
            return colours.bad;
        case Kind::Information:
            break;
    }
    return colours.accent;
}

void MessageBar::drawIcon() {
    const char* names[] = {"info", "good", "warning", "warning"};
    const int size = fontMetrics().height();
    QPixmap pixmap = icon(names[int(kind_)]).pixmap(QSize(size, size), devicePixelRatioF());
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), tone());
    painter.end();
    icon_->setPixmap(pixmap);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tone();
    ground.setAlphaF(0.12f);
    painter.setBrush(ground);
    QColor edge = tone();
    edge.setAlphaF(0.45f);
    painter.setPen(QPen(edge, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) drawIcon();
    QFrame::changeEvent(event);
}

}  // namespace inkling
