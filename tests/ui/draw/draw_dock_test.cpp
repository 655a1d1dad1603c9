#include "ui/draw/draw_dock.h"

#include <QtWidgets>

#include "core/format/keras_file.h"
#include "core/ink/prepare.h"
#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/draw/draw_tools.h"
#include "ui/draw/ink_preview.h"
#include "ui/widgets/probability_bars.h"

using namespace inkling;
using namespace inkling::test;

namespace {

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
    void drawOne() {
        const auto at = [this](float x, float y) { return canvas->toWidget({x, y}).toPoint(); };
        drawWithMouse(canvas, {at(140, 50), at(140, 100), at(140, 170), at(140, 230)});
    }
};

}  // namespace

class DrawDockTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void withoutANetwork();
    void readsAsTheNetworkDoes();
    void readsAnewWhenTheNetworkChanges();
    void keys();
    void latestDrawingWins();
    void saysWhereItIsNoDigit();
    void tracesAPictureFile();
    void pastesAndDropsPictures();
    void saysThatAPictureHasNoInk();
};

void DrawDockTest::withoutANetwork() {
    Dock d;
    QVERIFY(d.dock->findChild<QLabel*>("networkLabel")->text().contains("No network"));
    auto* train = d.dock->findChild<QPushButton*>("dockTrainButton");
    QVERIFY(train->isVisible());
    QSignalSpy wanted(d.dock, &DrawDock::trainingWanted);
    QTest::mouseClick(train, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);

    // The image is made all the same.
    d.drawOne();
    QTRY_VERIFY(!d.preview->image().isNull() && d.preview->image().pixelIndex(14, 14) > 0);
    QCOMPARE(d.bars->winner(), -1);
}

void DrawDockTest::readsAsTheNetworkDoes() {
    Dock d;
    d.train();
    d.drawOne();
    QTRY_VERIFY(d.bars->winner() >= 0);

    const std::vector<float> image = prepareInk(d.canvas->strokes());
    Predictor predictor(d.session.network()->sharedArchitecture(), 1);
    std::ranges::copy(image, predictor.input().begin());
    const auto expected = predictor.predict(*d.session.network(), predictor.input(), 1);
    QTRY_VERIFY(std::ranges::equal(d.bars->probabilities(), expected));

    float sum = 0;
    for (float p : expected) sum += p;
    QVERIFY(std::abs(sum - 1) < 1e-4f);
    QCOMPARE(d.answer->text(), QString::number(std::ranges::max_element(expected) - expected.begin()));
    QVERIFY(d.dock->findChild<QLabel*>("networkLabel")->text().contains(d.session.networkTitle()));
    QCOMPARE(int(d.preview->image().pixelIndex(14, 14)), int(std::lround(image[14 * 28 + 14] * 255)));
}

void DrawDockTest::readsAnewWhenTheNetworkChanges() {
    Dock d;
    d.drawOne();
    d.train();  // nothing is drawn any more
    QTRY_VERIFY(d.bars->winner() >= 0);
}

void DrawDockTest::keys() {
    Dock d;
    QVERIFY(QTest::qWaitForWindowActive(&d.window));
    d.train();
    d.drawOne();  // and the canvas has the focus
    QTRY_VERIFY(d.bars->winner() >= 0);

    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(d.canvas->isEmpty());
    QTRY_COMPARE(d.bars->winner(), -1);
    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(d.canvas->strokes().size(), 1u);
    QTest::keyClick(d.canvas, Qt::Key_Escape);
    QVERIFY(d.canvas->isEmpty());
    QTest::keyClick(d.canvas, Qt::Key_Z, Qt::ControlModifier);  // clearing is undone as well
    QCOMPARE(d.canvas->strokes().size(), 1u);
    QTest::keyClick(d.canvas, Qt::Key_Delete);
    QVERIFY(d.canvas->isEmpty());
    QVERIFY(!d.dock->tools()->clearAction()->isEnabled());
}

void DrawDockTest::latestDrawingWins() {
    Reader reader;
    QSignalSpy finished(&reader, &Reader::finished);
    const auto dotAt = [](float x) { return std::vector<Stroke>{{{x, 100}, {x, 200}}}; };
    for (int i = 0; i < 500; ++i) reader.read(dotAt(float(i % 200)), nullptr);
    const auto last = std::vector<Stroke>{{{50, 50}, {230, 60}}};
    reader.read(last, nullptr);
    const std::vector<float> expected = prepareInk(last);
    const auto newest = [&] {
        return finished.isEmpty() ? nullptr : finished.last()[0].value<std::shared_ptr<const Reading>>();
    };
    QTRY_VERIFY(newest() && newest()->image == expected);
    QVERIFY2(finished.count() < 501, "drawings are queued");
}

void DrawDockTest::saysWhereItIsNoDigit() {
    Dock d;
    d.train();
    d.drawOne();
    QTRY_VERIFY(d.bars->winner() >= 0);
    auto* sureness = d.dock->findChild<QLabel*>("sureness");
    QVERIFY(sureness->text().contains('%'));

    QTemporaryDir folder;
    Network network = *d.session.network();
    network.leastCertainty = 0.999999f;
    saveKeras(network, folder.filePath("unsure.keras").toStdString());
    d.session.openNetwork(folder.filePath("unsure.keras"));
    QTRY_COMPARE(sureness->text(), QString("No digit"));
    QCOMPARE(d.bars->winner(), -1);  // none stands out, but the bars still say what it thought of
    QCOMPARE(d.bars->probabilities().size(), 10u);
}

namespace {

/// A 1, dark on light.
QImage pictureOfOne() {
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::darkBlue, 12));
    painter.drawLine(200, 60, 200, 240);
    return image;
}

/// One upright line in the canvas' middle.
bool showsOne(const Canvas& canvas) {
    return !canvas.isEmpty() && std::ranges::all_of(canvas.strokes(), [](const Stroke& stroke) {
        return std::ranges::all_of(stroke, [](const Point& p) { return std::abs(p.x - 140) < 12; });
    });
}

}  // namespace

void DrawDockTest::tracesAPictureFile() {
    Dock d;
    d.drawOne();
    const auto drawn = d.canvas->strokes();
    QTemporaryDir folder;
    for (const char* ending : {"png", "jpg"}) {
        const QString file = folder.filePath(QString("one.") + ending);
        QVERIFY(pictureOfOne().save(file));
        d.dock->openPicture(file);
        QTRY_VERIFY(showsOne(*d.canvas) && d.canvas->strokes() != drawn);
        d.dock->tools()->undoAction()->trigger();
        QCOMPARE(d.canvas->strokes(), drawn);
    }
    QSignalSpy failed(&d.session, &Session::failed);
    d.dock->openPicture(folder.filePath("missing.png"));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains("missing.png"));
    QCOMPARE(d.canvas->strokes(), drawn);
}

void DrawDockTest::pastesAndDropsPictures() {
    Dock d;
    QGuiApplication::clipboard()->setImage(pictureOfOne());
    d.dock->tools()->pasteAction()->trigger();
    QTRY_VERIFY(showsOne(*d.canvas));
    d.canvas->clear();

    QMimeData data;
    data.setImageData(pictureOfOne());
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(d.canvas, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(d.canvas, &drop);
    QTRY_VERIFY(showsOne(*d.canvas));

    QMimeData words;
    words.setText("7");
    QDragEnterEvent refused({50, 50}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QCoreApplication::sendEvent(d.canvas, &refused);
    QVERIFY(!refused.isAccepted());
}

void DrawDockTest::saysThatAPictureHasNoInk() {
    Dock d;
    d.drawOne();
    const auto drawn = d.canvas->strokes();
    QImage white(100, 100, QImage::Format_RGB32);
    white.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(white);
    QSignalSpy failed(&d.session, &Session::failed);
    d.dock->tools()->pasteAction()->trigger();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(d.canvas->strokes(), drawn);
}

QTEST_MAIN(DrawDockTest)
#include "draw_dock_test.moc"
