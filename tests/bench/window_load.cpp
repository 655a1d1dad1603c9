// What the window costs a training, and the training the window, on the data of the first start.
// window_load gaps SECONDS: the event loop's gaps, with the Train page shown and cnn-64-128 training.
// window_load cost ROUNDS: images/s and what the window's thread takes of a core (the watch itself, too),
// with the Train page shown and with the Data page, by turns, 4 s each. window_load memory MINUTES: resident
// memory while a tiny network runs through very many batches and epochs.
#include <unistd.h>

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <cstdio>
#include <ctime>
#include <fstream>

#include "core/data/source.h"
#include "core/data/synthetic.h"
#include "core/nn/layer_text.h"
#include "core/train/preset.h"
#include "tests/support/loop_watch.h"
#include "ui/session/session.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

namespace {

double residentMiB() {
    std::ifstream statm("/proc/self/statm");
    long pages = 0, resident = 0;
    statm >> pages >> resident;
    return double(resident) * double(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// Processor seconds that the window's thread has used.
double used() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Training images so far.
double images(const Session& session) {
    const BatchRecord& last = session.training().lastBatch();
    return (double(last.epoch - 1) * last.batches + last.batch) * session.trainedSettings().batchSize;
}

void begin(MainWindow& window, const NetworkSpec& spec, TrainingSettings settings) {
    settings.epochs = 100000;
    window.session().setDesign(spec, settings);
    window.showPage("train");
    window.session().startTraining();
    LoopWatch().run(3);
}

void measureGaps(MainWindow& window, double seconds) {
    const Preset& preset = presetByName("cnn-64-128");
    begin(window, preset.spec(), preset.settings);
    LoopWatch loop;
    loop.run(seconds);
    std::printf("longest gap %.1f ms; %.2f %% of the time in gaps under 16 ms, %.2f %% under 50 ms\n",
                loop.longest(), 100 * loop.shareUnder(16), 100 * loop.shareUnder(50));
}

void measureCost(MainWindow& window, int rounds) {
    const Preset& preset = presetByName("cnn-64-128");
    TrainingSettings settings = preset.settings;
    settings.validationSplit = 0;  // it would fall into some of the rounds and not into others
    begin(window, preset.spec(), settings);
    std::vector<double> speeds[2], shares[2];
    for (int round = 0; round < 2 * rounds; ++round) {
        const int hidden = round % 2;
        window.showPage(hidden ? "data" : "train");
        LoopWatch().run(0.5);
        const double before = images(window.session()), usedBefore = used();
        const double seconds = LoopWatch().run(4);
        speeds[hidden].push_back((images(window.session()) - before) / seconds);
        shares[hidden].push_back((used() - usedBefore) / seconds);
        std::printf("%s: %.0f images/s, the window's thread %.1f %% of a core\n",
                    hidden ? "Data page" : "Train page", speeds[hidden].back(), 100 * shares[hidden].back());
    }
    std::printf(
        "medians: %.0f with the Train page, %.0f with the Data page, %.1f %% less; %.1f and %.1f %% of a "
        "core\n",
        median(speeds[0]), median(speeds[1]), 100 * (1 - median(speeds[0]) / median(speeds[1])),
        100 * median(shares[0]), 100 * median(shares[1]));
}

void measureMemory(MainWindow& window, double minutes) {
    auto data = std::make_shared<DataSource>();
    data->name = "small";
    data->title = "Small";
    data->train = syntheticDigits(1, Split::Train, 2000);
    data->test = syntheticDigits(1, Split::Test, 100);
    window.session().setData(data);
    TrainingSettings settings;
    settings.batchSize = 10;
    begin(window, {.layers = parseLayers("flatten dense10-softmax")}, settings);
    const int steps = 10;
    for (int step = 0; step <= steps; ++step) {
        const Session& session = window.session();
        std::printf("%.1f min: %.1f MiB, epoch %d, %.0f batches, %lld kept\n", minutes * step / steps,
                    residentMiB(), session.training().lastBatch().epoch, images(session) / settings.batchSize,
                    static_cast<long long>(session.batches().size()));
        std::fflush(stdout);
        if (step < steps) LoopWatch().run(minutes * 60 / steps);
    }
}

}  // namespace

int main(int count, char** arguments) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(count, arguments);
    QCoreApplication::setOrganizationName("inkling-bench");
    const QStringList given = application.arguments();
    const double amount = given.size() == 3 ? given[2].toDouble() : 0;
    if (amount <= 0) {
        std::fprintf(stderr, "window_load gaps SECONDS | cost ROUNDS | memory MINUTES\n");
        return 2;
    }
    MainWindow window;
    window.resize(1440, 860);
    window.session().setData(std::make_shared<const DataSource>(openSource(defaultSource())));
    window.show();
    if (given[1] == "gaps")
        measureGaps(window, amount);
    else if (given[1] == "cost")
        measureCost(window, int(amount));
    else
        measureMemory(window, amount);
    window.session().stopTraining();
    LoopWatch().run(0.5);
    return 0;
}
