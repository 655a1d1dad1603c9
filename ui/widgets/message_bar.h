// A message within the window, where a dialog would be in the way.
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace inkling {

/// A line of text with an icon, that stays until it is closed (Escape does, too) or replaced. Lies over the
/// foot of its parent, so that nothing moves when it comes or goes; one that comes while others are there
/// lies above them. Screen readers are told. Hidden at first.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Good, Warning, Bad };

    explicit MessageBar(QWidget* parent);

    void show(Kind kind, const QString& text);
    /// As show() with no action, for what need not be answered: it goes when there was time to read it.
    void tell(Kind kind, const QString& text);
    /// "Saved as ...", with a button that shows the folder; goes as what tell() says.
    void tellSaved(const QString& file);
    /// A button behind the text, which tells by actionTriggered; an empty text takes it away.
    void setAction(const QString& text);
    QString text() const;
    Kind kind() const { return kind_; }

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QColor tone() const;
    void drawIcon();
    void act();
    void goIfUnwatched();
    void place();
    void placeAll() const;

    Kind kind_ = Kind::Information;
    int number_ = 0;  ///< of all that have come; later ones lie above
    QString folder_;  ///< that the action shows; empty for another action
    QTimer time_;
    QLabel* icon_;
    QLabel* text_;
    QPushButton* action_;
    QToolButton* close_;
};

}  // namespace inkling
