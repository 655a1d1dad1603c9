// Tables and reports in files: whole, readable, or an error that names the file.
#include "ui/pages/results/results_export.h"

#include <QtWidgets>

#include "core/evaluate/evaluation_csv.h"
#include "tests/ui/pages/results/trained.h"

using namespace inkling;
using namespace inkling::test;

namespace {

QByteArray contentOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

}  // namespace

class ResultsExportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Trained> trained_;
    QWidget window_;
    std::unique_ptr<ResultsExport> to_;
    QTemporaryDir folder_;

    bool isWritten(const QString& file) {
        QSignalSpy written(to_.get(), &ResultsExport::written);
        return written.wait(30000) && written[0][0].toString() == file;
    }

private slots:
    void initTestCase() {
        isolate();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        trained_ = std::make_unique<Trained>();
        QVERIFY(trained_->train());
        to_ = std::make_unique<ResultsExport>(&trained_->session, &window_);
        to_->setResults(trained_->results);
    }
    void cleanupTestCase() {
        to_.reset();
        trained_.reset();
    }

    void tables() {
        const QString predictions = folder_.filePath("predictions.csv"),
                      confusion = folder_.filePath("c.csv"), mislabels = folder_.filePath("m.csv");
        to_->writePredictions(predictions);
        QVERIFY(isWritten(predictions));
        QCOMPARE(contentOf(predictions).toStdString(),
                 predictionsCsv(*trained_->results.evaluation, *trained_->results.images));
        to_->writeConfusion(confusion);
        QVERIFY(isWritten(confusion));
        QCOMPARE(contentOf(confusion).count('\n'), 11);
        to_->writeMislabels(mislabels);
        QVERIFY(isWritten(mislabels));
        QVERIFY(contentOf(mislabels).startsWith("index,label,likely,p_label,p_likely\n"));
    }

    void reportAsHtml() {
        const QString file = folder_.filePath("report.html");
        to_->writeReport(file);
        QVERIFY(isWritten(file));
        const QString html = QString::fromUtf8(contentOf(file));
        QVERIFY(html.contains("Results of " + trained_->results.title));
        QVERIFY(html.contains(QString::number(100 * trained_->results.evaluation->accuracy, 'f', 2) + " %"));
        QVERIFY(html.contains("Adam"));
        QVERIFY(html.count("data:image/png;base64,") > 5);  // the matrix and mistakes
        QVERIFY(!html.contains("src=\"http"));
    }

    void reportAsPdf() {
        const QString file = folder_.filePath("report.pdf");
        to_->writeReport(file);
        QVERIFY(isWritten(file));
        const QByteArray pdf = contentOf(file);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }

    /// Also for people to look at: the page as a picture, in the build folder.
    void reportIsOnePage() {
        History history = trained_->session.history();
        history.push_back(history.back());
        history.back().epoch = 2;
        const Report report = makeReport(trained_->results, "Small", history,
                                         {{"Optimizer", "Adam"}, {"Batch size", "20"}, {"Epochs", "2"}});
        const QSize page = reportPage().paintRectPixels(96).size();
        QTextDocument document;
        layOut(report, page, document);
        QImage image(page * 2, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        document.drawContents(&painter);
        painter.end();
        QDir folder(QCoreApplication::applicationDirPath() + "/../../screenshots");
        QVERIFY(folder.mkpath("."));
        QVERIFY(image.save(folder.filePath("report.png")));
        QCOMPARE(document.pageCount(), 1);
    }

    void tellsWhatCouldNotBeWritten() {
        QSignalSpy failed(&trained_->session, &Session::failed);
        to_->writeConfusion("/no/such/folder/c.csv");
        QVERIFY(failed.wait(30000));
        QVERIFY2(failed[0][0].toString().contains("/no/such/folder"), qPrintable(failed[0][0].toString()));
    }

    void menuAsksForAFile() {
        QAction* action = nullptr;
        for (QAction* each : to_->menu()->actions())
            if (each->objectName() == "exportConfusion") action = each;
        QVERIFY(action);
        action->trigger();
        auto* dialog = window_.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), QString("csv"));
        const QString file = folder_.filePath("chosen.csv");
        emit dialog->fileSelected(file);
        dialog->reject();
        QVERIFY(isWritten(file));
    }
};

QTEST_MAIN(ResultsExportTest)
#include "results_export_test.moc"
