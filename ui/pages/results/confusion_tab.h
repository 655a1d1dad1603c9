// The confusion matrix with its choice of what it shows, and what is confused most.
#pragma once

#include "ui/pages/results/confusion_table.h"
#include "ui/pages/results/results.h"

class QComboBox;

namespace inkling {

class ConfusionList;
class ConfusionView;

class ConfusionTab : public ResultsTab {
    Q_OBJECT

public:
    explicit ConfusionTab(QWidget* parent = nullptr);

    void setResults(const Results& results) override;
    std::optional<ImageChoice> choice() const override;
    void clearChoice() override;
    ConfusionView* view() const { return view_; }

private:
    Results results_;
    QComboBox* shown_;
    ConfusionView* view_;
    ConfusionList* list_;
};

}  // namespace inkling
