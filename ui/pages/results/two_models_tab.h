// Another network on the same test images.
#pragma once

#include <array>

#include "core/evaluate/comparison.h"
#include "ui/pages/results/results.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace inkling {

class CountCard;
class EmptyPage;
class ProgressLine;
class SecondNetwork;

/// How many images both, one or none of two networks read rightly; a click shows them with both answers. The
/// other one is a file, the one that ships with the program, or what a run has left.
/// McNemar's test says whether the difference may be chance.
class TwoModelsTab : public ResultsTab {
    Q_OBJECT

public:
    /// `second` outlives the tab.
    explicit TwoModelsTab(SecondNetwork* second, QWidget* parent = nullptr);

    void setResults(const Results& results) override;
    std::optional<ImageChoice> choice() const override;
    void clearChoice() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeComparison();
    void openFile();
    void fillRuns();
    void refresh();
    void evaluate();  ///< the second network, where that is to be done and can be seen
    QString otherTitle() const;
    QString verdict() const;

    SecondNetwork* second_;
    Results results_;
    std::optional<Comparison> comparison_;
    QMenu* runs_;
    QStackedWidget* pages_;
    EmptyPage* empty_;
    QPushButton* emptyRuns_;
    QLabel *other_, *verdict_;
    ProgressLine* progress_;
    std::array<CountCard*, 4> cards_;  // [RightBy]
};

}  // namespace inkling
