// Every optimizer against twenty steps made by Keras, and what is said of wrong settings.
#include "core/train/optimizer.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/support/fixture.h"
#include "tests/support/instruction_sets.h"

using namespace inkling;

class OptimizerTest : public QObject {
    Q_OBJECT

    static OptimizerSettings settingsOf(const QString& name, const QJsonObject& s) {
        const double rate = s["learning_rate"].toDouble();
        if (name.startsWith("sgd"))
            return SgdSettings{rate, s["momentum"].toDouble(0), s["nesterov"].toBool(false)};
        if (name.startsWith("rmsprop"))
            return RmspropSettings{rate, s["rho"].toDouble(), s["epsilon"].toDouble()};
        return AdamSettings{rate, s["beta_1"].toDouble(), s["beta_2"].toDouble(), s["epsilon"].toDouble()};
    }

private slots:
    void twentyStepsAsKeras_data() { test::addInstructionSets(); }
    void twentyStepsAsKeras() {
        const test::WithInstructionSet set;
        const QJsonObject fixture = test::readFixture("../nn/fixtures/optimizers.json");
        const QJsonObject optimizers = fixture["optimizers"].toObject();
        QVERIFY(optimizers.size() >= 5);
        const Buffer gradients = test::valuesOf(fixture["gradients"]);
        for (const QString& name : optimizers.keys()) {
            const QJsonObject expected = optimizers[name].toObject();
            const Buffer after = test::valuesOf(expected["after_step"]);
            Buffer w = test::valuesOf(fixture["start"]);
            const std::size_t count = w.size();
            Optimizer optimizer(settingsOf(name, expected["settings"].toObject()), count);
            for (std::size_t step = 0; step < 20; ++step) {
                optimizer.beginStep();
                // In two stretches, as threads do it.
                const auto g = gradients.span().subspan(step * count, count);
                optimizer.update(0, w.span().first(2), g.first(2));
                optimizer.update(2, w.span().subspan(2), g.subspan(2));
                QVERIFY2(test::difference(w.span(), after.span().subspan(step * count, count)) < 2e-6,
                         qPrintable(QStringLiteral("%1, step %2").arg(name).arg(step + 1)));
            }
            QCOMPARE(optimizer.steps(), std::uint64_t(20));
        }
    }

    void names() {
        for (const auto& name : optimizerNames())
            QCOMPARE(optimizerName(optimizerFromName(name)), name.c_str());
        QVERIFY_EXCEPTION_THROWN(optimizerFromName("adan"), SettingError);
    }

    void wrongSettingsNameTheirField() {
        const auto fieldOf = [](const OptimizerSettings& settings) {
            try {
                check(settings);
            } catch (const SettingError& e) {
                return QString::fromStdString(e.field());
            }
            return QString();
        };
        QCOMPARE(fieldOf(AdamSettings{}), QString());
        QCOMPARE(fieldOf(AdamSettings{.learningRate = 0}), "learning-rate");
        QCOMPARE(fieldOf(AdamSettings{.learningRate = NAN}), "learning-rate");
        QCOMPARE(fieldOf(AdamSettings{.beta1 = 1}), "beta1");
        QCOMPARE(fieldOf(AdamSettings{.beta2 = -0.1}), "beta2");
        QCOMPARE(fieldOf(AdamSettings{.epsilon = 0}), "epsilon");
        QCOMPARE(fieldOf(RmspropSettings{.rho = 1}), "rho");
        QCOMPARE(fieldOf(SgdSettings{.momentum = 1.5}), "momentum");
        QCOMPARE(fieldOf(SgdSettings{.learningRate = -1}), "learning-rate");
    }
};

QTEST_APPLESS_MAIN(OptimizerTest)
#include "optimizer_test.moc"
