// Learning rates, step by step, as Keras's schedules have them, and PyTorch's for one-cycle.
#include "core/train/schedule.h"

#include "core/base/error.h"
#include "core/train/settings.h"
#include "tests/support/fixture.h"

using namespace inkling;

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void rates_data() {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QJsonArray>("expected");
        for (const char* file : {"fixtures/schedules.json", "fixtures/one_cycle.json"}) {
            const QJsonObject all = test::readFixture(file);
            for (auto it = all.begin(); it != all.end(); ++it)
                QTest::newRow(qPrintable(it.key())) << it.key() << it.value().toArray();
        }
    }
    void rates() {
        QFETCH(QString, schedule);
        QFETCH(QJsonArray, expected);
        const Schedule s = parseSchedule(schedule.toStdString());
        QCOMPARE(expected.size(), 40);  // 8 steps in 5 epochs
        for (int step = 0; step < 40; ++step) {
            const double rate = scheduledRate(s, 0.01, std::uint64_t(step), 8, 5);
            QVERIFY2(std::abs(rate - expected[step].toDouble()) < 2e-9,  // Keras computes in single precision
                     qPrintable(QString("step %1: %2").arg(step).arg(rate)));
        }
    }

    /// Whatever is allowed gives a rate that can be used, in every step and behind the last one.
    void neverAbsurd() {
        for (const char* text : {"cosine,warmup_epochs=100", "one-cycle,rise=0.001", "one-cycle,rise=0.999",
                                 "step,epochs=0.001", "exponential,factor=0.001,epochs=0.1"})
            for (int steps : {1, 2, 7})
                for (int step = 0; step < 3 * steps; ++step) {
                    const double rate =
                        scheduledRate(parseSchedule(text), 0.1, std::uint64_t(step), std::uint64_t(steps), 2);
                    QVERIFY2(rate >= 0 && rate <= 0.1 + 1e-12, text);
                }
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* text, const char* field) { QTest::newRow(text) << text << field; };
        row("staircase", "schedule");
        row("", "schedule");
        row("step,speed=2", "schedule");
        row("constant,factor=1", "schedule");
        row("step,factor=0", "schedule.factor");
        row("step,factor=2", "schedule.factor");
        row("exponential,epochs=nan", "schedule.epochs");
        row("cosine,warmup_epochs=-1", "schedule.warmup_epochs");
        row("cosine,alpha=1.5", "schedule.alpha");
        row("one-cycle,rise=1", "schedule.rise");
        row("one-cycle,final_divisor=inf", "schedule.final_divisor");
        row("one-cycle,start_divisor=fast", "schedule.start_divisor");
    }
    void refuses() {
        QFETCH(QString, text);
        QFETCH(QString, field);
        try {
            parseSchedule(text.toStdString());
            QFAIL("not refused");
        } catch (const SettingError& error) {
            QCOMPARE(QString::fromStdString(error.field()), field);
        }
    }
};

QTEST_APPLESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
