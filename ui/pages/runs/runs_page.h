// The Runs page: all trainings that were kept, to look at, compare and go on with.
#pragma once

#include <QTimer>
#include <QUndoStack>
#include <QWidget>

#include "ui/session/background.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace inkling {

class EmptyPage;
class MessageBar;
class RunDetails;
class RunFilter;
class RunModel;
class RunStore;
class RunTable;
class Session;
struct RunRecord;

/// A table of the session's runs, and below it what is known of those that are selected. Enter opens a
/// run's model, F2 renames, Del deletes, Ctrl+Z and Ctrl+Shift+Z undo and redo.
class RunsPage : public QWidget {
    Q_OBJECT

public:
    /// `session` keeps runs and outlives the page.
    explicit RunsPage(Session* session, QWidget* parent = nullptr);
    ~RunsPage() override;

    /// Of renaming and deleting; for the window's menu.
    QAction* undoAction() const { return undoAction_; }
    QAction* redoAction() const { return redoAction_; }

signals:
    /// The person wants to go to the page where networks are trained, or that with a network's results.
    void trainWanted();
    void resultsWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeActions();
    QAction* addAction(const char* name, const QString& text, const QString& iconName,
                       const QList<QKeySequence>& keys, void (RunsPage::*does)());
    void connectAll();

    void showList();       ///< after the table was filled anew
    void showSelection();  ///< below the table, and what can be done with it
    void showActions();
    void showCount();
    void showRun(const QString& id);
    const RunRecord* onlySelected() const;  ///< null where none or several are

    void openModel();
    void resume();
    void renameRun();
    void deleteRuns();
    void chooseColumns();
    void exportTable();
    void writeTable(const QString& file);

    Session* session_;
    RunStore* store_;
    RunModel* model_;
    RunFilter* filter_;
    QUndoStack undo_;
    QStringList selected_;  // ids, that a table filled anew has them again
    QTimer follow_;         // of what others train
    bool resuming_ = false;
    bool undoable_ = false;  // what the message tells of

    QStackedWidget* pages_;
    QWidget* columnsButton_;
    EmptyPage* empty_;
    QLineEdit* text_;
    QComboBox* state_;
    QLabel* count_;
    MessageBar* message_;
    RunTable* table_;
    RunDetails* details_;
    QAction *undoAction_, *redoAction_;
    QAction *open_, *resume_, *rename_, *delete_, *columns_, *export_;
    Background writing_;
};

}  // namespace inkling
