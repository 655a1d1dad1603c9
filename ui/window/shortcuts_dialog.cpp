#include "ui/window/shortcuts_dialog.h"

#include <QtWidgets>

#include "ui/theme/theme.h"

namespace inkling {

ShortcutsDialog::ShortcutsDialog(const QList<QAction*>& actions, QWidget* parent) : QDialog(parent) {
    setObjectName("shortcutsDialog");
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large * 2);
    grid->setVerticalSpacing(spacing::small);
    int row = 0;
    QStringList shown;  // the canvas and the model have an undo each, with the same keys
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        QString text = action->text().remove('&');
        if (keys.isEmpty() || text.isEmpty()) continue;
        if (text.endsWith(u'…')) text.chop(1);
        if (shown.contains(text)) continue;
        shown << text;
        auto* key = new QLabel(keys.join(tr(" or ")));
        setMuted(*key);
        grid->addWidget(new QLabel(text), row, 0);
        grid->addWidget(key, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    column->setSpacing(spacing::large);
    column->addLayout(grid);
    column->addWidget(buttons);
}

}  // namespace inkling
