#include "ui/pages/results/confusion_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/theme/oklab.h"
#include "ui/theme/theme.h"

namespace inkling {

namespace {

struct ConfusionWords {
    Q_DECLARE_TR_FUNCTIONS(ConfusionView)
};

double share(int part, int whole) {
    return whole > 0 ? double(part) / whole : 0.0;
}

QString percents(double share) {
    return QLocale().toString(100 * share, 'f', 1);
}

}  // namespace

ConfusionTable::ConfusionTable(ConfusionMatrix confusion, ConfusionShown shown)
    : confusion_(std::move(confusion)), shown_(shown) {
    for (const ConfusionCell& cell : worstConfusions(confusion_))
        largestError_ = std::max(largestError_, value(cell));
}

double ConfusionTable::value(ConfusionCell cell) const {
    const int count = confusion_(cell.truth, cell.predicted);
    switch (shown_) {
        case ConfusionShown::RowShares:
            return share(count, confusion_.row(cell.truth).sum());
        case ConfusionShown::ColumnShares:
            return share(count, confusion_.col(cell.predicted).sum());
        case ConfusionShown::Errors:
            return cell.isRight() ? 0 : count;
        case ConfusionShown::Counts:
            break;
    }
    return count;
}

QString ConfusionTable::text(ConfusionCell cell) const {
    const double number = value(cell);
    if (number <= 0) return {};
    if (!isShare()) return QString::number(int(number));
    return number == 1 ? QString::number(100) : percents(number);
}

QString ConfusionTable::tabSeparated(const QStringList& classNames) const {
    QString all;
    for (int predicted = 0; predicted < classes(); ++predicted) all += '\t' + classNames.value(predicted);
    all += '\n';
    for (int truth = 0; truth < classes(); ++truth) {
        all += classNames.value(truth);
        for (int predicted = 0; predicted < classes(); ++predicted)
            all += '\t' + QLocale().toString(value({truth, predicted}), 'g', isShare() ? 6 : 10);
        all += '\n';
    }
    return all;
}

QColor ConfusionColours::fill(ConfusionCell cell) const {
    const QColor paper = palette_.color(QPalette::Base);
    const double value = table_.value(cell);
    if (cell.isRight() && table_.shown() != ConfusionShown::Errors)
        return blend(paper, palette_.color(QPalette::Text), 0.13);
    return value <= 0 ? paper : fillOf(value / table_.largestError());
}

QColor ConfusionColours::fillOf(double share) const {
    // Never fainter than what can be told from paper.
    return blend(palette_.color(QPalette::Base), coloursOf(palette_).accent, 0.1 + 0.9 * std::sqrt(share));
}

QColor ConfusionColours::textOn(const QColor& fill) const {
    const QColor dark = palette_.color(QPalette::Text), light = coloursOf(palette_).onAccent;
    return contrast(dark, fill) >= contrast(light, fill) ? dark : light;
}

std::vector<ConfusionCell> worstConfusions(const ConfusionMatrix& confusion) {
    std::vector<ConfusionCell> cells;
    for (int truth = 0; truth < confusion.rows(); ++truth)
        for (int predicted = 0; predicted < confusion.cols(); ++predicted)
            if (truth != predicted && confusion(truth, predicted) > 0) cells.push_back({truth, predicted});
    std::ranges::stable_sort(cells, std::greater(),
                             [&](const ConfusionCell& c) { return confusion(c.truth, c.predicted); });
    return cells;
}

QString confusionSentence(const ConfusionMatrix& confusion, ConfusionCell cell,
                          const QStringList& classNames) {
    const int count = confusion(cell.truth, cell.predicted);
    const QString all = percents(share(count, confusion.row(cell.truth).sum()));
    const QString truth = classNames.value(cell.truth), predicted = classNames.value(cell.predicted);
    if (count == 1)
        //: %1 and %2 are classes, such as digits; %3 is a percentage
        return ConfusionWords::tr("%1 read as %2: once (%3 % of all %1)").arg(truth, predicted, all);
    //: %1 and %2 are classes, such as digits; %3 is a number of images, %4 a percentage
    return ConfusionWords::tr("%1 read as %2: %3 times (%4 % of all %1)")
        .arg(truth, predicted, QLocale().toString(count), all);
}

QString confusionToolTip(const ConfusionMatrix& confusion, ConfusionCell cell,
                         const QStringList& classNames) {
    const int count = confusion(cell.truth, cell.predicted);
    return confusionSentence(confusion, cell, classNames) + '\n' +
           ConfusionWords::tr("%1 % of what was read as %2")
               .arg(percents(share(count, confusion.col(cell.predicted).sum())),
                    classNames.value(cell.predicted));
}

}  // namespace inkling
