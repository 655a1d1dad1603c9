// How strongly training images are changed, and what they look like then.
#pragma once

#include <QVector>
#include <QWidget>
#include <memory>

#include "core/data/augment.h"
#include "core/data/dataset.h"

class QLabel;
class QSlider;

namespace inkling {

/// Images of a data set, each changed in its own way: always the same way, so that moving a slider shows what
/// it does.
class AugmentationPreview : public QWidget {
    Q_OBJECT

public:
    explicit AugmentationPreview(QWidget* parent = nullptr);

    void setAugmentation(const Augmentation& augmentation);
    void setSamples(std::shared_ptr<const Dataset> samples);  ///< may be null
    /// The bytes of preview number `index` (below `columns` x `rows`); empty without samples.
    std::vector<std::uint8_t> changed(int index) const;

    static constexpr int columns = 8, rows = 2;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Augmentation augmentation_;
    std::shared_ptr<const Dataset> samples_;
};

/// A slider for each kind of change above a preview. Tells of a person's changes only.
class AugmentationEditor : public QWidget {
    Q_OBJECT

public:
    explicit AugmentationEditor(QWidget* parent = nullptr);

    void setAugmentation(const Augmentation& augmentation);
    void setSamples(std::shared_ptr<const Dataset> samples) { preview_->setSamples(std::move(samples)); }

signals:
    void edited(const inkling::Augmentation& augmentation);

private:
    struct Row {
        QSlider* slider;
        QLabel* value;
    };
    void showValues();

    Augmentation augmentation_;
    QVector<Row> rows_;  // as augmentationParts()
    AugmentationPreview* preview_;
};

}  // namespace inkling
