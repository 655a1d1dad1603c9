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
    void checkBoxesAreSeen_data() { heatIsEven_data(); }
    void checkBoxesAreSeen();
    void tabsAreUnderlined_data() { heatIsEven_data(); }
    void tabsAreUnderlined();
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

/// WCAG 2's 3 for the edges of what is used.
void ThemeTest::checkBoxesAreSeen() {
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    QCheckBox box;
    box.resize(box.sizeHint());
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect place = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    const auto best = [&](bool checked) {
        box.setChecked(checked);
        const QImage image = box.grab().toImage();
        double most = 1;
        for (int x = place.left(); x < place.right(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, place.center().y()),
                                           box.palette().color(QPalette::Window)));
        return most;
    };
    QVERIFY(best(false) >= 3);
    QVERIFY(best(true) >= 3);
    QVERIFY(box.grab().toImage().pixelColor(place.topLeft() + QPoint(3, 3)) ==
            coloursOf(box.palette()).accent);
}

void ThemeTest::tabsAreUnderlined() {
    QFETCH(Appearance, appearance);
    applyTheme(appearance);
    QTabBar tabs;
    tabs.addTab("One");
    tabs.addTab("Two");
    tabs.setCurrentIndex(1);
    tabs.setExpanding(false);
    tabs.resize(tabs.sizeHint());
    tabs.grab();  // lays them out
    const auto below = [&](int tab) {
        const QRect place = tabs.tabRect(tab);
        return tabs.grab().toImage().pixelColor(place.center().x(), place.bottom());
    };
    QCOMPARE(below(1), coloursOf(tabs.palette()).accent);
    QVERIFY(below(0) != coloursOf(tabs.palette()).accent);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
