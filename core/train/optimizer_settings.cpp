#include "core/train/optimizer_settings.h"

#include <charconv>
#include <cmath>
#include <iterator>

#include "core/base/error.h"

namespace inkling {

namespace {

constexpr const char* names[] = {"sgd", "rmsprop", "adam", "adagrad", "adadelta", "adamw", "adamax", "nadam"};
constexpr const char* classes[] = {"SGD",      "RMSprop", "Adam",   "Adagrad",
                                   "Adadelta", "AdamW",   "Adamax", "Nadam"};
static_assert(std::size(names) == std::variant_size_v<OptimizerSettings>);
static_assert(std::size(classes) == std::variant_size_v<OptimizerSettings>);

using enum OptimizerParameter::Range;

struct Parameters {
    using List = std::vector<OptimizerParameter>;

    List operator()(SgdSettings& s) const { return {{"momentum", &s.momentum}, {"nesterov", &s.nesterov}}; }
    List operator()(RmspropSettings& s) const {
        return {{"rho", &s.rho},
                {"momentum", &s.momentum},
                {"epsilon", &s.epsilon, Positive},
                {"centered", &s.centered}};
    }
    List operator()(AdagradSettings& s) const {
        return {{"initial_accumulator_value", &s.initialAccumulator, NotNegative},
                {"epsilon", &s.epsilon, Positive}};
    }
    List operator()(AdadeltaSettings& s) const {
        return {{"rho", &s.rho}, {"epsilon", &s.epsilon, Positive}};
    }
    List operator()(AdamSettings& s) const {
        List list = moments(s);
        list.push_back({"amsgrad", &s.amsgrad});
        return list;
    }
    List operator()(AdamwSettings& s) const {
        List list = moments(s);
        list.push_back({"weight_decay", &s.weightDecay, NotNegative});
        list.push_back({"amsgrad", &s.amsgrad});
        return list;
    }
    List operator()(AdamaxSettings& s) const { return moments(s); }
    List operator()(NadamSettings& s) const { return moments(s); }

private:
    template <class Settings>
    static List moments(Settings& s) {
        return {{"beta_1", &s.beta1}, {"beta_2", &s.beta2}, {"epsilon", &s.epsilon, Positive}};
    }
};

void checkNumber(const char* field, double value, OptimizerParameter::Range range) {
    if (range == Share && !(value >= 0 && value < 1))
        throw SettingError(field,
                           text(CORE_TR("%1 must be at least 0 and less than 1, not %2"), field, value));
    if (range == Positive && !(value > 0 && std::isfinite(value)))
        throw SettingError(field, text(CORE_TR("%1 must be a number over 0, not %2"), field, value));
    if (range == NotNegative && !(value >= 0 && std::isfinite(value)))
        throw SettingError(field, text(CORE_TR("%1 must be 0 or a number over 0, not %2"), field, value));
}

template <class Words>
std::string joined(const Words& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
    return out;
}

/// One "rho=0.8" of a text.
void setParameter(OptimizerSettings& settings, std::string_view assignment) {
    const auto equals = assignment.find('=');
    const std::string_view name = assignment.substr(0, equals);
    const std::string_view number =
        equals == assignment.npos ? std::string_view() : assignment.substr(equals + 1);
    std::vector<std::string> known;
    for (const OptimizerParameter& parameter : ownParameters(settings)) {
        known.push_back(parameter.name);
        if (name != parameter.name) continue;
        double value = 0;
        const auto [stop, error] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (error != std::errc() || stop != number.data() + number.size())
            throw SettingError(parameter.name,
                               text(CORE_TR("%1 needs a number, as in %1=0.5, not \"%2\""), name, number));
        if (auto* const* real = std::get_if<double*>(&parameter.value)) {
            **real = value;
        } else {
            if (value != 0 && value != 1)
                throw SettingError(parameter.name, text(CORE_TR("%1 must be 0 or 1, not %2"), name, value));
            *std::get<bool*>(parameter.value) = value == 1;
        }
        return;
    }
    throw SettingError("optimizer", text(CORE_TR("%1 has no parameter \"%2\"; it has %3"),
                                         optimizerName(settings), name, joined(known)));
}

template <std::size_t... Kinds>
OptimizerSettings defaults(std::size_t kind, std::index_sequence<Kinds...>) {
    OptimizerSettings settings;
    ((kind == Kinds ? void(settings.emplace<Kinds>()) : void()), ...);
    return settings;
}

}  // namespace

const char* optimizerName(const OptimizerSettings& settings) {
    return names[settings.index()];
}

const char* optimizerClass(const OptimizerSettings& settings) {
    return classes[settings.index()];
}

std::vector<std::string> optimizerNames() {
    return {std::begin(names), std::end(names)};
}

OptimizerSettings optimizerFromName(std::string_view name) {
    for (std::size_t kind = 0; kind < std::size(names); ++kind)
        if (name == names[kind])
            return defaults(kind, std::make_index_sequence<std::variant_size_v<OptimizerSettings>>());
    throw SettingError("optimizer",
                       text(CORE_TR("\"%1\" is no optimizer; there are %2"), name, joined(optimizerNames())));
}

OptimizerSettings parseOptimizer(std::string_view words) {
    auto end = words.find(':');
    OptimizerSettings settings = optimizerFromName(words.substr(0, end));
    while (end != words.npos) {
        words.remove_prefix(end + 1);
        end = words.find(',');
        setParameter(settings, words.substr(0, end));
    }
    return settings;
}

double learningRate(const OptimizerSettings& settings) {
    return std::visit([](const auto& s) { return s.learningRate; }, settings);
}

void setLearningRate(OptimizerSettings& settings, double rate) {
    std::visit([rate](auto& s) { s.learningRate = rate; }, settings);
}

std::vector<OptimizerParameter> ownParameters(OptimizerSettings& settings) {
    return std::visit(Parameters{}, settings);
}

void check(const OptimizerSettings& settings) {
    checkNumber("learning-rate", learningRate(settings), Positive);
    OptimizerSettings copy = settings;
    for (const OptimizerParameter& parameter : ownParameters(copy))
        if (auto* const* real = std::get_if<double*>(&parameter.value))
            checkNumber(parameter.name, **real, parameter.range);
}

}  // namespace inkling
