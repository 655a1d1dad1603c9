// The fast convolutions and their gradients against their formulas, over odd sizes, with every instruction
// set.
#include "core/kernels/convolution.h"

#include <QtTest>

#include "core/base/buffer.h"
#include "core/base/random.h"
#include "core/kernels/one_channel.h"
#include "core/kernels/pooled_gradient.h"
#include "core/kernels/winograd.h"
#include "tests/support/fixture.h"
#include "tests/support/instruction_sets.h"

using namespace inkling;

namespace {

constexpr float untouched = 77;

Buffer noise(std::size_t size, std::uint64_t seed) {
    Buffer out(size);
    Random random(seed);
    for (float& value : out.span()) value = random.uniform(-1, 1);
    return out;
}

/// Inputs of a convolution, and memory for what comes of it with a guard behind.
struct Case {
    ConvolutionSizes sizes;
    int images;
    std::size_t inputs = std::size_t(sizes.height) * sizes.width * sizes.in;
    std::size_t outputs = std::size_t(sizes.outputs());
    std::size_t kernelSize = std::size_t(9) * sizes.in * sizes.out;
    Buffer x = noise(images * inputs, 1);
    Buffer kernel = noise(kernelSize, 2);
    Buffer bias = noise(std::size_t(sizes.out), 3);
    Buffer y{images * outputs + 1};
    std::vector<std::uint8_t> winner = std::vector<std::uint8_t>(images * outputs + vectorSlack, 99);

    Case(ConvolutionSizes s, int n) : sizes(s), images(n) { y[images * outputs] = untouched; }

    QByteArray name() const {
        return QStringLiteral("%1 images of %2 x %3 x %4, %5 out, border %6, pool %7")
            .arg(images)
            .arg(sizes.height)
            .arg(sizes.width)
            .arg(sizes.in)
            .arg(sizes.out)
            .arg(sizes.border)
            .arg(sizes.pool)
            .toUtf8();
    }

    /// Compares y with the formula, and each winner with the value it stands for.
    void checkForward() const {
        Buffer expected(images * outputs), unpooled(std::size_t(sizes.rows()) * sizes.columns() * sizes.out);
        ConvolutionSizes plain = sizes;
        plain.pool = plain.relu = false;
        for (int n = 0; n < images; ++n) {
            const float* image = x.data() + n * inputs;
            convolutionReference(sizes, image, kernel.data(), bias.data(), expected.data() + n * outputs,
                                 nullptr);
            if (!sizes.pool) continue;
            convolutionReference(plain, image, kernel.data(), bias.data(), unpooled.data(), nullptr);
            for (std::size_t i = 0; i < outputs; ++i) {
                const int which = winner[n * outputs + i];
                const float value = y[n * outputs + i];
                if (which == stoppedByRelu) {
                    QVERIFY2(sizes.relu && value == 0, name());
                    continue;
                }
                QVERIFY2(which < 4, name());
                const int o = int(i) % sizes.out, window = int(i) / sizes.out;
                const int row = 2 * (window / sizes.outColumns()) + which / 2,
                          column = 2 * (window % sizes.outColumns()) + which % 2;
                const float at = unpooled[(std::size_t(row) * sizes.columns() + column) * sizes.out + o];
                QVERIFY2(std::abs(at - value) < 1e-4, name());
            }
        }
        QVERIFY2(test::difference(y.span().first(images * outputs), expected.span()) < 1e-4, name());
        QVERIFY2(y[images * outputs] == untouched, name());
    }
};

/// Sizes with something odd about each.
std::vector<std::pair<ConvolutionSizes, int>> oddSizes() {
    std::vector<std::pair<ConvolutionSizes, int>> all;
    for (const auto& [height, width] :
         {std::pair(1, 1), {3, 3}, {4, 5}, {7, 6}, {11, 11}, {29, 13}, {14, 28}})
        for (int border : {0, 1})
            for (bool pool : {false, true})
                for (const auto& [in, out] :
                     {std::pair(1, 1), {1, 33}, {2, 5}, {5, 16}, {16, 17}, {33, 7}, {17, 33}}) {
                    const ConvolutionSizes sizes{height, width, in, out, border, (in + out + height) % 2 == 0,
                                                 pool};
                    if (sizes.rows() < 1 || sizes.columns() < 1 || sizes.outRows() < 1 ||
                        sizes.outColumns() < 1)
                        continue;
                    all.push_back({sizes, height > 11 ? 1 : in % 2 ? 3 : 7});
                }
    return all;
}

}  // namespace

class ConvolutionTest : public QObject {
    Q_OBJECT

private slots:
    void winograd_data() { test::addInstructionSets(); }
    void winograd() {
        const test::WithInstructionSet set;
        for (const auto& [sizes, images] : oddSizes()) {
            Case c(sizes, images);
            Buffer scratch(winogradScratch(sizes));
            winogradForward(sizes, images, c.x.data(), c.kernel.data(), c.bias.data(), c.y.data(),
                            sizes.pool ? c.winner.data() : nullptr, scratch.data());
            c.checkForward();
        }
    }

    void oneChannel_data() { test::addInstructionSets(); }
    void oneChannel() {
        const test::WithInstructionSet set;
        for (const auto& [sizes, images] : oddSizes()) {
            if (sizes.in != 1 || !sizes.pool) continue;
            Case c(sizes, images);
            Buffer scratch(oneChannelScratch(sizes));
            oneChannelForward(sizes, images, c.x.data(), c.kernel.data(), c.bias.data(), c.y.data(),
                              c.winner.data(), scratch.data());
            c.checkForward();

            const Buffer dy = noise(images * c.outputs, 4);
            Buffer kernelGradient = noise(c.kernelSize, 5), biasGradient = noise(std::size_t(sizes.out), 6);
            Buffer expectedKernel = kernelGradient, expectedBias = biasGradient;
            oneChannelBackward(sizes, images, c.x.data(), dy.data(), c.winner.data(), kernelGradient.data(),
                               biasGradient.data(), scratch.data());
            for (int n = 0; n < images; ++n)
                convolutionGradientReference(sizes, c.x.data() + n * c.inputs, c.kernel.data(),
                                             dy.data() + n * c.outputs, c.winner.data() + n * c.outputs,
                                             nullptr, expectedKernel.data(), expectedBias.data());
            QVERIFY2(test::difference(kernelGradient.span(), expectedKernel.span()) < 1e-4, c.name());
            QVERIFY2(test::difference(biasGradient.span(), expectedBias.span()) < 1e-4, c.name());
        }
    }

    void gradients_data() { test::addInstructionSets(); }
    void gradients() {
        const test::WithInstructionSet set;
        for (const auto& [sizes, images] : oddSizes()) {
            if (!sizes.pool) continue;
            Case c(sizes, images);
            for (int n = 0; n < images; ++n)
                convolutionReference(sizes, c.x.data() + n * c.inputs, c.kernel.data(), c.bias.data(),
                                     c.y.data() + n * c.outputs, c.winner.data() + n * c.outputs);
            const Buffer dy = noise(images * c.outputs, 4);
            Buffer expectedKernel = noise(c.kernelSize, 5), expectedBias = noise(std::size_t(sizes.out), 6);
            Buffer expectedInput(images * c.inputs);
            const Buffer kernelBefore = expectedKernel, biasBefore = expectedBias;
            for (int n = 0; n < images; ++n)
                convolutionGradientReference(sizes, c.x.data() + n * c.inputs, c.kernel.data(),
                                             dy.data() + n * c.outputs, c.winner.data() + n * c.outputs,
                                             expectedInput.data() + n * c.inputs, expectedKernel.data(),
                                             expectedBias.data());
            for (bool input : {true, false}) {
                Buffer kernelGradient = kernelBefore, biasGradient = biasBefore;
                Buffer dx = noise(images * c.inputs, 7), scratch(pooledGradientScratch(sizes));
                pooledGradient(sizes, images, c.x.data(), c.kernel.data(), dy.data(), c.winner.data(),
                               input ? dx.data() : nullptr, kernelGradient.data(), biasGradient.data(),
                               scratch.data());
                QVERIFY2(test::difference(kernelGradient.span(), expectedKernel.span()) < 1e-4, c.name());
                QVERIFY2(test::difference(biasGradient.span(), expectedBias.span()) < 1e-4, c.name());
                if (input) QVERIFY2(test::difference(dx.span(), expectedInput.span()) < 1e-4, c.name());
            }
        }
    }
};

QTEST_APPLESS_MAIN(ConvolutionTest)
#include "convolution_test.moc"
