#include "ui/pages/results/results_export.h"

#include <QtWidgets>

#include "core/evaluate/evaluation_csv.h"
#include "core/evaluate/mislabels.h"
#include "core/file/atomic_file.h"
#include "ui/session/background.h"
#include "ui/session/session.h"
#include "ui/setting_words.h"
#include "ui/widgets/named.h"
#include "ui/widgets/save_dialog.h"
#include "ui/words.h"

namespace inkling {

namespace {

QByteArray bytes(const std::string& text) {
    return {text.data(), qsizetype(text.size())};
}

}  // namespace

ResultsExport::ResultsExport(Session* session, QWidget* window)
    : QObject(window),
      session_(session),
      window_(window),
      menu_(named(new QMenu(window), "resultsExportMenu")),
      task_(std::make_unique<Background>()) {
    const QString table = tr("Tables (*.csv)");
    addAction("exportReport", tr("&Report…"), tr("report.pdf"), tr("PDF (*.pdf);;HTML (*.html)"),
              &ResultsExport::writeReport);
    menu_->addSeparator();
    addAction("exportPredictions", tr("All &predictions…"), tr("predictions.csv"), table,
              &ResultsExport::writePredictions);
    addAction("exportConfusion", tr("&Confusion matrix…"), tr("confusion.csv"), table,
              &ResultsExport::writeConfusion);
    addAction("exportMislabels", tr("Probable &mislabels…"), tr("mislabels.csv"), table,
              &ResultsExport::writeMislabels);
    connect(task_.get(), &Background::failed, this,
            [this](const std::exception_ptr& failure) { emit session_->failed(words(failure)); });
}

ResultsExport::~ResultsExport() = default;

void ResultsExport::addAction(const char* name, const QString& text, const QString& fileName,
                              const QString& filter, Write write) {
    QAction* action = menu_->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, text, fileName, filter, write] {
        auto* dialog = makeSaveDialog(window_, QString(text).remove('&').remove(u'…'), filter, fileName);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, write](const QString& file) { (this->*write)(file); });
        dialog->open();
    });
}

void ResultsExport::write(const QString& file, const std::function<QByteArray()>& content) {
    task_->start([this, file, content](const auto&, const auto&) {
        const QByteArray all = content();
        writeFile(std::filesystem::path(file.toStdU16String()),
                  std::string_view(all.constData(), std::size_t(all.size())));
        return [this, file] { emit written(file); };
    });
}

void ResultsExport::writePredictions(const QString& file) {
    if (!results_.evaluation) return;
    write(file, [evaluation = results_.evaluation, images = results_.images] {
        return bytes(predictionsCsv(*evaluation, *images));
    });
}

void ResultsExport::writeConfusion(const QString& file) {
    if (!results_.evaluation) return;
    write(file, [evaluation = results_.evaluation, images = results_.images] {
        return bytes(confusionCsv(evaluation->confusion, images->classNames));
    });
}

void ResultsExport::writeMislabels(const QString& file) {
    if (!results_.evaluation) return;
    write(file, [evaluation = results_.evaluation, images = results_.images] {
        return bytes(mislabelsCsv(probableMislabels(*evaluation, *images), *images));
    });
}

void ResultsExport::writeReport(const QString& file) {
    if (!results_.evaluation) return;
    const Report report =
        makeReport(results_, session_->data() ? dataTitle(session_->data()->title) : QString(),
                   ofThisTraining() ? session_->history() : History(), settings());
    const bool html = QFileInfo(file).suffix().startsWith("htm", Qt::CaseInsensitive);
    write(file, [report, html] { return html ? reportHtml(report).toUtf8() : reportPdf(report); });
}

/// Whether the network is the one that the session has trained last.
bool ResultsExport::ofThisTraining() const {
    return !session_->history().empty() && session_->trainedTitle() == results_.title &&
           session_->trainedSpec() == results_.network->spec();
}

QVector<Report::Line> ResultsExport::settings() const {
    if (!ofThisTraining()) return {};
    const TrainingSettings& s = session_->trainedSettings();
    QVector<Report::Line> lines = {
        {tr("Optimizer"), optimizerClass(s.optimizer)},
        {tr("Learning rate"), figureText("learning_rate", learningRate(s.optimizer))},
        {tr("Loss"), lossName(s.loss.kind)},
        {tr("Batch size"), countText(s.batchSize)},
        {tr("Epochs"), countText(double(session_->history().size()))},
        {tr("Validation split"), percentText(s.validationSplit)}};
    if (s.augment != "none") lines << Report::Line{tr("Augmentation"), augmentationText(s.augment)};
    return lines;
}

}  // namespace inkling
