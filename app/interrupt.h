// Ctrl-C as a stop token.
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace inkling {

/// While this lives, the first SIGINT or SIGTERM asks for a stop and the second ends the program at once. To
/// be made before any other thread, which then inherit that they leave the signals to this one's.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return stop_.get_token(); }
    bool requested() const { return stop_.stop_requested(); }

private:
    void wait();

    std::stop_source stop_;
    std::atomic<bool> done_{false};
    std::thread thread_;
};

}  // namespace inkling
