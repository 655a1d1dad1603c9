// The dock at the window's right, in which a person draws and the network reads.
#pragma once

#include <QDockWidget>
#include <functional>
#include <memory>

#include "core/data/dataset.h"
#include "ui/draw/reader.h"

class QBoxLayout;
class QDialog;
class QLabel;
class QMenu;
class QMimeData;
class QPushButton;

namespace inkling {

class AnswerView;
class Background;
class Canvas;
class DrawTools;
class HowItSees;
class Session;

/// Canvas, the image that the network sees, what it reads, and how sure it is of each class; read anew
/// whenever the drawing or the network changes, also while the network trains. Several digits are a number,
/// of which one is chosen. All of it can move to a large sheet in a window of its own.
class DrawDock : public QDockWidget {
    Q_OBJECT

public:
    /// `session` outlives the dock.
    explicit DrawDock(Session* session, QWidget* parent = nullptr);
    ~DrawDock() override;

    /// The actions of the Draw menu.
    void fillMenu(QMenu* menu) const;
    DrawTools* tools() const { return tools_; }
    Canvas* canvas() const { return canvas_; }
    /// What is drawn, as the network sees it; null at first.
    std::shared_ptr<const Reading> reading() const { return reading_; }

    /// Puts another's widget below the bars.
    void addTool(QWidget* tool);

    /// Traces the digit on a picture and puts it on the canvas, beside the window.
    void openPicture(const QString& file);
    /// The same with an image of a data set: the lines in the middle of its ink.
    void drawImage(std::shared_ptr<const Dataset> data, int index);

signals:
    /// The button that is there while no network is.
    void trainingWanted();
    /// The drawing as the network sees it, after every change and when another digit of a number is chosen.
    void drawingRead(const std::shared_ptr<const inkling::Reading>& reading);

private:
    void connectAll();
    void choosePicture();
    void takePicture(const QMimeData& data);
    void drawTestDigit();
    void trace(std::function<std::vector<Stroke>()> strokes, const QString& what);
    void read();
    void setReading(std::shared_ptr<const Reading> reading);
    void chooseDigit(int digit);
    void showNetwork();
    void showSteps();
    void setLarge(bool large);
    QWidget* makePlaceKeeper(int width);

    Session* session_;
    Canvas* canvas_;
    DrawTools* tools_;
    AnswerView* answer_;
    QLabel* network_;
    QPushButton* train_;
    QWidget* content_;
    HowItSees* steps_ = nullptr;  // made when first wanted
    QDialog* sheet_ = nullptr;    // while the sheet is large
    std::shared_ptr<const Reading> reading_;
    Reader reader_;
    std::unique_ptr<Background> tracing_;
};

}  // namespace inkling
