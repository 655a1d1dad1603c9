// A training that is over.
#pragma once

#include <QMetaType>
#include <QString>

#include "core/train/history.h"

namespace inkling {

struct Run {
    QString title;  ///< for people
    History history;
};

}  // namespace inkling
