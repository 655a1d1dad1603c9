// Colours of what is printed or put into documents.
#pragma once

#include <QPalette>

namespace inkling {

/// Dark on white with the accent, whatever the window looks like.
QPalette paperPalette();

}  // namespace inkling
