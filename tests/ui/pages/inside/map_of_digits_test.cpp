// The map of the digits on the Inside page, used with mouse and keys.
#include "core/explain/smallest_change.h"
#include "tests/ui/pages/inside/shown_inside.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/scatter_view.h"
#include "ui/widgets/probability_bars.h"

using namespace inkling;
using namespace inkling::test;

class MapOfDigitsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void mapOfTheDigits() {
        ShownInside p("flatten dense16-relu dense10-softmax");
        p.open("Map of the digits");
        auto* view = p.find<ScatterView>("mapView");
        QTRY_COMPARE(view->count(), 100);
        QVERIFY(!view->drawn());
        p.open("Weights");
        p.draw();
        p.open("Map of the digits");
        QTRY_VERIFY(view->drawn());

        const QPoint place = view->placeOf(view->points()[7]).toPoint();
        QTest::mouseMove(view, place);
        QTest::mouseClick(view, Qt::LeftButton, {}, place);
        QVERIFY(view->selected() >= 0);
        QCOMPARE(p.find<PlaneView>("mapImage")->plane().values, p.testImage(view->selected()));
        QCOMPARE(int(p.find<ProbabilityBars>("mapBars")->probabilities().size()), 10);
        const int before = view->selected();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Up);
        QVERIFY(view->selected() != before);
    }

    void mapIsZoomedAndMoved() {
        ShownInside p("flatten dense16-relu dense10-softmax");
        p.open("Map of the digits");
        auto* view = p.find<ScatterView>("mapView");
        QTRY_COMPARE(view->count(), 100);
        auto* whole = p.find<QToolButton>("mapWhole");
        QVERIFY(!whole->isVisible());
        const QPointF centre = QRectF(view->rect()).center();
        const QPointF point = view->points()[3];
        const auto turnWheel = [&](QPointF at, int steps) {
            QWheelEvent event(at, view->mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view, &event);
        };
        const QPointF under = view->placeOf(point);
        turnWheel(under, 4);
        QVERIFY(view->zoom() > 2);
        QVERIFY((view->placeOf(point) - under).manhattanLength() < 1);  // what is under the pointer stays
        QVERIFY(whole->isVisible());

        view->setFocus();
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(view->zoom(), 1.0);
        QTest::keyClick(view, Qt::Key_Plus);
        QCOMPARE(view->zoom(), 1.5);
        const QPointF before = view->placeOf(point);
        drawWithMouse(view,
                      {centre.toPoint(), centre.toPoint() + QPoint(20, 0), centre.toPoint() + QPoint(40, 8)});
        QVERIFY((view->placeOf(point) - before - QPointF(40, 8)).manhattanLength() < 1);
        QCOMPARE(view->selected(), -1);  // a drag is no click
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(view->placeOf(point).x() > before.x() + 41);
        QTest::mouseClick(whole, Qt::LeftButton);
        QCOMPARE(view->zoom(), 1.0);
    }

    void legendChoosesDigits() {
        ShownInside p("flatten dense16-relu dense10-softmax", 1);
        p.open("Map of the digits");
        auto* view = p.find<ScatterView>("mapView");
        QTRY_COMPARE(view->count(), 100);
        auto* classes = p.find<QTreeWidget>("mapClasses");
        QCOMPARE(classes->topLevelItemCount(), 11);
        const auto& labels = p.session.data()->test->labels;
        const auto shown = [&](auto&& wanted) {
            for (int i = 0; i < view->count(); ++i)
                if (view->isShown(i) != wanted(i)) return false;
            return true;
        };
        const auto click = [&](int row) {
            QTest::mouseClick(classes->viewport(), Qt::LeftButton, {},
                              classes->visualItemRect(classes->topLevelItem(row)).center());
        };
        QCOMPARE(classes->topLevelItem(0)->text(1), QString("100"));
        QCOMPARE(classes->topLevelItem(4)->text(1).toInt(), int(std::ranges::count(labels, 3)));
        click(4);
        QVERIFY(shown([&](int i) { return labels[std::size_t(i)] == 3; }));
        classes->setFocus();
        QTest::keyClick(classes, Qt::Key_Down);
        QTest::keyClick(classes, Qt::Key_Space);
        QVERIFY(shown([&](int i) { return labels[std::size_t(i)] == 3 || labels[std::size_t(i)] == 4; }));
        click(4);
        QVERIFY(shown([&](int i) { return labels[std::size_t(i)] == 4; }));
        click(0);
        QVERIFY(shown([](int) { return true; }));
        click(6);
        click(6);  // none is all
        QVERIFY(shown([](int) { return true; }));
        QVERIFY(classes->topLevelItem(0)->isSelected());

        auto* wrong = p.find<QCheckBox>("mapOnlyWrong");
        wrong->setFocus();
        QTest::keyClick(wrong, Qt::Key_Space);
        const auto isWrong = [&](int i) {
            const auto image = p.testImage(i);
            const auto answer = answersBetween(*p.session.network(), image, image, 1).front();
            return std::ranges::max_element(answer) - answer.begin() != labels[std::size_t(i)];
        };
        QVERIFY(shown(isWrong));
        int wrongs = 0;
        for (int i = 0; i < view->count(); ++i) wrongs += view->isShown(i);
        QVERIFY(wrongs > 0 && wrong->text().contains(QString::number(wrongs)));
        QCOMPARE(classes->topLevelItem(0)->text(1).toInt(), wrongs);
        QVERIFY(!p.page.grab().isNull());
    }

    void aPointOfTheMapIsLookedAt() {
        ShownInside p("flatten dense16-relu dense10-softmax");
        p.open("Map of the digits");
        auto* view = p.find<ScatterView>("mapView");
        QTRY_COMPARE(view->count(), 100);
        QVERIFY(!p.find<QPushButton>("mapOpen")->isEnabled());
        p.draw();
        const QPoint place = view->placeOf(view->points()[7]).toPoint();
        QTest::mouseClick(view, Qt::LeftButton, {}, place);
        const int image = view->selected();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(p.tabs->tabText(p.tabs->currentIndex()), QString("What it looked at"));
        QCOMPARE(p.find<QSpinBox>("insideTestNumber")->value(), image);
        QVERIFY(p.find<QCheckBox>("insideTestImage")->isChecked());
        QCOMPARE(p.find<PlaneView>("saliencyImage")->plane().values, p.testImage(image));
        QTRY_VERIFY_WITH_TIMEOUT(p.page.isSettled(), 60000);
        QVERIFY(!p.find<PlaneView>("saliencyOcclusion")->plane().values.empty());
    }

    void neighboursFormBesideTheWindow() {
        ShownInside p("flatten dense16-relu dense10-softmax");
        p.open("Map of the digits");
        auto* view = p.find<ScatterView>("mapView");
        QTRY_COMPARE(view->count(), 100);
        const auto flat = view->points();
        auto* method = p.find<QComboBox>("mapMethod");
        method->setFocus();
        QTest::keyClick(method, Qt::Key_Down);
        auto* run = p.find<QPushButton>("mapRun");
        QTRY_VERIFY(view->points() != flat);  // it forms
        QTRY_COMPARE_WITH_TIMEOUT(run->text(), QString("&Start again"), 30000);
        const auto formed = view->points();
        p.draw();
        QTRY_VERIFY(view->drawn());
        // Among its neighbours: within the map.
        const auto [left, right] = std::ranges::minmax(formed, {}, &QPointF::x);
        QVERIFY(view->drawn()->x() >= left.x() && view->drawn()->x() <= right.x());
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE(run->text(), QString("&Stop"));
        QTest::mouseClick(run, Qt::LeftButton);
        QTRY_COMPARE(run->text(), QString("&Start again"));
        QTest::keyClick(method, Qt::Key_Up);
        QCOMPARE(view->points(), flat);
    }
};

QTEST_MAIN(MapOfDigitsTest)
#include "map_of_digits_test.moc"
