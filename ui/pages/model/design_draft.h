// A design while it is changed: it may be wrong for a while, and every change can be undone.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <optional>

#include "ui/pages/model/design_check.h"

namespace inkling {

class DesignDraft : public QObject {
    Q_OBJECT

public:
    explicit DesignDraft(QObject* parent = nullptr);
    ~DesignDraft() override {
        undo_.disconnect();
    }  // the stack's end is no change that anyone should hear of

    const Design& design() const { return design_; }
    const DesignCheck& check() const { return check_; }
    QUndoStack& undoStack() { return undo_; }

    /// The first design, which is no change that could be undone.
    void reset(const Design& design);
    /// What the data asks for: how many classes there are and the images' size, which is then every design's,
    /// also of those that are undone. 0 and nothing without data.
    void setData(int classes, const std::optional<Shape>& input);

    /// Changes the design. `what` is for people ("Add dropout"); changes one after the other with the same
    /// `key`, unless it is empty, are undone as one. Nothing happens when `next` is what there is.
    void change(const Design& next, const QString& what, const QString& key = {});

    /// Changes of the layers, by change(). Rows count from 0.
    void setLayers(const std::vector<LayerSpec>& layers, const QString& what, const QString& key = {});
    void insertLayer(int row, const LayerSpec& layer);
    void removeLayer(int row);
    void moveLayer(int from, int to);
    void replaceLayer(int row, const LayerSpec& layer);

signals:
    /// The design is another one, or is judged in another way.
    void changed();

private:
    class Change;
    void apply(const Design& design);

    Design design_;
    int classes_ = 0;
    std::optional<Shape> input_;  // of the data
    DesignCheck check_;
    QUndoStack undo_;
};

}  // namespace inkling
