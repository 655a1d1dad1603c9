// Messages over a page: they move nothing, and go by key.
#include "ui/widgets/message_bar.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "tests/ui/support.h"

using namespace inkling;
using namespace inkling::test;

namespace {

/// A page with one thing in it, and two messages.
struct Page {
    QWidget page;
    QLabel* content = new QLabel("content");
    MessageBar *first = new MessageBar(&page), *second = new MessageBar(&page);

    Page() {
        auto* layout = new QVBoxLayout(&page);
        layout->addWidget(content);
        page.resize(600, 400);
        page.show();
    }
};

}  // namespace

/// Takes what is to be opened in the desktop's programs.
class Desktop : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;
    Desktop() { QDesktopServices::setUrlHandler("file", this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler("file"); }
    Q_INVOKABLE void open(const QUrl& url) { opened << url; }
};

class MessageBarTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void movesNothing();
    void liesAboveEarlierOnes();
    void escapeCloses();
    void longTextsWrap();
    void isAnAlert();
    void showsTheFolder();
};

void MessageBarTest::movesNothing() {
    Page p;
    QVERIFY(QTest::qWaitForWindowExposed(&p.page));
    const QRect before = p.content->geometry();
    p.first->show(MessageBar::Kind::Good, "Done.");
    QVERIFY(p.first->isVisible());
    QCOMPARE(p.content->geometry(), before);
    QVERIFY(p.page.rect().contains(p.first->geometry()));
    QVERIFY(p.first->geometry().bottom() > p.page.height() - 40);  // at the foot
    p.page.resize(700, 500);
    QTRY_VERIFY(p.first->geometry().bottom() > p.page.height() - 40);
    QVERIFY(std::abs(p.first->geometry().center().x() - p.page.rect().center().x()) <= 1);
}

void MessageBarTest::liesAboveEarlierOnes() {
    Page p;
    p.second->show(MessageBar::Kind::Warning, "The first that comes");
    const int low = p.second->geometry().bottom();
    p.first->show(MessageBar::Kind::Bad, "The second");
    const int frame = p.first->contentsRect().height() / 2;
    QVERIFY(p.first->geometry().bottom() < low - frame);
    QVERIFY(p.first->geometry().center().y() < p.second->geometry().top() + frame);
    p.second->hide();
    QCOMPARE(p.first->geometry().bottom(), low);
}

void MessageBarTest::escapeCloses() {
    Page p;
    QVERIFY(QTest::qWaitForWindowActive(&p.page));
    p.first->show(MessageBar::Kind::Good, "One");
    p.second->show(MessageBar::Kind::Good, "Two");
    const auto shown = [&] { return int(p.first->isVisible()) + int(p.second->isVisible()); };
    QTest::keyClick(&p.page, Qt::Key_Escape);
    QCOMPARE(shown(), 1);
    QTest::keyClick(&p.page, Qt::Key_Escape);
    QCOMPARE(shown(), 0);
}

void MessageBarTest::longTextsWrap() {
    Page p;
    p.first->show(MessageBar::Kind::Bad, "Short.");
    const int height = p.first->height(), width = p.first->width();
    p.first->show(MessageBar::Kind::Bad, QString("a fairly long message ").repeated(12));
    QVERIFY(p.first->height() > height);
    QVERIFY(p.first->width() > width);
    QVERIFY(p.page.rect().contains(p.first->geometry()));
    auto* text = p.first->findChild<QLabel*>("messageText");
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
}

void MessageBarTest::isAnAlert() {
    Page p;
    p.first->show(MessageBar::Kind::Bad, "It could not be done.");
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(p.first);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::AlertMessage);
    QCOMPARE(interface->text(QAccessible::Name), QString("It could not be done."));
}

void MessageBarTest::showsTheFolder() {
    Page p;
    Desktop desktop;
    const QTemporaryDir folder;
    p.first->tellSaved(folder.filePath("a.pdf"));
    QVERIFY(p.first->text().contains("a.pdf"));
    QSignalSpy triggered(p.first, &MessageBar::actionTriggered);
    auto* action = p.first->findChild<QPushButton*>("messageAction");
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(desktop.opened, QList<QUrl>{QUrl::fromLocalFile(folder.path())});
    QCOMPARE(triggered.count(), 0);
    // Another action is its owner's.
    p.first->show(MessageBar::Kind::Good, "Deleted.");
    p.first->setAction("Undo");
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(desktop.opened.size(), 1);
}

QTEST_MAIN(MessageBarTest)
#include "message_bar_test.moc"
