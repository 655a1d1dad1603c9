// Work beside the window.
#pragma once

#include <QObject>
#include <chrono>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace inkling {

/// Runs one piece of work at a time on a thread of its own; the latest wins. Lives on the window's thread, on
/// which all its signals come and the work's result is applied. Destroying it asks the work to stop and waits
/// for it.
class Background : public QObject {
    Q_OBJECT

public:
    /// Tells the share done (0 to 1). Throws where the work should stop, so that a reader that knows no stop
    /// token can be stopped all the same.
    using Progress = std::function<void(double)>;
    /// Called in the thread; what it returns is called on the window's thread. May be empty.
    using Work = std::function<std::function<void()>(std::stop_token, const Progress&)>;

    explicit Background(QObject* parent = nullptr) : QObject(parent) {}
    ~Background() override;

    /// Starts at once, or when the work under way, which is asked to stop, has ended.
    void start(Work work);
    /// Asks the work to stop; ended follows.
    void stop();
    bool isRunning() const { return running_; }

signals:
    void progressed(double share);  ///< at most 30 times a second
    void failed(const std::exception_ptr& failure);
    void ended();  ///< after the result is applied or failed was told; isRunning() is false

private:
    struct Stopped {};
    void run(const Work& work, const std::stop_token& stop);
    void tell(double share);
    Q_INVOKABLE void collect();

    bool running_ = false;
    Work next_;  // waits for the present one to end

    std::mutex mutex_;   // guards what the thread hands over:
    double share_ = -1;  // -1: nothing new
    std::chrono::steady_clock::time_point told_;
    bool done_ = false;
    std::function<void()> result_;
    std::exception_ptr failure_;

    std::jthread thread_;  // the last, so that it ends before what it uses
};

}  // namespace inkling
