// The kept drawings: looked through, mended, taught, and the network taken back.
#include "ui/pages/drawings/drawings_page.h"

#include <QtWidgets>

#include "core/data/synthetic.h"
#include "tests/support/files.h"
#include "tests/ui/support.h"
#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/session/kept_drawings.h"
#include "ui/session/teaching.h"
#include "ui/widgets/message_bar.h"

using namespace inkling;
using namespace inkling::test;

namespace {

/// A session with a small network and a page with `count` synthetic drawings, digit i % 10 or so labelled.
struct Page {
    Folder folder;
    Session session;
    KeptDrawings kept{QString::fromStdString(folder.path("drawings.jsonl").string())};
    Teaching teaching{&session, &kept, {.images = 1280}};
    DrawingsPage page{&session, &kept, &teaching};
    ImageGrid* grid = page.findChild<ImageGrid*>("drawingsGrid");
    QPushButton* teach = button("lessonTeach");

    explicit Page(int count) {
        QSignalSpy changed(&kept, &KeptDrawings::changed);
        QVERIFY(changed.wait());  // the file is read
        for (int i = 0; i < count; ++i) {
            const SyntheticDigit digit = syntheticDigit(3, Split::Test, i);
            kept.keep(digit.label, digit.strokes);
        }
        page.resize(900, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(rows(), count);
    }
    QPushButton* button(const char* name) const { return page.findChild<QPushButton*>(name); }
    QString text(const char* name) const { return page.findChild<QLabel*>(name)->text(); }
    int rows() const { return grid->model()->rowCount(); }
    QVariant of(int row, int role) const { return grid->model()->data(grid->model()->index(row, 0), role); }
    void train() {
        session.setData(smallData());
        session.setDesign(smallSpec(), smallSettings(6));
        QSignalSpy ended(&session, &Session::trainingEnded);
        session.startTraining();
        QVERIFY(ended.wait(60000));
        QTRY_VERIFY_WITH_TIMEOUT(session.evaluation(), 60000);
        QTRY_VERIFY(of(0, ImageListModel::PredictedRole).toInt() >= 0);
    }
    void click(int row, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, keys,
                          grid->visualRect(grid->model()->index(row, 0)).center());
    }
};

}  // namespace

class DrawingsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void emptySaysWhatToDo();
    void newestFirst();
    void relabelsByKeysAndMouse();
    void deletesWithUndo();
    void filters();
    void importsByTheDialog();
    void teachesAndGoesBack();
    void stopsALesson();
    void saysWhatHinders();
};

void DrawingsPageTest::emptySaysWhatToDo() {
    Page p(0);
    auto* empty = p.page.findChild<QWidget*>("drawingsEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY(!p.page.findChild<QToolButton*>("drawingsExport")->isEnabled());
    p.kept.keep(1, {{{100, 50}, {100, 200}}});
    QTRY_VERIFY(!empty->isVisible() && p.grid->isVisible());
}

void DrawingsPageTest::newestFirst() {
    Page p(5);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(p.of(row, ImageListModel::LabelRole).toInt(), p.kept.all()[std::size_t(4 - row)]->label);
    QCOMPARE(p.text("drawingsCounts"), QString("5 kept"));
    p.train();
    QTRY_VERIFY(p.text("drawingsCounts").contains("own design reads"));
}

void DrawingsPageTest::relabelsByKeysAndMouse() {
    Page p(5);
    p.click(1);
    QTest::keyClick(p.grid, Qt::Key_8);
    QCOMPARE(p.kept.all()[3]->label, 8);
    QTRY_COMPARE(p.of(1, Qt::DisplayRole).toString(), QString("8"));
    QTRY_COMPARE(p.grid->currentIndex().row(), 1);  // still chosen
    QTest::keyClick(p.grid, Qt::Key_N);
    QTRY_COMPARE(p.of(1, Qt::DisplayRole).toString(), QString(u'\u2013'));

    QTest::keyClick(p.grid, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(p.kept.all()[3]->label, 8);
    QTRY_COMPARE(p.text("drawingsLabel"), QString("8"));
    auto* digits = p.page.findChild<QWidget*>("drawingsDigits");
    QVERIFY(digits->findChild<QToolButton*>("digit8")->isChecked());
    QTest::mouseClick(digits->findChild<QToolButton*>("digit2"), Qt::LeftButton);
    QCOMPARE(p.kept.all()[3]->label, 2);
    QTRY_VERIFY(digits->findChild<QToolButton*>("digit2")->isChecked());

    p.click(2, Qt::ControlModifier);
    QTest::keyClick(p.grid, Qt::Key_6);
    QCOMPARE(p.kept.all()[3]->label, 6);
    QCOMPARE(p.kept.all()[2]->label, 6);
}

void DrawingsPageTest::deletesWithUndo() {
    Page p(5);
    const Drawings before = p.kept.all();
    p.click(0);
    p.click(3, Qt::ShiftModifier);
    QTest::keyClick(p.grid, Qt::Key_Delete);
    QCOMPARE(p.kept.count(), 1);
    QTRY_COMPARE(p.rows(), 1);
    auto* message = p.page.findChild<MessageBar*>("drawingsMessage");
    QVERIFY(message->isVisible() && message->text().contains('4'));
    QTest::mouseClick(message->findChild<QPushButton*>("messageAction"), Qt::LeftButton);
    QVERIFY(p.kept.all() == before);
    QVERIFY(!message->isVisible());
    QTRY_COMPARE(p.rows(), 5);
    p.click(4);
    QTest::mouseClick(p.button("drawingsDelete"), Qt::LeftButton);
    QTRY_COMPARE(p.rows(), 4);
    QTRY_COMPARE(p.grid->currentIndex().row(), 3);
}

void DrawingsPageTest::filters() {
    Page p(20);
    p.train();
    auto* digit = p.page.findChild<QComboBox*>("drawingsDigit");
    auto* answer = p.page.findChild<QComboBox*>("drawingsAnswer");
    const auto choose = [](QComboBox* box, int down) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < down; ++i) QTest::keyClick(box, Qt::Key_Down);
    };
    choose(digit, 4);  // digit 3
    QCOMPARE(p.rows(), 2);
    QCOMPARE(p.of(0, ImageListModel::LabelRole).toInt(), 3);
    choose(digit, 0);
    choose(answer, 1);
    const int right = p.rows();
    for (int row = 0; row < right; ++row) QVERIFY(!p.of(row, ImageListModel::WrongRole).toBool());
    choose(answer, 2);
    QCOMPARE(right + p.rows(), 20);
    for (int row = 0; row < p.rows(); ++row) QVERIFY(p.of(row, ImageListModel::WrongRole).toBool());
}

void DrawingsPageTest::importsByTheDialog() {
    Page p(1);
    const auto file = p.folder.write("their.jsonl", "{\"label\": 4, \"strokes\": [[[10, 20], [10, 90]]]}\n");
    QTest::mouseClick(p.page.findChild<QToolButton*>("drawingsImport"), Qt::LeftButton);
    auto* dialog = p.page.findChild<QFileDialog*>("importDialog");
    QVERIFY(dialog);
    emit dialog->fileSelected(QString::fromStdString(file.string()));
    QTRY_COMPARE(p.rows(), 2);
    QTRY_VERIFY(p.page.findChild<MessageBar*>("drawingsMessage")->text().contains("their.jsonl"));
    dialog->close();
    QTest::mouseClick(p.page.findChild<QPushButton*>("messageAction"), Qt::LeftButton);
    QTRY_COMPARE(p.rows(), 1);  // undone
    p.kept.undoStack().redo();
    QTRY_COMPARE(p.rows(), 2);

    QSignalSpy failed(&p.session, &Session::failed);
    p.kept.importFrom(QString::fromStdString(p.folder.write("bad.jsonl", "7\n").string()));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains("line 1"));
}

void DrawingsPageTest::teachesAndGoesBack() {
    Page p(8);
    p.train();
    const auto before = p.session.network();
    const QString title = p.session.networkTitle();
    QVERIFY(!p.button("lessonBack")->isVisible());
    QTest::mouseClick(p.teach, Qt::LeftButton);
    QVERIFY(p.button("lessonStop")->isVisible() && !p.teach->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(p.teaching.result(), 60000);
    QTRY_VERIFY(!p.teaching.isRunning());
    QVERIFY(p.session.network() != before);
    QVERIFY(p.session.networkTitle().contains("taught") && p.session.hasUnsavedNetwork());

    const LessonResult& result = *p.teaching.result();
    QCOMPARE(result.taught.images, 8);
    QVERIFY(result.taught.after >= result.taught.before);
    QVERIFY(result.leftOut && result.leftOut->images == 8);
    QCOMPARE(result.test.images, 100);
    QVERIFY(p.text("lessonTaught").contains(QString("%1 of 8").arg(result.taught.after)));
    QVERIFY(p.text("lessonTest").contains('%'));

    // Whoever evaluates it finds out its least certainty: it is still the one that was taught.
    p.session.evaluate();
    QTRY_VERIFY_WITH_TIMEOUT(p.session.evaluation(), 60000);
    QVERIFY(p.teaching.result());

    // Again, from the network before: the same bits.
    const auto once = p.session.network();
    QTest::mouseClick(p.teach, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!p.teaching.isRunning(), 60000);
    QVERIFY(std::ranges::equal(once->parameters(), p.session.network()->parameters()));

    QTest::mouseClick(p.button("lessonBack"), Qt::LeftButton);
    QCOMPARE(p.session.network(), before);
    QCOMPARE(p.session.networkTitle(), title);
    QVERIFY(!p.teaching.result() && !p.button("lessonBack")->isVisible());
}

void DrawingsPageTest::stopsALesson() {
    Page p(8);
    p.train();
    const auto before = p.session.network();
    QTest::mouseClick(p.teach, Qt::LeftButton);
    QTest::mouseClick(p.button("lessonStop"), Qt::LeftButton);
    QTRY_VERIFY(!p.teaching.isRunning());
    QCOMPARE(p.session.network(), before);
    QVERIFY(p.teach->isVisible() && !p.teaching.result());
}

void DrawingsPageTest::saysWhatHinders() {
    Page p(1);
    QVERIFY(!p.teach->isEnabled());
    QVERIFY(p.text("lessonSentence").contains("no network"));
    p.train();
    QVERIFY(p.teach->isEnabled());
    p.session.setDesign(smallSpec(), smallSettings(endless));
    p.session.startTraining();
    QVERIFY(!p.teach->isEnabled());
    QVERIFY(p.text("lessonSentence").contains("being trained"));
    QSignalSpy ended(&p.session, &Session::trainingEnded);
    p.session.stopTraining();
    QVERIFY(ended.wait(10000));
}

QTEST_MAIN(DrawingsPageTest)
#include "drawings_page_test.moc"
