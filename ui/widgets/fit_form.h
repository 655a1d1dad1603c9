// The settings of a training that are not needed each time: what Keras's fit and its callbacks take.
#pragma once

#include <QVector>
#include <QWidget>
#include <functional>

#include "core/train/settings.h"

class QFormLayout;
class QVBoxLayout;

namespace inkling {

class FoldedSection;
class ProblemLabel;

/// Three sections that are folded at first: learning rate and callbacks, metrics, data and validation. Tells
/// of a person's changes only. A section that has something wrong in it opens.
class FitForm : public QWidget {
    Q_OBJECT

public:
    explicit FitForm(QWidget* parent = nullptr);

    void setSettings(const TrainingSettings& settings);
    /// As TrainingForm::showProblem; other forms' fields are passed by.
    void showProblem(const QString& field, const QString& problem);

signals:
    void edited(const inkling::TrainingSettings& settings, const QString& field);

private:
    /// Where a setting lies; null where it is not there, as a callback's that is not chosen.
    template <class Value>
    using Place = std::function<Value*(TrainingSettings&)>;
    struct Row {
        QString field;
        FoldedSection* section;
        ProblemLabel* problem;
        std::function<void()> show;  // the settings' value in the box
    };

    void addRateAndCallbacks();
    void addMetrics();
    void addData();
    void addSchedule();
    template <class Kind>
    QFormLayout* addCallback(const QString& title, const char* name, const char* tip);
    template <class Kind>
    void addMonitor(QFormLayout* form);

    void addRow(QFormLayout* form, const QString& label, QWidget* box, const QString& field,
                std::function<void()> show);
    void addWhole(QFormLayout* form, const QString& label, const QString& field, int least, int most,
                  const Place<int>& place, const QString& zero = {});
    void addNumber(QFormLayout* form, const QString& label, const QString& field, const Place<double>& place);
    void addText(QFormLayout* form, const QString& label, const QString& field,
                 const Place<std::string>& place, const QString& placeholder);
    void addCheck(QFormLayout* form, const QString& text, const QString& field, const Place<bool>& place);
    void tell(const QString& field);

    TrainingSettings settings_;
    bool filling_ = false;
    FoldedSection* section_ = nullptr;  // the one that is being made
    QVector<Row> rows_;
};

}  // namespace inkling
