// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/crawlscope.h"

#include "studio/knowledge/web/robots.h"

namespace dialogist::knowledge {

namespace {

QList<QByteArray> patternsOf(const QStringList &texts)
{
    QList<QByteArray> patterns;
    for (const QString &text : texts) {
        QByteArray pattern = text.trimmed().toUtf8();
        if (pattern.isEmpty())
            continue;
        if (!pattern.startsWith('/') && !pattern.startsWith('*'))
            pattern.prepend('*');
        patterns.append(normalisedTarget(pattern));
    }
    return patterns;
}

bool matchesAny(const QList<QByteArray> &patterns, const QByteArray &target)
{
    return std::any_of(patterns.begin(), patterns.end(), [&](const QByteArray &pattern) { return matchesTarget(pattern, target); });
}

} // namespace

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

CrawlScope::CrawlScope(const QString &under, const QStringList &include, const QStringList &exclude)
    : m_include(patternsOf(include)), m_exclude(patternsOf(exclude))
{
    m_under = normalisedTarget(under.trimmed().toUtf8());
    if (!m_under.isEmpty() && !m_under.startsWith('/'))
        m_under.prepend('/');
    while (m_under.endsWith('/'))
        m_under.chop(1);
}

bool CrawlScope::covers(const QUrl &url) const
{
    if (m_under.isEmpty() && m_include.isEmpty() && m_exclude.isEmpty())
        return true;
    const QByteArray target = normalisedTarget(targetOf(url));
    if (!m_under.isEmpty()) {
        const char after = target.size() > m_under.size() ? target[m_under.size()] : '/';
        if (!target.startsWith(m_under) || (after != '/' && after != '?'))
            return false;
    }
    return (m_include.isEmpty() || matchesAny(m_include, target)) && !matchesAny(m_exclude, target);
}

} // namespace dialogist::knowledge
