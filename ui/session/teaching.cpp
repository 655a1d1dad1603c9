#include "ui/session/teaching.h"

#include <QElapsedTimer>
#include <algorithm>

#include "core/evaluate/evaluation.h"
#include "ui/session/background.h"
#include "ui/session/kept_drawings.h"
#include "ui/session/session.h"
#include "ui/words.h"

namespace inkling {

namespace {

constexpr int folds = 3;          // parts that are left out by turns
constexpr int fewestLeftOut = 6;  // kept drawings

int right(const std::vector<std::uint8_t>& read, const std::vector<std::uint8_t>& labels) {
    int count = 0;
    for (std::size_t i = 0; i < read.size(); ++i) count += read[i] == labels[i];
    return count;
}

/// Also where one of them has learned its least certainty.
bool isSame(const Network& a, const Network& b) {
    return a.sharedArchitecture() == b.sharedArchitecture() &&
           std::ranges::equal(a.parameters(), b.parameters());
}

/// The share `part` (0 to 1) of the work, which begins at `first`.
Background::Progress within(const Background::Progress& progress, double first, double part) {
    return [progress, first, part](double share) { progress(first + part * share); };
}

struct Lessons {
    Lesson lesson;
    std::shared_ptr<const Network> network;  // before
    std::shared_ptr<const Dataset> kept, train, test;

    /// Nothing when stopped.
    std::optional<std::pair<std::shared_ptr<const Network>, LessonResult>> run(
        const std::stop_token& stop, const Background::Progress& progress) const {
        QElapsedTimer clock;
        clock.start();
        const bool leavesOut = kept->count() >= fewestLeftOut;
        const double part = 0.9 / (leavesOut ? 1 + folds : 1);
        const Dataset rehearsal = rehearsalImages(*network, *train, lesson);
        const Dataset none{.shape = train->shape, .classNames = train->classNames};
        const Dataset& held = test ? *test : none;
        auto taught = teach(*network, *kept, rehearsal, held, lesson, 0, stop, within(progress, 0.05, part));
        if (!taught) return {};
        LessonResult result;
        ThreadPool pool;
        if (test) {
            const auto before = evaluate(*network, *test, pool, stop, within(progress, 0, 0.05));
            const auto after =
                before ? evaluate(*taught, *test, pool, stop, within(progress, 0.05 + part, 0.05)) : before;
            if (!after) return {};
            result.test = {test->count(), int(before->confusion.trace()), int(after->confusion.trace())};
            // Found out anew, as it is for every network that was trained here.
            if (network->leastCertainty > 0) {
                const float certainty = certaintyOfAllBut(refusedShare, *after);
                if (certainty > 0) taught->leastCertainty = certainty;
            }
        }
        const int before = right(readAll(*network, *kept), kept->labels);
        result.taught = {kept->count(), before, right(readAll(*taught, *kept), kept->labels)};
        if (leavesOut) {
            const auto read = readLeftOut(*network, *kept, rehearsal, held, folds, lesson, 0, stop,
                                          within(progress, 0.1 + part, folds * part));
            if (!read) return {};
            result.leftOut = {kept->count(), before, right(*read, kept->labels)};
        }
        result.changed = !std::ranges::equal(network->parameters(), taught->parameters());
        result.seconds = double(clock.elapsed()) / 1000;
        return std::pair(std::make_shared<const Network>(std::move(*taught)), result);
    }
};

}  // namespace

Teaching::Teaching(Session* session, KeptDrawings* kept, const Lesson& lesson, QObject* parent)
    : QObject(parent),
      session_(session),
      kept_(kept),
      lesson_(lesson),
      task_(std::make_unique<Background>()) {
    connect(task_.get(), &Background::progressed, this, &Teaching::progressed);
    connect(task_.get(), &Background::failed, this,
            [this](const std::exception_ptr& failure) { emit session_->failed(words(failure)); });
    connect(task_.get(), &Background::ended, this, &Teaching::changed);
    connect(session_, &Session::networkChanged, this, &Teaching::followNetwork);
    connect(session_, &Session::networkChanged, this, &Teaching::dropDoubts);
    connect(session_, &Session::trainingStarted, this, &Teaching::stop);
    connect(kept_, &KeptDrawings::changed, this, &Teaching::dropDoubts);
}

Teaching::~Teaching() = default;

QString Teaching::hindrance() const {
    if (session_->isTraining()) return tr("A network is being trained. Teach it when that has ended.");
    if (!session_->network()) return tr("There is no network yet. Train one, or open a model.");
    const auto data = session_->data();
    if (!data || !data->train) return tr("There is no data to mix the drawings with. Open data first.");
    if (data->train->shape.channels() != 1 || session_->network()->classes() != 10)
        return tr("Only a network that reads grey images of the ten digits can be taught.");
    if (kept_->count() == 0) return tr("No drawing is kept yet.");
    return {};
}

void Teaching::start() {
    if (const QString why = hindrance(); !why.isEmpty()) return emit session_->failed(why);
    Drawings drawings;
    for (const auto& drawing : kept_->all())
        if (!confirmed_.contains(drawing)) drawings.push_back(drawing);
    const auto network = result_ ? before_->network : session_->network();
    task_->start([this, network, drawings, all = kept_->all(), shape = session_->data()->train->shape](
                     const std::stop_token& stop, const auto&) {
        std::vector<DoubtfulDrawing> doubts;
        for (const Doubt& doubt : doubtfulLabels(*network, *drawingImages(drawings, shape)))
            doubts.push_back({drawings[std::size_t(doubt.image)], doubt.read});
        return [this, all, stop, doubts = std::move(doubts)] {
            if (stop.stop_requested() || kept_->all() != all || !hindrance().isEmpty()) return;
            doubts_ = doubts;
            if (doubts_.empty()) teach();
        };
    });
    emit changed();
}

void Teaching::confirm() {
    if (doubts_.empty()) return;
    confirmed_.insert(doubts_.front().drawing);
    goOn();
}

void Teaching::confirmAll() {
    for (const DoubtfulDrawing& doubt : doubts_) confirmed_.insert(doubt.drawing);
    doubts_.resize(std::min<std::size_t>(1, doubts_.size()));
    if (!doubts_.empty()) goOn();
}

void Teaching::correct() {
    if (doubts_.empty()) return;
    const std::vector<DoubtfulDrawing> doubts = doubts_;
    kept_->relabel({doubts.front().drawing}, doubts.front().read);
    doubts_ = doubts;  // the change has dropped them
    goOn();
}

void Teaching::goOn() {
    doubts_.erase(doubts_.begin());
    emit changed();
    if (doubts_.empty()) start();
}

/// They are found anew.
void Teaching::dropDoubts() {
    if (doubts_.empty()) return;
    doubts_.clear();
    emit changed();
}

void Teaching::teach() {
    const auto data = session_->data();
    const auto network = result_ ? before_->network : session_->network();
    task_->start(
        [this, network, data, now = session_->network(), drawings = kept_->all()](
            const std::stop_token& stop, const Background::Progress& progress) -> std::function<void()> {
            const Lessons lessons{lesson_, network, drawingImages(drawings, data->train->shape), data->train,
                                  data->test};
            const auto result = lessons.run(stop, progress);
            if (!result) return {};
            return [this, now, stop, result = *result] {
                if (stop.stop_requested()) return;
                if (isSame(*session_->network(), *now)) return take(result.first, result.second);
                emit session_->failed(
                    tr("Another network was opened while the lesson went on, so nothing came of it. Teach "
                       "again."));
            };
        });
}

void Teaching::stop() {
    task_->stop();
}

bool Teaching::isRunning() const {
    return task_->isRunning();
}

void Teaching::take(const std::shared_ptr<const Network>& taught, const LessonResult& result) {
    if (!result_) before_ = {session_->network(), session_->networkTitle(), session_->hasUnsavedNetwork()};
    taught_ = taught;
    result_ = result;
    session_->useNetwork(taught, tr("%1, taught").arg(before_->title), true);
}

void Teaching::goBack() {
    if (!result_) return;
    const Before before = *before_;
    if (session_->useNetwork(before.network, before.title, before.unsaved)) forget();
}

void Teaching::followNetwork() {
    if (!result_) return;
    const auto network = session_->network();
    if (network && isSame(*network, *taught_)) return;
    forget();
}

void Teaching::forget() {
    result_.reset();
    before_.reset();
    taught_.reset();
    emit changed();
}

}  // namespace inkling
