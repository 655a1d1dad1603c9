// Every optimizer against twenty steps made by Keras, and what is said of wrong settings.
#include "core/train/optimizer.h"

#include <QtTest>

#include "core/base/error.h"
#include "tests/support/fixture.h"
#include "tests/support/instruction_sets.h"

using namespace inkling;

class OptimizerTest : public QObject {
    Q_OBJECT

    /// What the fixture says, on top of the defaults.
    static OptimizerSettings settingsOf(const QJsonObject& optimizer) {
        OptimizerSettings settings = optimizerFromName(optimizer["kind"].toString().toStdString());
        QJsonObject given = optimizer["settings"].toObject();
        if (given.contains("learning_rate"))
            setLearningRate(settings, given.take("learning_rate").toDouble());
        for (const OptimizerParameter& parameter : ownParameters(settings)) {
            if (!given.contains(parameter.name)) continue;
            const QJsonValue value = given.take(parameter.name);
            if (auto* const* number = std::get_if<double*>(&parameter.value))
                **number = value.toDouble();
            else
                *std::get<bool*>(parameter.value) = value.toBool();
        }
        if (!given.isEmpty()) qFatal("unknown settings");
        return settings;
    }

private slots:
    void twentyStepsAsKeras_data() { test::addInstructionSets(); }
    void twentyStepsAsKeras() {
        const test::WithInstructionSet set;
        const QJsonObject fixture = test::readFixture("../nn/fixtures/optimizers.json");
        const QJsonObject optimizers = fixture["optimizers"].toObject();
        QVERIFY(optimizers.size() >= 20);
        const Buffer gradients = test::valuesOf(fixture["gradients"]);
        for (const QString& name : optimizers.keys()) {
            const QJsonObject expected = optimizers[name].toObject();
            const Buffer after = test::valuesOf(expected["after_step"]);
            Buffer w = test::valuesOf(fixture["start"]);
            const std::size_t count = w.size();
            Optimizer optimizer(settingsOf(expected), count);
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

    /// Steps that are set, after a checkpoint is opened say, are as good as steps that were made.
    void goesOnFromAnyStep() {
        for (const auto& name : optimizerNames()) {
            Optimizer whole(optimizerFromName(name), 3);
            Buffer w(3), g(3);
            for (float& value : g.span()) value = 0.25f;
            const auto step = [&](Optimizer& optimizer) {
                optimizer.beginStep();
                optimizer.update(0, w.span(), g.span());
            };
            for (int i = 0; i < 7; ++i) step(whole);
            Optimizer resumed(optimizerFromName(name), 3);
            resumed.setSteps(7);
            resumed.moments() = whole.moments();
            const Buffer before = w;
            step(whole);
            const Buffer expected = w;
            w = before;
            step(resumed);
            QVERIFY(std::ranges::equal(w.span(), expected.span()));
            whole.setSteps(std::uint64_t(1) << 60);
            step(whole);
            QVERIFY(std::isfinite(w[0]));
        }
    }

    void parameters() {
        QVERIFY(parseOptimizer("adam") == OptimizerSettings(AdamSettings{}));
        QVERIFY(parseOptimizer("rmsprop:rho=0.8,centered=1") ==
                OptimizerSettings(RmspropSettings{.rho = 0.8, .centered = true}));
        QVERIFY(parseOptimizer("adamw:weight_decay=1e-2") ==
                OptimizerSettings(AdamwSettings{.weightDecay = 0.01}));
        const auto said = [](const char* text) {
            try {
                parseOptimizer(text);
            } catch (const SettingError& e) {
                return QString::fromStdString(e.field() + ": " + e.what());
            }
            return QString();
        };
        QVERIFY(said("adan").startsWith("optimizer: \"adan\" is no optimizer; there are sgd, rmsprop"));
        QVERIFY(said("sgd:rho=1").startsWith("optimizer: sgd has no parameter \"rho\"; it has momentum"));
        QVERIFY(said("sgd:").startsWith("optimizer: sgd has no parameter \"\""));
        QVERIFY(said("sgd:momentum").startsWith("momentum: momentum needs a number"));
        QVERIFY(said("sgd:momentum=0.5x").startsWith("momentum: momentum needs a number"));
        QVERIFY(said("sgd:nesterov=2").startsWith("nesterov: nesterov must be 0 or 1"));
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
        QCOMPARE(fieldOf(AdamSettings{.beta1 = 1}), "beta_1");
        QCOMPARE(fieldOf(AdamSettings{.beta2 = -0.1}), "beta_2");
        QCOMPARE(fieldOf(AdamSettings{.epsilon = 0}), "epsilon");
        QCOMPARE(fieldOf(RmspropSettings{.rho = 1}), "rho");
        QCOMPARE(fieldOf(RmspropSettings{.momentum = -1}), "momentum");
        QCOMPARE(fieldOf(AdagradSettings{.initialAccumulator = -1}), "initial_accumulator_value");
        QCOMPARE(fieldOf(AdadeltaSettings{.rho = NAN}), "rho");
        QCOMPARE(fieldOf(AdamwSettings{.weightDecay = -1}), "weight_decay");
        QCOMPARE(fieldOf(NadamSettings{.epsilon = -1}), "epsilon");
        QCOMPARE(fieldOf(SgdSettings{.momentum = 1.5}), "momentum");
        QCOMPARE(fieldOf(SgdSettings{.learningRate = -1}), "learning-rate");
    }
};

QTEST_APPLESS_MAIN(OptimizerTest)
#include "optimizer_test.moc"
