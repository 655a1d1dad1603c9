#include "core/ink/ink_parts.h"

#include <algorithm>
#include <numeric>

namespace inkling {
namespace {

/// A drawing of more strokes is not looked at closely.
constexpr std::size_t mostStrokes = 300;

// Shares of the line's height:
constexpr double outlineStep = 1.0 / 40;  ///< between points that are compared
constexpr double touching = 0.04;         ///< lines this near each other touch, with a pen's width
constexpr double sameEnd = 0.005;         ///< between two ends that are one
constexpr double rowHeight = 0.002;       ///< no line that is drawn is so flat
constexpr double leastCutHeight = 0.5;    ///< of what a cut leaves on either side
constexpr double leastCutWidth = 0.7;     ///< of a stroke that may be two digits
constexpr double leastLead = 0.05;        ///< of a line that leads from one digit to the next
constexpr double mostCutOverlap = 0.3;    ///< of what a cut leaves on either side
// Others:
constexpr double togetherOverlap = 0.5;  ///< share of the narrower of two that touch
constexpr double straightLead = 0.94;    ///< cosine of the angle by which that line may turn
constexpr double withinOverlap = 0.9;    ///< of two that do not

bool isFinite(const Point& p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

double squaredDistance(Point p, Point a, Point b) {
    const double dx = double(b.x) - a.x, dy = double(b.y) - a.y, length2 = dx * dx + dy * dy;
    const double x = double(p.x) - a.x, y = double(p.y) - a.y;
    const double along = length2 > 0 ? std::clamp((x * dx + y * dy) / length2, 0.0, 1.0) : 0;
    return std::pow(x - along * dx, 2) + std::pow(y - along * dy, 2);
}

double overlap(const InkBox& a, const InkBox& b) {
    return std::min(a.right, b.right) - std::max(a.left, b.left);
}

}  // namespace

InkParts::InkParts(std::span<const Stroke> strokes) : strokes_(strokes) {
    const InkBox whole = boxOf(strokes);
    if (whole.isEmpty()) return;
    // The parts that a picture's lines are traced in say nothing of the digits' height; the whole does,
    // nearly.
    const double least = std::max(whole.width() / 20, 1e-3);
    lineHeight_ = std::max(whole.height(), least);
    if (strokes.size() > mostStrokes) {
        parts_.push_back({{}, whole});
        return;
    }
    for (std::size_t i = 0; i < strokes.size(); ++i) cut(i);
    join();
    lineHeight_ = least;
    for (const Part& part : parts_) lineHeight_ = std::max(lineHeight_, part.box.height());
    gaps_.resize(parts_.size());
    for (std::size_t i = 1; i < parts_.size(); ++i) gaps_[i] = gapBetween(parts_[i - 1], parts_[i]);
}

/// The line that leads from one digit to the next, by its first and last point: what lies between them and,
/// as far as the pen went on in the same direction, what is around that. `lows` are the points at which the
/// least lies over each other, `from` the first point that may be taken.
std::pair<std::size_t, std::size_t> InkParts::leadBetween(const Stroke& points,
                                                          const std::vector<std::size_t>& lows,
                                                          std::size_t from) const {
    std::size_t end = lows.front(), start = lows.back();
    const Point a = points[end], b = points[start];
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (length < leastLead * lineHeight_) return {lows[lows.size() / 2], lows[lows.size() / 2]};
    const auto leads = [&](std::size_t i) {  // from point i to the next
        const double dx = points[i + 1].x - points[i].x, dy = points[i + 1].y - points[i].y,
                     step = std::hypot(dx, dy);
        return dx * (b.x - a.x) + dy * (b.y - a.y) >= straightLead * step * length;
    };
    while (end > from + 1 && leads(end - 1)) --end;
    while (start + 2 < points.size() && leads(start)) ++start;
    return {end, start};
}

/// Cuts where most of what was drawn before lies left of most of what came behind.
void InkParts::cut(std::size_t stroke) {
    const Stroke& points = strokes_[stroke];
    const std::size_t count = points.size();
    const InkBox whole = boxOf({&points, 1});
    if (whole.isEmpty()) return;
    std::size_t from = 0;
    if (whole.width() >= leastCutWidth * lineHeight_ && std::ranges::all_of(points, isFinite)) {
        std::vector<InkBox> before(count), behind(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) before[i] = before[i - 1], behind[count - 1 - i] = behind[count - i];
            before[i].add(points[i]);
            behind[count - 1 - i].add(points[count - 1 - i]);
        }
        const double least = leastCutHeight * lineHeight_;
        const auto overlapAt = [&](std::size_t i) { return before[i].right - behind[i].left; };
        const auto isPossible = [&](std::size_t i) {
            return before[i].height() >= least && behind[i].height() >= least &&
                   overlapAt(i) <= mostCutOverlap * lineHeight_;
        };
        // The least overlap of each stretch that is possible, in its middle. A stretch ends where a whole
        // digit has been drawn since.
        for (std::size_t i = 1; i + 1 < count; ++i) {
            if (!isPossible(i)) continue;
            std::size_t last = i;
            double lowest = overlapAt(i);
            while (last + 2 < count && isPossible(last + 1)) lowest = std::min(lowest, overlapAt(++last));
            std::vector<std::size_t> lows;
            for (std::size_t k = i; k <= last; ++k)
                if (overlapAt(k) <= lowest + 0.02 * lineHeight_) lows.push_back(k);
            const auto [end, start] = leadBetween(points, lows, from);
            addPiece(stroke, from, end);
            from = start;
            i = last;
        }
    }
    addPiece(stroke, from, count - 1);
}

void InkParts::addPiece(std::size_t stroke, std::size_t from, std::size_t to) {
    const std::span<const Point> points(strokes_[stroke].data() + from, to - from + 1);
    Piece piece{stroke, from, to, {}, {}};
    const double step = outlineStep * lineHeight_;
    for (const Point& p : points) {
        if (!isFinite(p)) continue;
        piece.box.add(p);
        const bool isFar =
            piece.outline.empty() ||
            std::abs(p.x - piece.outline.back().x) + std::abs(p.y - piece.outline.back().y) >= step;
        if (isFar) piece.outline.push_back(p);
    }
    if (isFinite(points.back())) piece.outline.push_back(points.back());
    if (!piece.box.isEmpty()) pieces_.push_back(std::move(piece));
}

double InkParts::distance(const Piece& a, const Piece& b) const {
    double least = std::numeric_limits<double>::infinity();
    const auto compare = [&least](const std::vector<Point>& points, const std::vector<Point>& line) {
        for (const Point& p : points)
            for (std::size_t i = 0; i < line.size(); ++i)
                least = std::min(least, squaredDistance(p, line[i > 0 ? i - 1 : 0], line[i]));
    };
    compare(a.outline, b.outline);
    compare(b.outline, a.outline);
    return std::sqrt(least) / lineHeight_;
}

bool InkParts::belongTogether(const Piece& a, const Piece& b) const {
    // The lines of a traced picture run from branching to branching: those that end in one place hang
    // together.
    const auto meet = [this](Point p, Point q) {
        return std::hypot(p.x - q.x, p.y - q.y) < sameEnd * lineHeight_;
    };
    if (a.stroke != b.stroke)
        for (const Point& end : {a.outline.front(), a.outline.back()})
            if (meet(end, b.outline.front()) || meet(end, b.outline.back())) return true;
    // Fat ink is traced in rows.
    const auto isRow = [this](const Piece& piece) { return piece.box.height() < rowHeight * lineHeight_; };
    if (isRow(a) && isRow(b) && distance(a, b) <= touching) return true;
    const double narrower = std::max(std::min(a.box.width(), b.box.width()), 0.05 * lineHeight_);
    const double share = (overlap(a.box, b.box) + 0.02 * lineHeight_) / narrower;
    if (share < togetherOverlap) return false;
    return share >= withinOverlap || distance(a, b) <= touching;
}

/// Pieces that belong together become parts.
void InkParts::join() {
    std::vector<std::size_t> root(pieces_.size());
    std::iota(root.begin(), root.end(), std::size_t(0));
    const auto find = [&](std::size_t i) {
        while (root[i] != i) i = root[i] = root[root[i]];
        return i;
    };
    for (std::size_t i = 0; i < pieces_.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (find(i) != find(j) && belongTogether(pieces_[i], pieces_[j])) root[find(i)] = find(j);
    std::vector<std::size_t> partOf(pieces_.size());
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        if (find(i) == i) {
            partOf[i] = parts_.size();
            parts_.emplace_back();
        }
    }
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        Part& part = parts_[partOf[find(i)]];
        part.pieces.push_back(i);
        part.box.add(pieces_[i].box);
    }
    std::ranges::stable_sort(parts_, {}, [](const Part& part) { return part.box.left + part.box.right; });
}

InkGap InkParts::gapBetween(const Part& left, const Part& right) const {
    InkGap gap{-overlap(left.box, right.box) / lineHeight_, std::numeric_limits<double>::infinity()};
    for (const std::size_t i : left.pieces)
        for (const std::size_t j : right.pieces) {
            const Piece &a = pieces_[i], &b = pieces_[j];
            gap.distance = std::min(gap.distance, distance(a, b));
            gap.isCut = gap.isCut || (a.stroke == b.stroke && (i + 1 == j || j + 1 == i));
        }
    return gap;
}

InkGroup InkParts::group(std::size_t first, std::size_t last) const {
    std::vector<const Piece*> pieces;
    InkGroup group;
    for (std::size_t i = first; i <= last; ++i) {
        for (const std::size_t piece : parts_[i].pieces) pieces.push_back(&pieces_[piece]);
        group.box.add(parts_[i].box);
    }
    std::ranges::sort(pieces, {}, [](const Piece* piece) { return std::pair(piece->stroke, piece->from); });
    const Piece* before = nullptr;
    for (const Piece* piece : pieces) {
        const bool goesOn = before && before->stroke == piece->stroke && before + 1 == piece;
        if (!goesOn) group.strokes.emplace_back();
        const Stroke& points = strokes_[piece->stroke];
        group.strokes.back().insert(group.strokes.back().end(),
                                    points.begin() + std::ptrdiff_t(goesOn ? before->to + 1 : piece->from),
                                    points.begin() + std::ptrdiff_t(piece->to + 1));
        before = piece;
    }
    return group;
}

}  // namespace inkling
