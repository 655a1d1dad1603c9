// The images beside the tabs: the mistakes, or what is chosen in a tab, and one of them large.
#pragma once

#include "ui/pages/results/results.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace inkling {

class ImageGrid;
class ImageListModel;
class ImageView;
class ProbabilityBars;

/// Left to itself it shows the mistakes, or other test images by how they were read and by class. Sorted as
/// the person likes.
class ImageBrowser : public QWidget {
    Q_OBJECT

public:
    explicit ImageBrowser(QWidget* parent = nullptr);

    void setResults(const Results& results);
    /// Nothing: back to the mistakes.
    void showChoice(std::optional<ImageChoice> choice);

    const ImageListModel& list() const { return *list_; }
    ImageGrid* grid() const { return grid_; }
    /// An image that is in the list.
    void showImage(int index);

signals:
    void mistakesWanted();  ///< all of them again, instead of what is chosen
    void imageShown(int index);
    void closerLookWanted();  ///< at the image that is shown

private:
    QLayout* makeTop();
    QLayout* makeDetail();
    void connectAll();
    void fill();
    std::vector<int> ownImages() const;  ///< those that the boxes ask for
    void sort(std::vector<int>& indices) const;
    void goTo(int index);
    void showRow(int row);
    QString twoAnswers(int index) const;  ///< in words, where there are two

    Results results_;
    std::optional<ImageChoice> choice_;
    mutable std::vector<double> losses_;  // [image] of results_; made when asked for

    ImageListModel* list_;
    QComboBox *read_, *digit_, *order_;
    QLabel *title_, *placeLabel_;
    QPushButton *back_, *closer_;
    QSpinBox* place_;
    ImageGrid* grid_;
    ImageView* view_;
    QLabel *sentence_, *title1_, *title2_;
    ProbabilityBars *bars_, *otherBars_;
};

}  // namespace inkling
