// Where to save something.
#pragma once

#include <QFileDialog>

namespace inkling {

/// A dialog that asks for a file, and asks again before one is overwritten; `fileName` is suggested. A name
/// without an ending gets that of the chosen one of `filters` ("Tables (*.csv);;..."). To be open()ed, not
/// waited for; it destroys itself.
QFileDialog* makeSaveDialog(QWidget* parent, const QString& title, const QString& filters,
                            const QString& fileName);

}  // namespace inkling
