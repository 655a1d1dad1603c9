// What is known of a run, or of several beside each other.
#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "core/runs/run_record.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTableView;
class QTabWidget;

namespace inkling {

class ConfusionDifference;
class HistoryPlot;
class SettingsModel;

/// Curves, settings and, of one run, its note, of several the difference of two runs' confusion matrices.
class RunDetails : public QWidget {
    Q_OBJECT

public:
    explicit RunDetails(QWidget* parent = nullptr);

    /// Keeps copies. The same runs with other figures leave everything else as it is.
    void setRuns(std::vector<RunRecord> runs);

signals:
    /// The person has written, and has paused or gone on.
    void noteWritten(const QString& id, const QString& note);
    void failed(const QString& message);  ///< a plot could not be saved

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeCurves();
    QWidget* makeSettings();
    QWidget* makeNote();
    QWidget* makeConfusion();
    void showCurves();
    void showFigures();
    void showSettings();
    void showNote();
    void chooseTests();
    void showDifference();
    void takeNote();
    const RunRecord* chosen(const QComboBox* choice) const;

    std::vector<RunRecord> runs_;
    QTabWidget* tabs_;
    HistoryPlot *loss_, *second_;
    SettingsModel* settings_;
    QTableView* table_;
    QCheckBox* differences_;
    QPlainTextEdit* note_;
    QTimer pause_;    // in writing the note
    QString noteOf_;  // the run that it is of
    QComboBox *firstTest_, *secondTest_;
    QLabel* sentence_;
    ConfusionDifference* difference_;
};

}  // namespace inkling
