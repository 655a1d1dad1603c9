// How well a command fits what a person types to find it.
#pragma once

#include <QString>
#include <QVector>
#include <optional>

namespace inkling {

struct CommandMatch {
    int score = 0;        ///< the higher the better
    QVector<int> places;  ///< of the letters found, in order
};

/// Each word of `typed` must be found in `command`, whatever the case: as it is, or else its letters one
/// after the other. Beginnings of words and letters that stand together count more; of two commands that fit
/// alike the shorter one is better. Nothing typed fits everything.
std::optional<CommandMatch> matchCommand(const QString& typed, const QString& command);

}  // namespace inkling
