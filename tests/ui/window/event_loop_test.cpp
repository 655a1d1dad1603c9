// The window stays awake while a large network trains on all cores: what the training tells is bounded. How
// long the event loop was away is told, not asserted, for the machine may be busy; tests/bench/window_load
// measures it.
#include "core/train/preset.h"
#include "tests/support/loop_watch.h"
#include "tests/ui/support.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class EventLoopTest : public QObject {
    Q_OBJECT

private slots:
    void signalsAreBounded();
    void aFastTrainingToo();

private:
    void watch(const NetworkSpec& spec, const TrainingSettings& settings);
};

void EventLoopTest::watch(const NetworkSpec& spec, const TrainingSettings& settings) {
    isolate();
    MainWindow window;
    Session& session = window.session();
    session.setData(smallData());
    session.setDesign(spec, settings);
    window.showPage("train");
    window.show();
    session.startTraining();
    QSignalSpy batches(&session, &Session::batchesAdded), epochs(&session, &Session::epochsAdded),
        networks(&session, &Session::networkChanged), progress(&session, &Session::validating);
    QVERIFY(batches.wait(30000));
    for (QSignalSpy* spy : {&batches, &epochs, &networks, &progress}) spy->clear();
    LoopWatch loop;
    const double seconds = loop.run(2);
    QVERIFY(session.isTraining());
    qInfo("longest gap %.0f ms; %.1f %% of the time in gaps under 16 ms", loop.longest(),
          100 * loop.shareUnder(16));
    // Thirty times a second, fifteen for copies of the network, and one more at the edges.
    for (QSignalSpy* spy : {&batches, &epochs, &progress}) QVERIFY(spy->count() <= 31 * seconds + 2);
    QVERIFY(networks.count() <= 16 * seconds + 2);
    QSignalSpy ended(&session, &Session::trainingEnded);
    session.stopTraining();
    QVERIFY(ended.wait(30000));
}

void EventLoopTest::signalsAreBounded() {
    TrainingSettings settings = smallSettings(endless);
    settings.batchSize = 128;
    watch(presetByName("cnn-64-128").spec(), settings);
}

/// Thousands of batches a second, hundreds of epochs.
void EventLoopTest::aFastTrainingToo() {
    watch(smallSpec(), smallSettings(endless));
}

QTEST_MAIN(EventLoopTest)
#include "event_loop_test.moc"
