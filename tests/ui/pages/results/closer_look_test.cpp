// One image large: maps over it, and the training images most like it.
#include "ui/pages/results/closer_look.h"

#include <QtWidgets>

#include "tests/ui/pages/results/trained.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/pages/results/saliency_view.h"

using namespace inkling;
using namespace inkling::test;

namespace {

std::vector<int> imagesOfGrid(const ImageGrid& grid) {
    std::vector<int> images;
    for (int row = 0; row < grid.model()->rowCount(); ++row)
        images.push_back(grid.model()->index(row, 0).data(ImageListModel::IndexRole).toInt());
    return images;
}

std::vector<int> imagesOfNeighbours(const std::vector<Neighbour>& neighbours) {
    std::vector<int> images;
    for (const Neighbour& neighbour : neighbours) images.push_back(neighbour.image);
    return images;
}

}  // namespace

class CloserLookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Trained> trained_;
    std::unique_ptr<CloserLook> look_;

private slots:
    void initTestCase() {
        isolate();
        trained_ = std::make_unique<Trained>();
        QVERIFY(trained_->train());
    }
    void cleanupTestCase() { trained_.reset(); }
    void init() {
        look_ = std::make_unique<CloserLook>(&trained_->session);
        look_->resize(900, 520);
        look_->show();
        look_->setResults(trained_->results);
        look_->showImage(7);
    }
    void cleanup() { look_.reset(); }

    void showsNeighbours() {
        const Dataset& train = *trained_->session.data()->train;
        const auto image = trained_->results.images->image(7);
        auto* pixels = look_->findChild<ImageGrid*>("closerByPixels");
        auto* hidden = look_->findChild<ImageGrid*>("closerByNetwork");
        QTRY_COMPARE(imagesOfGrid(*pixels), imagesOfNeighbours(nearestByPixels(image, train, 6)));
        ThreadPool pool(1);
        const auto features = HiddenFeatures::make(*trained_->results.network, train, pool);
        QTRY_COMPARE(imagesOfGrid(*hidden), imagesOfNeighbours(features->nearest(image, 6)));

        look_->showImage(8);
        QTRY_COMPARE(imagesOfGrid(*hidden),
                     imagesOfNeighbours(features->nearest(trained_->results.images->image(8), 6)));
        look_->showImage(7);  // kept
        QCOMPARE(imagesOfGrid(*hidden), imagesOfNeighbours(features->nearest(image, 6)));
    }

    void showsMaps() {
        auto* view = look_->findChild<SaliencyView*>("closerImage");
        auto* map = look_->findChild<QComboBox*>("closerMap");
        auto* target = look_->findChild<QComboBox*>("closerTarget");
        QVERIFY(view->map().empty());
        QVERIFY(!target->isEnabled());
        QCOMPARE(target->currentIndex(), int(trained_->results.evaluation->predicted[7]));
        map->setFocus();
        std::vector<float> before;
        for (int kind = 1; kind < map->count(); ++kind) {
            QTest::keyClick(map, Qt::Key_Down);
            QTRY_VERIFY(view->map() != before && view->map().size() == 28 * 28);
            float most = 0;
            for (float value : view->map()) most = std::max(most, std::abs(value));
            QCOMPARE(most, 1.0f);
            before = view->map();
        }
        target->setFocus();
        QTest::keyClick(target, target->currentIndex() > 0 ? Qt::Key_Up : Qt::Key_Down);
        QTRY_VERIFY(view->map() != before);
        QVERIFY(
            look_->findChild<QLabel*>("closerNote")->text().contains("speaks for " + target->currentText()));
        map->setFocus();
        QTest::keyClick(map, Qt::Key_Home);
        QVERIFY(view->map().empty());
    }

    void keysGoOnAndBack() {
        QSignalSpy step(look_.get(), &CloserLook::stepWanted), back(look_.get(), &CloserLook::backWanted);
        look_->setFocus();
        QTest::keyClick(look_.get(), Qt::Key_Right);
        QTest::keyClick(look_.get(), Qt::Key_Left);
        QCOMPARE(step.at(0).at(0).toInt(), 1);
        QCOMPARE(step.at(1).at(0).toInt(), -1);
        QTest::mouseClick(look_->findChild<QToolButton*>("closerNext"), Qt::LeftButton);
        QCOMPARE(step.count(), 3);
        QTest::keyClick(look_.get(), Qt::Key_Escape);
        QTest::mouseClick(look_->findChild<QPushButton*>("closerBack"), Qt::LeftButton);
        QCOMPARE(back.count(), 2);
    }
};

QTEST_MAIN(CloserLookTest)
#include "closer_look_test.moc"
