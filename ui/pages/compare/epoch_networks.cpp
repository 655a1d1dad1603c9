#include "ui/pages/compare/epoch_networks.h"

#include <algorithm>

#include "core/format/keras_file.h"
#include "core/ink/prepare.h"
#include "ui/draw/reader.h"
#include "ui/session/background.h"
#include "ui/words.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

std::vector<EpochNetwork> openAll(const fs::path& folder, const std::vector<EpochNetwork>& open,
                                  const std::stop_token& stop) {
    std::vector<EpochNetwork> networks;
    for (const EpochWeights& weights : epochWeights(folder)) {
        if (stop.stop_requested()) break;
        const auto same = std::ranges::find(open, weights.file, [](const auto& e) { return e.weights.file; });
        if (same != open.end()) {
            networks.push_back(*same);
            continue;
        }
        auto network = std::make_shared<Network>(loadKeras(weights.file));
        if (!networks.empty() && networks.front().network->spec() == network->spec()) {
            auto shared = std::make_shared<Network>(*networks.front().network);
            std::ranges::copy(network->parameters(), shared->parameters().begin());
            network = shared;
        }
        networks.push_back({weights, network});
    }
    return networks;
}

EpochAnswers readAll(const std::vector<EpochNetwork>& networks, const std::vector<Stroke>& strokes) {
    EpochAnswers answers;
    std::vector<float> image;
    std::unique_ptr<Predictor> predictor;
    std::shared_ptr<const Architecture> architecture;
    for (const auto& [weights, network] : networks) {
        answers.epochs.push_back(weights.epoch);
        auto& probabilities = answers.probabilities.emplace_back();
        if (network->sharedArchitecture() != architecture) {
            architecture = network->sharedArchitecture();
            const auto shape = drawingShape(*network);
            image = shape ? prepareInk(strokes, *shape) : std::vector<float>();
            predictor = std::make_unique<Predictor>(architecture, 1);
        }
        if (std::ranges::none_of(image, [](float ink) { return ink > 0; })) continue;
        std::ranges::copy(image, predictor->input().begin());
        const auto said = predictor->probabilities(*network, predictor->input().first(image.size()), 1);
        probabilities.assign(said.begin(), said.end());
    }
    return answers;
}

}  // namespace

EpochNetworks::EpochNetworks(QObject* parent)
    : QObject(parent), openTask_(std::make_unique<Background>()), readTask_(std::make_unique<Background>()) {
    for (Background* task : {openTask_.get(), readTask_.get()})
        connect(task, &Background::failed, this,
                [this](const std::exception_ptr& failure) { emit failed(words(failure)); });
}

EpochNetworks::~EpochNetworks() = default;

void EpochNetworks::open(const fs::path& folder) {
    if (folder != folder_) {
        folder_ = folder;
        networks_.clear();
        answers_ = {};
        emit networksChanged();
    }
    if (folder.empty()) return openTask_->stop();
    openTask_->start([this, folder, open = networks_](const std::stop_token& stop, const auto&) {
        auto networks = openAll(folder, open, stop);
        return [this, folder, networks = std::move(networks)] {
            const auto files = [](const EpochNetwork& e) { return e.weights.file; };
            if (folder != folder_ || std::ranges::equal(networks, networks_, {}, files, files)) return;
            networks_ = networks;
            emit networksChanged();
        };
    });
}

void EpochNetworks::read(std::vector<Stroke> strokes) {
    readTask_->start([this, strokes = std::move(strokes), networks = networks_](const auto&, const auto&) {
        auto answers = readAll(networks, strokes);
        return [this, answers = std::move(answers)] {
            answers_ = answers;
            emit answersChanged();
        };
    });
}

}  // namespace inkling
