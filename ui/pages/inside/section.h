// A part of the Inside page.
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QStackedLayout;

namespace inkling {

class Background;
class ControlRow;
class EmptyPage;
class Subject;

/// Shows its content, or says plainly why there is nothing to show. Works only while it is in sight.
class Section : public QWidget {
    Q_OBJECT

public:
    /// `subject` outlives the section.
    explicit Section(Subject* subject, QWidget* parent = nullptr);

    /// All that was to be worked out beside the window is there.
    bool isSettled() const;

protected:
    /// Something that is looked at has changed; called while in sight, and when it comes into sight.
    virtual void refresh() = 0;

    Subject& subject() const { return *subject_; }
    /// Once, in the constructor: what can be chosen, what is to be seen in words, and that itself, which
    /// takes the room. The sections' margins and titles are the page's.
    void setContent(ControlRow* controls, QLabel* sentence, QWidget* picture);
    /// The section is not settled while this works; it is a member of the section.
    void watch(const Background* work) { works_.push_back(work); }
    void showContent();
    void showEmpty(const QString& headline, const QString& sentence);
    /// Where there is no network, or none that takes the image, says so. True where all is there.
    bool hasNetworkAndImage();

    void showEvent(QShowEvent* event) override;
    /// refresh(), if in sight.
    void changed();

private:
    Subject* subject_;
    QStackedLayout* stack_;
    EmptyPage* empty_;
    std::vector<const Background*> works_;
};

}  // namespace inkling
