// How well a model reads numbers drawn next to each other, and whether single digits stay whole.
//
//     cmake --build build/release --target number_accuracy
//     build/release/tests/bin/number_accuracy resources/model.keras drawings.jsonl.gz
//
// The drawings are lines as `inkling evaluate --strokes` takes them; the digits of a number follow one
// another in the file, so they are one writer's where the file is sorted by writers.
#include <cstdio>

#include "core/data/source.h"
#include "core/data/synthetic.h"
#include "core/evaluate/ink_reader.h"
#include "core/format/keras_file.h"
#include "core/ink/picture.h"
#include "core/ink/stroke_file.h"
#include "tests/support/numbers.h"

using namespace inkling;
using namespace inkling::test;

namespace {

class Table {
public:
    explicit Table(Network network) : network_(std::move(network)) {}

    /// Digits as the network reads them; the likeliest class also where it is not sure.
    std::string read(const std::vector<Stroke>& strokes) {
        std::string digits;
        for (const DigitReading& digit : reader_.read(strokes, &network_))
            digits +=
                char('0' + (std::ranges::max_element(digit.probabilities) - digit.probabilities.begin()));
        return digits;
    }
    template <class Make>
    void row(const std::string& what, int count, Make make) {
        int right = 0, apart = 0;
        for (int i = 0; i < count; ++i) {
            const WrittenNumber number = make(i);
            const std::string digits = read(number.strokes);
            right += digits == number.digits;
            apart += digits.size() == number.digits.size();
        }
        std::printf("%-52s %6d %9.4f %9.4f\n", what.c_str(), count, double(apart) / count,
                    double(right) / count);
        std::fflush(stdout);
    }
    template <class Make>
    void rows(const std::string& what, int count, Make make) {
        for (const int length : {2, 3, 4}) {
            for (const float gap : {0.4f, 0.2f, 0.1f, 0.05f, 0.0f, -0.05f}) {
                char name[80];
                std::snprintf(name, sizeof name, "%d %s, gap %.2f", length, what.c_str(), double(gap));
                row(name, count, [&](int i) { return make(i, length, Spacing{gap, false}); });
            }
            row(std::to_string(length) + " " + what + ", joined, gap 0.30", count, [&](int i) {
                return make(i, length, Spacing{0.3f, true});
            });
        }
    }

private:
    Network network_;
    InkReader reader_;
};

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 2) {
        std::fprintf(stderr, "usage: number_accuracy MODEL [DRAWINGS]\n");
        return 2;
    }
    Table table(loadKeras(argv[1]));
    std::printf("%-52s %6s %9s %9s\n", "", "count", "apart", "right");
    constexpr int count = 1000;
    if (findMnist()) {
        const auto mnist = openSource("mnist").test;
        table.row("MNIST's test images, traced to lines", mnist->count(), [&](int i) {
            return WrittenNumber{std::to_string(mnist->labels[std::size_t(i)]),
                                 traceImage(mnist->image(i), mnist->shape)};
        });
    }
    table.row("single synthetic digits", 5000, [](int i) {
        SyntheticDigit digit = syntheticDigit(syntheticSeed, Split::Test, i);
        return WrittenNumber{std::to_string(digit.label), std::move(digit.strokes)};
    });
    if (argc < 3)
        return table.rows("synthetic digits", count,
                          [](int i, int length, const Spacing& spacing) {
                              return writeNumber(std::uint64_t(100000 + i), length, spacing);
                          }),
               0;

    const auto drawings = readStrokes(argv[2]);
    table.row("single drawings", int(drawings.size()), [&](int i) {
        const LabelledStrokes& drawing = drawings[std::size_t(i)];
        return WrittenNumber{std::to_string(drawing.label), drawing.strokes};
    });
    table.rows("drawn digits", count, [&](int i, int length, const Spacing& spacing) {
        Random random(7, {std::uint64_t(i)});
        const std::size_t first = random.below(std::uint32_t(drawings.size() - 30));
        std::vector<std::vector<Stroke>> digits;
        std::string name;
        for (int k = 0; k < length; ++k) {
            const LabelledStrokes& drawing = drawings[first + random.below(20)];
            digits.push_back(drawing.strokes);
            name += std::to_string(drawing.label);
        }
        return sideBySide(digits, name, spacing, random);
    });
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
