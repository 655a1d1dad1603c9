// The drawings that a person has kept, as lists.
#pragma once

#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "core/ink/stroke_file.h"

namespace inkling {

/// Drawings are shared and never change; a list of them is cheap to copy. Here a drawing is the same as
/// another where it is the same object.
using Drawings = std::vector<std::shared_ptr<const LabelledStrokes>>;

/// All drawings as images, in their order; labels are 0 to 9 or noClass. `shape` has one channel.
std::shared_ptr<const Dataset> drawingImages(const Drawings& drawings, const Shape& shape);

/// `theirs` with all that was done to `from` to make `to` of it: what is in `to` alone is added, at the end
/// or, where it is a drawing with another label, in its place; what is in `from` alone goes. Doing it twice
/// is doing it once. `to` where nothing else was done to `from`. Of two labels that one drawing was given,
/// that in `to` counts.
Drawings merged(const Drawings& from, const Drawings& to, const Drawings& theirs);

/// `read` with the objects of `known` where they say the same.
Drawings interned(Drawings read, const Drawings& known);

}  // namespace inkling
