// A spin box for numbers of any size, such as a learning rate.
#pragma once

#include <QDoubleSpinBox>

namespace inkling {

/// Shows up to six significant digits, 1e-7 as such (with the language's own exponent sign), and takes what
/// it shows; a step changes the last digit that counts.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

}  // namespace inkling
