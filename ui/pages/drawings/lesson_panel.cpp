#include "ui/pages/drawings/lesson_panel.h"

#include <QtWidgets>

#include "ui/images/image_view.h"
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
constexpr int doubtfulSide = 72;

QString digitText(int label) {
    return label == noClass ? LessonPanel::tr("no digit") : LessonPanel::tr("a %1").arg(label);
}

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
    column->addWidget(question_ = makeQuestion());
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

QWidget* LessonPanel::makeQuestion() {
    doubtful_ = named(new ImageView, "lessonDoubtful");
    doubtful_->setFixedSize(doubtfulSide, doubtfulSide);
    asked_ = named(new QLabel, "lessonQuestion");
    asked_->setWordWrap(true);
    confirm_ = named(new QPushButton, "lessonConfirm");
    correct_ = named(new QPushButton, "lessonCorrect");
    confirmAll_ = named(new QPushButton, "lessonConfirmAll");
    connect(confirm_, &QPushButton::clicked, teaching_, &Teaching::confirm);
    connect(correct_, &QPushButton::clicked, teaching_, &Teaching::correct);
    connect(confirmAll_, &QPushButton::clicked, teaching_, &Teaching::confirmAll);
    auto* question = new QWidget;
    auto* grid = new QGridLayout(question);
    grid->setContentsMargins(0, spacing::small, 0, spacing::small);
    grid->setSpacing(spacing::small);
    grid->addWidget(doubtful_, 0, 0, Qt::AlignTop);
    grid->addWidget(asked_, 0, 1, 1, 2);
    grid->addWidget(confirm_, 1, 1);
    grid->addWidget(correct_, 1, 2);
    grid->addWidget(confirmAll_, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return question;
}

void LessonPanel::showQuestion() {
    const auto& doubts = teaching_->doubts();
    const bool appears = question_->isHidden() && !doubts.empty();
    question_->setVisible(!doubts.empty());
    if (doubts.empty()) return;
    const DoubtfulDrawing& doubt = doubts.front();
    doubtful_->setImage(drawingImages({doubt.drawing}, Shape::image(28, 28, 1)), 0);
    //: %1 and %2 are "a 7" or "no digit"
    asked_->setText(tr("You kept this as %1, but it looks like %2. What is it?")
                        .arg(digitText(doubt.drawing->label), digitText(doubt.read)));
    //: %1 is "a 7" or "no digit"
    confirm_->setText(tr("It is %1").arg(digitText(doubt.drawing->label)));
    correct_->setText(tr("It is %1").arg(digitText(doubt.read)));
    confirmAll_->setVisible(doubts.size() > 1);
    confirmAll_->setText(tr("All %n are what I said", nullptr, int(doubts.size())));
    if (appears && isVisible()) confirm_->setFocus();
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
    const bool asking = !teaching_->doubts().empty();
    showAll({teach_}, !running && !asking);
    showAll({progress_, stop_}, running);
    showAll({figures_, back_}, result && !running && !asking);
    showAll({sentence_}, !asking);
    sentence_->setText(hindrance.isEmpty() ? sentence() : hindrance);
    showQuestion();
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

QString LessonPanel::sentence() const {
    const LessonResult* result = teaching_->result();
    const QString name = session_->networkTitle();
    if (!result)
        return tr("Trains %1 on what you have kept, mixed with images of %2 so that it forgets nothing. This "
                  "takes some seconds.")
            .arg(name, dataTitle(session_->data()->title));
    const bool all = result->taught.after == result->taught.images;
    if (!result->changed && all)
        return tr("It read all of them right and surely before: nothing had to change.");
    if (!result->changed)
        return tr(
            "It is as it was: what it reads wrong of them it could not learn without forgetting other "
            "digits. Are they what you said?");
    if (!all)
        return tr("%1 reads your drawings now, but for some that it could not learn without forgetting other "
                  "digits. Are they what you said?")
            .arg(name);
    return tr("%1 reads your drawings now. A lesson begins with the network as it was before.").arg(name);
}

}  // namespace inkling
