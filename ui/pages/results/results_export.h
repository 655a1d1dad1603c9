// What of the results can be written into files.
#pragma once

#include <QObject>

#include "ui/pages/results/report.h"
#include "ui/pages/results/results.h"

class QMenu;

namespace inkling {

class Background;
class Session;

/// The menu and the writing, which goes on beside the window; a file is whole or not there.
class ResultsExport : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this; `window` is the parent of dialogs and menu.
    ResultsExport(Session* session, QWidget* window);
    ~ResultsExport() override;  ///< waits for what is being written

    QMenu* menu() const { return menu_; }
    void setResults(const Results& results) { results_ = results; }

    /// Of what there are results; nothing otherwise. written() or Session::failed follows.
    void writeReport(const QString& file);  ///< PDF, or HTML by the file's ending
    void writePredictions(const QString& file);
    void writeConfusion(const QString& file);
    void writeMislabels(const QString& file);

signals:
    void written(const QString& file);

private:
    using Write = void (ResultsExport::*)(const QString&);
    void addAction(const char* name, const QString& text, const QString& fileName, const QString& filter,
                   Write write);
    void write(const QString& file, const std::function<QByteArray()>& content);
    QVector<Report::Line> settings() const;
    bool ofThisTraining() const;

    Session* session_;
    QWidget* window_;
    Results results_;
    QMenu* menu_;
    std::unique_ptr<Background> task_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
