// The Data page's views: images filtered by what the network reads, average digits, augmentation.
#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/images/augmentation_preview.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/pages/data/averages_tab.h"
#include "ui/pages/data/data_page.h"

using namespace inkling;
using namespace inkling::test;

namespace {

struct Page {
    Session session;
    DataPage page{&session};
    ImageGrid* grid = page.findChild<ImageGrid*>("dataGrid");
    ImageListModel* images = qobject_cast<ImageListModel*>(grid->model());

    Page() {
        session.setData(smallData());
        page.resize(1000, 700);
        page.show();
    }
    void train() {
        session.setDesign(smallSpec(), smallSettings(2));
        QSignalSpy ended(&session, &Session::trainingEnded);
        session.startTraining();
        QVERIFY(ended.wait(60000));
        QTRY_VERIFY_WITH_TIMEOUT(session.evaluation(), 60000);
    }
    void choose(const char* box, int index) {
        auto* combo = page.findChild<QComboBox*>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i) QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentIndex(), index);
    }
    void type(const char* box, const char* number) {
        auto* spin = page.findChild<QSpinBox*>(box);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, number);
        QTest::keyClick(spin, Qt::Key_Return);
    }
    void showTab(int index) {
        auto* tabs = page.findChild<QTabBar*>("dataTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
        QCOMPARE(tabs->currentIndex(), index);
    }
};

}  // namespace

class DataViewsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void filtersByReading();
    void saysWhyNothingIsRead();
    void offersAllImagesWhereNonePasses();
    void showsAverages();
    void changesTheAugmentation();
};

void DataViewsTest::filtersByReading() {
    Page p;
    p.train();
    // The training images are read beside the window.
    p.choose("dataRead", 2);
    QTRY_VERIFY_WITH_TIMEOUT(p.images->evaluation(), 30000);
    const auto evaluation = p.images->evaluation();
    const auto& labels = p.session.data()->train->labels;
    int wrong = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) wrong += evaluation->predicted[i] != labels[i];
    QVERIFY(wrong > 0 && wrong < 400);
    QCOMPARE(p.images->rowCount(), wrong);
    for (int row = 0; row < wrong; ++row)
        QVERIFY(p.images->data(p.images->index(row), ImageListModel::WrongRole).toBool());
    p.choose("dataRead", 1);
    QCOMPARE(p.images->rowCount(), 400 - wrong);

    // And how surely.
    p.choose("dataRead", 0);
    p.type("dataLeastSure", "90");
    const int sure = p.images->rowCount();
    QVERIFY(sure > 0 && sure < 400);
    p.type("dataLeastSure", "0");
    p.type("dataMostSure", "90");
    QVERIFY(std::abs(400 - sure - p.images->rowCount()) <= 1);

    // The test images have the session's own evaluation.
    QTest::mouseClick(p.page.findChild<QToolButton*>("dataTest"), Qt::LeftButton);
    QCOMPARE(p.images->evaluation(), p.session.evaluation());
}

void DataViewsTest::saysWhyNothingIsRead() {
    Page p;
    p.choose("dataRead", 1);
    const auto* shown = p.page.findChild<QLabel*>("dataShown");
    QVERIFY2(shown->text().contains("No network"), qPrintable(shown->text()));
    QCOMPARE(p.images->rowCount(), 400);
}

void DataViewsTest::offersAllImagesWhereNonePasses() {
    Page p;
    p.train();
    p.type("dataMostSure", "1");  // of ten classes the likeliest has 10 %
    auto* none = p.page.findChild<QWidget*>("dataNone");
    QTRY_VERIFY_WITH_TIMEOUT(none->isVisible(), 30000);
    QTest::mouseClick(none->findChild<QPushButton*>("emptyPageButton"), Qt::LeftButton);
    QVERIFY(!none->isVisible());
    QCOMPARE(p.images->rowCount(), 400);
}

void DataViewsTest::showsAverages() {
    Page p;
    auto* averages = p.page.findChild<AveragesTab*>("dataAverages");
    QSignalSpy computed(averages, &AveragesTab::computed);
    p.showTab(1);
    QVERIFY(averages->isVisible());
    QVERIFY(computed.wait(30000));
    QCOMPARE(averages->statistics().size(), std::size_t(10));
    int images = 0;
    for (const ClassStatistics& one : averages->statistics()) images += one.count;
    QCOMPARE(images, 400);
    p.session.setData(smallData(100));  // other images, other averages
    QVERIFY(computed.wait(30000));
    images = 0;
    for (const ClassStatistics& one : averages->statistics()) images += one.count;
    QCOMPARE(images, 100);
}

void DataViewsTest::changesTheAugmentation() {
    Page p;
    p.showTab(2);
    auto* tab = p.page.findChild<QWidget*>("dataAugmentationTab");
    auto* slider = tab->findChild<QSlider*>("augment-rotation");
    auto* preview = tab->findChild<AugmentationPreview*>();
    QVERIFY(slider->isVisible());
    const auto before = preview->changed(0);
    slider->setFocus();
    for (int i = 0; i < 20; ++i) QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(p.session.settings().augment, std::string("rotation=15"));
    QVERIFY(preview->changed(0) != before);
    p.choose("dataAugment", 1);
    QCOMPARE(p.session.settings().augment, std::string("light"));
    QVERIFY(slider->value() != 20);

    // While a network trains its design stands still.
    p.session.setDesign(smallSpec(), smallSettings(endless));
    p.session.startTraining();
    QVERIFY(!slider->isEnabled());
    p.session.stopTraining();
    QTRY_VERIFY_WITH_TIMEOUT(slider->isEnabled(), 30000);
}

QTEST_MAIN(DataViewsTest)
#include "data_views_test.moc"
