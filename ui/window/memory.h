// What the window remembers from one start to the next.
#pragma once

class QMainWindow;

namespace inkling {

/// Size and place, the dock's width, and the splitters that have a name. False at the first start.
bool restoreLayout(QMainWindow& window);
void rememberLayout(const QMainWindow& window);

}  // namespace inkling
