#include "ui/widgets/folded_section.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace inkling {

FoldedSection::FoldedSection(const QString& title, QWidget* parent)
    : QWidget(parent), button_(new QToolButton), page_(new QWidget), body_(new QVBoxLayout(page_)) {
    button_->setText(title);
    button_->setCheckable(true);
    button_->setAutoRaise(true);
    button_->setArrowType(Qt::RightArrow);
    button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button_->setFocusPolicy(Qt::StrongFocus);
    body_->setContentsMargins(spacing::medium, 0, 0, spacing::small);
    body_->setSpacing(spacing::small);
    page_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::small);
    column->addWidget(button_, 0, Qt::AlignLeft);
    column->addWidget(page_);
    connect(button_, &QToolButton::toggled, this, &FoldedSection::setOpen);
}

void FoldedSection::setOpen(bool open) {
    button_->setChecked(open);
    button_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    page_->setVisible(open);
}

}  // namespace inkling
