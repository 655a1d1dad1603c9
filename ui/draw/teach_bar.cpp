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
      digits_(named(new DigitRow, "teachDigits", tr("It was a"))) {
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
    column->addWidget(digits_);

    const auto addKey = [this](int key, const QString& what) {
        auto* shortcut = new QShortcut(key, canvas_, nullptr, nullptr, Qt::WidgetShortcut);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, [this, key] { keep(DigitRow::labelOf(key)); });
    };
    for (int key = Qt::Key_0; key <= Qt::Key_9; ++key) addKey(key, tr("Keep the drawing as this digit"));
    addKey(Qt::Key_N, tr("Keep the drawing as no digit"));
    connect(digits_, &DigitRow::chosen, this, &TeachBar::keep);
    connect(undo_, &QToolButton::clicked, this, &TeachBar::takeBack);
    connect(all_, &QToolButton::clicked, this, &TeachBar::drawingsWanted);
    connect(canvas_, &Canvas::strokesChanged, this, &TeachBar::showDrawing);
    connect(kept_, &KeptDrawings::changed, this, &TeachBar::showCount);
    showCount();
    showDrawing();
}

void TeachBar::keep(int label) {
    if (canvas_->isEmpty()) return;
    if (canvas_->digits().boxes().size() > 1) return title_->setText(tr("One digit at a time"));
    const std::vector<Stroke> drawing = canvas_->strokes();
    kept_->keep(label, drawing);
    canvas_->clear();
    last_ = drawing;
    title_->setText(label == noClass ? tr("Kept as no digit") : tr("Kept as a %1").arg(label));
    undo_->show();
    canvas_->setFocus(Qt::OtherFocusReason);  // for the next one
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
    title_->setText(tr("It was a"));
    digits_->setEnabled(!canvas_->isEmpty());
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
