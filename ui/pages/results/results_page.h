// The Results page: how well the network reads the test images, and where it errs.
#pragma once

#include <QVector>

#include "ui/pages/results/results.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace inkling {

class CloserLook;
class EmptyPage;
class Figure;
class ImageBrowser;
class ProgressLine;
class ResultsExport;
class SecondNetwork;
class Session;

/// Figures, then tabs at the left and the images that they are about at the right.
class ResultsPage : public QWidget {
    Q_OBJECT

public:
    /// `session` and `second`, which it is compared with, outlive the page.
    ResultsPage(Session* session, SecondNetwork* second, QWidget* parent = nullptr);

signals:
    /// The person wants to go to the page where networks are trained, or images opened.
    void trainWanted();
    void dataWanted();
    void saved(const QString& file);

private:
    QWidget* makeHeader();
    QWidget* makeFigures();
    QWidget* makeContent(SecondNetwork* second);
    void addTab(ResultsTab* tab, const QString& title);
    void connectAll();

    void showSession();  ///< all of the page
    void showBusy();     ///< what can be pressed now, and what the empty page says
    void showTab(int index);
    void lookCloser();
    void step(int by);  ///< in the closer look, to another image of the list
    void act();         ///< the empty page's button

    Session* session_;
    Results results_;  // what is shown
    QVector<ResultsTab*> tabs_;

    QStackedWidget* pages_;
    EmptyPage* empty_;
    QLabel* title_;
    QPushButton *evaluate_, *stop_, *train_, *exportButton_;
    ResultsExport* export_;
    ProgressLine* progress_;
    Figure *accuracy_, *loss_, *count_, *wrong_;
    QTabBar* tabBar_;
    QStackedWidget* tabStack_;
    ImageBrowser* browser_;
    CloserLook* closer_;
};

}  // namespace inkling
