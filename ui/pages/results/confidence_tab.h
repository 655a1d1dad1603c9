// Whether the network is as often right as it is sure.
#pragma once

#include "ui/pages/results/results.h"

class QLabel;

namespace inkling {

class ReliabilityPlot;

/// The reliability diagram; a bin chosen shows its images.
class ConfidenceTab : public ResultsTab {
    Q_OBJECT

public:
    explicit ConfidenceTab(QWidget* parent = nullptr);

    void setResults(const Results& results) override;
    std::optional<ImageChoice> choice() const override;
    void clearChoice() override;

private:
    Results results_;
    QLabel* sentence_;
    ReliabilityPlot* plot_;
};

}  // namespace inkling
