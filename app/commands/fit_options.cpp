#include "app/commands/fit_options.h"

#include "app/command_line.h"
#include "core/evaluate/metrics.h"

namespace inkling {

void FitOptions::addTo(CLI::App& command) {
    auto* fit = command.add_option_group("fit", tr("What Keras's fit takes"));
    fit->add_option("--validation-data", validationData,
                    tr("Validate on the test images of this source instead of on a split"));
    fit->add_option("--validation-steps", validationSteps, tr("Batches of validation; 0 for all images"));
    fit->add_option("--validation-batch", validationBatch,
                    tr("Images a validation step; 0 for the training's batch size"));
    fit->add_option("--validation-frequency", validationFrequency, tr("Validate after each so many epochs"));
    fit->add_flag("--no-shuffle", keepOrder,
                  tr("Take the images as they lie, not in another order in each epoch"));
    fit->add_option("--class-weights", classWeights,
                    tr("How much a class's images count, for example 8:2,9:1.5"));
    fit->add_option("--sample-weights", sampleWeights,
                    tr("How much each image counts: a text or .csv file with a number a line"));
    fit->add_option("--initial-epoch", initialEpoch, tr("Epochs that are taken as done"));
    fit->add_option("--steps-per-epoch", stepsPerEpoch, tr("Batches an epoch; 0 for all images"));
    fit->add_option("--metrics", metrics,
                    tr("What is measured beside loss and accuracy, for example top3,f1,mean_prediction"));

    auto* callbacks = command.add_option_group(
        "callbacks", tr("Callbacks, each with Keras's parameters as field=value,field=value"));
    callbacks->add_option("--schedule", schedule,
                          tr("How the learning rate goes: step, exponential, cosine or one-cycle, for "
                             "example cosine,warmup_epochs=2"));
    callbacks
        ->add_option("--early-stopping", earlyStopping,
                     tr("Stop when validation gets no better, for example "
                        "patience=3,restore_best_weights=true"))
        ->expected(0, 1);
    callbacks
        ->add_option("--reduce-on-plateau", reduceOnPlateau,
                     tr("Reduce the learning rate when validation gets no better, for example "
                        "factor=0.2,patience=3"))
        ->expected(0, 1);
    auto* best = callbacks->add_option("--save-best", saveBest,
                                       tr("Keep the network of the best epoch in this .keras file"));
    callbacks->add_option("--save-best-monitor", saveBestMonitor, tr("What the best is judged by: val_loss"))
        ->needs(best);
}

void FitOptions::applyTo(TrainingSettings& settings) const {
    if (!schedule.empty()) settings.schedule = parseSchedule(schedule);
    if (!metrics.empty()) settings.metrics = parseMetrics(metrics);
    if (!classWeights.empty()) settings.classWeights = parseClassWeights(classWeights);
    if (!sampleWeights.empty()) settings.sampleWeights = sampleWeights;
    if (!validationData.empty()) settings.validationData = validationData;
    if (validationSteps) settings.validationSteps = *validationSteps;
    if (validationBatch) settings.validationBatchSize = *validationBatch;
    if (validationFrequency) settings.validationFrequency = *validationFrequency;
    if (initialEpoch) settings.initialEpoch = *initialEpoch;
    if (stepsPerEpoch) settings.stepsPerEpoch = *stepsPerEpoch;
    settings.shuffle = !keepOrder;
    if (earlyStopping) settings.callbacks.push_back(parseCallback("early-stopping", *earlyStopping));
    if (reduceOnPlateau) settings.callbacks.push_back(parseCallback("reduce-on-plateau", *reduceOnPlateau));
    if (!saveBest.empty()) {
        SaveBest best{.file = saveBest};
        if (!saveBestMonitor.empty()) best.monitor = saveBestMonitor;
        settings.callbacks.push_back(best);
    }
}

}  // namespace inkling
