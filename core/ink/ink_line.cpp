#include "core/ink/ink_line.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/ink/polyline.h"

namespace inkling {
namespace {

/// A drawing of more strokes is not looked at closely.
constexpr std::size_t mostStrokes = 300;
/// Nor is a stroke with more corners cut.
constexpr std::size_t mostCorners = 120;

/// The corners of a line that leads from one digit to the next, both ends among them: it may pass the edges
/// of both.
constexpr std::size_t mostLeadCorners = 4;

// Shares of the line's height:
constexpr double outlineStep = 1.0 / 40;   ///< between points that are compared
constexpr double touching = 0.04;          ///< lines this near each other touch, with a pen's width
constexpr double sameEnd = 0.005;          ///< between two ends that are one
constexpr double rowHeight = 0.002;        ///< no line that is drawn is so flat
constexpr double leastCutHeight = 0.4;     ///< of all before a cut, and of all behind
constexpr double leastCutWidth = 0.5;      ///< of a stroke that may be two digits
constexpr double mostOverlap = 0.25;       ///< of all before a cut with all behind
constexpr double mostLiftOverlap = 0.6;    ///< the same where the pen is lifted
constexpr double leastLead = 0.08;         ///< of a line that leads from one digit to the next
constexpr double cornerTolerance = 0.035;  ///< of a stroke's corners
constexpr double longUnit = 1.0;           ///< may have riders
constexpr double riderWidth = 0.7;         ///< at most
constexpr double riderReach = 0.15;  ///< from a rider's middle to the ends of what it rides on, at least

/// More than this, or less than its negative, says no more.
constexpr double mostAcross = 0.4;

bool isFinite(const Point& p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// 1 - cosine of the turn from one direction to another; 0 where one of them has no length.
double turn(Point a, Point b, Point c, Point d) {
    const double ux = double(b.x) - a.x, uy = double(b.y) - a.y, vx = double(d.x) - c.x,
                 vy = double(d.y) - c.y, lengths = std::hypot(ux, uy) * std::hypot(vx, vy);
    return lengths > 0 ? 1 - (ux * vx + uy * vy) / lengths : 0;
}

InkBox together(InkBox a, const InkBox& b) {
    a.add(b);
    return a;
}

}  // namespace

InkLine::InkLine(std::span<const Stroke> strokes) : strokes_(strokes) {
    const InkBox whole = boxOf(strokes);
    if (whole.isEmpty()) return;
    const double least = std::max(whole.width() / 20, 1e-3);
    height_ = std::max(whole.height(), least);
    if (strokes.size() > mostStrokes) {
        units_.push_back({{}, whole, {}, {}});
        units_[0].strokes.resize(strokes.size());
        std::iota(units_[0].strokes.begin(), units_[0].strokes.end(), std::size_t(0));
    } else {
        makeUnits();
        height_ = least;
        for (const Unit& unit : units_) height_ = std::max(height_, unit.box.height());
        findRiders();
    }
    cutBetween();
}

bool InkLine::belongTogether(const Unit& a, const Unit& b) const {
    // The lines of a traced picture run from branching to branching: those that end in one place hang
    // together.
    const auto meet = [this](Point p, Point q) {
        return std::hypot(p.x - q.x, p.y - q.y) < sameEnd * height_;
    };
    const std::vector<Point>&first = a.outlines[0], &second = b.outlines[0];
    for (const Point& end : {first.front(), first.back()})
        if (meet(end, second.front()) || meet(end, second.back())) return true;
    // Fat ink is traced in rows.
    const auto isRow = [this](const Unit& unit) { return unit.box.height() < rowHeight * height_; };
    return isRow(a) && isRow(b) && distance(a, b) <= touching;
}

/// A unit a stroke, then those that belong together as one.
void InkLine::makeUnits() {
    std::vector<Unit> single;
    for (std::size_t i = 0; i < strokes_.size(); ++i) {
        Unit unit{{i}, boxOf(strokes_.subspan(i, 1)), {}, {}};
        if (unit.box.isEmpty()) continue;
        unit.outlines.push_back(fewerPoints(strokes_[i], outlineStep * height_));
        single.push_back(std::move(unit));
    }
    std::vector<std::size_t> root(single.size());
    std::iota(root.begin(), root.end(), std::size_t(0));
    const auto find = [&](std::size_t i) {
        while (root[i] != i) i = root[i] = root[root[i]];
        return i;
    };
    for (std::size_t i = 0; i < single.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (const std::pair<std::size_t, std::size_t> roots = std::minmax(find(i), find(j));
                roots.first != roots.second && belongTogether(single[i], single[j]))
                root[roots.second] = roots.first;
    std::vector<std::size_t> unitOf(single.size());
    for (std::size_t i = 0; i < single.size(); ++i) {
        if (find(i) == i) {
            unitOf[i] = units_.size();
            units_.push_back(std::move(single[i]));
            continue;
        }
        // A root stands before all that belong to it.
        Unit& unit = units_[unitOf[find(i)]];
        unit.strokes.push_back(single[i].strokes[0]);
        unit.outlines.push_back(std::move(single[i].outlines[0]));
        unit.box.add(single[i].box);
    }
    std::ranges::stable_sort(units_, {}, &Unit::middle);
}

/// The bar of a 7 in the midst of digits that are one stroke: it belongs to the digit that it lies on.
void InkLine::findRiders() {
    const auto rides = [this](const Unit& unit, const Unit& on) {
        return unit.box.width() <= riderWidth * height_ && on.box.width() >= longUnit * height_ &&
               on.strokes.size() == 1 && unit.middle() > on.box.left + riderReach * height_ &&
               unit.middle() < on.box.right - riderReach * height_;
    };
    std::vector<Unit> left;
    std::vector<std::pair<std::size_t, std::size_t>> riders;  // unit, the stroke it rides on
    for (std::size_t i = 0; i < units_.size(); ++i) {
        const auto on = std::ranges::find_if(
            units_, [&](const Unit& unit) { return &unit != &units_[i] && rides(units_[i], unit); });
        if (on != units_.end()) riders.emplace_back(i, on->strokes[0]);
    }
    for (const auto& [unit, stroke] : riders)
        for (Unit& on : units_)
            if (on.strokes == std::vector{stroke})
                on.riders.insert(on.riders.end(), units_[unit].strokes.begin(), units_[unit].strokes.end());
    for (std::size_t i = 0; i < units_.size(); ++i)
        if (std::ranges::find(riders, i, &std::pair<std::size_t, std::size_t>::first) == riders.end())
            left.push_back(std::move(units_[i]));
    units_ = std::move(left);
}

double InkLine::distance(const Unit& a, const Unit& b) const {
    double least = std::numeric_limits<double>::infinity();
    for (const std::vector<Point>& p : a.outlines)
        for (const std::vector<Point>& q : b.outlines) least = std::min(least, inkling::distance(p, q));
    return least / height_;
}

/// All cuts, those within strokes among them.
void InkLine::cutBetween() {
    const std::size_t count = units_.size();
    std::vector<InkBox> before(count + 1), behind(count + 1);
    for (std::size_t i = 0; i < count; ++i) {
        before[i + 1] = together(before[i], units_[i].box);
        behind[count - 1 - i] = together(behind[count - i], units_[count - 1 - i].box);
    }
    InkCut first;
    first.x = -std::numeric_limits<double>::infinity();
    cuts_.push_back(first);
    for (std::size_t i = 0; i < count; ++i) {
        if (units_[i].strokes.size() == 1) cutWithin(i, before[i], behind[i + 1]);
        if (i + 1 == count) break;
        const InkBox &left = units_[i].box, &right = units_[i + 1].box;
        InkCut cut;
        cut.endUnit = i;
        cut.endPoint = std::numeric_limits<std::size_t>::max();
        cut.startUnit = i + 1;
        cut.across = (behind[i + 1].left - before[i + 1].right) / height_;
        if (-cut.across > mostLiftOverlap) continue;
        const double narrower = std::max(std::min(left.width(), right.width()), 0.05 * height_);
        cut.overlap = std::clamp(
            (std::min(left.right, right.right) - std::max(left.left, right.left)) / narrower, 0.0, 1.0);
        cut.distance = std::min(distance(units_[i], units_[i + 1]), mostAcross);
        cut.across = std::clamp(cut.across, -mostAcross, mostAcross);
        cuts_.push_back(cut);
    }
    InkCut last;
    last.endUnit = count - 1;
    last.endPoint = std::numeric_limits<std::size_t>::max();
    last.startUnit = count;
    last.x = std::numeric_limits<double>::infinity();
    cuts_.push_back(last);
    std::ranges::stable_sort(cuts_.begin() + 1, cuts_.end() - 1, {}, [](const InkCut& cut) {
        return std::tuple(cut.endUnit, cut.endPoint, cut.startUnit, cut.startPoint);
    });
}

/// Digits begin and end at a stroke's corners, or where it leaves all that it drew before, or comes to all
/// that it draws behind; everything before a cut lies left of everything behind it, nearly.
void InkLine::cutWithin(std::size_t unit, const InkBox& before, const InkBox& behind) {
    const Stroke& points = strokes_[units_[unit].strokes[0]];
    if (units_[unit].box.width() < leastCutWidth * height_ || !std::ranges::all_of(points, isFinite)) return;
    const std::size_t count = points.size();
    std::vector<InkBox> upTo(count, before), from(count, behind);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) upTo[i] = upTo[i - 1], from[count - 1 - i] = from[count - i];
        upTo[i].add(points[i]);
        from[count - 1 - i].add(points[count - 1 - i]);
    }
    std::vector<std::size_t> corners = cornersOf(points, cornerTolerance * height_);
    if (corners.size() > mostCorners) return;
    for (std::size_t k = 0, ends = corners.size(); k + 1 < ends; ++k) {
        const std::size_t a = corners[k], b = corners[k + 1];
        if (points[b].x - points[a].x < 2 * leastLead * height_) continue;
        for (std::size_t i = a + 1; i < b; ++i) {
            const bool leaves = points[i].x >= upTo[a].right && points[i - 1].x < upTo[a].right;
            const bool comes = points[i].x >= from[b].left && points[i - 1].x < from[b].left;
            if (leaves || comes) corners.push_back(i);
        }
    }
    std::ranges::sort(corners);
    corners.erase(std::ranges::unique(corners).begin(), corners.end());

    for (std::size_t k = 0; k < corners.size(); ++k)
        for (std::size_t l = k; l < std::min(corners.size(), k + mostLeadCorners); ++l) {
            const std::size_t end = corners[k], start = corners[l];
            if (end == 0 || start + 1 == count) continue;
            if (upTo[end].height() < leastCutHeight * height_ ||
                from[start].height() < leastCutHeight * height_)
                continue;
            InkCut cut;
            cut.across = (from[start].left - upTo[end].right) / height_;
            if (-cut.across > mostOverlap) continue;
            const Point a = points[end], b = points[start];
            cut.lead = std::hypot(b.x - a.x, b.y - a.y) / height_;
            if (l > k) {
                if (cut.lead < leastLead || b.x <= a.x) continue;
                // A line, not the way around a corner.
                double length = 0;
                for (std::size_t i = end; i < start; ++i)
                    length += std::hypot(points[i + 1].x - points[i].x, points[i + 1].y - points[i].y);
                if (length > 1.1 * cut.lead * height_) continue;
            }
            const Point in = points[corners[k - 1]], out = points[corners[l + 1]];
            cut.endTurn = l > k ? turn(in, a, a, b) : turn(in, a, a, out);
            cut.startTurn = l > k ? turn(a, b, b, out) : cut.endTurn;
            cut.inStroke = true;
            cut.endUnit = cut.startUnit = unit;
            cut.endPoint = end;
            cut.startPoint = start;
            cut.x = (from[start].left + upTo[end].right) / 2;
            cut.across = std::clamp(cut.across, -mostAcross, mostAcross);
            cuts_.push_back(cut);
        }
}

bool InkLine::isBefore(const InkCut& cut, const InkCut& other) const {
    return std::pair(cut.startUnit, cut.startPoint) < std::pair(other.endUnit, other.endPoint);
}

InkGroup InkLine::between(const InkCut& cut, const InkCut& other) const {
    InkGroup group;
    std::vector<InkPiece>& pieces = group.pieces;
    for (std::size_t i = cut.startUnit; i <= other.endUnit; ++i) {
        const Unit& unit = units_[i];
        for (const std::size_t stroke : unit.strokes)
            pieces.push_back({stroke, i == cut.startUnit ? cut.startPoint : 0,
                              std::min(i == other.endUnit ? other.endPoint : std::size_t(-1),
                                       strokes_[stroke].size() - 1)});
        const double left =
            i == cut.startUnit && cut.inStroke ? cut.x : -std::numeric_limits<double>::infinity();
        const double right =
            i == other.endUnit && other.inStroke ? other.x : std::numeric_limits<double>::infinity();
        for (const std::size_t rider : unit.riders) {
            const InkBox box = boxOf(strokes_.subspan(rider, 1));
            const double middle = (box.left + box.right) / 2;
            if (middle >= left && middle < right) pieces.push_back({rider, 0, strokes_[rider].size() - 1});
        }
    }
    std::ranges::sort(pieces, {}, &InkPiece::stroke);
    for (const InkPiece& piece : pieces) {
        const Stroke& points = strokes_[piece.stroke];
        group.strokes.emplace_back(points.begin() + std::ptrdiff_t(piece.from),
                                   points.begin() + std::ptrdiff_t(piece.to + 1));
    }
    group.box = boxOf(group.strokes);
    return group;
}

}  // namespace inkling
