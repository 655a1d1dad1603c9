// Random numbers, threads and error messages.
#include <QtTest>
#include <numeric>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/thread_pool.h"

using namespace inkling;

class BaseTest : public QObject {
    Q_OBJECT

private slots:
    void randomIsUniform() {
        Random random(42);
        constexpr int draws = 100000, bins = 20;
        std::vector<int> count(bins), below(7);
        double normal = 0, squares = 0;
        for (int i = 0; i < draws; ++i) {
            const float u = random.uniform();
            QVERIFY(u >= 0 && u < 1);
            ++count[std::size_t(u * bins)];
            ++below[random.below(7)];
            const double n = random.normal();
            normal += n;
            squares += n * n;
        }
        const auto chiSquare = [&](const std::vector<int>& counts) {
            const double expected = double(draws) / double(counts.size());
            double sum = 0;
            for (int c : counts) sum += (c - expected) * (c - expected) / expected;
            return sum;
        };
        QVERIFY(chiSquare(count) < 45);  // 19 degrees of freedom: 99.9 % lie under 43.8; the seed is fixed
        QVERIFY(chiSquare(below) < 23);  // 6 degrees: 99.9 % under 22.5
        QVERIFY(std::abs(normal / draws) < 0.02);
        QVERIFY(std::abs(squares / draws - 1) < 0.03);
    }

    void pathsNameStreams() {
        QCOMPARE(Random(1, {2, 3})(), Random(1, {2, 3})());
        QVERIFY(Random(1, {2, 3})() != Random(1, {3, 2})());
        QVERIFY(Random(1, {2})() != Random(1, {2, 0})());
        QVERIFY(Random(1, {2, 3})() != Random(2, {2, 3})());
    }

    void everyTaskOnce() {
        ThreadPool pool(3);
        QCOMPARE(pool.threads(), 3);
        for (int round = 0; round < 200; ++round) {
            std::vector<int> done(std::size_t(round), 0);
            pool.run(round, [&](int number, int worker) {
                QVERIFY(worker >= 0 && worker < 3);
                ++done[std::size_t(number)];
            });
            QCOMPARE(std::accumulate(done.begin(), done.end(), 0), round);
            QVERIFY(std::ranges::all_of(done, [](int d) { return d == 1; }));
        }
    }

    void anExceptionComesThroughAndThePoolGoesOn() {
        ThreadPool pool(2);
        QVERIFY_EXCEPTION_THROWN(pool.run(50,
                                          [](int number, int) {
                                              if (number == 7) throw std::runtime_error("seven");
                                          }),
                                 std::runtime_error);
        std::atomic<int> sum = 0;
        pool.run(10, [&](int number, int) { sum += number; });
        QCOMPARE(sum.load(), 45);
    }

    void messages() {
        QCOMPARE(text("%1 of %2, %1 again; 100 % %x", 3, 0.25).str(), "3 of 0.25, 3 again; 100 % %x");
        const FileError e("a/b.gz", text("%1 bytes", 784), text("10"));
        QCOMPARE(e.what(), "a/b.gz: expected 784 bytes, found 10");
        QCOMPARE(e.file(), std::filesystem::path("a/b.gz"));
    }
};

QTEST_APPLESS_MAIN(BaseTest)
#include "base_test.moc"
