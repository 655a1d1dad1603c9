// The settings of a training.
#pragma once

#include <QVector>
#include <QWidget>

#include "core/train/trainer.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace inkling {

class AugmentationEditor;
class AugmentationPreview;
struct Dataset;
class FitForm;
class NumberBox;
class ProblemLabel;

/// What is set often is in sight; the optimizer's own parameters, and the rest of what fit takes, are folded
/// away. Tells of a person's changes
/// only.
class TrainingForm : public QWidget {
    Q_OBJECT

public:
    explicit TrainingForm(QWidget* parent = nullptr);

    void setSettings(const TrainingSettings& settings);
    /// Images on which the augmentation is shown; may be null.
    void setSamples(std::shared_ptr<const Dataset> samples);
    /// Shows a message below a field, named as SettingError::field() has it; an empty one takes all messages
    /// away.
    void showProblem(const QString& field, const QString& problem);
    /// Says below the loss what would fit it better; takes it away where empty.
    void showLossHint(const QString& hint);

signals:
    /// `field` names what was changed.
    void edited(const inkling::TrainingSettings& settings, const QString& field);

private:
    QWidget* makeSettings();
    QWidget* makeParameters();
    void addField(QFormLayout* form, const QString& label, QWidget* box, const char* field);
    NumberBox* addNumber(QFormLayout* form, const QString& label, const char* name, const char* field);
    void fill();
    TrainingSettings settingsFromFields() const;
    QWidget* addParameter(QFormLayout* form, const QString& optimizer, const OptimizerParameter& parameter);
    OptimizerSettings optimizerFromFields() const;
    void tell(const QString& field);
    void takeOptimizer();
    QToolButton* makeFold(const QString& title, const char* name, QWidget* content);

    struct Problem {
        QString field;
        ProblemLabel* label;
        bool folded;  // among the optimizer's own parameters
    };

    TrainingSettings settings_;
    bool filling_ = false;
    QComboBox *optimizer_, *loss_, *augment_;
    QLabel* lossHint_;
    QSpinBox *batch_, *epochs_, *seed_;
    QDoubleSpinBox* validation_;
    NumberBox *rate_, *smoothing_;
    /// [optimizer][parameter], as ownParameters() lists them: a NumberBox, or a QCheckBox for a bool.
    QVector<QVector<QWidget*>> parameterBoxes_;
    QToolButton* more_;
    AugmentationEditor* strengths_;
    AugmentationPreview* preview_;
    QStackedWidget* parameters_ = nullptr;  // a page an optimizer
    QVector<Problem> problems_;
    FitForm* fit_;
};

}  // namespace inkling
