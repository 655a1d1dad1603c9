#include "ui/widgets/figure.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace inkling {

Figure::Figure(const QString& caption, QWidget* parent)
    : QFrame(parent), caption_(new QLabel(caption)), value_(new QLabel) {
    setMuted(*caption_);
    setHeading(*value_, 1.45);
    value_->setObjectName("value");
    // A short value leaves as much room as a long one, so the row of figures stands still.
    value_->setMinimumWidth(value_->fontMetrics().horizontalAdvance("0.0000"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium - 4, spacing::small + 2, spacing::small, spacing::small + 2);
    column->setSpacing(2);
    column->addWidget(caption_);
    column->addWidget(value_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue({});
}

void Figure::setValue(const QString& value) {
    const QString shown = value.isEmpty() ? QString(u'\u2013') : value;
    if (shown == value_->text()) return;
    value_->setText(shown);
    setAccessibleName(caption_->text() + ": " + shown);
}

QString Figure::value() const {
    return value_->text();
}

void Figure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawCard(painter, rect(), coloursOf(palette()));
}

}  // namespace inkling
