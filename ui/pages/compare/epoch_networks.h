// A run's network after each of its epochs, and what each of them says of a drawing.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/ink/stroke.h"
#include "core/nn/network.h"
#include "core/runs/run_folder.h"
#include "ui/pages/compare/epoch_plot.h"

namespace inkling {

class Background;

/// The network after an epoch. All of a run share one architecture.
struct EpochNetwork {
    EpochWeights weights;
    std::shared_ptr<const Network> network;
};

/// Opens and reads beside the window, on which it lives.
class EpochNetworks : public QObject {
    Q_OBJECT

public:
    explicit EpochNetworks(QObject* parent = nullptr);
    ~EpochNetworks() override;

    /// Opens the weights that are kept in a run's folder; those that are open already stay. Empty for none.
    /// networksChanged or failed follows.
    void open(const std::filesystem::path& folder);
    const std::vector<EpochNetwork>& networks() const { return networks_; }

    /// What all of them say of the drawing: answersChanged follows, unless a newer drawing comes first.
    void read(std::vector<Stroke> strokes);
    const EpochAnswers& answers() const { return answers_; }

signals:
    void networksChanged();
    void answersChanged();
    void failed(const QString& message);

private:
    std::filesystem::path folder_;
    std::vector<EpochNetwork> networks_;
    EpochAnswers answers_;
    std::unique_ptr<Background> openTask_, readTask_;  // the last
};

}  // namespace inkling
