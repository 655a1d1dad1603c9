#include "ui/widgets/save_dialog.h"

namespace inkling {

namespace {
/// "Drawings, packed (*.jsonl.gz)": "jsonl.gz".
QString endingOf(const QString& filter) {
    return filter.section(QStringLiteral("*."), 1, 1).section(u')', 0, 0).section(u' ', 0, 0);
}
}  // namespace

QFileDialog* makeSaveDialog(QWidget* parent, const QString& title, const QString& filters,
                            const QString& fileName) {
    auto* dialog = new QFileDialog(parent, title, {}, filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(filters));
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    return dialog;
}

}  // namespace inkling
