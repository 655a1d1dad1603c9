#include "core/base/thread_pool.h"

#include <algorithm>
#include <chrono>
#include <system_error>

#include "core/base/denormals.h"

namespace inkling {

namespace {

/// Waits until `value` is no longer `old`: awake for a moment, since the next round of a training comes
/// within microseconds, then asleep, for on a shared machine whoever spins takes time from those who work.
template <class T>
void waitForChange(const std::atomic<T>& value, T old) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::microseconds(30);
    while (Clock::now() < end)
        for (int i = 0; i < 16; ++i) {
            if (value.load(std::memory_order_acquire) != old) return;
            std::this_thread::yield();
        }
    value.wait(old);
}

}  // namespace

int ThreadPool::machineThreads() {
    return std::max(1, int(std::thread::hardware_concurrency()));
}

ThreadPool::ThreadPool(int threads) : shares_(std::size_t(threads > 0 ? threads : machineThreads())) {
    try {
        for (int worker = 1; worker < int(shares_.size()); ++worker)
            workers_.emplace_back([this, worker] { work(worker); });
    } catch (const std::system_error&) {
        // The system gives no more; those that are there do the work.
    }
}

ThreadPool::~ThreadPool() {
    quit_ = true;
    ++round_;
    round_.notify_all();
    for (auto& worker : workers_) worker.join();
}

void ThreadPool::run(int count, const std::function<void(int, int)>& task,
                     const std::function<bool()>& idle) {
    const DenormalsAreZero denormalsAreZero;
    if (workers_.empty() || count <= 1) {
        for (int number = 0; number < count; ++number) task(number, 0);
        return;
    }
    task_ = &task;
    idle_ = &idle;
    unfinished_ = count;
    for (std::size_t i = 0; i < std::size_t(threads()); ++i) {
        shares_[i].next = int(std::int64_t(count) * std::int64_t(i) / threads());
        shares_[i].end = int(std::int64_t(count) * std::int64_t(i + 1) / threads());
    }
    busy_ = int(workers_.size());
    failure_ = nullptr;
    failed_ = false;
    ++round_;
    round_.notify_all();
    takeTasks(0);
    for (int busy = busy_; busy != 0; busy = busy_) waitForChange(busy_, busy);
    if (failure_) std::rethrow_exception(failure_);
}

void ThreadPool::takeTasks(int worker) {
    for (std::size_t i = 0; i < shares_.size(); ++i) {
        Share& share = shares_[(std::size_t(worker) + i) % shares_.size()];
        for (int number = share.next++; number < share.end; number = share.next++) {
            try {
                if (!failed_) (*task_)(number, worker);
            } catch (...) {
                keepFailure();
            }
            --unfinished_;
        }
    }
    try {
        while (unfinished_ > 0 && *idle_ && (*idle_)()) {
        }
    } catch (...) {
        keepFailure();
    }
}

void ThreadPool::keepFailure() {
    std::lock_guard lock(failureMutex_);
    if (!failure_) failure_ = std::current_exception();
    failed_ = true;
}

void ThreadPool::work(int worker) {
    const DenormalsAreZero denormalsAreZero;
    std::uint32_t seen = 0;
    for (;;) {
        waitForChange(round_, seen);
        seen = round_;
        if (quit_) return;
        takeTasks(worker);
        if (--busy_ == 0) busy_.notify_one();
    }
}

}  // namespace inkling
