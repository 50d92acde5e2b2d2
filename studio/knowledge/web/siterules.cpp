// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/siterules.h"

#include "studio/knowledge/web/crawlscope.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

bool SiteRules::allows(const QUrl &url) const
{
    return robots.allows(QString::fromLatin1(targetOf(url)), crawlerName);
}

RulesOfSites::RulesOfSites(net::HttpRequest request, std::function<void(const QUrl &, const SiteRules &)> read)
    : m_request(std::move(request)), m_read(std::move(read))
{
}

/// RFC 9309, 2.3.1: no such file means no rules; a server in trouble means to stay away.
SiteRules RulesOfSites::fetch(const QUrl &url, net::HttpClient &client, JobControl &control) const
{
    net::HttpRequest asked = m_request;
    asked.url = url.resolved(QUrl(u"/robots.txt"_s));
    asked.maxBytes = longestRobots;
    SiteRules rules;
    const Result<net::HttpResponse> response = client.fetch(asked, control);
    if (!response) {
        rules.error = response.error();
        rules.unreachable = true;
        return rules;
    }
    rules.unreachable = response->status >= 500 || response->status == 429;
    if (response->status >= 200 && response->status < 300)
        rules.robots = Robots::parse(response->body);
    return rules;
}

SiteRules RulesOfSites::of(const QUrl &url, net::HttpClient &client, JobControl &control)
{
    const QString site = url.scheme() + u"://"_s + url.authority();
    Entry *entry = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        auto &place = m_entries[site];
        if (!place)
            place = std::make_unique<Entry>();
        entry = place.get();
    }
    const std::lock_guard lock(entry->mutex);
    if (!entry->rules) {
        const SiteRules rules = fetch(url, client, control);
        if (rules.error && rules.error->code == ErrorCode::Cancelled)
            return rules;
        entry->rules = rules;
        m_read(url, rules);
    }
    return *entry->rules;
}

} // namespace dialogist::knowledge
