// Images whose label is probably wrong.
#pragma once

#include "core/evaluate/mislabels.h"
#include "ui/pages/results/results.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace inkling {

class Background;
class ProgressLine;
class Session;

/// Of the test images at once; of the training images, which the network has to read first, beside the
/// window. The list and the images beside the tab go together.
class MislabelsTab : public ResultsTab {
    Q_OBJECT

public:
    /// `session` outlives the tab.
    explicit MislabelsTab(Session* session, QWidget* parent = nullptr);
    ~MislabelsTab() override;

    void setResults(const Results& results) override;
    std::optional<ImageChoice> choice() const override;
    /// Marks the image's row, without telling.
    void select(int image);

signals:
    void imageChosen(int image);  ///< a row of the list

private:
    void showSet();
    void readTraining();
    void fill();

    Session* session_;
    Results results_;
    std::shared_ptr<const Dataset> training_;
    std::shared_ptr<const Evaluation> trainingEvaluation_;  // null until made for results_ and training_
    std::vector<Mislabel> found_;

    QComboBox* set_;
    QLabel* sentence_;
    ProgressLine* progress_;
    QPushButton* stop_;
    QTableWidget* table_;
    std::unique_ptr<Background> task_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
