// A part of the Inside page.
#pragma once

#include <QWidget>

class QStackedLayout;

namespace inkling {

class EmptyPage;
class Subject;

/// Shows its content, or says plainly why there is nothing to show. Works only while it is in sight.
class Section : public QWidget {
    Q_OBJECT

public:
    /// `subject` outlives the section.
    explicit Section(Subject* subject, QWidget* parent = nullptr);

protected:
    /// Something that is looked at has changed; called while in sight, and when it comes into sight.
    virtual void refresh() = 0;

    Subject& subject() const { return *subject_; }
    /// Once, in the constructor. The sections' own margins and titles are the page's.
    void setContent(QWidget* content);
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
};

}  // namespace inkling
