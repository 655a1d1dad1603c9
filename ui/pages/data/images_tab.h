// All images of the data, to look through.
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/dataset.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace inkling {

class BarList;
class EmptyPage;
class FilterBar;
class ImageDetail;
class ImageGrid;
class ImageListModel;
class Session;
class SplitReadings;

/// A row of filters above the grid; at the right one image in detail, and how many of each class there are.
class ImagesTab : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the tab.
    explicit ImagesTab(Session* session, QWidget* parent = nullptr);

private:
    QWidget* makeGrid();
    QWidget* makeFoot();
    QWidget* makeSide();

    void showSession();   ///< the session's data is another
    void chooseImages();  ///< split or filter are others
    void fill();          ///< the grid with what passes the filter
    void showFoot();
    void showCounts(const std::vector<int>& counts);
    void showImage(int row);
    void goTo(int index);
    std::shared_ptr<const Dataset> chosen() const;

    Session* session_;
    SplitReadings* readings_;
    ImageListModel* images_;
    FilterBar* filter_;
    QStackedWidget* places_;  // the grid, or what to do where nothing passes the filter
    EmptyPage* none_;
    ImageGrid* grid_;
    QLabel* shown_;
    QProgressBar* progress_;
    QSlider* zoom_;
    ImageDetail* detail_;
    QLabel* chartTitle_;
    BarList* chart_;
    QString failure_;  // why the images cannot be read
};

}  // namespace inkling
