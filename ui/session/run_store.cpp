#include "ui/session/run_store.h"

#include <algorithm>

#include "core/format/checkpoint.h"
#include "ui/session/session.h"
#include "ui/words.h"

namespace inkling {

namespace fs = std::filesystem;

RunStore::RunStore(Session* session, const QString& folder)
    : session_(session), folder_(folder.toStdU16String()) {
    pool_.setMaxThreadCount(1);
    connect(session_, &Session::epochsAdded, this, &RunStore::takeHistory);
    connect(session_, &Session::trainingEnded, this, &RunStore::endRun);
    connect(session_, &Session::evaluationChanged, this, &RunStore::takeTest);
    connect(session_, &Session::dataChanged, this, &RunStore::goOn);
    connect(session_, &Session::failed, this, [this] { resumption_.reset(); });
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
    later([this]() -> std::function<void()> {
        std::vector<RunRecord> read;
        try {
            read = readRuns(folder_);
        } catch (...) {
            return [this, failure = std::current_exception()] {
                takeRuns({});
                emit session_->failed(words(failure));
            };
        }
        return [this, read = std::move(read)]() mutable { takeRuns(std::move(read)); };
    });
}

void RunStore::takeRuns(std::vector<RunRecord> runs) {
    --loading_;
    runs_ = std::move(runs);
    if (RunRecord* current = mutableRun(current_)) current->history = session_->history();
    emit listChanged();
}

void RunStore::replace(RunRecord record) {
    const QString id = fromCore(record.id);
    RunRecord* old = mutableRun(id);
    if (!old) return;
    // What has come since the folder was read is not overwritten.
    record.name = old->name;
    record.note = old->note;
    if (!record.test) record.test = old->test;
    *old = std::move(record);
    emit runChanged(id);
}

QString RunStore::freeName(const QString& title) const {
    QString name = title;
    const auto has = [this](const QString& wanted) {
        return std::ranges::any_of(runs_, [&](const RunRecord& run) { return fromCore(run.name) == wanted; });
    };
    for (int number = 2; has(name); ++number) name = tr("%1 (%2)").arg(title).arg(number);
    return name;
}

// Keeping

TrainingWorker::Record RunStore::recorder() {
    RunRecord label;
    if (const RunRecord* old = resumption_ ? find(resumption_->id) : nullptr) {
        label = *old;
    } else {
        label.name = freeName(session_->designTitle()).toStdString();
        label.colour = runs_.empty() ? 0 : runs_.front().colour + 1;
    }
    resumption_.reset();
    opened_ = {};
    notKept_ = false;
    const std::string data = session_->data()->name;
    return [this, label, data](const TrainingState& state) -> std::shared_ptr<RunRecorder> {
        try {
            RunRecord record = recordOf(state, data);
            record.id = label.id;
            record.name = label.name;
            record.note = label.note;
            record.colour = label.colour;
            if (!label.id.empty()) record.started = label.started;
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

void RunStore::takeHistory() {
    RunRecord* run = mutableRun(current_);
    if (!run) return;
    // What is new alone: there may be very many.
    const History& all = session_->history();
    const auto known = std::ptrdiff_t(std::min(run->history.size(), all.size()));
    run->history.insert(run->history.end(), all.begin() + known, all.end());
    run->seconds = 0;
    for (const EpochRecord& epoch : run->history) run->seconds += epoch.seconds;
    emit runChanged(current_);
}

void RunStore::endRun() {
    if (current_.isEmpty()) return;
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
    if (!evaluation || !run || session_->data()->name != run->data) return;
    RunTest test{.data = run->data,
                 .loss = evaluation->loss,
                 .accuracy = evaluation->accuracy,
                 .leastCertainty = network->leastCertainty,
                 .confusion = evaluation->confusion,
                 .classNames = session_->data()->test->classNames};
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
    run->name = name.toStdString();
    run->note = note.toStdString();
    later([folder = folderOf(id), label = *run] {
        writeLabel(folder, label);
        return nullptr;
    });
    emit runChanged(id);
}

void RunStore::remove(const QStringList& ids) {
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
    later([this, id]() -> std::function<void()> {
        Checkpoint checkpoint = loadCheckpoint(folderOf(id));
        Resumption resumption{id, std::make_shared<TrainingState>(std::move(checkpoint.state)),
                              fromCore(checkpoint.data)};
        return [this, resumption = std::move(resumption)] {
            resumption_ = resumption;
            goOn();
        };
    });
}

/// With the training that waits for its data, if there is one.
void RunStore::goOn() {
    if (!resumption_) return;
    const auto data = session_->data();
    if (!data || fromCore(data->name) != resumption_->data) {
        if (std::exchange(resumption_->opening, true)) return resumption_.reset();
        return session_->openData(resumption_->data);
    }
    const RunRecord* run = find(resumption_->id);
    session_->resumeTraining(*resumption_->state, run ? fromCore(run->name) : resumption_->id);
}

}  // namespace inkling
