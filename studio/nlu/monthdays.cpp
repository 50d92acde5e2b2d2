// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/dateparser.h"

#include "studio/nlu/wording.h"

#include <cmath>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

/// "24", "24.", "24th", "third", "dritten"
std::optional<std::pair<int, qsizetype>> DateParser::dayNumberAt(qsizetype at) const
{
    if (at >= m_tokens.size())
        return std::nullopt;
    if (const auto ordinal = ordinalAt(m_tokens, at, m_input.base); ordinal && ordinal->value <= 31)
        return std::pair(int(ordinal->value), ordinal->next);
    if (m_tokens[at].kind == Token::Digits) {
        const int day = m_tokens[at].plain.toInt();
        if (m_tokens[at].plain.size() > 2 || day < 1 || day > 31)
            return std::nullopt;
        return std::pair(day, isSign(at + 1, u".") && isGlued(at + 1) ? at + 2 : at + 1);
    }
    const auto words = numberInWords(m_tokens, at, m_input.base);
    if (words && words->value >= 1 && words->value <= 31 && words->value == std::floor(words->value))
        return std::pair(int(words->value), words->next);
    return std::nullopt;
}

std::optional<std::pair<int, qsizetype>> DateParser::yearAt(qsizetype at) const
{
    const qsizetype i = isSign(at, u",") ? at + 1 : at;
    if (i >= m_tokens.size() || isSign(i + 1, u":"))
        return std::nullopt;
    if (m_tokens[i].kind == Token::Digits && m_tokens[i].plain.size() == 4) {
        const int year = m_tokens[i].plain.toInt();
        return year >= 1000 && year <= 2999 ? std::optional(std::pair(year, i + 1)) : std::nullopt;
    }
    if ((isSign(i, u"'") || isSign(i, u"’")) && i + 1 < m_tokens.size() && m_tokens[i + 1].plain.size() == 2
        && m_tokens[i + 1].kind == Token::Digits)
        return std::pair(fullYear(m_tokens[i + 1].plain), i + 2);
    return std::nullopt;
}

std::optional<DateParser::NamedDay> DateParser::namedDayAt(qsizetype at) const
{
    NamedDay named;
    if (const TimeWordAt first = find(at, TimeWord::Month); first.next > 0) {
        named.month = first.value;
        named.next = isSign(first.next, u".") && isGlued(first.next) ? first.next + 1 : first.next;
        const qsizetype start = find(named.next, TimeWord::Fill).next > 0 && m_input.base == u"en" ? find(named.next, TimeWord::Fill).next : named.next;
        const auto number = yearAt(named.next) ? std::nullopt : dayNumberAt(start);
        // "May 10:30" is no day, "im Mai 5 Tage" neither.
        if (number && !isSign(number->second, u":") && find(number->second, TimeWord::Unit).next == 0) {
            named.day = number->first;
            named.next = number->second;
        }
    } else if (const auto number = dayNumberAt(at)) {
        qsizetype i = number->second;
        if (const TimeWordAt fill = find(i, TimeWord::Fill); fill.next > 0)
            i = fill.next;
        const TimeWordAt behind = find(isSign(i, u"-") ? i + 1 : i, TimeWord::Month);
        if (behind.next == 0)
            return std::nullopt;
        named.day = number->first;
        named.month = behind.value;
        named.next = isSign(behind.next, u".") && isGlued(behind.next) && behind.next + 1 < m_tokens.size() ? behind.next + 1 : behind.next;
    } else {
        return std::nullopt;
    }
    if (const auto found = yearAt(isSign(named.next, u"-") ? named.next + 1 : named.next)) {
        named.year = found->first;
        named.next = found->second;
    }
    return named;
}

std::optional<Moment> DateParser::monthDayAt(qsizetype at) const
{
    const auto named = namedDayAt(at);
    if (!named)
        return std::nullopt;
    const auto &[year, month, dayNumber, next] = *named;
    Moment moment;
    moment.isOfMonth = true;
    moment.next = next;
    if (dayNumber) {
        moment.day = dateOf(year, month, *dayNumber);
        return moment.day ? std::optional(moment) : std::nullopt;
    }
    // A month alone is a month only where the words around it say so: "may" is a verb too.
    const bool announced = follows(at, TimeWord::In) || follows(at, TimeWord::Next) || follows(at, TimeWord::This)
        || (at > 0 && m_tokens[at - 1].is(u"bulan")) || (m_input.base == u"hi" && next < m_tokens.size() && m_tokens[next].is(plainWording(u"में"_s)));
    if (!year && !announced)
        return std::nullopt;
    const int of = year ? *year : month < m_today.month() ? m_today.year() + 1 : m_today.year();
    moment.day = QDate(of, month, 1);
    moment.lastDay = moment.day->addMonths(1).addDays(-1);
    return moment.day->isValid() ? std::optional(moment) : std::nullopt;
}

std::optional<Moment> DateParser::dayOfMonthAt(qsizetype at) const
{
    const auto number = dayNumberAt(at);
    if (!number)
        return std::nullopt;
    qsizetype next = number->second;
    bool announced = false;
    if (m_input.base == u"en" || m_input.base == u"de") {
        const bool ordinal = m_input.base == u"en" ? ordinalAt(m_tokens, at, m_input.base).has_value() : isSign(next - 1, u".")
            || (ordinalAt(m_tokens, at, m_input.base) && m_input.text[m_tokens[at].begin].isUpper()); // "am Ersten"
        const bool whole = next == m_tokens.size() && at <= 1;
        // "the 3rd floor", "am 3. Tisch": a thing behind it that is not of time makes it no day.
        bool ignored = false;
        const qsizetype behind = skipped(next, &ignored);
        const bool thing = next < m_tokens.size() && m_tokens[next].kind == Token::Word && behind == next
            && find(next, TimeWord::Part).next == 0 && find(next, TimeWord::To).next == 0
            && (m_input.base == u"en" || m_input.text[m_tokens[next].begin].isUpper());
        announced = ordinal && (whole || follows(at, TimeWord::On)) && (at > 0 || whole) && !thing;
    } else {
        announced = follows(at, TimeWord::DayOfMonth);
        if (const TimeWordAt behind = find(next, TimeWord::DayOfMonth); behind.next > 0) {
            announced = true;
            next = behind.next;
        }
    }
    if (!announced)
        return std::nullopt;
    QDate month(m_today.year(), m_today.month(), 1);
    for (int ahead = 0; ahead < 3; ++ahead, month = month.addMonths(1)) {
        const QDate day(month.year(), month.month(), number->first);
        if (day.isValid() && day >= m_today) {
            Moment moment;
            moment.day = day;
            moment.next = next;
            return moment;
        }
    }
    return std::nullopt;
}

} // namespace dialogist::nlu
