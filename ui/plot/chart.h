// A plot that can be looked into: the frame and the manners that all plots of curves share.
#pragma once

#include <QTimer>
#include <QVector>
#include <QWidget>
#include <optional>

#include "ui/plot/chart_cursor.h"

class QCustomPlot;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace inkling {

/// A card with a row for the title, the curves, and a menu. The pointer, or the left and right keys, show
/// what the curves have at a place; the wheel, a rectangle drawn with the mouse, + and - zoom in; a double
/// click, Escape or the button that is then there go back. Saved as PNG, SVG, PDF and CSV. However often it
/// is asked to, it is drawn at most 30 times a second and seldom enough not to slow down the work beside it,
/// and not while it is hidden.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget* parent = nullptr);

    /// The title of files and for those who do not see it.
    virtual QString title() const = 0;
    bool isZoomed() const { return zoomed_; }
    void showAll();
    /// Shows the readings at that place of the x axis; nothing takes them away.
    void pointAt(std::optional<double> x);
    std::optional<double> cursorPlace() const { return cursorX_; }
    QString cursorText() const { return cursor_->text(); }
    /// The kind is told by the ending: .png, .svg, .pdf, .csv. Written beside and renamed; `failed` where
    /// that cannot be done.
    void save(const QString& file);

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {220, 130}; }

signals:
    void pointedAt(std::optional<double> x);
    void failed(const QString& message);

protected:
    QCustomPlot& plot() { return *plot_; }
    const QCustomPlot& plot() const { return *plot_; }
    QHBoxLayout& header() { return *header_; }  ///< empty but for the buttons at its end
    void redrawSoon();

    virtual void fitAxes() = 0;                                     ///< to all that is to be seen
    virtual void applyColours(const QPalette& palette);             ///< also for files, which are light
    virtual QString placeText(double x) const = 0;                  ///< "Epoch 2.5"
    virtual QVector<CurvePoint> readings(double x) const = 0;       ///< what the curves have there
    virtual QString table() const = 0;                              ///< CSV
    virtual void clicked(const QPointF& place) { Q_UNUSED(place) }  ///< without dragging; pixels of the plot

    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectMouse();
    void makeMenu();
    void redraw();
    void placeCursor();
    void zoom(double factor, QPointF about, bool x, bool y);
    void zoomTo(const QRect& place);
    void setZoomed(bool zoomed);
    void chooseFile(bool picture);
    void copyPicture();

    QCustomPlot* plot_;
    QHBoxLayout* header_;
    QToolButton *all_, *more_;
    ChartCursor* cursor_;
    std::optional<double> cursorX_;
    QPoint pressed_;
    bool zoomed_ = false;
    QTimer timer_;
};

}  // namespace inkling
