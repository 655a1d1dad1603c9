#include "ui/draw/answer_view.h"

#include <QtWidgets>

#include "ui/draw/ink_preview.h"
#include "ui/draw/reader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/probability_bars.h"
#include "ui/words.h"

namespace inkling {

namespace {

const QString dash(u'\u2013');

bool areDigits(const QStringList& names) {
    return std::ranges::all_of(names,
                               [](const QString& name) { return name.size() == 1 && name[0].isDigit(); });
}

}  // namespace

QString digitName(const Reading& reading, int digit) {
    const auto& probabilities = reading.digits[std::size_t(digit)].probabilities;
    if (probabilities.empty() || !reading.network) return {};
    const std::optional<int> read = reading.network->readClass(probabilities);
    if (!read) return {};
    const auto& names = reading.network->classNames;
    return std::size_t(*read) < names.size() ? fromCore(names[std::size_t(*read)]) : QString::number(*read);
}

QStringList classNames(const Network& network) {
    QStringList names;
    for (const std::string& name : network.classNames) names << fromCore(name);
    return names;
}

QString surenessText(const Reading& reading) {
    if (reading.probabilities.empty() || !reading.network) return {};
    if (digitName(reading, reading.chosen).isEmpty())
        return areDigits(classNames(*reading.network)) ? AnswerView::tr("No digit")
                                                       : AnswerView::tr("None of these");
    return AnswerView::tr("%1 % sure")
        .arg(QLocale().toString(100 * double(std::ranges::max(reading.probabilities)), 'f', 1));
}

AnswerView::AnswerView(QWidget* parent)
    : QWidget(parent),
      preview_(new InkPreview),
      answer_(named(new QLabel, "answer")),
      sureness_(named(new QLabel, "sureness")),
      steps_(named(new QPushButton(tr("How it sees")), "stepsButton")),
      bars_(named(new ProbabilityBars, "probabilityBars")),
      layout_(new QBoxLayout(QBoxLayout::TopToBottom, this)) {
    auto* seen = new QLabel(tr("The network sees"));
    auto* reads = new QLabel(tr("and reads"));
    for (QLabel* label : {seen, reads}) setMuted(*label);
    for (QLabel* label : {reads, answer_, sureness_}) label->setAlignment(Qt::AlignCenter);
    answer_->setTextFormat(Qt::PlainText);
    steps_->setToolTip(tr("See step by step how the drawing becomes this image"));
    steps_->setAutoDefault(false);
    setHeading(*answer_, 3.4);
    sureness_->setMinimumWidth(sureness_->fontMetrics().horizontalAdvance(tr("%1: %2").arg(8).arg(
        tr("%1 % sure").arg(locale().toString(100.0, 'f', 1)))));  // so that the dock's width stays

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::tight);
    grid->addWidget(seen, 0, 0);
    grid->addWidget(reads, 0, 1);
    grid->addWidget(preview_, 1, 0, 3, 1, Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(answer_, 1, 1, Qt::AlignHCenter | Qt::AlignBottom);
    grid->addWidget(sureness_, 2, 1, Qt::AlignHCenter | Qt::AlignTop);
    grid->addWidget(steps_, 3, 1, Qt::AlignHCenter | Qt::AlignBottom);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);

    layout_->setContentsMargins({});
    layout_->setSpacing(spacing::small + 4);
    layout_->addWidget(content);
    layout_->addWidget(bars_, 1);
    connect(steps_, &QPushButton::clicked, this, &AnswerView::stepsWanted);
    setReading({});
}

void AnswerView::setWide(bool wide) {
    layout_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout_->setSpacing(wide ? spacing::large : spacing::small + 4);
    updateGeometry();  // now: the dock asks before the event loop does
}

void AnswerView::setClassNames(const QStringList& names) {
    bars_->setClassNames(names);
}

void AnswerView::setReading(const Reading& reading) {
    if (!reading.image.empty()) preview_->setImage(reading.image, reading.shape);
    if (reading.probabilities.empty()) {
        bars_->clear();
        return showAnswer(dash, {});
    }
    const QString chosen = digitName(reading, reading.chosen), sureness = surenessText(reading);
    bars_->setProbabilities(reading.probabilities, !chosen.isEmpty());
    if (reading.digits.size() == 1) return showAnswer(chosen.isEmpty() ? dash : chosen, sureness);

    QString number;
    for (int i = 0; i < int(reading.digits.size()); ++i) {
        const QString name = digitName(reading, i);
        number += name.isEmpty() ? QString(u'?') : name;
    }
    showAnswer(number, chosen.isEmpty() ? sureness : tr("%1: %2").arg(chosen, sureness));
}

/// Long numbers are written smaller, so that the dock keeps its width.
void AnswerView::showAnswer(const QString& answer, const QString& sureness) {
    const qreal scale = answer.size() <= 3 ? 3.4 : answer.size() <= 5 ? 2.4 : 1.5;
    if (answer.size() != answer_->text().size()) {
        answer_->setFont(font());
        setHeading(*answer_, scale);
    }
    answer_->setText(answer);
    sureness_->setText(sureness);
}

}  // namespace inkling
