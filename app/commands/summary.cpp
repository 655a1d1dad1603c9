// inkling summary: a network's layers, shapes and parameters, as Keras prints them.
#include <fmt/format.h>

#include "app/command_line.h"
#include "core/nn/summary.h"

namespace inkling {

namespace {

void printSummary(const NetworkSpec& spec) {
    const auto rows = summarise(spec);
    std::size_t first = 0, second = 0, total = 0, fixed = 0;
    const auto label = [](const LayerSummary& row) { return fmt::format("{} ({})", row.name, row.type); };
    const std::string heads[] = {tr("Layer (type)"), tr("Output Shape"), tr("Param #")};
    first = heads[0].size();
    second = heads[1].size();
    for (const auto& row : rows) {
        first = std::max(first, label(row).size());
        second = std::max(second, row.output.str().size());
        total += row.parameters;
        fixed += row.nonTrainable;
    }
    const std::string line(first + second + 16, '-');
    fmt::print("{:<{}}  {:<{}}  {:>12}\n{}\n", heads[0], first, heads[1], second, heads[2], line);
    for (const auto& row : rows)
        fmt::print("{:<{}}  {:<{}}  {:>12}\n", label(row), first, row.output.str(), second,
                   grouped(row.parameters));
    fmt::print("{}\n", line);
    const auto printTotal = [](const std::string& what, std::size_t parameters) {
        fmt::print("{}: {} ({:.2f} MiB)\n", what, grouped(parameters), double(parameters) * 4 / (1 << 20));
    };
    printTotal(tr("Total params"), total);
    printTotal(tr("Trainable params"), total - fixed);
    printTotal(tr("Non-trainable params"), fixed);
}

}  // namespace

void addSummary(CLI::App& parser, int&) {
    auto* command = parser.add_subcommand("summary", tr("Show a network's layers, shapes and parameters"));
    auto choice = std::make_shared<NetworkChoice>();
    choice->addTo(*command, true);
    command->callback([choice] { printSummary(choice->spec()); });
}

}  // namespace inkling
