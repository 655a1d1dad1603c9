// Training images as an augmentation changes them.
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/augment.h"
#include "core/data/dataset.h"

namespace inkling {

/// The first images of a data set, each changed in its own way: always the same way, so that moving a slider
/// shows what it does.
class AugmentationPreview : public QWidget {
    Q_OBJECT

public:
    enum class Show { Changed, BeforeAndAfter };  ///< the second has each image above what becomes of it
    AugmentationPreview(Show show, int columns, int rows, QWidget* parent = nullptr);

    void setAugmentation(const Augmentation& augmentation);
    void setSamples(std::shared_ptr<const Dataset> samples);  ///< may be null
    /// The bytes of preview number `index` (below columns x rows); empty without samples.
    std::vector<std::uint8_t> changed(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Show show_;
    int columns_, rows_;
    Augmentation augmentation_;
    std::shared_ptr<const Dataset> samples_;
};

}  // namespace inkling
