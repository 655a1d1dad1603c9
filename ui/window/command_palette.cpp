#include "ui/window/command_palette.h"

#include <QtWidgets>

#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/window/command_match.h"

namespace inkling {

namespace {

constexpr int keysRole = Qt::UserRole, placesRole = Qt::UserRole + 1, commandRole = Qt::UserRole + 2;

QString plainText(const QAction* action) {
    return QString(action->text()).replace("&&", "\1").remove(u'&').replace(u'\1', u'&');
}

/// The command with the letters that were found bold, its keys at the right.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                option.fontMetrics.height() + 2 * spacing::small};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colours colours = coloursOf(option.palette);
        const QRect line = option.rect.adjusted(spacing::small + 4, 0, -spacing::small - 4, 0);
        painter->save();
        if (option.state & QStyle::State_Selected) {
            QColor ground = colours.accent;
            ground.setAlphaF(0.16f);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
        }
        const QString keys = index.data(keysRole).toString();
        painter->setPen(colours.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, keys);

        QVector<QTextLayout::FormatRange> formats;
        for (const QVariant& place : index.data(placesRole).toList()) {
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            bold.setForeground(colours.accent);
            formats.append({place.toInt(), 1, bold});
        }
        const int room = line.width() - option.fontMetrics.horizontalAdvance(keys) - spacing::medium;
        QTextLayout text(option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room),
                         option.font);
        text.setFormats(formats);
        text.beginLayout();
        text.createLine();
        text.endLayout();
        painter->setPen(option.palette.color(QPalette::Text));
        text.draw(painter, QPointF(line.left(), line.center().y() - text.boundingRect().height() / 2));
        painter->restore();
    }
};

void collect(const QList<QAction*>& actions, const QString& where, QVector<Command>& commands) {
    for (QAction* action : actions) {
        const QString text = plainText(action);
        const QString path = where.isEmpty() ? text : QString("%1 › %2").arg(where, text);
        if (QMenu* menu = action->menu()) {
            if (!action->isEnabled()) continue;
            emit menu->aboutToShow();  // some are filled only then
            collect(menu->actions(), path, commands);
        } else if (!text.isEmpty() && !action->isSeparator() && action->isEnabled() && action->isVisible() &&
                   std::ranges::none_of(commands, [&](const Command& c) { return c.action == action; })) {
            commands.append({action, path});
        }
    }
}

}  // namespace

QVector<Command> commandsOf(QWidget* window, QMenuBar* menus) {
    QVector<Command> commands;
    collect(menus->actions(), {}, commands);
    // Then what the buttons in sight do, a text field's own actions left out.
    for (const QToolButton* button : window->findChildren<QToolButton*>())
        if (button->isVisible() && button->defaultAction() && !button->text().isEmpty())
            collect({button->defaultAction()}, {}, commands);
    return commands;
}

CommandPalette::CommandPalette(QVector<Command> commands, QWidget* window)
    : QFrame(window),
      commands_(std::move(commands)),
      before_(QApplication::focusWidget()),
      line_(named(new QLineEdit, "commandLine", tr("Find a command"))),
      list_(named(new QListWidget, "commandList", tr("Commands"))) {
    named(this, "commandPalette", tr("Find a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    line_->setPlaceholderText(tr("Type what you want to do"));
    line_->installEventFilter(this);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::small);
    line_->setMinimumHeight(int(fontMetrics().height() * 1.9));
    column->addWidget(line_);
    column->addWidget(list_, 1);

    connect(line_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
    const QSize size(std::min(560, window->width() - 2 * spacing::large),
                     std::min(420, window->height() - 4 * spacing::large));
    setGeometry({{(window->width() - size.width()) / 2, 2 * spacing::large}, size});
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(4 * spacing::large);
    shadow->setOffset(0, spacing::small);
    shadow->setColor(QColor(0, 0, 0, 110));
    setGraphicsEffect(shadow);
    raise();
    show();
    line_->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString& typed) {
    struct Found {
        CommandMatch match;
        int command;
    };
    QVector<Found> found;
    for (int i = 0; i < commands_.size(); ++i)
        if (const auto match = matchCommand(typed, commands_[i].text)) found.append({*match, i});
    std::ranges::stable_sort(found, std::greater(), [](const Found& f) { return f.match.score; });
    list_->clear();
    for (const auto& [match, command] : found) {
        const QAction* action = commands_[command].action;
        if (!action) continue;
        auto* item = new QListWidgetItem(commands_[command].text, list_);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        item->setData(keysRole, keys);
        item->setData(commandRole, command);
        item->setData(placesRole, QVariantList(match.places.begin(), match.places.end()));
        if (!keys.isEmpty())
            item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(commands_[command].text, keys));
    }
    list_->setCurrentRow(0);
}

void CommandPalette::run() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item) return;
    const QPointer<QAction> action = commands_[item->data(commandRole).toInt()].action;
    close();
    if (before_) before_->setFocus(Qt::PopupFocusReason);  // first, for some commands are about the focus
    // When this event is over, for the action may open a dialog or destroy what it was called from.
    if (action) QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

/// The line keeps the focus; keys that move go to the list.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) close();
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(list_, event);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Escape:
            close();
            if (before_) before_->setFocus(Qt::PopupFocusReason);
            return true;
        default:
            return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawCard(painter, rect(), coloursOf(palette()));
}

}  // namespace inkling
