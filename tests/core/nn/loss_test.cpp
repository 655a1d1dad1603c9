// Every loss against values made by Keras and numerical gradients, and what is said of those that do not fit.
#include "core/nn/loss.h"

#include <QtTest>

#include "core/kernels/activations.h"
#include "core/nn/layers/activation.h"
#include "core/nn/layers/softmax.h"
#include "tests/support/fixture.h"

using namespace inkling;

namespace {

std::vector<std::uint8_t> labelsOf(const QJsonValue& array) {
    std::vector<std::uint8_t> labels;
    for (const auto& label : array.toArray()) labels.push_back(std::uint8_t(label.toInt()));
    return labels;
}

/// The layer that an activation is, for rows of `classes`; none for None.
std::unique_ptr<const Layer> layerOf(Activation activation, int classes) {
    if (activation == Activation::None) return nullptr;
    if (activation == Activation::Softmax) return std::make_unique<Softmax>(Shape::flat(classes));
    return std::make_unique<ActivationLayer>(Shape::flat(classes), activation, 0.2f);
}

}  // namespace

class LossTest : public QObject {
    Q_OBJECT

private slots:
    /// A label that is no class asks for equal probabilities: the loss is the mean over all labels.
    void noClassIsTheMeanOfAll() {
        const float logits[] = {0.5f, -1, 2}, sure[] = {0.1f, 0.2f, 0.15f};
        const Loss loss({}, Activation::Softmax);
        const std::uint8_t none = 255;
        float gradient[3], part[3], expected[3] = {};
        double mean = 0;
        for (std::uint8_t label : {0, 1, 2}) {
            mean += loss({.outputs = logits, .labels = &label, .images = 1, .classes = 3}, 1, part).sum / 3;
            for (int c = 0; c < 3; ++c) expected[c] += part[c] / 3;
        }
        const auto result =
            loss({.outputs = logits, .labels = &none, .images = 1, .classes = 3}, 1, gradient);
        QVERIFY(std::abs(result.sum - mean) < 1e-6);
        QCOMPARE(result.correct, 0);  // the third has more than a half
        for (int c = 0; c < 3; ++c) QVERIFY(std::abs(gradient[c] - expected[c]) < 1e-6);
        QCOMPARE(loss({.outputs = sure, .labels = &none, .images = 1, .classes = 3}, 1, nullptr).correct, 1);
    }

    void lossesAreKerass() {
        const auto fixture = test::readFixture("fixtures/losses.json");
        const Buffer logits = test::valuesOf(fixture["logits"]), weights = test::valuesOf(fixture["weights"]);
        const auto labels = labelsOf(fixture["labels"]);
        const int images = int(labels.size()), classes = int(logits.size()) / images;
        const auto cases = fixture["cases"].toArray();
        QCOMPARE(int(cases.size()), 22);
        for (const QJsonValue c : cases) {
            const Activation activation = activationFromName(c["activation"].toString().toStdString());
            const Loss loss({.kind = lossFromName(c["loss"].toString().toStdString()),
                             .labelSmoothing = c["label_smoothing"].toDouble()},
                            activation);
            const auto layer = layerOf(activation, classes);
            Layer::Call call;
            call.images = images;
            Buffer outputs = logits, dOutputs(logits.size()), dLogits(logits.size());
            if (layer) layer->forward(call, logits.data(), outputs.data());
            Loss::Rows rows{.outputs = outputs.data(),
                            .labels = labels.data(),
                            .weights = weights.data(),
                            .images = images,
                            .classes = classes};
            const double whole = loss.ofOutputs(rows);
            if (loss.fusesActivation()) rows.outputs = logits.data();
            const auto result = loss(rows, 1, dOutputs.data());
            if (layer && !loss.fusesActivation())
                layer->backward(call, logits.data(), outputs.data(), dOutputs.data(), dLogits.data(),
                                nullptr);
            else
                dLogits = dOutputs;
            const QByteArray what = (c["loss"].toString() + ", " + c["activation"].toString()).toUtf8();
            QVERIFY2(std::abs(result.sum - c["sum"].toDouble()) < 1e-5, what);
            QVERIFY2(std::abs(whole - c["sum"].toDouble()) < 1e-5, what);
            QVERIFY2(test::difference(dLogits.span(), test::valuesOf(c["gradient"]).span()) < 1e-5, what);
            rows.weights = nullptr;
            double all = 0;
            const Buffer losses = test::valuesOf(c["losses"]);
            for (const float each : losses.span()) all += each;
            QVERIFY2(std::abs(loss(rows, 1, nullptr).sum - all) < 1e-5, what);
        }
    }

    void crossEntropyOfTenClasses() {
        const auto c = test::readFixture("fixtures/cross_entropy.json");
        const Buffer logits = test::valuesOf(c["logits"]);
        const int rows = test::shapeOf(c["logits"])[0], columns = test::shapeOf(c["logits"])[1];
        const auto labels = labelsOf(c["labels"]);
        Buffer probabilities(logits.size()), gradient(logits.size());
        softmax(logits.data(), probabilities.data(), rows, columns);
        QVERIFY(test::difference(probabilities.span(), test::valuesOf(c["probabilities"]).span()) < 1e-6);
        const Loss loss({}, Activation::Softmax);
        const auto result =
            loss({.outputs = logits.data(), .labels = labels.data(), .images = rows, .classes = columns},
                 1.0f / float(rows), gradient.data());
        QVERIFY(std::abs(result.sum / rows - c["mean_loss"].toDouble()) < 1e-6);
        QVERIFY(test::difference(gradient.span(), test::valuesOf(c["mean_loss_gradient"]).span()) < 1e-6);
    }

    void extremeLogitsAreExact() {
        const float logits[] = {1000, -1000};
        const std::uint8_t label = 1;
        float gradient[2];
        const auto of = [&](LossKind kind, Activation last) {
            return Loss({kind}, last)({.outputs = logits, .labels = &label, .images = 1, .classes = 2}, 1,
                                      gradient);
        };
        QCOMPARE(of(LossKind::CategoricalCrossentropy, Activation::Softmax).sum, 2000.0);
        QCOMPARE(gradient[0], 1.0f);
        QCOMPARE(gradient[1], -1.0f);
        QCOMPARE(of(LossKind::BinaryCrossentropy, Activation::Sigmoid).sum, 1000.0);
        QCOMPARE(gradient[0], 0.5f);
        QCOMPARE(gradient[1], -0.5f);
        QCOMPARE(of(LossKind::BinaryCrossentropy, Activation::Sigmoid).correct, 0);
    }

    /// A loss that is no number stays so, for that is how a training is seen to diverge.
    void whatIsNoNumberStaysSo() {
        const float outputs[] = {NAN, 0.5f};
        const std::uint8_t label = 0;
        for (const auto& name : lossNames())
            for (const Activation last : activations()) {
                const Loss loss({lossFromName(name)}, last);
                const Loss::Rows rows{.outputs = outputs, .labels = &label, .images = 1, .classes = 2};
                QVERIFY2(std::isnan(loss(rows, 1, nullptr).sum), name.c_str());
            }
    }

    void gradientsNumerically() {
        Random random(8);
        for (const int classes : {1, 3, 10, 33})
            for (const int images : {1, 3, 7})
                for (const auto& name : lossNames())
                    for (const Activation last :
                         {Activation::Softmax, Activation::Sigmoid, Activation::None}) {
                        const LossKind kind = lossFromName(name);
                        const Loss loss({kind, hasLabelSmoothing(kind) ? 0.2 : 0.0}, last);
                        std::vector<float> outputs(std::size_t(images * classes)), gradient(outputs.size());
                        std::vector<std::uint8_t> labels;
                        for (float& value : outputs) value = random.uniform(0.1f, 0.9f);
                        for (int i = 0; i < images; ++i)
                            labels.push_back(std::uint8_t(random.below(std::uint32_t(classes))));
                        const Loss::Rows rows{.outputs = outputs.data(),
                                              .labels = labels.data(),
                                              .images = images,
                                              .classes = classes};
                        loss(rows, 1, gradient.data());
                        for (std::size_t i = 0; i < outputs.size(); ++i) {
                            const float before = outputs[i], h = 1.0f / 1024;
                            outputs[i] = before + h;
                            const double up = loss(rows, 1, nullptr).sum;
                            outputs[i] = before - h;
                            const double down = loss(rows, 1, nullptr).sum;
                            outputs[i] = before;
                            const double numeric = (up - down) / (2 * h);
                            // One class: its share of the sum is 1, where Keras holds it off 1.
                            if (classes == 1 && kind == LossKind::CategoricalCrossentropy) continue;
                            QVERIFY2(
                                std::abs(numeric - gradient[i]) < 1e-3 * std::max(1.0, std::abs(numeric)),
                                qPrintable(QStringLiteral("%1, %2: %3, numerically %4")
                                               .arg(name.c_str(), activationName(last))
                                               .arg(gradient[i])
                                               .arg(numeric)));
                        }
                    }
    }

    void namesAndChecks() {
        for (const auto& name : lossNames()) QCOMPARE(lossName(lossFromName(name)), name.c_str());
        QCOMPARE(lossFromName("mse"), LossKind::MeanSquaredError);
        const auto fieldOf = [](auto action) {
            try {
                action();
            } catch (const SettingError& e) {
                return QString::fromStdString(e.field());
            }
            return QString();
        };
        QCOMPARE(fieldOf([] { lossFromName("hinge"); }), "loss");
        QCOMPARE(fieldOf([] { check(LossSettings{.labelSmoothing = 0.1}); }), "");
        QCOMPARE(fieldOf([] { check(LossSettings{.labelSmoothing = 1}); }), "label-smoothing");
        QCOMPARE(fieldOf([] { check(LossSettings{.labelSmoothing = NAN}); }), "label-smoothing");
        QCOMPARE(fieldOf([] { check(LossSettings{LossKind::MeanSquaredError, 0.1}); }), "label-smoothing");
    }

    /// The tutorial's table of which goes with which.
    void hints() {
        QVERIFY(!lossHint(LossKind::CategoricalCrossentropy, Activation::Softmax));
        QVERIFY(!lossHint(LossKind::BinaryCrossentropy, Activation::Sigmoid));
        QVERIFY(!lossHint(LossKind::MeanSquaredError, Activation::None));
        QVERIFY(!lossHint(LossKind::MeanAbsoluteError, Activation::Sigmoid));
        const auto hint = lossHint(LossKind::CategoricalCrossentropy, Activation::Sigmoid);
        QVERIFY(hint && hint->str().find("softmax") != std::string::npos);
        QVERIFY(lossHint(LossKind::BinaryCrossentropy, Activation::Softmax));
        QVERIFY(lossHint(LossKind::MeanSquaredError, Activation::Softmax));
    }
};

QTEST_APPLESS_MAIN(LossTest)
#include "loss_test.moc"
