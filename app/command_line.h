// What all commands of the command line share. The contract is kept by scripts outside: names, fields and
// exit statuses do not change.
#pragma once

#include <CLI/CLI.hpp>
#include <QString>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/nn/network.h"
#include "core/train/trainer.h"

namespace inkling {

/// Exit statuses.
enum ExitStatus { exitDone = 0, exitFailed = 1, exitUsage = 2, exitInterrupted = 130 };

/// The whole command line. Returns the exit status.
int runCommandLine(int argc, char** argv);

/// A command: adds itself to the parser, with a callback that throws Error or sets `status`.
using AddCommand = void (*)(CLI::App& parser, int& status);
void addTrain(CLI::App& parser, int& status);
void addEvaluate(CLI::App& parser, int& status);
void addPredict(CLI::App& parser, int& status);
void addSummary(CLI::App& parser, int& status);
void addExport(CLI::App& parser, int& status);
void addPresets(CLI::App& parser, int& status);
void addDatasets(CLI::App& parser, int& status);
void addBenchmark(CLI::App& parser, int& status);

/// A sentence of the command line in the program's language.
std::string tr(const char* text);

/// A network chosen by --preset, --layers or --model, of which at most one is given.
struct NetworkChoice {
    std::string preset, layers, model;

    void addTo(CLI::App& command, bool required);
    /// The spec of whatever was chosen, the default preset where nothing was.
    NetworkSpec spec() const;
};

/// Loads `file`, or the model that ships where it is empty.
Network loadModel(const std::string& file);
/// What drawings and pictures become for the network. Throws SettingError (field "model") where it takes no
/// grey, square images.
Shape drawingShapeOf(const Network& network);
/// The help of --model where leaving it out means the shipped one.
std::string modelHelp();
std::string dataHelp();
std::string jsonHelp();

/// A line of JSON on standard output, seen at once.
void printJson(const nlohmann::ordered_json& object);
/// "232,590"
std::string grouped(std::size_t number);

/// A bar on standard error while something runs, when standard error is a terminal; gone when this is.
class ProgressBar {
public:
    explicit ProgressBar(std::string title);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    /// share: 0 to 1. `words` stand behind the bar.
    void show(double share, const std::string& words = {});
    void clear();

private:
    std::string title_;
    bool shown_ = false;
    bool terminal_;
    std::int64_t lastShown_ = 0;  ///< milliseconds
};

}  // namespace inkling
