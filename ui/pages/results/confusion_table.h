// A confusion matrix as it is shown: as numbers or as shares, in words and as text to copy.
#pragma once

#include <QColor>
#include <QMetaType>
#include <QPalette>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/evaluate/confusion.h"

namespace inkling {

/// A cell of the matrix: images of class `truth` read as `predicted`.
struct ConfusionCell {
    int truth = -1, predicted = -1;
    bool isValid() const { return truth >= 0; }
    bool isRight() const { return truth == predicted; }
    bool operator==(const ConfusionCell&) const = default;
};

/// What the cells say: how many images; which share of their row, of which the diagonal is the recall; which
/// share of their column, of which it is the precision; how many, without the diagonal.
enum class ConfusionShown { Counts, RowShares, ColumnShares, Errors };

/// The cells of one way to show a matrix.
class ConfusionTable {
public:
    ConfusionTable() = default;
    ConfusionTable(ConfusionMatrix confusion, ConfusionShown shown);

    int classes() const { return int(confusion_.rows()); }
    ConfusionShown shown() const { return shown_; }
    bool isShare() const {
        return shown_ == ConfusionShown::RowShares || shown_ == ConfusionShown::ColumnShares;
    }
    const ConfusionMatrix& confusion() const { return confusion_; }
    double value(ConfusionCell cell) const;  ///< a number of images, or 0 to 1
    QString text(ConfusionCell cell) const;  ///< empty for nothing; shares in percents, without the sign
    double largestError() const { return largestError_; }  ///< the largest value off the diagonal

    /// With a row and a column of names, divided by tabs, as spreadsheets take it.
    QString tabSeparated(const QStringList& classNames) const;

private:
    ConfusionMatrix confusion_;
    ConfusionShown shown_ = ConfusionShown::Counts;
    double largestError_ = 0;
};

/// Colours of the cells: one hue from the background to the accent in equal steps for the eye. Errors are
/// coloured by the square root of their value, so that one is still seen beside fifty; the diagonal, which
/// is always full, stays grey.
class ConfusionColours {
public:
    ConfusionColours(const ConfusionTable& table, const QPalette& palette)
        : table_(table), palette_(palette) {}

    QColor fill(ConfusionCell cell) const;
    /// Of an error with this share, 0 to 1, of the largest one.
    QColor fillOf(double share) const;
    /// For what is written on a fill: the better readable of two.
    QColor textOn(const QColor& fill) const;

private:
    const ConfusionTable& table_;  // outlives this
    QPalette palette_;
};

/// All cells off the diagonal that are not empty, the fullest first.
std::vector<ConfusionCell> worstConfusions(const ConfusionMatrix& confusion);

/// "4 read as 9: 14 times (1.4 % of all 4)".
QString confusionSentence(const ConfusionMatrix& confusion, ConfusionCell cell,
                          const QStringList& classNames);
/// The same, and the share of what was read so: "3.1 % of what was read as 9".
QString confusionToolTip(const ConfusionMatrix& confusion, ConfusionCell cell, const QStringList& classNames);

}  // namespace inkling

Q_DECLARE_METATYPE(inkling::ConfusionCell)
