#include "core/ink/grouping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/ink/ink_line.h"

namespace inkling {
namespace {

/// More than this to be looked at is a scribble, or no drawing at all.
constexpr std::size_t mostCuts = 100, mostGroups = 400;
/// Of the cuts within a stroke that lie this near each other, as a share of the line's height, so many are
/// looked at.
constexpr double nearCuts = 0.2;
constexpr int mostNearCuts = 3;

// No digit is wider or flatter.
constexpr double mostWidth = 1.7;     ///< as a share of the line's height
constexpr double mostAspect = 2;      ///< width by height
constexpr double leastHeight = 0.35;  ///< as a share of the line's height

// What speaks for and against a group being one digit, a lift of the pen and a place within a stroke being
// between two digits; lengths are shares of the line's height. The weights are those with which numbers and
// single digits of the synthetic training writers are read right with the largest likelihood, all ways to
// group them counted (a conditional random field); tests/bench/number_accuracy shows what they reach.

/// log of the network's certainty, lower than 0.6, wider than high by more than a fifth, one more digit, all
/// ink, lower than 0.85, narrower than 0.2
using GroupEvidence = std::array<float, 7>;
constexpr GroupEvidence groupWeights{4.88f, -2.33f, -2.5f, 1.02f, 0.94f, -16.79f, -4.59f};
/// always 1, overlap of all before and all behind (negative), what is between them, distance of the two
/// strokes, share of the narrower that lies over the other
using LiftEvidence = std::array<float, 5>;
constexpr LiftEvidence liftWeights{1.68f, 11.11f, -0.83f, 1.14f, -1};
/// always 1, the same overlap, the same between, length of the line that is left out, how sharply it turns
/// where it begins and where it ends, whether there is none
using StrokeEvidence = std::array<float, 7>;
constexpr StrokeEvidence strokeWeights{-3.63f, 8.88f, 3.99f, 0.03f, 0.83f, 0.87f, -0.64f};

GroupEvidence evidence(const InkGroup& group, float certainty, bool isWhole, double lineHeight) {
    const double height = std::max(group.box.height(), 1e-3 * lineHeight), size = height / lineHeight;
    return {std::log(std::clamp(std::isfinite(certainty) ? certainty : 0.0f, 0.001f, 1.0f)),
            float(std::max(0.0, 0.6 - size)),
            float(std::clamp(group.box.width() / height - 1.2, 0.0, 1.5)),
            1,
            isWhole ? 1.0f : 0.0f,
            float(std::max(0.0, 0.85 - size)),
            float(std::max(0.0, 0.2 - group.box.width() / lineHeight))};
}

LiftEvidence liftEvidence(const InkCut& cut) {
    return {1, float(std::min(0.0, cut.across)), float(std::max(0.0, cut.across)), float(cut.distance),
            float(cut.overlap)};
}

StrokeEvidence strokeEvidence(const InkCut& cut) {
    return {1,
            float(std::min(0.0, cut.across)),
            float(std::max(0.0, cut.across)),
            float(std::min(cut.lead, 0.6)),
            float(cut.endTurn),
            float(cut.startTurn),
            cut.lead > 0 ? 0.0f : 1.0f};
}

template <std::size_t size>
float weighed(const std::array<float, size>& evidence, const std::array<float, size>& weights) {
    return std::inner_product(evidence.begin(), evidence.end(), weights.begin(), 0.0f);
}

float weighed(const InkCut& cut) {
    return cut.inStroke ? weighed(strokeEvidence(cut), strokeWeights)
                        : weighed(liftEvidence(cut), liftWeights);
}

/// Of many cuts near each other within a stroke the likeliest.
std::vector<InkCut> likelyCuts(const InkLine& line) {
    std::vector<InkCut> kept;
    std::vector<std::pair<float, const InkCut*>> within;
    for (const InkCut& cut : line.cuts())
        if (cut.inStroke)
            within.emplace_back(weighed(cut), &cut);
        else
            kept.push_back(cut);
    std::ranges::stable_sort(within, std::ranges::greater{}, [](const auto& each) { return each.first; });
    for (const auto& [weight, cut] : within) {
        const auto isNear = [&](const InkCut& other) {
            return other.inStroke && other.endUnit == cut->endUnit &&
                   std::abs(other.x - cut->x) < nearCuts * line.height();
        };
        if (std::ranges::count_if(kept, isNear) < mostNearCuts) kept.push_back(*cut);
    }
    std::ranges::sort(kept, {}, [](const InkCut& cut) {
        return std::tuple(cut.endUnit, cut.endPoint, cut.startUnit, cut.startPoint);
    });
    return kept;
}

/// The ink between two cuts.
struct Span {
    std::size_t from, to;
};

/// Those that may be one digit, by their ends; the last is all ink.
std::vector<Span> spansOf(const InkLine& line, const std::vector<InkCut>& cuts,
                          std::vector<InkGroup>& groups) {
    std::vector<Span> spans;
    const auto last = cuts.size() - 1;
    for (std::size_t to = 1; to < cuts.size(); ++to)
        for (std::size_t from = to; from-- > 0;) {
            if (!line.isBefore(cuts[from], cuts[to]) || (from == 0 && to == last)) continue;
            InkGroup group = line.between(cuts[from], cuts[to]);
            if (group.box.width() > mostWidth * line.height()) break;  // so are those that begin before
            if (group.box.height() < leastHeight * line.height() ||
                group.box.width() > mostAspect * group.box.height())
                continue;
            spans.push_back({from, to});
            groups.push_back(std::move(group));
        }
    spans.push_back({0, last});
    groups.push_back(line.between(cuts[0], cuts[last]));
    return spans;
}

}  // namespace

InkGroup wholeInk(std::span<const Stroke> strokes) {
    InkGroup whole{{}, {strokes.begin(), strokes.end()}, boxOf(strokes)};
    for (std::size_t i = 0; i < strokes.size(); ++i)
        if (!strokes[i].empty()) whole.pieces.push_back({i, 0, strokes[i].size() - 1});
    return whole;
}

std::vector<InkGroup> groupDigits(std::span<const Stroke> strokes, const Certainties& certainties) {
    if (boxOf(strokes).isEmpty()) return {};
    const InkLine line(strokes);
    const std::vector<InkCut> cuts = likelyCuts(line);
    if (cuts.size() <= 2 || cuts.size() > mostCuts) return {wholeInk(strokes)};
    std::vector<InkGroup> groups;
    const std::vector<Span> spans = spansOf(line, cuts, groups);
    if (spans.size() > mostGroups) return {wholeInk(strokes)};
    const std::vector<float> certain = certainties(groups);

    // The best way to group what lies before each cut, by the last group of it.
    struct Way {
        float score = -std::numeric_limits<float>::infinity();
        std::size_t group = 0;
    };
    std::vector<Way> ways(cuts.size());
    ways[0].score = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto [from, to] = spans[i];
        const bool isLast = to + 1 == cuts.size();
        const float score =
            ways[from].score + (isLast ? 0 : weighed(cuts[to])) +
            weighed(evidence(groups[i], certain[i], from == 0 && isLast, line.height()), groupWeights);
        if (score > ways[to].score) ways[to] = {score, i};
    }
    std::vector<InkGroup> best;
    for (std::size_t end = cuts.size() - 1; end > 0; end = spans[ways[end].group].from)
        best.push_back(std::move(groups[ways[end].group]));
    if (best.size() == 1) return {wholeInk(strokes)};
    std::ranges::reverse(best);
    return best;
}

}  // namespace inkling
