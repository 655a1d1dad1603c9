#include "ui/session/background.h"

#include <QMetaObject>
#include <system_error>

namespace inkling {

Background::~Background() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void Background::start(Work work) {
    if (running_) {
        next_ = std::move(work);
        thread_.request_stop();
        return;
    }
    running_ = true;
    // The thread before has ended: collect() saw that it was done.
    try {
        thread_ =
            std::jthread([this, work = std::move(work)](const std::stop_token& stop) { run(work, stop); });
    } catch (const std::system_error&) {  // the machine gives no more threads
        failure_ = std::current_exception();
        done_ = true;
        QMetaObject::invokeMethod(this, "collect", Qt::QueuedConnection);
    }
}

void Background::stop() {
    next_ = nullptr;
    thread_.request_stop();
}

void Background::run(const Work& work, const std::stop_token& stop) {
    std::function<void()> result;
    std::exception_ptr failure;
    try {
        result = work(stop, [this, &stop](double share) {
            if (stop.stop_requested()) throw Stopped{};
            tell(share);
        });
    } catch (const Stopped&) {  // asked for, so no failure
    } catch (...) {
        failure = std::current_exception();
    }
    {
        const std::lock_guard lock(mutex_);
        result_ = std::move(result);
        failure_ = failure;
        done_ = true;
    }
    QMetaObject::invokeMethod(this, "collect", Qt::QueuedConnection);
}

void Background::tell(double share) {
    {
        const std::lock_guard lock(mutex_);
        const auto now = std::chrono::steady_clock::now();
        if (now - told_ < std::chrono::milliseconds(33)) return;
        told_ = now;
        share_ = share;
    }
    QMetaObject::invokeMethod(this, "collect", Qt::QueuedConnection);
}

void Background::collect() {
    std::unique_lock lock(mutex_);
    if (const double share = std::exchange(share_, -1); share >= 0 && !done_) {
        lock.unlock();
        emit progressed(share);
        return;
    }
    if (!done_) return;
    done_ = false;
    share_ = -1;
    const auto result = std::exchange(result_, nullptr);
    const auto failure = std::exchange(failure_, nullptr);
    lock.unlock();

    if (thread_.joinable()) thread_.join();
    running_ = false;
    if (failure) emit failed(failure);
    if (result) result();
    if (next_ && !running_) start(std::exchange(next_, nullptr));
    if (!running_) emit ended();
}

}  // namespace inkling
