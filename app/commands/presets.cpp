// inkling presets: the networks of the tutorials.
#include <fmt/format.h>

#include "app/command_line.h"
#include "core/nn/summary.h"
#include "core/train/preset.h"

namespace inkling {

void addPresets(CLI::App& parser, int&) {
    auto* command = parser.add_subcommand("presets", tr("List the networks of the tutorials"));
    auto json = std::make_shared<bool>(false);
    command->add_flag("--json", *json, jsonHelp());
    command->callback([json] {
        for (const Preset& preset : presets()) {
            const std::size_t parameters = parameterCount(preset.spec());
            const TrainingSettings& s = preset.settings;
            if (*json)
                printJson({{"name", preset.name},
                           {"layers", preset.layers},
                           {"parameters", parameters},
                           {"optimizer", optimizerName(s.optimizer)},
                           {"batch", s.batchSize},
                           {"epochs", s.epochs},
                           {"validation_split", s.validationSplit}});
            else
                fmt::print("{:<22} {:>9}  {}\n", preset.name, grouped(parameters), preset.layers);
        }
    });
}

}  // namespace inkling
