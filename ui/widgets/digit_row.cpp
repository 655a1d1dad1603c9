#include "ui/widgets/digit_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <algorithm>

#include "core/data/dataset.h"
#include "ui/widgets/named.h"

namespace inkling {

namespace {
constexpr int digits = 10;
}

DigitRow::DigitRow(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (int i = 0; i <= digits; ++i) {
        const QString name = i < digits ? QString::number(i) : QString(u'\u2013');
        const QString what = i < digits ? tr("It is a %1 (key %1)").arg(i) : tr("It is no digit (key N)");
        auto* button = named(new QToolButton, qPrintable("digit" + (i < digits ? name : "None")), what);
        button->setText(name);
        button->setToolTip(what);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        button->setMinimumWidth(button->fontMetrics().horizontalAdvance('0') + 10);
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        // What is shown is only ever what was set.
        connect(button, &QToolButton::clicked, this, [this, button, i] {
            button->setChecked(!button->isChecked());
            emit chosen(i < digits ? i : int(noClass));
        });
        row->addWidget(button, 1);
        buttons_.push_back(button);
    }
}

void DigitRow::setLabel(int label) {
    for (int i = 0; i <= digits; ++i) {
        QToolButton* button = buttons_[std::size_t(i)];
        button->setChecked(label == (i < digits ? i : int(noClass)));
        QFont heavy = font();  // a style may hardly show what is checked
        heavy.setBold(button->isChecked());
        button->setFont(heavy);
    }
}

int DigitRow::labelOf(int key) {
    if (key >= Qt::Key_0 && key <= Qt::Key_9) return key - Qt::Key_0;
    return key == Qt::Key_N ? int(noClass) : -1;
}

bool DigitRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto here = std::ranges::find(buttons_, watched) - buttons_.begin();
    const int step = key->key() == Qt::Key_Right ? 1 : key->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0) {
        const auto next = std::clamp<std::ptrdiff_t>(here + step, 0, digits);
        buttons_[std::size_t(next)]->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (const int label = labelOf(key->key()); label >= 0 && !(key->modifiers() & ~Qt::KeypadModifier)) {
        emit chosen(label);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace inkling
