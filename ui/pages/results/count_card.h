// A number that can be clicked.
#pragma once

#include <QAbstractButton>

namespace inkling {

/// A card with what it counts and how many; checked when it is chosen.
class CountCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit CountCard(QWidget* parent = nullptr);

    void setCount(int count);
    int count() const { return count_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont numberFont() const;

    int count_ = 0;
};

}  // namespace inkling
