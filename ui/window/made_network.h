// What a person made is not gone because something else came.
#pragma once

#include <QObject>
#include <QString>
#include <memory>

namespace inkling {

class MessageBar;
class Network;
class Session;

/// Watches the session's network. Where one that was trained or taught here and is in no file gives way to
/// another, by opening a model or by training anew, a message says so and brings it back.
class MadeNetwork : public QObject {
    Q_OBJECT

public:
    /// `session`, which keeps its runs already, and `message` outlive this.
    MadeNetwork(Session* session, MessageBar* message, QObject* parent = nullptr);

    /// The session's network is in no file and in no run.
    bool wouldBeLost() const;
    /// The run that has the session's network; empty for none.
    QString run() const;

signals:
    void changed();

private:
    struct Seen {
        std::shared_ptr<const Network> network;
        QString title;
        bool made = false;  ///< here, and in no file
        bool kept = false;  ///< by a run
    };
    void follow();
    void offerBack(const Seen& before, const QString& now);
    void takeBack();

    Session* session_;
    MessageBar* message_;
    Seen seen_, replaced_;  // the session's now, and the one that can be brought back
};

}  // namespace inkling
