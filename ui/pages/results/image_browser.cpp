#include "ui/pages/results/image_browser.h"

#include <QtWidgets>

#include "ui/images/image_grid.h"
#include "ui/images/image_list_model.h"
#include "ui/images/image_view.h"
#include "ui/pages/results/shrinking_box.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/probability_bars.h"

namespace inkling {

namespace {

constexpr int widestTitle = 120;  // of a model, above its bars
constexpr int leastList = 128;    // pixels: a row of images and what follows it

enum Read { Wrongly, Rightly, Anyhow };
enum Order { Surest, LargestLoss, ByClass, AsTheyCome };

std::span<const float> answer(const Evaluation& evaluation, int image) {
    const auto row = evaluation.probabilities.row(image);
    return {row.data(), std::size_t(row.size())};
}

}  // namespace

ImageBrowser::ImageBrowser(QWidget* parent) : QWidget(parent), list_(new ImageListModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    grid_ = named(new ImageGrid, "resultsGrid", tr("Images"));
    grid_->setModel(list_);
    grid_->setMinimumHeight(leastList);  // it is looked through: the one image below can be smaller
    column->addLayout(makeTop());
    column->addWidget(grid_, 1);
    column->addLayout(makeDetail());
    connectAll();
}

QLayout* ImageBrowser::makeTop() {
    read_ = named(new QComboBox, "resultsRead", tr("Which images"));
    read_->addItems({tr("Mistakes"), tr("Read right"), tr("All test images")});
    digit_ = named(new QComboBox, "resultsDigit", tr("Of which class"));
    digit_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    title_ = named(new QLabel, "resultsListTitle");
    title_->setWordWrap(true);
    order_ = named(new QComboBox, "resultsOrder", tr("Sorted by"));
    order_->addItems({tr("Surest first"), tr("Largest loss first"), tr("By class"), tr("As they come")});
    order_->setToolTip(tr("How the images are sorted"));
    letShrink(*read_, 8);
    letShrink(*order_, 8);
    back_ = named(new QPushButton(tr("&All mistakes")), "resultsBack");

    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::small);
    top->addWidget(read_, 1);
    top->addWidget(digit_);
    top->addWidget(title_, 3);
    top->addStretch();
    top->addWidget(order_, 1);
    top->addWidget(back_);
    return top;
}

QLayout* ImageBrowser::makeDetail() {
    view_ = named(new ImageView, "resultsImage");
    sentence_ = named(new QLabel, "resultsSentence");
    sentence_->setWordWrap(true);
    bars_ = named(new ProbabilityBars, "resultsBars");
    otherBars_ = named(new ProbabilityBars, "resultsOtherBars");
    title1_ = named(new QLabel, "resultsTitle1");
    title2_ = named(new QLabel, "resultsTitle2");
    for (QLabel* title : {title1_, title2_}) setMuted(*title);
    place_ = named(new QSpinBox, "resultsPlace", tr("Go to test image"));
    place_->setKeyboardTracking(false);
    place_->setGroupSeparatorShown(true);
    place_->setToolTip(tr("Any test image by its number, also one that was read correctly"));
    placeLabel_ = new QLabel(tr("Test &image"));
    placeLabel_->setBuddy(place_);
    closer_ = named(new QPushButton(tr("Look c&loser")), "resultsCloser");
    closer_->setToolTip(tr("What the network looked at, and the training images nearest to this one"));

    auto* bars = new QGridLayout;
    bars->setHorizontalSpacing(spacing::small);
    bars->setVerticalSpacing(0);
    bars->addWidget(title1_, 0, 0);
    bars->addWidget(title2_, 0, 1);
    bars->addWidget(bars_, 1, 0);
    bars->addWidget(otherBars_, 1, 1);
    bars->setRowStretch(1, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(spacing::small);
    below->addWidget(placeLabel_);
    below->addWidget(place_);
    below->addStretch();
    below->addWidget(closer_);

    auto* detail = new QGridLayout;
    detail->setHorizontalSpacing(spacing::medium);
    detail->setVerticalSpacing(spacing::small);
    detail->addWidget(view_, 0, 0);
    detail->addLayout(bars, 0, 1);
    detail->addWidget(sentence_, 1, 0, 1, 2);
    detail->addLayout(below, 2, 0, 1, 2);
    detail->setColumnStretch(0, 1);
    detail->setColumnStretch(1, 1);
    return detail;
}

void ImageBrowser::connectAll() {
    const auto refill = [this] {
        fill();
        grid_->showRow(0);
    };
    for (QComboBox* box : {read_, digit_, order_}) connect(box, &QComboBox::activated, this, refill);
    connect(back_, &QPushButton::clicked, this, [this] {
        read_->setCurrentIndex(Wrongly);
        digit_->setCurrentIndex(0);
        showChoice({});
        emit mistakesWanted();
        grid_->setFocus();
    });
    connect(place_, &QSpinBox::valueChanged, this, &ImageBrowser::goTo);
    connect(grid_, &ImageGrid::currentRowChanged, this, &ImageBrowser::showRow);
    connect(grid_, &ImageGrid::activated, this, &ImageBrowser::closerLookWanted);
    connect(closer_, &QPushButton::clicked, this, &ImageBrowser::closerLookWanted);
}

void ImageBrowser::setResults(const Results& results) {
    results_ = results;
    losses_.clear();
    const int digit = std::max(0, digit_->currentIndex());
    digit_->clear();
    digit_->addItem(tr("all classes"));
    digit_->addItems(results.names);
    digit_->setCurrentIndex(digit < digit_->count() ? digit : 0);
    for (ProbabilityBars* bars : {bars_, otherBars_}) bars->setClassNames(results.names);
    const QSignalBlocker quiet(place_);
    place_->setRange(0, std::max(0, (results.evaluation ? results.evaluation->images() : 0) - 1));
    showChoice({});
}

void ImageBrowser::showChoice(std::optional<ImageChoice> choice) {
    choice_ = std::move(choice);
    fill();
    grid_->showRow(0);
}

std::vector<int> ImageBrowser::ownImages() const {
    std::vector<int> indices;
    const int label = digit_->currentIndex() - 1, read = read_->currentIndex();
    for (int i = 0; i < results_.evaluation->images(); ++i) {
        const int truth = results_.images->labels[std::size_t(i)];
        const bool right = results_.evaluation->predicted[std::size_t(i)] == truth;
        if ((label < 0 || truth == label) && (read == Anyhow || right == (read == Rightly)))
            indices.push_back(i);
    }
    return indices;
}

void ImageBrowser::sort(std::vector<int>& indices) const {
    const Evaluation& evaluation = choice_ ? *choice_->evaluation : *results_.evaluation;
    const Dataset& images = choice_ ? *choice_->images : *results_.images;
    const auto sureness = [&](int i) {
        return evaluation.probabilities(i, evaluation.predicted[std::size_t(i)]);
    };
    const auto by = [&](auto key) { std::ranges::stable_sort(indices, {}, key); };
    switch (order_->currentIndex()) {
        case Surest:
            return by([&](int i) { return -sureness(i); });
        case LargestLoss:
            if (losses_.empty() && results_.network)
                losses_ = imageLosses(*results_.network, *results_.evaluation, *results_.images);
            return by([&](int i) { return -losses_[std::size_t(i)]; });
        case ByClass:
            return by([&](int i) {
                return std::pair(images.labels[std::size_t(i)], evaluation.predicted[std::size_t(i)]);
            });
        case AsTheyCome:
            return by([](int i) { return i; });
    }
}

void ImageBrowser::fill() {
    const bool chosen = choice_.has_value(), any = results_.evaluation != nullptr;
    const bool usual = read_->currentIndex() == Wrongly && digit_->currentIndex() <= 0;
    read_->setVisible(!chosen);
    digit_->setVisible(!chosen);
    title_->setVisible(chosen);
    order_->setVisible(!chosen || !choice_->ordered);
    back_->setVisible(chosen || !usual);
    const bool two = chosen && choice_->other;
    for (QWidget* part : std::initializer_list<QWidget*>{title1_, title2_, otherBars_}) part->setVisible(two);
    if (!any) return list_->clear();

    const bool tests = !chosen || choice_->images == results_.images;
    for (QWidget* part : std::initializer_list<QWidget*>{placeLabel_, place_, closer_})
        part->setVisible(tests);
    std::vector<int> indices = chosen ? choice_->indices : ownImages();
    if (!chosen || !choice_->ordered) sort(indices);
    if (chosen) title_->setText(choice_->title);
    if (two) {
        for (const auto& [label, title] : {std::pair{title1_, choice_->title1}, {title2_, choice_->title2}}) {
            label->setText(label->fontMetrics().elidedText(title, Qt::ElideMiddle, widestTitle));
            label->setToolTip(title);
        }
    }
    list_->setImages(chosen ? choice_->images : results_.images, std::move(indices),
                     chosen ? choice_->evaluation : results_.evaluation);
}

void ImageBrowser::goTo(int index) {
    if (!results_.evaluation) return;
    if (list_->rowOf(index) < 0) {
        if (choice_) emit mistakesWanted();
        choice_.reset();
        read_->setCurrentIndex(Anyhow);
        digit_->setCurrentIndex(0);
        fill();
    }
    showImage(index);
}

void ImageBrowser::showImage(int index) {
    grid_->showRow(list_->rowOf(index));
}

QString ImageBrowser::twoAnswers(int index) const {
    const auto read = [&](const Evaluation& by) {
        return results_.names.value(by.predicted[std::size_t(index)]);
    };
    return tr("Image %1: %2. %3 reads %4, %5 reads %6.")
        .arg(locale().toString(index), results_.names.value(results_.images->labels[std::size_t(index)]),
             choice_->title1, read(*results_.evaluation), choice_->title2, read(*choice_->other));
}

void ImageBrowser::showRow(int row) {
    closer_->setEnabled(row >= 0);
    if (row < 0 || !list_->evaluation()) {
        view_->clear();
        bars_->clear();
        otherBars_->clear();
        sentence_->clear();
        return;
    }
    const int index = list_->imageIndex(row), truth = list_->dataset()->labels[std::size_t(index)];
    view_->setImage(list_->dataset(), index);
    if (list_->dataset() == results_.images) {
        const QSignalBlocker quiet(place_);
        place_->setValue(index);
    }
    const bool two = choice_ && choice_->other;
    sentence_->setText(two ? twoAnswers(index) : list_->data(list_->index(row), Qt::ToolTipRole).toString());
    view_->setAccessibleDescription(sentence_->text());
    bars_->setProbabilities(answer(two ? *results_.evaluation : *list_->evaluation(), index));
    bars_->setTruth(truth);
    if (two) {
        otherBars_->setProbabilities(answer(*choice_->other, index));
        otherBars_->setTruth(truth);
    }
    emit imageShown(index);
}

}  // namespace inkling
