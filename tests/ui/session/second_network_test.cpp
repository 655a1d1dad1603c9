// The other network: opened, evaluated, and what becomes of it when the data changes.
#include "ui/session/second_network.h"

#include "core/format/network_file.h"
#include "tests/ui/support.h"

using namespace inkling;
using namespace inkling::test;

class SecondNetworkTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { isolate(); }

    void opensAndEvaluates() {
        QTemporaryDir folder;
        const QString file = folder.filePath("other.keras");
        Network made(smallSpec());
        made.initialise(3);
        saveNetwork(made, file.toStdString());

        Session session;
        session.setData(smallData());
        SecondNetwork second(&session);
        QSignalSpy changed(&second, &SecondNetwork::networkChanged),
            evaluated(&second, &SecondNetwork::evaluationChanged);
        second.open(file);
        QVERIFY(second.isOpening());
        QVERIFY(changed.wait(10000));
        QCOMPARE(second.title(), QString("other.keras"));
        QVERIFY(std::ranges::equal(second.network()->parameters(), made.parameters()));

        second.evaluate();
        QVERIFY(second.isEvaluating());
        QVERIFY(evaluated.wait(10000));
        ThreadPool pool(1);
        QCOMPARE(second.evaluation()->predicted, evaluate(made, *session.data()->test, pool)->predicted);

        session.setData(smallData(200, 50));
        QVERIFY(!second.evaluation());
        QCOMPARE(evaluated.count(), 2);
        QVERIFY(second.network());
    }

    void tellsOfWhatCannotBeRead() {
        Session session;
        SecondNetwork second(&session);
        QSignalSpy failed(&session, &Session::failed);
        second.open("/no/such/model.keras");
        QVERIFY(failed.wait(10000));
        QVERIFY2(failed[0][0].toString().contains("model.keras"), qPrintable(failed[0][0].toString()));
        QVERIFY(!second.network());
    }

    void tellsOfImagesThatDoNotFit() {
        Session session;
        session.setData(smallData());
        SecondNetwork second(&session);
        second.set(std::make_shared<const Network>(
                       NetworkSpec{Shape::image(8, 8, 1), parseLayers("flatten dense10-softmax")}),
                   "small");
        QSignalSpy failed(&session, &Session::failed);
        second.evaluate();
        QVERIFY(failed.wait(10000));
        QTRY_VERIFY(!second.isEvaluating());
        QVERIFY(!second.evaluation());
    }

    void nothingToEvaluateIsNoFailure() {
        Session session;
        SecondNetwork second(&session);
        second.evaluate();
        QVERIFY(!second.isEvaluating());
    }
};

QTEST_GUILESS_MAIN(SecondNetworkTest)
#include "second_network_test.moc"
