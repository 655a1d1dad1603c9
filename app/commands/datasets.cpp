// inkling datasets: which data is here, and where.
#include <fmt/format.h>

#include "app/command_line.h"
#include "core/data/source.h"

namespace inkling {

void addDatasets(CLI::App& parser, int&) {
    auto* command = parser.add_subcommand("datasets", tr("List the data that is here, and where"));
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, jsonHelp());
    command->callback([json] {
        bool mnist = false;
        for (const FoundSource& source : findSources()) {
            mnist = mnist || source.name == "mnist";
            const std::string where =
                source.where.empty() ? tr("drawn by Inkling itself") : source.where.string();
            if (*json)
                printJson({{"name", source.name},
                           {"title", source.title},
                           {"path", source.where.empty() ? nlohmann::ordered_json()
                                                         : nlohmann::ordered_json(where)}});
            else
                fmt::print("{:<12} {}\n", source.name, where);
        }
        if (mnist || *json) return;
        fmt::print("\n{}\n", tr("MNIST was looked for in:"));
        for (const auto& place : mnistPlaces()) fmt::print("  {}\n", place.string());
    });
}

}  // namespace inkling
