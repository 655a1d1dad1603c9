// All metrics of the test images.
#pragma once

#include "ui/pages/results/results.h"

class QTableWidget;

namespace inkling {

class MetricsTab : public ResultsTab {
    Q_OBJECT

public:
    explicit MetricsTab(QWidget* parent = nullptr);
    void setResults(const Results& results) override;

private:
    QTableWidget* table_;
};

}  // namespace inkling
