#include "ui/widgets/number_box.h"

#include <QRegularExpression>

namespace inkling {

NumberBox::NumberBox(QWidget* parent) : QDoubleSpinBox(parent) {
    setDecimals(12);
    setRange(0, 1e6);
    setStepType(AdaptiveDecimalStepType);
    setKeyboardTracking(false);
}

QString NumberBox::textFromValue(double value) const {
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::OmitLeadingZeroInExponent);
    return plain.toString(value, 'g', 6);
}

double NumberBox::valueFromText(const QString& text) const {
    bool ok = false;
    const double value = locale().toDouble(text.trimmed(), &ok);
    return ok ? value : QLocale::c().toDouble(text.trimmed());
}

QValidator::State NumberBox::validate(QString& text, int&) const {
    bool ok = false, okPlain = false;
    const double value = locale().toDouble(text.trimmed(), &ok);
    const double plain = QLocale::c().toDouble(text.trimmed(), &okPlain);
    if (ok || okPlain) {
        const double number = ok ? value : plain;
        return number >= minimum() && number <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    }
    static const QRegularExpression begun(QStringLiteral("^\\s*\\d*[.,]?\\d*([eE][+-]?\\d*)?\\s*$"));
    return begun.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

}  // namespace inkling
