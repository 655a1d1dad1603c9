#include "ui/draw/teach_bar.h"

#include <QtWidgets>

#include "core/data/dataset.h"
#include "ui/draw/canvas.h"
#include "ui/session/kept_drawings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/digit_row.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {

/// Stands for what is no digit, here and in the row of digits.
constexpr QChar noDigit = u'\u2013';

/// A button that is a word in a line of text.
QToolButton* wordButton(const char* name) {
    auto* button = named(new QToolButton, name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

TeachBar::TeachBar(KeptDrawings* kept, Canvas* canvas, QWidget* parent)
    : QWidget(parent),
      kept_(kept),
      canvas_(canvas),
      title_(named(new QLabel, "teachTitle")),
      undo_(wordButton("teachUndo")),
      all_(wordButton("teachAll")),
      digits_(named(new DigitRow, "teachDigits", tr("It was a"))),
      number_(named(new QLineEdit, "teachNumber", tr("It was the number"))),
      keepNumber_(named(new QPushButton(tr("Keep")), "teachKeepNumber")),
      rows_(new QStackedWidget) {
    named(this, "teachBar", tr("Keep the drawing"));
    setMuted(*title_);
    undo_->setText(tr("Undo"));
    undo_->setToolTip(tr("Do not keep it, and put it back on the canvas"));
    all_->setToolTip(tr("The drawings that you have kept"));

    for (QToolButton* button : {undo_, all_}) {  // the canvas above stands still
        QSizePolicy keepsPlace = button->sizePolicy();
        keepsPlace.setRetainSizeWhenHidden(true);
        button->setSizePolicy(keepsPlace);
    }

    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::tight);
    line->addWidget(title_);
    line->addWidget(undo_);
    line->addStretch();
    line->addWidget(all_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(line);
    rows_->addWidget(digits_);
    rows_->addWidget(makeNumberRow());
    column->addWidget(rows_);

    const auto addKey = [this](int key, const QString& what) {
        auto* shortcut = new QShortcut(key, canvas_, nullptr, nullptr, Qt::WidgetShortcut);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, [this, key] { takeKey(key); });
    };
    for (int key = Qt::Key_0; key <= Qt::Key_9; ++key) addKey(key, tr("Keep the drawing as this digit"));
    addKey(Qt::Key_N, tr("Keep the drawing as no digit"));
    connect(digits_, &DigitRow::chosen, this, &TeachBar::keep);
    connect(undo_, &QToolButton::clicked, this, &TeachBar::takeBack);
    connect(all_, &QToolButton::clicked, this, &TeachBar::drawingsWanted);
    connect(canvas_, &Canvas::strokesChanged, this, &TeachBar::showDrawing);
    connect(canvas_, &Canvas::digitsChanged, this, &TeachBar::showNumber);
    connect(kept_, &KeptDrawings::changed, this, &TeachBar::showCount);
    showCount();
    showDrawing();
}

QWidget* TeachBar::makeNumberRow() {
    number_->setMaxLength(48);
    number_->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9\u2013-]*"_qs), number_));
    number_->setToolTip(tr("A digit for each box; \u2013 for what is none"));
    keepNumber_->setToolTip(tr("Keep each box as a drawing of its own"));
    keepNumber_->setAutoDefault(false);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(spacing::small);
    line->addWidget(number_, 1);
    line->addWidget(keepNumber_);
    connect(number_, &QLineEdit::returnPressed, this, &TeachBar::keepNumber);
    connect(number_, &QLineEdit::textEdited, this, [this] { title_->setText(tr("It was the number")); });
    connect(number_, &QLineEdit::textChanged, this,
            [this](const QString& text) { keepNumber_->setEnabled(!text.isEmpty()); });
    connect(keepNumber_, &QPushButton::clicked, this, &TeachBar::keepNumber);
    return row;
}

bool TeachBar::isNumber() const {
    return rows_->currentIndex() == 1;
}

/// A digit's key on the canvas: it is the answer, or a number's first digit.
void TeachBar::takeKey(int key) {
    const int label = DigitRow::labelOf(key);
    if (!isNumber()) return keep(label);
    number_->setText(label == noClass ? QString(noDigit) : QString::number(label));
    number_->setModified(true);
    number_->setFocus(Qt::OtherFocusReason);
}

void TeachBar::keep(int label) {
    if (canvas_->isEmpty() || isNumber()) return;
    kept_->keep(label, canvas_->strokes());
    kept(canvas_->strokes(), label == noClass ? tr("Kept as no digit") : tr("Kept as a %1").arg(label));
}

void TeachBar::keepNumber() {
    const QVector<DigitBox> boxes = canvas_->digits().boxes();
    const QString number = number_->text();
    if (!isNumber() || number.isEmpty()) return;
    if (number.size() != boxes.size())
        return title_->setText(tr("There are %1 boxes, not %2").arg(boxes.size()).arg(number.size()));
    kept_->undoStack().beginMacro(tr("Keep a number"));
    for (int i = 0; i < number.size(); ++i)
        kept_->keep(number[i].isDigit() ? number[i].digitValue() : int(noClass), boxes[i].ink.strokes);
    kept_->undoStack().endMacro();
    kept(canvas_->strokes(), tr("Kept as %1").arg(number));
}

/// The canvas is for the next drawing.
void TeachBar::kept(std::vector<Stroke> drawing, const QString& what) {
    canvas_->clear();
    last_ = std::move(drawing);
    title_->setText(what);
    undo_->show();
    canvas_->setFocus(Qt::OtherFocusReason);
}

void TeachBar::takeBack() {
    const std::vector<Stroke> drawing = std::exchange(last_, {});
    kept_->undoStack().undo();
    canvas_->replace(drawing, tr("Take back"));
    canvas_->setFocus(Qt::OtherFocusReason);
}

void TeachBar::showDrawing() {
    last_.clear();
    undo_->hide();
    number_->setModified(false);
    title_->setText(isNumber() ? tr("It was the number") : tr("It was a"));
    digits_->setEnabled(!canvas_->isEmpty());
}

/// The answer as it is read, until somebody types another.
void TeachBar::showNumber() {
    const QVector<DigitBox>& boxes = canvas_->digits().boxes();
    const bool wasNumber = isNumber();
    rows_->setCurrentIndex(boxes.size() > 1);
    if (isNumber() != wasNumber && !canvas_->isEmpty()) showDrawing();
    if (!isNumber() || number_->isModified()) return;
    QString number;
    for (const DigitBox& box : boxes)
        number += box.digit.size() == 1 && box.digit[0].isDigit() ? box.digit[0] : noDigit;
    if (number_->text() != number) number_->setText(number);
}

/// Whatever has changed: what was kept last may not be the last change any more.
void TeachBar::showCount() {
    last_.clear();
    undo_->hide();
    const int count = kept_->count();
    all_->setVisible(count > 0);
    all_->setText(tr("My digits: %1").arg(locale().toString(count)));
}

}  // namespace inkling
