#include "app/command_line.h"

#include <fmt/format.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QLocale>
#include <chrono>
#include <cstdio>

#include "core/base/error.h"
#include "core/evaluate/ink_reader.h"
#include "core/format/network_file.h"
#include "core/nn/layer_text.h"
#include "core/train/preset.h"
#include "ui/resources.h"
#include "ui/words.h"

namespace inkling {

namespace {

int fail(const std::string& message) {
    fmt::print(stderr, "inkling: {}\n", message);
    return exitFailed;
}

/// Parses and runs; errors of the core come through.
int dispatch(CLI::App& parser, std::vector<std::string> arguments, const int& status) {
    const auto isCommand = [&](const CLI::App* command) { return command->get_name() == arguments.front(); };
    if (arguments.front()[0] != '-' && parser.get_subcommands(isCommand).empty()) {
        std::string names;
        for (const CLI::App* command : parser.get_subcommands({}))
            names += (names.empty() ? "" : ", ") + command->get_name();
        fmt::print(stderr, "inkling: {}\n",
                   words(text(CORE_TR("there is no command \"%1\"; there are %2"), arguments.front(), names))
                       .toStdString());
        return exitUsage;
    }
    std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
    try {
        parser.parse(arguments);
        return status;
    } catch (const CLI::Success& help) {
        return parser.exit(help);
    } catch (const CLI::Error& e) {
        parser.exit(e);
        return exitUsage;
    }
}

}  // namespace

int runCommandLine(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("inkling"));
    QCoreApplication::setApplicationName(QStringLiteral("inkling"));
    std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.empty()) {
        fmt::print(
            stderr, "inkling: {}\n",
            tr("there is no display for the window, so this runs `inkling train`; `inkling --help` lists the "
               "commands"));
        arguments = {"train"};
    }
    CLI::App parser(tr("Teach a computer to read handwritten digits. Without arguments: the window."),
                    "inkling");
    parser.require_subcommand(1);
    int status = exitDone;
    for (AddCommand add :
         {addTrain, addEvaluate, addPredict, addSummary, addExport, addPresets, addDatasets, addBenchmark})
        add(parser, status);
    try {
        return dispatch(parser, std::move(arguments), status);
    } catch (const Error& e) {
        return fail(words(e).toStdString());
    } catch (const std::bad_alloc&) {
        return fail(tr("there is not enough memory for this"));
    } catch (const std::exception& e) {
        return fail(e.what());
    }
}

std::string tr(const char* text) {
    return QCoreApplication::translate("inkling", text).toStdString();
}

void NetworkChoice::addTo(CLI::App& command, bool required) {
    auto* group = command.add_option_group("network", tr("Which network"));
    group->add_option("--preset", preset, tr("A network of the tutorials; `inkling presets` lists them"));
    group->add_option("--model", model, tr("A .keras or .h5 file"));
    group->add_option("--layers", layers,
                      tr("For example \"conv16-3-same-relu pool2 flatten dense128-relu dense10-softmax\". "
                         "Layers: conv, dense, pool2, "
                         "avgpool2, globalavgpool, dropout0.25, spatialdropout0.25, flatten, batchnorm, "
                         "prelu, relu ... Words of conv "
                         "and dense: same, valid; relu, leaky_relu, prelu, elu, selu, gelu, silu, tanh, "
                         "sigmoid, softmax; he_normal, "
                         "he_uniform, glorot_normal; l2:0.001"));
    if (required)
        group->require_option(1);
    else
        group->require_option(0, 1);
}

NetworkSpec NetworkChoice::spec() const {
    if (!model.empty()) return loadNetwork(model).spec();
    if (!layers.empty()) return {Shape::image(28, 28, 1), parseLayers(layers)};
    return preset.empty() ? defaultPreset().spec() : presetByName(preset).spec();
}

Network loadModel(const std::string& file) {
    return loadNetwork(file.empty() ? resourcePath(QStringLiteral("model.keras")).toStdString() : file);
}

Shape drawingShapeOf(const Network& network) {
    if (const auto shape = drawingShape(network)) return *shape;
    throw SettingError("model", text(CORE_TR("the network takes %1, which a drawing cannot become; give one "
                                             "for grey, square images"),
                                     network.inputShape().str()));
}

std::string modelHelp() {
    return tr("A .keras or .h5 file; without it the model that ships with Inkling");
}
std::string dataHelp() {
    return tr(
        "mnist, synthetic, a folder with the four IDX files, an .npz, or several joined with '+'; without it "
        "MNIST "
        "where it is found, else synthetic");
}
std::string jsonHelp() {
    return tr("One JSON object a line on standard output and nothing else");
}

void printJson(const nlohmann::ordered_json& object) {
    fmt::print("{}\n", object.dump());
    std::fflush(stdout);
}

std::string grouped(std::size_t number) {
    return QLocale(QLocale::English).toString(qulonglong(number)).toStdString();
}

ProgressBar::ProgressBar(std::string title) : title_(std::move(title)), terminal_(isatty(STDERR_FILENO)) {}

ProgressBar::~ProgressBar() {
    clear();
}

void ProgressBar::show(double share, const std::string& words) {
    if (!terminal_) return;
    using namespace std::chrono;
    const auto now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    if (shown_ && now - lastShown_ < 50) return;
    lastShown_ = now;
    shown_ = true;
    constexpr int width = 30;
    const int done = int(share * width + 0.5);
    fmt::print(stderr, "\r\033[K{} [{}{}] {}", title_, std::string(std::size_t(done), '='),
               std::string(std::size_t(width - done), ' '), words);
    std::fflush(stderr);
}

void ProgressBar::clear() {
    if (!shown_) return;
    fmt::print(stderr, "\r\033[K");
    std::fflush(stderr);
    shown_ = false;
}

}  // namespace inkling
