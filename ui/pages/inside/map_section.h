// The map of the digits: test images as points, by what the network's last hidden layer makes of them.
#pragma once

#include <QPointF>
#include <memory>
#include <optional>
#include <vector>

#include "ui/pages/inside/section.h"
#include "ui/session/background.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace inkling {

class ControlRow;
class MapLegend;
class PlaneView;
class ProbabilityBars;
class RunControl;
class ScatterView;
struct HiddenPoints;
struct MapPlace;

/// Principal components at once; t-SNE beside the window, shown as it forms. What is drawn is a point among
/// them: exact along the components, on t-SNE's map in the middle of its nearest neighbours. While a network
/// trains the map is made anew after each epoch.
class MapSection : public Section {
    Q_OBJECT

public:
    explicit MapSection(Subject* subject, QWidget* parent = nullptr);

signals:
    /// A person wants to look closer at a test image.
    void opened(int testImage);

protected:
    void refresh() override;

private:
    ControlRow* makeControls();
    QWidget* makeSide();
    bool wantsTsne() const;
    void makePoints();
    void takePoints(std::shared_ptr<const HiddenPoints> points);
    void runTsne();
    void placeDrawing();
    void showDrawing();
    void showPoint();
    int pointShown() const;
    void describe();

    QComboBox* method_;
    RunControl* run_;
    QLabel *sentence_, *pointText_;
    ScatterView* view_;
    MapLegend* legend_;
    PlaneView* image_;
    ProbabilityBars* bars_;
    QPushButton* open_;
    int hovered_ = -1;

    std::shared_ptr<const HiddenPoints> points_;  // null until made
    bool stale_ = true;                           // network or data are others by now
    std::vector<QPointF> tsne_;                   // as far as it has formed; empty before
    int runNumber_ = 0;                           // of t-SNE: positions of an earlier one are late
    std::shared_ptr<const MapPlace> drawing_;
    Background pointsWork_, tsneWork_, drawingWork_;
};

}  // namespace inkling
