#include "ui/pages/model/design_draft.h"

#include <QUndoCommand>

#include "core/nn/layer_text.h"
#include "ui/words.h"

namespace inkling {

/// Designs are small, so a change keeps both whole.
class DesignDraft::Change : public QUndoCommand {
public:
    Change(DesignDraft& draft, Design before, Design after, const QString& what, QString key)
        : QUndoCommand(what),
          draft_(draft),
          before_(std::move(before)),
          after_(std::move(after)),
          key_(std::move(key)) {}

    void undo() override { draft_.apply(before_); }
    void redo() override { draft_.apply(after_); }
    int id() const override { return key_.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const Change*>(other);
        if (next->key_ != key_) return false;
        after_ = next->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    DesignDraft& draft_;
    Design before_, after_;
    QString key_;
};

DesignDraft::DesignDraft(QObject* parent) : QObject(parent), check_(checkDesign(design_, classes_)) {}

void DesignDraft::apply(const Design& design) {
    design_ = design;
    if (input_) design_.spec.input = *input_;
    check_ = checkDesign(design_, classes_);
    emit changed();
}

void DesignDraft::reset(const Design& design) {
    undo_.clear();
    apply(design);
}

void DesignDraft::setData(int classes, const std::optional<Shape>& input) {
    if (classes == classes_ && input == input_) return;
    classes_ = classes;
    input_ = input;
    apply(design_);
}

void DesignDraft::change(const Design& next, const QString& what, const QString& key) {
    if (next != design_) undo_.push(new Change(*this, design_, next, what, key));
}

void DesignDraft::setLayers(const std::vector<LayerSpec>& layers, const QString& what, const QString& key) {
    Design next = design_;
    next.spec.layers = layers;
    change(next, what, key);
}

void DesignDraft::insertLayer(int row, const LayerSpec& layer) {
    auto layers = design_.spec.layers;
    layers.insert(layers.begin() + row, layer);
    setLayers(layers, tr("Add %1").arg(fromCore(formatLayer(layer))));
}

void DesignDraft::removeLayer(int row) {
    auto layers = design_.spec.layers;
    const QString name = fromCore(formatLayer(layers[std::size_t(row)]));
    layers.erase(layers.begin() + row);
    setLayers(layers, tr("Remove %1").arg(name));
}

void DesignDraft::moveLayer(int from, int to) {
    auto layers = design_.spec.layers;
    const LayerSpec moved = layers[std::size_t(from)];
    layers.erase(layers.begin() + from);
    layers.insert(layers.begin() + to, moved);
    setLayers(layers, tr("Move %1").arg(fromCore(formatLayer(moved))));
}

void DesignDraft::replaceLayer(int row, const LayerSpec& layer) {
    auto layers = design_.spec.layers;
    layers[std::size_t(row)] = layer;
    setLayers(layers, tr("Change layer %1").arg(row + 1), QStringLiteral("layer%1").arg(row));
}

}  // namespace inkling
