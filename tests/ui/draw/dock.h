// The drawing dock in a window of its own, for its tests.
#pragma once

#include <QtWidgets>

#include "core/format/keras_file.h"
#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/draw/draw_dock.h"
#include "ui/draw/ink_preview.h"
#include "ui/resources.h"
#include "ui/widgets/probability_bars.h"

namespace inkling::test {

/// A window with the dock, and what is in it by name.
struct Dock {
    Session session;
    QMainWindow window;
    DrawDock* dock = new DrawDock(&session);
    Canvas* canvas = dock->findChild<Canvas*>("canvas");
    ProbabilityBars* bars = dock->findChild<ProbabilityBars*>("probabilityBars");
    InkPreview* preview = dock->findChild<InkPreview*>("inkPreview");
    QLabel* answer = dock->findChild<QLabel*>("answer");

    Dock() {
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        window.resize(700, 900);
        window.show();
    }
    void train() {
        session.setData(smallData());
        session.setDesign(smallSpec(), smallSettings(5));
        QSignalSpy ended(&session, &Session::trainingEnded);
        session.startTraining();
        QVERIFY(ended.wait(30000));
    }
    void openShipped() {
        QSignalSpy changed(&session, &Session::networkChanged);
        session.openNetwork(resourcePath("model.keras"));
        QVERIFY(changed.wait(30000));
    }
    void open(const NetworkSpec& spec, const std::vector<std::string>& names) {
        QTemporaryDir folder;
        Network network(spec);
        network.initialise(1);
        network.classNames = names;
        saveKeras(network, folder.filePath("other.keras").toStdString());
        QSignalSpy changed(&session, &Session::networkChanged);
        session.openNetwork(folder.filePath("other.keras"));
        QVERIFY(changed.wait(30000));
    }
    void drawLine(float x) {
        drawWithMouse(canvas, {canvas->toWidget({x, 80}).toPoint(), canvas->toWidget({x, 140}).toPoint(),
                               canvas->toWidget({x, 200}).toPoint()});
    }
    void drawOne() {
        const auto at = [this](float x, float y) { return canvas->toWidget({x, y}).toPoint(); };
        drawWithMouse(canvas, {at(140, 50), at(140, 100), at(140, 170), at(140, 230)});
    }
};

}  // namespace inkling::test
