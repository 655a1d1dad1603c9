// Rows of a form, each for one setting of a training.
#pragma once

#include <QFormLayout>
#include <QVector>
#include <QWidget>
#include <functional>

#include "core/train/settings.h"

namespace inkling {

class FoldedSection;
class ProblemLabel;

/// Keeps the settings and shows them in rows that a form adds once. Tells of a person's changes only. Boxes
/// are named after their fields: "fit-early-stopping.patience", and "problem-..." for what is wrong with
/// them.
class SettingRows : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setSettings(const TrainingSettings& settings);
    /// Shows a message below a field, named as SettingError::field() has it, and opens its section; an empty
    /// one takes all messages away. Other forms' fields are passed by.
    void showProblem(const QString& field, const QString& problem);

signals:
    void edited(const inkling::TrainingSettings& settings, const QString& field);

protected:
    /// Where a setting lies; null where it is not there, as a callback's that is not chosen.
    template <class Value>
    using Place = std::function<Value*(TrainingSettings&)>;

    /// Rows that follow belong to it.
    void setSection(FoldedSection* section) { section_ = section; }
    FoldedSection* section() const { return section_; }
    /// `show` puts the settings' value into the box.
    void addRow(QFormLayout* form, const QString& label, QWidget* box, const QString& field,
                std::function<void()> show);
    /// Something that follows the settings and is no row.
    void addShown(std::function<void()> show) { rows_.append({{}, section_, nullptr, std::move(show)}); }
    /// `zero` is shown instead of the least value.
    void addWhole(QFormLayout* form, const QString& label, const QString& field, int least, int most,
                  const Place<int>& place, const QString& zero = {});
    void addNumber(QFormLayout* form, const QString& label, const QString& field, const Place<double>& place);
    /// A file's name, with a button to choose one that is there, or a new one. `filter` as QFileDialog's.
    enum class File { Existing, New };
    void addFile(QFormLayout* form, const QString& label, const QString& field, File kind,
                 const QString& filter, const Place<std::string>& place, const QString& placeholder);
    void addCheck(QFormLayout* form, const QString& text, const QString& field, const Place<bool>& place);

    /// The settings, to be changed before tell(), which shows and tells what they are now.
    TrainingSettings& settings() { return settings_; }
    bool isFilling() const { return filling_; }
    void tell(const QString& field);

private:
    struct Row {
        QString field;
        FoldedSection* section;
        ProblemLabel* problem;  ///< may be null
        std::function<void()> show;
    };

    TrainingSettings settings_;
    bool filling_ = false;
    FoldedSection* section_ = nullptr;
    QVector<Row> rows_;
};

/// A form below the others, its labels beside its boxes.
QFormLayout* formIn(QVBoxLayout* column);
/// A box with the name that belongs to its field.
template <class Box>
Box* boxFor(const QString& field, Box* box) {
    box->setObjectName("fit-" + field);
    return box;
}

}  // namespace inkling
