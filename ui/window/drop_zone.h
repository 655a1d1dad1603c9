// Models and data let go over the window.
#pragma once

#include <QWidget>

class QMimeData;

namespace inkling {

class Session;

/// Lies over the whole window while somebody drags a model (.keras, .h5) or data (.npz, a folder, one of
/// MNIST's files) over it, and says what letting go does. The session opens it. Pictures are left to the
/// canvas.
class DropZone : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the window's child.
    DropZone(Session* session, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Dragged {
        enum Kind { Nothing, Model, Data } kind = Nothing;
        QString file;
    };
    static Dragged dragged(const QMimeData* data);

    Session* session_;
    QString text_;       // what letting go does
    bool over_ = false;  // the pointer has come from the window to the zone
};

}  // namespace inkling
