// The Runs page with runs that somebody has trained before, for its tests.
#pragma once

#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/pages/runs/run_table.h"
#include "ui/pages/runs/runs_page.h"
#include "ui/session/run_store.h"

namespace inkling::test {

/// A run that somebody has trained before.
inline void writeRun(const QString& folder, const std::string& name, int epochs, double accuracy,
                     const char* layers = "flatten dense16-relu dense10-softmax", double rate = 0.01,
                     RunState state = RunState::Finished) {
    TrainingSettings settings = smallSettings(10);
    setLearningRate(settings.optimizer, rate);
    TrainingState training(NetworkSpec{.layers = parseLayers(layers)}, settings);
    for (int epoch = 1; epoch <= epochs; ++epoch)
        training.history.push_back({.epoch = epoch,
                                    .loss = 2.0 / epoch,
                                    .accuracy = accuracy - 0.3 / epoch,
                                    .valLoss = 2.1 / epoch,
                                    .valAccuracy = accuracy - 0.2 / epoch,
                                    .seconds = 1.5});
    RunRecord record = recordOf(training, "small");
    record.name = name;
    std::filesystem::path run;
    {
        RunRecorder recorder(folder.toStdString(), record, training, {});
        run = folder.toStdString() + "/" + recorder.record().id;
        if (state == RunState::Finished) recorder.end(Outcome::Finished, training);
        if (state == RunState::Stopped) recorder.end(Outcome::Stopped, training);
    }
    RunTest test{.data = "small", .loss = 0.5, .accuracy = accuracy, .classNames = digitNames()};
    test.confusion = ConfusionMatrix::Constant(10, 10, 0);
    test.confusion.diagonal().setConstant(int(accuracy * 10));
    test.confusion.col(1).array() += 10 - int(accuracy * 10);
    if (state == RunState::Finished) writeTest(run, test);
}

struct ShownRunsPage {
    explicit ShownRunsPage(const QString& folder) {
        session.keepRuns(folder);
        session.setData(smallData());
        session.setDesign(smallSpec(), smallSettings(2));
        page = std::make_unique<RunsPage>(&session);
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(name);
    }
    bool has(int rows) { return !session.runs()->isLoading() && table()->model()->rowCount() == rows; }
    RunTable* table() { return find<RunTable>("runsTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) {
        const QRect place = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, place.center());
    }
    QAction* action(const char* name) { return find<QAction>(name); }

    Session session;
    std::unique_ptr<RunsPage> page;
};

}  // namespace inkling::test
