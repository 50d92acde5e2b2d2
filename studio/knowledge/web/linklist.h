// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace dialogist::knowledge {

/// What a sitemap (sitemaps.org: XML, index or text) or a feed (RSS, Atom, JSON Feed) names. Addresses are absolute, normalised,
/// http or https, in order and without doubles.
struct LinkList {
    enum class Kind { None, Sitemap, Index, Feed, Text };
    Kind kind = Kind::None; ///< None: these bytes are no such list
    QList<QUrl> pages;
    QList<QUrl> lists; ///< an index: the sitemaps it names
    bool truncated = false; ///< there were more than a list may name (50,000)
};

/// Reads what it can of damaged lists; entities beyond those of XML itself are not expanded and nothing is loaded. textWanted: bytes
/// that are nothing else may be a text sitemap, an address on each line. Any bytes parse.
LinkList readLinkList(const QByteArray &bytes, const QUrl &base, bool textWanted = false);

} // namespace dialogist::knowledge
