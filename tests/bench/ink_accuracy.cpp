// How well a model reads what people draw: as recorded, moved, scaled, drawn with other pens, and what is no
// digit.
//
//     cmake --build build/release --target ink_accuracy
//     build/release/tests/bin/ink_accuracy resources/model.keras drawings.jsonl.gz
//
// The drawings are lines as `inkling evaluate --strokes` takes them. MNIST is measured where it is found.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/data/source.h"
#include "core/data/synthetic.h"
#include "core/evaluate/evaluation.h"
#include "core/format/keras_file.h"
#include "core/ink/pen.h"
#include "core/ink/picture.h"
#include "core/ink/stroke_images.h"

using namespace inkling;

namespace {

struct Box {
    Point low{1e9f, 1e9f}, high{-1e9f, -1e9f};

    explicit Box(const std::vector<Stroke>& strokes) {
        for (const Stroke& stroke : strokes)
            for (const Point& p : stroke) {
                low = {std::min(low.x, p.x), std::min(low.y, p.y)};
                high = {std::max(high.x, p.x), std::max(high.y, p.y)};
            }
    }
    float width() const { return high.x - low.x; }
    float height() const { return high.y - low.y; }
};

/// The drawings made `size` pixels large (0: as they are), anywhere on the canvas.
std::vector<LabelledStrokes> placedAnew(std::vector<LabelledStrokes> drawings, float size) {
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        Random random(7, {i});
        const Box box(drawings[i].strokes);
        const float scale = size > 0 ? size / std::max({box.width(), box.height(), 1.0f}) : 1;
        const float left = random.uniform(0, std::max(0.0f, canvasSize - scale * box.width()));
        const float top = random.uniform(0, std::max(0.0f, canvasSize - scale * box.height()));
        for (Stroke& stroke : drawings[i].strokes)
            for (Point& p : stroke) p = {left + scale * (p.x - box.low.x), top + scale * (p.y - box.low.y)};
    }
    return drawings;
}

/// The drawings as dark pixels on a light canvas with some paper around it, as a picture of them has it.
std::shared_ptr<const Dataset> asPictures(const std::vector<LabelledStrokes>& drawings, float pen) {
    constexpr int margin = 25, side = int(canvasSize) + 2 * margin;
    auto data = std::make_shared<Dataset>();
    data->classNames = digitNames();
    std::vector<float> page(std::size_t(side) * side);
    Picture picture{side, side, std::vector<std::uint8_t>(page.size())};
    for (const LabelledStrokes& drawing : drawings) {
        drawStrokes(drawing.strokes, {1, margin, margin}, pen / 2, side, page);
        std::ranges::transform(page, picture.grey.begin(),
                               [](float ink) { return std::uint8_t(std::lround(245 - 225 * ink)); });
        for (float ink : preparePicture(picture))
            data->pixels.push_back(std::uint8_t(std::lround(255 * ink)));
        data->labels.push_back(std::uint8_t(drawing.label));
    }
    return data;
}

class Table {
public:
    explicit Table(Network network) : network_(std::move(network)) {}

    void row(const std::string& what, const Dataset& data) {
        const auto evaluation = evaluate(network_, data, pool_);
        int refused = 0;
        for (int i = 0; i < data.count(); ++i) {
            const auto row = evaluation->probabilities.row(i);
            refused += !network_.readClass({row.data(), std::size_t(row.size())});
        }
        std::printf("%-44s %7d ", what.c_str(), data.count());
        if (evaluation->confusion.sum() > 0)
            std::printf("%9.4f", evaluation->accuracy);
        else
            std::printf("%9s", "");
        std::printf(" %9.4f\n", double(refused) / data.count());
        std::fflush(stdout);
    }

private:
    Network network_;
    ThreadPool pool_;
};

}  // namespace

int main(int argc, char** argv) try {
    if (argc < 2) {
        std::fprintf(stderr, "usage: ink_accuracy MODEL [DRAWINGS]\n");
        return 2;
    }
    Table table(loadKeras(argv[1]));
    std::printf("%-44s %7s %9s %9s\n", "", "images", "right", "refused");
    if (findMnist()) table.row("MNIST's test set", *openSource("mnist").test);
    table.row("synthetic digits of the test writers", *syntheticDigits(syntheticSeed, Split::Test, 10000));
    table.row("letters, signs, scribbles of the test writers",
              *syntheticScribbles(syntheticSeed, Split::Test, 5000));
    if (argc < 3) return 0;

    const auto drawings = readStrokes(argv[2]);
    const auto prepared = [](const std::vector<LabelledStrokes>& strokes) {
        return strokeImages(strokes, Shape::image(28, 28, 1), digitNames());
    };
    table.row("drawings", *prepared(drawings));
    table.row("drawings, moved anywhere", *prepared(placedAnew(drawings, 0)));
    for (int percent : {15, 20, 30, 50, 75, 100})
        table.row("drawings, " + std::to_string(percent) + " % of the canvas",
                  *prepared(placedAnew(drawings, float(percent) / 100 * canvasSize)));
    for (int pen : {2, 4, 8, 12, 17, 24, 32, 40})
        table.row("pictures of drawings, a pen of " + std::to_string(pen) + " pixels",
                  *asPictures(drawings, float(pen)));
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
