// Threads that share out numbered tasks.
#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace inkling {

/// A fixed set of threads, the calling one included. Each begins with a share of its own, the same in every
/// round, so that it finds in its caches what it left there in the last, and then helps the others with
/// theirs. Which thread takes which task is thus left to chance: tasks must write to places of their own, and
/// what they compute must depend on the task's number alone.
class ThreadPool {
public:
    /// `threads` >= 1, or 0 for as many as the machine has; fewer where the system does not give as many.
    explicit ThreadPool(int threads = 0);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    int threads() const { return int(workers_.size()) + 1; }

    /// Calls task(number, worker) for number = 0 ... count - 1 and returns when all are done; worker is in
    /// 0 ... threads() - 1 and names the thread's own scratch memory. One call at a time. The first exception
    /// of a task or of `idle` is thrown here, after the others have ended. Tasks run with denormals taken as
    /// zero.
    ///
    /// `idle`, where given, is for threads that find no task left while others still work: it does a small
    /// piece of something else and returns whether there is more of it. All pieces begun are done on return.
    void run(int count, const std::function<void(int number, int worker)>& task,
             const std::function<bool()>& idle = {});

    static int machineThreads();

private:
    void work(int worker);
    void takeTasks(int worker);
    void keepFailure();  ///< the exception that is being handled

    // The tasks that a worker begins with.
    struct alignas(64) Share {
        std::atomic<int> next{0};
        int end = 0;
    };

    std::vector<std::thread> workers_;
    std::vector<Share> shares_;  // [worker]
    const std::function<void(int, int)>* task_ = nullptr;
    const std::function<bool()>* idle_ = nullptr;
    std::atomic<int> unfinished_{0};       // tasks of this round
    std::atomic<int> busy_{0};             // workers that have not finished this round
    std::atomic<std::uint32_t> round_{0};  // counts rounds; the workers wait for it to change
    std::atomic<bool> quit_{false};
    std::mutex failureMutex_;
    std::exception_ptr failure_;
    std::atomic<bool> failed_{false};  // the tasks that are left are skipped
};

}  // namespace inkling
