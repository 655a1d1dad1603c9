// The Results page: figures, heatmap, mistakes and each class, after a short training.
#include "ui/pages/results/results_page.h"

#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/images/image_view.h"
#include "ui/pages/results/confusion_view.h"
#include "ui/session/second_network.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/probability_bars.h"

using namespace inkling;
using namespace inkling::test;

namespace {

struct Page {
    Session session;
    SecondNetwork second{&session};
    ResultsPage page{&session, &second};
    ConfusionView* confusion = page.findChild<ConfusionView*>("confusionView");
    ImageGrid* grid = page.findChild<ImageGrid*>("resultsGrid");
    ImageView* view = page.findChild<ImageView*>("resultsImage");
    ProbabilityBars* bars = page.findChild<ProbabilityBars*>("resultsBars");
    QSignalSpy changed{&session, &Session::evaluationChanged};

    Page() {
        page.resize(1100, 760);
        page.show();
    }
    /// One epoch on few images: right often enough to be a reader, wrong often enough for mistakes.
    bool train() {
        session.setData(smallData());
        session.setDesign(smallSpec(), smallSettings(1));
        session.startTraining();
        return QTest::qWaitFor([this] { return session.evaluation() != nullptr; }, 60000);
    }
    QPushButton* button(const char* name) { return page.findChild<QPushButton*>(name); }
    QPushButton* emptyButton() {
        return page.findChild<QWidget*>("resultsEmpty")->findChild<QPushButton*>("emptyPageButton");
    }
    QComboBox* box(const char* name) { return page.findChild<QComboBox*>(name); }
    /// As a person does: a click on the tab.
    void showTab(int index) {
        auto* tabs = page.findChild<QTabBar*>("resultsTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    }
    /// Chooses by the keyboard, which emits activated().
    void choose(const char* name, int index) {
        QComboBox* combo = box(name);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < index; ++i) QTest::keyClick(combo, Qt::Key_Down);
    }
    int shown(int row, int role) const { return grid->model()->index(row, 0).data(role).toInt(); }
    QString title() { return page.findChild<QLabel*>("resultsListTitle")->text(); }
    int images() const { return grid->model()->rowCount(); }
    int mistakesMade() const { return int(mistakes(*session.evaluation(), *session.data()->test).size()); }
    QPoint centre(ConfusionCell cell) {
        return confusion->cellRect(cell.truth, cell.predicted).center().toPoint();
    }
};

}  // namespace

class ResultsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void saysWhatToDoWithoutResults() {
        Page p;
        QVERIFY(!p.confusion->isVisible());
        QSignalSpy data(&p.page, &ResultsPage::dataWanted), training(&p.page, &ResultsPage::trainWanted);
        QVERIFY(p.emptyButton()->isVisible());
        QTest::mouseClick(p.emptyButton(), Qt::LeftButton);
        QCOMPARE(data.count(), 1);
        p.session.setData(smallData());
        QVERIFY(p.button("resultsTrain")->isVisible());
        QTest::mouseClick(p.button("resultsTrain"), Qt::LeftButton);
        QCOMPARE(training.count(), 1);
        QVERIFY(!p.emptyButton()->isVisible());  // no network yet
    }

    void showsFigures() {
        Page p;
        QVERIFY(p.train());
        const Evaluation& e = *p.session.evaluation();
        QVERIFY(p.confusion->isVisible());
        QCOMPARE(p.page.findChild<Figure*>("resultsCount")->value(), QString("100"));
        QCOMPARE(p.page.findChild<Figure*>("resultsWrong")->value(), QString::number(p.mistakesMade()));
        QCOMPARE(p.page.findChild<Figure*>("resultsAccuracy")->value(),
                 QString::number(100 * e.accuracy, 'f', 2) + " %");
        QCOMPARE(p.page.findChild<Figure*>("resultsLoss")->value(), QString::number(e.loss, 'f', 4));
        QVERIFY(p.page.findChild<QLabel*>("resultsTitle")->text().contains(p.session.networkTitle()));
    }

    void listsMistakesTheSurestFirst() {
        Page p;
        QVERIFY(p.train());
        QVERIFY(p.mistakesMade() > 1);
        QCOMPARE(p.images(), p.mistakesMade());
        float before = 1;
        for (int row = 0; row < p.images(); ++row) {
            const QModelIndex index = p.grid->model()->index(row, 0);
            QVERIFY(index.data(ImageListModel::WrongRole).toBool());
            const float sure =
                p.session.evaluation()->probabilities(index.data(ImageListModel::IndexRole).toInt(),
                                                      index.data(ImageListModel::PredictedRole).toInt());
            QVERIFY(sure <= before);
            before = sure;
        }
    }

    void showsTheChosenMistake() {
        Page p;
        QVERIFY(p.train());
        p.grid->setFocus();
        QTest::keyClick(p.grid, Qt::Key_End);
        const QModelIndex last = p.grid->model()->index(p.images() - 1, 0);
        QCOMPARE(p.view->imageIndex(), last.data(ImageListModel::IndexRole).toInt());
        QCOMPARE(p.bars->winner(), last.data(ImageListModel::PredictedRole).toInt());
        QCOMPARE(p.bars->truth(), last.data(ImageListModel::LabelRole).toInt());
        QVERIFY(p.bars->winner() != p.bars->truth());
        QVERIFY(p.page.findChild<QLabel*>("resultsSentence")->text().contains("wrongly read as"));
    }

    void clickOnTheFullestWrongCell() {
        Page p;
        QVERIFY(p.train());
        const ConfusionCell worst = worstConfusions(p.session.evaluation()->confusion).front();
        QTest::mouseClick(p.confusion, Qt::LeftButton, {}, p.centre(worst));
        QCOMPARE(p.images(), p.session.evaluation()->confusion(worst.truth, worst.predicted));
        for (int row = 0; row < p.images(); ++row) {
            QCOMPARE(p.grid->model()->index(row, 0).data(ImageListModel::LabelRole).toInt(), worst.truth);
            QCOMPARE(p.grid->model()->index(row, 0).data(ImageListModel::PredictedRole).toInt(),
                     worst.predicted);
        }
        QVERIFY(p.title().contains(QString("%1 read as %2").arg(worst.truth).arg(worst.predicted)));
        QVERIFY(p.button("resultsBack")->isVisible());
        QTest::mouseClick(p.button("resultsBack"), Qt::LeftButton);
        QCOMPARE(p.images(), p.mistakesMade());
        QVERIFY(!p.button("resultsBack")->isVisible());
        QVERIFY(!p.confusion->selected().isValid());
    }

    void cellOnTheDiagonalShowsWhatWasRight() {
        Page p;
        QVERIFY(p.train());
        int digit = 0;
        p.session.evaluation()->confusion.diagonal().maxCoeff(&digit);
        QTest::mouseClick(p.confusion, Qt::LeftButton, {}, p.centre({digit, digit}));
        QCOMPARE(p.images(), p.session.evaluation()->confusion(digit, digit));
        QVERIFY(!p.grid->model()->index(0, 0).data(ImageListModel::WrongRole).toBool());
        QCOMPARE(p.bars->winner(), digit);
    }

    void filtersAndSorts() {
        Page p;
        QVERIFY(p.train());
        const Evaluation& e = *p.session.evaluation();
        const Dataset& test = *p.session.data()->test;
        p.choose("resultsRead", 1);  // rightly
        QCOMPARE(p.images(), 100 - p.mistakesMade());
        p.choose("resultsDigit", 3 + 1);
        QCOMPARE(p.images(), e.confusion(3, 3));
        for (int row = 0; row < p.images(); ++row) QCOMPARE(p.shown(row, ImageListModel::LabelRole), 3);
        QTest::mouseClick(p.button("resultsBack"), Qt::LeftButton);
        QCOMPARE(p.images(), p.mistakesMade());

        p.choose("resultsOrder", 1);  // by loss
        const auto losses = imageLosses(*p.session.network(), e, test);
        for (int row = 1; row < p.images(); ++row)
            QVERIFY(losses[std::size_t(p.shown(row - 1, ImageListModel::IndexRole))] >=
                    losses[std::size_t(p.shown(row, ImageListModel::IndexRole))]);
        p.choose("resultsOrder", 2);  // by class
        for (int row = 1; row < p.images(); ++row)
            QVERIFY(p.shown(row - 1, ImageListModel::LabelRole) <= p.shown(row, ImageListModel::LabelRole));
        p.choose("resultsOrder", 3);  // as they come
        for (int row = 1; row < p.images(); ++row)
            QVERIFY(p.shown(row - 1, ImageListModel::IndexRole) < p.shown(row, ImageListModel::IndexRole));
    }

    void heatmapAsShares() {
        Page p;
        QVERIFY(p.train());
        p.choose("confusionShown", 1);
        QVERIFY(p.confusion->table().shown() == ConfusionShown::RowShares);
        p.choose("confusionShown", 3);
        QVERIFY(p.confusion->table().text({0, 0}).isEmpty());
    }

    void eachTabHasItsOwnChoice() {
        Page p;
        QVERIFY(p.train());
        const ConfusionCell worst = worstConfusions(p.session.evaluation()->confusion).front();
        QTest::mouseClick(p.confusion, Qt::LeftButton, {}, p.centre(worst));
        const int ofCell = p.images();
        p.showTab(1);
        QCOMPARE(p.images(), p.mistakesMade());
        auto* table = p.page.findChild<QTableView*>("resultsScores");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(worst.truth, 0)).center());
        const auto& confusion = p.session.evaluation()->confusion;
        QCOMPARE(p.images(), confusion.row(worst.truth).sum() - confusion(worst.truth, worst.truth));
        p.showTab(0);
        QCOMPARE(p.images(), ofCell);
    }

    void looksCloser() {
        Page p;
        QVERIFY(p.train());
        auto* closer = p.page.findChild<QWidget*>("closerLook");
        p.grid->setFocus();
        QTest::keyClick(p.grid, Qt::Key_Return);
        QVERIFY(closer->isVisible());
        const QString first = p.page.findChild<QLabel*>("closerSentence")->text();
        QCOMPARE(first, p.page.findChild<QLabel*>("resultsSentence")->text());
        QTest::keyClick(closer, Qt::Key_Right);
        QVERIFY(p.page.findChild<QLabel*>("closerSentence")->text() != first);
        QTest::keyClick(closer, Qt::Key_Escape);
        QVERIFY(!closer->isVisible());
        QCOMPARE(p.grid->currentIndex().row(), 1);  // where one was
        QTest::mouseClick(p.button("resultsCloser"), Qt::LeftButton);
        QVERIFY(closer->isVisible());
        QTest::mouseClick(p.button("closerBack"), Qt::LeftButton);
        QVERIFY(p.grid->isVisible());
    }

    void mislabelsAndImagesGoTogether() {
        Page p;
        QVERIFY(p.train());
        p.showTab(4);
        auto* table = p.page.findChild<QTableWidget*>("mislabelsTable");
        QVERIFY(table->rowCount() > 1);
        QCOMPARE(p.images(), table->rowCount());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualItemRect(table->item(1, 0)).center());
        QCOMPARE(p.grid->currentIndex().row(), 1);
        p.grid->setFocus();
        QTest::keyClick(p.grid, Qt::Key_Home);
        QCOMPARE(table->currentRow(), 0);
        QVERIFY(!p.box("resultsOrder")->isVisible());  // the list's order is the matter here
    }

    void showsBothModelsAnswers() {
        Page p;
        QVERIFY(p.train());
        auto other = std::make_shared<Network>(smallSpec());
        other->initialise(9);
        p.second.set(other, "untrained");
        p.showTab(5);
        auto* only = p.page.findChild<QAbstractButton*>("twoFirst");
        QTRY_VERIFY(only->isEnabled());
        auto* otherBars = p.page.findChild<ProbabilityBars*>("resultsOtherBars");
        QVERIFY(!otherBars->isVisible());
        QTest::mouseClick(only, Qt::LeftButton);
        QVERIFY(otherBars->isVisible());
        QCOMPARE(p.bars->winner(), p.bars->truth());
        QVERIFY(otherBars->winner() != otherBars->truth());
        QCOMPARE(otherBars->winner(), p.shown(0, ImageListModel::PredictedRole));
        QTest::mouseClick(p.button("resultsBack"), Qt::LeftButton);
        QVERIFY(!otherBars->isVisible());
        QVERIFY(!only->isChecked());
        QCOMPARE(p.images(), p.mistakesMade());
    }

    void fitsTheSmallestWindow() {
        Page p;
        QVERIFY(p.train());
        // What a window of 1280 x 720 leaves beside the pages' buttons and the drawing dock.
        QVERIFY2(p.page.minimumSizeHint().width() <= 870,
                 qPrintable(QString::number(p.page.minimumSizeHint().width())));
        QVERIFY2(p.page.minimumSizeHint().height() <= 660,
                 qPrintable(QString::number(p.page.minimumSizeHint().height())));
    }

    void namesWhatIsConfusedMost() {
        Page p;
        QVERIFY(p.train());
        const ConfusionCell worst = worstConfusions(p.session.evaluation()->confusion).front();
        auto* list = p.page.findChild<QListWidget*>("resultsMostConfused");
        QCOMPARE(list->count(), int(worstConfusions(p.session.evaluation()->confusion).size()));
        QVERIFY(
            list->item(0)->text().startsWith(QString("%1 read as %2").arg(worst.truth).arg(worst.predicted)));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(p.confusion->selected(), worst);
        QCOMPARE(p.images(), p.session.evaluation()->confusion(worst.truth, worst.predicted));
        const ConfusionCell second = worstConfusions(p.session.evaluation()->confusion)[1];
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(p.confusion->selected(), second);
        // And the list follows the matrix.
        QTest::mouseClick(p.confusion, Qt::LeftButton, {}, p.centre(worst));
        QCOMPARE(list->currentRow(), 0);
        QTest::mouseClick(p.button("resultsBack"), Qt::LeftButton);
        QCOMPARE(list->currentRow(), -1);
        QCOMPARE(p.images(), p.mistakesMade());
    }

    void goesToAnyTestImage() {
        Page p;
        QVERIFY(p.train());
        int right = 0;
        const auto& labels = p.session.data()->test->labels;
        while (p.session.evaluation()->predicted[std::size_t(right)] != labels[std::size_t(right)]) ++right;
        auto* place = p.page.findChild<QSpinBox*>("resultsPlace");
        place->setFocus();
        place->selectAll();
        QTest::keyClicks(place, QString::number(right));
        QTest::keyClick(place, Qt::Key_Return);
        QCOMPARE(p.view->imageIndex(), right);
        QCOMPARE(p.box("resultsRead")->currentText(), QString("All test images"));
        QCOMPARE(p.images(), 100);
        QCOMPARE(p.bars->winner(), int(labels[std::size_t(right)]));
        QCOMPARE(p.bars->truth(), int(labels[std::size_t(right)]));
        QTest::mouseClick(p.button("resultsBack"), Qt::LeftButton);
        QCOMPARE(p.images(), p.mistakesMade());
        // One that is in the list stays there.
        const int last = p.grid->model()->index(p.images() - 1, 0).data(ImageListModel::IndexRole).toInt();
        place->setValue(last);
        QCOMPARE(p.view->imageIndex(), last);
        QCOMPARE(p.images(), p.mistakesMade());
    }

    void sortsClassByClass() {
        Page p;
        QVERIFY(p.train());
        p.showTab(1);
        auto* table = p.page.findChild<QTableView*>("resultsScores");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 10);
        QHeaderView* header = table->horizontalHeader();
        const QPoint f1(header->sectionViewportPosition(4) + header->sectionSize(4) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, f1);
        for (int row = 1; row < 10; ++row) {
            const double a = table->model()->index(row - 1, 4).data(Qt::EditRole).toDouble();
            const double b = table->model()->index(row, 4).data(Qt::EditRole).toDouble();
            QVERIFY(header->sortIndicatorOrder() == Qt::AscendingOrder ? a <= b : a >= b);
        }
    }

    void evaluatesAgainAndStops() {
        Page p;
        QVERIFY(p.train());
        QSignalSpy started(&p.session, &Session::evaluationStarted);
        p.changed.clear();
        QTest::mouseClick(p.button("resultsEvaluate"), Qt::LeftButton);
        QCOMPARE(started.count(), 1);
        QVERIFY(p.button("resultsStop")->isVisible());
        QVERIFY(p.page.findChild<QProgressBar*>("resultsProgress")->isVisible());
        QTest::mouseClick(p.button("resultsStop"), Qt::LeftButton);
        QTRY_VERIFY(!p.session.isEvaluating());
        QTRY_VERIFY(!p.button("resultsStop")->isVisible());
        QVERIFY(p.button("resultsEvaluate")->isEnabled());
    }

    void forgetsWithOtherData() {
        Page p;
        QVERIFY(p.train());
        p.session.setData(smallData(200, 50));
        QVERIFY(!p.confusion->isVisible());
        QCOMPARE(p.images(), 0);
        QVERIFY(p.emptyButton()->isVisible());
        QTest::mouseClick(p.emptyButton(), Qt::LeftButton);  // evaluate the network on the new images
        QTRY_VERIFY(p.confusion->isVisible());
        QCOMPARE(p.page.findChild<Figure*>("resultsCount")->value(), QString("50"));
    }

    void saysThatANetworkTrains() {
        Page p;
        p.session.setData(smallData());
        p.session.setDesign(smallSpec(), smallSettings(endless));
        p.session.startTraining();
        QVERIFY(!p.button("resultsTrain")->isVisible());
        QVERIFY(!p.emptyButton()->isVisible());
        p.session.stopTraining();
        QTRY_VERIFY(!p.session.isTraining());
    }
};

QTEST_MAIN(ResultsPageTest)
#include "results_page_test.moc"
