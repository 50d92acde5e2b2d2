// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/knowledge/web/robots.h"
#include "studio/net/httpclient.h"

#include <map>
#include <memory>
#include <mutex>

namespace dialogist::knowledge {

/// Who a crawler says it is, in requests and to robots.txt.
inline const QString crawlerName = QStringLiteral("Dialogist");

/// What the robots.txt of one scheme, host and port says.
struct SiteRules {
    Robots robots;
    bool unreachable = false; ///< the server is in trouble: it is to be left alone (RFC 9309, 2.3.1.4)
    std::optional<Error> error; ///< there was no answer at all
    bool allows(const QUrl &url) const;
};

/// The rules of every host a crawl comes to, each read once, with the first request to it. Shared by the threads of a crawl.
class RulesOfSites
{
public:
    /// request says how to ask: limits, and hosts that are allowed. read is called once for each host, with its rules.
    RulesOfSites(net::HttpRequest request, std::function<void(const QUrl &, const SiteRules &)> read);
    SiteRules of(const QUrl &url, net::HttpClient &client, JobControl &control);

private:
    struct Entry {
        std::mutex mutex; ///< held while it is read: others who want it wait
        std::optional<SiteRules> rules;
    };
    SiteRules fetch(const QUrl &url, net::HttpClient &client, JobControl &control) const;

    const net::HttpRequest m_request;
    const std::function<void(const QUrl &, const SiteRules &)> m_read;
    std::mutex m_mutex;
    std::map<QString, std::unique_ptr<Entry>> m_entries;
};

} // namespace dialogist::knowledge
