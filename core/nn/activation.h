// Activations and initialisers by name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inkling {

/// Keras's activations. LeakyRelu's slope is 0.2 where it is a layer's activation, as in Keras; PReLU, which
/// learns its slope, is a layer of its own.
enum class Activation { None, Relu, Softmax, LeakyRelu, Elu, Selu, Gelu, Silu, Tanh, Sigmoid };
inline constexpr double leakyReluSlope = 0.2;

/// How a kernel begins (Glorot and Bengio 2010; He et al. 2015); normal means truncated at two deviations.
enum class Initialiser { GlorotUniform, GlorotNormal, HeUniform, HeNormal };

/// Keras's names: "linear", "relu", "softmax", "leaky_relu" ...; all of them, "linear" first.
const char* activationName(Activation activation);
std::vector<Activation> activations();
/// "none" and "swish" are known too. Throws SettingError with field "layers" on another name.
Activation activationFromName(std::string_view name);
bool isActivationName(std::string_view name);

/// Keras's names: "glorot_uniform" ...
const char* initialiserName(Initialiser initialiser);
std::vector<Initialiser> initialisers();
bool isInitialiserName(std::string_view name);
/// Throws SettingError with field "layers".
Initialiser initialiserFromName(std::string_view name);

}  // namespace inkling
