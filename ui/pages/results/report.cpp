#include "ui/pages/results/report.h"

#include <QtWidgets>

#include "core/nn/layer_text.h"
#include "ui/pages/results/class_score_model.h"
#include "ui/pages/results/report_pictures.h"
#include "ui/words.h"

namespace inkling {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int pageWidth = 640;  // at 96 pixels an inch, within A4's margins
constexpr int confusionSide = 310, digitSide = 52, mistakesShown = 27, mistakesInARow = 9;
constexpr int leftColumn = 345;
constexpr QSize curvesSize(260, 170);

/// As wide as on the page, for the picture itself is finer.
QString imageTag(const QImage& image, int width) {
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QString("<img src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\">")
        .arg(QString::fromLatin1(png.toBase64()))
        .arg(width)
        .arg(width * image.height() / std::max(1, image.width()));
}

QString heading(const QString& text) {
    return "<h3>" + text.toHtmlEscaped() + "</h3>";
}

/// Headings in a row of their own: QTextDocument pushes a picture down that follows one within a cell.
QString sideBySide(const QString& leftTitle, const QString& left, const QString& rightTitle,
                   const QString& right) {
    const QString cell = QString("<td width=\"%1\">").arg(leftColumn);
    return "<table class=\"part\" width=\"100%\" cellspacing=\"0\"><tr>" + cell + heading(leftTitle) +
           "</td><td>" + heading(rightTitle) + "</td></tr><tr>" + cell + left + "</td><td>" + right +
           "</td></tr></table>\n";
}

QString figuresTable(const QVector<Report::Line>& lines) {
    QString names, values;
    for (const auto& [name, value] : lines) {
        names += "<td class=\"muted\">" + name.toHtmlEscaped() + "</td>";
        values += "<td class=\"figure\">" + value.toHtmlEscaped() + "</td>";
    }
    return "<table class=\"part\" width=\"100%\" cellspacing=\"0\"><tr>" + names + "</tr><tr>" + values +
           "</tr></table>";
}

QString scoresTable(const QVector<QVector<QString>>& rows) {
    QString html = "<table cellspacing=\"0\" cellpadding=\"3\">";
    for (const auto& row : rows) {
        html += "<tr>";
        for (const QString& cell : row)
            html += QString(&row == &rows.first() ? "<td align=\"right\" class=\"muted cell\">"
                                                  : "<td align=\"right\" class=\"cell\">") +
                    cell.toHtmlEscaped() + "</td>";
        html += "</tr>";
    }
    return html + "</table>";
}

QString settingsTable(const QVector<Report::Line>& lines) {
    QString html = "<table cellspacing=\"0\" cellpadding=\"2\">";
    for (const auto& [name, value] : lines)
        html += "<tr><td class=\"muted\">" + name.toHtmlEscaped() + "</td><td>" + value.toHtmlEscaped() +
                "</td></tr>";
    return html + "</table>";
}

QString mistakesTable(const QVector<Report::Picture>& pictures) {
    QString html = "<table cellspacing=\"0\" cellpadding=\"2\">";
    for (int first = 0; first < pictures.size(); first += mistakesInARow) {
        html += "<tr>";
        for (int i = first; i < std::min<int>(first + mistakesInARow, int(pictures.size())); ++i)
            html += "<td align=\"center\">" + imageTag(pictures[i].image, digitSide) + "<br>" +
                    pictures[i].caption.toHtmlEscaped() + "</td>";
        html += "</tr>";
    }
    return html + "</table>";
}

}  // namespace

Report makeReport(const Results& results, const QString& dataTitle, const History& history,
                  const QVector<Report::Line>& settings) {
    const Evaluation& evaluation = *results.evaluation;
    const std::vector<int> wrong = mistakes(evaluation, *results.images);
    Report report;
    report.title = Words::tr("Results of %1").arg(results.title);
    report.subtitle = Words::tr("%1, %2 test images. Made by Inkling on %3.")
                          .arg(dataTitle, countText(evaluation.images()),
                               QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    report.figures = {{Words::tr("Accuracy"), percentText(evaluation.accuracy)},
                      {Words::tr("Loss"), lossText(evaluation.loss)},
                      {Words::tr("Mistakes"), countText(double(wrong.size()))}};
    report.confusion = confusionPicture(results, confusionSide);

    ClassScoreModel scores;
    scores.setScores(classScores(evaluation.confusion), results.names);
    QVector<QString> row;
    for (int column = 0; column < scores.columnCount(); ++column)
        row << scores.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    report.scores << row;
    for (int r = 0; r < scores.rowCount(); ++r) {
        for (int column = 0; column < scores.columnCount(); ++column)
            row[column] = scores.data(scores.index(r, column), Qt::DisplayRole).toString();
        report.scores << row;
    }

    for (int i = 0; i < std::min<int>(mistakesShown, int(wrong.size())); ++i) {
        const int image = wrong[std::size_t(i)];
        report.mistakes << Report::Picture{
            digitPicture(*results.images, image, digitSide),
            Words::tr("%1 → %2").arg(results.names.value(results.images->labels[std::size_t(image)]),
                                     results.names.value(evaluation.predicted[std::size_t(image)]))};
    }
    report.curves = curvesPicture(history, curvesSize);
    report.settings << Report::Line{Words::tr("Layers"),
                                    fromCore(formatLayers(results.network->spec().layers))}
                    << Report::Line{Words::tr("Parameters"),
                                    countText(double(results.network->parameters().size()))}
                    << settings;
    return report;
}

/// Browsers put a tbody into each table; QTextDocument does not, and would push pictures down where
/// vertical-align is said.
QString reportHtml(const Report& report) {
    QString html =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + report.title.toHtmlEscaped() +
        "</title><style>body { font-family: sans-serif; font-size: 9pt; color: #1d1f27; background: "
        "#ffffff; }"
        " h2 { font-size: 17pt; margin-bottom: 0; } h3 { font-size: 11pt; margin-top: 14px; margin-bottom: "
        "4px; }"
        " .muted { color: #6b7080; } .figure { font-size: 15pt; font-weight: 600; }"
        " .part { margin-top: 14px; } .cell { white-space: nowrap; } tbody td { vertical-align: top; } .page "
        "{ max-width: " +
        QString::number(pageWidth) + "px; margin: 0 auto; }</style></head><body><div class=\"page\">\n";
    html += "<h2>" + report.title.toHtmlEscaped() + "</h2>\n<p class=\"muted\">" +
            report.subtitle.toHtmlEscaped() + "</p>\n" + figuresTable(report.figures);
    html += sideBySide(Words::tr("Confusion matrix"), imageTag(report.confusion, confusionSide),
                       Words::tr("Class by class"), scoresTable(report.scores));
    if (!report.mistakes.isEmpty())
        html += heading(Words::tr("Mistakes, the surest first")) + mistakesTable(report.mistakes);
    const bool learned = !report.curves.isNull();
    html += sideBySide(Words::tr("Network and training"), settingsTable(report.settings),
                       learned ? Words::tr("Loss, epoch by epoch") : QString(),
                       learned ? imageTag(report.curves, curvesSize.width()) : QString());
    return html + "</div></body></html>\n";
}

QPageLayout reportPage() {
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, {18, 12, 18, 12}, QPageLayout::Millimeter};
}

void layOut(const Report& report, QSizeF page, QTextDocument& document) {
    document.setDocumentMargin(0);
    document.setPageSize(page);
    document.setHtml(reportHtml(report));
}

QByteArray reportPdf(const Report& report) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setCreator("Inkling");
    writer.setResolution(96);
    writer.setPageLayout(reportPage());
    QTextDocument document;
    layOut(report, writer.pageLayout().paintRectPixels(96).size(), document);
    document.print(&writer);
    return pdf;
}

}  // namespace inkling
