// An image with a map over it: what speaks for a class and what against it.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

namespace inkling {

/// The image as large as there is room, pale where a map is shown. The map's colours are as strong as its
/// values are large: the accent for those above 0, the second curve's colour for those below.
class SaliencyView : public QWidget {
    Q_OBJECT

public:
    explicit SaliencyView(QWidget* parent = nullptr);

    /// Takes the map away. `index` is an image of `data`, which may be null.
    void setImage(std::shared_ptr<const Dataset> data, int index);
    /// [height, width] or [height, width, channels], of which the channels are added; empty for none.
    void setMap(std::vector<float> map);
    const std::vector<float>& map() const { return map_; }

    QSize sizeHint() const override { return {336, 336}; }
    QSize minimumSizeHint() const override { return {168, 168}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const Dataset> data_;
    int index_ = 0;
    std::vector<float> map_;  // [height, width], -1 to 1
};

}  // namespace inkling
