// A part of a form that is opened when it is wanted.
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace inkling {

class FoldedSection : public QWidget {
    Q_OBJECT

public:
    explicit FoldedSection(const QString& title, QWidget* parent = nullptr);

    /// Where the part's widgets go.
    QVBoxLayout* body() const { return body_; }
    void setOpen(bool open);

private:
    QToolButton* button_;
    QWidget* page_;
    QVBoxLayout* body_;
};

}  // namespace inkling
