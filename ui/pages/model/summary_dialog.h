// A network's summary as Keras prints it, to be read and copied.
#pragma once

#include <QDialog>

namespace inkling {

/// Deleted when it is closed.
class SummaryDialog : public QDialog {
    Q_OBJECT

public:
    explicit SummaryDialog(const QString& summary, QWidget* parent = nullptr);
};

}  // namespace inkling
