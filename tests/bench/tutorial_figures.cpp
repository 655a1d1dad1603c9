// Are the tutorials' figures reached? Trains every preset with its tutorial's settings on MNIST, with three
// seeds each, and prints a table for the README. Stopped (Ctrl-C, or a kill) and started again it goes on
// where it was: what is done is kept in the file given, the training under way in a folder beside it.
//
//     cmake --build build/release --target tutorial_figures
//     build/release/tests/bin/tutorial_figures figures.jsonl
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "app/interrupt.h"
#include "core/base/error.h"
#include "core/data/source.h"
#include "core/evaluate/evaluation.h"
#include "core/file/atomic_file.h"
#include "core/format/checkpoint.h"
#include "core/nn/summary.h"
#include "core/train/preset.h"

using namespace inkling;
namespace fs = std::filesystem;

namespace {

/// A row of the table: what a tutorial trains and reports.
struct Row {
    const char* preset;
    int epochs;            ///< 0: the preset's
    const char* reported;  ///< test accuracy, with the tutorials' letters
    double least;          ///< that the mean has to reach; 0 for nothing
};

// The lowest that a tutorial reports, less 0.001; what mean is asked of cnn-16, cnn-32 and cnn-32-64-64 was
// set apart, for their tutorials' own figures come from another network or from one lucky run.
const Row rows[] = {
    {"mlp-256", 0, "0.978 (A), 0.9762 (B)", 0.9752},
    {"mlp-800", 0, "overfits (B)", 0},
    {"mlp-800-dropout", 0, "overfits less (B)", 0},
    {"mlp-1000-dropout", 0, "a little under 0.978 (A)", 0},
    {"mlp-1000-1000-dropout", 0, "0.980 (A)", 0.979},
    {"cnn-16", 0, "0.986 (E)", 0.985},
    {"cnn-16-36", 0, "0.9902 (B), 0.9911 (E)", 0.9892},
    {"cnn-16-36", 20, "0.9921 (E, 20 epochs)", 0.9911},
    {"cnn-32-64", 0, "0.9916 (E)", 0.9906},
    {"cnn-64-128", 0, "0.9914 (E)", 0.9904},
    {"cnn-128-256", 0, "0.9932 (E)", 0.9922},
    {"cnn-16-36-64", 0, "0.9917 (E)", 0.9907},
    {"cnn-32", 0, "0.9853 (D)", 0.985},
    {"cnn-32-64-64", 0, "0.992 (C)", 0.990},
};

struct Options {
    std::string results, data = "mnist", presets;
    int seeds = 3, epochs = 0, threads = 0;
};

struct Job {
    std::string name;  ///< "cnn-16-36, 20 epochs, seed 2, mnist": what the file knows it by
    const Preset* preset;
    TrainingSettings settings;
};

struct Figure {
    double accuracy = 0, seconds = 0;
};

class Figures {
public:
    explicit Figures(Options options) : options_(std::move(options)), checkpoint_(options_.results + ".run") {
        std::ifstream in(options_.results);
        for (std::string line; std::getline(in, line);) {
            auto json = nlohmann::json::parse(line, nullptr, false);
            if (!json.is_object() || !json.contains("job") || !json["accuracy"].is_number())
                throw FileError(options_.results, text("what this command has kept"), text("%1", line));
            done_[json["job"]] = {json["accuracy"], json["seconds"]};
        }
    }

    int run() {
        const DataSource source = openSource(options_.data);
        for (const Row& row : chosenRows())
            for (int seed = 1; seed <= options_.seeds; ++seed) {
                const Job job = jobOf(row, seed);
                if (!done_.contains(job.name) && !train(job, source)) return 130;
            }
        printTable();
        return 0;
    }

private:
    std::vector<Row> chosenRows() const {
        std::vector<Row> chosen;
        const std::string list = "," + options_.presets + ",";
        for (const Row& row : rows)
            if (options_.presets.empty() || list.find("," + std::string(row.preset) + ",") != list.npos)
                chosen.push_back(row);
        return chosen;
    }

    Job jobOf(const Row& row, int seed) const {
        Job job{{}, &presetByName(row.preset), presetByName(row.preset).settings};
        if (row.epochs) job.settings.epochs = row.epochs;
        if (options_.epochs) job.settings.epochs = std::min(job.settings.epochs, options_.epochs);
        job.settings.seed = std::uint64_t(seed);
        job.name =
            fmt::format("{}, {} epochs, seed {}, {}", row.preset, job.settings.epochs, seed, options_.data);
        return job;
    }

    TrainingState begin(const Job& job) const {
        if (fs::exists(checkpoint_)) {
            TrainingState state = loadCheckpoint(checkpoint_).state;
            if (state.settings == job.settings && state.network.spec() == job.preset->spec()) return state;
        }
        return {job.preset->spec(), job.settings};
    }

    /// False when stopped.
    bool train(const Job& job, const DataSource& source) {
        TrainingState state = begin(job);
        fmt::print(stderr, "{}{}\n", job.name,
                   state.epoch ? fmt::format(", from epoch {}", state.epoch + 1) : "");
        TrainingEvents events;
        events.epoch = [&](const EpochRecord& epoch, const TrainingState& now) {
            fmt::print(stderr, "  {}/{} loss {:.4f} accuracy {:.4f}, {:.1f} s\n", epoch.epoch,
                       now.settings.epochs, epoch.loss, epoch.accuracy, epoch.seconds);
            saveCheckpoint(now, options_.data, checkpoint_);
        };
        const Outcome outcome =
            inkling::train(state, *source.train, options_.threads, interrupt_.token(), events);
        if (outcome == Outcome::Stopped) {
            saveCheckpoint(state, options_.data, checkpoint_);
            fmt::print(stderr, "Stopped; the same command goes on.\n");
            return false;
        }
        ThreadPool pool(options_.threads);
        Figure figure{evaluate(state.network, *source.test, pool)->accuracy, 0};
        for (const EpochRecord& epoch : state.history) figure.seconds += epoch.seconds;
        done_[job.name] = figure;
        keep();
        fs::remove_all(checkpoint_);
        return true;
    }

    void keep() const {
        std::string lines;
        for (const auto& [job, figure] : done_)
            lines += nlohmann::json{{"job", job}, {"accuracy", figure.accuracy}, {"seconds", figure.seconds}}
                         .dump() +
                     "\n";
        writeFile(options_.results, lines);
    }

    void printTable() const {
        fmt::print(
            "| preset | parameters | reported | mean | least | most | seconds |\n"
            "| --- | ---: | --- | ---: | ---: | ---: | ---: |\n");
        std::string missed;
        for (const Row& row : chosenRows()) {
            double sum = 0, least = 1, most = 0, seconds = 0;
            for (int seed = 1; seed <= options_.seeds; ++seed) {
                const Figure& figure = done_.at(jobOf(row, seed).name);
                sum += figure.accuracy / options_.seeds;
                seconds += figure.seconds / options_.seeds;
                least = std::min(least, figure.accuracy);
                most = std::max(most, figure.accuracy);
            }
            const std::string name =
                fmt::format("`{}`{}", row.preset, row.epochs ? fmt::format(", {} epochs", row.epochs) : "");
            std::string count = std::to_string(parameterCount(presetByName(row.preset).spec()));
            for (int at = int(count.size()) - 3; at > 0; at -= 3) count.insert(std::size_t(at), ",");
            fmt::print("| {} | {} | {} | {:.4f} | {:.4f} | {:.4f} | {:.0f} |\n", name, count, row.reported,
                       sum, least, most, seconds);
            if (sum < row.least)
                missed +=
                    fmt::format("{}: {:.4f} is {:.4f} under {:.4f}\n", name, sum, row.least - sum, row.least);
        }
        fmt::print("\n{}", missed.empty() ? "Every mean is what is asked of it.\n" : missed);
    }

    const Options options_;
    const fs::path checkpoint_;
    Interrupt interrupt_;
    std::map<std::string, Figure> done_;
};

}  // namespace

int main(int argc, char** argv) {
    Options options;
    CLI::App parser("Trains every preset as its tutorial does and prints what comes of it as a table.");
    parser.add_option("results", options.results, "What is done is kept in this file")->required();
    parser.add_option("--presets", options.presets, "Only these, divided by commas");
    parser.add_option("--seeds", options.seeds, "Trainings of each preset")->check(CLI::Range(1, 100));
    parser.add_option("--epochs", options.epochs, "At most so many: a trial");
    parser.add_option("--data", options.data, "mnist, or another source as `inkling train` takes it");
    parser.add_option("--threads", options.threads, "0 for all the machine has")->check(CLI::Range(0, 1024));
    CLI11_PARSE(parser, argc, argv);
    try {
        return Figures(std::move(options)).run();
    } catch (const std::exception& error) {
        fmt::print(stderr, "tutorial_figures: {}\n", error.what());
        return 1;
    }
}
