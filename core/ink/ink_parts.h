// A drawing taken apart into what surely belongs together.
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "core/ink/grouping.h"

namespace inkling {

/// What lies between two parts that are neighbours; lengths as shares of the line's height.
struct InkGap {
    double across =
        0;  ///< from the left one's right edge to the right one's left edge; negative: they overlap
    double distance = 0;  ///< between their nearest points
    bool isCut = false;   ///< a stroke runs on from one to the other
};

/// Parts from left to right, by their middles. A part is strokes that touch and lie over each other or end in
/// one place, or a stretch of a stroke that may have been drawn for one of several digits.
class InkParts {
public:
    /// `strokes` stay where they are as long as this is used. A drawing of more than some hundred strokes is
    /// one part.
    explicit InkParts(std::span<const Stroke> strokes);

    std::size_t count() const { return parts_.size(); }
    /// Of the highest part; > 0.
    double lineHeight() const { return lineHeight_; }
    /// Between part i - 1 and part i, i > 0.
    const InkGap& gap(std::size_t i) const { return gaps_[i]; }
    /// Parts `first` to `last` as one; strokes that were cut only between them are whole again.
    InkGroup group(std::size_t first, std::size_t last) const;

private:
    /// Points `from` to `to` of a stroke, both included.
    struct Piece {
        std::size_t stroke, from, to;
        InkBox box;
        std::vector<Point> outline;  ///< fewer points, for distances
    };
    struct Part {
        std::vector<std::size_t> pieces;
        InkBox box;
    };
    void cut(std::size_t stroke);
    std::pair<std::size_t, std::size_t> leadBetween(const Stroke& points,
                                                    const std::vector<std::size_t>& lows,
                                                    std::size_t from) const;
    void addPiece(std::size_t stroke, std::size_t from, std::size_t to);
    double distance(const Piece& a, const Piece& b) const;
    bool belongTogether(const Piece& a, const Piece& b) const;
    void join();
    InkGap gapBetween(const Part& left, const Part& right) const;

    std::span<const Stroke> strokes_;
    std::vector<Piece> pieces_;
    std::vector<Part> parts_;
    std::vector<InkGap> gaps_;  ///< [count], the first unused
    double lineHeight_ = 1;
};

}  // namespace inkling
