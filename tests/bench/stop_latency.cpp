// How long a training goes on after it is asked to stop: ten stops at moments spread over the batches, for
// each network.
//
//     cmake --build build/release --target stop_latency && build/release/tests/bin/stop_latency
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include "core/data/synthetic.h"
#include "core/train/preset.h"

using namespace inkling;
using Clock = std::chrono::steady_clock;

namespace {

double millisecondsToStop(const Preset& preset, const Dataset& data, std::chrono::milliseconds after) {
    TrainingState state(preset.spec(), preset.settings);
    std::stop_source stop;
    Clock::time_point ended;
    std::thread training([&] {
        train(state, data, 0, stop.get_token(), {});
        ended = Clock::now();
    });
    std::this_thread::sleep_for(after);
    const auto asked = Clock::now();
    stop.request_stop();
    training.join();
    return std::max(0.0, std::chrono::duration<double, std::milli>(ended - asked).count());
}

}  // namespace

int main() {
    const auto data = syntheticDigits(syntheticSeed, Split::Train, 60000);
    for (const char* name : {"cnn-16-36", "cnn-64-128", "cnn-128-256", "mlp-1000-1000-dropout"}) {
        double worst = 0;
        for (int i = 0; i < 10; ++i)
            worst = std::max(worst, millisecondsToStop(presetByName(name), *data,
                                                       std::chrono::milliseconds(400 + 73 * i)));
        std::printf("%-22s worst of ten: %.1f ms\n", name, worst);
    }
}
