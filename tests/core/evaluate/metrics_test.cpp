// Metrics as Keras has them, and the same however the images are divided.
#include "core/evaluate/metrics.h"

#include "core/base/error.h"
#include "tests/support/fixture.h"

using namespace inkling;

class MetricsTest : public QObject {
    Q_OBJECT

private slots:
    void asKeras() {
        const QJsonObject fixture = test::readFixture("../train/fixtures/metrics.json");
        const int classes = fixture["classes"].toInt();
        std::vector<std::uint8_t> labels;
        for (const auto& label : fixture["labels"].toArray()) labels.push_back(std::uint8_t(label.toInt()));
        std::vector<float> predicted;
        for (const auto& value : fixture["predicted"].toArray()) predicted.push_back(float(value.toDouble()));

        const QJsonObject expected = fixture["values"].toObject();
        std::vector<std::string> names;
        for (const QString& name : expected.keys()) names.push_back(name.toStdString());
        for (const std::string& name : metricNames()) QVERIFY2(std::ranges::count(names, name), name.c_str());
        const MetricSet metrics(names, classes);
        MetricSums sums;
        for (std::size_t first = 0, size = 1; first < labels.size();
             first += size++) {  // batches of 1, 2, 3 ...
            const auto batch = std::span(labels).subspan(first, std::min(size, labels.size() - first));
            metrics.add(sums, batch, std::span(predicted).subspan(first * std::size_t(classes)));
        }
        const std::vector<double> values = metrics.values(sums);
        for (std::size_t m = 0; m < names.size(); ++m)
            QVERIFY2(std::abs(values[m] - expected[QString::fromStdString(names[m])].toDouble()) < 1e-6,
                     names[m].c_str());
    }

    /// A network that has diverged is right about nothing.
    void nothingIsSurerThanNaN() {
        const MetricSet metrics({"top1", "top2"}, 3);
        MetricSums sums;
        const std::vector<std::uint8_t> labels{1};
        metrics.add(sums, labels, std::vector<float>(3, std::numeric_limits<float>::quiet_NaN()));
        for (const double value : metrics.values(sums)) QCOMPARE(value, 0.0);
    }

    void ofNoImages() {
        const MetricSet metrics(metricNames(), 3);
        for (double value : metrics.values({})) QCOMPARE(value, 0.0);
    }

    void names() {
        QCOMPARE(parseMetrics(" f1, accuracy,top12,f1,"), (std::vector<std::string>{"f1", "top12"}));
        QVERIFY(betterOf("val_f1") == Better::Higher);
        QVERIFY(betterOf("val_loss") == Better::Lower);
        QVERIFY(betterOf("mean_prediction") == Better::Neither);
        for (const char* wrong : {"top0", "top", "top-3", "beauty", "top99999999999999999999"})
            QVERIFY_EXCEPTION_THROWN(parseMetrics(wrong), SettingError);
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
