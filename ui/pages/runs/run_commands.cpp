#include "ui/pages/runs/run_commands.h"

#include <QCoreApplication>

#include "ui/session/run_store.h"
#include "ui/words.h"

namespace inkling {

namespace {

void rename(RunStore* store, const QString& id, const QString& name) {
    if (const RunRecord* run = store->find(id)) store->setLabel(id, name, fromCore(run->note));
}

}  // namespace

RenameRun::RenameRun(RunStore* store, const QString& id, const QString& name)
    : QUndoCommand(QCoreApplication::translate("RunsPage", "Rename")), store_(store), id_(id), after_(name) {
    if (const RunRecord* run = store->find(id)) before_ = fromCore(run->name);
}

void RenameRun::redo() {
    rename(store_, id_, after_);
}
void RenameRun::undo() {
    rename(store_, id_, before_);
}

DeleteRuns::DeleteRuns(RunStore* store, const QStringList& ids)
    : QUndoCommand(QCoreApplication::translate("RunsPage", "Delete %n runs", nullptr, int(ids.size()))),
      store_(store),
      ids_(ids) {}

void DeleteRuns::redo() {
    store_->remove(ids_);
}
void DeleteRuns::undo() {
    store_->restore(ids_);
}

}  // namespace inkling
