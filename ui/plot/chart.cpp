#include "ui/plot/chart.h"

#include <qcustomplot.h>

#include "core/base/error.h"
#include "core/file/atomic_file.h"
#include "ui/plot/chart_axes.h"
#include "ui/plot/chart_export.h"
#include "ui/plot/free_place.h"
#include "ui/theme/paper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/save_dialog.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int fastest = 33;   // milliseconds between two drawings
constexpr double pause = 60;  // times what a drawing takes: two plots take under 2 % of two cores
constexpr int slowest = 500;
constexpr int traceStep = 6;      // pixels between points along a curve
constexpr int mostTraced = 1000;  // of a curve's points

const QVector<Qt::Alignment>& corners() {
    static const QVector<Qt::Alignment> all{Qt::AlignRight | Qt::AlignTop, Qt::AlignRight | Qt::AlignBottom,
                                            Qt::AlignLeft | Qt::AlignTop, Qt::AlignLeft | Qt::AlignBottom};
    return all;
}

}  // namespace

Chart::Chart(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot), header_(new QHBoxLayout), cursor_(new ChartCursor(plot_)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setLocale(locale());
    plot_->setMouseTracking(true);
    plot_->axisRect()->setMinimumMargins({0, spacing::small, spacing::small, 0});
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0, 3);
    }
    makeMenu();
    header_->setContentsMargins(spacing::small, 0, 0, 0);
    header_->setSpacing(spacing::tight);
    header_->addStretch(1);
    header_->addWidget(all_);
    header_->addWidget(more_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::tight, spacing::tight, spacing::tight, spacing::tight);
    layout->setSpacing(0);
    layout->addLayout(header_);
    layout->addWidget(plot_, 1);

    timer_.setSingleShot(true);
    timer_.setInterval(fastest);
    connect(&timer_, &QTimer::timeout, this, &Chart::redraw);
    connect(plot_, &QCustomPlot::afterLayout, this, [this] {
        takeTrace();
        placeLegend();
        labels_ = placeLabels();
    });
    connect(plot_, &QCustomPlot::afterReplot, this, &Chart::placeCursor);
    connectMouse();
}

void Chart::makeMenu() {
    const auto button = [](const char* name, const char* iconName, const QString& text) {
        auto* made = named(new QToolButton, name, text);
        made->setIcon(icon(iconName));
        made->setAutoRaise(true);
        made->setToolTip(text);
        return made;
    };
    all_ = button("plotShowAll", "whole", tr("Show the whole plot again (Esc)"));
    all_->setText(tr("Whole plot"));
    all_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QSizePolicy keepsPlace = all_->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    all_->setSizePolicy(keepsPlace);
    all_->hide();
    connect(all_, &QToolButton::clicked, this, [this] {
        showAll();
        emit spanChosen({});
    });
    more_ = button("plotMenuButton", "more", tr("Save or copy this plot"));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setStyleSheet("QToolButton::menu-indicator { image: none; }");
    auto* menu = named(new QMenu(more_), "plotMenu");
    const auto add = [&](const char* name, const QString& text, auto does) {
        QAction* action = menu->addAction(text, this, does);
        action->setObjectName(name);
    };
    add("savePicture", tr("Save as a &picture…"), [this] { chooseFile(true); });
    add("saveTable", tr("Save the figures as a &table (CSV)…"), [this] { chooseFile(false); });
    add("copyPicture", tr("&Copy the picture"), [this] { copyPicture(); });
    menu->addSeparator();
    const auto middle = [this] { return QPointF(plot_->axisRect()->rect().center()); };
    add("zoomIn", tr("Zoom &in") + "\t+", [this, middle] { zoom(0.8, middle(), true, false); });
    add("zoomOut", tr("Zoom &out") + "\t-", [this, middle] { zoom(1.25, middle(), true, false); });
    add("showAll", tr("Show the &whole plot") + "\t" + tr("Esc"), [this] { all_->click(); });
    more_->setMenu(menu);
}

void Chart::connectMouse() {
    plot_->setSelectionRectMode(QCP::srmCustom);
    connect(plot_->selectionRect(), &QCPSelectionRect::accepted, this,
            [this](const QRect& place) { zoomTo(place.normalized()); });
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        setFocus(Qt::MouseFocusReason);
        pressed_ = dragged_ = event->pos();
        dragging_ = press(*event);
        // A rectangle is drawn where this is not done.
        plot_->setSelectionRectMode(dragging_ ? QCP::srmNone : QCP::srmCustom);
    });
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        const bool still = (event->pos() - pressed_).manhattanLength() < QApplication::startDragDistance();
        dragging_ = false;
        if (still && event->button() == Qt::LeftButton) clicked(event->position());
        showPointer(event->pos());
    });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this] { all_->click(); });
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (dragging_) drag(std::exchange(dragged_, event->pos()), event->pos());
        point(event->pos());
        showPointer(event->pos());
    });
    connect(plot_, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* event) {
        wheel(*event);
        event->accept();
    });
    plot_->installEventFilter(this);
}

bool Chart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Leave) {
        pointedAtName(nullptr);
        pointAt(std::nullopt);
    }
    if (event->type() == QEvent::Resize) cursor_->resize(plot_->size());
    return QWidget::eventFilter(watched, event);
}

const QCPAbstractPlottable* Chart::nameAt(const QPointF& place) const {
    auto* item = qobject_cast<QCPPlottableLegendItem*>(plot_->layoutElementAt(place));
    return item ? item->plottable() : nullptr;
}

/// The legend is read and clicked, so there are no readings over it.
void Chart::point(const QPoint& place) {
    const bool inside = plot_->axisRect()->rect().contains(place);
    const bool overLegend = plot_->legend->visible() && plot_->legend->rect().contains(place);
    pointAt(inside && !overLegend ? std::optional(plot_->xAxis->pixelToCoord(place.x())) : std::nullopt);
}

/// What a press would do there.
void Chart::showPointer(const QPoint& place) {
    const bool choosable = pointedAtName(nameAt(place));
    const bool inside = plot_->axisRect()->rect().contains(place);
    plot_->setCursor(dragging_   ? Qt::ClosedHandCursor
                     : choosable ? Qt::PointingHandCursor
                     : !inside   ? Qt::ArrowCursor
                     : zoomed_   ? Qt::OpenHandCursor
                                 : Qt::CrossCursor);
}

// Cursor

void Chart::pointAt(std::optional<double> x) {
    if (x == cursorX_) return;
    cursorX_ = x;
    placeCursor();
    emit pointedAt(x);
}

void Chart::placeCursor() {
    const QRect area = plot_->axisRect()->rect();
    const bool seen = cursorX_ && plot_->xAxis->range().contains(*cursorX_);
    const auto found = seen ? readings(*cursorX_) : QVector<CurvePoint>();
    // The readings name the curves, too.
    if (QCPLayer* names = plot_->legend->layer(); names->visible() != found.isEmpty()) {
        names->setVisible(found.isEmpty());
        plot_->replot(QCustomPlot::rpQueuedReplot);
    }
    if (found.isEmpty()) return cursor_->clear();
    QVector<QPointF> places;
    for (const CurvePoint& reading : found)
        places << QPointF(plot_->xAxis->coordToPixel(reading.x), plot_->yAxis->coordToPixel(reading.y));
    cursor_->show(area, plot_->xAxis->coordToPixel(*cursorX_), placeText(*cursorX_), found, places, trace_,
                  labels_);
    if (hasFocus()) setAccessibleDescription(cursor_->text());
}

void Chart::contextMenuEvent(QContextMenuEvent* event) {
    more_->menu()->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                                     : mapToGlobal(rect().center()));
}

// Files

void Chart::chooseFile(bool picture) {
    const QString filters = picture ? tr("PNG pictures (*.png);;SVG drawings (*.svg);;PDF documents (*.pdf)")
                                    : tr("Tables (*.csv)");
    auto* dialog = named(makeSaveDialog(this, picture ? tr("Save the plot") : tr("Save the figures"), filters,
                                        title().toLower().replace(u' ', u'-') + (picture ? ".png" : ".csv")),
                         "savePlotDialog");
    connect(dialog, &QFileDialog::fileSelected, this, &Chart::save);
    dialog->open();
}

void Chart::save(const QString& file) {
    const QString ending = QFileInfo(file).suffix().toLower();
    const auto picture = [&](PictureKind kind) {
        QByteArray content;
        onPaper([&] { content = pictureOf(*plot_, title(), kind, plot_->size()); });
        return content;
    };
    try {
        const QByteArray content = ending == "png"   ? picture(PictureKind::Png)
                                   : ending == "svg" ? picture(PictureKind::Svg)
                                   : ending == "pdf" ? picture(PictureKind::Pdf)
                                   : ending == "csv" ? table().toUtf8()
                                                     : QByteArray();
        if (content.isEmpty()) {
            emit failed(tr("%1 is not saved: the name has to end in .png, .svg, .pdf or .csv.").arg(file));
            return;
        }
        writeFile(std::filesystem::path(file.toStdU16String()),
                  std::string_view(content.constData(), std::size_t(content.size())));
        emit saved(file);
    } catch (const Error& error) {
        emit failed(words(error));
    }
}

/// White ground, whatever the window looks like, and the legend, which readings may have hidden.
void Chart::onPaper(const std::function<void()>& draw) {
    plot_->legend->layer()->setVisible(true);
    applyColours(paperPalette());
    draw();
    applyColours(palette());
    redraw();
}

QImage Chart::picture(QSize size, int fine) {
    QImage image;
    fitAxes();
    onPaper([&] { image = plot_->toPixmap(size.width(), size.height(), fine).toImage(); });
    return image;
}

void Chart::copyPicture() {
    plot_->legend->layer()->setVisible(true);
    QGuiApplication::clipboard()->setPixmap(plot_->toPixmap(0, 0, 2));
}

// Drawing

void Chart::applyColours(const QPalette& palette) {
    const Colours colours = coloursOf(palette);
    plot_->setBackground(QBrush(colours.card));
    colourAxes(*plot_, palette, font());
    QColor faint = colours.accent;
    faint.setAlphaF(0.12f);
    plot_->selectionRect()->setPen(QPen(colours.accent, 1));
    plot_->selectionRect()->setBrush(faint);
    QColor ground = colours.card;
    ground.setAlphaF(0.85f);
    plot_->legend->setBrush(ground);
    plot_->legend->setBorderPen(Qt::NoPen);
    plot_->legend->setFont(font());
    plot_->legend->setTextColor(palette.color(QPalette::WindowText));
    plot_->legend->setRowSpacing(-2);
}

void Chart::redrawSoon() {
    if (isVisible() && !timer_.isActive()) timer_.start();
}

void Chart::redraw() {
    if (!zoomed_)
        fitAxes();
    else if (!heightsChosen_)
        fitHeights();
    plot_->replot(QCustomPlot::rpQueuedReplot);
    timer_.setInterval(std::clamp(int(pause * plot_->replotTime(true)), fastest, slowest));
}

void Chart::takeTrace() {
    trace_.clear();
    const QRectF area = plot_->axisRect()->rect();
    for (const QCPGraph* graph : lines()) {
        const auto& data = *graph->data();
        const auto first = data.findBegin(plot_->xAxis->range().lower),
                   last = data.findEnd(plot_->xAxis->range().upper);
        const auto stride = std::max<qsizetype>(1, (last - first) / mostTraced);
        std::optional<QPointF> before;
        for (auto point = first; point < last; point += stride) {
            const QPointF here = graph->coordsToPixels(point->key, point->value);
            const double way = before ? QLineF(*before, here).length() : 0;
            const int steps = std::clamp(int(way / traceStep), 1, 200);
            for (int step = 1; step <= steps; ++step) {
                const QPointF at = before ? QLineF(*before, here).pointAt(double(step) / steps) : here;
                if (area.contains(at)) trace_ << at;
            }
            before = here;
        }
    }
}

/// In the corner where it covers least.
void Chart::placeLegend() {
    QCPLayoutInset* inset = plot_->axisRect()->insetLayout();
    if (!plot_->legend->visible() || inset->elementCount() == 0) return;
    const QSize size = plot_->legend->outerRect().size();
    QVector<QRect> places;
    for (const Qt::Alignment corner : corners())
        places << QStyle::alignedRect(Qt::LeftToRight, corner, size, inset->rect());
    const int now = int(corners().indexOf(inset->insetAlignment(0)));
    const int freest = freestPlace(places, trace_, {}, now);
    if (freest == now) return;
    inset->setInsetAlignment(0, corners()[freest]);
    inset->update(QCPLayoutElement::upLayout);
}

void Chart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    Colours colours = coloursOf(palette());
    if (hasFocus()) colours.line = colours.accent;
    drawCard(painter, rect(), colours);
}

void Chart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void Chart::showEvent(QShowEvent* event) {
    redraw();
    QWidget::showEvent(event);
}

void Chart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours(palette());
        if (isVisible()) redraw();
    }
    QWidget::changeEvent(event);
}

}  // namespace inkling
