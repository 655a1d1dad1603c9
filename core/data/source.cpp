#include "core/data/source.h"

#include <charconv>
#include <cstdlib>

#include "core/base/error.h"
#include "core/data/idx.h"
#include "core/data/npz.h"
#include "core/data/synthetic.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

constexpr const char* kerasArchive = "mnist.npz";

/// The path in an environment variable; empty where it is not set.
fs::path environmentPath(const char* variable) {
    const char* value = std::getenv(variable);
    return value ? fs::path(value) : fs::path();
}

bool isFile(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(path, error);
}

bool isFolder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

bool holdsMnist(const fs::path& folder) {
    return findIdxFiles(folder).has_value() || isFile(folder / kerasArchive);
}

/// `progress` for one part of the work, from `begin` to `end`.
Progress part(const Progress& progress, double begin, double end) {
    if (!progress) return {};
    return [=](double share) { progress(begin + (end - begin) * share); };
}

/// The images must be of one size and the classes the same wherever data sets come together.
void checkAlike(const fs::path& where, const Dataset& a, const Dataset& b) {
    const auto describe = [](const Dataset& data) {
        return text(CORE_TR("images of %1 x %2 in %3 classes"), data.shape.height(), data.shape.width(),
                    data.classes());
    };
    if (a.shape != b.shape || a.classNames != b.classNames) throw FileError(where, describe(a), describe(b));
}

DataSource openFolder(const fs::path& folder, const Progress& progress) {
    std::string missing;
    const auto files = findIdxFiles(folder, &missing);
    if (!files && isFile(folder / kerasArchive)) return readNpz(folder / kerasArchive, progress);
    if (!files)
        throw FileError(folder, text(CORE_TR("MNIST's four IDX files, plain or .gz, or %1"), kerasArchive),
                        text(CORE_TR("no %1"), missing));
    const double trainShare = 6.0 / 7;  // MNIST's 60,000 of 70,000
    DataSource source;
    source.train = std::make_shared<Dataset>(
        readIdx(files->trainImages, files->trainLabels, part(progress, 0, trainShare)));
    source.test = std::make_shared<Dataset>(
        readIdx(files->testImages, files->testLabels, part(progress, trainShare, 1)));
    return source;
}

/// "synthetic" is as large as MNIST; "synthetic:200000" has so many images to learn from. Nothing for other
/// names.
std::optional<int> syntheticCount(const std::string& name) {
    constexpr std::string_view word = "synthetic";
    constexpr int usual = 60000, most = 2'000'000;
    if (name == word) return usual;
    if (!name.starts_with(std::string(word) + ':')) return std::nullopt;
    int count = 0;
    const char *begin = name.data() + word.size() + 1, *end = name.data() + name.size();
    const auto [last, error] = std::from_chars(begin, end, count);
    if (error != std::errc() || last != end || count < 1 || count > most)
        throw SettingError("data", text(CORE_TR("synthetic: takes a number of images from 1 to %1, not %2"),
                                        most, std::string(begin, end)));
    return count;
}

/// A source that is no joined one.
DataSource openSingle(const std::string& name, const Progress& progress) {
    if (const auto count = syntheticCount(name)) return syntheticSource(*count, progress);
    if (name == "scribbles") return scribblesSource(progress);

    fs::path where = name;
    if (name == "mnist") {
        const auto mnist = findMnist();
        if (!mnist)
            throw SettingError(
                "data", text(CORE_TR("MNIST's files are not on this computer. Put them into %1, or name "
                                     "their folder in the environment variable INKLING_MNIST"),
                             mnistPlaces().front().string()));
        where = *mnist;
    }
    DataSource source;
    if (isFolder(where)) {
        source = openFolder(where, progress);
    } else if (isFile(where)) {
        source = readNpz(where, progress);
    } else {
        throw SettingError(
            "data", text(CORE_TR("there is no data named %1: give synthetic, mnist, a folder with the four "
                                 "IDX files, an .npz as Keras stores MNIST, or several joined with +"),
                         name));
    }
    checkAlike(where, *source.train, *source.test);
    std::error_code error;
    const fs::path full = fs::weakly_canonical(where, error);
    source.name = name == "mnist" ? name : full.string();
    source.title = name == "mnist" ? "MNIST" : full.filename().string();
    return source;
}

std::shared_ptr<const Dataset> join(const std::string& name, const Dataset& a, const Dataset& b) {
    checkAlike(name, a, b);
    auto joined = std::make_shared<Dataset>(a);
    joined->pixels.insert(joined->pixels.end(), b.pixels.begin(), b.pixels.end());
    joined->labels.insert(joined->labels.end(), b.labels.begin(), b.labels.end());
    return joined;
}

DataSource openJoined(const std::string& name, const Progress& progress) {
    const auto plus = name.find('+');
    if (plus == name.npos || isFile(name) || isFolder(name))
        return openSingle(name, progress);  // a path may have a +

    DataSource first = openSingle(name.substr(0, plus), part(progress, 0, 0.5));
    const DataSource rest = openJoined(name.substr(plus + 1), part(progress, 0.5, 1));
    first.train = join(name, *first.train, *rest.train);
    first.test = join(name, *first.test, *rest.test);
    first.name += "+" + rest.name;
    first.title += " + " + rest.title;
    return first;
}

}  // namespace

std::vector<fs::path> mnistPlaces() {
    std::vector<fs::path> places;
    const auto add = [&](const fs::path& base, const char* folder) {
        if (!base.empty()) places.push_back((base / folder).lexically_normal());
    };
    const fs::path home = environmentPath("HOME"), kerasHome = environmentPath("KERAS_HOME");
    fs::path dataHome = environmentPath("XDG_DATA_HOME");
    if (dataHome.empty() && !home.empty()) dataHome = home / ".local/share";

    if (const fs::path named = environmentPath("INKLING_MNIST"); !named.empty()) places.push_back(named);
    add(dataHome, "inkling/mnist");
    add("..", "shared/mnist");
    add(".", "data");
    add(".", "data/MNIST/raw");  // torchvision.datasets.MNIST("data")
    add("..", "data/MNIST/raw");
    add(home, "data/MNIST/raw");
    add(home, ".pytorch/MNIST_data/MNIST/raw");
    add(".", "MNIST_data");  // TensorFlow's first tutorials
    add(kerasHome, "datasets");
    add(home, ".keras/datasets");
    return places;
}

std::optional<fs::path> findMnist() {
    for (const fs::path& place : mnistPlaces())
        if (holdsMnist(place)) return place;
    return std::nullopt;
}

std::vector<FoundSource> findSources() {
    std::vector<FoundSource> sources;
    if (const auto mnist = findMnist()) sources.push_back({"mnist", "MNIST", *mnist});
    sources.push_back({"synthetic", CORE_TR("Synthetic digits"), {}});
    return sources;
}

std::string defaultSource() {
    return findMnist() ? "mnist" : "synthetic";
}

DataSource openSource(const std::string& name, const Progress& progress) {
    DataSource source = openJoined(name, progress);
    if (source.test->count() == 0)
        throw SettingError("data",
                           text(CORE_TR("%1 has no digits; join it with some, as in mnist+%1"), source.name));
    return source;
}

}  // namespace inkling
