// A message within the window, where a dialog would be in the way.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace inkling {

/// A line of text with an icon, that stays until it is closed or replaced. Hidden at first. In a layout, or
/// floating: then nothing moves when it comes, and what is no failure goes by itself after a while.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Good, Warning, Bad };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Lies over the lower part of `area` from now on, and belongs to it.
    void floatOver(QWidget* area);
    void show(Kind kind, const QString& text);
    /// A button behind the text, which tells by actionTriggered; an empty text takes it away.
    void setAction(const QString& text);
    QString text() const;
    Kind kind() const { return kind_; }

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QColor tone() const;
    void drawIcon();
    void place();
    void fade();

    Kind kind_ = Kind::Information;
    QLabel* icon_;
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
    bool floats_ = false;
    QTimer readTime_;  // of a floating one
};

}  // namespace inkling
