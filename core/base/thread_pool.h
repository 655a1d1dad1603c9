// Threads that share out numbered tasks.
#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace inkling {

/// A fixed set of threads, the calling one included. Which thread takes which task is left to chance, so
/// tasks must write to places of their own; what they compute must depend on the task's number alone.
class ThreadPool {
public:
    /// `threads` >= 1, or 0 for as many as the machine has.
    explicit ThreadPool(int threads = 0);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    int threads() const { return int(workers_.size()) + 1; }

    /// Calls task(number, worker) for number = 0 ... count - 1 and returns when all are done; worker is in
    /// 0 ... threads() - 1 and names the thread's own scratch memory. One call at a time. The first exception
    /// of a task is thrown here, after the others have ended.
    ///
    /// `idle`, where given, is for threads that find no task left while others still work: it does a small
    /// piece of something else and returns whether there is more of it. All pieces begun are done on return.
    void run(int count, const std::function<void(int number, int worker)>& task,
             const std::function<bool()>& idle = {});

    static int machineThreads();

private:
    void work(int worker);
    void takeTasks(int worker);

    std::vector<std::thread> workers_;
    const std::function<void(int, int)>* task_ = nullptr;
    const std::function<bool()>* idle_ = nullptr;
    int count_ = 0;
    std::atomic<int> next_{0};
    std::atomic<int> unfinished_{0};       // tasks of this round
    std::atomic<int> busy_{0};             // workers that have not finished this round
    std::atomic<std::uint32_t> round_{0};  // counts rounds; the workers wait for it to change
    std::atomic<bool> quit_{false};
    std::mutex failureMutex_;
    std::exception_ptr failure_;
};

}  // namespace inkling
