#include "ui/pages/drawings/lesson_panel.h"

#include <QtWidgets>

#include "ui/session/kept_drawings.h"
#include "ui/session/session.h"
#include "ui/session/teaching.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/primary_button.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int progressSteps = 1000;

void showAll(std::initializer_list<QWidget*> widgets, bool visible) {
    for (QWidget* widget : widgets) widget->setVisible(visible);
}

}  // namespace

LessonPanel::LessonPanel(Session* session, KeptDrawings* kept, Teaching* teaching, QWidget* parent)
    : QWidget(parent),
      session_(session),
      kept_(kept),
      teaching_(teaching),
      sentence_(named(new QLabel, "lessonSentence")),
      teach_(named(new PrimaryButton, "lessonTeach")),
      stop_(named(new QPushButton(tr("&Stop")), "lessonStop")),
      back_(named(new QPushButton(icon("undo"), tr("&Back to the network before")), "lessonBack")),
      progress_(named(new QProgressBar, "lessonProgress", tr("Teaching"))),
      figures_(new QWidget) {
    auto* heading = new QLabel(tr("Teach it your hand"));
    setHeading(*heading, 1.25);
    sentence_->setWordWrap(true);
    setMuted(*sentence_);
    progress_->setRange(0, progressSteps);
    progress_->setTextVisible(false);

    auto* figures = new QVBoxLayout(figures_);
    figures->setContentsMargins({});
    figures->setSpacing(spacing::small);
    taught_ = addRow("lessonTaught", tr("Your drawings"), tr("It was taught just these."));
    leftOut_ = addRow("lessonLeftOut", tr("Each of them unseen"),
                      tr("Read by networks taught only the others: so well it may read your next ones."));
    test_ = addRow("lessonTest", tr("Test images"), tr("What it knew before."));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(teach_);
    buttons->addWidget(progress_, 1);
    buttons->addWidget(stop_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(heading);
    column->addWidget(sentence_);
    column->addLayout(buttons);
    column->addSpacing(spacing::tight);
    column->addWidget(figures_);
    column->addWidget(back_, 0, Qt::AlignLeft);

    connect(teach_, &QPushButton::clicked, teaching_, &Teaching::start);
    connect(stop_, &QPushButton::clicked, teaching_, &Teaching::stop);
    connect(back_, &QPushButton::clicked, teaching_, &Teaching::goBack);
    connect(teaching_, &Teaching::progressed, this,
            [this](double share) { progress_->setValue(int(share * progressSteps)); });
    connect(teaching_, &Teaching::changed, this, [this] {
        progress_->setValue(0);
        show();
    });
    connect(kept_, &KeptDrawings::changed, this, &LessonPanel::show);
    connect(session_, &Session::dataChanged, this, &LessonPanel::show);
    connect(session_, &Session::networkChanged, this, &LessonPanel::show);
    connect(session_, &Session::trainingStarted, this, &LessonPanel::show);
    connect(session_, &Session::trainingEnded, this, &LessonPanel::show);
    show();
}

LessonPanel::Row LessonPanel::addRow(const char* name, const QString& title, const QString& meaning) {
    const Row row{new QWidget, new QLabel(title), new QLabel, named(new QLabel, name)};
    auto* explained = new QLabel(meaning);
    explained->setWordWrap(true);
    setMuted(*explained);
    setMuted(*row.before);
    setHeading(*row.after, 1);
    auto* grid = new QGridLayout(row.place);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(row.title, 0, 0);
    grid->addWidget(row.before, 0, 1);
    grid->addWidget(row.after, 0, 2);
    grid->addWidget(explained, 1, 0, 1, 3);
    figures_->layout()->addWidget(row.place);
    return row;
}

void LessonPanel::show() {
    const bool running = teaching_->isRunning();
    const LessonResult* result = teaching_->result();
    const QString hindrance = running ? QString() : teaching_->hindrance();
    const auto data = session_->data();
    teach_->setText(result ? tr("Teach &again") : tr("&Teach them"));
    teach_->setEnabled(hindrance.isEmpty());
    showAll({teach_}, !running);
    showAll({progress_, stop_}, running);
    showAll({figures_, back_}, result && !running);
    if (!hindrance.isEmpty())
        sentence_->setText(hindrance);
    else if (result)
        sentence_->setText(
            tr("%1 reads your drawings now. A lesson begins with the network as it was before.")
                .arg(session_->networkTitle()));
    else
        sentence_->setText(tr("Trains %1 on what you have kept, mixed with images of %2 so that it forgets "
                              "nothing. This takes some seconds.")
                               .arg(session_->networkTitle(), dataTitle(data->title)));
    if (!result) return;

    const auto fill = [this](const Row& row, const BeforeAfter& figure, bool shares) {
        const auto words = [&](int right) {
            return shares ? percentText(double(right) / figure.images)
                          : tr("%1 of %2").arg(locale().toString(right), locale().toString(figure.images));
        };
        row.place->setVisible(figure.images > 0);
        if (figure.images == 0) return;
        row.before->setText(tr("%1 \u2192").arg(words(figure.before)));
        row.after->setText(words(figure.after));
    };
    fill(taught_, result->taught, false);
    fill(leftOut_, result->leftOut.value_or(BeforeAfter{}), false);
    fill(test_, result->test, true);
    test_.title->setText(data ? tr("Test images of %1").arg(dataTitle(data->title)) : tr("Test images"));
}

}  // namespace inkling
