// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dialogist::panels::simulator {

/// A run of text with one look.
struct Span {
    QString text;
    bool bold = false;
    bool italic = false;
    QString url; ///< http or https only; empty = no link

    friend bool operator==(const Span &, const Span &) = default;
};

/// A line of a message. Blank lines between paragraphs are lines without spans.
struct Line {
    QString marker; ///< "•" or "1." for list items, else empty
    QList<Span> spans;
};

/// The Markdown subset of the runtime (paragraphs, lists, bold, italic, links) as plain runs. Whatever is not of the subset stays
/// as it was typed; nothing is ever taken as HTML. Linear in the length of the text.
QList<Line> parseMarkup(const QString &text);

/// The address if a person may open it: http or https with a host.
QString safeUrl(const QString &url);

} // namespace dialogist::panels::simulator
