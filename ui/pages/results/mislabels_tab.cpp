#include "ui/pages/results/mislabels_tab.h"

#include <QtWidgets>

#include "ui/pages/results/plain_table.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/progress_line.h"
#include "ui/words.h"

namespace inkling {

namespace {
enum Set { TestImages, TrainingImages };
}

MislabelsTab::MislabelsTab(Session* session, QWidget* parent)
    : ResultsTab(parent),
      session_(session),
      set_(named(new QComboBox, "mislabelsSet", tr("Which images"))),
      sentence_(named(new QLabel, "mislabelsSentence")),
      progress_(named(new ProgressLine, "mislabelsProgress", tr("Reading the training images"))),
      stop_(named(new QPushButton(icon("stop"), tr("S&top")), "mislabelsStop")),
      table_(named(new QTableWidget(0, 4), "mislabelsTable", tr("Probable mislabels"))),
      task_(std::make_unique<Background>()) {
    set_->addItems({tr("Test images"), tr("Training images")});
    sentence_->setWordWrap(true);
    table_->setHorizontalHeaderLabels({tr("Image"), tr("Label"), tr("Looks like"), tr("Sure")});
    for (int column = 0; column < table_->columnCount(); ++column)
        table_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    makePlain(*table_);

    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::medium);
    top->addWidget(set_);
    top->addWidget(progress_, 1);
    top->addStretch();
    top->addWidget(stop_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addLayout(top);
    column->addWidget(sentence_);
    column->addWidget(table_, 1);

    connect(set_, &QComboBox::currentIndexChanged, this, &MislabelsTab::showSet);
    connect(stop_, &QPushButton::clicked, this, [this] { set_->setCurrentIndex(TestImages); });
    connect(table_, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < int(found_.size())) emit imageChosen(found_[std::size_t(row)].image);
    });
    connect(task_.get(), &Background::progressed, this, [this](double share) { progress_->setShare(share); });
    connect(task_.get(), &Background::failed, this,
            [this](const std::exception_ptr& failure) { emit session_->failed(words(failure)); });
    connect(task_.get(), &Background::ended, this, &MislabelsTab::fill);
}

MislabelsTab::~MislabelsTab() = default;

void MislabelsTab::setResults(const Results& results) {
    task_->stop();
    results_ = results;
    training_ = results.images && session_->data() ? session_->data()->train : nullptr;
    trainingEvaluation_.reset();
    const QSignalBlocker quiet(set_);
    set_->setCurrentIndex(TestImages);
    set_->setEnabled(training_ != nullptr);
    fill();
}

void MislabelsTab::showSet() {
    if (set_->currentIndex() == TrainingImages && !trainingEvaluation_)
        readTraining();
    else
        task_->stop();
    fill();
}

void MislabelsTab::readTraining() {
    progress_->setValue(0);
    task_->start(
        [this, network = results_.network, images = training_](
            const std::stop_token& stop, const Background::Progress& progress) -> std::function<void()> {
            ThreadPool pool;
            auto result = evaluate(*network, *images, pool, stop, progress);
            if (!result) return {};
            return [this, network, images, made = std::make_shared<const Evaluation>(std::move(*result))] {
                if (network == results_.network && images == training_) trainingEvaluation_ = made;
            };
        });
}

void MislabelsTab::fill() {
    const bool training = set_->currentIndex() == TrainingImages, reading = training && task_->isRunning();
    progress_->setVisible(reading);
    stop_->setVisible(reading);
    const auto& evaluation = training ? trainingEvaluation_ : results_.evaluation;
    found_.clear();
    if (evaluation) found_ = probableMislabels(*evaluation, training ? *training_ : *results_.images);

    const QSignalBlocker quiet(table_);
    table_->setRowCount(int(found_.size()));
    const auto put = [this](int row, int column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, column, item);
    };
    for (int row = 0; row < int(found_.size()); ++row) {
        const Mislabel& m = found_[std::size_t(row)];
        put(row, 0, countText(m.image));
        put(row, 1, results_.names.value(m.label));
        put(row, 2, results_.names.value(m.likely));
        put(row, 3, tr("%1 %").arg(locale().toString(100.0 * double(m.likelyProbability), 'f', 1)));
    }
    if (reading)
        sentence_->setText(tr("The network reads every training image once."));
    else if (!evaluation)
        sentence_->setText({});
    else if (found_.empty())
        sentence_->setText(tr("The network confidently contradicts no label."));
    else
        sentence_->setText(
            tr("The network confidently contradicts %Ln labels.", nullptr, int(found_.size())) + ' ' +
            tr("Look and judge: some labels are wrong, some digits are only badly written."));
    emit choiceChanged();
}

std::optional<ImageChoice> MislabelsTab::choice() const {
    const bool training = set_->currentIndex() == TrainingImages;
    const auto& evaluation = training ? trainingEvaluation_ : results_.evaluation;
    if (!results_.evaluation) return {};
    ImageChoice choice{.title = tr("Probable mislabels"),
                       .images = training ? training_ : results_.images,
                       .evaluation = evaluation,
                       .ordered = true};
    for (const Mislabel& m : found_) choice.indices.push_back(m.image);
    return choice;
}

void MislabelsTab::select(int image) {
    const QSignalBlocker quiet(table_);
    for (int row = 0; row < int(found_.size()); ++row)
        if (found_[std::size_t(row)].image == image) table_->setCurrentCell(row, 0);
}

}  // namespace inkling
