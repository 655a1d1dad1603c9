// inkling evaluate: how well a model reads a test set, or recorded strokes.
#include <fmt/format.h>

#include <algorithm>

#include "app/command_line.h"
#include "app/interrupt.h"
#include "core/data/source.h"
#include "core/evaluate/evaluation.h"
#include "core/evaluate/evaluation_csv.h"
#include "core/evaluate/metrics.h"
#include "core/file/atomic_file.h"
#include "core/ink/stroke_file.h"
#include "core/ink/stroke_images.h"

namespace inkling {

namespace {

struct Options {
    std::string model, data, strokes, confusion, predictions, metrics;
    int threads = 0;
    bool json = false;
};

/// Images that the network takes for none of its classes.
int countRefused(const Network& network, const Evaluation& e) {
    int refused = 0;
    for (int i = 0; i < e.images(); ++i)
        refused += !network.readClass({e.probabilities.row(i).data(), std::size_t(e.probabilities.cols())});
    return refused;
}

void printForPeople(const Network& network, const Evaluation& e, const Dataset& data,
                    const std::vector<std::string>& metrics, const std::vector<double>& values) {
    fmt::print("{}: {}\n{}: {:.4f}\n{}: {:.4f}\n", tr("Images"), grouped(std::size_t(e.images())), tr("Loss"),
               e.loss, tr("Accuracy"), e.accuracy);
    for (std::size_t m = 0; m < metrics.size(); ++m) fmt::print("{}: {:.4f}\n", metrics[m], values[m]);
    if (network.leastCertainty > 0)
        fmt::print("{}: {}\n", tr("Taken for no digit"), grouped(std::size_t(countRefused(network, e))));
    fmt::print("\n{}\n{:>8}", tr("Rows: what it is. Columns: what was read."), "");
    for (const auto& name : data.classNames) fmt::print("{:>7}", name);
    fmt::print("\n");
    for (Eigen::Index row = 0; row < e.confusion.rows(); ++row) {
        fmt::print("{:>8}", data.classNames[std::size_t(row)]);
        for (int count : e.confusion.row(row)) fmt::print("{:>7}", count);
        fmt::print("\n");
    }
    fmt::print("\n{:>8} {:>10} {:>10} {:>10} {:>10}\n", "", tr("precision"), tr("recall"), tr("F1"),
               tr("images"));
    const auto scores = classScores(e.confusion);
    for (std::size_t c = 0; c < scores.size(); ++c)
        fmt::print("{:>8} {:>10.4f} {:>10.4f} {:>10.4f} {:>10}\n", data.classNames[c], scores[c].precision,
                   scores[c].recall, scores[c].f1, scores[c].images);
}

void run(const Options& options, int& status) {
    const Interrupt interrupt;
    const std::vector<std::string> metrics = parseMetrics(options.metrics);
    const Network network = loadModel(options.model);
    std::shared_ptr<const Dataset> data;
    if (!options.strokes.empty()) {
        data = strokeImages(readStrokes(options.strokes), drawingShapeOf(network), network.classNames);
    } else {
        ProgressBar bar(tr("Reading"));
        data = openSource(options.data.empty() ? defaultSource() : options.data, [&](double share) {
                   bar.show(share);
               }).test;
    }
    ThreadPool pool(options.threads);
    ProgressBar bar(tr("Evaluating"));
    const auto evaluation =
        evaluate(network, *data, pool, interrupt.token(), [&](double share) { bar.show(share); });
    bar.clear();
    if (!evaluation) {
        status = exitInterrupted;
        return;
    }
    if (!options.confusion.empty())
        writeFile(options.confusion, confusionCsv(evaluation->confusion, data->classNames));
    if (!options.predictions.empty()) writeFile(options.predictions, predictionsCsv(*evaluation, *data));
    const std::vector<double> values = metricValues(metrics, *evaluation, *data);
    if (!options.json) return printForPeople(network, *evaluation, *data, metrics, values);

    auto confusion = nlohmann::ordered_json::array();
    for (Eigen::Index row = 0; row < evaluation->confusion.rows(); ++row)
        confusion.push_back(
            std::vector<int>(evaluation->confusion.row(row).begin(), evaluation->confusion.row(row).end()));
    nlohmann::ordered_json result{{"images", evaluation->images()},
                                  {"loss", evaluation->loss},
                                  {"accuracy", evaluation->accuracy},
                                  {"refused", countRefused(network, *evaluation)},
                                  {"confusion", confusion}};
    for (std::size_t m = 0; m < metrics.size(); ++m) result[metrics[m]] = values[m];
    printJson(result);
}

}  // namespace

void addEvaluate(CLI::App& parser, int& status) {
    auto* command =
        parser.add_subcommand("evaluate", tr("Test a model on the test images, or on recorded strokes"));
    auto options = std::make_shared<Options>();
    command->add_option("--model", options->model, modelHelp());
    auto* data = command->add_option("--data", options->data, dataHelp());
    command
        ->add_option("--strokes", options->strokes,
                     tr("Recorded strokes, a JSON object a line, plain or .gz"))
        ->excludes(data);
    command->add_option("--confusion", options->confusion,
                        tr("Write the confusion matrix to this .csv file"));
    command->add_option("--predictions", options->predictions, tr("Write a row an image to this .csv file"));
    command->add_option("--metrics", options->metrics,
                        tr("What is measured beside loss and accuracy, for example top3,f1"));
    command->add_option("--threads", options->threads, tr("Threads; 0 for all the machine has"))
        ->check(CLI::Range(0, 1024));
    command->add_flag("--json", options->json, jsonHelp());
    command->callback([options, &status] { run(*options, status); });
}

}  // namespace inkling
