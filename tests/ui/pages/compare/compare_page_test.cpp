// Two networks read the same drawing; a run's network after each of its epochs.
#include "ui/pages/compare/compare_page.h"

#include <QtWidgets>

#include "core/format/keras_file.h"
#include "core/ink/prepare.h"
#include "core/runs/run_recorder.h"
#include "tests/support/files.h"
#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/pages/compare/epoch_plot.h"

using namespace inkling;
using namespace inkling::test;

namespace {

std::vector<float> answersOf(const Network& network, const std::vector<Stroke>& strokes) {
    Predictor predictor(network.sharedArchitecture(), 1);
    const std::vector<float> image = prepareInk(strokes);
    std::ranges::copy(image, predictor.input().begin());
    const auto answers = predictor.predict(network, predictor.input().first(image.size()), 1);
    return {answers.begin(), answers.end()};
}

/// A canvas and the page beside each other, a trained network and a folder for runs.
struct Page {
    Folder folder;
    QString runs = QString::fromStdString(folder.path("runs").string());
    Session session;
    Canvas canvas;
    std::unique_ptr<ComparePage> page;
    QComboBox* with = nullptr;
    PairBars* bars = nullptr;
    QSlider* slider = nullptr;

    /// Kept with the weights after each of three epochs.
    std::vector<Network> keepRun() {
        std::vector<Network> networks;
        TrainingState state(smallSpec(), smallSettings(3));
        networks.push_back(state.network);
        RunRecorder recorder(folder.path("runs"), recordOf(state, "small"), state, {});
        TrainingEvents events;
        events.epoch = [&](const EpochRecord&, const TrainingState& now) {
            networks.push_back(now.network);
            recorder.epoch(now);
        };
        const auto data = smallData();
        recorder.end(train(state, *data->train, 1, {}, events), state);
        return networks;
    }
    void show() {
        auto network = std::make_shared<Network>(smallSpec());
        network->initialise(7);
        session.useNetwork(network, "mine", false);
        page = std::make_unique<ComparePage>(&session, &canvas, runs);
        with = page->findChild<QComboBox*>("compareWith");
        bars = page->findChild<PairBars*>("compareBars");
        slider = page->findChild<QSlider*>("compareSlider");
        canvas.show();
        page->resize(880, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    void draw() {
        const auto at = [&](float x, float y) { return canvas.toWidget({x, y}).toPoint(); };
        drawWithMouse(&canvas, {at(140, 50), at(140, 100), at(120, 230)});
    }
    QString text(const char* name) const { return page->findChild<QLabel*>(name)->text(); }
    bool shows(PairBars::Side side, const Network& network) const {
        return bars->probabilities(side) == answersOf(network, canvas.strokes());
    }
    void choose(const QString& title) {
        with->setFocus();
        QTest::keyClick(with, Qt::Key_Home);
        while (with->currentText() != title && with->currentIndex() + 1 < with->count()) {
            const int before = with->currentIndex();
            QTest::keyClick(with, Qt::Key_Down);
            if (with->currentIndex() == before) break;
        }
    }
};

}  // namespace

class ComparePageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void againstTheUntrained();
    void againstAFile();
    void sliderGoesThroughARun();
};

void ComparePageTest::againstTheUntrained() {
    Page p;
    p.show();
    QCOMPARE(p.text("compareTitle"), QString("mine"));
    QVERIFY(p.text("compareHint").contains("training"));
    QCOMPARE(p.text("compareVerdict"), QString("Draw a digit"));
    p.draw();
    Network untrained(smallSpec());
    untrained.initialise(1);
    QTRY_VERIFY(p.shows(PairBars::First, *p.session.network()));
    QTRY_VERIFY(p.shows(PairBars::Second, untrained));
    const int first = p.bars->winner(PairBars::First), second = p.bars->winner(PairBars::Second);
    QCOMPARE(p.text("compareFirst"), QString::number(first));
    QCOMPARE(p.text("compareSecond"), QString::number(second));
    QCOMPARE(p.text("compareVerdict"),
             first == second ? QString("Both read a %1").arg(first) : QString("They differ"));
    QVERIFY(p.bars->accessibleDescription().contains('%'));

    p.canvas.clear();
    QTRY_COMPARE(p.bars->winner(PairBars::First), -1);
    QTRY_COMPARE(p.text("compareVerdict"), QString("Draw a digit"));
}

void ComparePageTest::againstAFile() {
    Page p;
    p.show();
    p.draw();
    Network other(smallSpec());
    other.initialise(3);
    const auto file = p.folder.path("other.keras");
    saveKeras(other, file);
    p.choose(QString::fromUtf8("A file…"));
    auto* dialog = p.page->findChild<QFileDialog*>("compareFile");
    QVERIFY(dialog);
    emit dialog->fileSelected(QString::fromStdString(file.string()));
    dialog->close();
    QTRY_VERIFY(p.shows(PairBars::Second, other));
    QCOMPARE(p.with->currentText(), QString("other.keras"));
}

void ComparePageTest::sliderGoesThroughARun() {
    Page p;
    const auto networks = p.keepRun();
    p.show();
    p.draw();
    QTRY_VERIFY(p.with->currentText().startsWith("Run"));  // the latest, for nobody has chosen
    QTRY_VERIFY(p.slider->isVisible());
    QCOMPARE(p.slider->maximum(), 3);
    QTRY_VERIFY(p.shows(PairBars::Second, networks[3]));
    QCOMPARE(p.text("compareEpoch"), QString("After epoch 3"));

    p.slider->setFocus();
    QTest::keyClick(p.slider, Qt::Key_Home);
    QCOMPARE(p.text("compareEpoch"), QString("Before the first epoch"));
    QTRY_VERIFY(p.shows(PairBars::Second, networks[0]));
    QTest::keyClick(p.slider, Qt::Key_Right);
    QTRY_VERIFY(p.shows(PairBars::Second, networks[1]));

    auto* plot = p.page->findChild<EpochPlot*>("comparePlot");
    QTRY_VERIFY(!plot->namedClasses().empty() && plot->namedClasses().size() <= 3);
    const auto last = answersOf(networks[3], p.canvas.strokes());
    QCOMPARE(plot->namedClasses()[0], int(std::ranges::max_element(last) - last.begin()));
    // A click on the plot's right end.
    QTest::mouseClick(plot->findChild<QWidget*>(), Qt::LeftButton, {}, {plot->width() - 20, 40});
    QCOMPARE(p.slider->value(), 3);
}

QTEST_MAIN(ComparePageTest)
#include "compare_page_test.moc"
