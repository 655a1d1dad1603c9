#include "core/data/dataset.h"

namespace inkling {

std::vector<std::string> digitNames() {
    return {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
}

}  // namespace inkling
