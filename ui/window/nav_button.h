// One page's button at the window's side.
#pragma once

#include <QToolButton>

namespace inkling {

/// An icon over a word; the page that is shown has both in the accent colour on a tinted ground.
class NavButton : public QToolButton {
    Q_OBJECT

public:
    NavButton(QAction* page, const QString& iconName, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon plain_, accented_;
};

}  // namespace inkling
