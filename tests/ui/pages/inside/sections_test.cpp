// The sections of the Inside page, used with mouse and keys.
#include <QtWidgets>

#include "core/explain/activations.h"
#include "core/explain/saliency.h"
#include "core/explain/smallest_change.h"
#include "core/ink/prepare.h"
#include "tests/ui/support.h"
#include "ui/pages/inside/inside_page.h"
#include "ui/pages/inside/layer_planes.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/scatter_view.h"
#include "ui/pages/inside/tile_grid.h"
#include "ui/widgets/probability_bars.h"

using namespace inkling;
using namespace inkling::test;

namespace {

struct Page {
    Session session;
    InsidePage page{&session};
    QTabBar* tabs = page.findChild<QTabBar*>("insideTabs");

    explicit Page(const char* layers = nullptr, int epochs = 2) {
        session.setData(smallData());
        page.resize(860, 640);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);  // the focus is in active windows
        if (layers) train(layers, epochs);
    }
    void train(const char* layers, int epochs = 2) {
        session.setDesign({.layers = parseLayers(layers)}, smallSettings(epochs));
        QSignalSpy ended(&session, &Session::trainingEnded);
        session.startTraining();
        QVERIFY(ended.wait(60000));
    }
    /// By a click on the tab.
    void open(const QString& title) {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page.findChild<Widget*>(name);
    }
    void draw() {
        page.setDrawing(prepareInk(std::vector<Stroke>{Stroke{{140, 40}, {140, 240}}}),
                        Shape::image(28, 28, 1));
    }
    std::vector<float> testImage(int index) {
        std::vector<float> pixels(28 * 28);
        toFloats(session.data()->test->image(index), pixels.data());
        return pixels;
    }
    /// The empty page of the section in sight.
    QString emptyText() {
        for (QWidget* empty : page.findChildren<QWidget*>("emptyPage"))
            if (empty->isVisible()) return empty->findChildren<QLabel*>()[1]->text();
        return {};
    }
};

constexpr const char* convolutional =
    "conv6-3-same-relu pool2 conv5-3-same-relu flatten dense12-relu dense10-softmax";

}  // namespace

class SectionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { QSettings().clear(); }

    void remembersTheSection() {
        {
            Page p;
            p.tabs->setFocus();
            QTest::keyClick(p.tabs, Qt::Key_Right);
            QTest::keyClick(p.tabs, Qt::Key_Right);
            QCOMPARE(p.tabs->tabText(p.tabs->currentIndex()), QString("Feature maps"));
        }
        Page again;
        QCOMPARE(again.tabs->tabText(again.tabs->currentIndex()), QString("Feature maps"));
        QVERIFY(again.emptyText().contains("No network"));
    }

    void everySectionSaysWhyItIsEmpty() {
        Session session;  // no data, no network
        InsidePage page(&session);
        page.resize(860, 640);
        page.show();
        auto* tabs = page.findChild<QTabBar*>("insideTabs");
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            int visible = 0;
            for (QWidget* empty : page.findChildren<QWidget*>("emptyPage")) visible += empty->isVisible();
            QCOMPARE(visible, 1);
        }
    }

    void kernelsAreTheNetworks() {
        Page p(convolutional);
        p.open("Weights");
        auto* grid = p.find<TileGrid>("weightsGrid");
        QTRY_COMPARE(grid->count(), 6);
        QCOMPARE(grid->plane(2).values, weightPlanes(*p.session.network(), 0, 0)[2].values);
        QCOMPARE(grid->plane(2).values[4], p.session.network()->parameters()[4 * 6 + 2]);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->tileRect(3).center());
        QCOMPARE(grid->current(), 3);
        QTest::keyClick(grid, Qt::Key_Left);
        QCOMPARE(grid->current(), 2);
        QTest::keyClick(grid, Qt::Key_End);
        QCOMPARE(grid->current(), 5);

        auto* channel = p.find<QSpinBox>("weightsChannel");
        QVERIFY(!channel->isVisible());
        p.find<QComboBox>("weightsLayer")->setFocus();
        QTest::keyClick(p.find<QComboBox>("weightsLayer"), Qt::Key_Down);
        QTRY_COMPARE(grid->count(), 5);
        QVERIFY(channel->isVisible());
        channel->setFocus();
        QTest::keyClick(channel, Qt::Key_Up);
        QTRY_COMPARE(grid->plane(4).values, weightPlanes(*p.session.network(), 2, 1)[4].values);
    }

    void hiddenUnitsAreSortedForTheDrawing() {
        Page p("flatten dense20-relu dense10-softmax");
        p.open("Weights");
        auto* grid = p.find<TileGrid>("weightsGrid");
        QTRY_COMPARE(grid->count(), 20);
        QCOMPARE(grid->plane(0).width, 28);
        const auto strongest = [&](std::span<const float> image) {
            const auto values = activations(*p.session.network(), 1, image).values;
            return QString::number(std::ranges::max_element(values) - values.begin());
        };
        QTRY_COMPARE(grid->caption(0), strongest(p.testImage(0)));
        QTest::keyClick(p.find<QSpinBox>("insideTestNumber"), Qt::Key_Up);
        QTRY_COMPARE(grid->caption(0), strongest(p.testImage(1)));
        auto* sort = p.find<QCheckBox>("weightsSort");
        QTest::mouseClick(sort, Qt::LeftButton, {}, QPoint(8, sort->height() / 2));
        QTRY_COMPARE(grid->caption(0), QString("0"));
    }

    void networksWithoutPictures() {
        Page p("avgpool2 flatten dense10-softmax");
        p.open("Weights");
        QVERIFY(p.emptyText().contains("No weights"));
    }

    void mapsFollowTheDrawing() {
        Page p(convolutional);
        p.open("Feature maps");
        auto* grid = p.find<TileGrid>("mapsGrid");
        const auto expected = [&](int layer, std::span<const float> image) {
            return activationPlanes(activations(*p.session.network(), layer, image));
        };
        QTRY_COMPARE(grid->count(), 6);
        QCOMPARE(grid->plane(1).values, expected(0, p.testImage(0))[1].values);
        p.draw();
        const auto drawing = prepareInk(std::vector<Stroke>{Stroke{{140, 40}, {140, 240}}});
        QTRY_COMPARE(grid->plane(1).values, expected(0, drawing)[1].values);
        auto* layer = p.find<QComboBox>("mapsLayer");
        layer->setFocus();
        QTest::keyClick(layer, Qt::Key_Down);
        QTRY_COMPARE(grid->plane(0).width, 14);
        QTest::keyClick(layer, Qt::Key_End);
        QTRY_COMPARE(grid->count(), 1);  // the ten classes' units
        p.train("conv3-3-same-relu flatten dense10-softmax");
        QTRY_COMPARE(grid->count(), 3);
    }

    void mapsOfATestImageThoughSomethingIsDrawn() {
        Page p(convolutional);
        p.open("Feature maps");
        p.draw();
        auto* box = p.find<QCheckBox>("insideTestImage");
        QVERIFY(box->isEnabled() && !box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        auto* number = p.find<QSpinBox>("insideTestNumber");
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Up);
        auto* grid = p.find<TileGrid>("mapsGrid");
        const auto expected = activationPlanes(activations(*p.session.network(), 0, p.testImage(1)));
        QTRY_VERIFY(grid->count() == 6 && grid->plane(1).values == expected[1].values);
    }

    void whatItLookedAt() {
        Page p(convolutional);
        p.open("What it looked at");
        auto* occlusion = p.find<PlaneView>("saliencyOcclusion");
        auto* sentence = p.find<QLabel>("saliencySentence");
        QTRY_VERIFY(!occlusion->plane().values.empty());
        const auto image = p.testImage(0);
        auto* box = p.find<QComboBox>("saliencyClass");
        QCOMPARE(box->count(), 11);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);  // 9
        QTRY_COMPARE(p.find<PlaneView>("saliencyGradient")->plane().values,
                     gradientMap(*p.session.network(), image, 9));
        QVERIFY(sentence->text().contains("speaks for 9"));
        auto* random = p.find<QCheckBox>("saliencyRandom");
        QTest::mouseClick(random, Qt::LeftButton, {}, QPoint(8, random->height() / 2));
        QTRY_COMPARE(p.find<PlaneView>("saliencyGradient")->plane().values,
                     gradientMap(withRandomWeights(*p.session.network()), image, 9));
        QVERIFY(sentence->text().contains("random"));
    }

    void mapOfTheDigits() {
        Page p("flatten dense16-relu dense10-softmax");
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
        Page p("flatten dense16-relu dense10-softmax");
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
        Page p("flatten dense16-relu dense10-softmax", 1);
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
        Page p("flatten dense16-relu dense10-softmax");
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
        Page p("flatten dense16-relu dense10-softmax");
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

    void turnsItIntoAnother() {
        Page p("flatten dense16-relu dense10-softmax", 6);
        p.open("Turn it into …");
        auto* target = p.find<QComboBox>("changeClass");
        target->setFocus();
        QTest::keyClick(target, Qt::Key_End);  // 9; the first test image is none
        auto* find = p.find<QPushButton>("changeFind");
        auto* step = p.find<QSlider>("changeStep");
        auto* bars = p.find<ProbabilityBars>("changeBars");
        QVERIFY(!step->isEnabled());
        QTest::mouseClick(find, Qt::LeftButton);
        QCOMPARE(find->text(), QString("&Stop"));
        QTRY_VERIFY_WITH_TIMEOUT(step->isEnabled(), 30000);
        QCOMPARE(bars->winner(), target->currentIndex());
        auto* image = p.find<PlaneView>("changeImage");
        for (const float pixel : image->plane().values) QVERIFY(pixel >= 0 && pixel <= 1);
        step->setFocus();
        QTest::keyClick(step, Qt::Key_Home);
        QCOMPARE(image->plane().values, p.testImage(0));
        QVERIFY(bars->winner() != target->currentIndex());
        QVERIFY(p.find<QLabel>("changeSentence")->text().contains("the network reads 9"));
        p.draw();  // it was for another image; it follows
        QVERIFY(!step->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(step->isEnabled(), 30000);
        step->setValue(0);
        QCOMPARE(image->plane().values, prepareInk(std::vector<Stroke>{Stroke{{140, 40}, {140, 240}}}));
    }

    void otherSizesAndClasses() {
        auto small = std::make_shared<Dataset>();
        small->shape = Shape::image(12, 10, 1);
        small->classNames = {"ja", "nein", "vielleicht"};
        Random random(1);
        for (int i = 0; i < 60; ++i) {
            small->labels.push_back(std::uint8_t(i % 3));
            for (int j = 0; j < 120; ++j)
                small->pixels.push_back(std::uint8_t(random.below(80) + 80 * (i % 3)));
        }
        Page p;
        p.session.setData(std::make_shared<const DataSource>(DataSource{"s", "Small", small, small}));
        p.session.setDesign(
            {Shape::image(12, 10, 1), parseLayers("conv4-3-same-relu pool2 flatten dense3-softmax")},
            smallSettings(1));
        QSignalSpy ended(&p.session, &Session::trainingEnded);
        p.session.startTraining();
        QVERIFY(ended.wait(60000));
        for (int i = 0; i < p.tabs->count(); ++i) {
            p.tabs->setCurrentIndex(i);
            QVERIFY2(p.emptyText().isEmpty() || p.emptyText().contains("Making"), qPrintable(p.emptyText()));
        }
        QTRY_COMPARE(p.find<ScatterView>("mapView")->count(), 60);
        p.draw();  // 28 x 28
        p.open("Feature maps");
        QVERIFY(p.emptyText().contains("does not fit"));
        QVERIFY(!p.page.grab().isNull());
    }
};

QTEST_MAIN(SectionsTest)
#include "sections_test.moc"
