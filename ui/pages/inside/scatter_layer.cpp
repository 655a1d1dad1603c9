#include "ui/pages/inside/scatter_layer.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>
#include <algorithm>
#include <cmath>

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr qreal leastPicture = 18, mostPicture = 44, leastDot = 3.5, mostDot = 7;
constexpr qreal pictureShare = 0.7;  // of a point's room, for many lie closer together

/// A dot, its colour and size, in the middle of a pixmap.
QPixmap dot(const QColor& colour, qreal side, const QPen& ring, qreal ratio) {
    const qreal room = std::ceil(side) + 4;
    QPixmap pixmap(QSizeF(room, room).toSize() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ring);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(room / 2, room / 2), side / 2, side / 2);
    return pixmap;
}

void paintDots(QPainter& painter, const ScatterPoints& points, const ScatterPlacement& placement, qreal side,
               const QPalette& palette) {
    const Colours colours = coloursOf(palette);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap hint = dot(colours.line, std::min(side, 3.0), Qt::NoPen, ratio);
    std::vector<QPixmap> plain, ringed;  // by class, from -1
    for (int label = -1; label < points.classNames.size(); ++label) {
        QColor colour = classColour(palette, label);
        ringed.push_back(dot(colour, side + 2, QPen(palette.color(QPalette::WindowText), 1.5), ratio));
        colour.setAlphaF(0.85f);
        plain.push_back(dot(colour, side, Qt::NoPen, ratio));
    }
    const QRectF seen = placement.room.adjusted(-mostDot, -mostDot, mostDot, mostDot);
    for (int round = 0; round < 3; ++round)  // hints, dots, striking ones
        for (int i = 0; i < points.count(); ++i) {
            if ((points.isShown(i) ? 1 + points.isStriking(i) : 0) != round) continue;
            const QPointF place = placement.at(points.places[std::size_t(i)]);
            if (!seen.contains(place)) continue;
            const auto& marks = round == 2 ? ringed : plain;
            const QPixmap& mark =
                round == 0
                    ? hint
                    : marks[std::size_t(std::min(points.labels[std::size_t(i)] + 1, int(marks.size()) - 1))];
            const qreal half = mark.deviceIndependentSize().width() / 2;
            painter.drawPixmap(place - QPointF(half, half), mark);
        }
}

void paintPictures(QPainter& painter, const ScatterPoints& points, const ScatterPlacement& placement,
                   qreal side, const QPalette& palette) {
    std::vector<QVector<QRgb>> ramps;
    for (int label = -1; label < points.classNames.size(); ++label) {
        const QColor colour = classColour(palette, label);
        QVector<QRgb> ramp;
        for (int ink = 0; ink < 256; ++ink)
            ramp << qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), ink));
        ramps.push_back(std::move(ramp));
    }
    const QRectF seen = placement.room.adjusted(-side, -side, side, side);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const bool striking : {false, true})
        for (int i = 0; i < points.count(); ++i) {
            if (!points.isShown(i) || points.isStriking(i) != striking) continue;
            const QPointF place = placement.at(points.places[std::size_t(i)]);
            if (!seen.contains(place)) continue;
            const auto label =
                std::size_t(std::min(points.labels[std::size_t(i)] + 1, int(ramps.size()) - 1));
            const QRectF square(place - QPointF(side, side) / 2, QSizeF(side, side));
            if (striking) {
                painter.setBrush(coloursOf(palette).card);
                painter.setPen(QPen(palette.color(QPalette::WindowText), 1.5));
                painter.drawRoundedRect(square, 4, 4);
            }
            const QImage picture = points.picture(i, ramps[label]);
            const QSizeF size = QSizeF(picture.size()).scaled(square.size(), Qt::KeepAspectRatio);
            painter.drawImage(QRectF(place - QPointF(size.width(), size.height()) / 2, size), picture);
        }
}

}  // namespace

QColor classColour(const QPalette& palette, int label) {
    static const QRgb colours[] = {0x332288, 0xCC6677, 0x117733, 0x88CCEE, 0x882255,
                                   0xDDCC77, 0x44AA99, 0xAA4499, 0x999933, 0x888888};
    if (label < 0) return coloursOf(palette).muted;
    const QColor colour(colours[label % 10]);
    const Oklab lab = toOklab(colour);
    // Neither lost on paper nor on a dark ground.
    const double lightness = isDark(palette) ? 0.5 + 0.45 * lab.L : 0.12 + 0.75 * lab.L;
    return fromOklab({lightness, lab.a, lab.b});
}

ScatterMark ScatterMark::fit(qreal spacing, bool pictures) {
    if (const qreal side = pictureShare * spacing; pictures && side >= leastPicture)
        return {std::min(side, mostPicture), true};
    return {std::clamp(spacing, leastDot, mostDot), false};
}

void paintMarks(QPainter& painter, const ScatterPoints& points, const ScatterPlacement& placement,
                const ScatterMark& mark, const QPalette& palette) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.picture)
        paintPictures(painter, points, placement, mark.side, palette);
    else
        paintDots(painter, points, placement, mark.side, palette);
}

/// The middle is the median, for strays do not move it.
void paintNames(QPainter& painter, const ScatterPoints& points, const ScatterPlacement& placement,
                const QPalette& palette) {
    QFont font = painter.font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.8);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<std::vector<qreal>> x(std::size_t(points.classNames.size())), y(x.size());
    for (int i = 0; i < points.count(); ++i)
        if (const auto label = std::size_t(points.labels[std::size_t(i)]);
            label < x.size() && points.isShown(i)) {
            x[label].push_back(points.places[std::size_t(i)].x());
            y[label].push_back(points.places[std::size_t(i)].y());
        }
    const auto middle = [](std::vector<qreal>& v) {
        std::ranges::nth_element(v, v.begin() + std::ptrdiff_t(v.size() / 2));
        return v[v.size() / 2];
    };
    for (std::size_t label = 0; label < x.size(); ++label) {
        if (x[label].empty()) continue;
        QPainterPath path;
        path.addText(0, 0, font, points.classNames[qsizetype(label)]);
        path.translate(placement.at({middle(x[label]), middle(y[label])}) - path.boundingRect().center());
        painter.strokePath(path,
                           QPen(coloursOf(palette).card, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(path, palette.color(QPalette::WindowText));
    }
}

}  // namespace inkling
