#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/data/augment.h"

namespace inkling {
namespace {

constexpr AugmentationPart parts[] = {
    {"shift", &Augmentation::shift, 14},     {"rotation", &Augmentation::rotation, 180},
    {"slant", &Augmentation::slant, 1},      {"scale", &Augmentation::scale, 0.5f},
    {"elastic", &Augmentation::elastic, 10}, {"pen", &Augmentation::pen, 4},
    {"noise", &Augmentation::noise, 0.5f},   {"cutout", &Augmentation::cutout, 28},
};

struct Named {
    const char* name;
    Augmentation augmentation;
};

const Named ready[] = {
    {"none", {}},
    {"light", {.shift = 2, .rotation = 10, .slant = 0.15f, .scale = 0.1f}},
    {"strong", {.shift = 3, .rotation = 18, .slant = 0.3f, .scale = 0.2f, .elastic = 2, .pen = 1}},
};

[[noreturn]] void refuse(const std::string& what) {
    std::string names;
    for (const Named& known : ready) names += std::string(known.name) + ", ";
    std::string kinds;
    for (const AugmentationPart& part : parts) kinds += (kinds.empty() ? "" : ", ") + std::string(part.name);
    throw SettingError("augment",
                       text(CORE_TR("augment must be %1or strengths as in \"shift=2,rotation=10\" (of %2), "
                                    "not %3"),
                            names, kinds, what));
}

/// "shift=2" into its part of `augmentation`.
void readStrength(const std::string& item, Augmentation& augmentation) {
    const std::size_t equals = item.find('=');
    if (equals == item.npos) refuse(item);
    const std::string name = item.substr(0, equals);
    float strength = 0;
    const char *begin = item.data() + equals + 1, *end = item.data() + item.size();
    const auto [last, error] = std::from_chars(begin, end, strength);
    for (const AugmentationPart& part : parts) {
        if (name != part.name) continue;
        if (error != std::errc() || last != end || !(strength >= 0 && strength <= part.most))
            throw SettingError("augment", text(CORE_TR("augment's %1 must be from 0 to %2, not %3"), name,
                                               part.most, std::string(begin, end)));
        augmentation.*part.strength = strength;
        return;
    }
    refuse(item);
}

}  // namespace

std::span<const AugmentationPart> augmentationParts() {
    return parts;
}

std::vector<std::string> augmentationNames() {
    std::vector<std::string> names;
    for (const Named& known : ready) names.push_back(known.name);
    return names;
}

Augmentation parseAugmentation(const std::string& augmentation) {
    Augmentation read;
    for (std::size_t begin = 0; begin <= augmentation.size();) {
        const std::size_t end = std::min(augmentation.find(',', begin), augmentation.size());
        const std::string item = augmentation.substr(begin, end - begin);
        const Named* known =
            std::ranges::find_if(ready, [&item](const Named& named) { return item == named.name; });
        if (begin == 0 && known != std::end(ready))
            read = known->augmentation;
        else
            readStrength(item, read);
        begin = end + 1;
    }
    return read;
}

std::string formatAugmentation(const Augmentation& augmentation) {
    const Named* known = std::ranges::find(ready, augmentation, &Named::augmentation);
    if (known != std::end(ready)) return known->name;
    std::string written;
    for (const AugmentationPart& part : parts) {
        const float strength = augmentation.*part.strength;
        if (strength == 0) continue;
        if (!written.empty()) written += ',';
        std::array<char, 32> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), strength).ptr;
        written.append(part.name).append("=").append(digits.data(), end);
    }
    return written;
}

}  // namespace inkling
