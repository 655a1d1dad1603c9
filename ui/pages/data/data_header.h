// What data is open, and what else can be opened.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace inkling {

class ProgressLine;
class Session;

/// Title and counts of the session's data, and on demand the arrays that Keras would have of it; a box of the
/// sources that are found and a button for others.
class DataHeader : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the header.
    explicit DataHeader(Session* session, QWidget* parent = nullptr);

private:
    void fillSources();
    void open(const QString& name);
    void choose(bool folder);
    void showOpening(double progress);
    void showOpened();
    void showSession();

    Session* session_;
    QLabel *title_, *counts_, *arrays_;
    QComboBox* sources_;
    QToolButton *open_, *asArrays_;
    ProgressLine* progress_;
};

}  // namespace inkling
