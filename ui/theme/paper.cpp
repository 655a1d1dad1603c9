#include "ui/theme/paper.h"

namespace inkling {

QPalette paperPalette() {
    QPalette palette(Qt::white);
    const QColor ink(0x1d1f27), accent(0x3b50d0);
    for (auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (auto role : {QPalette::Window, QPalette::Base, QPalette::HighlightedText})
            palette.setColor(group, role, Qt::white);
        for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role, ink);
        palette.setColor(group, QPalette::Highlight, accent);
        palette.setColor(group, QPalette::PlaceholderText, QColor(0x6b7080));
    }
    return palette;
}

}  // namespace inkling
