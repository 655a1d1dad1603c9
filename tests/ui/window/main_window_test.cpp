#include "ui/window/main_window.h"

#include <QtWidgets>

#include "tests/ui/support.h"
#include "ui/draw/canvas.h"
#include "ui/widgets/message_bar.h"

using namespace inkling;
using namespace inkling::test;

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }
    void init() { QSettings().clear(); }
    void pagesByKeysAndButtons();
    void buttonsLeadOn();
    void everyActionHasAKeyOrAMenu();
    void lightAndDark();
    void statusTellsWhatIsThere();
    void failuresStay();
    void trainsByKeys();
    void closesWhileTraining();
    void fullScreen();
    void titleSaysWhatReads();
    void destroyedWhileTraining();
    void dialogs();
};

void MainWindowTest::pagesByKeysAndButtons() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.page(), QString("data"));
    auto* pages = window.findChild<QStackedWidget*>("pages");
    const QStringList names{"data", "model", "train", "runs", "results", "inside", "drawings", "compare"};
    for (int i = int(names.size()) - 1; i >= 0; --i) {
        QTest::keyClick(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(window.page(), names[i]);
        QCOMPARE(pages->currentWidget()->objectName(), names[i] + "Page");
    }
    QTest::mouseClick(window.findChild<QAbstractButton*>("resultsButton"), Qt::LeftButton);
    QCOMPARE(window.page(), QString("results"));
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(window.findChild<Canvas*>()->hasFocus());
}

void MainWindowTest::buttonsLeadOn() {
    MainWindow window;
    window.show();
    window.showPage("train");
    QTest::mouseClick(window.findChild<QWidget*>("trainEmpty")->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(window.page(), QString("data"));
    QTest::mouseClick(window.findChild<QPushButton*>("dockTrainButton"), Qt::LeftButton);
    QCOMPARE(window.page(), QString("train"));
    window.session().setData(smallData());
    QTest::mouseClick(window.findChild<QPushButton*>("trainChange"), Qt::LeftButton);
    QCOMPARE(window.page(), QString("model"));
}

void MainWindowTest::everyActionHasAKeyOrAMenu() {
    MainWindow window;
    QSet<QAction*> reached;
    const std::function<void(const QList<QAction*>&)> walk = [&](const QList<QAction*>& actions) {
        for (QAction* action : actions) {
            reached.insert(action);
            if (action->menu()) walk(action->menu()->actions());
        }
    };
    walk(window.menuBar()->actions());
    QVERIFY(reached.size() > 20);
    for (QAction* action : window.findChildren<QAction*>())
        if (!action->text().isEmpty() && !action->isSeparator() && action->shortcuts().isEmpty())
            QVERIFY2(reached.contains(action) || qobject_cast<QWidget*>(action->parent()),
                     qPrintable(action->text()));
}

void MainWindowTest::lightAndDark() {
    MainWindow window;
    window.show();
    window.setAppearance(Appearance::Dark);
    QTRY_VERIFY(isDark(window.palette()));
    const QImage dark = window.grab().toImage();
    window.setAppearance(Appearance::Light);
    QTRY_VERIFY(!isDark(window.palette()));
    QTRY_VERIFY(window.grab().toImage() != dark);
    QCOMPARE(QSettings().value("appearance").toString(), QString("light"));

    window.setAppearance(Appearance::Dark);
    MainWindow next;  // remembers
    QTRY_VERIFY(isDark(next.palette()));
    next.setAppearance(Appearance::Light);
}

void MainWindowTest::statusTellsWhatIsThere() {
    MainWindow window;
    window.show();
    const auto status = [&](const char* name) { return window.findChild<QLabel*>(name)->text(); };
    QCOMPARE(status("statusData"), QString("No data"));
    QCOMPARE(status("statusNetwork"), QString("No network"));
    window.session().setData(smallData());
    QVERIFY(status("statusData").contains("400") && status("statusData").contains("100"));

    window.session().setDesign(smallSpec(), smallSettings(endless));
    QSignalSpy batches(&window.session(), &Session::batchesAdded);
    QSignalSpy ended(&window.session(), &Session::trainingEnded);
    window.session().startTraining();
    QVERIFY(batches.wait(30000));
    QVERIFY(status("statusWork").contains("Epoch"));
    QVERIFY(window.findChild<QProgressBar*>("statusProgress")->isVisible());
    window.session().stopTraining();
    QVERIFY(ended.wait(30000));
    QTRY_VERIFY_WITH_TIMEOUT(!window.session().isEvaluating(), 30000);
    QTRY_VERIFY(!window.findChild<QProgressBar*>("statusProgress")->isVisible());
    QVERIFY(status("statusNetwork").contains("parameters"));
}

void MainWindowTest::failuresStay() {
    MainWindow window;
    window.show();
    auto* message = window.findChild<MessageBar*>("windowMessage");
    QVERIFY(!message->isVisible());
    QSignalSpy failed(&window.session(), &Session::failed);
    window.session().openNetwork("/no/such/model.keras");
    QVERIFY(failed.wait(30000));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains("model.keras"));
    QTest::mouseClick(message->findChild<QToolButton*>("messageClose"), Qt::LeftButton);
    QVERIFY(!message->isVisible());
}

void MainWindowTest::trainsByKeys() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.session().setDesign(smallSpec(), smallSettings(endless));
    window.session().setData(smallData());
    QSignalSpy ended(&window.session(), &Session::trainingEnded);
    QTest::keyClick(&window, Qt::Key_F5);
    QVERIFY(window.session().isTraining());
    QCOMPARE(window.page(), QString("train"));
    QTest::keyClick(&window, Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(ended.wait(30000));
}

void MainWindowTest::closesWhileTraining() {
    MainWindow window;
    window.show();
    window.session().setDesign(smallSpec(), smallSettings(endless));
    window.session().setData(smallData());
    QSignalSpy batches(&window.session(), &Session::batchesAdded);
    window.session().startTraining();
    QVERIFY(batches.wait(30000));

    QVERIFY(!window.close());
    auto* box = window.findChild<QMessageBox*>("leaveBox");
    QVERIFY(box && box->isVisible());
    QTest::mouseClick(box->defaultButton(), Qt::LeftButton);  // keep training
    QVERIFY(window.isVisible() && window.session().isTraining());

    QTRY_VERIFY(!window.findChild<QMessageBox*>("leaveBox"));
    QVERIFY(!window.close());
    box = window.findChild<QMessageBox*>("leaveBox");
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!window.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!window.session().isTraining(), 30000);
}

void MainWindowTest::fullScreen() {
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F11);
    QTRY_VERIFY(window.isFullScreen());
    QTest::keyClick(&window, Qt::Key_F11);
    QTRY_VERIFY(!window.isFullScreen());
}

void MainWindowTest::titleSaysWhatReads() {
    MainWindow window;
    window.session().useNetwork(std::make_shared<const Network>(smallSpec()), "mine", true);
    QVERIFY(window.windowTitle().startsWith("mine") && window.isWindowModified());
    window.session().useNetwork(std::make_shared<const Network>(smallSpec()), "theirs");
    QVERIFY(window.windowTitle().startsWith("theirs") && !window.isWindowModified());
}

void MainWindowTest::destroyedWhileTraining() {
    auto window = std::make_unique<MainWindow>();
    window->show();
    window->session().setDesign(smallSpec(), smallSettings(endless));
    window->session().setData(smallData());
    QSignalSpy batches(&window->session(), &Session::batchesAdded);
    window->session().startTraining();
    QVERIFY(batches.wait(30000));
    window.reset();
    QCoreApplication::processEvents();
}

void MainWindowTest::dialogs() {
    MainWindow window;
    window.show();
    window.findChild<QAction*>("about")->trigger();
    QTRY_VERIFY(window.findChild<QMessageBox*>("aboutBox"));
    window.findChild<QMessageBox*>("aboutBox")->close();
    window.findChild<QAction*>("shortcuts")->trigger();
    auto* shortcuts = window.findChild<QDialog*>("shortcutsDialog");
    QVERIFY(shortcuts);
    bool found = false;
    for (auto* label : shortcuts->findChildren<QLabel*>()) found |= label->text().contains("Ctrl+3");
    QVERIFY(found);
    shortcuts->close();
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
