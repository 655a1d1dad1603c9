// The button that a page is there for.
#pragma once

#include <QPushButton>

namespace inkling {

/// In the accent colour. Drawn here, for styles mix a button's colour with their own until its text is hard
/// to read.
class PrimaryButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace inkling
