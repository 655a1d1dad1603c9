// Precision, recall and F1, class by class.
#pragma once

#include "ui/pages/results/results.h"

class QSortFilterProxyModel;
class QTableView;

namespace inkling {

class ClassScoreModel;

/// A row chosen shows the images of that class that were not read as it.
class ScoresTab : public ResultsTab {
    Q_OBJECT

public:
    explicit ScoresTab(QWidget* parent = nullptr);

    void setResults(const Results& results) override;
    std::optional<ImageChoice> choice() const override;
    void clearChoice() override;

private:
    Results results_;
    ClassScoreModel* scores_;
    QSortFilterProxyModel* sorted_;
    QTableView* table_;
};

}  // namespace inkling
