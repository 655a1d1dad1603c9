#include "ui/widgets/message_bar.h"

#include <QtWidgets>

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr int widest = 720, shade = 6;                // pixels; the shade is around the frame
constexpr int leastTime = 8000, timeForALetter = 60;  // milliseconds to see and read it

/// For screen readers, which say an alert as soon as it comes.
QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* bar = qobject_cast<MessageBar*>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::AlertMessage) : nullptr;
}

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel),
      text_(new QLabel),
      action_(new QPushButton),
      close_(new QToolButton) {
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
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
    close_->setToolTip(tr("Close this message (Esc)"));
    close_->setAccessibleName(tr("Close this message"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(shade + spacing::medium, shade + spacing::small, shade + spacing::small,
                            shade + spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(action_);
    row->addWidget(close_);
    connect(action_, &QPushButton::clicked, this, &MessageBar::act);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &QWidget::hide);
    connect(escape, &QShortcut::activatedAmbiguously, this, &QWidget::hide);  // one of several
    time_.setSingleShot(true);
    connect(&time_, &QTimer::timeout, this, &MessageBar::goIfUnwatched);
    parent->installEventFilter(this);
    hide();
}

void MessageBar::show(Kind kind, const QString& text) {
    static int count = 0;
    if (!isVisible()) number_ = ++count;
    kind_ = kind;
    time_.stop();
    text_->setText(text);
    setAccessibleName(text);
    drawIcon();
    setVisible(true);
    placeAll();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::tell(Kind kind, const QString& text) {
    setAction({});
    show(kind, text);
    time_.start(leastTime + timeForALetter * int(text.size()));
}

void MessageBar::tellSaved(const QString& file) {
    tell(Kind::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    setAction(tr("Show in &folder"));
    folder_ = QFileInfo(file).absolutePath();
}

void MessageBar::setAction(const QString& text) {
    folder_.clear();
    action_->setText(text);
    action_->setVisible(!text.isEmpty());
    placeAll();
}

void MessageBar::act() {
    if (folder_.isEmpty())
        emit actionTriggered();
    else if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder_)))
        hide();
    else
        show(Kind::Bad,
             tr("No program here shows folders. The file is in %1.").arg(QDir::toNativeSeparators(folder_)));
}

void MessageBar::goIfUnwatched() {
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        time_.start();
    else
        hide();
}

// Its place

/// As wide as it must be and the parent lets it, above what came before it.
void MessageBar::place() {
    const QMargins margins = layout()->contentsMargins();
    layout()->activate();
    const int line = text_->fontMetrics().horizontalAdvance(text_->text()) + spacing::tight;
    int others = margins.left() + margins.right() + 2 * spacing::small + icon_->sizeHint().width() +
                 close_->sizeHint().width();
    if (!action_->isHidden()) others += spacing::small + action_->sizeHint().width();
    const int room = parentWidget()->width() - 2 * (spacing::large - shade);
    const int width = std::min({others + line, widest, room});
    QRect place(0, 0, width, layout()->heightForWidth(width));
    place.moveLeft((parentWidget()->width() - width) / 2);
    place.moveBottom(parentWidget()->height() - spacing::medium + shade);
    for (const MessageBar* other : window()->findChildren<MessageBar*>()) {
        if (!other->isVisible() || other->number_ >= number_) continue;
        const QRect theirs(parentWidget()->mapFromGlobal(other->mapToGlobal(QPoint())), other->size());
        if (theirs.intersects(place)) place.moveBottom(theirs.top() + shade);
    }
    setGeometry(place);
    raise();
}

/// From the lowest on.
void MessageBar::placeAll() const {
    QList<MessageBar*> bars = window()->findChildren<MessageBar*>();
    std::ranges::sort(bars, {}, &MessageBar::number_);
    for (MessageBar* bar : bars)
        if (bar->isVisible()) bar->place();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) placeAll();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    placeAll();
}

void MessageBar::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    placeAll();
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
    const QColor card = coloursOf(palette()).card;
    const QRectF frame = QRectF(rect()).adjusted(shade, shade, -shade, -shade);
    // A shade, for it lies over other things.
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, isDark(palette()) ? 22 : 9));
    for (int around = shade; around > 0; --around)
        painter.drawRoundedRect(frame.adjusted(-around, -around + 1, around, around - 1).translated(0, 1),
                                spacing::radius + around, spacing::radius + around);
    painter.setBrush(blend(card, tone(), 0.1));
    painter.setPen(QPen(blend(card, tone(), 0.5), 1));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), spacing::radius, spacing::radius);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) drawIcon();
    QFrame::changeEvent(event);
}

}  // namespace inkling
