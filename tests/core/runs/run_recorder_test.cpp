// Keeping a training: through a stop, a kill, a full disk.
#include "core/runs/run_recorder.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <fstream>

#include "core/format/checkpoint.h"
#include "core/runs/run_folder.h"
#include "tests/core/runs/support.h"
#include "tests/support/files.h"

using namespace inkling;
using test::Folder;
namespace fs = std::filesystem;

namespace {

constexpr int manyEpochs = 120;

void verifySameBits(const TrainingState& a, const TrainingState& b) {
    QVERIFY(std::ranges::equal(a.network.parameters(), b.network.parameters()));
    for (std::size_t i = 0; i < a.optimizer.moments().size(); ++i)
        QVERIFY(std::ranges::equal(a.optimizer.moments()[i].span(), b.optimizer.moments()[i].span()));
    QCOMPARE(a.history.size(), b.history.size());
    for (std::size_t i = 0; i < a.history.size(); ++i) {
        QVERIFY(a.history[i].loss == b.history[i].loss);
        QVERIFY(a.history[i].valLoss == b.history[i].valLoss);
    }
}

/// Goes on with a run until it is finished; what it ends with.
TrainingState resume(const fs::path& runs, const std::string& id) {
    TrainingState state = loadCheckpoint(runs / id).state;
    RunRecorder recorder(runs, readRun(runs / id), state, {});
    const Outcome outcome = train(state, *test::rowsData(60), 1, {}, test::eventsOf(recorder));
    recorder.end(outcome, state);
    return state;
}

TrainingState neverStopped() {
    TrainingState state = test::newTraining(manyEpochs);
    train(state, *test::rowsData(60), 1, {}, {});
    return state;
}

}  // namespace

class RunRecorderTest : public QObject {
    Q_OBJECT

private slots:
    void aKilledRunIsInterruptedAndGoesOn();
    void aStoppedRunGoesOn();
    void divergedKeepsItsCheckpoint();
    void twoCannotTrainOneRun();
    void saysThatThereIsNoPlace();
    void aFullDiskHarmsNothing();
    void keepsFiftyEpochs();
};

/// The first of all tests: it forks, and has no other threads yet.
void RunRecorderTest::aKilledRunIsInterruptedAndGoesOn() {
    const Folder folder;
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // not left behind where the test fails
        TrainingState state = test::newTraining(manyEpochs);
        RunRecorder recorder(folder.path(), recordOf(state, "rows"), state, {});
        TrainingEvents events = test::eventsOf(recorder);
        events.epoch = [&](const EpochRecord& epoch, const TrainingState& now) {
            recorder.epoch(now);
            if (epoch.epoch == manyEpochs / 2) ::pause();  // whatever the parent does, it is killed
        };
        train(state, *test::rowsData(60), 1, {}, events);
        ::_exit(0);
    }
    QVERIFY(child > 0);
    const auto runs = [&] { return readRuns(folder.path()); };
    QTRY_VERIFY(runs().size() == 1 && runs()[0].history.size() >= 3 &&
                fs::exists(folder.path() / runs()[0].id / run_files::checkpoint));
    QVERIFY(runs()[0].state == RunState::Running);
    QVERIFY(!runs()[0].resumable);
    ::kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));

    const RunRecord killed = runs()[0];
    QVERIFY(!killed.damage);
    QVERIFY(killed.state == RunState::Interrupted);
    QVERIFY(killed.resumable);
    QVERIFY(killed.seconds > 0);
    // The kill may have left half a line.
    std::ofstream(folder.path() / killed.id / run_files::history, std::ios::app) << "{\"epoch\":";
    const TrainingState whole = neverStopped();
    verifySameBits(resume(folder.path(), killed.id), whole);
    const auto verifyNetwork = [&](const Network& left) {
        QVERIFY(std::ranges::equal(left.parameters(), whole.network.parameters()));
    };
    verifyNetwork(loadRunNetwork(folder.path() / killed.id));
    // What nobody goes on with is kept without the optimizer's two moments.
    QVERIFY(fs::file_size(folder.path() / killed.id / run_files::checkpoint) <
            8 * whole.network.parameters().size() + 20000);
    const RunRecord finished = runs()[0];
    QVERIFY(!finished.damage);
    QVERIFY(finished.state == RunState::Finished);
    QCOMPARE(finished.history.size(), std::size_t(manyEpochs));
    for (int i = 0; i < manyEpochs; ++i) QCOMPARE(finished.history[std::size_t(i)].epoch, i + 1);
}

/// In the middle of an epoch, too.
void RunRecorderTest::aStoppedRunGoesOn() {
    const Folder folder;
    TrainingState state = test::newTraining(manyEpochs);
    std::string id;
    {
        RunRecorder recorder(folder.path(), recordOf(state, "rows"), state, {});
        id = recorder.record().id;
        std::stop_source stop;
        TrainingEvents events = test::eventsOf(recorder);
        events.batch = [&](const BatchRecord& batch, const TrainingState&) {
            if (batch.epoch == 6 && batch.batch == 3) stop.request_stop();
        };
        const Outcome outcome = train(state, *test::rowsData(60), 1, stop.get_token(), events);
        QCOMPARE(outcome, Outcome::Stopped);
        recorder.end(outcome, state);
    }
    const RunRecord stopped = readRun(folder.path() / id);
    QVERIFY(stopped.state == RunState::Stopped && stopped.resumable);
    QCOMPARE(stopped.history.size(), 5u);
    QCOMPARE(loadCheckpoint(folder.path() / id).state.batch, 3);
    verifySameBits(resume(folder.path(), id), neverStopped());
}

void RunRecorderTest::divergedKeepsItsCheckpoint() {
    const Folder folder;
    TrainingState state = test::newTraining(5);
    const std::vector<float> good(state.network.parameters().begin(), state.network.parameters().end());
    std::string id;
    {
        RunRecorder recorder(folder.path(), recordOf(state, "rows"), state, {});
        id = recorder.record().id;
        state.network.parameters()[0] = NAN;
        recorder.end(Outcome::Diverged, state);
    }
    const RunRecord record = readRun(folder.path() / id);
    QVERIFY(record.state == RunState::Diverged && !record.resumable);
    QVERIFY(std::ranges::equal(loadRunNetwork(folder.path() / id).parameters(), good));
}

void RunRecorderTest::twoCannotTrainOneRun() {
    const Folder folder;
    const TrainingState state = test::newTraining(5);
    RunRecorder first(folder.path(), recordOf(state, "rows"), state, {});
    VERIFY_ERROR(RunRecorder(folder.path(), first.record(), state, {}), "is being trained", "another window");
    QVERIFY(readRun(folder.path() / first.record().id).state == RunState::Running);
}

void RunRecorderTest::saysThatThereIsNoPlace() {
    const Folder folder;
    folder.write("file", "in the way");
    const TrainingState state = test::newTraining(5);
    VERIFY_ERROR(RunRecorder(folder.path("file"), recordOf(state, "rows"), state, {}), "file",
                 "cannot be written");
    QCOMPARE(folder.names(), QStringList{"file"});
}

/// It is told once; when there is room again all is written, without a hole.
void RunRecorderTest::aFullDiskHarmsNothing() {
    const Folder folder;
    TrainingState state = test::newTraining(6);
    std::atomic<int> failures{0};
    std::string id;
    rlimit whole{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &whole), 0);
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    {
        RunRecorder recorder(folder.path(), recordOf(state, "rows"), state,
                             [&](const std::exception_ptr&) { ++failures; });
        id = recorder.record().id;
        QTRY_VERIFY(fs::exists(folder.path() / id / run_files::checkpoint));
        TrainingEvents events;
        events.epoch = [&](const EpochRecord& epoch, const TrainingState& now) {
            rlimit limit = whole;
            if (epoch.epoch == 2) {
                limit.rlim_cur = 350;  // the second line does not fit any more
                ::setrlimit(RLIMIT_FSIZE, &limit);
                recorder.epoch(now);
                QTRY_COMPARE(failures.load(), 1);
                return;
            }
            recorder.epoch(now);
            if (epoch.epoch == 4) ::setrlimit(RLIMIT_FSIZE, &whole);
        };
        const Outcome outcome = train(state, *test::rowsData(60), 1, {}, events);
        QCOMPARE(outcome, Outcome::Finished);
        recorder.end(outcome, state);
    }
    std::signal(SIGXFSZ, previous);
    QCOMPARE(failures.load(), 1);
    const RunRecord record = readRun(folder.path() / id);
    QVERIFY2(!record.damage, record.damage ? record.damage->str().c_str() : "");
    QVERIFY(record.state == RunState::Finished);
    QCOMPARE(record.history.size(), 6u);
    const Network left = loadRunNetwork(folder.path() / id);
    QVERIFY(std::ranges::equal(left.parameters(), state.network.parameters()));
}

void RunRecorderTest::keepsFiftyEpochs() {
    const Folder folder;
    TrainingState state = test::newTraining(130);
    fs::path run;
    {
        std::atomic<bool> failed{false};
        RunRecorder recorder(folder.path(), recordOf(state, "rows"), state,
                             [&](const std::exception_ptr&) { failed = true; });
        run = folder.path() / recorder.record().id;
        TrainingEvents events;
        events.epoch = [&](const EpochRecord& epoch, const TrainingState& now) {
            recorder.epoch(now);
            // One so fast is not kept whole.
            while (!failed && !fs::exists(epochFile(run, epoch.epoch))) std::this_thread::yield();
        };
        recorder.end(train(state, *test::rowsData(60), 1, {}, events), state);
    }
    const auto epochs = epochWeights(run);
    QVERIFY(epochs.size() <= mostEpochsKept);
    QVERIFY(epochs.size() > mostEpochsKept / 4);
    QCOMPARE(epochs.front().epoch, 0);
    QCOMPARE(epochs.back().epoch, 130);
}

QTEST_GUILESS_MAIN(RunRecorderTest)
#include "run_recorder_test.moc"
