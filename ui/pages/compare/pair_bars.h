// What two networks say of the same drawing, back to back.
#pragma once

#include <QStringList>
#include <QWidget>
#include <array>
#include <vector>

namespace inkling {

/// A row a class with its name in the middle; the first network's bar goes from there to the left, the second
/// one's to the right, each with its percentage at its end. Each one's winner is in the accent colour.
class PairBars : public QWidget {
    Q_OBJECT

public:
    explicit PairBars(QWidget* parent = nullptr);

    enum Side { First, Second };
    /// As many as there are names, each 0 to 1, or none; without `sure` there is no winner.
    void setProbabilities(Side side, std::vector<float> probabilities, bool sure);
    void setClassNames(const QStringList& names);

    int winner(Side side) const;  ///< -1 for none
    const std::vector<float>& probabilities(Side side) const { return sides_[side].probabilities; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct OneSide {
        std::vector<float> probabilities;
        bool sure = false;
    };
    void paintRow(QPainter& painter, int row, const QRectF& place) const;
    void describe();

    QStringList names_;
    std::array<OneSide, 2> sides_;
};

}  // namespace inkling
