// What is confused most, in words.
#pragma once

#include <QListWidget>

#include "ui/pages/results/confusion_layout.h"

namespace inkling {

/// "8 read as 3: 14 times" and so on, most first: all pairs of classes that were confused.
class ConfusionList : public QListWidget {
    Q_OBJECT

public:
    explicit ConfusionList(QWidget* parent = nullptr);

    void setConfusion(const ConfusionMatrix& confusion, const QStringList& classNames);
    /// Chooses the pair without telling; none where the cell is not in the list.
    void select(ConfusionCell cell);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A person chose the pair, by mouse or keys.
    void cellSelected(inkling::ConfusionCell cell);

private:
    int heightOf(int rows) const;

    std::vector<ConfusionCell> cells_;
};

}  // namespace inkling
