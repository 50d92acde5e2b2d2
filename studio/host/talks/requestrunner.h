// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/flow/runtime.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace dialogist::host {

/// Asks web services for talks, on threads of its own, so that a slow one holds up nobody but the talk that asked it. One service has a
/// share of the threads at most. Any thread.
class RequestRunner
{
public:
    struct Options {
        int threads = 32; ///< made as they are needed
        int perService = 8; ///< that ask the same host and port at a time
        std::size_t maxWaiting = 5'000; ///< further requests fail at once
    };
    /// The answer as the runtime takes it; runs on one of the threads. Never called after stop().
    using Answered = std::function<void(const QJsonObject &answer)>;

    RequestRunner();
    explicit RequestRunner(Options options);
    ~RequestRunner();
    void submit(flow::Request request, Answered answered);
    /// Breaks off what is on its way and drops what waits, without an answer. Returns when no thread is left.
    void stop();

private:
    struct Entry {
        flow::Request request;
        QString service;
        Answered answered;
    };
    void work();
    std::optional<Entry> next();

    Options m_options;
    JobControl m_control;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    std::map<QString, int> m_busy; ///< threads per service
    int m_idle = 0;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace dialogist::host
