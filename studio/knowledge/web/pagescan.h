// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

namespace dialogist::knowledge {

/// What a crawler has to know of a page beside its text. Found by walking over the tags once; no tree is built, so that the
/// page itself can be read elsewhere, in a process with limits.
struct PageScan {
    QList<QUrl> links; ///< normalised, in order, without doubles; those marked nofollow are left out
    QUrl canonical; ///< empty when the page names none
    QUrl refresh; ///< where the page sends its readers on to within seconds of being opened; empty when it does not
    bool noIndex = false;
    bool noFollow = false;
    int scripts = 0;
    qsizetype textLength = 0; ///< characters outside tags, scripts and styles, about
};

/// What links of one host lead to, kept from page to page: the same menu is on all of them.
class LinkCache
{
public:
    /// What is asked for from here on stands on pages of this host; what is kept of another is forgotten.
    void enter(const QUrl &base);
    /// Null when it is not known.
    const QUrl *find(const QByteArray &href) const;
    void insert(const QByteArray &href, const QUrl &url);

private:
    QString m_origin;
    QHash<QByteArray, QUrl> m_urls;
};

PageScan scanPage(const QByteArray &html, const QUrl &base, LinkCache *cache = nullptr);

/// An address in the one form used to tell pages apart: lower-case scheme and host, no default port, no fragment, dots in the
/// path resolved, an empty path as "/".
QUrl normalisedUrl(const QUrl &url);

/// The values of a robots meta element or an X-Robots-Tag header, read for everybody and for us.
void readRobotsValue(const QByteArray &value, bool *noIndex, bool *noFollow);

} // namespace dialogist::knowledge
