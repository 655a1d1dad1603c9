#include "ui/window/made_network.h"

#include <algorithm>
#include <utility>

#include "ui/session/run_store.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"

namespace inkling {

MadeNetwork::MadeNetwork(Session* session, MessageBar* message, QObject* parent)
    : QObject(parent), session_(session), message_(message) {
    connect(session_, &Session::networkChanged, this, &MadeNetwork::follow);
    connect(session_, &Session::networkSaved, this, &MadeNetwork::follow);
    connect(session_, &Session::trainingEnded, this, &MadeNetwork::follow);
    // A run is known a little later than its training ends.
    connect(session_->runs(), &RunStore::listChanged, this, &MadeNetwork::follow);
    connect(session_->runs(), &RunStore::runChanged, this, &MadeNetwork::follow);
    connect(session_, &Session::trainingStarted, this, [this] {
        if (seen_.made && !seen_.kept) offerBack(seen_, session_->trainedTitle());
    });
    connect(message_, &MessageBar::actionTriggered, this, &MadeNetwork::takeBack);
}

bool MadeNetwork::wouldBeLost() const {
    return session_->hasUnsavedNetwork() && run().isEmpty();
}

QString MadeNetwork::run() const {
    const auto network = session_->network();
    return network ? session_->runs()->keeperOf(*network) : QString();
}

void MadeNetwork::follow() {
    const Seen before = std::exchange(seen_, {session_->network(), session_->networkTitle(),
                                              session_->hasUnsavedNetwork(), !run().isEmpty()});
    emit changed();
    // Who teaches it can go back there.
    if (!before.made || seen_.made || before.network == seen_.network) return;
    // It may have learned something from its test, which is no other network.
    if (std::ranges::equal(before.network->parameters(), seen_.network->parameters())) return;
    offerBack(before, seen_.title);
}

void MadeNetwork::offerBack(const Seen& before, const QString& now) {
    replaced_ = before;
    message_->setAction(tr("&Back to %1").arg(before.title));
    if (before.kept)
        message_->show(MessageBar::Kind::Information,
                       tr("%1 reads your drawings now. %2 is kept on the Runs page.").arg(now, before.title));
    else
        message_->show(MessageBar::Kind::Warning,
                       tr("%1 has taken the place of %2, which is saved nowhere.").arg(now, before.title));
}

void MadeNetwork::takeBack() {
    message_->hide();
    if (replaced_.network && session_->useNetwork(replaced_.network, replaced_.title, true)) replaced_ = {};
}

}  // namespace inkling
