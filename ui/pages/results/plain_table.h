// Tables that are read and not edited.
#pragma once

class QTableView;

namespace inkling {

/// Whole rows, no grid, no frame, columns that share the width; Tab leaves it.
void makePlain(QTableView& table);

}  // namespace inkling
