// The Data page: what is open, chosen and shown, by mouse and keys.
#include "ui/pages/data/data_page.h"

#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/images/image_view.h"
#include "ui/widgets/bar_list.h"

using namespace inkling;
using namespace inkling::test;

namespace {

struct Page {
    Session session;
    DataPage page{&session};
    ImageGrid* grid = page.findChild<ImageGrid*>("dataGrid");
    ImageView* view = page.findChild<ImageView*>("dataImage");
    QSpinBox* place = page.findChild<QSpinBox*>("dataPlace");
    QComboBox* digit = page.findChild<QComboBox*>("dataDigit");

    Page() {
        page.resize(1000, 700);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);  // shortcuts are for active windows
    }
    QString text(const char* name) { return page.findChild<QLabel*>(name)->text(); }
    void click(const char* name) {
        QTest::mouseClick(page.findChild<QAbstractButton*>(name), Qt::LeftButton);
    }
    int images() const { return grid->model()->rowCount(); }
};

}  // namespace

class DataPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void saysWhatToDoWithoutData() {
        Page p;
        QVERIFY(!p.grid->isVisible());
        auto* button = p.page.findChild<QWidget*>("dataEmpty")->findChild<QPushButton*>();
        QVERIFY(button->isVisible());
        QVERIFY(!button->text().isEmpty());
        QVERIFY(p.page.findChild<QComboBox*>("dataSources")->findData("synthetic") >= 0);
    }

    void showsTheData() {
        Page p;
        p.session.setData(smallData());
        QVERIFY(p.grid->isVisible());
        QCOMPARE(p.text("dataTitle"), QString("Small"));
        QVERIFY(p.text("dataCounts").contains("400") && p.text("dataCounts").contains("100"));
        QCOMPARE(p.images(), 400);
        QCOMPARE(p.view->imageIndex(), 0);
        QCOMPARE(p.text("dataLabel"), QString::number(p.session.data()->train->labels[0]));
        const auto bars = p.page.findChild<BarList*>("dataChart")->bars();
        QCOMPARE(bars.size(), 10);
        int sum = 0;
        for (const auto& bar : bars) sum += bar.value.toInt();
        QCOMPARE(sum, 400);
    }

    void switchesToTheTestImages() {
        Page p;
        p.session.setData(smallData());
        p.click("dataTest");
        QCOMPARE(p.images(), 100);
        QVERIFY(p.text("dataWhere").startsWith("Test image 0"));
        p.click("dataTrain");
        QCOMPARE(p.images(), 400);
    }

    void filtersByDigit() {
        Page p;
        p.session.setData(smallData());
        p.digit->setFocus();
        QTest::keyClick(p.digit, Qt::Key_7);
        QCOMPARE(p.digit->currentText(), QString("7"));
        const auto& labels = p.session.data()->train->labels;
        QCOMPARE(p.images(), int(std::count(labels.begin(), labels.end(), 7)));
        QCOMPARE(p.text("dataLabel"), QString("7"));
        QCOMPARE(p.page.findChild<BarList*>("dataChart")->strongBar(), 7);
        // The filter stays when the other part is chosen.
        p.click("dataTest");
        const auto& others = p.session.data()->test->labels;
        QCOMPARE(p.images(), int(std::count(others.begin(), others.end(), 7)));
    }

    void goesToAnImage() {
        Page p;
        p.session.setData(smallData());
        p.grid->setFocus();
        QTest::keyClick(&p.page, Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(p.place->hasFocus());
        QTest::keyClicks(p.place, "123");
        QTest::keyClick(p.place, Qt::Key_Return);
        QCOMPARE(p.grid->currentIndex().row(), 123);
        QCOMPARE(p.view->imageIndex(), 123);
        // And the box follows the grid.
        p.grid->setFocus();
        QTest::keyClick(p.grid, Qt::Key_End);
        QCOMPARE(p.place->value(), 399);
        QVERIFY(p.text("dataWhere").contains("399"));
    }

    void goesToTheNextThatTheDigitLeaves() {
        Page p;
        p.session.setData(smallData());
        p.digit->setFocus();
        QTest::keyClick(p.digit, Qt::Key_3);
        const auto& labels = p.session.data()->train->labels;
        int next = 200;
        while (labels[std::size_t(next)] != 3) ++next;
        p.place->setValue(200);
        QCOMPARE(p.view->imageIndex(), next);
    }

    void mouseChoosesAnImage() {
        Page p;
        p.session.setData(smallData());
        const QRect cell = p.grid->visualRect(p.grid->model()->index(3, 0));
        QTest::mouseClick(p.grid->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(p.view->imageIndex(), 3);
        QVERIFY(p.view->accessibleDescription().startsWith("Image 3: "));
    }

    void zooms() {
        Page p;
        p.session.setData(smallData());
        auto* zoom = p.page.findChild<QSlider*>("dataZoom");
        zoom->setFocus();
        const int side = p.grid->imageSide();
        QTest::keyClick(zoom, Qt::Key_Right);
        QVERIFY(p.grid->imageSide() > side);
        QTest::keyClick(p.grid, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(p.grid->imageSide(), side);
        QCOMPARE(zoom->value() * ImageGrid::zoomStep, side);
    }

    void showsThePixelsAsNumbers() {
        Page p;
        p.session.setData(smallData());
        auto* values = p.page.findChild<QComboBox*>("dataValues");
        values->setFocus();
        const int narrow = p.view->minimumSizeHint().width();
        QTest::keyClick(values, Qt::Key_Down);
        QCOMPARE(p.view->values(), ImageView::Values::Bytes);
        QVERIFY(p.view->minimumSizeHint().width() > narrow);
        QVERIFY(!p.page.findChild<BarList*>("dataChart")->isVisible());  // the numbers need the room
        const QImage bytes = p.view->grab().toImage();
        QTest::keyClick(values, Qt::Key_Down);
        QCOMPARE(p.view->values(), ImageView::Values::Shares);
        QVERIFY(p.view->grab().toImage() != bytes);
    }

    void saysTheLabelOneHotAndTheArrays() {
        Page p;
        p.session.setData(smallData());
        const int label = p.session.data()->train->labels[0];
        QString expected = QString::number(label) + " →";
        for (int i = 0; i < 10; ++i) expected += i == label ? " 1" : " 0";
        QCOMPARE(p.text("dataOneHot"), expected);
        QCOMPARE(p.text("dataArrays"), QString("x_train (400, 28, 28) uint8   y_train (400,) uint8\n"
                                               "x_test (100, 28, 28) uint8   y_test (100,) uint8"));
        auto* arrays = p.page.findChild<QLabel*>("dataArrays");
        QVERIFY(arrays->isHidden());
        p.click("dataAsArrays");
        QVERIFY(!arrays->isHidden());
        QVERIFY(arrays->toolTip().contains("(400, 28, 28, 1) float32"));
        QVERIFY(arrays->toolTip().contains("(400, 10) float32"));
    }

    void saysWhatTheNetworkReads() {
        Page p;
        p.session.setData(smallData());
        QCOMPARE(p.text("dataReading"), QString());  // there is no network
        p.session.setDesign(smallSpec(), smallSettings(3));
        QSignalSpy ended(&p.session, &Session::trainingEnded);
        p.session.startTraining();
        QVERIFY(ended.wait(60000));
        QTRY_VERIFY(p.session.evaluation() && !p.session.isEvaluating());
        p.click("dataTest");
        const Evaluation& evaluation = *p.session.evaluation();
        for (int i = 0; i < 5; ++i) {
            p.place->setValue(i);
            const int read = evaluation.predicted[std::size_t(i)];
            const bool right = read == p.session.data()->test->labels[std::size_t(i)];
            QTRY_VERIFY(
                p.text("dataReading")
                    .startsWith(QString(right ? "Read as %1, correctly" : "Wrongly read as %1").arg(read)));
        }
    }

    void opensASourceAndShowsProgress() {
        Page p;
        QSignalSpy opening(&p.session, &Session::dataOpening), changed(&p.session, &Session::dataChanged);
        auto* sources = p.page.findChild<QComboBox*>("dataSources");
        sources->setCurrentIndex(sources->findData("synthetic"));
        emit sources->activated(sources->currentIndex());
        QVERIFY(p.page.findChild<QProgressBar*>("dataProgress")->isVisible());
        QVERIFY(!sources->isEnabled());
        QVERIFY(changed.wait(60000));
        QVERIFY(!opening.isEmpty());
        QVERIFY(!p.page.findChild<QProgressBar*>("dataProgress")->isVisible());
        QVERIFY(sources->isEnabled());
        QVERIFY(p.images() >= 1000);
        QCOMPARE(sources->currentData().toString(), QString("synthetic"));
    }

    void keepsTheDataWhenOpeningFails() {
        Page p;
        p.session.setData(smallData());
        QTemporaryDir empty;
        QSignalSpy failed(&p.session, &Session::failed);
        p.session.openData(empty.path());
        QVERIFY(failed.wait(10000));
        QTRY_VERIFY(p.page.findChild<QComboBox*>("dataSources")->isEnabled());
        QCOMPARE(p.text("dataTitle"), QString("Small"));
        QCOMPARE(p.images(), 400);
    }

    void tabReachesEverything() {
        Page p;
        p.session.setData(smallData());
        auto* first = p.page.findChild<QWidget*>("dataSources");
        first->setFocus(Qt::TabFocusReason);
        QSet<QString> reached;
        for (int i = 0; i < 30; ++i) {
            reached << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const char* name : {"dataSources", "dataOpen", "dataTrain", "dataDigit", "dataPlace", "dataZoom",
                                 "dataGrid", "dataValues"})
            QVERIFY2(reached.contains(name), name);
    }
};

QTEST_MAIN(DataPageTest)
#include "data_page_test.moc"
