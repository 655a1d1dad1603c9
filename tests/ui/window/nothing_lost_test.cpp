// What a person has made is not gone unasked: by quitting, by opening something else, by training anew.
#include <QtWidgets>

#include "core/format/network_file.h"
#include "tests/ui/support.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"

using namespace inkling;
using namespace inkling::test;

class NothingLostTest : public QObject {
    Q_OBJECT

private slots:
    void init() { isolate(); }
    void aTrainedNetworkIsInItsRun();
    void aTaughtOneIsAskedFor();
    void aTrainingThatCouldNotBeKept();
    void whatWasOpenedGivesWayAgain();
    void trainingAnew();

private:
    static void train(Session& session);
    /// As teaching leaves one: in no file and in no run.
    static std::shared_ptr<const Network> teach(Session& session);
    static QMessageBox* question(MainWindow& window);
};

namespace {
Network madeUp(float weight) {
    Network network(smallSpec());
    network.parameters()[0] = weight;
    return network;
}
}  // namespace

void NothingLostTest::train(Session& session) {
    session.setDesign(smallSpec(), smallSettings(1));
    session.setData(smallData());
    QSignalSpy ended(&session, &Session::trainingEnded);
    session.startTraining();
    QVERIFY(ended.wait(60000));
}

std::shared_ptr<const Network> NothingLostTest::teach(Session& session) {
    const auto taught = std::make_shared<const Network>(madeUp(0.5f));
    session.useNetwork(taught, "mine, taught", true);
    return taught;
}

QMessageBox* NothingLostTest::question(MainWindow& window) {
    return window.findChild<QMessageBox*>("leaveBox");
}

void NothingLostTest::aTrainedNetworkIsInItsRun() {
    std::vector<float> weights;
    {
        MainWindow window;
        window.show();
        train(window.session());
        QTRY_VERIFY_WITH_TIMEOUT(window.session().evaluation(), 60000);
        QTRY_VERIFY(!window.isWindowModified());
        const auto parameters = window.session().network()->parameters();
        weights.assign(parameters.begin(), parameters.end());
        QVERIFY(window.close());  // there is nothing to ask
    }
    MainWindow next;
    next.open();
    QTRY_COMPARE_WITH_TIMEOUT(next.session().networkTitle(), QString("own design"), 30000);
    QVERIFY(std::ranges::equal(next.session().network()->parameters(), weights));
}

void NothingLostTest::aTaughtOneIsAskedFor() {
    MainWindow window;
    window.show();
    QVERIFY(window.close());
    window.show();
    teach(window.session());
    QVERIFY(!window.close());
    QVERIFY(question(window) && question(window)->text().contains("mine, taught"));
    QTest::mouseClick(question(window)->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(window.isVisible());

    QTemporaryDir folder;
    QSignalSpy saved(&window.session(), &Session::networkSaved);
    window.session().saveNetwork(folder.filePath("kept.keras"));
    QVERIFY(saved.wait(30000));
    QVERIFY(window.close());
}

void NothingLostTest::aTrainingThatCouldNotBeKept() {
    const QString runs = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/runs";
    QVERIFY(QDir().mkpath(QFileInfo(runs).path()));
    QFile inTheWay(runs);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();

    MainWindow window;
    window.show();
    train(window.session());
    QVERIFY(window.isWindowModified());
    QVERIFY(!window.close());
    QTest::mouseClick(question(window)->button(QMessageBox::Cancel), Qt::LeftButton);
    QTRY_VERIFY(!question(window));

    window.session().setDesign(smallSpec(), smallSettings(endless));
    QSignalSpy batches(&window.session(), &Session::batchesAdded);
    window.session().startTraining();
    QVERIFY(batches.wait(60000));
    QVERIFY(!window.close());
    QVERIFY(question(window)->text().contains("lost"));
    for (QAbstractButton* button : question(window)->buttons())
        if (question(window)->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!window.isVisible());
}

void NothingLostTest::whatWasOpenedGivesWayAgain() {
    QTemporaryDir folder;
    const QString file = folder.filePath("other.keras");
    saveNetwork(madeUp(0.25f), file.toStdString());
    MainWindow window;
    window.show();
    const auto taught = teach(window.session());
    auto* message = window.findChild<MessageBar*>("windowMessage");
    auto* back = message->findChild<QPushButton*>("messageAction");

    window.session().openNetwork(file);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 30000);
    QVERIFY(message->kind() == MessageBar::Kind::Warning && message->text().contains("mine, taught"));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(window.session().network(), taught);
    QVERIFY(window.isWindowModified());

    // One that a run has is not lost, and comes back all the same.
    train(window.session());
    QTRY_VERIFY_WITH_TIMEOUT(!window.session().isEvaluating(), 60000);
    const auto trained = window.session().network();
    QTRY_VERIFY(!window.isWindowModified());
    message->hide();
    window.session().openNetwork(file);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 30000);
    QVERIFY(message->kind() == MessageBar::Kind::Information && message->text().contains("Runs"));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(window.session().network(), trained);
    QVERIFY(!window.isWindowModified());
}

void NothingLostTest::trainingAnew() {
    MainWindow window;
    window.show();
    const auto taught = teach(window.session());
    auto* message = window.findChild<MessageBar*>("windowMessage");
    train(window.session());
    QTRY_VERIFY(message->isVisible() && message->text().contains("mine, taught"));
    QTest::mouseClick(message->findChild<QPushButton*>("messageAction"), Qt::LeftButton);
    QCOMPARE(window.session().network(), taught);
}

QTEST_MAIN(NothingLostTest)
#include "nothing_lost_test.moc"
