// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/talks/requestrunner.h"

#include "studio/engine/requesthandlers.h"

#include <QCoreApplication>
#include <QUrl>

namespace dialogist::host {

using namespace Qt::StringLiterals;

RequestRunner::RequestRunner() : RequestRunner(Options()) { }

RequestRunner::RequestRunner(Options options) : m_options(options) { }

RequestRunner::~RequestRunner()
{
    stop();
}

void RequestRunner::submit(flow::Request request, Answered answered)
{
    const QUrl url(request.data[u"url"].toString());
    const QString service = u"%1:%2"_s.arg(url.host()).arg(url.port(url.scheme() == u"https" ? 443 : 80));
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping)
            return;
        if (m_queue.size() < m_options.maxWaiting) {
            m_queue.push_back({std::move(request), service, std::move(answered)});
            if (std::size_t(m_idle) < m_queue.size() && m_threads.size() < std::size_t(m_options.threads))
                m_threads.emplace_back([this] { work(); });
            m_wake.notify_one();
            return;
        }
    }
    const QString message = QCoreApplication::translate("host", "Too many requests to web services wait already.");
    answered({{u"error"_s, QJsonObject {{u"code"_s, u"busy"_s}, {u"message"_s, message}}}});
}

/// The first request whose service has room for it. The mutex is held.
std::optional<RequestRunner::Entry> RequestRunner::next()
{
    for (auto it = m_queue.begin(); it != m_queue.end(); ++it) {
        if (m_busy[it->service] >= m_options.perService)
            continue;
        Entry entry = std::move(*it);
        m_queue.erase(it);
        ++m_busy[entry.service];
        return entry;
    }
    return std::nullopt;
}

void RequestRunner::work()
{
    // Secrets have no store on hosts yet: a request that needs one fails and says so.
    engine::HttpHandler handler({}, {}, &m_control);
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        auto entry = next();
        if (!entry) {
            ++m_idle;
            m_wake.wait(lock);
            --m_idle;
            continue;
        }
        lock.unlock();
        const auto answer = handler.answer({}, {}, entry->request);
        if (!m_control.isCancelled())
            entry->answered(answer.value_or(QJsonObject()));
        entry->answered = {};
        lock.lock();
        if (--m_busy[entry->service] == 0)
            m_busy.erase(entry->service);
        m_wake.notify_one();
    }
}

void RequestRunner::stop()
{
    m_control.cancel();
    std::deque<Entry> dropped;
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_queue);
        threads.swap(m_threads);
    }
    m_wake.notify_all();
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace dialogist::host
