// inkling summary: a network's layers, shapes and parameters, as Keras prints them.
#include "core/nn/summary_text.h"

#include <fmt/format.h>

#include "app/command_line.h"

namespace inkling {

void addSummary(CLI::App& parser, int&) {
    auto* command = parser.add_subcommand("summary", tr("Show a network's layers, shapes and parameters"));
    auto choice = std::make_shared<NetworkChoice>();
    choice->addTo(*command, true);
    command->callback([choice] { fmt::print("{}", summaryText(choice->spec())); });
}

}  // namespace inkling
