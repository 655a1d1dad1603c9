// Boxes with long entries in narrow places.
#pragma once

#include <QComboBox>

namespace inkling {

/// As wide as its longest entry where there is room, else down to so many characters. To be called when the
/// entries are in.
inline void letShrink(QComboBox& box, int characters) {
    box.setMaximumWidth(box.sizeHint().width());
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(characters);
    box.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

}  // namespace inkling
