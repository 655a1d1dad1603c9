// The Data page: where the images come from, and what they are.
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace inkling {

class DataHeader;
class EmptyPage;
class Session;

class DataPage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit DataPage(Session* session, QWidget* parent = nullptr);
    /// The part whose changes are the design's.
    QWidget* augmentation() const { return augmentation_; }

private:
    QWidget* makeContent();
    void showSession();

    Session* session_;
    DataHeader* header_;
    QStackedWidget* pages_;
    EmptyPage* empty_;
    QWidget* augmentation_;
};

}  // namespace inkling
