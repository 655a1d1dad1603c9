// inkling predict: what a model says of images.
#include <fmt/format.h>

#include <algorithm>

#include "app/command_line.h"
#include "core/data/source.h"
#include "core/evaluate/evaluation.h"
#include "core/ink/picture.h"
#include "core/ink/prepare.h"
#include "core/ink/stroke_file.h"
#include "core/ink/stroke_images.h"
#include "ui/draw/picture_file.h"
#include "ui/words.h"

namespace inkling {

namespace {

struct Options {
    std::string model, data, strokes;
    std::vector<std::string> images;
    int index = -1;
    bool json = false;
};

class Printer {
public:
    Printer(const Network& network, bool json)
        : network_(network), predictor_(network.sharedArchitecture(), 1), json_(json) {}

    void print(const std::string& name, std::span<const float> pixels, const std::string& truth = {}) {
        const auto p = predictor_.probabilities(network_, pixels, 1);
        const auto digit = std::size_t(std::ranges::max_element(p) - p.begin());
        const bool empty = std::ranges::none_of(pixels, [](float pixel) { return pixel > 0; });
        const bool refused = empty || !network_.readClass(p);
        if (json_) {
            printJson({{"image", name},
                       {"digit", digit},
                       {"refused", refused},
                       {"probabilities", std::vector<float>(p.begin(), p.end())}});
            return;
        }
        if (refused)
            fmt::print("{}: {}", name, tr("no digit"));
        else
            fmt::print("{}: {} ({:.1f} %)", name, network_.classNames[digit], 100 * p[digit]);
        if (!truth.empty()) fmt::print(", {}", fmt::format(fmt::runtime(tr("it is {}")), truth));
        fmt::print("\n");
    }

private:
    const Network& network_;
    Predictor predictor_;
    bool json_;
};

void predictIndex(const Options& options, const Network& network, Printer& printer) {
    const DataSource source = openSource(options.data.empty() ? defaultSource() : options.data);
    const Dataset& test = *source.test;
    checkMatch(network, test);
    if (options.index >= test.count())
        throw SettingError("index",
                           text(CORE_TR("the index must be from 0 to %1, not %2: %3 has %4 test images"),
                                test.count() - 1, options.index, source.title, test.count()));
    std::vector<float> pixels(test.shape.size());
    toFloats(test.image(options.index), pixels.data());
    printer.print(std::to_string(options.index), pixels,
                  test.classNames[test.labels[std::size_t(options.index)]]);
}

void run(const Options& options) {
    const Network network = loadModel(options.model);
    Printer printer(network, options.json);
    if (options.index >= 0) predictIndex(options, network, printer);
    if (!options.strokes.empty()) {
        const Shape shape = drawingShapeOf(network);
        int number = 0;
        for (const auto& digit : readStrokes(options.strokes)) {
            const std::string truth = digit.label == noClass ? tr("no digit")
                                      : digit.label < 0      ? std::string()
                                                             : std::to_string(digit.label);
            printer.print(fmt::format("{}:{}", options.strokes, ++number), prepareInk(digit.strokes, shape),
                          truth);
        }
    }
    for (const auto& file : options.images) {
        const auto pixels =
            preparePicture(readPicture(QString::fromStdString(file)), drawingShapeOf(network));
        if (std::ranges::none_of(pixels, [](float p) { return p > 0; }))
            throw FileError(file, text(CORE_TR("a digit, dark on light or light on dark")),
                            text(CORE_TR("no ink")));
        printer.print(file, pixels);
    }
}

}  // namespace

void addPredict(CLI::App& parser, int&) {
    auto* command = parser.add_subcommand("predict", tr("Say which digits images show"));
    auto options = std::make_shared<Options>();
    auto* which = command->add_option_group("what", tr("What is to be read"));
    which->add_option("IMAGE", options->images,
                      tr("Image files: a digit each, dark on light or light on dark"));
    auto* index = which->add_option("--index", options->index, tr("A test image by its index, from 0"))
                      ->check(CLI::NonNegativeNumber);
    which->add_option("--strokes", options->strokes,
                      tr("Recorded strokes, a JSON object a line, plain or .gz"));
    which->require_option(1);
    command->add_option("--model", options->model, modelHelp());
    command->add_option("--data", options->data, dataHelp())->needs(index);
    command->add_flag("--json", options->json, jsonHelp());
    command->callback([options] { run(*options); });
}

}  // namespace inkling
