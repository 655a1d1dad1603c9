// Another network beside the session's, for comparison.
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

#include "core/evaluate/evaluation.h"
#include "core/nn/network.h"

namespace inkling {

class Background;
class RunStore;
class Session;

/// Holds one network that is neither trained nor saved here, and what it says of the session's test images.
/// Lives on the window's thread; its functions return at once. Failures are told by Session::failed.
class SecondNetwork : public QObject {
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit SecondNetwork(Session* session, QObject* parent = nullptr);
    ~SecondNetwork() override;  ///< stops and waits for whatever runs

    std::shared_ptr<const Network> network() const { return network_; }  ///< null until there is one
    QString title() const { return title_; }                             ///< for people: "digits.keras"
    void open(const QString& file);   ///< .keras or .h5; networkChanged follows, or Session::failed
    void openShipped();               ///< the network that ships with the program
    void openRun(const QString& id);  ///< what a run of the session's store has left
    void set(std::shared_ptr<const Network> network, const QString& title);  ///< at once; null for none
    bool isOpening() const;
    RunStore* runs() const;  ///< the session's; null where none are kept

    /// Of network() on the session's test images; null until evaluate() has made it for both as they are now.
    std::shared_ptr<const Evaluation> evaluation() const { return evaluation_; }
    void evaluate();  ///< evaluationChanged or Session::failed follows; nothing without network or data
    bool isEvaluating() const;

signals:
    void networkChanged();
    void evaluating(double progress);  ///< 0 to 1
    void evaluationChanged();          ///< made, failed, or gone because network or data changed

private:
    using Load = std::function<Network()>;
    void open(Load load, const QString& title);
    void dropEvaluation();

    Session* session_;
    std::shared_ptr<const Network> network_;
    QString title_;
    int asked_ = 0;  ///< how often another network was asked for
    std::shared_ptr<const Evaluation> evaluation_;
    // The last, so that their threads end before what they use.
    std::unique_ptr<Background> openTask_, evaluationTask_;
};

}  // namespace inkling
