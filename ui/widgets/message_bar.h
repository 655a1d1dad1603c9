// A message within the window, where a dialog would be in the way.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace inkling {

/// A line of text with an icon, that stays until it is closed or replaced. Hidden at first.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Good, Warning, Bad };

    explicit MessageBar(QWidget* parent = nullptr);

    void show(Kind kind, const QString& text);
    /// A button behind the text, which tells by actionTriggered; an empty text takes it away.
    void setAction(const QString& text);
    QString text() const;
    Kind kind() const { return kind_; }

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QColor tone() const;
    void drawIcon();

    Kind kind_ = Kind::Information;
    QLabel* icon_;
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
};

}  // namespace inkling
