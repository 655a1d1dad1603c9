#include "ui/pages/data/image_filter.h"

#include <QtTest>

using namespace inkling;
using Reading = ImageFilter::Reading;

class ImageFilterTest : public QObject {
    Q_OBJECT

private slots:
    void passes_data();
    void passes();
    void counts();
};

namespace {

/// Labels 0 1 0 1 0, read as 0 1 1 0 0, each surer than the one before.
Dataset fiveImages() {
    Dataset data;
    data.shape = Shape::image(1, 1, 1);
    data.classNames = {"0", "1"};
    data.labels = {0, 1, 0, 1, 0};
    data.pixels.resize(5);
    return data;
}

Evaluation fiveReadings() {
    Evaluation evaluation;
    evaluation.predicted = {0, 1, 1, 0, 0};
    evaluation.probabilities.resize(5, 2);
    for (int i = 0; i < 5; ++i) {
        const float sure = 0.6f + 0.1f * float(i);
        evaluation.probabilities(i, evaluation.predicted[std::size_t(i)]) = sure;
        evaluation.probabilities(i, 1 - evaluation.predicted[std::size_t(i)]) = 1 - sure;
    }
    return evaluation;
}

}  // namespace

void ImageFilterTest::passes_data() {
    QTest::addColumn<ImageFilter>("filter");
    QTest::addColumn<std::vector<int>>("indices");
    const std::vector<int> all{0, 1, 2, 3, 4};
    QTest::newRow("all") << ImageFilter{} << all;
    QTest::newRow("digit") << ImageFilter{.label = 1} << std::vector{1, 3};
    QTest::newRow("right") << ImageFilter{.reading = Reading::Right} << std::vector{0, 1, 4};
    QTest::newRow("wrong") << ImageFilter{.reading = Reading::Wrong} << std::vector{2, 3};
    QTest::newRow("wrong 0") << ImageFilter{.label = 0, .reading = Reading::Wrong} << std::vector{2};
    QTest::newRow("sure") << ImageFilter{.leastSure = 0.75} << std::vector{2, 3, 4};
    QTest::newRow("unsure") << ImageFilter{.mostSure = 0.75} << std::vector{0, 1};
    QTest::newRow("between") << ImageFilter{.leastSure = 0.65, .mostSure = 0.85} << std::vector{1, 2};
}

void ImageFilterTest::passes() {
    QFETCH(ImageFilter, filter);
    QFETCH(std::vector<int>, indices);
    const Dataset data = fiveImages();
    const Evaluation evaluation = fiveReadings();
    QCOMPARE(filtered(filter, data, &evaluation), indices);
    // Without answers only the digit counts.
    QCOMPARE(filtered(filter, data, nullptr), filtered({.label = filter.label}, data, &evaluation));
}

void ImageFilterTest::counts() {
    QCOMPARE(classCounts(fiveImages(), {0, 2, 3}), (std::vector{2, 1}));
}

QTEST_APPLESS_MAIN(ImageFilterTest)
#include "image_filter_test.moc"
