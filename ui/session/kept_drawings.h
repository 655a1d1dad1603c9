// The kept drawings, and the file in which they outlast the program.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QUndoStack>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "ui/session/drawings.h"

namespace inkling {

class Background;

/// The kept drawings, oldest first. Every change is written at once, beside the window, and can be undone.
/// Several windows may have the same file open: what one does is done to what is in the file, not to what
/// was in it, and the others show it. Lives on the window's thread.
class KeptDrawings : public QObject {
    Q_OBJECT

public:
    /// Reads `file` beside the window; it need not be there. What is damaged in it is told by failed() and
    /// kept beside it.
    explicit KeptDrawings(const QString& file = defaultFile(), QObject* parent = nullptr);
    ~KeptDrawings() override;  ///< writes what is not yet written

    const Drawings& all() const { return all_; }
    int count() const { return int(all_.size()); }
    /// `label` is 0 to 9 or noClass here and below.
    void keep(int label, std::vector<Stroke> strokes);
    // Of these those that are still there; all() may have changed since somebody chose them.
    void relabel(const Drawings& drawings, int label);
    void remove(const Drawings& drawings);
    QUndoStack& undoStack() { return undo_; }

    /// Adds the drawings of a file that readStrokes() takes, beside the window; told() or failed() follows.
    void importFrom(const QString& file);
    void exportTo(const QString& file);

    static QString defaultFile();  ///< under the person's data

signals:
    void changed();
    void told(const QString& message);  ///< what an import has brought
    void exported(const QString& file);
    void failed(const QString& message);  ///< translated, says what to do

private:
    friend class DrawingsCommand;
    void change(Drawings drawings, const QString& text);
    void apply(const Drawings& from, const Drawings& to);
    void synchronise();
    void lookAtFile();

    std::filesystem::path file_;
    Drawings all_;
    Drawings inFile_;  // as far as is known; the same objects as in all_
    QUndoStack undo_;
    QFileSystemWatcher watcher_;
    QTimer quiet_;        // in what happens to the file
    std::string seen_;    // of the file, when it was last read
    bool again_ = false;  // there was more to do before what was being done had ended
    // The last, so that their threads end before what they use.
    std::unique_ptr<Background> fileTask_, importTask_, exportTask_;
};

}  // namespace inkling
