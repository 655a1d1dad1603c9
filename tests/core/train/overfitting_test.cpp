// The lesson of overfitting: when it is told, and the cure.
#include "core/train/overfitting.h"
#include "core/nn/layer_text.h"

#include <QtTest>

#include "core/train/preset.h"

using namespace inkling;

namespace {

History historyOf(const std::vector<double>& losses, const std::vector<double>& valLosses) {
    History history;
    for (std::size_t i = 0; i < losses.size(); ++i)
        history.push_back({.epoch = int(i) + 1, .loss = losses[i], .valLoss = valLosses[i]});
    return history;
}

}  // namespace

class OverfittingTest : public QObject {
    Q_OBJECT

private slots:
    void notices_data() {
        QTest::addColumn<std::vector<double>>("losses");
        QTest::addColumn<std::vector<double>>("valLosses");
        QTest::addColumn<int>("since");  // 0: it does not overfit
        const auto row = [](const char* name, std::vector<double> losses, std::vector<double> valLosses,
                            int since) { QTest::newRow(name) << losses << valLosses << since; };
        row("rising for three epochs", {5, 4, 3, 2, 1}, {3, 2, 2.1, 2.2, 2.3}, 2);
        row("rising for two", {5, 4, 3, 2}, {3, 2, 2.1, 2.2}, 0);
        row("training loss rises, too", {5, 4, 3, 3.5, 2}, {3, 2, 2.1, 2.2, 2.3}, 0);
        row("falling", {5, 4, 3, 2, 1}, {3, 2.9, 2.8, 2.7, 2.6}, 0);
        row("a dip that is noise", {5, 4, 3, 2, 1}, {3, 2, 2.1, 1.99, 2.1}, 2);
        row("a real dip", {5, 4, 3, 2, 1}, {3, 2, 2.1, 1.9, 2.1}, 0);
        row("level", {5, 4, 3, 2, 1}, {2, 2, 2, 2, 2}, 0);
        // Measured: MNIST, the presets' own settings, seed 1.
        row("mlp-800", {0.3241, 0.1385, 0.0908, 0.0646, 0.0476, 0.0352, 0.026, 0.0194, 0.0145, 0.0108},
            {0.1636, 0.1189, 0.1001, 0.0913, 0.0856, 0.0841, 0.0857, 0.0863, 0.0836, 0.0784}, 6);
        row("mlp-800-dropout",
            {0.3773, 0.1773, 0.128, 0.1021, 0.0856, 0.0739, 0.0639, 0.0547, 0.0495, 0.0431},
            {0.1726, 0.125, 0.105, 0.0947, 0.0841, 0.0795, 0.074, 0.0708, 0.0706, 0.0715}, 0);
    }
    void notices() {
        QFETCH(std::vector<double>, losses);
        QFETCH(std::vector<double>, valLosses);
        QFETCH(int, since);
        QCOMPARE(overfitsSince(historyOf(losses, valLosses)).value_or(0), since);
    }

    void needsValidation() {
        History history = historyOf({5, 4, 3, 2, 1}, {3, 2, 2.1, 2.2, 2.3});
        history[3].valLoss.reset();
        QVERIFY(!overfitsSince(history));
        QVERIFY(!overfitsSince({}));
    }

    void cures() {
        const auto cured = [](const char* preset) { return withDropout(presetByName(preset).spec()); };
        QVERIFY(cured("mlp-800") == presetByName("mlp-800-dropout").spec());
        QVERIFY(cured("mlp-1000-1000-dropout") == presetByName("mlp-1000-1000-dropout").spec());
        QCOMPARE(formatLayers(cured("cnn-32").layers),
                 std::string("conv32-3-same-relu pool2 flatten dense256-relu dropout0.5 dense10-softmax"));
    }
};

QTEST_APPLESS_MAIN(OverfittingTest)
#include "overfitting_test.moc"
