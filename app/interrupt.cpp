#include "app/interrupt.h"

#include <signal.h>
#include <unistd.h>

namespace inkling {

namespace {

sigset_t awaited() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

}  // namespace

Interrupt::Interrupt() {
    const sigset_t set = awaited();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    thread_ = std::thread([this] { wait(); });
}

Interrupt::~Interrupt() {
    done_ = true;
    pthread_kill(thread_.native_handle(), SIGTERM);
    thread_.join();
}

void Interrupt::wait() {
    const sigset_t set = awaited();
    for (int signal = 0; sigwait(&set, &signal) == 0 && !done_;)
        if (!stop_.request_stop()) _exit(130);
}

}  // namespace inkling
