#include "ui/setting_words.h"

#include <QCoreApplication>
#include <QHash>

namespace inkling {

QString settingTitle(const std::string& name) {
    static const QHash<QString, const char*> titles = {
        {"sgd", "SGD"},
        {"rmsprop", "RMSprop"},
        {"adam", "Adam"},
        {"adagrad", "Adagrad"},
        {"adadelta", "Adadelta"},
        {"adamw", "AdamW"},
        {"adamax", "Adamax"},
        {"nadam", "Nadam"},
        {"momentum", QT_TRANSLATE_NOOP("SettingWords", "Momentum")},
        {"nesterov", QT_TRANSLATE_NOOP("SettingWords", "Nesterov's momentum")},
        {"rho", QT_TRANSLATE_NOOP("SettingWords", "Rho")},
        {"epsilon", QT_TRANSLATE_NOOP("SettingWords", "Epsilon")},
        {"centered", QT_TRANSLATE_NOOP("SettingWords", "Centered")},
        {"beta_1", QT_TRANSLATE_NOOP("SettingWords", "Beta 1")},
        {"beta_2", QT_TRANSLATE_NOOP("SettingWords", "Beta 2")},
        {"amsgrad", "AMSGrad"},
        {"weight_decay", QT_TRANSLATE_NOOP("SettingWords", "Weight decay")},
        {"initial_accumulator_value", QT_TRANSLATE_NOOP("SettingWords", "First accumulator")},
        {"categorical_crossentropy", QT_TRANSLATE_NOOP("SettingWords", "Categorical cross-entropy")},
        {"binary_crossentropy", QT_TRANSLATE_NOOP("SettingWords", "Binary cross-entropy")},
        {"mean_squared_error", QT_TRANSLATE_NOOP("SettingWords", "Mean squared error")},
        {"mean_absolute_error", QT_TRANSLATE_NOOP("SettingWords", "Mean absolute error")},
        {"none", QT_TRANSLATE_NOOP("SettingWords", "none")},
        {"light", QT_TRANSLATE_NOOP("SettingWords", "light")},
        {"strong", QT_TRANSLATE_NOOP("SettingWords", "strong")},
        {"constant", QT_TRANSLATE_NOOP("SettingWords", "constant")},
        {"step", QT_TRANSLATE_NOOP("SettingWords", "in steps")},
        {"exponential", QT_TRANSLATE_NOOP("SettingWords", "exponential")},
        {"cosine", QT_TRANSLATE_NOOP("SettingWords", "cosine with warm-up")},
        {"one-cycle", QT_TRANSLATE_NOOP("SettingWords", "one cycle")},
        {"reduce-on-plateau", QT_TRANSLATE_NOOP("SettingWords", "reduced on a plateau")},
        {"factor", QT_TRANSLATE_NOOP("SettingWords", "Factor")},
        {"epochs", QT_TRANSLATE_NOOP("SettingWords", "Epochs")},
        {"warmup_epochs", QT_TRANSLATE_NOOP("SettingWords", "Epochs of warm-up")},
        {"alpha", QT_TRANSLATE_NOOP("SettingWords", "Share left at the end")},
        {"rise", QT_TRANSLATE_NOOP("SettingWords", "Share that goes up")},
        {"start_divisor", QT_TRANSLATE_NOOP("SettingWords", "Start: the top divided by")},
        {"final_divisor", QT_TRANSLATE_NOOP("SettingWords", "End: the start divided by")},
        {"monitor", QT_TRANSLATE_NOOP("SettingWords", "Watched")},
        {"min_delta", QT_TRANSLATE_NOOP("SettingWords", "Least change")},
        {"patience", QT_TRANSLATE_NOOP("SettingWords", "Patience")},
        {"baseline", QT_TRANSLATE_NOOP("SettingWords", "Baseline")},
        {"start_from_epoch", QT_TRANSLATE_NOOP("SettingWords", "Not before epoch")},
        {"restore_best_weights",
         QT_TRANSLATE_NOOP("SettingWords", "Take the best epoch's weights in the end")},
        {"cooldown", QT_TRANSLATE_NOOP("SettingWords", "Cool-down")},
        {"min_lr", QT_TRANSLATE_NOOP("SettingWords", "Lowest rate")},
        {"file", QT_TRANSLATE_NOOP("SettingWords", "File")},
        {"optimizer", QT_TRANSLATE_NOOP("SettingWords", "Optimizer")},
        {"learning-rate", QT_TRANSLATE_NOOP("SettingWords", "Learning rate")},
        {"loss", QT_TRANSLATE_NOOP("SettingWords", "Loss")},
        {"label-smoothing", QT_TRANSLATE_NOOP("SettingWords", "Label smoothing")},
        {"batch", QT_TRANSLATE_NOOP("SettingWords", "Batch size")},
        {"validation-split", QT_TRANSLATE_NOOP("SettingWords", "Validation split")},
        {"augment", QT_TRANSLATE_NOOP("SettingWords", "Augmentation")},
        {"seed", QT_TRANSLATE_NOOP("SettingWords", "Seed")},
        {"schedule", QT_TRANSLATE_NOOP("SettingWords", "Schedule")},
        {"mode", QT_TRANSLATE_NOOP("SettingWords", "Better is")},
        {"early-stopping", QT_TRANSLATE_NOOP("SettingWords", "Early stopping")},
        {"save-best", QT_TRANSLATE_NOOP("SettingWords", "Save the best")},
        {"metrics", QT_TRANSLATE_NOOP("SettingWords", "Metrics")},
        {"validation-data", QT_TRANSLATE_NOOP("SettingWords", "Validation data")},
        {"validation-frequency", QT_TRANSLATE_NOOP("SettingWords", "Validate every … epochs")},
        {"validation-steps", QT_TRANSLATE_NOOP("SettingWords", "Validation steps")},
        {"validation-batch", QT_TRANSLATE_NOOP("SettingWords", "Validation batch size")},
        {"steps-per-epoch", QT_TRANSLATE_NOOP("SettingWords", "Steps per epoch")},
        {"initial-epoch", QT_TRANSLATE_NOOP("SettingWords", "Epochs taken as done")},
        {"shuffle", QT_TRANSLATE_NOOP("SettingWords", "Another order of the images in each epoch")},
        {"sample-weights", QT_TRANSLATE_NOOP("SettingWords", "Image weights")},
        {"class-weights", QT_TRANSLATE_NOOP("SettingWords", "Class weights")},
    };
    const QString plain = QString::fromStdString(name);
    const char* known = titles.value(plain);
    return known ? QCoreApplication::translate("SettingWords", known) : plain;
}

QString augmentationText(const std::string& augment) {
    if (augment.find('=') == std::string::npos) return settingTitle(augment);
    return QString::fromStdString(augment)
        .replace(u'=', u' ')
        .replace(QStringLiteral(","), QStringLiteral(", "));
}

}  // namespace inkling
