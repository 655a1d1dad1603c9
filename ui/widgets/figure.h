// One number, large, with what it is.
#pragma once

#include <QFrame>

class QLabel;

namespace inkling {

/// A card with a caption and a value. The value's place does not move while it changes.
class Figure : public QFrame {
    Q_OBJECT

public:
    explicit Figure(const QString& caption, QWidget* parent = nullptr);

    /// An empty value is shown as a dash.
    void setValue(const QString& value);
    QString value() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* caption_;
    QLabel* value_;
};

}  // namespace inkling
