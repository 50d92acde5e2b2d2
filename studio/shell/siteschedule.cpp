// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/siteschedule.h"

#include "studio/base/json.h"
#include "studio/knowledge/web/pagescan.h"
#include "studio/shell/settings.h"


namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int lookEveryMs = 60'000;
constexpr int longestHours = 24 * 366;

QString keyOf(model::KnowledgeBaseId base, const QUrl &start, const QString &what)
{
    const QUrl site = knowledge::normalisedUrl(start);
    return u"websites/%1/%2/%3"_s.arg(base.toString(), sha256Hex(site.toEncoded()).left(16), what);
}


} // namespace

SiteSchedule::SiteSchedule(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SiteSchedule::look);
}

void SiteSchedule::setDocument(commands::Document *document)
{
    m_document = document;
    if (document)
        m_timer.start();
    else
        m_timer.stop();
}

int SiteSchedule::hours(model::KnowledgeBaseId base, const QUrl &start) const
{
    return std::clamp(settings().value(keyOf(base, start, u"hours"_s)).toInt(), 0, longestHours);
}

void SiteSchedule::setHours(model::KnowledgeBaseId base, const QUrl &start, int hours)
{
    QSettings kept = settings();
    if (hours <= 0)
        kept.remove(keyOf(base, start, u"hours"_s));
    else
        kept.setValue(keyOf(base, start, u"hours"_s), hours);
}

void SiteSchedule::noteReading(model::KnowledgeBaseId base, const QUrl &start, const QDateTime &now)
{
    if (hours(base, start) > 0)
        settings().setValue(keyOf(base, start, u"read"_s), now);
}

bool SiteSchedule::isAllowed(model::KnowledgeBaseId base, const QUrl &start) const
{
    return settings().value(keyOf(base, start, u"allowed"_s)).toBool();
}

void SiteSchedule::setAllowed(model::KnowledgeBaseId base, const QUrl &start, bool allowed)
{
    QSettings kept = settings();
    if (allowed)
        kept.setValue(keyOf(base, start, u"allowed"_s), true);
    else
        kept.remove(keyOf(base, start, u"allowed"_s));
}

QHash<model::KnowledgeBaseId, QList<QUrl>> SiteSchedule::due(const QDateTime &now) const
{
    QHash<model::KnowledgeBaseId, QList<QUrl>> sites;
    if (!m_document || m_document->isReadOnly())
        return sites;
    QSet<QString> looked;
    for (const auto &[id, source] : m_document->project().sources) {
        if (source.kind != u"page"_s || source.site.isEmpty() || looked.contains(source.knowledgeBase.toString() + source.site))
            continue;
        looked.insert(source.knowledgeBase.toString() + source.site);
        const QUrl start(source.site);
        const int every = hours(source.knowledgeBase, start);
        const QDateTime read = settings().value(keyOf(source.knowledgeBase, start, u"read"_s)).toDateTime();
        // A clock that was set back must not stop it for good.
        if (every > 0 && (!read.isValid() || read > now || read.addSecs(every * 3600LL) <= now))
            sites[source.knowledgeBase].append(start);
    }
    return sites;
}

void SiteSchedule::look()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto sites = due(now);
    for (auto site = sites.begin(); site != sites.end(); ++site) {
        for (const QUrl &start : site.value())
            noteReading(site.key(), start, now); // also when it fails: next time is in so many hours
        emit readingDue(site.key(), site.value());
    }
}

} // namespace dialogist::shell
