// The grid shows tens of thousands of images, crisp, and goes where the keys say.
#include <QAction>
#include <QClipboard>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <ctime>

#include "tests/ui/support.h"
#include "ui/images/image_delegate.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/images/image_view.h"
#include "ui/images/ink_image.h"
#include "ui/theme/theme.h"

using namespace inkling;

namespace {

constexpr int many = 70000;

/// Counts how often a view asks for a caption: once for each image painted.
class CountingModel : public ImageListModel {
public:
    QVariant data(const QModelIndex& index, int role) const override {
        if (role == Qt::DisplayRole) ++captions;
        return ImageListModel::data(index, role);
    }
    mutable int captions = 0;
};

/// `count` times the same noise: what is shown matters less than how many.
std::shared_ptr<Dataset> noise(int count) {
    auto data = std::make_shared<Dataset>();
    data->classNames = digitNames();
    data->pixels.resize(std::size_t(count) * data->shape.size());
    data->labels.resize(std::size_t(count));
    for (std::size_t i = 0; i < data->labels.size(); ++i) data->labels[i] = std::uint8_t(i % 10);
    for (std::size_t i = 0; i < data->shape.size(); ++i) data->pixels[i] = std::uint8_t(i * 37);
    return data;
}

struct Grid {
    CountingModel model;
    ImageGrid grid;
    explicit Grid(int count = many) {
        const auto data = noise(count);
        model.setImages(data, imageIndices(*data));
        grid.setModel(&model);
        grid.resize(800, 600);
        grid.show();
    }
    int row() const { return grid.currentIndex().row(); }
    int columns() const { return grid.viewport()->width() / grid.gridSize().width(); }
};

}  // namespace

class ImageGridTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::isolate(); }

    void sizesAreWholePixels() {
        QCOMPARE(crispSize({28, 28}, {60, 60}, 1), QSizeF(56, 56));
        QCOMPARE(crispSize({28, 28}, {60, 60}, 2), QSizeF(56, 56));
        QCOMPARE(crispSize({28, 28}, {72, 72}, 2), QSizeF(70, 70));  // five device pixels each
        QCOMPARE(crispSize({28, 14}, {100, 30}, 1), QSizeF(56, 28));
        QCOMPARE(crispSize({280, 280}, {56, 56}, 1), QSizeF(56, 56));  // no room for one each
        QVERIFY(crispSize({}, {56, 56}, 1).isEmpty());
    }

    void columnsShareTheWidth() {
        QCOMPARE(columnWidth(100, 30), 33);
        QCOMPARE(columnWidth(90, 30), 30);
        QCOMPARE(columnWidth(20, 30), 30);
    }

    void paintsOnlyWhatIsInSight() {
        Grid g;
        g.grid.showRow(40000);
        g.model.captions = 0;
        QVERIFY(!g.grid.grab().isNull());
        const int inSight = g.columns() * (g.grid.viewport()->height() / g.grid.gridSize().height() + 2);
        QVERIFY(g.model.captions > 0);
        QVERIFY2(g.model.captions <= inSight, qPrintable(QString::number(g.model.captions)));
    }

    /// The longest work at once while somebody scrolls. A figure to look at, no test of
    /// it.
    void scrolls() {
        Grid g;
        QVERIFY(QTest::qWaitForWindowExposed(&g.grid));
        g.grid.setFocus();
        double longest = 0;
        const auto measure = [&](const auto& act) {
            // Of the processor, for other programs may run beside.
            const std::clock_t before = std::clock();
            act();
            g.grid.viewport()->repaint();
            longest = std::max(longest, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        };
        g.grid.showRow(0);
        for (int i = 0; i < 300; ++i) measure([&] { QTest::keyClick(&g.grid, Qt::Key_PageDown); });
        qInfo("Page Down: %.1f ms", longest);
        QVERIFY(g.row() > 10000);
        longest = 0;
        const int before = g.grid.verticalScrollBar()->value();
        const QPointF middle = g.grid.viewport()->rect().center();
        for (int i = 0; i < 300; ++i)
            measure([&] {
                QWheelEvent wheel(middle, g.grid.viewport()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                                  Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(g.grid.viewport(), &wheel);
            });
        qInfo("wheel: %.1f ms", longest);
        QVERIFY(g.grid.verticalScrollBar()->value() > before);
        longest = 0;
        for (int side : {84, 28, 56}) measure([&] { g.grid.setImageSide(side); });
        qInfo("zoom: %.1f ms", longest);
    }

    void everyPixelIsABlock_data() {
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("1x") << 1.0;
        QTest::newRow("2x") << 2.0;
    }
    void everyPixelIsABlock() {
        QFETCH(qreal, ratio);
        ImageListModel model;
        const auto data = noise(1);
        model.setImages(data, {0});
        ImageDelegate delegate;
        QStyleOptionViewItem option;
        option.rect = QRect({}, delegate.cellSize(option.fontMetrics));
        QImage canvas(option.rect.size() * ratio, QImage::Format_ARGB32_Premultiplied);
        canvas.setDevicePixelRatio(ratio);
        canvas.fill(Qt::white);
        {
            QPainter painter(&canvas);
            delegate.paint(&painter, option, model.index(0));
        }
        const int block = int(2 * ratio);  // 28 pixels in 56
        const QVector<QRgb> ramp = inkRamp(option.palette);
        const QSizeF size(56, 56);
        const QPoint corner =
            (centredOnPixels(size, QRectF(0, 4, option.rect.width(), 56), ratio).topLeft() * ratio).toPoint();
        for (int y = 0; y < 56 * int(ratio); ++y)
            for (int x = 0; x < 56 * int(ratio); ++x)
                QCOMPARE(canvas.pixel(corner + QPoint(x, y)),
                         ramp[data->pixels[std::size_t(y / block * 28 + x / block)]]);
    }

    void marksWrongImagesByShape() {
        const auto data = noise(2);
        auto evaluation = std::make_shared<Evaluation>();
        evaluation->predicted = {0, 7};
        evaluation->probabilities.setZero(2, 10);
        std::fill(data->pixels.begin(), data->pixels.end(), 0);
        ImageListModel model;
        model.setImages(data, {0, 1}, evaluation);
        ImageDelegate delegate;
        QStyleOptionViewItem option;
        option.rect = QRect({}, delegate.cellSize(option.fontMetrics));
        auto colours = [&](int row) {
            QImage canvas(option.rect.size(), QImage::Format_ARGB32_Premultiplied);
            canvas.fill(Qt::white);
            QPainter painter(&canvas);
            delegate.paint(&painter, option, model.index(row));
            painter.end();
            QSet<QRgb> seen;
            for (int y = 0; y < 30; ++y)
                for (int x = option.rect.width() / 2; x < option.rect.width(); ++x)
                    seen << canvas.pixel(x, y);
            return seen;
        };
        const Colours theme = coloursOf(option.palette);
        QCOMPARE(colours(0).size(), 1);  // nothing but paper
        QVERIFY(colours(1).contains(theme.bad.rgb()));
        QVERIFY(colours(1).contains(theme.paper.rgb()));
    }

    void keysMove() {
        Grid g;
        QSignalSpy moved(&g.grid, &ImageGrid::currentRowChanged);
        g.grid.showRow(0);
        QCOMPARE(moved.last().at(0).toInt(), 0);
        QTest::keyClick(&g.grid, Qt::Key_Right);
        QCOMPARE(g.row(), 1);
        QTest::keyClick(&g.grid, Qt::Key_Down);
        QCOMPARE(g.row(), 1 + g.columns());
        QTest::keyClick(&g.grid, Qt::Key_PageDown);
        const int page = g.row();
        QVERIFY(page > 1 + 2 * g.columns());
        QTest::keyClick(&g.grid, Qt::Key_PageUp);
        QVERIFY(g.row() < page);
        QTest::keyClick(&g.grid, Qt::Key_End);
        QCOMPARE(g.row(), many - 1);
        QVERIFY(g.grid.viewport()->rect().intersects(g.grid.visualRect(g.grid.currentIndex())));
        QTest::keyClick(&g.grid, Qt::Key_Home);
        QCOMPARE(g.row(), 0);
        QCOMPARE(moved.last().at(0).toInt(), 0);
    }

    void mouseSelects() {
        Grid g;
        const QRect cell = g.grid.visualRect(g.model.index(5));
        QTest::mouseClick(g.grid.viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(g.row(), 5);
        QVERIFY(g.grid.selectionModel()->isSelected(g.model.index(5)));
    }

    void zoomsAndKeepsThePlace() {
        Grid g;
        g.grid.showRow(30000);
        QSignalSpy zoomed(&g.grid, &ImageGrid::imageSideChanged);
        const int columns = g.columns(), side = g.grid.imageSide();
        QTest::keyClick(&g.grid, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(g.grid.imageSide() > side);
        QCOMPARE(zoomed.count(), 1);
        QVERIFY(g.columns() < columns);
        QVERIFY(g.grid.viewport()->rect().intersects(g.grid.visualRect(g.model.index(30000))));
        for (int i = 0; i < 20; ++i) QTest::keyClick(&g.grid, Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(g.grid.imageSide(), ImageGrid::minimumSide);
    }

    void ignoresRowsThatAreNot() {
        Grid g(3);
        g.grid.showRow(2);
        g.grid.showRow(3);
        g.grid.showRow(-1);
        QCOMPARE(g.row(), 2);
        QSignalSpy moved(&g.grid, &ImageGrid::currentRowChanged);
        g.model.clear();
        QCOMPARE(moved.last().at(0).toInt(), -1);
    }

    void theChosenImageIsCopiedDraggedAndPutOnTheCanvas() {
        Grid g(30);
        g.grid.showRow(7);
        auto* copies = g.grid.findChild<QAction*>("copyImage");
        QCOMPARE(copies->shortcut(), QKeySequence(QKeySequence::Copy));
        copies->trigger();
        const QImage copied = QGuiApplication::clipboard()->image();
        QCOMPARE(copied.size(), QSize(280, 280));
        // The whole is as bright as the image is without ink.
        const auto pixels = g.model.dataset()->image(7);
        double ink = 0, white = 0;
        for (const std::uint8_t value : pixels) ink += value;
        for (int y = 0; y < 280; ++y)
            for (int x = 0; x < 280; ++x) white += qGray(copied.pixel(x, y));
        QVERIFY(std::abs(255 - ink / double(pixels.size()) - white / (280 * 280)) < 2);

        QVERIFY(g.grid.currentIndex().flags() & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> dragged(g.model.mimeData({g.grid.currentIndex()}));
        QCOMPARE(qvariant_cast<QImage>(dragged->imageData()), copied);

        QSignalSpy wanted(&g.grid, &ImageGrid::canvasWanted);
        g.grid.findChild<QAction*>("imageToCanvas")->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.last().at(1).toInt(), 7);
        g.model.clear();
        g.grid.findChild<QAction*>("imageToCanvas")->trigger();  // of no image
        QCOMPARE(wanted.count(), 1);
    }

    void largeImageTellsItsPixels() {
        ImageView view;
        view.resize(300, 300);
        QVERIFY(view.imageRect().isEmpty());
        const auto data = noise(1);
        view.setImage(data, 0);
        QCOMPARE(view.imageRect().size(), QSizeF(280, 280));
        // Row 2, column 3: the 59th pixel, 59 * 37 mod 256 = 135.
        const QPointF place = view.imageRect().topLeft() + QPointF(3.5, 2.5) * 10;
        QHelpEvent help(QEvent::ToolTip, place.toPoint(), view.mapToGlobal(place.toPoint()));
        view.show();
        QCoreApplication::sendEvent(&view, &help);
        QVERIFY2(QToolTip::text().contains("135"), qPrintable(QToolTip::text()));
        const QImage plain = view.grab().toImage();
        view.setValues(ImageView::Values::Bytes);
        QVERIFY(view.minimumSizeHint().width() > 300);  // numbers need room
        view.resize(view.minimumSizeHint());
        QVERIFY(view.grab().toImage() != plain);
        view.clear();
        QCOMPARE(view.imageIndex(), -1);
    }
};

QTEST_MAIN(ImageGridTest)
#include "image_grid_test.moc"
