#include "core/ink/grouping.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/ink/ink_parts.h"

namespace inkling {
namespace {

/// No digit has more parts that neither touch nor lie over each other.
constexpr int mostParts = 4;
/// More parts than this are a scribble, or no drawing at all.
constexpr std::size_t mostPartsInAll = 48;

// Weights, set by hand so that most numbers of the synthetic training writers are read right while their
// single digits stay whole (tests/bench/number_accuracy shows what they reach).

/// Log odds that a gap is one between two digits, never surer than the network can be.
float gapLogit(const InkGap& gap) {
    const double across = std::clamp(gap.across, -0.4, 0.4), distance = std::clamp(gap.distance, 0.0, 0.4);
    return float(gap.isCut ? -6 + 9 * across : std::min(3.0, 0.2 + 9 * across + 14 * distance));
}

/// Two looks at the network's certainty weigh as much as one at the gaps; it is never quite 0.
float logOfCertainty(float certainty) {
    return 2 * std::log(std::clamp(std::isfinite(certainty) ? certainty : 0.0f, 0.001f, 1.0f));
}

/// In favour of a single digit, which is drawn most often.
constexpr float singleLogit = 1;

float logOfLogistic(float logit) {
    return -std::log1p(std::exp(-logit));
}

/// What the size of a group says against it: digits of a number are about as high as each other, and none is
/// much wider than high.
float sizePenalty(const InkBox& box, double lineHeight) {
    const double height = std::max(box.height(), 1e-3 * lineHeight), size = box.height() / lineHeight;
    const double tooSmall = std::max(0.0, 0.6 - size), tooWide = std::max(0.0, box.width() / height - 1.2);
    return -float(12 * tooSmall + std::min(12.0, 8 * tooWide));
}

/// The drawing as it is.
std::vector<InkGroup> asOne(std::span<const Stroke> strokes) {
    return {{{strokes.begin(), strokes.end()}, boxOf(strokes)}};
}

}  // namespace

std::vector<InkGroup> groupDigits(std::span<const Stroke> strokes, const Certainties& certainties) {
    if (boxOf(strokes).isEmpty()) return {};
    const InkParts parts(strokes);
    const std::size_t count = parts.count();
    if (count < 2 || count > mostPartsInAll) return asOne(strokes);

    // All groups of neighbours, those that begin with the same part behind each other.
    std::vector<InkGroup> groups;
    for (std::size_t first = 0; first < count; ++first)
        for (std::size_t last = first; last < std::min(count, first + mostParts); ++last)
            groups.push_back(parts.group(first, last));
    const std::vector<float> certain = certainties(groups);

    // The best way to group the parts before each one, by the last group of it.
    struct Way {
        float score = -std::numeric_limits<float>::infinity();
        std::size_t first = 0, group = 0;
    };
    std::vector<Way> ways(count + 1);
    ways[0].score = 0;
    for (std::size_t first = 0, group = 0; first < count; ++first) {
        const float before = first > 0 ? logOfLogistic(gapLogit(parts.gap(first))) : 0;
        float within = 0;
        for (std::size_t last = first; last < std::min(count, first + mostParts); ++last, ++group) {
            if (last > first) within += logOfLogistic(-gapLogit(parts.gap(last)));
            const float score = ways[first].score + before + within + logOfCertainty(certain[group]) +
                                sizePenalty(groups[group].box, parts.lineHeight()) +
                                (last - first + 1 == count ? singleLogit : 0);
            if (score > ways[last + 1].score) ways[last + 1] = {score, first, group};
        }
    }
    std::vector<InkGroup> best;
    for (std::size_t end = count; end > 0; end = ways[end].first)
        best.push_back(std::move(groups[ways[end].group]));
    if (best.size() == 1) return asOne(strokes);
    std::ranges::reverse(best);
    return best;
}

}  // namespace inkling
