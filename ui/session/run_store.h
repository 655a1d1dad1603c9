// All trainings that were kept, on disk and in the window.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/file/file_lock.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_recorder.h"
#include "ui/session/training_worker.h"

namespace inkling {

class Session;

/// Gives a new run a name, `title` or, where another has that, "title (2)", and a colour. `others`: the
/// latest first.
void nameRun(RunRecord& record, const QString& title, const std::vector<RunRecord>& others);

/// Keeps the trainings of a session in a folder and lists them, with those of other windows and of the
/// command line, while they run, too. Belongs to the session and lives on the window's thread; what takes
/// time is done beside it, one after the other. What is not done yet is done before it is destroyed.
class RunStore : public QObject {
    Q_OBJECT

public:
    RunStore(Session* session, const QString& folder);
    static QString defaultFolder();  ///< under the person's data
    ~RunStore() override;

    /// The latest first. The one that is being trained here has its figures as they come.
    const std::vector<RunRecord>& runs() const { return runs_; }
    const RunRecord* find(const QString& id) const;  ///< null where there is none
    std::filesystem::path folderOf(const QString& id) const;
    bool isLoading() const { return loading_ > 0; }
    /// Reads the folder again, for others write to it too; listChanged follows, or runChanged where only
    /// figures are others. By itself where runs come or go.
    void reload();
    /// Reads again those that somebody else trains.
    void follow();
    /// The run that is being trained here; empty for none.
    const QString& current() const { return current_; }

    // What is done to a run shows at once.
    void setLabel(const QString& id, const QString& name, const QString& note);
    /// Puts runs away; until all windows are closed they can be restored. Not the one that is being trained.
    void remove(const QStringList& ids);
    void restore(const QStringList& ids);
    /// The run that has this network, the session's; empty where none has.
    QString keeperOf(const Network& network) const;
    /// Calls `then` on the window's thread when all that is to be written by now is on the disk, the last
    /// weights of a training that has just ended, too; not where `receiver` is gone by then.
    void whenWritten(QObject* receiver, std::function<void()> then);
    /// Its network becomes the session's; networkOpened, or the session's failed, follows.
    void openNetwork(const QString& id);
    /// Goes on with its training, on the data that it had; the session's trainingStarted or failed follows.
    void resume(const QString& id);

    /// The epochs whose weights are kept, in order; 0 is before the first. loadKeras() reads the files; that
    /// takes too long for the window's thread.
    std::vector<EpochWeights> epochs(const QString& id) const;

    /// For the session: keeps the training that is about to start; one that resume() began goes on in its
    /// folder.
    TrainingWorker::Record recorder();

signals:
    void listChanged();
    void runChanged(const QString& id);  ///< its record, not its place in the list
    void networkOpened(const QString& id);

private:
    using Work = std::function<std::function<void()>()>;
    void later(Work work);
    RunRecord* mutableRun(const QString& id);
    void takeRuns(std::vector<RunRecord> runs, int changes);
    void replace(RunRecord record);
    void adopt(const std::shared_ptr<RunRecorder>& recorder);
    void tellNotKept(const std::exception_ptr& failure);
    void takeHistory(int first);
    void endRun();
    void takeTest();
    void goOn();
    void purge();

    struct Opened {
        QString id;
        std::shared_ptr<const Network> network;
    };
    struct Resumption {
        QString id;
        std::shared_ptr<TrainingState> state;  ///< null until it is loaded
        QString data;
        bool opening = false;  ///< its data
    };

    Session* session_;
    std::filesystem::path folder_;
    std::vector<RunRecord> runs_;
    int loading_ = 0;
    int changes_ = 0;  ///< counts what was done to the runs here
    QString current_;
    std::shared_ptr<RunRecorder> recorder_;  ///< of the current run
    Opened opened_, trained_;                ///< the runs of the networks that the session has, or had
    bool notKept_ = false;                   ///< something of the training's run could not be written
    std::optional<Resumption> resumption_;
    QString goesOn_;  ///< the run whose training begins at this moment
    QFileSystemWatcher watcher_;
    QTimer quiet_;                  ///< in what happens to the folder
    std::optional<FileLock> lock_;  ///< the pool's thread's own: that a window has the folder open
    QThreadPool pool_;              ///< of one thread
};

}  // namespace inkling
