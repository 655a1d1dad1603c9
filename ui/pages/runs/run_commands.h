// What is done to runs, so that it can be undone.
#pragma once

#include <QStringList>
#include <QUndoCommand>

namespace inkling {

class RunStore;

class RenameRun : public QUndoCommand {
public:
    RenameRun(RunStore* store, const QString& id, const QString& name);
    void redo() override;
    void undo() override;

private:
    RunStore* store_;
    QString id_, before_, after_;
};

class DeleteRuns : public QUndoCommand {
public:
    DeleteRuns(RunStore* store, const QStringList& ids);
    void redo() override;
    void undo() override;

private:
    RunStore* store_;
    QStringList ids_;
};

}  // namespace inkling
