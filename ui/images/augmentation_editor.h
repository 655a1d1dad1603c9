// How strongly training images are changed.
#pragma once

#include <QVector>
#include <QWidget>

#include "core/data/augment.h"

class QLabel;
class QSlider;

namespace inkling {

class AugmentationPreview;

/// A slider for each kind of change. Tells of a person's changes only.
class AugmentationEditor : public QWidget {
    Q_OBJECT

public:
    /// `preview` shows what the sliders say; it is placed, and owned, by whoever made it.
    explicit AugmentationEditor(AugmentationPreview* preview, QWidget* parent = nullptr);

    void setAugmentation(const Augmentation& augmentation);

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
