// How every page is laid out: one column, with the same room around and between its parts.
#pragma once

#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace inkling {

/// The layout of `page`, which owns it.
inline QVBoxLayout* makePageColumn(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    return column;
}

}  // namespace inkling
