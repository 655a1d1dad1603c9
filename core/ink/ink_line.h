// A drawing as a line of writing: where one digit may end and the next begin.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/ink/grouping.h"

namespace inkling {

/// A place where one digit may end and the next begin: between two strokes, or within one, where the line
/// that leads from the one digit to the next belongs to neither. Lengths are shares of the line's height.
struct InkCut {
    std::size_t endUnit = 0, endPoint = 0;      ///< the last point before it
    std::size_t startUnit = 0, startPoint = 0;  ///< the first behind it
    bool inStroke = false;
    double x = 0;          ///< on the canvas: what is drawn over a stroke belongs to the digit on its side
    double across = 0;     ///< from all before it to all behind it; negative: they overlap
    double distance = 0;   ///< between strokes: that of their nearest points
    double overlap = 0;    ///< between strokes: the share of the narrower that lies over the other, 0 to 1
    double lead = 0;       ///< within a stroke: how long the line is that is left out
    double endTurn = 0;    ///< within a stroke: 1 - cosine of the angle where that line begins, 0 to 2,
    double startTurn = 0;  ///< and where it ends
};

/// What a drawing may be cut into. A unit is a stroke, or strokes that surely belong together, as the lines
/// of a traced picture do that end in one place; units stand in order from left to right, by their middles.
class InkLine {
public:
    /// `strokes` stay where they are as long as this is used. A drawing of more than some hundred strokes is
    /// one unit.
    explicit InkLine(std::span<const Stroke> strokes);

    /// Of the highest unit; > 0.
    double height() const { return height_; }
    /// From left to right. The first stands before and the last behind all ink.
    const std::vector<InkCut>& cuts() const { return cuts_; }
    /// Whether there is ink behind the one cut and before the other.
    bool isBefore(const InkCut& cut, const InkCut& other) const;
    /// That ink.
    InkGroup between(const InkCut& cut, const InkCut& other) const;

private:
    struct Unit {
        std::vector<std::size_t> strokes;
        InkBox box;
        std::vector<std::vector<Point>> outlines;  ///< [strokes], fewer points
        std::vector<std::size_t> riders;           ///< strokes over a part of this long one
        double middle() const { return (box.left + box.right) / 2; }
    };
    void makeUnits();
    bool belongTogether(const Unit& a, const Unit& b) const;
    void findRiders();
    void cutBetween();
    void cutWithin(std::size_t unit, const InkBox& before, const InkBox& behind);
    double distance(const Unit& a, const Unit& b) const;

    std::span<const Stroke> strokes_;
    std::vector<Unit> units_;
    std::vector<InkCut> cuts_;
    double height_ = 1;
};

}  // namespace inkling
