// Settings as the command line has them.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/base/error.h"
#include "core/train/settings.h"

namespace inkling {

namespace {

/// The parts between `divider`, without the blanks around them.
std::vector<std::string> parts(std::string_view text, char divider) {
    std::vector<std::string> out;
    while (!text.empty()) {
        const auto end = std::min(text.find(divider), text.size());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        while (part.starts_with(' ')) part.remove_prefix(1);
        while (part.ends_with(' ')) part.remove_suffix(1);
        if (!part.empty()) out.emplace_back(part);
    }
    return out;
}

template <class Number>
bool read(const std::string& text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}
bool read(const std::string& text, std::optional<double>& number) {
    return read(text, number.emplace());
}
bool read(const std::string& text, std::string& out) {
    out = text;
    return true;
}
bool read(const std::string& text, bool& out) {
    out = text == "true";
    return out || text == "false";
}
bool read(const std::string& text, MonitorMode& mode) {
    const auto known = modeByName(text);
    if (known) mode = *known;
    return known.has_value();
}

/// Reads "field=value" into the fields that `visitAll` calls its visitor with.
template <class VisitAll>
void readFields(const std::string& option, const std::vector<std::string>& given, VisitAll visitAll) {
    for (const std::string& part : given) {
        const auto equals = std::min(part.find('='), part.size());
        const std::string field = part.substr(0, equals);
        const std::string value = part.substr(std::min(equals + 1, part.size()));
        bool found = false;
        std::string all;
        visitAll([&](const char* name, auto& member) {
            all += (all.empty() ? "" : ", ") + std::string(name);
            if (field != name) return;
            found = true;
            if (!read(value, member))
                throw SettingError(option + "." + field,
                                   text(CORE_TR("%1: \"%2\" is no value for %3"), option, value, field));
        });
        if (!found)
            throw SettingError(option, text(CORE_TR("%1 has no \"%2\"; it has %3, written as %4"), option,
                                            field, all.empty() ? text(CORE_TR("nothing to set")) : Text{all},
                                            "field=value,field=value"));
    }
}

}  // namespace

Schedule parseSchedule(std::string_view text) {
    std::vector<std::string> given = parts(text, ',');
    Schedule schedule = scheduleByName(given.empty() ? std::string() : given.front());
    given.erase(given.begin());
    std::visit([&](auto& s) { readFields("schedule", given, [&](auto visit) { visitFields(s, visit); }); },
               schedule);
    check(schedule);
    return schedule;
}

Callback parseCallback(const std::string& name, std::string_view text) {
    Callback callback = callbackByName(name);
    std::visit(
        [&](auto& c) {
            readFields(name, parts(text, ','), [&](auto visit) { visitCallbackFields(c, visit); });
        },
        callback);
    return callback;
}

std::map<int, double> parseClassWeights(std::string_view source) {
    std::map<int, double> weights;
    for (const std::string& part : parts(source, ',')) {
        const std::vector<std::string> pair = parts(part, ':');
        int label = 0;
        double weight = 0;
        if (pair.size() != 2 || !read(pair[0], label) || !read(pair[1], weight))
            throw SettingError("class-weights",
                               text(CORE_TR("\"%1\" is no class with its weight, such as 8:2"), part));
        weights[label] = weight;
    }
    return weights;
}

std::string formatClassWeights(const std::map<int, double>& weights) {
    std::string out;
    for (const auto& [label, weight] : weights)
        out += (out.empty() ? "" : ",") + std::to_string(label) + ":" + shortest(weight);
    return out;
}

}  // namespace inkling
