// The dock at the window's right, in which a person draws and the network reads.
#pragma once

#include <QDockWidget>
#include <functional>
#include <memory>

#include "core/ink/picture.h"
#include "ui/draw/reader.h"

class QAction;
class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace inkling {

class Background;
class Canvas;
class InkPreview;
class ProbabilityBars;
class Session;

/// Canvas, the image that the network sees, what it reads, and how sure it is of each class; read anew
/// whenever the drawing or the network changes, also while the network trains.
class DrawDock : public QDockWidget {
    Q_OBJECT

public:
    /// `session` outlives the dock.
    explicit DrawDock(Session* session, QWidget* parent = nullptr);
    ~DrawDock() override;

    QAction* pictureAction() const { return picture_; }
    QAction* pasteAction() const { return paste_; }
    QAction* clearAction() const { return clear_; }
    QAction* undoAction() const { return undo_; }
    QAction* redoAction() const { return redo_; }
    Canvas* canvas() const { return canvas_; }

    /// Puts another's widget below the bars.
    void addTool(QWidget* tool);

    /// Traces the digit on a picture and puts it on the canvas, beside the window.
    void openPicture(const QString& file);

signals:
    /// The button that is there while no network is.
    void trainingWanted();
    /// The drawing as the network sees it, after every change.
    void drawingRead(const std::shared_ptr<const inkling::Reading>& reading);

private:
    QWidget* makeHeader();
    QWidget* makeAnswer();
    void makeActions();
    void choosePicture();
    void takePicture(const QMimeData& data);
    void trace(std::function<Picture()> picture);
    void read();
    void showReading(const Reading& reading);
    void showNetwork();

    Session* session_;
    Canvas* canvas_;
    InkPreview* preview_;
    ProbabilityBars* bars_;
    QLabel *answer_, *sureness_, *network_;
    QPushButton* train_;
    QVBoxLayout* tools_;
    QAction *clear_, *undo_, *redo_, *picture_, *paste_;
    Reader reader_;
    std::unique_ptr<Background> tracing_;
};

}  // namespace inkling
