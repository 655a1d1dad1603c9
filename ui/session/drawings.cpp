#include "ui/session/drawings.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/ink/stroke_images.h"

namespace inkling {

namespace {

using Drawing = std::shared_ptr<const LabelledStrokes>;

bool isSameInk(const Drawing& a, const Drawing& b) {
    return a->time == b->time && a->writer == b->writer && a->strokes == b->strokes;
}

struct LessByValue {
    bool operator()(const Drawing& a, const Drawing& b) const {
        const auto names = [](const Drawing& d) { return std::tie(d->time, d->label, d->writer); };
        if (names(a) != names(b)) return names(a) < names(b);
        const auto lessPoint = [](const Point& p, const Point& q) {
            return std::tie(p.x, p.y) < std::tie(q.x, q.y);
        };
        return std::ranges::lexicographical_compare(
            a->strokes, b->strokes, [&](const Stroke& s, const Stroke& t) {
                return std::ranges::lexicographical_compare(s, t, lessPoint);
            });
    }
};

}  // namespace

std::shared_ptr<const Dataset> drawingImages(const Drawings& drawings, const Shape& shape) {
    auto data = std::make_shared<Dataset>();
    data->shape = shape;
    data->classNames = digitNames();
    for (const auto& drawing : drawings) {
        data->labels.push_back(std::uint8_t(drawing->label));
        const auto image = strokeImage(drawing->strokes, shape);
        data->pixels.insert(data->pixels.end(), image.begin(), image.end());
    }
    return data;
}

Drawings merged(const Drawings& from, const Drawings& to, const Drawings& theirs) {
    if (theirs == from) return to;
    const std::set<Drawing> before(from.begin(), from.end()), after(to.begin(), to.end()),
        there(theirs.begin(), theirs.end());
    Drawings added, removed, result;
    for (const Drawing& drawing : to)
        if (!before.contains(drawing) && !there.contains(drawing)) added.push_back(drawing);
    for (const Drawing& drawing : from)
        if (!after.contains(drawing)) removed.push_back(drawing);
    const auto takeSameInk = [](Drawings& drawings, const Drawing& as) {
        const auto found = std::ranges::find_if(drawings, [&](const auto& d) { return isSameInk(d, as); });
        if (found == drawings.end()) return Drawing();
        const Drawing taken = *found;
        drawings.erase(found);
        return taken;
    };
    for (const Drawing& drawing : theirs) {
        const bool isRemoved = before.contains(drawing) && !after.contains(drawing);
        const Drawing now = isRemoved ? takeSameInk(added, drawing) : drawing;
        if (now) result.push_back(now);
    }
    for (const Drawing& drawing : added) {
        const auto theirOwn =
            std::ranges::find_if(result, [&](const auto& d) { return isSameInk(d, drawing); });
        const bool isLabel =
            std::ranges::any_of(removed, [&](const auto& d) { return isSameInk(d, drawing); });
        if (isLabel && theirOwn != result.end())
            *theirOwn = drawing;
        else
            result.push_back(drawing);
    }
    return result;
}

Drawings interned(Drawings read, const Drawings& known) {
    std::multiset<Drawing, LessByValue> left(known.begin(), known.end());
    for (Drawing& drawing : read)
        if (const auto same = left.find(drawing); same != left.end()) {
            drawing = *same;
            left.erase(same);
        }
    return read;
}

}  // namespace inkling
