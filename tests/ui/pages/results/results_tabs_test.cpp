// Confidence, mislabels and two models, each used by mouse and keys.
#include <QMenu>
#include <QtWidgets>

#include "core/format/network_file.h"
#include "tests/ui/pages/results/trained.h"
#include "ui/pages/results/confidence_tab.h"
#include "ui/pages/results/count_card.h"
#include "ui/pages/results/mislabels_tab.h"
#include "ui/pages/results/reliability_plot.h"
#include "ui/pages/results/two_models_tab.h"
#include "ui/session/run_store.h"
#include "ui/session/second_network.h"

using namespace inkling;
using namespace inkling::test;

namespace {

template <class Tab>
void showTab(Tab& tab, const Results& results) {
    tab.resize(460, 480);
    tab.show();
    tab.setResults(results);
}

int imagesIn(const ReliabilityPlot& plot, int bin) {
    return plot.calibration().bins[std::size_t(bin)].images;
}

}  // namespace

class ResultsTabsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Trained> trained_;

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        trained_ = std::make_unique<Trained>();
        QVERIFY(trained_->train());
    }
    void cleanupTestCase() { trained_.reset(); }

    void confidenceBinsByMouse() {
        ConfidenceTab tab;
        showTab(tab, trained_->results);
        QSignalSpy changed(&tab, &ResultsTab::choiceChanged);
        auto* plot = tab.findChild<ReliabilityPlot*>("reliabilityPlot");
        QVERIFY(!plot->grab().isNull());  // axes have their places when they are drawn
        int full = 0, empty = -1;
        for (int bin = 0; bin < int(plot->calibration().bins.size()); ++bin) {
            if (imagesIn(*plot, bin) > imagesIn(*plot, full)) full = bin;
            if (imagesIn(*plot, bin) == 0) empty = bin;
        }
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->binCentre(full));
        QCOMPARE(plot->chosen(), full);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(int(tab.choice()->indices.size()), imagesIn(*plot, full));
        const ConfidenceBin& bin = plot->calibration().bins[std::size_t(full)];
        const std::vector<int> indices = tab.choice()->indices;
        for (int image : indices) {
            const float sure = trained_->results.evaluation->probabilities.row(image).maxCoeff();
            QVERIFY(sure > bin.from && sure <= bin.to);
        }
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->binCentre(full));
        QVERIFY(!tab.choice());
        if (empty >= 0) {
            QTest::mouseClick(plot, Qt::LeftButton, {}, plot->binCentre(empty));
            QVERIFY(!tab.choice());
        }
        QVERIFY(tab.findChild<QLabel*>("resultsCalibration")->text().contains("calibration"));
    }

    void confidenceBinsByKeys() {
        ConfidenceTab tab;
        showTab(tab, trained_->results);
        auto* plot = tab.findChild<ReliabilityPlot*>("reliabilityPlot");
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Home);
        QVERIFY2(plot->accessibleDescription().startsWith("Between 0 and 10 % sure"),
                 qPrintable(plot->accessibleDescription()));
        int bin = 0;
        while (imagesIn(*plot, bin) == 0) {
            QTest::keyClick(plot, Qt::Key_Right);
            ++bin;
        }
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(plot->chosen(), bin);
        QTest::keyClick(plot, Qt::Key_Escape);
        QCOMPARE(plot->chosen(), -1);
    }

    void mislabelsOfTestImages() {
        MislabelsTab tab(&trained_->session);
        showTab(tab, trained_->results);
        const auto found = probableMislabels(*trained_->results.evaluation, *trained_->results.images);
        QVERIFY(found.size() > 1);
        auto* table = tab.findChild<QTableWidget*>("mislabelsTable");
        QCOMPARE(table->rowCount(), int(found.size()));
        QCOMPARE(int(tab.choice()->indices.size()), int(found.size()));
        QSignalSpy chosen(&tab, &MislabelsTab::imageChosen);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualItemRect(table->item(1, 2)).center());
        QCOMPARE(chosen.last().at(0).toInt(), found[1].image);
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(chosen.last().at(0).toInt(), found[0].image);
        tab.select(found[1].image);
        QCOMPARE(table->currentRow(), 1);
        QCOMPARE(chosen.count(), 2);
    }

    void mislabelsOfTrainingImages() {
        MislabelsTab tab(&trained_->session);
        showTab(tab, trained_->results);
        auto* set = tab.findChild<QComboBox*>("mislabelsSet");
        auto* stop = tab.findChild<QPushButton*>("mislabelsStop");
        QSignalSpy changed(&tab, &ResultsTab::choiceChanged);
        set->setFocus();
        QTest::keyClick(set, Qt::Key_Down);
        QVERIFY(stop->isVisible());
        QVERIFY(tab.findChild<QProgressBar*>("mislabelsProgress")->isVisible());
        QTRY_VERIFY(!stop->isVisible());
        QCOMPARE(tab.choice()->images, trained_->session.data()->train);
        ThreadPool pool(1);
        const auto& train = *trained_->session.data()->train;
        const auto expected = probableMislabels(*evaluate(*trained_->results.network, train, pool), train);
        QCOMPARE(tab.choice()->indices.size(), expected.size());
        QTest::keyClick(set, Qt::Key_Up);
        QCOMPARE(tab.choice()->images, trained_->results.images);
    }

    void stopsReadingTrainingImages() {
        MislabelsTab tab(&trained_->session);
        showTab(tab, trained_->results);
        auto* set = tab.findChild<QComboBox*>("mislabelsSet");
        auto* stop = tab.findChild<QPushButton*>("mislabelsStop");
        set->setFocus();
        QTest::keyClick(set, Qt::Key_Down);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE(set->currentIndex(), 0);
        QVERIFY(!stop->isVisible());
    }

    void comparesTwoModels() {
        SecondNetwork second(&trained_->session);
        TwoModelsTab tab(&second);
        showTab(tab, trained_->results);
        QVERIFY(tab.findChild<QPushButton*>("twoShipped")->isVisible());
        QVERIFY(!tab.choice());

        auto other = std::make_shared<Network>(smallSpec());
        other->initialise(9);
        second.set(other, "untrained");
        QVERIFY(tab.findChild<QProgressBar*>("twoProgress")->isVisible());
        auto* only = tab.findChild<CountCard*>("twoFirst");
        QTRY_VERIFY(only->isEnabled());
        const Comparison expected =
            compare(*trained_->results.evaluation, *second.evaluation(), *trained_->results.images);
        QCOMPARE(only->count(), expected.count(RightBy::First));
        QCOMPARE(tab.findChild<CountCard*>("twoBoth")->count() + only->count() +
                     tab.findChild<CountCard*>("twoSecond")->count() +
                     tab.findChild<CountCard*>("twoNeither")->count(),
                 100);
        const QString verdict = tab.findChild<QLabel*>("twoVerdict")->text();
        QVERIFY2(verdict.startsWith(trained_->results.title + " is better") && verdict.contains("McNemar"),
                 qPrintable(verdict));

        QTest::mouseClick(only, Qt::LeftButton);
        QVERIFY(tab.choice());
        QCOMPARE(tab.choice()->indices, expected.of(RightBy::First));
        QCOMPARE(tab.choice()->evaluation, second.evaluation());  // captions say what it read
        QCOMPARE(tab.choice()->title2, QString("untrained"));
        auto* neither = tab.findChild<CountCard*>("twoNeither");
        neither->setFocus();
        QTest::keyClick(neither, Qt::Key_Space);
        QVERIFY(!only->isChecked());
        QCOMPARE(tab.choice()->indices, expected.of(RightBy::Neither));
        QTest::keyClick(neither, Qt::Key_Space);
        QVERIFY(!tab.choice());
    }

    void saysOnceThatTheOtherModelDoesNotFit() {
        SecondNetwork second(&trained_->session);
        TwoModelsTab tab(&second);
        showTab(tab, trained_->results);
        QSignalSpy failed(&trained_->session, &Session::failed);
        second.set(std::make_shared<const Network>(
                       NetworkSpec{Shape::image(8, 8, 1), parseLayers("flatten dense10-softmax")}),
                   "small");
        QVERIFY(failed.wait(10000));
        QTRY_VERIFY(!second.isEvaluating());
        QCOMPARE(tab.findChild<QLabel*>("twoOther")->text(), QString("small has not read the test images."));
        QCOMPARE(failed.count(), 1);
    }

    void takesARunAsTheOther() {
        const QTemporaryDir folder;
        Session session;
        session.keepRuns(folder.path());
        session.setData(smallData());
        session.setDesign(smallSpec(), smallSettings(1));
        session.startTraining();
        const auto tested = [&] {
            return session.evaluation() && !session.runs()->runs().empty() &&
                   session.runs()->runs().front().test;
        };
        QTRY_VERIFY_WITH_TIMEOUT(tested(), 30000);
        SecondNetwork second(&session);
        TwoModelsTab tab(&second);
        showTab(tab,
                {session.network(), session.evaluation(), session.data()->test, session.networkTitle(), {}});
        QVERIFY(tab.findChild<QPushButton*>("twoTakeRun")->isVisible());
        auto* runs = tab.findChild<QMenu*>("twoRuns");
        emit runs->aboutToShow();
        QCOMPARE(runs->actions().size(), 1);
        const QString text = runs->actions().first()->text();
        QVERIFY2(text.startsWith("own design\t") && text.endsWith("%"), qPrintable(text));
        runs->actions().first()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(tab.findChild<CountCard*>("twoBoth")->isEnabled(), 30000);
        QCOMPARE(tab.findChild<CountCard*>("twoFirst")->count(), 0);  // it is the same network
        QCOMPARE(tab.findChild<CountCard*>("twoSecond")->count(), 0);
    }

    void opensTheOtherModelFromAFile() {
        QTemporaryDir folder;
        const QString file = folder.filePath("same.keras");
        saveNetwork(*trained_->results.network, file.toStdString());
        SecondNetwork second(&trained_->session);
        TwoModelsTab tab(&second);
        showTab(tab, trained_->results);
        QTest::mouseClick(tab.findChild<QPushButton*>("emptyPageButton"), Qt::LeftButton);
        auto* dialog = tab.findChild<QFileDialog*>();
        QVERIFY(dialog);
        emit dialog->fileSelected(file);
        dialog->reject();
        QTRY_VERIFY(tab.findChild<CountCard*>("twoBoth")->isEnabled());
        QCOMPARE(tab.findChild<CountCard*>("twoFirst")->count(), 0);
        QVERIFY(tab.findChild<QLabel*>("twoVerdict")->text().startsWith("Neither is better"));
    }
};

QTEST_MAIN(ResultsTabsTest)
#include "results_tabs_test.moc"
