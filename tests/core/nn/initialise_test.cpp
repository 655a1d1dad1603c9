// How kernels begin: limits and variances from the initialisers' papers.
#include "core/nn/initialise.h"

#include <QtTest>

#include "core/nn/layer_text.h"
#include "core/nn/network.h"

using namespace inkling;

class InitialiseTest : public QObject {
    Q_OBJECT

    /// Glorot and Bengio 2010: variance 2 / (fanIn + fanOut); He et al. 2015: 2 / fanIn. A uniform
    /// distribution of that variance ends at sqrt(3 variance); the truncated normal at two of its parent's
    /// deviations.
    static void verify(Initialiser initialiser, const std::vector<int>& shape, double variance,
                       double limit) {
        std::size_t size = 1;
        for (const int side : shape) size *= std::size_t(side);
        std::vector<float> kernel(size);
        initialiseKernel(initialiser, shape, kernel, Random(1));
        double most = 0, squares = 0, sum = 0;
        for (const float w : kernel) {
            most = std::max(most, std::abs(double(w)));
            squares += double(w) * w;
            sum += w;
        }
        QVERIFY2(most <= limit * 1.000001 && most > 0.97 * limit, initialiserName(initialiser));
        QVERIFY2(std::abs(squares / double(size) / variance - 1) < 0.05, initialiserName(initialiser));
        QVERIFY2(std::abs(sum / double(size)) < 0.05 * std::sqrt(variance), initialiserName(initialiser));
    }

private slots:
    void variancesAndLimits() {
        const std::vector<int> conv{3, 3, 16, 36}, dense{200, 128};
        const double glorot = 2.0 / (9 * 16 + 9 * 36), he = 2.0 / (9 * 16), heDense = 2.0 / 200;
        constexpr double truncated = 2 / 0.87962566103423978;  // the standard normal's deviation within +-2
        verify(Initialiser::GlorotUniform, conv, glorot, std::sqrt(3 * glorot));
        verify(Initialiser::GlorotNormal, conv, glorot, truncated * std::sqrt(glorot));
        verify(Initialiser::HeUniform, conv, he, std::sqrt(3 * he));
        verify(Initialiser::HeNormal, conv, he, truncated * std::sqrt(he));
        verify(Initialiser::HeNormal, dense, heDense, truncated * std::sqrt(heDense));
        verify(Initialiser::GlorotUniform, dense, 2.0 / 328, std::sqrt(6.0 / 328));
    }

    void eachLayerBeginsAsItSays() {
        Network network(
            {Shape::image(8, 8, 1),
             parseLayers("conv4-3-he_normal batchnorm prelu flatten dense30 dense5-softmax-he_uniform")});
        network.initialise(3);
        double last = 0;
        for (const auto& tensor : network.architecture().tensors()) {
            const auto values = network.parameters().subspan(tensor.offset, tensor.tensor.size());
            const std::string& name = tensor.tensor.name;
            if (name == "kernel")
                last = *std::ranges::max_element(values);
            else
                for (const float value : values)
                    QCOMPARE(value, name == "gamma" || name == "moving_variance" ? 1.0f : 0.0f);
        }
        const double limit = std::sqrt(6.0 / 30);  // Glorot's would be sqrt(6 / 35)
        QVERIFY(last > std::sqrt(6.0 / 35) && last < limit);
    }
};

QTEST_APPLESS_MAIN(InitialiseTest)
#include "initialise_test.moc"
