#include "ui/pages/train/finder_dialog.h"

#include <QtWidgets>

#include "core/base/error.h"
#include "ui/pages/train/rate_plot.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {
constexpr LearningRateFinder finder;
}

FinderDialog::FinderDialog(Session* session, QWidget* parent)
    : QDialog(parent),
      session_(session),
      plot_(named(new RatePlot(finder.from, finder.to), "ratePlot")),
      text_(named(new QLabel, "finderText")),
      progress_(named(new QProgressBar, "finderProgress", tr("Progress"))),
      use_(named(new QPushButton, "useRate")) {
    named(this, "finderDialog");
    setWindowTitle(tr("Find a learning rate"));
    text_->setWordWrap(true);
    text_->setMinimumHeight(3 * text_->fontMetrics().lineSpacing());
    text_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    progress_->setRange(0, finder.batches);
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(spacing::tight);
    use_->setText(tr("Use this learning rate"));
    use_->setEnabled(false);
    use_->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(use_, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::medium);
    column->setSpacing(spacing::medium);
    column->addWidget(text_);
    column->addWidget(progress_);
    column->addWidget(plot_, 1);
    column->addWidget(buttons);
    resize(720, 520);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(use_, &QPushButton::clicked, this, &FinderDialog::use);
    connect(plot_, &RatePlot::chosen, this, &FinderDialog::choose);
    connect(plot_, &RatePlot::failed, text_, &QLabel::setText);
    connect(&background_, &Background::progressed, this, &FinderDialog::take);
    connect(&background_, &Background::failed, this, &FinderDialog::fail);
    // Both would take the processor from each other, and the design goes with the training.
    connect(session_, &Session::trainingStarted, this, &QDialog::reject);
    start();
}

FinderDialog::~FinderDialog() = default;

void FinderDialog::start() {
    text_->setText(
        tr("A new %1 is trained for a moment, with a learning rate that grows from batch to batch. "
           "Where the loss falls fast, the network learns well.")
            .arg(session_->designTitle()));
    background_.start(
        [this, spec = session_->spec(), settings = session_->settings(), data = session_->data()](
            const std::stop_token& stop, const auto& progress) -> std::function<void()> {
            const SideData side = openSideData(settings);
            int batches = 0;
            const bool all = tryLearningRates(finder, spec, settings, {*data->train, side}, 0, stop,
                                              [&](const TriedRate& one) {
                                                  {
                                                      const std::lock_guard lock(mutex_);
                                                      inbox_.push_back(one);
                                                  }
                                                  if (!stop.stop_requested())
                                                      progress(double(++batches) / finder.batches);
                                              });
            if (!all) return {};
            return [this] { finish(); };
        });
}

void FinderDialog::take() {
    std::vector<TriedRate> inbox;
    {
        const std::lock_guard lock(mutex_);
        std::swap(inbox, inbox_);
    }
    plot_->add(inbox);
    tried_.insert(tried_.end(), inbox.begin(), inbox.end());
    progress_->setValue(int(tried_.size()));
}

void FinderDialog::finish() {
    take();
    progress_->setValue(finder.batches);
    const FoundRates found = judgeRates(tried_);
    if (!found.suggested) {
        text_->setText(
            tr("With none of these learning rates did the loss fall. Does the network fit the data? A "
               "click into the plot chooses a rate all the same."));
        return;
    }
    if (found.steepest) plot_->mark(*found.steepest, tr("steepest fall"));
    plot_->mark(*found.lowest, tr("lowest loss"));
    text_->setText(
        tr("The loss was lowest at %1. A tenth of that, %2, is what we suggest: the loss still falls "
           "fast there, and a whole training has room. A click into the plot chooses another.")
            .arg(locale().toString(*found.lowest, 'g', 2), locale().toString(*found.suggested, 'g', 2)));
    choose(*found.suggested);
    use_->setFocus();
}

void FinderDialog::fail(const std::exception_ptr& failure) {
    text_->setText(words(failure));
    progress_->hide();
}

void FinderDialog::choose(double rate) {
    const double step = std::pow(10, std::floor(std::log10(rate)) - 1);  // two digits
    chosen_ = std::round(rate / step) * step;
    plot_->setChosen(chosen_);
    use_->setText(tr("Use %1").arg(locale().toString(chosen_, 'g', 2)));
    use_->setEnabled(true);
}

void FinderDialog::use() {
    TrainingSettings settings = session_->settings();
    setLearningRate(settings.optimizer, chosen_);
    try {
        session_->setDesign(session_->spec(), settings);
        accept();
    } catch (const Error& error) {
        text_->setText(words(error));
    }
}

}  // namespace inkling
