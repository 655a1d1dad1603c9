// Colours: even ramps, enough contrast.
#include "ui/theme/theme.h"

#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/theme/heat_ramp.h"
#include "ui/theme/oklab.h"

using namespace inkling;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::isolate(); }
    void heatIsEven_data();
    void heatIsEven();
    void textHasContrast_data() { heatIsEven_data(); }
    void textHasContrast();
};

void ThemeTest::heatIsEven_data() {
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void ThemeTest::heatIsEven() {
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    const QVector<QRgb> ramp = heatRamp(QApplication::palette());
    QCOMPARE(ramp.size(), 256);
    // Sixteen colours apart, so that rounding to bytes does not count.
    QVector<double> steps;
    for (int i = 16; i < 256; i += 16) {
        const Oklab from = toOklab(ramp[i - 16]), to = toOklab(ramp[i]);
        QVERIFY(appearance == Appearance::Light ? to.L < from.L : to.L > from.L);
        steps << std::hypot(to.L - from.L, to.a - from.a, to.b - from.b);
    }
    const auto [least, most] = std::ranges::minmax(steps);
    QVERIFY2(most < 1.15 * least, qPrintable(QString("%1 to %2").arg(least).arg(most)));
}

/// WCAG 2's 4.5 for what is read.
void ThemeTest::textHasContrast() {
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    const QPalette palette = QApplication::palette();
    const Colours colours = coloursOf(palette);
    const QColor window = palette.color(QPalette::Window), card = colours.card;
    for (const QColor& text : {colours.muted, colours.accent, colours.good, colours.warning, colours.bad,
                               palette.color(QPalette::WindowText)})
        for (const QColor& ground : {window, card})
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + " on " + ground.name()));
    QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
