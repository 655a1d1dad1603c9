// What a page shows while it has nothing to show: what to do next, and the button that does it.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace inkling {

/// An icon, a headline, a sentence and up to one button, in the middle of the page.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    /// `iconName` is one of resources/icons/. Without `buttonText` there is no button.
    EmptyPage(const QString& iconName, const QString& headline, const QString& sentence,
              const QString& buttonText = {}, QWidget* parent = nullptr);

    void setTexts(const QString& headline, const QString& sentence, const QString& buttonText = {});
    QPushButton* button() const { return button_; }
    /// Another button beside the first; the caller connects it.
    QPushButton* addButton(const QString& text);

signals:
    void buttonClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString iconName_;
    QLabel* icon_;
    QLabel* headline_;
    QLabel* sentence_;
    QPushButton* button_;
    QHBoxLayout* buttons_;
};

}  // namespace inkling
