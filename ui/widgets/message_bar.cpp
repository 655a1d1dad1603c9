#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "ui/theme/theme.h"

namespace inkling {

namespace {
constexpr int widest = 720;         // of a floating one; longer lines are hard to read
constexpr int milliseconds = 8000;  // that a floating one stays
constexpr int withButton = 20000;   // when there is something to decide
}  // namespace

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
    readTime_.setSingleShot(true);
    connect(&readTime_, &QTimer::timeout, this, &MessageBar::fade);
    hide();
}

void MessageBar::floatOver(QWidget* area) {
    setParent(area);
    floats_ = true;
    area->installEventFilter(this);
}

void MessageBar::place() {
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 2 * spacing::large);
    const int height = heightForWidth(width);
    setGeometry((room.width() - width) / 2, room.height() - height - spacing::medium, width, height);
    raise();
}

/// Not while somebody is at it.
void MessageBar::fade() {
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        readTime_.start();
    else
        hide();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

bool MessageBar::event(QEvent* event) {
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest && floats_) place();
    return done;
}

void MessageBar::show(Kind kind, const QString& text) {
    kind_ = kind;
    text_->setText(text);
    setAccessibleName(text);
    drawIcon();
    update();
    setVisible(true);
    if (!floats_) return;
    place();
    readTime_.stop();
    if (kind == Kind::Good || kind == Kind::Information)
        readTime_.start(action_->isHidden() ? milliseconds : withButton);
}

void MessageBar::setAction(const QString& text) {
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
    if (readTime_.isActive()) readTime_.start(text.isEmpty() ? milliseconds : withButton);
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
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (floats_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(coloursOf(palette()).card);
        painter.drawRoundedRect(place, spacing::radius, spacing::radius);
    }
    QColor ground = tone();
    ground.setAlphaF(0.12f);
    painter.setBrush(ground);
    QColor edge = tone();
    edge.setAlphaF(0.45f);
    painter.setPen(QPen(edge, 1));
    painter.drawRoundedRect(place, spacing::radius, spacing::radius);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) drawIcon();
    QFrame::changeEvent(event);
}

}  // namespace inkling
