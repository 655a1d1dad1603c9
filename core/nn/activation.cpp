#include "core/nn/activation.h"

#include <optional>

#include "core/base/error.h"

namespace inkling {

namespace {

/// In the enumerations' order.
constexpr const char* activationNames[] = {"linear", "relu", "softmax", "leaky_relu", "elu",
                                           "selu",   "gelu", "silu",    "tanh",       "sigmoid"};
constexpr const char* initialiserNames[] = {"glorot_uniform", "glorot_normal", "he_uniform", "he_normal"};

template <class Value, std::size_t Count>
std::vector<Value> all(const char* const (&)[Count]) {
    std::vector<Value> values;
    for (std::size_t i = 0; i < Count; ++i) values.push_back(Value(i));
    return values;
}

template <class Value, std::size_t Count>
std::optional<Value> find(const char* const (&names)[Count], std::string_view name) {
    for (std::size_t i = 0; i < Count; ++i)
        if (name == names[i]) return Value(i);
    return {};
}

template <std::size_t Count>
std::string listed(const char* const (&names)[Count]) {
    std::string out;
    for (const char* name : names) out.append(out.empty() ? "" : ", ").append(name);
    return out;
}

std::optional<Activation> findActivation(std::string_view name) {
    if (name == "none") return Activation::None;
    if (name == "swish") return Activation::Silu;
    return find<Activation>(activationNames, name);
}

}  // namespace

const char* activationName(Activation activation) {
    return activationNames[int(activation)];
}

std::vector<Activation> activations() {
    return all<Activation>(activationNames);
}

bool isActivationName(std::string_view name) {
    return findActivation(name).has_value();
}

Activation activationFromName(std::string_view name) {
    if (const auto activation = findActivation(name)) return *activation;
    throw SettingError("layers",
                       text(CORE_TR("\"%1\" is no activation; there are %2"), name, listed(activationNames)));
}

const char* initialiserName(Initialiser initialiser) {
    return initialiserNames[int(initialiser)];
}

std::vector<Initialiser> initialisers() {
    return all<Initialiser>(initialiserNames);
}

bool isInitialiserName(std::string_view name) {
    return find<Initialiser>(initialiserNames, name).has_value();
}

Initialiser initialiserFromName(std::string_view name) {
    if (const auto initialiser = find<Initialiser>(initialiserNames, name)) return *initialiser;
    throw SettingError(
        "layers", text(CORE_TR("\"%1\" is no initialiser; there are %2"), name, listed(initialiserNames)));
}

}  // namespace inkling
