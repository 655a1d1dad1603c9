#include "core/base/thread_pool.h"

#include <algorithm>

namespace inkling {

int ThreadPool::machineThreads() {
    return std::max(1, int(std::thread::hardware_concurrency()));
}

ThreadPool::ThreadPool(int threads) {
    if (threads <= 0) threads = machineThreads();
    for (int worker = 1; worker < threads; ++worker) workers_.emplace_back([this, worker] { work(worker); });
}

ThreadPool::~ThreadPool() {
    quit_ = true;
    ++round_;
    round_.notify_all();
    for (auto& worker : workers_) worker.join();
}

void ThreadPool::run(int count, const std::function<void(int, int)>& task) {
    if (workers_.empty() || count <= 1) {
        for (int number = 0; number < count; ++number) task(number, 0);
        return;
    }
    task_ = &task;
    count_ = count;
    next_ = 0;
    busy_ = int(workers_.size());
    failure_ = nullptr;
    ++round_;
    round_.notify_all();  // std::atomic's wait spins briefly before it sleeps
    takeTasks(0);
    for (int busy = busy_; busy != 0; busy = busy_) busy_.wait(busy);
    if (failure_) std::rethrow_exception(failure_);
}

void ThreadPool::takeTasks(int worker) {
    for (int number = next_++; number < count_; number = next_++) {
        try {
            (*task_)(number, worker);
        } catch (...) {
            std::lock_guard lock(failureMutex_);
            if (!failure_) failure_ = std::current_exception();
            next_ = count_;
        }
    }
}

void ThreadPool::work(int worker) {
    std::uint32_t seen = 0;
    for (;;) {
        round_.wait(seen);
        seen = round_;
        if (quit_) return;
        takeTasks(worker);
        if (--busy_ == 0) busy_.notify_one();
    }
}

}  // namespace inkling
