#include "ui/window/shortcuts_dialog.h"

#include <QtWidgets>
#include <numeric>

#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {

constexpr int fewKeys = 3;  // of one entry; more are a range

struct Entry {
    QString text;
    QStringList keys;
};
struct Group {
    QString title;
    QVector<Entry> entries;
};

QString plain(QString text) {
    text.remove(QRegularExpression(QStringLiteral("\\(&.\\)"))).remove(u'&');  // Chinese: (&F)
    if (text.endsWith(u'…')) text.chop(1);
    return text;
}

QString nativeText(const QKeySequence& keys) {
    return keys.toString(QKeySequence::NativeText);
}

/// Adds what `groups` do not have yet: the canvas and the pages have an undo each, under the same keys.
void add(const QVector<Group>& groups, Group& group, const QString& text, const QStringList& keys) {
    if (keys.isEmpty() || text.isEmpty()) return;
    const auto has = [&](const Group& g) {
        return std::ranges::any_of(g.entries, [&](const Entry& e) { return e.text == text; });
    };
    if (!has(group) && std::ranges::none_of(groups, has)) group.entries.append({text, keys});
}

void addActions(const QVector<Group>& groups, Group& group, const QList<QAction*>& actions) {
    for (const QAction* action : actions) {
        if (action->menu()) addActions(groups, group, action->menu()->actions());
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts()) keys << nativeText(sequence);
        add(groups, group, plain(action->text()), keys);
    }
}

QVector<Group> groupsOf(const QMainWindow* window) {
    QVector<Group> groups;
    for (const QAction* menu : window->menuBar()->actions()) {
        Group group{plain(menu->text()), {}};
        addActions(groups, group, menu->menu()->actions());
        if (!group.entries.isEmpty()) groups.append(group);
    }
    Group rest{ShortcutsDialog::tr("On the pages"), {}};
    addActions(groups, rest, window->findChildren<QAction*>());
    QMap<QString, QStringList> shortcuts;
    for (const auto* shortcut : window->findChildren<QShortcut*>())
        if (!shortcut->whatsThis().isEmpty()) shortcuts[shortcut->whatsThis()] << nativeText(shortcut->key());
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it) add(groups, rest, it.key(), it.value());
    groups.append(rest);
    return groups;
}

QString keysText(const QStringList& keys) {
    return keys.size() > fewKeys ? ShortcutsDialog::tr("%1 to %2").arg(keys.first(), keys.last())
                                 : keys.join(ShortcutsDialog::tr(" or "));
}

QWidget* tableOf(const Group& group) {
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::tight);
    auto* title = new QLabel(group.title);
    setHeading(*title, 1.1);
    grid->addWidget(title, 0, 0, 1, 2);
    for (int i = 0; i < group.entries.size(); ++i) {
        auto* keys = new QLabel(keysText(group.entries[i].keys));
        setMuted(*keys);
        grid->addWidget(new QLabel(group.entries[i].text), i + 1, 0);
        grid->addWidget(keys, i + 1, 1, Qt::AlignRight);
    }
    grid->setColumnStretch(0, 1);
    return table;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(QMainWindow* window) : QDialog(window) {
    setObjectName("shortcutsDialog");
    setWindowTitle(tr("Keyboard shortcuts"));
    const QVector<Group> groups = groupsOf(window);
    const auto lines = [](int sum, const Group& group) { return sum + int(group.entries.size()) + 2; };
    const int half = std::accumulate(groups.begin(), groups.end(), 0, lines) / 2;

    auto* tables = new QWidget;
    auto* row = new QHBoxLayout(tables);
    row->setContentsMargins({});
    row->setSpacing(2 * spacing::large);
    QVBoxLayout* column = nullptr;
    int used = 0;
    for (const Group& group : groups) {
        if (!column || (used > 0 && lines(used, group) > half + 2 && row->count() == 1)) {
            column = new QVBoxLayout;
            column->setSpacing(spacing::large);
            row->addLayout(column, 1);
            used = 0;
        }
        column->addWidget(tableOf(group));
        used = lines(used, group);
    }
    for (int i = 0; i < row->count(); ++i) static_cast<QVBoxLayout*>(row->itemAt(i)->layout())->addStretch();

    auto* scroll = named(new QScrollArea, "shortcutsScroll", windowTitle());
    scroll->setWidget(tables);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    page->setSpacing(spacing::medium);
    page->addWidget(scroll, 1);
    page->addWidget(buttons);

    // As large as it needs to be, and no larger than the screen.
    const int bar = scroll->verticalScrollBar()->sizeHint().width();
    const QSize wanted = tables->sizeHint() + QSize(2 * spacing::large + bar, 0) +
                         QSize(0, buttons->sizeHint().height() + 3 * spacing::large);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(0, 2 * spacing::large)));
}

}  // namespace inkling
