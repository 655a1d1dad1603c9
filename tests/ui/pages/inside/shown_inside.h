// The Inside page with a small network, shown.
#pragma once

#include <QtWidgets>

#include "core/ink/prepare.h"
#include "tests/ui/support.h"
#include "ui/pages/inside/inside_page.h"

namespace inkling::test {

struct ShownInside {
    Session session;
    InsidePage page{&session};
    QTabBar* tabs = page.findChild<QTabBar*>("insideTabs");

    explicit ShownInside(const char* layers = nullptr, int epochs = 2) {
        session.setData(smallData());
        page.resize(860, 640);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);  // the focus is in active windows
        if (layers) train(layers, epochs);
    }
    void train(const char* layers, int epochs = 2) {
        session.setDesign({.layers = parseLayers(layers)}, smallSettings(epochs));
        QSignalSpy ended(&session, &Session::trainingEnded);
        session.startTraining();
        QVERIFY(ended.wait(60000));
    }
    /// By a click on the tab.
    void open(const QString& title) {
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == title)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page.findChild<Widget*>(name);
    }
    void draw() {
        page.setDrawing(prepareInk(std::vector<Stroke>{Stroke{{140, 40}, {140, 240}}}),
                        Shape::image(28, 28, 1));
    }
    std::vector<float> testImage(int index) {
        std::vector<float> pixels(28 * 28);
        toFloats(session.data()->test->image(index), pixels.data());
        return pixels;
    }
    /// The empty page of the section in sight.
    QString emptyText() {
        for (QWidget* empty : page.findChildren<QWidget*>("emptyPage"))
            if (empty->isVisible()) return empty->findChildren<QLabel*>()[1]->text();
        return {};
    }
};

inline constexpr const char* convolutional =
    "conv6-3-same-relu pool2 conv5-3-same-relu flatten dense12-relu dense10-softmax";

}  // namespace inkling::test
