// What the heatmap's colours mean.
#pragma once

#include <QWidget>

namespace inkling {

class ConfusionView;

/// A bar from no error to the largest one, with their values at its ends.
class ConfusionLegend : public QWidget {
    Q_OBJECT

public:
    /// `view` outlives this.
    explicit ConfusionLegend(const ConfusionView* view, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString largest() const;

    const ConfusionView* view_;
};

}  // namespace inkling
