// A plot that can be looked into: the frame and the manners that all plots of curves share.
#pragma once

#include <QTimer>
#include <QVector>
#include <QWidget>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "ui/plot/chart_cursor.h"

class QCPAbstractPlottable;
class QCPAxis;
class QCPGraph;
class QCustomPlot;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace inkling {

/// A card with a row for the title, the curves, and a menu.
/// The pointer, or the left and right keys, show what the curves have at a place. The wheel, + and - zoom the
/// x axis, and the heights follow what is to be seen; a rectangle drawn with the mouse, the wheel beside the
/// y axis, Ctrl with + and - choose the heights too. Then dragging, or Shift with the arrow keys, moves
/// (Shift draws another rectangle); a double click, Escape or the button that is then there go back. Legend,
/// labels and the readings keep clear of the curves as well as they can. Saved as PNG, SVG, PDF and CSV.
/// However often it is asked to, it is drawn at most 30 times a second and seldom enough not to slow down the
/// work beside it, and not while it is hidden.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget* parent = nullptr);

    /// The title of files and for those who do not see it.
    virtual QString title() const = 0;
    bool isZoomed() const { return zoomed_; }
    void showAll();
    /// From and to, in the x axis's units.
    using Span = std::pair<double, double>;
    /// Of the x axis; nothing for all of it. Nobody is told.
    void showSpan(std::optional<Span> span);
    /// Shows the readings at that place of the x axis; nothing takes them away.
    void pointAt(std::optional<double> x);
    std::optional<double> cursorPlace() const { return cursorX_; }
    QString cursorText() const { return cursor_->text(); }
    /// The kind is told by the ending: .png, .svg, .pdf, .csv. Written beside and renamed; `failed` where
    /// that cannot be done.
    void save(const QString& file);
    /// All of it, for a document: `fine` pixels for each of `size`.
    QImage picture(QSize size, int fine);

    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {220, 130}; }

signals:
    void pointedAt(std::optional<double> x);
    /// The person looks at that part of the x axis, or at all again.
    void spanChosen(std::optional<inkling::Chart::Span> span);
    void failed(const QString& message);
    void saved(const QString& file);

protected:
    QCustomPlot& plot() { return *plot_; }
    const QCustomPlot& plot() const { return *plot_; }
    QHBoxLayout& header() { return *header_; }  ///< empty but for the buttons at its end
    void redrawSoon();

    virtual void fitAxes() = 0;                                ///< to all that is to be seen
    virtual void fitHeights() {}                               ///< the y axis to what the x axis shows
    virtual void applyColours(const QPalette& palette);        ///< also for files, which are light
    virtual QString placeText(double x) const = 0;             ///< "Epoch 2.5"
    virtual QVector<CurvePoint> readings(double x) const = 0;  ///< what the curves have there
    virtual QString table() const = 0;                         ///< CSV
    /// The curves of which labels keep clear.
    virtual std::vector<const QCPGraph*> lines() const = 0;
    /// The axes are where they will be drawn; trace() is the curves there. Says where the labels are.
    virtual QVector<QRect> placeLabels() { return {}; }
    virtual void clicked(const QPointF& place) { Q_UNUSED(place) }  ///< without dragging; pixels of the plot
    /// The pointer is over that curve's name, or with null over none any more. True where a click does
    /// something.
    virtual bool pointedAtName(const QCPAbstractPlottable* curve) {
        Q_UNUSED(curve)
        return false;
    }
    const QCPAbstractPlottable* nameAt(const QPointF& place) const;  ///< in the legend; null for none
    /// Points along lines() where they are to be seen, some pixels apart.
    const QVector<QPointF>& trace() const { return trace_; }

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
    void takeTrace();
    void placeLegend();
    void placeCursor();
    void point(const QPoint& place);
    void showPointer(const QPoint& place);
    void onPaper(const std::function<void()>& draw);
    void chooseFile(bool picture);
    void copyPicture();
    // Zoom:
    bool press(const QMouseEvent& event);
    void wheel(const QWheelEvent& event);
    void zoom(double factor, QPointF about, bool x, bool y);
    void zoomTo(const QRect& place);
    void drag(QPointF from, QPointF to);
    void look();
    void setZoomed(bool zoomed);

    QCustomPlot* plot_;
    QHBoxLayout* header_;
    QToolButton *all_, *more_;
    ChartCursor* cursor_;
    std::optional<double> cursorX_;
    QVector<QPointF> trace_;
    QVector<QRect> labels_;
    QPoint pressed_, dragged_;
    bool zoomed_ = false;
    bool heightsChosen_ = false;  ///< they do not follow
    bool dragging_ = false;
    QTimer timer_;
};

}  // namespace inkling
