// Where two runs err differently, as a heatmap.
#pragma once

#include <QWidget>
#include <optional>

#include "core/runs/run_record.h"
#include "ui/pages/results/confusion_layout.h"

namespace inkling {

/// The second run's confusion matrix minus the first one's. A cell's colour says whether the second is better
/// there (more on the diagonal, less beside it) or worse, and by how much; blue and orange, which the
/// colour-blind tell apart. The arrow keys move; the tooltip, and the accessible description, say a cell in
/// words.
class ConfusionDifference : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionDifference(QWidget* parent = nullptr);

    /// Both tests have the same classes; null for nothing.
    void setTests(const RunTest* first, const RunTest* second);
    bool isEmpty() const { return difference_.size() == 0; }
    QString sentence(ConfusionCell cell) const;
    QColor fill(ConfusionCell cell) const;
    QRectF cellRect(ConfusionCell cell) const { return places().cellRect(cell); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    ConfusionLayout places() const;
    int gain(ConfusionCell cell) const;  ///< by how many images the second is better there
    void paintLabels(QPainter& painter, const ConfusionLayout& places) const;

    ConfusionMatrix first_, difference_;
    QStringList names_;
    int most_ = 0;  ///< of all differences
    ConfusionCell current_{0, 0};
};

}  // namespace inkling
