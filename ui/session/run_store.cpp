#include "ui/session/run_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <cmath>

#include "core/format/checkpoint.h"
#include "ui/session/session.h"
#include "ui/words.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

constexpr int quietMilliseconds = 200;

bool looksSame(const RunRecord& a, const RunRecord& b) {
    return a.state == b.state && a.name == b.name && a.note == b.note && a.resumable == b.resumable &&
           a.seconds == b.seconds && a.history.size() == b.history.size() && a.bytes == b.bytes &&
           a.test.has_value() == b.test.has_value() && a.damage.has_value() == b.damage.has_value();
}

}  // namespace

void nameRun(RunRecord& record, const QString& title, const std::vector<RunRecord>& others) {
    QString name = title;
    const auto isTaken = [&](const RunRecord& run) { return fromCore(run.name) == name; };
    for (int number = 2; std::ranges::any_of(others, isTaken); ++number)
        name = RunStore::tr("%1 (%2)").arg(title).arg(number);
    record.name = name.toStdString();
    record.colour = others.empty() ? 0 : others.front().colour + 1;
}

QString RunStore::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs");
}

RunStore::RunStore(Session* session, const QString& folder)
    : session_(session), folder_(folder.toStdU16String()) {
    pool_.setMaxThreadCount(1);
    connect(session_, &Session::epochsAdded, this, &RunStore::takeHistory);
    connect(session_, &Session::trainingEnded, this, &RunStore::endRun);
    connect(session_, &Session::evaluationChanged, this, &RunStore::takeTest);
    connect(session_, &Session::dataChanged, this, &RunStore::goOn);
    connect(session_, &Session::failed, this, [this] { resumption_.reset(); });
    quiet_.setSingleShot(true);
    quiet_.setInterval(quietMilliseconds);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &quiet_, qOverload<>(&QTimer::start));
    connect(&quiet_, &QTimer::timeout, this, &RunStore::reload);
    later([this] {
        purge();
        limitDisk(folder_, mostRunBytes);
        return nullptr;
    });
    reload();
}

RunStore::~RunStore() {
    pool_.waitForDone();
    recorder_.reset();
    QCoreApplication::removePostedEvents(this);  // one may hold a recorder, which would tell this of failures
    try {
        purge();
    } catch (const Error&) {  // the next window does it
    }
}

/// Work that must be done, in this order: nothing here is outdated by what comes after it.
void RunStore::later(Work work) {
    pool_.start([this, work = std::move(work)] {
        std::function<void()> result;
        try {
            result = work();
        } catch (...) {
            result = [this, failure = std::current_exception()] { emit session_->failed(words(failure)); };
        }
        if (result) QMetaObject::invokeMethod(this, std::move(result), Qt::QueuedConnection);
    });
}

/// What was put away goes when no other window can bring it back any more.
void RunStore::purge() {
    std::error_code error;
    if (!fs::is_directory(folder_, error)) return;
    if (!lock_) lock_ = FileLock::take(folder_ / ".windows", FileLock::Kind::Shared);
    if (!lock_) return;
    if (lock_->change(FileLock::Kind::Alone)) purgeDeleted(folder_);
    lock_->change(FileLock::Kind::Shared);
}

// The list

fs::path RunStore::folderOf(const QString& id) const {
    return folder_ / id.toStdString();
}

const RunRecord* RunStore::find(const QString& id) const {
    const auto found = std::ranges::find(runs_, id.toStdString(), &RunRecord::id);
    return found == runs_.end() ? nullptr : &*found;
}

RunRecord* RunStore::mutableRun(const QString& id) {
    return const_cast<RunRecord*>(find(id));
}

void RunStore::reload() {
    ++loading_;
    later([this, changes = changes_]() -> std::function<void()> {
        std::vector<RunRecord> read;
        try {
            read = readRuns(folder_);
        } catch (...) {
            return [this, changes, failure = std::current_exception()] {
                takeRuns({}, changes);
                emit session_->failed(words(failure));
            };
        }
        return [this, changes, read = std::move(read)]() mutable { takeRuns(std::move(read), changes); };
    });
}

void RunStore::takeRuns(std::vector<RunRecord> runs, int changes) {
    --loading_;
    if (changes != changes_) return reload();  // what was read may be older than what is known here
    const QString folder = QString::fromStdU16String(folder_.u16string());
    if (watcher_.directories().isEmpty() && QFileInfo::exists(folder)) watcher_.addPath(folder);
    const auto current = std::ranges::find(runs, current_.toStdString(), &RunRecord::id);
    if (current != runs.end()) current->history = session_->history();
    const bool sameRuns = std::ranges::equal(runs, runs_, {}, &RunRecord::id, &RunRecord::id);
    std::swap(runs, runs_);
    if (!sameRuns) return emit listChanged();
    for (std::size_t i = 0; i < runs.size(); ++i)
        if (!looksSame(runs[i], runs_[i])) emit runChanged(fromCore(runs_[i].id));
}

void RunStore::follow() {
    for (const RunRecord& run : runs_) {
        const QString id = fromCore(run.id);
        if (run.state != RunState::Running || id == current_) continue;
        later([this, id]() -> std::function<void()> {
            return [this, record = readRun(folderOf(id))]() mutable { replace(std::move(record)); };
        });
    }
}

void RunStore::replace(RunRecord record) {
    const QString id = fromCore(record.id);
    RunRecord* old = mutableRun(id);
    if (!old || looksSame(*old, record)) return;
    // What has come since the folder was read is not overwritten.
    record.name = old->name;
    record.note = old->note;
    if (!record.test) record.test = old->test;
    *old = std::move(record);
    emit runChanged(id);
}

// Keeping

TrainingWorker::Record RunStore::recorder() {
    RunRecord label;
    if (const RunRecord* old = find(goesOn_))
        label = *old;
    else
        nameRun(label, session_->designTitle(), runs_);
    resumption_.reset();  // another training begins first
    opened_ = {};
    notKept_ = false;
    const std::string data = session_->data()->name;
    return [this, label, data](const TrainingState& state) -> std::shared_ptr<RunRecorder> {
        try {
            RunRecord record = recordOf(state, data);
            const std::int64_t now = record.started;
            continueRun(record, label);
            if (record.id.empty()) record.started = now;
            const auto tell = [this](const std::exception_ptr& failure) {
                QMetaObject::invokeMethod(this, [this, failure] { tellNotKept(failure); });
            };
            auto recorder = std::make_shared<RunRecorder>(folder_, std::move(record), state, tell);
            QMetaObject::invokeMethod(
                this, [this, recorder] { adopt(recorder); }, Qt::QueuedConnection);
            return recorder;
        } catch (...) {
            QMetaObject::invokeMethod(
                this, [this, failure = std::current_exception()] { tellNotKept(failure); },
                Qt::QueuedConnection);
            return nullptr;
        }
    };
}

void RunStore::adopt(const std::shared_ptr<RunRecorder>& recorder) {
    ++changes_;
    recorder_ = recorder;
    RunRecord record = recorder->record();
    record.history = session_->history();
    current_ = fromCore(record.id);
    std::erase_if(runs_, [&](const RunRecord& run) { return run.id == record.id; });
    const auto place = std::ranges::find_if(runs_, [&](const RunRecord& run) { return run.id < record.id; });
    runs_.insert(place, std::move(record));
    emit listChanged();
    if (!session_->isTraining()) endRun();  // it was that short
}

void RunStore::tellNotKept(const std::exception_ptr& failure) {
    notKept_ = true;
    emit session_->failed(
        tr("The training goes on, but it cannot be kept among the runs. %1").arg(words(failure)));
}

void RunStore::takeHistory(int first) {
    RunRecord* run = mutableRun(current_);
    if (!run) return;
    const History& all = session_->history();
    const auto known = std::min({std::size_t(first), run->history.size(), all.size()});
    run->history.erase(run->history.begin() + std::ptrdiff_t(known), run->history.end());
    run->history.insert(run->history.end(), all.begin() + std::ptrdiff_t(known), all.end());
    run->seconds = 0;
    for (const EpochRecord& epoch : run->history) run->seconds += epoch.seconds;
    emit runChanged(current_);
}

void RunStore::endRun() {
    if (current_.isEmpty()) return;
    ++changes_;
    const QString id = std::exchange(current_, {});
    if (!notKept_) trained_ = {id, session_->network()};
    later([this, id, recorder = std::exchange(recorder_, nullptr)]() mutable -> std::function<void()> {
        recorder.reset();  // all is written
        limitDisk(folder_, mostRunBytes);
        return [this, record = readRun(folderOf(id))]() mutable { replace(std::move(record)); };
    });
}

void RunStore::takeTest() {
    const auto evaluation = session_->evaluation();
    const auto network = session_->network();
    const QString id = network ? keeperOf(*network) : QString();
    RunRecord* run = mutableRun(id);
    if (!evaluation || !std::isfinite(evaluation->loss) || !run || session_->data()->name != run->data)
        return;
    RunTest test = testOf(*network, *evaluation, *session_->data()->test, run->data);
    ++changes_;
    run->test = test;
    emit runChanged(id);
    later([folder = folderOf(id), test = std::move(test)] {
        writeTest(folder, test);
        return nullptr;
    });
}

// What a person does

void RunStore::setLabel(const QString& id, const QString& name, const QString& note) {
    RunRecord* run = mutableRun(id);
    if (!run) return;
    ++changes_;
    run->name = name.toStdString();
    run->note = note.toStdString();
    later([folder = folderOf(id), label = *run] {
        writeLabel(folder, label);
        return nullptr;
    });
    emit runChanged(id);
}

void RunStore::remove(const QStringList& ids) {
    ++changes_;
    for (const QString& id : ids) {
        if (id == current_) continue;
        std::erase_if(runs_, [&](const RunRecord& run) { return run.id == id.toStdString(); });
        later([this, id]() -> std::function<void()> {
            std::error_code error;
            if (!lock_ && fs::is_directory(folder_, error))
                lock_ = FileLock::take(folder_ / ".windows", FileLock::Kind::Shared);
            try {
                deleteRun(folder_, id.toStdString());
            } catch (...) {
                return [this, failure = std::current_exception()] {
                    emit session_->failed(words(failure));
                    reload();
                };
            }
            return {};
        });
    }
    emit listChanged();
}

void RunStore::restore(const QStringList& ids) {
    for (const QString& id : ids)
        later([this, id] {
            restoreRun(folder_, id.toStdString());
            return nullptr;
        });
    reload();
}

std::vector<EpochWeights> RunStore::epochs(const QString& id) const {
    return epochWeights(folderOf(id));
}

/// The network may have learned something from its test since the run was written; its weights are the same.
QString RunStore::keeperOf(const Network& network) const {
    for (const Opened& known : {opened_, trained_})
        if (known.network && find(known.id) &&
            std::ranges::equal(network.parameters(), known.network->parameters()))
            return known.id;
    return {};
}

void RunStore::whenWritten(QObject* receiver, std::function<void()> then) {
    later([receiver = QPointer<QObject>(receiver), then = std::move(then)]() -> std::function<void()> {
        return [receiver, then] {
            if (receiver) then();
        };
    });
}

void RunStore::openNetwork(const QString& id) {
    later([this, id]() -> std::function<void()> {
        const auto network = std::make_shared<const Network>(loadRunNetwork(folderOf(id)));
        return [this, id, network] {
            const RunRecord* run = find(id);
            if (!session_->useNetwork(network, run ? fromCore(run->name) : id)) return;
            opened_ = {id, network};
            emit networkOpened(id);
        };
    });
}

void RunStore::resume(const QString& id) {
    if (session_->isTraining()) {
        emit session_->failed(tr("Another network is being trained. Stop that training first."));
        return;
    }
    if (resumption_) return;  // one is on its way
    resumption_ = Resumption{id, nullptr, {}};
    later([this, id]() -> std::function<void()> {
        Checkpoint checkpoint = loadCheckpoint(folderOf(id));
        Resumption resumption{id, std::make_shared<TrainingState>(std::move(checkpoint.state)),
                              fromCore(checkpoint.data)};
        return [this, resumption = std::move(resumption)] {
            if (!resumption_ || resumption_->id != resumption.id) return;  // given up meanwhile
            resumption_ = resumption;
            goOn();
        };
    });
}

/// With the training that waits for its data, if there is one.
void RunStore::goOn() {
    if (!resumption_ || !resumption_->state) return;
    const auto data = session_->data();
    if (!data || fromCore(data->name) != resumption_->data) {
        if (std::exchange(resumption_->opening, true)) return resumption_.reset();
        return session_->openData(resumption_->data);
    }
    const Resumption now = *std::exchange(resumption_, {});
    const RunRecord* run = find(now.id);
    goesOn_ = now.id;
    session_->resumeTraining(*now.state, run ? fromCore(run->name) : now.id);
    goesOn_.clear();
}

}  // namespace inkling
