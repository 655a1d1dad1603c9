// One page that says how well a network reads: for a file, in the colours of paper.
#pragma once

#include <QImage>
#include <QPageLayout>
#include <QString>
#include <QVector>

#include "core/train/history.h"
#include "ui/pages/results/results.h"

class QTextDocument;

namespace inkling {

/// What a report is made of; pictures are drawn already, so that the rest can be done on any thread.
struct Report {
    struct Line {
        QString name, value;
    };
    struct Picture {
        QImage image;
        QString caption;
    };
    QString title, subtitle;
    QVector<Line> figures;  ///< large
    QImage confusion;
    QVector<QVector<QString>> scores;  ///< rows of the table of classes, the first its heading
    QVector<Picture> mistakes;
    QImage curves;           ///< null without a training
    QVector<Line> settings;  ///< of the network and its training
};

/// On the window's thread. `history` may be empty; `settings` are put in front of what is known of the
/// network.
Report makeReport(const Results& results, const QString& dataTitle, const History& history,
                  const QVector<Report::Line>& settings);

/// Complete in itself: the pictures are within.
QString reportHtml(const Report& report);
/// On A4.
QByteArray reportPdf(const Report& report);
/// The same, laid out on pages of that size, pixels at 96 an inch.
void layOut(const Report& report, QSizeF page, QTextDocument& document);
/// What A4 leaves within its margins.
QPageLayout reportPage();

}  // namespace inkling
