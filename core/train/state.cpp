#include "core/train/state.h"

namespace inkling {

TrainingState::TrainingState(Network network_, TrainingSettings settings_)
    : settings((check(settings_), std::move(settings_))),
      network(std::move(network_)),
      optimizer(settings.optimizer, network.parameters().size()),
      epoch(settings.initialEpoch),
      callbacks(settings.callbacks.size()) {}

TrainingState::TrainingState(NetworkSpec spec, TrainingSettings settings_)
    : TrainingState(Network(std::move(spec)), std::move(settings_)) {
    network.initialise(settings.seed);
}

}  // namespace inkling
