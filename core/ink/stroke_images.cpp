#include "core/ink/stroke_images.h"

#include <cmath>

#include "core/base/error.h"
#include "core/ink/prepare.h"

namespace inkling {

std::vector<std::uint8_t> strokeImage(std::span<const Stroke> strokes, const Shape& shape) {
    std::vector<std::uint8_t> image;
    for (float ink : prepareInk(strokes, shape)) image.push_back(std::uint8_t(std::lround(ink * 255)));
    return image;
}

std::shared_ptr<const Dataset> strokeImages(std::span<const LabelledStrokes> digits, const Shape& shape,
                                            const std::vector<std::string>& classNames) {
    auto data = std::make_shared<Dataset>();
    data->shape = shape;
    data->classNames = classNames;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int label = digits[i].label;
        if (label < 0 || label >= data->classes())
            throw SettingError("strokes", text(CORE_TR("digit %1 of the strokes has no label from 0 to %2"),
                                               i + 1, data->classes() - 1));
        data->labels.push_back(std::uint8_t(label));
        const auto image = strokeImage(digits[i].strokes, shape);
        data->pixels.insert(data->pixels.end(), image.begin(), image.end());
    }
    return data;
}

}  // namespace inkling
