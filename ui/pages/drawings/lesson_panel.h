// Teaching the network the kept drawings, with one click, and what came of it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace inkling {

class ImageView;
class KeptDrawings;
class PrimaryButton;
class Session;
class Teaching;

/// The button, what has to be asked before, its progress, the figures before and after, and the way back.
class LessonPanel : public QWidget {
    Q_OBJECT

public:
    /// All outlive the panel.
    LessonPanel(Session* session, KeptDrawings* kept, Teaching* teaching, QWidget* parent = nullptr);

private:
    struct Row {
        QWidget* place;
        QLabel *title, *before, *after;
    };
    Row addRow(const char* name, const QString& title, const QString& meaning);
    QWidget* makeQuestion();
    void show();
    void showQuestion();
    QString sentence() const;

    Session* session_;
    KeptDrawings* kept_;
    Teaching* teaching_;
    QLabel* sentence_;
    PrimaryButton* teach_;
    QPushButton *stop_, *back_;
    QProgressBar* progress_;
    QWidget* question_;
    ImageView* doubtful_;
    QLabel* asked_;
    QPushButton *confirm_, *correct_, *confirmAll_;
    QWidget* figures_;
    Row taught_, leftOut_, test_;
};

}  // namespace inkling
