// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace dialogist::knowledge {

/// Path and query of an address as they stand in it: what robots.txt and scopes speak of.
QByteArray targetOf(const QUrl &url);

/// Which pages of its hosts a crawl reads. Patterns are those of robots.txt, matched from the start of path and query: '*' stands for
/// any run of characters, '$' at the end for the end; a pattern that does not begin with '/' or '*' may begin anywhere ("print=1").
class CrawlScope
{
public:
    CrawlScope() = default; ///< everything
    /// under: a path; that page and those below it. include: any of them, empty = all. exclude wins.
    CrawlScope(const QString &under, const QStringList &include, const QStringList &exclude);

    bool covers(const QUrl &url) const;

private:
    QByteArray m_under; ///< without '/' at its end
    QList<QByteArray> m_include;
    QList<QByteArray> m_exclude;
};

} // namespace dialogist::knowledge
