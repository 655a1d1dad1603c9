#include "ui/pages/data/image_filter.h"

namespace inkling {

std::vector<int> filtered(const ImageFilter& filter, const Dataset& data, const Evaluation* evaluation) {
    const auto passes = [&](int image) {
        const int label = data.labels[std::size_t(image)];
        if (filter.label >= 0 && label != filter.label) return false;
        if (!evaluation || !filter.needsReading() || image >= evaluation->images()) return true;
        const int read = evaluation->predicted[std::size_t(image)];
        if (filter.reading == ImageFilter::Reading::Right && read != label) return false;
        if (filter.reading == ImageFilter::Reading::Wrong && read == label) return false;
        const double sure = double(evaluation->probabilities(image, read));
        return sure >= filter.leastSure && sure <= filter.mostSure;
    };
    std::vector<int> indices;
    for (int i = 0; i < data.count(); ++i)
        if (passes(i)) indices.push_back(i);
    return indices;
}

std::vector<int> classCounts(const Dataset& data, const std::vector<int>& indices) {
    std::vector<int> counts(std::size_t(data.classes()));
    for (const int index : indices)
        if (const std::size_t label = data.labels[std::size_t(index)]; label < counts.size()) ++counts[label];
    return counts;
}

}  // namespace inkling
