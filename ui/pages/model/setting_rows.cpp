#include "ui/pages/model/setting_rows.h"

#include <QtWidgets>

#include "ui/pages/model/problem_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/folded_section.h"
#include "ui/widgets/named.h"
#include "ui/widgets/number_box.h"
#include "ui/words.h"

namespace inkling {

QFormLayout* formIn(QVBoxLayout* column) {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addWidget(page);
    return form;
}

/// The message has its place below the box, in the same row.
void SettingRows::addRow(QFormLayout* form, const QString& label, QWidget* box, const QString& field,
                         std::function<void()> show) {
    auto* problem = named(new ProblemLabel, qPrintable("problem-" + field));
    auto* cell = new QVBoxLayout;
    cell->setSpacing(spacing::tight);
    cell->addWidget(box);
    cell->addWidget(problem);
    rows_.append({field, section_, problem, std::move(show)});
    if (label.isEmpty()) return form->addRow(cell);
    auto* caption = new QLabel(label);
    caption->setBuddy(box);
    form->addRow(caption, cell);
}

void SettingRows::addWhole(QFormLayout* form, const QString& label, const QString& field, int least, int most,
                           const Place<int>& place, const QString& zero) {
    auto* box = boxFor(field, new QSpinBox);
    box->setRange(least, most);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(zero);
    addRow(form, label, box, field, [this, box, place] {
        if (const int* value = place(settings_)) box->setValue(*value);
    });
    connect(box, &QSpinBox::valueChanged, this, [this, place, field](int value) {
        if (filling_) return;
        if (int* setting = place(settings_)) *setting = value;
        tell(field);
    });
}

void SettingRows::addNumber(QFormLayout* form, const QString& label, const QString& field,
                            const Place<double>& place) {
    auto* box = boxFor(field, new NumberBox);
    addRow(form, label, box, field, [this, box, place] {
        if (const double* value = place(settings_)) box->setValue(*value);
    });
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, place, field](double value) {
        if (filling_) return;
        if (double* setting = place(settings_)) *setting = value;
        tell(field);
    });
}

void SettingRows::addFile(QFormLayout* form, const QString& label, const QString& field, File kind,
                          const QString& filter, const Place<std::string>& place,
                          const QString& placeholder) {
    auto* box = boxFor(field, new QLineEdit);
    box->setPlaceholderText(placeholder);
    addRow(form, label, box, field, [this, box, place] {
        if (const std::string* value = place(settings_)) box->setText(fromCore(*value));
    });
    const auto take = [this, place, field](const QString& file) {
        std::string* setting = place(settings_);
        const std::string text = file.trimmed().toStdString();
        if (!setting || *setting == text) return;
        *setting = text;
        tell(field);
    };
    connect(box, &QLineEdit::editingFinished, this, [box, take] { take(box->text()); });
    auto* choose = box->addAction(icon("open"), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a file"));
    connect(choose, &QAction::triggered, this, [this, box, label, kind, filter, take] {
        auto* dialog = new QFileDialog(this, label, box->text(), filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(kind == File::New ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setFileMode(kind == File::New ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        if (kind == File::New) dialog->setDefaultSuffix("keras");
        connect(dialog, &QFileDialog::fileSelected, this, take);
        dialog->open();
    });
}

void SettingRows::addCheck(QFormLayout* form, const QString& text, const QString& field,
                           const Place<bool>& place) {
    auto* box = boxFor(field, new QCheckBox(text));
    addRow(form, {}, box, field, [this, box, place] {
        if (const bool* value = place(settings_)) box->setChecked(*value);
    });
    connect(box, &QCheckBox::toggled, this, [this, place, field](bool on) {
        if (filling_) return;
        if (bool* setting = place(settings_)) *setting = on;
        tell(field);
    });
}

void SettingRows::setSettings(const TrainingSettings& settings) {
    settings_ = settings;
    const QScopedValueRollback quiet(filling_, true);
    for (const Row& row : rows_) row.show();
}

void SettingRows::tell(const QString& field) {
    if (filling_) return;
    setSettings(TrainingSettings(settings_));
    emit edited(settings_, field);
}

void SettingRows::showProblem(const QString& field, const QString& problem) {
    for (const Row& row : rows_) {
        if (!row.problem) continue;
        const bool here = row.field == field && !problem.isEmpty();
        row.problem->say(here ? problem : QString());
        if (here) row.section->setOpen(true);
    }
}

}  // namespace inkling
