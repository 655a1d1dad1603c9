#include "ui/pages/compare/pair_bars.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/theme/theme.h"

namespace inkling {

namespace {

constexpr qreal barRadius = 3, usualTrack = 160;

QFont bold(QFont font) {
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor faded(QColor colour, float opacity) {
    colour.setAlphaF(opacity);
    return colour;
}

QString percentage(const QLocale& locale, float share) {
    return PairBars::tr("%1 %").arg(locale.toString(100 * double(share), 'f', 1));
}

}  // namespace

PairBars::PairBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Probabilities of both networks"));
    for (int digit = 0; digit < 10; ++digit) names_ << QString::number(digit);
    describe();
}

void PairBars::setProbabilities(Side side, std::vector<float> probabilities, bool sure) {
    for (float& p : probabilities) p = std::isfinite(p) ? std::clamp(p, 0.0f, 1.0f) : 0.0f;
    sides_[side] = {std::move(probabilities), sure};
    describe();
    update();
}

void PairBars::setClassNames(const QStringList& names) {
    if (names == names_) return;
    names_ = names;
    updateGeometry();
    update();
}

int PairBars::winner(Side side) const {
    const auto& [probabilities, sure] = sides_[side];
    if (!sure || probabilities.empty()) return -1;
    return int(std::ranges::max_element(probabilities) - probabilities.begin());
}

void PairBars::describe() {
    QStringList said;
    for (const auto& [side, words] : {std::pair(First, tr("First: %1, %2")), {Second, tr("Second: %1, %2")}})
        if (const int row = winner(side); row >= 0 && row < names_.size())
            said << words.arg(names_[row],
                              percentage(locale(), sides_[side].probabilities[std::size_t(row)]));
    setAccessibleDescription(said.isEmpty() ? tr("Nothing to read yet") : said.join(tr("; ")));
}

QSize PairBars::sizeHint() const {
    const QFontMetricsF metrics(bold(font()));
    const qreal side = usualTrack + metrics.horizontalAdvance(percentage(locale(), 1)) + spacing::small;
    return {int(2 * side + 3 * metrics.height()), int(metrics.height() * 1.5 * qreal(names_.size()))};
}

QSize PairBars::minimumSizeHint() const {
    return {sizeHint().width() * 2 / 3, sizeHint().height() * 2 / 3};
}

void PairBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal height = qreal(this->height()) / std::max<qsizetype>(1, names_.size());
    for (int row = 0; row < names_.size(); ++row)
        paintRow(painter, row, QRectF(0, row * height, width(), height));
}

void PairBars::paintRow(QPainter& painter, int row, const QRectF& place) const {
    const Colours colours = coloursOf(palette());
    const QColor text = palette().color(QPalette::WindowText);
    const QFontMetricsF metrics(bold(font()));
    const qreal middle = metrics.height() * 1.1;  // of the column of names
    const qreal value = metrics.horizontalAdvance(percentage(locale(), 1)) + 1;
    const qreal track = std::max(0.0, place.width() / 2 - middle - value - spacing::small);
    const qreal thick = std::clamp(place.height() * 0.5, 4.0, 14.0);
    bool named = false;

    for (const Side side : {First, Second}) {
        const bool strong = winner(side) == row, left = side == First;
        named = named || strong;
        const qreal centre = place.center().x();
        const QRectF whole(left ? centre - middle - track : centre + middle, place.center().y() - thick / 2,
                           track, thick);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(text, 0.09f));
        painter.drawRoundedRect(whole, barRadius, barRadius);
        const auto& probabilities = sides_[side].probabilities;
        if (std::size_t(row) >= probabilities.size()) continue;

        const float p = probabilities[std::size_t(row)];
        QPainterPath outline;
        outline.addRoundedRect(whole, barRadius, barRadius);
        painter.save();
        painter.setClipPath(outline);
        const qreal length = track * qreal(p);
        painter.fillRect(
            QRectF(left ? whole.right() - length : whole.left(), whole.top(), length, whole.height()),
            strong ? colours.accent : faded(text, 0.42f));
        painter.restore();
        painter.setFont(strong ? bold(font()) : font());
        painter.setPen(strong ? text : colours.muted);
        const QRectF valuePlace(left ? place.left() : place.right() - value, place.top(), value,
                                place.height());
        painter.drawText(valuePlace, Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight),
                         percentage(locale(), p));
    }
    painter.setFont(named ? bold(font()) : font());
    painter.setPen(text);
    painter.drawText(place, Qt::AlignCenter, names_[row]);
}

}  // namespace inkling
