// The heatmap: places, colours and words without a window, then mouse and keys.
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QToolTip>

#include "tests/ui/support.h"
#include "ui/pages/results/confusion_view.h"
#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

using namespace inkling;

namespace {

/// Ten digits, some hundred images each; 4 read as 9 fourteen times, 9 as 4 seven times, 3 as 5 once.
ConfusionMatrix someConfusion() {
    ConfusionMatrix made = ConfusionMatrix::Zero(10, 10);
    for (int i = 0; i < 10; ++i) made(i, i) = 100;
    made(4, 4) = 86;
    made(4, 9) = 14;
    made(9, 4) = 7;
    made(3, 5) = 1;
    return made;
}

QStringList names() {
    QStringList names;
    for (const std::string& name : digitNames()) names << QString::fromStdString(name);
    return names;
}

struct View {
    ConfusionView view;
    QSignalSpy selected{&view, &ConfusionView::cellSelected};
    View() {
        view.setConfusion(someConfusion(), names());
        view.resize(460, 420);
        view.show();
    }
    void click(int truth, int predicted) {
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cellRect(truth, predicted).center().toPoint());
    }
    ConfusionCell last() const { return selected.last().at(0).value<ConfusionCell>(); }
};

}  // namespace

class ConfusionViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        test::isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    /// Values from bottosson.github.io/posts/oklab, and WCAG 2's definition.
    void measuresColours() {
        const Oklab white = toOklab(Qt::white), red = toOklab(QColor(255, 0, 0));
        QVERIFY(std::abs(white.L - 1) < 1e-4 && std::abs(white.a) < 1e-4 && std::abs(white.b) < 1e-4);
        QVERIFY(std::abs(red.L - 0.62796) < 1e-4);
        QVERIFY(std::abs(red.a - 0.22486) < 1e-4);
        QVERIFY(std::abs(red.b - 0.12585) < 1e-4);
        for (const QColor color : {QColor(12, 200, 90), QColor(59, 80, 208)})
            QCOMPARE(fromOklab(toOklab(color)).rgb(), color.rgb());
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-3);
        QVERIFY(std::abs(contrast(Qt::white, QColor(0x76, 0x76, 0x76)) - 4.54) <
                0.01);  // WCAG's well-known grey
        const Oklab half = toOklab(blend(Qt::black, Qt::white, 0.5));
        QVERIFY(std::abs(half.L - 0.5) < 0.01);
    }

    void placesCells() {
        const auto places = ConfusionLayout::fit({10, 20, 500, 300}, 10, {12, 16}, 16);
        QVERIFY(QRectF(10, 20, 500, 300).contains(places.cells));
        QVERIFY(QRectF(10, 20, 500, 300).contains(places.rowTitle));
        QVERIFY(QRectF(10, 20, 500, 300).contains(places.columnTitle));
        QVERIFY(!places.rowLabels.intersects(places.cells));
        QVERIFY(!places.rowTitle.intersects(places.rowLabels));
        QCOMPARE(places.cells.width(), places.cells.height());
        for (int truth = 0; truth < 10; ++truth)
            for (int predicted = 0; predicted < 10; ++predicted) {
                const ConfusionCell cell{truth, predicted};
                QCOMPARE(places.cellAt(places.cellRect(cell).center()), cell);
                QCOMPARE(places.cellAt(places.cellRect(cell).topLeft()), cell);
            }
        QVERIFY(!places.cellAt(places.rowLabels.center()).isValid());
        QVERIFY(!ConfusionLayout::fit({0, 0, 10, 10}, 10, {12, 16}, 16).cellAt({9, 9}).isValid());
    }

    void coloursGrowWithErrors() {
        for (const auto& [appearance, shown] : {std::pair{Appearance::Dark, ConfusionShown::Counts},
                                                {Appearance::Dark, ConfusionShown::RowShares},
                                                {Appearance::Light, ConfusionShown::ColumnShares},
                                                {Appearance::Light, ConfusionShown::Counts}}) {
            applyTheme(appearance);
            const QPalette palette = qApp->palette();
            const ConfusionTable table(someConfusion(), shown);
            const ConfusionColours colours(table, palette);
            const QColor paper = palette.color(QPalette::Base);
            auto distance = [&](ConfusionCell cell) {
                const Oklab a = toOklab(colours.fill(cell)), b = toOklab(paper);
                return std::hypot(a.L - b.L, a.a - b.a, a.b - b.b);
            };
            QCOMPARE(colours.fill({0, 1}), paper);
            QVERIFY(distance({3, 5}) > 0.02);  // a single error is seen
            QVERIFY(distance({9, 4}) > distance({3, 5}));
            QVERIFY(distance({4, 9}) > distance({9, 4}));
            QCOMPARE(colours.fill({4, 9}).rgb(), coloursOf(palette).accent.rgb());
            QVERIFY(distance({4, 4}) < distance({4, 9}));  // the diagonal does not shout
            for (const ConfusionCell cell : {ConfusionCell{3, 5}, {9, 4}, {4, 9}, {4, 4}})
                QVERIFY2(contrast(colours.fill(cell), colours.textOn(colours.fill(cell))) >= 3,
                         qPrintable(colours.fill(cell).name()));
        }
    }

    void countsAndShares() {
        ConfusionMatrix confusion(2, 2);
        confusion << 3, 1, 2, 0;
        const QStringList ab = {"a", "b"};
        const ConfusionTable counts(confusion, ConfusionShown::Counts),
            rows(confusion, ConfusionShown::RowShares), columns(confusion, ConfusionShown::ColumnShares),
            errors(confusion, ConfusionShown::Errors);
        QCOMPARE(counts.text({0, 0}), QString("3"));
        QCOMPARE(counts.text({1, 1}), QString());
        QCOMPARE(counts.largestError(), 2.0);
        QCOMPARE(rows.text({0, 0}), QString("75.0"));
        QCOMPARE(rows.text({1, 0}), QString("100"));
        QCOMPARE(rows.largestError(), 1.0);
        QCOMPARE(columns.text({0, 0}), QString("60.0"));
        QCOMPARE(columns.text({0, 1}), QString("100"));
        QCOMPARE(errors.text({0, 0}), QString());
        QCOMPARE(errors.text({1, 0}), QString("2"));
        QCOMPARE(counts.tabSeparated(ab), QString("\ta\tb\na\t3\t1\nb\t2\t0\n"));
        QCOMPARE(columns.tabSeparated(ab), QString("\ta\tb\na\t0.6\t1\nb\t0.4\t0\n"));
    }

    void copiesTheTable() {
        View v;
        v.view.setShown(ConfusionShown::Errors);
        v.view.setFocus();
        QGuiApplication::clipboard()->setText("before");
        QTest::keyClick(&v.view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
        QCOMPARE(lines[0], QString("\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9"));
        QCOMPARE(lines[5], QString("4\t0\t0\t0\t0\t0\t0\t0\t0\t0\t14"));
    }

    void findsTheWorst() {
        const auto worst = worstConfusions(someConfusion());
        QCOMPARE(worst.size(), std::size_t(3));
        QCOMPARE(worst[0], (ConfusionCell{4, 9}));
        QCOMPARE(worst[2], (ConfusionCell{3, 5}));
        ConfusionMatrix confusion = ConfusionMatrix::Zero(10, 10);
        confusion(8, 8) = 7, confusion(8, 3) = 2, confusion(8, 0) = 1;
        QCOMPARE(confusionSentence(confusion, {8, 3}, names()),
                 QString("8 read as 3: 2 times (20.0 % of all 8)"));
        QCOMPARE(confusionSentence(confusion, {8, 0}, names()),
                 QString("8 read as 0: once (10.0 % of all 8)"));
        const QString said = confusionSentence(someConfusion(), worst[0], names());
        QVERIFY2(said.contains("4 read as 9") && said.contains("14 times") && said.contains("14.0 %"),
                 qPrintable(said));
    }

    void clickSelects() {
        View v;
        v.click(4, 9);
        QCOMPARE(v.view.selected(), (ConfusionCell{4, 9}));
        QCOMPARE(v.selected.count(), 1);
        QCOMPARE(v.last(), (ConfusionCell{4, 9}));
        v.click(4, 9);  // again: no longer
        QVERIFY(!v.view.selected().isValid());
        QVERIFY(!v.last().isValid());
        QTest::mouseClick(&v.view, Qt::LeftButton, {}, QPoint(2, 2));  // beside the cells
        QVERIFY(!v.view.selected().isValid());
    }

    void keysMoveAndSelect() {
        View v;
        v.view.setFocus();
        QVERIFY(
            v.view.accessibleDescription().startsWith("4 read as 9"));  // the keyboard begins at the worst
        QTest::keyClick(&v.view, Qt::Key_Down);
        QTest::keyClick(&v.view, Qt::Key_Left);
        QVERIFY(v.view.accessibleDescription().startsWith("5 read as 8"));
        QCOMPARE(v.selected.count(), 0);
        QTest::keyClick(&v.view, Qt::Key_Return);
        QCOMPARE(v.last(), (ConfusionCell{5, 8}));
        QTest::keyClick(&v.view, Qt::Key_End);
        QTest::keyClick(&v.view, Qt::Key_Right);  // at the edge already
        QTest::keyClick(&v.view, Qt::Key_Space);
        QCOMPARE(v.last(), (ConfusionCell{5, 9}));
        QTest::keyClick(&v.view, Qt::Key_Escape);
        QVERIFY(!v.last().isValid());
    }

    void tooltipSaysTheCell() {
        View v;
        const QPoint place = v.view.cellRect(9, 4).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, place, v.view.mapToGlobal(place));
        QCoreApplication::sendEvent(&v.view, &help);
        QVERIFY2(QToolTip::text().startsWith("9 read as 4: 7 times"), qPrintable(QToolTip::text()));
        QVERIFY2(QToolTip::text().contains("7.5 % of what was read as 4"), qPrintable(QToolTip::text()));
    }

    void drawsTheFullestCellInTheAccent() {
        View v;
        const QImage image = v.view.grab().toImage();
        const QRectF cell = v.view.cellRect(4, 9);
        QCOMPARE(image.pixelColor((cell.topLeft() + QPointF(4, 4)).toPoint()).rgb(),
                 coloursOf(v.view.palette()).accent.rgb());
    }

    void worksWithoutAnything() {
        View v;
        v.view.setConfusion({}, {});
        QVERIFY(!v.view.grab().isNull());
        QTest::mouseClick(&v.view, Qt::LeftButton, {}, QPoint(200, 200));
        QTest::mouseMove(&v.view, QPoint(220, 200));
        QTest::keyClick(&v.view, Qt::Key_Return);
        QCOMPARE(v.selected.count(), 0);
    }
};

QTEST_MAIN(ConfusionViewTest)
#include "confusion_view_test.moc"
