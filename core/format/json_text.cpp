#include "core/format/json_text.h"

#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace inkling {

using nlohmann::json;

json parseJson(std::string_view source) {
    constexpr int maxDepth = 64;
    return json::parse(source, [](int depth, json::parse_event_t, json&) {
        if (depth > maxDepth) throw Error(text(CORE_TR("it is nested deeper than any file of its kind")));
        return true;
    });
}

}  // namespace inkling
