#include "ui/pages/data/filter_bar.h"

#include <QtWidgets>

#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// The chosen one is bold, for styles hardly tell it; the width is that of the bold text.
QToolButton* partButton(const char* name, const QString& text, const QString& toolTip) {
    auto* button = named(new QToolButton, name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto setBold = [button](bool bold) {
        QFont font = button->font();
        font.setBold(bold);
        button->setFont(font);
    };
    setBold(true);
    button->setMinimumWidth(button->sizeHint().width());
    setBold(false);
    QObject::connect(button, &QToolButton::toggled, button, setBold);
    return button;
}

}  // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent) {
    train_ = partButton("dataTrain", tr("Training"), tr("The images to learn from"));
    test_ = partButton("dataTest", tr("Test"), tr("The images to be tested on"));
    train_->setChecked(true);
    auto* parts = new QButtonGroup(this);
    parts->addButton(train_);
    parts->addButton(test_);
    digit_ = named(new QComboBox, "dataDigit", tr("Digits shown"));
    digit_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    reading_ = named(new QComboBox, "dataRead", tr("How the network reads them"));
    reading_->addItems({tr("Read right or wrong"), tr("Read right"), tr("Read wrong")});
    reading_->setToolTip(tr("Right or wrong, as the network that is open reads them"));
    least_ = percentBox("dataLeastSure", tr("Sure at least"), 0);
    most_ = percentBox("dataMostSure", tr("Sure at most"), 100);
    place_ = named(new QSpinBox, "dataPlace", tr("Go to image"));
    place_->setKeyboardTracking(false);
    place_->setGroupSeparatorShown(true);
    place_->setToolTip(tr("Go to the image with this number (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText)));
    auto* sure = new QLabel(tr("S&ure from"));
    sure->setBuddy(least_);
    auto* to = new QLabel(tr("to"));
    auto* placeLabel = new QLabel(tr("&Image"));
    placeLabel->setBuddy(place_);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    auto* split = new QHBoxLayout;
    split->setSpacing(0);
    split->addWidget(train_);
    split->addWidget(test_);
    row->addLayout(split);
    for (QWidget* widget : std::initializer_list<QWidget*>{digit_, reading_, sure, least_, to, most_})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(placeLabel);
    row->addWidget(place_);

    connect(train_, &QToolButton::toggled, this, &FilterBar::splitChanged);
    connect(digit_, &QComboBox::activated, this, &FilterBar::filterChanged);
    connect(reading_, &QComboBox::activated, this, &FilterBar::filterChanged);
    connect(place_, &QSpinBox::valueChanged, this, &FilterBar::placeWanted);
}

QSpinBox* FilterBar::percentBox(const char* name, const QString& accessible, int value) {
    auto* box = named(new QSpinBox, name, accessible);
    box->setRange(0, 100);
    box->setSingleStep(5);
    box->setSuffix(tr(" %"));
    box->setValue(value);
    box->setKeyboardTracking(false);
    box->setToolTip(tr("How sure the network that is open is of what it reads"));
    connect(box, &QSpinBox::valueChanged, this, [this, box] {
        // The other end makes way.
        if (least_->value() > most_->value()) {
            QSpinBox* other = box == least_ ? most_ : least_;
            const QSignalBlocker quiet(other);
            other->setValue(box->value());
        }
        emit filterChanged();
    });
    return box;
}

void FilterBar::setClasses(const std::vector<std::string>& names) {
    digit_->clear();
    digit_->addItem(tr("All digits"), -1);
    for (std::size_t i = 0; i < names.size(); ++i) digit_->addItem(fromCore(names[i]), int(i));
}

void FilterBar::setImageCount(int count) {
    const QSignalBlocker quiet(place_);
    place_->setRange(0, std::max(0, count - 1));
}

void FilterBar::setPlace(int index) {
    const QSignalBlocker quiet(place_);
    place_->setValue(index);
}

void FilterBar::focusPlace() {
    place_->setFocus(Qt::ShortcutFocusReason);
    place_->selectAll();
}

bool FilterBar::isTraining() const {
    return train_->isChecked();
}

ImageFilter FilterBar::filter() const {
    return {.label = digit_->currentData().isValid() ? digit_->currentData().toInt() : -1,
            .reading = ImageFilter::Reading(reading_->currentIndex()),
            .leastSure = least_->value() / 100.0,
            .mostSure = most_->value() / 100.0};
}

void FilterBar::clear() {
    const QSignalBlocker quiet(this);
    digit_->setCurrentIndex(0);
    reading_->setCurrentIndex(0);
    most_->setValue(100);
    least_->setValue(0);
}

}  // namespace inkling
