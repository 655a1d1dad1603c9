// Ten digits and "no digit" in a row, to say what something is.
#pragma once

#include <QWidget>
#include <vector>

class QToolButton;

namespace inkling {

/// One click chooses. One tab stop: arrow keys go along the row, the keys 0 to 9 and N choose at once.
class DigitRow : public QWidget {
    Q_OBJECT

public:
    explicit DigitRow(QWidget* parent = nullptr);

    /// Shows what it is at present; -1 for nothing.
    void setLabel(int label);

    /// The label that a key stands for: 0 to 9, noClass for N; -1 for other keys.
    static int labelOf(int key);

signals:
    void chosen(int label);  ///< 0 to 9, or noClass

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<QToolButton*> buttons_;  // 0 to 9, and none
};

}  // namespace inkling
