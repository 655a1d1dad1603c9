// Pictures on the canvas: from files, the clipboard, other windows and the data; good, bad and hostile ones.
#include <QtWidgets>

#include "core/ink/picture.h"
#include "core/ink/prepare.h"
#include "tests/ui/draw/dock.h"
#include "ui/draw/draw_tools.h"
#include "ui/images/image_view.h"

using namespace inkling;
using namespace inkling::test;

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

class DockPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void tracesAPictureFile();
    void pastesAndDropsPictures();
    void saysThatAPictureHasNoInk();
    void drawsATestImage();
    void takesTheImageThatIsLookedAt();
    void hugeAndDamagedPictures_data();
    void hugeAndDamagedPictures();
    void anAnimationIsItsFirstFrame();
};

void DockPicturesTest::tracesAPictureFile() {
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

void DockPicturesTest::pastesAndDropsPictures() {
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

void DockPicturesTest::saysThatAPictureHasNoInk() {
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

void DockPicturesTest::drawsATestImage() {
    Dock d;
    QSignalSpy failed(&d.session, &Session::failed);
    d.dock->tools()->testDigitAction()->trigger();
    QCOMPARE(failed.count(), 1);  // there is no data yet
    d.session.setData(smallData());
    d.drawOne();
    const auto drawn = d.canvas->strokes();
    d.dock->tools()->testDigitAction()->trigger();
    QTRY_VERIFY(d.canvas->strokes() != drawn && !d.canvas->isEmpty());
    d.dock->tools()->undoAction()->trigger();
    QCOMPARE(d.canvas->strokes(), drawn);
}

void DockPicturesTest::takesTheImageThatIsLookedAt() {
    Dock d;
    ImageView view;
    view.offerCanvas();
    QObject::connect(&view, &ImageView::canvasWanted, d.dock, &DrawDock::drawImage);
    auto* button = view.findChild<QToolButton*>("toCanvas");
    QVERIFY(button->isHidden());  // there is no image
    const auto data = smallData()->test;
    view.setImage(data, 3);
    view.show();
    QTest::mouseClick(button, Qt::LeftButton);
    const std::vector<Stroke> traced = traceImage(data->image(3), data->shape);
    QTRY_COMPARE(d.canvas->strokes(), traced);
}

void DockPicturesTest::hugeAndDamagedPictures_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("30,000 x 30,000, by its header")
        << QByteArray("P5\n30000 30000\n255\nfew bytes") << "30000";
    QTest::newRow("larger than numbers") << QByteArray("P5\n2000000000 2000000000\n255\n") << "";
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && pictureOfOne().save(&buffer, "PNG"));
    QTest::newRow("half a PNG's header") << png.left(20) << "";
    QTest::newRow("a PNG with other bytes") << png.left(40) + QByteArray(400, 'x') << "";
    QTest::newRow("text") << QByteArray("a seven") << "";
    QTest::newRow("nothing") << QByteArray() << "";
}

void DockPicturesTest::hugeAndDamagedPictures() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    Dock d;
    d.drawOne();
    const auto drawn = d.canvas->strokes();
    QTemporaryDir folder;
    QFile file(folder.filePath("picture.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QSignalSpy failed(&d.session, &Session::failed);
    d.dock->openPicture(file.fileName());
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains("picture.png"));
    QVERIFY2(failed[0][0].toString().contains(said), qPrintable(failed[0][0].toString()));
    QCOMPARE(d.canvas->strokes(), drawn);
}

/// Two frames of 48 x 48: an upright line, then nothing.
void DockPicturesTest::anAnimationIsItsFirstFrame() {
    const QByteArray gif = qUncompress(QByteArray::fromBase64(
        "AAAKg3jac/d0s7BMNGAwYPjIwPD//38GBoaGhgYHBwfF/9x+riHBzo4BrkZ6BsyMQAnFnywMXEBaB4gZQFoYmP6zcA"
        "goODQwMDINCUbCoRbqSv2nuolDS+r/CPQzMuP/CPQzstT/gXXHgDPEsMqxDoOikuqM/yPZ81iKypHGGE3/Izv94yoq"
        "rQHttlTj"));
    QTemporaryDir folder;
    QFile file(folder.filePath("one.gif"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(gif);
    file.close();
    Dock d;
    QSignalSpy failed(&d.session, &Session::failed);
    d.dock->openPicture(file.fileName());
    QTRY_VERIFY2(showsOne(*d.canvas) || failed.count() > 0, "nothing came of it");
    QVERIFY2(showsOne(*d.canvas), qPrintable(failed.value(0).value(0).toString()));
}

QTEST_MAIN(DockPicturesTest)
#include "dock_pictures_test.moc"
