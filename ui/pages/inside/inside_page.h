// The Inside page: how a network comes to its answer.
#pragma once

#include <QWidget>
#include <span>

#include "core/nn/shape.h"

class QCheckBox;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTabBar;

namespace inkling {

class Section;
class Session;
class Subject;

/// Sections, one at a time, that all look at the digit that is drawn, or else
/// at a test image. The last one is remembered.
class InsidePage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit InsidePage(Session* session, QWidget* parent = nullptr);

    /// The drawing as the network sees it, [height, width], 0 to 1; without ink,
    /// a test image is looked at.
    void setDrawing(std::span<const float> image, const Shape& shape);
    /// All that the section in sight works out beside the window is there.
    bool isSettled() const;

private:
    QWidget* makeHeader();
    void addSection(const char* name, const QString& title, Section* section);
    void showSubject();
    void lookAt(int testImage);

    Subject* subject_;
    QTabBar* tabs_;
    QStackedWidget* sections_;
    QCheckBox* testImage_;
    QSpinBox* number_;
    QLabel* source_;  // what is looked at
};

}  // namespace inkling
