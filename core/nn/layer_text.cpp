#include "core/nn/layer_text.h"

#include <array>
#include <charconv>
#include <optional>
#include <sstream>

#include "core/base/error.h"

namespace inkling {

namespace {

/// A layer's words may not be so.
[[noreturn]] void refuse(const Text& problem) {
    throw SettingError("layers", problem);
}

/// The words of one layer: "conv16-3-same-relu" is conv, 16 and then 3, same, relu.
class Words {
public:
    explicit Words(std::string_view text) : all_(text), rest_(text) {}

    /// The name at the front: letters up to the first digit, '-' or end.
    std::string_view name() {
        const auto end = rest_.find_first_of("0123456789-.");
        return take(end == rest_.npos ? rest_.size() : end);
    }
    /// "flatten" has no number.
    bool hasNumber() const { return !rest_.empty() && rest_[0] != '-'; }
    template <class Number>
    Number number() {
        return numberIn<Number>(take(std::min(rest_.find('-'), rest_.size())));
    }
    /// All of `word` as a number.
    template <class Number>
    Number numberIn(std::string_view word) const {
        Number value{};
        const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc() || stop != word.data() + word.size())
            refuse(text(CORE_TR("%1: a number was expected at \"%2\""), all_, word));
        return value;
    }
    /// The word behind the next '-', if there is one.
    std::optional<std::string_view> next() {
        if (rest_.empty()) return {};
        if (rest_.front() != '-') refuse(text(CORE_TR("%1: \"%2\" is not understood"), all_, rest_));
        take(1);
        const auto end = rest_.find('-');
        return take(end == rest_.npos ? rest_.size() : end);
    }
    bool nextIsNumber() const {
        return rest_.size() > 1 && rest_[0] == '-' && rest_[1] >= '0' && rest_[1] <= '9';
    }
    void skipDash() { take(1); }
    void end() const {
        if (!rest_.empty()) refuse(text(CORE_TR("%1: \"%2\" is not understood"), all_, rest_));
    }
    std::string_view all() const { return all_; }

private:
    std::string_view take(std::size_t count) {
        const auto taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }
    std::string_view all_, rest_;
};

/// For "l2:0.001" and "l2" its number.
std::optional<double> valueOf(const Words& words, std::string_view word, std::string_view key) {
    if (!word.starts_with(key) || word.size() <= key.size() || word[key.size()] != ':') return {};
    return words.numberIn<double>(word.substr(key.size() + 1));
}

/// What conv and dense have in common. False where the word is nothing of that.
template <class Spec>
bool takeWord(const Words& words, std::string_view word, Spec& spec) {
    if (isActivationName(word))
        spec.activation = activationFromName(word);
    else if (isInitialiserName(word))
        spec.initialiser = initialiserFromName(word);
    else if (const auto l2 = valueOf(words, word, "l2"))
        spec.l2 = *l2;
    else
        return false;
    return true;
}

constexpr const char* knownWords = CORE_TR(
    "an activation (relu, softmax, leaky_relu, prelu, elu, selu, gelu, silu, tanh, sigmoid, none), an "
    "initialiser "
    "(glorot_uniform, glorot_normal, he_uniform, he_normal) or l2:0.001");

/// Appends conv, and prelu if it is asked for.
void parseConv(Words& words, std::vector<LayerSpec>& layers) {
    Conv2DSpec conv;
    conv.filters = words.number<int>();
    if (words.nextIsNumber()) {
        words.skipDash();
        conv.kernel = words.number<int>();
    }
    conv.padding = Padding::Valid;  // Keras's defaults where nothing is said
    conv.activation = Activation::None;
    bool prelu = false;
    while (const auto word = words.next()) {
        if (*word == "same")
            conv.padding = Padding::Same;
        else if (*word == "valid")
            conv.padding = Padding::Valid;
        else if (*word == "prelu")
            prelu = true;
        else if (!takeWord(words, *word, conv))
            refuse(text(CORE_TR("%1: \"%2\" is neither a padding (same, valid) nor %3"), words.all(), *word,
                        knownWords));
    }
    layers.push_back(conv);
    if (prelu) layers.push_back(PReLUSpec{});
}

void parseDense(Words& words, std::vector<LayerSpec>& layers) {
    DenseSpec dense;
    dense.units = words.number<int>();
    dense.activation = Activation::None;
    bool prelu = false;
    while (const auto word = words.next()) {
        if (*word == "prelu")
            prelu = true;
        else if (!takeWord(words, *word, dense))
            refuse(text(CORE_TR("%1: \"%2\" is not %3"), words.all(), *word, knownWords));
    }
    layers.push_back(dense);
    if (prelu) layers.push_back(PReLUSpec{});
}

BatchNormalizationSpec parseBatchNormalization(Words& words) {
    BatchNormalizationSpec spec;
    while (const auto word = words.next()) {
        if (const auto momentum = valueOf(words, *word, "momentum"))
            spec.momentum = *momentum;
        else if (const auto epsilon = valueOf(words, *word, "epsilon"))
            spec.epsilon = *epsilon;
        else
            refuse(text(CORE_TR("%1: \"%2\" is neither momentum:0.9 nor epsilon:0.001"), words.all(), *word));
    }
    return spec;
}

void parseLayer(std::string_view word, std::vector<LayerSpec>& layers) {
    Words words(word);
    const auto name = words.name();
    if (name == "conv")
        parseConv(words, layers);
    else if (name == "dense")
        parseDense(words, layers);
    else if (name == "pool")
        layers.push_back(MaxPool2DSpec{words.number<int>()});
    else if (name == "avgpool")
        layers.push_back(AveragePool2DSpec{words.number<int>()});
    else if (name == "globalavgpool")
        layers.push_back(GlobalAveragePool2DSpec{});
    else if (name == "dropout")
        layers.push_back(DropoutSpec{words.number<double>()});
    else if (name == "spatialdropout")
        layers.push_back(SpatialDropout2DSpec{words.number<double>()});
    else if (name == "flatten")
        layers.push_back(FlattenSpec{});
    else if (name == "batchnorm")
        layers.push_back(parseBatchNormalization(words));
    else if (name == "prelu")
        layers.push_back(PReLUSpec{});
    else if (name == "leaky_relu" && words.hasNumber())
        layers.push_back(ActivationSpec{Activation::LeakyRelu, words.number<double>()});
    else if (isActivationName(name) && activationFromName(name) != Activation::None)
        layers.push_back(ActivationSpec{activationFromName(name)});
    else
        refuse(
            text(CORE_TR("\"%1\" is no layer; there are conv16-3-same-relu, pool2, avgpool2, globalavgpool, "
                         "dropout0.25, spatialdropout0.25, flatten, dense128-relu, batchnorm, prelu, and "
                         "activations such as relu"),
                 word));
    words.end();
}

/// A number without an exponent, whose '-' would divide words.
std::string decimal(double number) {
    std::array<char, 400> digits;  // the smallest double has 325 places
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    return {digits.data(), end};
}

struct Format {
    std::string operator()(const Conv2DSpec& l) const {
        return "conv" + std::to_string(l.filters) + "-" + std::to_string(l.kernel) +
               (l.padding == Padding::Same ? "-same" : "-valid") + words(l);
    }
    std::string operator()(const MaxPool2DSpec& l) const { return "pool" + std::to_string(l.size); }
    std::string operator()(const AveragePool2DSpec& l) const { return "avgpool" + std::to_string(l.size); }
    std::string operator()(const GlobalAveragePool2DSpec&) const { return "globalavgpool"; }
    std::string operator()(const DropoutSpec& l) const { return "dropout" + decimal(l.rate); }
    std::string operator()(const SpatialDropout2DSpec& l) const { return "spatialdropout" + decimal(l.rate); }
    std::string operator()(const FlattenSpec&) const { return "flatten"; }
    std::string operator()(const DenseSpec& l) const { return "dense" + std::to_string(l.units) + words(l); }
    std::string operator()(const ActivationSpec& l) const {
        return activationName(l.activation) +
               (l.activation == Activation::LeakyRelu ? decimal(l.slope) : std::string());
    }
    std::string operator()(const PReLUSpec&) const { return "prelu"; }
    std::string operator()(const BatchNormalizationSpec& l) const {
        const BatchNormalizationSpec usual;
        std::string out = "batchnorm";
        if (l.momentum != usual.momentum) out.append("-momentum:").append(decimal(l.momentum));
        if (l.epsilon != usual.epsilon) out.append("-epsilon:").append(decimal(l.epsilon));
        return out;
    }

private:
    template <class Spec>
    static std::string words(const Spec& l) {
        std::string out;
        if (l.activation != Activation::None) out += std::string("-") + activationName(l.activation);
        if (l.initialiser != Initialiser::GlorotUniform)
            out += std::string("-") + initialiserName(l.initialiser);
        if (l.l2 != 0) out += "-l2:" + decimal(l.l2);
        return out;
    }
};

}  // namespace

std::vector<LayerSpec> parseLayers(std::string_view layers) {
    std::vector<LayerSpec> out;
    std::istringstream words{std::string(layers)};
    for (std::string word; words >> word;) parseLayer(word, out);
    if (out.empty())
        refuse(text(CORE_TR("there are no layers; an example: flatten dense128-relu dense10-softmax")));
    return out;
}

std::string formatLayer(const LayerSpec& layer) {
    return std::visit(Format{}, layer);
}

std::string formatLayers(const std::vector<LayerSpec>& layers) {
    std::string out;
    for (const auto& layer : layers) out += (out.empty() ? "" : " ") + formatLayer(layer);
    return out;
}

}  // namespace inkling
