// The Results page: how well the network reads the test images, and where it errs.
#pragma once

#include <QStringList>
#include <QWidget>
#include <memory>

#include "core/evaluate/evaluation.h"
#include "ui/pages/results/confusion_layout.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QTableWidget;

namespace inkling {

class ClassScoreModel;
class ConfusionList;
class ConfusionView;
class EmptyPage;
class Figure;
class ImageGrid;
class ImageListModel;
class ImageView;
class ProbabilityBars;
class Session;

class ResultsPage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit ResultsPage(Session* session, QWidget* parent = nullptr);

signals:
    /// The person wants to go to the page where networks are trained, or images opened.
    void trainWanted();
    void dataWanted();

private:
    QWidget* makeHeader();
    QWidget* makeFigures();
    QWidget* makeConfusion();
    QWidget* makeScores();
    QWidget* makeMetrics();
    QWidget* makeMistakes();
    void connectAll();

    void showSession();  ///< all of the page
    void showBusy();     ///< what can be pressed now, and what the empty page says
    void showMetrics();
    void showCell(ConfusionCell cell);  ///< that cell's images, or with none all mistakes
    void goTo(int index);               ///< a test image, among all of them where it is not in the list
    void showImage(int row);
    void act();  ///< the empty page's button

    Session* session_;
    std::shared_ptr<const Evaluation> evaluation_;  // what is shown
    std::shared_ptr<const Dataset> images_;         // what it was made of
    QStringList names_;
    ImageListModel* list_;
    ClassScoreModel* scores_;

    QStackedWidget* pages_;
    EmptyPage* empty_;
    QLabel* title_;
    QPushButton *evaluate_, *stop_, *train_;
    QProgressBar* progress_;
    Figure *accuracy_, *loss_, *count_, *wrong_;
    ConfusionView* confusion_;
    ConfusionList* mostConfused_;
    QTableView* table_;
    QTableWidget* metrics_;
    QLabel* listTitle_;
    QPushButton* back_;
    QSpinBox* place_;
    ImageGrid* grid_;
    ImageView* view_;
    QLabel* sentence_;
    ProbabilityBars* bars_;
};

}  // namespace inkling
