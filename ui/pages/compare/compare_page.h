// The page on which two networks read the same drawing.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/draw/reader.h"
#include "ui/pages/compare/pair_bars.h"

class QComboBox;
class QLabel;
class QSlider;

namespace inkling {

class Background;
class Canvas;
class EpochNetworks;
class EpochPlot;
class SecondNetwork;
class Session;

/// The session's network against another: the one that ships, the same layers untrained, a file's, or a
/// run's after any of its epochs, with a plot of what it thought of the drawing after each. Both read while
/// the person draws.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    /// `session` and `canvas` outlive the page; `runs` is the folder with all runs.
    ComparePage(Session* session, Canvas* canvas, const QString& runs, QWidget* parent = nullptr);
    ~ComparePage() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Who the second network is: the box's data; a run's is its id.
    QString choice() const;
    QWidget* makeEpochs();
    void connectAll();
    void listRuns();
    void fillChoices();
    void choose();
    void chooseFile();
    void makeUntrained();
    void read();
    void showNetworks();
    void showEpoch();
    void showReading(PairBars::Side side, const Reading& reading);
    void readEpochs(const Reading& reading);
    void showVerdict();

    struct Run {
        QString id, title;
    };
    struct Answer {
        QString name;  ///< empty where nothing was read
        bool isDigit = false;
    };
    Session* session_;
    Canvas* canvas_;
    QString runsFolder_;
    SecondNetwork* second_;
    EpochNetworks* epochs_;
    std::vector<Run> runs_;
    QString file_;      ///< that was opened last
    QString secondIs_;  ///< the choice that the second network was made for
    bool chosenByHand_ = false;
    QLabel *title_, *answers_[2], *sureness_[2], *verdict_, *hint_, *epoch_;
    Answer said_[2];
    QComboBox* with_;
    PairBars* bars_;
    QWidget* epochPart_;
    EpochPlot* plot_;
    QSlider* slider_;
    QTimer refresh_;             ///< looks for new epochs while a network trains
    std::vector<Stroke> digit_;  ///< of the drawing, that the epochs are asked about
    Reader readers_[2];
    std::unique_ptr<Background> listTask_, untrainedTask_;  // the last
};

}  // namespace inkling
