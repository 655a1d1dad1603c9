#include "core/nn/summary_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace inkling {

namespace {

// Of the columns' insides at 80 columns; Keras takes the same at any summary of three columns.
constexpr std::array<std::size_t, 3> widths = {31, 22, 13};

std::string repeated(const char* piece, std::size_t times) {
    std::string line;
    for (std::size_t i = 0; i < times; ++i) line += piece;
    return line;
}

/// "├───┼───┼───┤"
std::string rule(const char* left, const char* line, const char* cross, const char* right) {
    std::string text = left;
    for (std::size_t i = 0; i < widths.size(); ++i)
        text += repeated(line, widths[i] + 2) + (i + 1 < widths.size() ? cross : right);
    return text + "\n";
}

/// Texts are ASCII; one that is too long pushes the rest to the right.
std::string row(const char* edge, const std::array<std::string, 3>& texts) {
    std::string line = edge;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::string space(widths[i] - std::min(widths[i], texts[i].size()), ' ');
        line += " " + (i == 2 ? space + texts[i] : texts[i] + space) + " " + edge;
    }
    return line + "\n";
}

std::string grouped(std::size_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, ",");
    return text;
}

/// As Keras's readable_memory_size has it: 32-bit floats, in units of 1024.
std::string memory(std::size_t parameters) {
    double size = double(parameters) * sizeof(float);
    const char* units[] = {"B", "KB", "MB", "GB"};
    std::size_t unit = 0;
    for (; size >= 1024 && unit + 1 < std::size(units); ++unit) size /= 1024;
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, size, std::chars_format::fixed, 2).ptr;
    return std::string(digits, end) + " " + units[unit];
}

}  // namespace

std::string summaryText(const NetworkSpec& spec, const std::string& name) {
    std::string text = "Model: \"" + name + "\"\n" + rule("┏", "━", "┳", "┓") +
                       row("┃", {"Layer (type)", "Output Shape", "Param #"}) + rule("┡", "━", "╇", "┩");
    std::size_t total = 0, fixed = 0;
    bool first = true;
    for (const LayerSummary& layer : summarise(spec)) {
        if (!first) text += rule("├", "─", "┼", "┤");
        first = false;
        const std::string type = "(" + layer.type + ")", parameters = grouped(layer.parameters);
        const std::string both = layer.name + " " + type;
        if (both.size() <= widths[0]) {
            text += row("│", {both, layer.output.str(), parameters});
        } else {  // the type goes to a line of its own
            text += row("│", {layer.name, layer.output.str(), parameters});
            text += row("│", {type, "", ""});
        }
        total += layer.parameters;
        fixed += layer.nonTrainable;
    }
    const auto line = [](const char* what, std::size_t parameters) {
        return " " + std::string(what) + " params: " + grouped(parameters) + " (" + memory(parameters) +
               ")\n";
    };
    return text + rule("└", "─", "┴", "┘") + line("Total", total) + line("Trainable", total - fixed) +
           line("Non-trainable", fixed);
}

}  // namespace inkling
