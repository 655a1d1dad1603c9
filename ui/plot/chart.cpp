#include "ui/plot/chart.h"

#include <qcustomplot.h>

#include "core/base/error.h"
#include "core/file/atomic_file.h"
#include "ui/plot/chart_axes.h"
#include "ui/plot/chart_export.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/save_dialog.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int fastest = 33;   // milliseconds between two drawings
constexpr double pause = 60;  // times what a drawing takes: two plots take under 2 % of two cores
constexpr int slowest = 500;
constexpr int leastRectangle = 8;  // pixels; less in one direction zooms in the other alone

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
    QSizePolicy keepsPlace = all_->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    all_->setSizePolicy(keepsPlace);
    all_->hide();
    connect(all_, &QToolButton::clicked, this, &Chart::showAll);
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
    add("showAll", tr("Show the &whole plot"), [this] { showAll(); });
    more_->setMenu(menu);
}

void Chart::connectMouse() {
    plot_->setSelectionRectMode(QCP::srmCustom);
    connect(plot_->selectionRect(), &QCPSelectionRect::accepted, this,
            [this](const QRect& place) { zoomTo(place.normalized()); });
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        setFocus(Qt::MouseFocusReason);
        pressed_ = event->pos();
    });
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        const bool still = (event->pos() - pressed_).manhattanLength() < QApplication::startDragDistance();
        if (still && event->button() == Qt::LeftButton) clicked(event->position());
    });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this] { showAll(); });
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const bool inside = plot_->axisRect()->rect().contains(event->pos());
        pointAt(inside ? std::optional(plot_->xAxis->pixelToCoord(event->pos().x())) : std::nullopt);
    });
    connect(plot_, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* event) {
        const QPointF place = event->position();
        const QRect area = plot_->axisRect()->rect();
        // Beside an axis, that one alone.
        zoom(std::pow(0.85, event->angleDelta().y() / 120.0), place, place.x() > area.left(),
             place.y() < area.bottom());
        event->accept();
    });
    plot_->installEventFilter(this);
}

bool Chart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Leave) pointAt(std::nullopt);
    if (event->type() == QEvent::Resize) cursor_->resize(plot_->size());
    return QWidget::eventFilter(watched, event);
}

// Zoom

void Chart::zoom(double factor, QPointF about, bool x, bool y) {
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        const bool horizontal = axis == plot_->xAxis;
        if (!(horizontal ? x : y)) continue;
        axis->scaleRange(factor, axis->pixelToCoord(horizontal ? about.x() : about.y()));
    }
    setZoomed(true);
    if (factor <= 1) return redraw();
    // As far out as everything: that is where it began.
    const QCPRange wide = plot_->xAxis->range(), high = plot_->yAxis->range();
    fitAxes();
    const QCPRange all = plot_->xAxis->range(), whole = plot_->yAxis->range();
    if (wide.size() >= all.size() && high.size() >= whole.size()) return showAll();
    plot_->xAxis->setRange(wide);
    plot_->yAxis->setRange(high);
    redraw();
}

void Chart::zoomTo(const QRect& place) {
    const bool x = place.width() >= leastRectangle, y = place.height() >= leastRectangle;
    if (!x && !y) return redraw();
    if (x)
        plot_->xAxis->setRange(plot_->xAxis->pixelToCoord(place.left()),
                               plot_->xAxis->pixelToCoord(place.right()));
    if (y)
        plot_->yAxis->setRange(plot_->yAxis->pixelToCoord(place.bottom()),
                               plot_->yAxis->pixelToCoord(place.top()));
    setZoomed(true);
    redraw();
}

void Chart::setZoomed(bool zoomed) {
    zoomed_ = zoomed;
    if (!zoomed && all_->hasFocus()) setFocus();
    all_->setVisible(zoomed);
}

void Chart::showAll() {
    setZoomed(false);
    redraw();
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
    const auto found = cursorX_ ? readings(*cursorX_) : QVector<CurvePoint>();
    if (found.isEmpty() || !plot_->xAxis->range().contains(*cursorX_)) return cursor_->clear();
    QVector<QPointF> places;
    for (const CurvePoint& reading : found)
        places << QPointF(plot_->xAxis->coordToPixel(reading.x), plot_->yAxis->coordToPixel(reading.y));
    cursor_->show(area, plot_->xAxis->coordToPixel(*cursorX_), placeText(*cursorX_), found, places);
    if (hasFocus()) setAccessibleDescription(cursor_->text());
}

void Chart::keyPressEvent(QKeyEvent* event) {
    const QRect area = plot_->axisRect()->rect();
    const double x = cursorX_ ? plot_->xAxis->coordToPixel(*cursorX_) : area.center().x();
    const auto move = [&](double pixels) {
        const double to = std::clamp(cursorX_ ? x + pixels : x, double(area.left()), double(area.right()));
        pointAt(plot_->xAxis->pixelToCoord(to));
    };
    switch (event->key()) {
        case Qt::Key_Left:
            return move(-area.width() / 100.0);
        case Qt::Key_Right:
            return move(area.width() / 100.0);
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoom(0.8, QPointF(x, area.center().y()), true, false);
        case Qt::Key_Minus:
            return zoom(1.25, QPointF(x, area.center().y()), true, false);
        case Qt::Key_Escape:
            if (plot_->selectionRect()->isActive()) {
                plot_->selectionRect()->cancel();
                return redraw();
            }
            if (isZoomed()) return showAll();
            break;
        default:
            break;
    }
    QWidget::keyPressEvent(event);
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
    // On paper and in documents the ground is white.
    const auto picture = [&](PictureKind kind) {
        QPalette light(QColor(0xf4f4f7));
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::PlaceholderText, 0x6b7080);
        light.setColor(QPalette::Highlight, 0x3b50d0);
        applyColours(light);
        const QByteArray content = pictureOf(*plot_, title(), kind, plot_->size());
        applyColours(palette());
        redraw();
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
    } catch (const Error& error) {
        emit failed(words(error));
    }
}

void Chart::copyPicture() {
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
    if (!zoomed_) fitAxes();
    plot_->replot(QCustomPlot::rpQueuedReplot);
    timer_.setInterval(std::clamp(int(pause * plot_->replotTime(true)), fastest, slowest));
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
