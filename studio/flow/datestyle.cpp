// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/datestyle.h"

#include <QStringList>

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestPattern = 200;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// What QLocale calls a run of one letter; empty = it is no part of a day or a time.
QString translated(QChar letter, qsizetype count)
{
    const auto upTo = [count](qsizetype most) { return count <= most; };
    switch (letter.unicode()) {
    case u'd':
    case u'M':
        return upTo(4) ? QString(count, letter) : QString();
    case u'L': // the name of a month that stands alone
        return upTo(4) ? QString(count, u'M') : QString();
    case u'E':
        return upTo(4) ? QString(std::max<qsizetype>(count, 3), u'd') : QString();
    case u'y':
        return count == 1 ? u"yyyy"_s : count == 2 || count == 4 ? QString(count, u'y') : QString();
    case u'H':
    case u'h':
    case u'm':
    case u's':
        return upTo(2) ? QString(count, letter) : QString();
    case u'a':
        return count == 1 ? u"ap"_s : QString();
    default:
        return {};
    }
}
} // namespace

std::optional<DateStyle> DateStyle::read(const QString &text)
{
    static const QStringList names = {u"long"_s, u"short"_s, u"weekday"_s, u"month"_s};
    DateStyle style;
    if (names.contains(text)) {
        style.m_name = text;
        return style;
    }
    if (text.size() > longestPattern || text.count(u'\'') % 2 != 0)
        return std::nullopt;
    bool isQuoted = false;
    bool hasDay = false;
    bool hasTime = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        isQuoted = isQuoted != (c == u'\'');
        if (isQuoted || !isLetter(c)) {
            style.m_pattern += c;
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && text[end] == c)
            ++end;
        const bool isHalf = (c == u'a' || c == u'A') && text.mid(i, 2).toLower() == u"ap"; // as Qt writes am and pm
        const QString part = isHalf ? text.mid(i, 2) : translated(c, end - i);
        if (part.isEmpty() || (isHalf && part != u"ap" && part != u"AP"))
            return std::nullopt;
        style.m_pattern += part;
        const bool isTime = u"Hhmsa"_s.contains(c) || isHalf;
        hasTime = hasTime || isTime;
        hasDay = hasDay || !isTime;
        i = isHalf ? i + 2 : end;
    }
    style.m_isTimeOnly = hasTime && !hasDay;
    return hasTime || hasDay ? std::optional(style) : std::nullopt;
}

QString DateStyle::write(const QDateTime &moment, const QLocale &locale) const
{
    if (m_name == u"weekday")
        return locale.dayName(moment.date().dayOfWeek());
    if (m_name == u"month")
        return locale.standaloneMonthName(moment.date().month());
    if (!m_name.isEmpty())
        return locale.toString(moment.date(), m_name == u"short" ? QLocale::ShortFormat : QLocale::LongFormat);
    return locale.toString(moment, m_pattern);
}

} // namespace dialogist::flow
