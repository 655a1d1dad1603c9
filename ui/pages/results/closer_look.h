// One test image, large: what the network looked at, and the training images most like it.
#pragma once

#include <QHash>

#include "core/explain/nearest.h"
#include "ui/pages/results/results.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace inkling {

class Background;
class ImageGrid;
class ImageListModel;
class ProbabilityBars;
class ProgressLine;
class SaliencyView;
class Session;

/// Escape goes back, Left and Right to the images before and behind. What takes long is worked out beside the
/// window, stopped when it is left, and kept as long as network and data are the same.
class CloserLook : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit CloserLook(Session* session, QWidget* parent = nullptr);
    ~CloserLook() override;

    void setResults(const Results& results);
    /// A test image.
    void showImage(int index);

signals:
    void backWanted();
    void stepWanted(int step);  ///< 1: the next image, -1: the one before

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLayout* makeTop();
    QLayout* makeImage();
    QLayout* makeNeighbours();
    void showMap();
    void showNeighbours();
    void readTraining();
    void fill(ImageListModel& list, const std::vector<Neighbour>& neighbours);
    void fail(const std::exception_ptr& failure);

    Session* session_;
    Results results_;
    std::shared_ptr<const Dataset> training_;
    int image_ = -1;
    std::shared_ptr<const HiddenFeatures> features_;  // null until made for network and training images
    struct Nearest {
        std::vector<Neighbour> byPixels, byNetwork;  // empty until made
    };
    QHash<int, Nearest> nearest_;  // [test image]

    QLabel *sentence_, *mapNote_;
    QComboBox *map_, *target_;
    SaliencyView* view_;
    ProbabilityBars* bars_;
    QWidget* neighbours_;
    ImageGrid *pixelGrid_, *hiddenGrid_;
    ImageListModel *pixelList_, *hiddenList_;
    ProgressLine* progress_;
    // The last, so that their threads end before what they use.
    std::unique_ptr<Background> mapTask_, nearestTask_, readingTask_;
};

}  // namespace inkling
