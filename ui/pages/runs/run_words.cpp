#include "ui/pages/runs/run_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include "core/nn/layer_text.h"
#include "core/nn/summary.h"
#include "core/train/preset.h"
#include "ui/setting_words.h"
#include "ui/words.h"

namespace inkling {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString numberText(double number) {
    return QLocale().toString(number, 'g', 6);
}
QString yesOrNo(bool yes) {
    return yes ? RunWords::tr("yes") : RunWords::tr("no");
}

/// Fields as visitFields has them: "Factor 0.5, Epochs 3".
struct FieldTexts {
    QStringList& out;
    void add(const char* name, const QString& value) const { out << settingTitle(name) + u' ' + value; }
    void operator()(const char* name, double value) const { add(name, numberText(value)); }
    void operator()(const char* name, int value) const { add(name, QString::number(value)); }
    void operator()(const char* name, bool value) const { add(name, yesOrNo(value)); }
    void operator()(const char* name, const std::string& value) const {
        if (!value.empty()) add(name, fromCore(value));
    }
    void operator()(const char* name, const std::optional<double>& value) const {
        if (value) add(name, numberText(*value));
    }
    void operator()(const char*, MonitorMode) const {}
};

QString optimizerText(OptimizerSettings optimizer) {
    QStringList parts;
    for (const OptimizerParameter& parameter : ownParameters(optimizer))
        std::visit([&](const auto* value) { FieldTexts{parts}(parameter.name, *value); }, parameter.value);
    const QString name = settingTitle(optimizerName(optimizer));
    return parts.isEmpty() ? name : name + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString scheduleText(const Schedule& schedule) {
    QStringList parts;
    std::visit([&](const auto& s) { visitFields(s, FieldTexts{parts}); }, schedule);
    parts.prepend(settingTitle(scheduleName(schedule)));
    return parts.join(QStringLiteral(", "));
}

QString callbacksText(const std::vector<Callback>& callbacks) {
    QStringList all;
    for (const Callback& callback : callbacks) {
        QStringList parts;
        std::visit([&](const auto& c) { visitCallbackFields(c, FieldTexts{parts}); }, callback);
        all << callbackTitle(callbackName(callback)) + QStringLiteral(": ") +
                   parts.join(QStringLiteral(", "));
    }
    return all.isEmpty() ? RunWords::tr("none") : all.join(QStringLiteral("; "));
}

QString validationText(const TrainingSettings& s) {
    if (!s.validationData.empty()) return fromCore(s.validationData);
    if (s.validationSplit <= 0) return RunWords::tr("none");
    return RunWords::tr("%1 % of the images").arg(numberText(s.validationSplit * 100));
}

QString orAll(int number) {
    return number == 0 ? RunWords::tr("all") : QLocale().toString(number);
}

}  // namespace

QString runStateText(RunState state) {
    switch (state) {
        case RunState::Running:
            return RunWords::tr("running");
        case RunState::Interrupted:
            return RunWords::tr("interrupted");
        case RunState::Finished:
            return RunWords::tr("finished");
        case RunState::Stopped:
            return RunWords::tr("stopped");
        case RunState::Diverged:
            return RunWords::tr("diverged");
    }
    return {};
}

QString runStateIcon(RunState state) {
    switch (state) {
        case RunState::Running:
            return QStringLiteral("start");
        case RunState::Interrupted:
            return QStringLiteral("pause");
        case RunState::Finished:
            return QStringLiteral("good");
        case RunState::Stopped:
            return QStringLiteral("stop");
        case RunState::Diverged:
            return QStringLiteral("warning");
    }
    return {};
}

QString runNetworkText(const RunRecord& run) {
    const std::string preset = presetOf(run.network);
    return fromCore(preset.empty() ? formatLayers(run.network.layers) : preset);
}

QString runWhenText(const RunRecord& run) {
    if (run.started == 0) return {};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(run.started);
    const QDate today = QDate::currentDate();
    const QLocale locale;
    if (time.date() == today) return clockText(time.time());
    //: a day and its month, as Qt's date formats have it: 7 Nov
    if (time.date().year() == today.year())
        return locale.toString(time.date(), RunWords::tr("d MMM")) + u' ' + clockText(time.time());
    return locale.toString(time.date(), QLocale::ShortFormat);
}

QString runBestText(const RunRecord& run, const std::string& figure) {
    const EpochRecord* best = bestEpoch(run.history, figure);
    return best ? figureText(figure, *valueOf(*best, figure)) : QString();
}

QVector<RunSetting> runSettings(const RunRecord& run) {
    const TrainingSettings& s = run.settings;
    QVector<RunSetting> out;
    const auto add = [&](const QString& name, const QString& value) { out.push_back({name, value}); };
    add(RunWords::tr("Layers"), fromCore(formatLayers(run.network.layers)));
    add(RunWords::tr("Parameters"),
        run.network.layers.empty() ? QString() : countText(double(parameterCount(run.network))));
    add(RunWords::tr("Data"), fromCore(run.data));
    add(RunWords::tr("Optimizer"), optimizerText(s.optimizer));
    add(RunWords::tr("Learning rate"), numberText(learningRate(s.optimizer)));
    add(RunWords::tr("Schedule"), scheduleText(s.schedule));
    add(RunWords::tr("Loss"), settingTitle(lossName(s.loss.kind)));
    add(RunWords::tr("Label smoothing"), numberText(s.loss.labelSmoothing));
    add(RunWords::tr("Batch size"), QLocale().toString(s.batchSize));
    add(RunWords::tr("Epochs"), QLocale().toString(s.epochs));
    add(RunWords::tr("Validation"), validationText(s));
    add(RunWords::tr("Augmentation"), augmentationText(s.augment));
    add(RunWords::tr("Seed"), QString::number(s.seed));
    add(RunWords::tr("Callbacks"), callbacksText(s.callbacks));
    QStringList metrics;
    for (const std::string& metric : s.metrics) metrics << figureTitle(metric);
    add(RunWords::tr("Metrics"), metrics.isEmpty() ? RunWords::tr("accuracy") : metrics.join(", "));
    add(RunWords::tr("Shuffled"), yesOrNo(s.shuffle));
    add(RunWords::tr("Class weights"),
        s.classWeights.empty() ? RunWords::tr("none") : fromCore(formatClassWeights(s.classWeights)));
    add(RunWords::tr("Image weights"),
        s.sampleWeights.empty() ? RunWords::tr("none") : fromCore(s.sampleWeights));
    add(RunWords::tr("Batches an epoch"), orAll(s.stepsPerEpoch));
    add(RunWords::tr("Validation batches"), orAll(s.validationSteps));
    add(RunWords::tr("Epochs from a validation to the next"), QLocale().toString(s.validationFrequency));
    return out;
}

QString runDifferenceText(const RunRecord& run) {
    if (run.network.layers.empty()) return {};  // its record is damaged
    const std::string preset = presetOf(run.network);
    RunRecord usual = run;
    usual.settings = preset.empty() ? TrainingSettings{} : presetByName(preset).settings;
    const QVector<RunSetting> is = runSettings(run), was = runSettings(usual);
    QStringList parts;
    for (qsizetype i = 0; i < is.size(); ++i)
        if (is[i].value != was[i].value)  // of an optimizer or a callback its name
            parts << is[i].name + u' ' + is[i].value.section(QStringLiteral(": "), 0, 0);
    return parts.join(QStringLiteral(", "));
}

QString runSearchText(const RunRecord& run) {
    QStringList parts{fromCore(run.name), fromCore(run.note), runNetworkText(run), runStateText(run.state)};
    for (const RunSetting& setting : runSettings(run)) parts << setting.name + u' ' + setting.value;
    return parts.join(u'\n');
}

}  // namespace inkling
