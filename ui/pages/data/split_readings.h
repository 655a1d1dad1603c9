// What the session's network reads of whole data sets.
#pragma once

#include <QObject>
#include <map>
#include <memory>

#include "core/evaluate/evaluation.h"
#include "ui/session/background.h"

namespace inkling {

class Session;

/// Reads a data set when it is asked for, beside the window, and keeps the answers as long as the network is
/// the same. The test images' answers are the session's own evaluation where there is one. Waits while a
/// network trains, for then it is another one many times a second.
class SplitReadings : public QObject {
    Q_OBJECT

public:
    /// `session` outlives it.
    explicit SplitReadings(Session* session, QObject* parent = nullptr);

    /// Null until read.
    std::shared_ptr<const Evaluation> of(const std::shared_ptr<const Dataset>& data) const;
    /// Reads it, unless that is done or under way; null asks for nothing any more.
    void want(const std::shared_ptr<const Dataset>& data);
    bool isReading() const { return reader_.isRunning(); }

signals:
    void progressed(double share);  ///< 0 to 1
    /// of() another one has changed, or reading has begun or ended.
    void changed();
    void failed(const QString& message);

private:
    void follow();

    Session* session_;
    std::shared_ptr<const Network> network_;  // that the kept answers are of
    std::map<std::shared_ptr<const Dataset>, std::shared_ptr<const Evaluation>> kept_;
    std::shared_ptr<const Dataset> wanted_, reading_;
    Background reader_;  // the last, so that its thread ends before what it uses
};

}  // namespace inkling
