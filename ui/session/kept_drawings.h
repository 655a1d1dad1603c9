// The drawings that a person has kept, each with what it is.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "core/ink/stroke_file.h"

namespace inkling {

class Background;

/// Drawings are shared and never change; a list of them is cheap to copy.
using Drawings = std::vector<std::shared_ptr<const LabelledStrokes>>;

/// All drawings as images, in their order; labels are 0 to 9 or noClass. `shape` has one channel.
std::shared_ptr<const Dataset> drawingImages(const Drawings& drawings, const Shape& shape);

/// The kept drawings, oldest first, and the file in which they outlast the program. Every change is written
/// at once, beside the window, and can be undone. Lives on the window's thread.
class KeptDrawings : public QObject {
    Q_OBJECT

public:
    /// Reads `file` beside the window; it need not be there. What is damaged in it is told by failed() and
    /// kept beside it.
    explicit KeptDrawings(const QString& file = defaultFile(), QObject* parent = nullptr);
    ~KeptDrawings() override;  ///< writes what is not yet written

    const Drawings& all() const { return all_; }
    int count() const { return int(all_.size()); }
    /// `label` is 0 to 9 or noClass here and below; `places` count from 0 in all().
    void keep(int label, std::vector<Stroke> strokes);
    void relabel(const std::vector<int>& places, int label);
    void remove(const std::vector<int>& places);
    QUndoStack& undoStack() { return undo_; }

    /// Adds the drawings of a file that readStrokes() takes, beside the window; told() or failed() follows.
    void importFrom(const QString& file);
    void exportTo(const QString& file);

    static QString defaultFile();  ///< under the person's data

signals:
    void changed();
    void told(const QString& message);    ///< what an import has brought
    void exported(const QString& file);
    void failed(const QString& message);  ///< translated, says what to do

private:
    friend class DrawingsCommand;
    void change(Drawings drawings, const QString& text);
    void set(const Drawings& drawings);
    void read();
    void write();

    std::filesystem::path file_;
    Drawings all_;
    QUndoStack undo_;
    bool isRead_ = false;     // before that, nothing is written over the file
    bool isDamaged_ = false;  // and could not be kept beside: nothing is written over it
    bool unwritten_ = false;
    // The last, so that their threads end before what they use.
    std::unique_ptr<Background> readTask_, writeTask_, importTask_, exportTask_;
};

}  // namespace inkling
