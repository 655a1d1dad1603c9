#include "ui/pages/inside/control_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/session/background.h"
#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

ControlRow::ControlRow(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins({});
    row_->setSpacing(spacing::small);
    row_->addStretch(1);
}

QLabel* ControlRow::add(const QString& label, QWidget* widget) {
    auto* text = new QLabel(label);
    text->setBuddy(widget);
    add(text);
    add(widget);
    return text;
}

void ControlRow::add(QWidget* widget) {
    row_->insertWidget(row_->count() - 1, widget);
}

void ControlRow::addGap() {
    row_->insertSpacing(row_->count() - 1, spacing::medium);
}

/// The stretch at the end takes no room any more.
void ControlRow::addStretch() {
    row_->setStretch(row_->count() - 1, 0);
    row_->insertStretch(row_->count() - 1, 1);
}

RunControl::RunControl(Background* work, QPushButton* button, const char* progressName, const QString& what,
                       QWidget* parent)
    : QWidget(parent),
      work_(work),
      button_(button),
      progress_(named(new QProgressBar, progressName, what)),
      left_(new QLabel) {
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(120);
    setMuted(*left_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    for (QWidget* widget : std::initializer_list<QWidget*>{button_, progress_, left_}) row->addWidget(widget);
    connect(button_, &QPushButton::clicked, this, [this] {
        if (!work_->isRunning()) return emit startWanted();
        work_->stop();
        emit stopped();
    });
    connect(work_, &Background::progressed, this, &RunControl::show);
    connect(work_, &Background::ended, this, &RunControl::showState);
    showState();
}

void RunControl::setStartText(const QString& text) {
    startText_ = text;
    showState();
}

void RunControl::started() {
    clock_.start();
    progress_->setValue(0);
    left_->clear();
    showState();
}

void RunControl::show(double share) {
    progress_->setValue(int(1000 * share));
    const double seconds = double(clock_.elapsed()) / 1000;
    if (share > 0.1 && seconds > 1)
        left_->setText(tr("%1 left").arg(timeLeftText(seconds * (1 - share) / share)));
}

void RunControl::showState() {
    const bool running = work_->isRunning();
    button_->setText(running ? tr("&Stop") : startText_);
    progress_->setVisible(running);
    left_->setVisible(running);
}

}  // namespace inkling
