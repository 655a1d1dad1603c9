#include "ui/pages/runs/curve_delegate.h"

#include <QPainter>
#include <QPainterPath>
#include <QSortFilterProxyModel>
#include <algorithm>

#include "ui/pages/runs/run_model.h"
#include "ui/plot/run_colours.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

const RunRecord* runOf(const QModelIndex& index) {
    const auto* filter = qobject_cast<const QSortFilterProxyModel*>(index.model());
    const auto* model = qobject_cast<const RunModel*>(filter ? filter->sourceModel() : index.model());
    return model ? model->runAt(filter ? filter->mapToSource(index).row() : index.row()) : nullptr;
}

/// Points in the unit square, y downwards.
QVector<QPointF> curveOf(const History& history) {
    const bool validation = !history.empty() && history.front().valAccuracy.has_value();
    QVector<QPointF> points;
    for (const EpochRecord& epoch : history)
        if (const auto value = validation ? epoch.valAccuracy : std::optional(epoch.accuracy))
            points << QPointF(epoch.epoch, *value);
    if (points.isEmpty()) return points;
    const auto [low, high] = std::ranges::minmax(points, {}, &QPointF::y);
    const double width = points.last().x() - points.first().x(), height = high.y() - low.y();
    const double left = points.first().x(), top = high.y();
    for (QPointF& point : points)
        point = {width > 0 ? (point.x() - left) / width : 1, height > 0 ? (top - point.y()) / height : 0.5};
    return points;
}

}  // namespace

void CurveDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const RunRecord* run = runOf(index);
    const QVector<QPointF> points = run ? curveOf(run->history) : QVector<QPointF>();
    if (points.isEmpty()) return;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor colour =
        selected ? option.palette.color(QPalette::HighlightedText) : runColour(run->colour, option.palette);
    const QRectF place = QRectF(option.rect).adjusted(spacing::small, 5, -spacing::small, -5);
    const auto at = [&](const QPointF& point) {
        return place.topLeft() + QPointF(point.x() * place.width(), point.y() * place.height());
    };
    QPainterPath path(at(points.first()));
    for (const QPointF& point : points) path.lineTo(at(point));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(at(points.last()), 2.2, 2.2);
    painter->restore();
}

QSize CurveDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {88, QStyledItemDelegate::sizeHint(option, index).height()};
}

}  // namespace inkling
