// inkling train: teaches a network and tests it.
#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <set>
#include <utility>

#include "app/command_line.h"
#include "app/commands/fit_options.h"
#include "app/commands/kept_run.h"
#include "app/interrupt.h"
#include "core/data/source.h"
#include "core/evaluate/evaluation.h"
#include "core/file/atomic_file.h"
#include "core/format/checkpoint.h"
#include "core/format/network_file.h"
#include "core/nn/layer_text.h"
#include "core/train/preset.h"
#include "ui/session/run_store.h"
#include "ui/words.h"

namespace inkling {

namespace {

struct Options {
    NetworkChoice network;
    FitOptions fit;
    std::string data, optimizer, loss, augment, save, checkpoint, resume, history;
    std::optional<int> epochs, batch;
    std::optional<double> learningRate, labelSmoothing, validationSplit;
    std::optional<std::uint64_t> seed;
    int threads = 0;
    int verbose = 1;
    bool json = false;
    bool noKeep = false;
};

/// The settings of the preset, or the defaults, with what was said otherwise.
TrainingSettings settingsOf(const Options& o, TrainingSettings settings) {
    if (!o.optimizer.empty()) settings.optimizer = parseOptimizer(o.optimizer);
    if (o.learningRate) setLearningRate(settings.optimizer, *o.learningRate);
    if (o.epochs) settings.epochs = *o.epochs;
    if (o.batch) settings.batchSize = *o.batch;
    if (o.validationSplit) settings.validationSplit = *o.validationSplit;
    if (!o.augment.empty()) settings.augment = o.augment;
    if (o.seed) settings.seed = *o.seed;
    if (!o.loss.empty()) settings.loss = {.kind = lossFromName(o.loss)};
    if (o.labelSmoothing) settings.loss.labelSmoothing = *o.labelSmoothing;
    o.fit.applyTo(settings);
    check(settings);
    return settings;
}

TrainingState newState(const Options& o) {
    if (!o.network.model.empty()) {
        // Teaching goes on from the file's weights.
        return {loadNetwork(o.network.model), settingsOf(o, TrainingSettings{})};
    }
    const bool preset = o.network.layers.empty();
    const Preset& chosen = o.network.preset.empty() ? defaultPreset() : presetByName(o.network.preset);
    return {o.network.spec(), settingsOf(o, preset ? chosen.settings : TrainingSettings{})};
}

class Run {
public:
    explicit Run(const Options& options) : options_(options) {}

    int operator()() {
        if (!options_.save.empty()) checkEnding(options_.save);
        for (const std::string& file : {options_.save, options_.history, options_.fit.saveBest})
            if (!file.empty()) requireFolder(file);
        TrainingState state = open();
        ProgressBar reading(tr("Reading"));
        const auto progress = [&](double share) { reading.show(share); };
        const DataSource source = openSource(data_, progress);
        const SideData side = openSideData(state.settings, progress);
        reading.clear();
        if (!folder_.empty())
            saveCheckpoint(state, data_, folder_);  // now, so that a full disk is known at once
        if (!options_.json && options_.verbose > 0) announce(state, source);
        if (const auto hint =
                lossHint(state.settings.loss.kind, state.network.architecture().lastActivation()))
            fmt::print(stderr, "inkling: {}\n", words(*hint).toStdString());

        if (!options_.noKeep || isRun_)
            kept_.emplace(state, data_, title(state), isRun_ ? options_.resume : std::string());
        const Outcome outcome =
            train(state, {*source.train, side}, options_.threads, interrupt_.token(), events());
        bar_.clear();
        if (kept_) kept_->end(outcome, state);
        if (!folder_.empty() && outcome != Outcome::Diverged) keep(state);
        return finish(state, source, outcome);
    }

private:
    TrainingState open() {
        folder_ = options_.checkpoint;
        data_ = options_.data.empty() ? defaultSource() : options_.data;
        if (options_.resume.empty()) return newState(options_);
        isRun_ = KeptRun::isRun(options_.resume);
        if (!isRun_) folder_ = options_.resume;  // a run keeps its own checkpoints
        Checkpoint checkpoint = loadCheckpoint(options_.resume);
        if (options_.data.empty()) data_ = checkpoint.data;
        if (options_.epochs) checkpoint.state.settings.epochs = *options_.epochs;
        check(checkpoint.state.settings);
        return std::move(checkpoint.state);
    }

    /// What a kept run is called.
    std::string title(const TrainingState& state) const {
        const std::string preset = presetOf(state.network.spec());
        if (!options_.network.model.empty())
            return std::filesystem::path(options_.network.model).filename().string();
        return preset.empty() ? tr("own design") : preset;
    }

    void announce(const TrainingState& state, const DataSource& source) {
        fmt::print("{}\n", formatLayers(state.network.spec().layers));
        fmt::print("{}: {}, {} + {}\n\n", tr("Data"), source.title,
                   grouped(std::size_t(source.train->count())), grouped(std::size_t(source.test->count())));
        std::fflush(stdout);
    }

    TrainingEvents events() {
        TrainingEvents events;
        events.batch = [this](const BatchRecord& b, const TrainingState& state) {
            batches_ = b.batches;
            if (kept_) kept_->batch(state);
            if (options_.verbose == 1)
                bar_.show(double(b.batch) / b.batches,
                          fmt::format("{}/{}  {} {:.4f}  {} {:.4f}", b.epoch, state.settings.epochs,
                                      tr("loss"), b.epochLoss, tr("accuracy"), b.epochAccuracy));
            if (!folder_.empty() && Clock::now() - lastSaved_ > std::chrono::seconds(30)) keep(state);
        };
        events.epoch = [this](const EpochRecord& e, const TrainingState& state) {
            bar_.clear();
            if (kept_) kept_->epoch(state);
            if (!folder_.empty()) keep(state);
            if (!options_.history.empty())
                attempt([&] { writeFile(options_.history, historyCsv(state.history)); });
            if (options_.json)
                printEvent(e, state.settings);
            else if (options_.verbose == 1)
                printLine(e, state.settings);
            else if (options_.verbose == 2)
                printAsKeras(e, state.settings);
        };
        events.callback = [this](const Text& text) {
            bar_.clear();
            if (!options_.json && options_.verbose > 0) fmt::print("{}\n", words(text).toStdString());
        };
        return events;
    }

    void keep(const TrainingState& state) {
        attempt([&] { saveCheckpoint(state, data_, folder_); });
        lastSaved_ = Clock::now();
    }

    /// What cannot be written on the way, on a full disk, does not end the training: it is said once, and
    /// tried again.
    template <class Write>
    void attempt(Write write) {
        try {
            write();
        } catch (const Error& error) {
            if (std::exchange(told_, true)) return;
            bar_.clear();
            fmt::print(stderr, "inkling: {}\n", words(error).toStdString());
        }
    }

    /// The figures that not every training has, behind those that all have.
    static std::vector<std::string> furtherFigures(const TrainingSettings& settings) {
        std::vector<std::string> names;
        for (const std::string& metric : settings.metrics) {
            names.push_back(metric);
            names.push_back("val_" + metric);
        }
        if (changesLearningRate(settings)) names.push_back("learning_rate");
        return names;
    }

    static void printEvent(const EpochRecord& e, const TrainingSettings& settings) {
        nlohmann::ordered_json event{
            {"event", "epoch"}, {"epoch", e.epoch}, {"loss", e.loss}, {"accuracy", e.accuracy}};
        if (e.valLoss) event["val_loss"] = *e.valLoss;
        if (e.valAccuracy) event["val_accuracy"] = *e.valAccuracy;
        event["seconds"] = e.seconds;
        event["images_per_second"] = e.imagesPerSecond;
        for (const std::string& name : furtherFigures(settings))
            if (const auto value = valueOf(e, name)) event[name] = *value;
        printJson(event);
    }

    static void printLine(const EpochRecord& e, const TrainingSettings& settings) {
        fmt::print("{} {}/{}  {} {:.4f}  {} {:.4f}", tr("Epoch"), e.epoch, settings.epochs, tr("loss"),
                   e.loss, tr("accuracy"), e.accuracy);
        if (e.valLoss)
            fmt::print("  {} {:.4f}  {} {:.4f}", tr("val_loss"), *e.valLoss, tr("val_accuracy"),
                       *e.valAccuracy);
        for (const std::string& name : furtherFigures(settings))
            if (const auto value = valueOf(e, name)) fmt::print("  {} {:.4g}", name, *value);
        fmt::print("  {:.1f} s  {} {}\n", e.seconds, grouped(std::size_t(e.imagesPerSecond)), tr("images/s"));
        std::fflush(stdout);
    }

    /// As Keras: four decimals, or an exponent where they would say nothing.
    static std::string formatFigure(double value) {
        return std::abs(value) > 1e-3 || value == 0 ? fmt::format("{:.4f}", value)
                                                    : fmt::format("{:.4e}", value);
    }

    /// "Epoch 1/10", and below it "240/240 - 2s - 8ms/step - loss: 0.4380 - accuracy: 0.8744 - ...".
    void printAsKeras(const EpochRecord& e, const TrainingSettings& settings) const {
        fmt::print("Epoch {}/{}\n{}/{} - {:.0f}s - {:.0f}ms/step", e.epoch, settings.epochs, batches_,
                   batches_, e.seconds, 1000 * e.seconds / std::max(1, batches_));
        std::vector<std::string> names = figuresOf(settings);
        if (changesLearningRate(settings)) names.push_back("learning_rate");
        for (const std::string& name : names)
            if (const auto value = valueOf(e, name)) fmt::print(" - {}: {}", name, formatFigure(*value));
        fmt::print("\n");
        std::fflush(stdout);
    }

    int finish(TrainingState& state, const DataSource& source, Outcome outcome) {
        ThreadPool pool(options_.threads);
        const auto test = evaluate(state.network, *source.test, pool);
        state.network.leastCertainty = certaintyOfAllBut(refusedShare, *test);
        const auto metrics = metricValues(state.settings.metrics, *test, *source.test);
        if (kept_ && outcome != Outcome::Diverged)
            kept_->test(testOf(state.network, *test, *source.test, data_));
        const bool saved = !options_.save.empty() && outcome != Outcome::Diverged;
        if (saved) saveNetwork(state.network, options_.save);
        if (options_.json) {
            nlohmann::ordered_json model;
            if (saved) model = options_.save;
            nlohmann::ordered_json event{
                {"event", "finished"},
                {"outcome", outcomeName(outcome)},
                {"epochs", state.epoch},
                {"seconds", std::chrono::duration<double>(Clock::now() - start_).count()},
                {"test_loss", test->loss},
                {"test_accuracy", test->accuracy},
                {"parameters", state.network.parameters().size()},
                {"model", model}};
            for (std::size_t m = 0; m < metrics.size(); ++m)
                event["test_" + state.settings.metrics[m]] = metrics[m];
            printJson(event);
        } else {
            fmt::print("\n{}: {} {:.4f}, {} {:.4f}", tr("Test"), tr("loss"), test->loss, tr("accuracy"),
                       test->accuracy);
            for (std::size_t m = 0; m < metrics.size(); ++m)
                fmt::print(", {} {:.4f}", state.settings.metrics[m], metrics[m]);
            fmt::print("\n");
            if (saved) fmt::print("{}: {}\n", tr("Saved"), options_.save);
            if (kept_ && !kept_->name().empty() && options_.verbose > 0)
                fmt::print("{}: {}\n", tr("Kept among the runs as"), kept_->name());
        }
        if (outcome == Outcome::Diverged) {
            fmt::print(
                stderr, "inkling: {}\n",
                words(
                    text(CORE_TR("training diverged in epoch %1: the loss grew beyond all bounds; lower the "
                                 "learning rate (it is %2)"),
                         state.epoch + 1, learningRate(state.settings.optimizer)))
                    .toStdString());
            return exitFailed;
        }
        return outcome == Outcome::Stopped ? exitInterrupted : exitDone;
    }

    using Clock = std::chrono::steady_clock;
    const Options& options_;
    const Interrupt interrupt_;
    ProgressBar bar_{tr("Training")};
    int batches_ = 0;  ///< in an epoch
    std::string data_;
    std::string folder_;  ///< of the checkpoint; empty for none
    bool told_ = false;   ///< that something cannot be written
    bool isRun_ = false;  ///< a kept run goes on
    std::optional<KeptRun> kept_;
    Clock::time_point start_ = Clock::now(), lastSaved_ = start_;
};

/// A training goes on as it began: what says otherwise is refused rather than passed over.
void refuseWithResume(const CLI::App& command) {
    static const std::set<std::string> allowed{"--resume", "--data",    "--epochs",  "--threads", "--save",
                                               "--json",   "--history", "--verbose", "--no-keep"};
    for (const CLI::Option* option : command.get_options())
        if (option->count() > 0 && !allowed.contains(option->get_name()))
            throw CLI::ExcludesError("--resume", option->get_name());
    for (const CLI::App* group : command.get_subcommands({})) refuseWithResume(*group);
}

}  // namespace

void addTrain(CLI::App& parser, int& status) {
    auto* command = parser.add_subcommand("train", tr("Teach a network"));
    auto o = std::make_shared<Options>();
    o->network.addTo(*command, false);
    command->add_option("--data", o->data, dataHelp());
    command->add_option("--epochs", o->epochs, tr("How often all training images are gone through"));
    command->add_option("--batch", o->batch, tr("Images a step"));
    command->add_option(
        "--optimizer", o->optimizer,
        tr("sgd, rmsprop, adam, adagrad, adadelta, adamw, adamax or nadam, with Keras's defaults or its "
           "own parameters: rmsprop:rho=0.8,centered=1"));
    command->add_option("--learning-rate", o->learningRate, tr("The size of a step"));
    command->add_option("--loss", o->loss,
                        tr("categorical_crossentropy, binary_crossentropy, mean_squared_error or "
                           "mean_absolute_error"));
    command->add_option(
        "--label-smoothing", o->labelSmoothing,
        tr("Share of the truth that is spread over all classes, of the cross-entropies; 0 if left "
           "out"));
    command->add_option("--validation-split", o->validationSplit,
                        tr("Share of the training images kept for validation"));
    command->add_option("--augment", o->augment,
                        tr("How training images are changed: none, light, strong, or strengths as in "
                           "shift=2,rotation=10,slant=0.1,scale=0.1,elastic=2,pen=1,noise=0.1,cutout=8"));
    command->add_option("--seed", o->seed, tr("Of all random numbers; the same seed gives the same weights"));
    command->add_option("--threads", o->threads, tr("Threads; 0 for all the machine has"))
        ->check(CLI::Range(0, 1024));
    command->add_option("--save", o->save, tr("Write the trained network to this file, .keras or .h5"));
    command->add_option(
        "--checkpoint", o->checkpoint,
        tr("Keep the training's state in this folder, after each epoch and each half minute"));
    command->add_option("--resume", o->resume,
                        tr("Go on from the state in this folder, as the training began, and keep it there"));
    command->add_flag(
        "--no-keep", o->noKeep,
        fmt::format(fmt::runtime(tr("Do not keep this training among the runs that the window "
                                    "lists. They are in {}; --resume takes their folders, too")),
                    RunStore::defaultFolder().toStdString()));
    command->add_option("--history", o->history, tr("Write the figures of all epochs to this .csv file"));
    command
        ->add_option("--verbose", o->verbose,
                     tr("0: nothing but the test; 1: a bar, and a line an epoch; 2: lines as Keras has them"))
        ->check(CLI::Range(0, 2));
    o->fit.addTo(*command);
    command->add_flag("--json", o->json, jsonHelp());
    command->callback([o, command, &status] {
        if (!o->resume.empty()) refuseWithResume(*command);
        status = Run(*o)();
    });
}

}  // namespace inkling
