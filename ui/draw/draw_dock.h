// The dock at the window's right, in which a person draws and the network reads.
#pragma once

#include <QDockWidget>
#include <memory>

#include "ui/draw/reader.h"

class QAction;
class QLabel;
class QPushButton;

namespace inkling {

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

    QAction* clearAction() const { return clear_; }
    QAction* undoAction() const { return undo_; }
    QAction* redoAction() const { return redo_; }
    Canvas* canvas() const { return canvas_; }

signals:
    /// The button that is there while no network is.
    void trainingWanted();

private:
    QWidget* makeHeader();
    QWidget* makeAnswer();
    void makeActions();
    void read();
    void showReading(const Reading& reading);
    void showNetwork();

    Session* session_;
    Canvas* canvas_;
    InkPreview* preview_;
    ProbabilityBars* bars_;
    QLabel *answer_, *sureness_, *network_;
    QPushButton* train_;
    QAction *clear_, *undo_, *redo_;
    Reader reader_;
};

}  // namespace inkling
