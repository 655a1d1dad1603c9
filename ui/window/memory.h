// What the window remembers from one start to the next.
#pragma once

class QMainWindow;

namespace inkling {

class Session;

/// Size and place, the dock's width, and the splitters that have a name. False at the first start.
bool restoreLayout(QMainWindow& window);
void rememberLayout(const QMainWindow& window);

/// The layers and settings of the next training. What cannot be read any more changes nothing.
void restoreDesign(Session& session);
void rememberDesign(const Session& session);

}  // namespace inkling
