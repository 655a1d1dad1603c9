// inkling export: writes a model in another format.
#include <fmt/format.h>

#include "app/command_line.h"
#include "core/format/network_file.h"

namespace inkling {

void addExport(CLI::App& parser, int&) {
    auto* command = parser.add_subcommand("export", tr("Write a model in another format"));
    struct Options {
        std::string model, out;
    };
    auto options = std::make_shared<Options>();
    command->add_option("--model", options->model, modelHelp());
    command
        ->add_option(
            "OUT", options->out,
            tr("The file to write; its ending chooses: .keras (Keras 3), .h5 (Keras 2 and 3), .safetensors "
               "(weights alone)"))
        ->required();
    command->callback([options] {
        checkEnding(options->out);
        saveNetwork(loadModel(options->model), options->out);
        fmt::print("{}: {}\n", tr("Saved"), options->out);
    });
}

}  // namespace inkling
