// Seconds of training until MNIST's test set is read right to a given share, tested after each epoch: all
// 60,000 training images, the preset's optimizer and batch size, the time for testing left out.
//
//     time_to_accuracy [PRESET [ACCURACY [SEED]]]      cnn-16-36, 0.99 and 1 where they are left out
#include <fmt/format.h>

#include <chrono>
#include <cstdlib>

#include "core/base/error.h"
#include "core/base/thread_pool.h"
#include "core/data/source.h"
#include "core/evaluate/evaluation.h"
#include "core/train/preset.h"
#include "core/train/trainer.h"

using namespace inkling;

namespace {

void run(int argc, char** argv) {
    const char* name = argc > 1 ? argv[1] : "cnn-16-36";
    const double wanted = argc > 2 ? std::atof(argv[2]) : 0.99;
    const DataSource mnist = openSource("mnist");
    const Preset& preset = presetByName(name);
    TrainingSettings settings = preset.settings;
    settings.validationSplit = 0;
    settings.epochs = 50;
    settings.seed = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
    TrainingState state(preset.spec(), settings);
    ThreadPool pool;
    std::stop_source stop;
    double seconds = 0;
    TrainingEvents events;
    events.epoch = [&](const EpochRecord& record, const TrainingState& now) {
        seconds += record.seconds;
        const double accuracy = evaluate(now.network, *mnist.test, pool)->accuracy;
        fmt::print("{}: epoch {}, {:.2f} s, test accuracy {:.4f}\n", name, record.epoch, seconds, accuracy);
        if (accuracy >= wanted) stop.request_stop();
    };
    train(state, {*mnist.train}, 0, stop.get_token(), events);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        run(argc, argv);
    } catch (const Error& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
