// The Inside page: a kernel walks over the drawing, by buttons, mouse, keys and clock.
#include "ui/pages/inside/inside_page.h"

#include <QtWidgets>

#include "core/ink/prepare.h"
#include "tests/ui/support.h"
#include "ui/pages/inside/walk_view.h"

using namespace inkling;
using namespace inkling::test;

namespace {

struct Page {
    Session session;
    InsidePage page{&session};
    WalkView* view = page.findChild<WalkView*>("insideView");
    QComboBox* kernel = page.findChild<QComboBox*>("insideKernel");
    QSlider* position = page.findChild<QSlider*>("insidePosition");
    QSlider* speed = page.findChild<QSlider*>("insideSpeed");

    Page() {
        session.setData(smallData());
        page.resize(860, 720);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);  // the focus is in active windows
    }
    QAbstractButton* button(const char* name) { return page.findChild<QAbstractButton*>(name); }
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString text(const char* name) { return page.findChild<QLabel*>(name)->text(); }
    void train(const char* layers) {
        session.setDesign({.layers = parseLayers(layers)}, smallSettings(1));
        QSignalSpy ended(&session, &Session::trainingEnded);
        session.startTraining();
        QVERIFY(ended.wait(60000));
    }
};

/// A bar, as the dock hands it over.
std::vector<float> bar() {
    return prepareInk(std::vector<Stroke>{Stroke{{140, 40}, {140, 240}}});
}

}  // namespace

class InsidePageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void showsTheFirstTestImageUntilSomethingIsDrawn() {
        Page p;
        QVERIFY(p.text("insideSource").contains("test image 0. Draw"));
        const auto pixels = p.session.data()->test->image(0);
        QCOMPARE(p.view->walk().image().values[14 * 28 + 14], float(pixels[14 * 28 + 14]) / 255);
        const auto image = bar();
        p.page.setDrawing(image, Shape::image(28, 28, 1));
        QVERIFY(p.text("insideSource").contains("drawn"));
        QCOMPARE(p.view->walk().image().values, image);
        p.page.setDrawing(std::vector<float>(28 * 28), Shape::image(28, 28, 1));  // cleared
        QVERIFY(p.text("insideSource").contains("test image 0. Draw"));
    }

    void worksWithoutDataAndDrawing() {
        Session session;
        InsidePage page(&session);
        page.resize(860, 720);
        page.show();
        QVERIFY(!page.grab().isNull());
        QVERIFY(page.findChild<QLabel*>("insideSource")->text().startsWith("Draw a digit"));
    }

    void stepsByButtons() {
        Page p;
        QVERIFY(!p.button("insideBack")->isEnabled());
        p.click("insideNext");
        p.click("insideNext");
        QCOMPARE(p.view->step(), 2);
        QCOMPARE(p.position->value(), 2);
        QVERIFY(p.text("insideSentence").startsWith("Row 0, column 2: 9 pixels times 9 weights"));
        p.click("insideBack");
        QCOMPARE(p.view->step(), 1);
        p.position->setFocus();
        QTest::keyClick(p.position, Qt::Key_End);
        QCOMPARE(p.view->step(), 28 * 28 + 14 * 14 - 1);
        QVERIFY(p.text("insideSentence").startsWith("Row 13, column 13: the largest of four"));
        QVERIFY(!p.button("insideNext")->isEnabled());
        p.click("insideFirst");
        QCOMPARE(p.view->step(), 0);
    }

    void stepsByKeys() {
        Page p;
        p.view->setFocus();
        QTest::keyClick(p.view, Qt::Key_Right);
        QTest::keyClick(p.view, Qt::Key_Down);
        QCOMPARE(p.view->step(), 29);
        QTest::keyClick(p.view, Qt::Key_Left);
        QTest::keyClick(p.view, Qt::Key_Up);
        QCOMPARE(p.view->step(), 0);
        QTest::keyClick(p.view, Qt::Key_Left);  // at the start already
        QCOMPARE(p.view->step(), 0);
        QTest::keyClick(p.view, Qt::Key_End);
        QTest::keyClick(p.view, Qt::Key_Up);  // a row of the pooled image
        QCOMPARE(p.view->step(), 784 + 12 * 14 + 13);
        QTest::keyClick(p.view, Qt::Key_Home);
        QCOMPARE(p.view->step(), 0);
    }

    void clickGoesToAPixel() {
        Page p;
        const auto press = [&](QPointF point) {
            QTest::mouseClick(p.view, Qt::LeftButton, {}, point.toPoint());
        };
        const WalkLayout places = p.view->places();
        press(places.square(places.output, 10, 7, 1).center());
        QCOMPARE(p.view->step(), 10 * 28 + 7);
        press(places.square(places.pooled, 3, 4, 1).center());
        QCOMPARE(p.view->step(), 784 + 3 * 14 + 4);
        press(places.square(places.image, 5, 6, 1).center());
        QCOMPARE(p.view->step(), 5 * 28 + 6);
        press({2, 2});
        QCOMPARE(p.view->step(), 5 * 28 + 6);
    }

    void plays() {
        Page p;
        p.speed->setFocus();
        QTest::keyClick(p.speed, Qt::Key_End);  // as fast as it goes
        p.view->setFocus();
        QTest::keyClick(p.view, Qt::Key_Space);
        QCOMPARE(p.button("insidePlay")->accessibleName(), QString("Pause"));
        QTRY_VERIFY(p.view->step() > 20);
        p.click("insidePlay");
        QCOMPARE(p.button("insidePlay")->accessibleName(), QString("Play"));
        const int at = p.view->step();
        p.click("insideNext");
        QCOMPARE(p.view->step(), at + 1);  // nothing moved by itself
        p.view->setStep(970);
        p.click("insidePlay");
        QTRY_COMPARE(p.button("insidePlay")->accessibleName(), QString("Play"));  // until the end
        QCOMPARE(p.view->step(), 979);
        p.click("insidePlay");  // and from the start again
        QVERIFY(p.view->step() < 100);
        p.page.hide();
        QCOMPARE(p.button("insidePlay")->accessibleName(), QString("Play"));
    }

    void keepsTheStepWhileTheDrawingChanges() {
        Page p;
        p.view->setStep(400);
        p.page.setDrawing(bar(), Shape::image(28, 28, 1));
        QCOMPARE(p.view->step(), 400);
        QCOMPARE(p.position->value(), 400);
    }

    void reluCanBeTurnedOff() {
        Page p;
        p.page.setDrawing(bar(), Shape::image(28, 28, 1));
        const auto least = [&] { return *std::ranges::min_element(p.view->walk().output().values); };
        QCOMPARE(least(), 0.f);
        QTest::keyClick(p.button("insideRelu"), Qt::Key_Space);
        QVERIFY(least() < -1);
    }

    void offersTheNetworksFilters() {
        Page p;
        const int classic = p.kernel->count();
        p.train("conv4-3-valid-relu pool2 flatten dense10-softmax");
        QCOMPARE(p.kernel->count(), classic + 4);
        p.kernel->setFocus();
        QTest::keyClick(p.kernel, Qt::Key_End);
        QCOMPARE(p.view->walk().kernel().weights, firstFilter(*p.session.network(), 3).weights);
        QCOMPARE(p.view->walk().output().height, 26);  // valid
        p.train("flatten dense10-softmax");            // the filter is gone
        QCOMPARE(p.kernel->count(), classic);
        QCOMPARE(p.kernel->currentIndex(), 0);
        QCOMPARE(p.view->walk().output().height, 28);
    }

    void drawsWhatIsMadeSoFar() {
        Page p;
        p.page.setDrawing(bar(), Shape::image(28, 28, 1));
        p.kernel->setCurrentIndex(p.kernel->findData("identity"));
        const WalkLayout places = p.view->places();
        const QPoint ink = places.square(places.output, 14, 14, 1).center().toPoint();
        p.view->setStep(13 * 28);
        const QRgb before = p.view->grab().toImage().pixel(ink);
        p.view->setStep(20 * 28);
        QVERIFY(p.view->grab().toImage().pixel(ink) != before);
    }

    void bearsANetworkThatHasDiverged() {
        Page p;
        for (const float weight : {std::nanf(""), INFINITY, 3e38f}) {
            const Kernel kernel{3, std::vector<float>(9, weight)};
            p.view->setWalk(ConvolutionWalk(p.view->walk().image(), kernel, false));
            p.view->setStep(400);
            QVERIFY(!p.view->grab().isNull());
        }
    }

    void tabReachesEverything() {
        Page p;
        p.view->setStep(5);
        p.kernel->setFocus(Qt::TabFocusReason);
        QSet<QString> reached;
        for (int i = 0; i < 20; ++i) {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"insideKernel", "insideRelu", "insideFirst", "insideBack", "insidePlay",
                                 "insideNext", "insidePosition", "insideSpeed", "insideView"})
            QVERIFY2(reached.contains(name), name);
    }
};

QTEST_MAIN(InsidePageTest)
#include "inside_page_test.moc"
