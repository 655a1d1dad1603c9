// Where the files that ship with the program are.
#pragma once

#include <QString>

namespace inkling {

/// The full path of a file of resources/, "model.keras" for example: beside the installed program, or in the
/// source folder that it was built from. The path of a missing file is returned all the same, for the
/// message.
QString resourcePath(const QString& name);

}  // namespace inkling
