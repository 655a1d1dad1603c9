// The sections of the Inside page, used with mouse and keys.
#include "core/explain/activations.h"
#include "core/explain/saliency.h"
#include "tests/ui/pages/inside/shown_inside.h"
#include "ui/pages/inside/layer_planes.h"
#include "ui/pages/inside/plane_view.h"
#include "ui/pages/inside/scatter_view.h"
#include "ui/pages/inside/tile_grid.h"
#include "ui/widgets/probability_bars.h"

using namespace inkling;
using namespace inkling::test;

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
            ShownInside p;
            p.tabs->setFocus();
            QTest::keyClick(p.tabs, Qt::Key_Right);
            QTest::keyClick(p.tabs, Qt::Key_Right);
            QCOMPARE(p.tabs->tabText(p.tabs->currentIndex()), QString("Feature maps"));
        }
        ShownInside again;
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
        ShownInside p(convolutional);
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
        ShownInside p("flatten dense20-relu dense10-softmax");
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
        ShownInside p("avgpool2 flatten dense10-softmax");
        p.open("Weights");
        QVERIFY(p.emptyText().contains("No weights"));
    }

    void mapsFollowTheDrawing() {
        ShownInside p(convolutional);
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
        ShownInside p(convolutional);
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
        ShownInside p(convolutional);
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

    void turnsItIntoAnother() {
        ShownInside p("flatten dense16-relu dense10-softmax", 6);
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
        ShownInside p;
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
