// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/pdftitles.h"

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 80; ///< characters

/// The places of lines are as high as their letters reach: "men" is lower than "Type".
double typeOf(const QString &line, double height)
{
    bool rises = false;
    bool falls = false;
    bool isLatin = true;
    for (const QChar c : line) {
        rises = rises || c.isUpper() || c.isDigit() || u"bdfhklt"_s.contains(c);
        falls = falls || u"gjpqy,;()[]"_s.contains(c);
        isLatin = isLatin && (!c.isLetter() || c.unicode() < 0x0530);
    }
    return isLatin ? height / ((rises ? 0.72 : 0.52) + (falls ? 0.21 : 0)) : height / 0.9;
}

double middleOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

bool isCapitals(const QString &line)
{
    return line == line.toUpper() && line != line.toLower();
}

bool endsLikeText(const QString &line)
{
    return u".,;:!?…。，、；：！？।؟"_s.contains(line.back());
}

/// "2. Construction of Terms"
bool hasNumber(const QString &line)
{
    const qsizetype dot = line.indexOf(". "_L1);
    return dot > 0 && dot < 3 && std::all_of(line.begin(), line.begin() + dot, [](QChar c) { return c.isDigit(); }) && dot + 2 < line.size()
        && line.at(dot + 2).isLetter() && !line.at(dot + 2).isLower();
}

/// "Stainless Steel Self-Locking Nut": every longer word begins large.
bool hasTitleCase(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() >= 2 && words.size() <= 8
        && std::all_of(words.begin(), words.end(), [](const QString &word) { return word.at(0).isUpper() || (word.size() < 4 && word.at(0).isLower()); });
}

bool mayBeTitle(const QString &line, const PageLook &look)
{
    if (line.size() < 3 || line.size() > longestTitle || line.size() * 100 > look.width * 75 || endsLikeText(line) || line.contains(u'|'))
        return false;
    const auto letters = std::count_if(line.begin(), line.end(), [](QChar c) { return c.isLetter() || c.isMark(); });
    const auto first = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isLetter(); });
    return letters >= 3 && letters * 2 > line.size() && first != line.end() && !first->isLower();
}

} // namespace

PageLook lookOf(const PdfPage &page)
{
    PageLook look;
    QList<qsizetype> widths;
    for (const QString &line : page.lines)
        widths.append(line.size());
    std::sort(widths.begin(), widths.end());
    look.width = widths.isEmpty() ? 0 : widths.at((widths.size() - 1) * 9 / 10);
    QList<double> distances;
    QList<double> types;
    for (qsizetype i = 0; i < page.places.size(); ++i) {
        if (page.lines.at(i).size() * 2 >= look.width) // the text, not its titles
            types.append(typeOf(page.lines.at(i), page.places.at(i).height()));
        if (const double distance = i > 0 ? page.places.at(i).center().y() - page.places.at(i - 1).center().y() : 0; distance > 0)
            distances.append(distance);
    }
    look.distance = middleOf(distances);
    look.type = middleOf(types);
    return look;
}

int titleLevel(const PdfPage &page, qsizetype line, const PageLook &look, bool isNew)
{
    const QString &text = page.lines.at(line);
    if (line + 1 >= page.lines.size() || !mayBeTitle(text, look))
        return 0;
    const QString &next = page.lines.at(line + 1);
    const QChar begins = next.at(0);
    const bool isAboveText = (next.size() * 100 >= look.width * 70 || endsLikeText(next)) && (begins.isLetter() ? !begins.isLower() : !hasNumber(next));
    if (!isAboveText)
        return 0;
    if (isNew && (hasNumber(text) || (isCapitals(text) && !isCapitals(next))))
        return 2;
    if (isNew && hasTitleCase(text) && next.size() * 100 >= look.width * 80)
        return 3;
    if (page.places.isEmpty() || look.distance <= 0)
        return 0;
    const double type = typeOf(text, page.places.at(line).height());
    if (type > look.type * 1.5)
        return 1;
    if (type > look.type * 1.18)
        return 2;
    const auto y = [&page](qsizetype i) { return page.places.at(i).center().y(); };
    const double before = line > 0 ? y(line) - y(line - 1) : 0;
    const double after = y(line + 1) - y(line);
    return before > look.distance * 1.35 && after > 0 && before > after * 1.15 && after < look.distance * 2.5 ? 3 : 0;
}

} // namespace dialogist::knowledge
