// A training that is over.
#pragma once

#include <QMetaType>
#include <QString>

#include "core/train/history.h"

namespace inkling {

struct Run {
    QString title;  ///< for people
    History history;
    int colour = -1;  ///< see runColour(); -1: by its place among the others
};

}  // namespace inkling
