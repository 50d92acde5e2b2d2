// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/excerpt.h"

namespace dialogist::search {

namespace {

constexpr int longestMatch = 200; ///< a regular expression may match a whole text
constexpr int tolerance = 10; ///< less than this is not left out

void toOneLine(QString &text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
}

/// The place itself, or the next one where no character of two units is torn.
int whole(const QString &text, int place)
{
    return place > 0 && place < text.size() && text.at(place).isLowSurrogate() ? place + 1 : place;
}

} // namespace

Excerpt excerptOf(const QString &text, const Match &match, int before, int after)
{
    const int size = int(text.size());
    const int from = match.start > before + tolerance ? whole(text, match.start - before) : 0;
    const bool isWhole = match.length <= longestMatch;
    const int end = isWhole ? match.start + match.length : whole(text, match.start + longestMatch);
    const int to = !isWhole ? end : end + after + tolerance < size ? whole(text, end + after) : size;
    Excerpt excerpt {text.mid(from, to - from), match.start - from, end - match.start};
    toOneLine(excerpt.text);
    if (from > 0) {
        excerpt.text.prepend(u'…');
        ++excerpt.start;
    }
    if (to < size)
        excerpt.text.append(u'…');
    return excerpt;
}

QString shortened(const QString &text, int most)
{
    QString beginning = text.size() <= most ? text : text.left(whole(text, most)) + u'…';
    toOneLine(beginning);
    return beginning;
}

} // namespace dialogist::search
