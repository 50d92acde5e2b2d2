// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/dateparser.h"

#include "studio/nlu/wording.h"

#include <QSet>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

std::optional<Moment> DateParser::weekdayAt(qsizetype at) const
{
    int direction = 0; // -1 last, 1 next, 2 this
    qsizetype i = at;
    for (const auto &[word, way] : {std::pair(TimeWord::Next, 1), {TimeWord::This, 2}, {TimeWord::Last, -1}}) {
        if (const TimeWordAt found = find(at, word); found.next > 0 && direction == 0) {
            direction = way;
            i = found.next;
        }
    }
    const TimeWordAt weekday = find(i, TimeWord::Weekday);
    if (weekday.next == 0)
        return std::nullopt;
    static const QSet<QString> alsoWords = {u"sun"_s, u"sat"_s, u"wed"_s, u"mon"_s, u"mo"_s};
    if (alsoWords.contains(m_tokens[i].plain) && !m_input.text[m_tokens[i].begin].isUpper() && m_tokens.size() > 1 && direction == 0)
        return std::nullopt;
    Moment moment;
    moment.next = weekday.next;
    // "Monday, 24 December": the date says it all.
    const qsizetype behind = isSign(moment.next, u",") ? moment.next + 1 : moment.next;
    bool announced = false;
    for (const qsizetype start : {behind, skipped(behind, &announced)}) {
        for (const auto read : {&DateParser::monthDayAt, &DateParser::numericDayAt}) {
            const std::optional<Moment> date = start < m_tokens.size() ? (this->*read)(start) : std::nullopt;
            if (date && !date->lastDay)
                return date;
        }
        if (impossibleDayAt(start) > 0)
            return std::nullopt;
    }
    // "Friday the 13th" is the next one that falls on that day.
    const bool hasArticle = find(behind, TimeWord::On).next > 0 || find(behind, TimeWord::Fill).next > 0;
    const qsizetype ordinalAtToken = skipped(behind, &announced);
    if (const auto number = hasArticle && (m_input.base == u"en" || m_input.base == u"de") ? dayNumberAt(ordinalAtToken) : std::nullopt;
        number && (isSign(number->second - 1, u".") || ordinalAt(m_tokens, ordinalAtToken, m_input.base))) {
        for (QDate month(m_today.year(), m_today.month(), 1); month < m_today.addYears(3); month = month.addMonths(1)) {
            const QDate day(month.year(), month.month(), number->first);
            if (day.isValid() && day >= m_today && day.dayOfWeek() == weekday.value) {
                moment.day = day;
                moment.next = number->second;
                return moment;
            }
        }
    }
    // "Monday next week"
    if (const std::optional<Moment> week = moment.next < m_tokens.size() ? periodAt(moment.next) : std::nullopt;
        week && week->day->daysTo(*week->lastDay) == 6) {
        moment.day = week->day->addDays(weekday.value - 1);
        moment.next = week->next;
        return moment;
    }
    for (const auto &[word, way] : {std::pair(TimeWord::NextAfter, 1), {TimeWord::ThisAfter, 2}, {TimeWord::LastAfter, -1}}) {
        if (const TimeWordAt found = find(moment.next, word); found.next > 0) {
            direction = way;
            moment.next = found.next;
            break;
        }
    }
    int ahead = (weekday.value - m_today.dayOfWeek() + 7) % 7;
    if (direction == -1)
        ahead = ahead == 0 ? -7 : ahead - 7;
    else if (ahead == 0 && direction != 2)
        ahead = 7;
    moment.day = m_today.addDays(ahead);
    addWeeks(&moment);
    return moment;
}

/// The words that begin a month in "of the month", "im Mai", "pada bulan ini": no more than three.
qsizetype DateParser::behindSmallWords(qsizetype at) const
{
    static const QSet<QString> small = [] {
        QSet<QString> words;
        for (const QString &word : {u"of"_s, u"in"_s, u"the"_s, u"des"_s, u"der"_s, u"im"_s, u"vom"_s, u"pada"_s, u"dalam"_s, u"di"_s, u"dari"_s, u"का"_s, u"के"_s, u"की"_s, u"में"_s})
            words.insert(plainWording(word));
        return words;
    }();
    for (int i = 0; i < 3 && at < m_tokens.size() && m_tokens[at].kind == Token::Word && small.contains(m_tokens[at].plain); ++i)
        ++at;
    return at;
}

/// A month as a whole: "next month", "des Monats", "bulan depan", "March 2027".
std::optional<DateParser::WholeMonth> DateParser::wholeMonthAt(qsizetype at) const
{
    qsizetype i = behindSmallWords(at);
    const QDate present(m_today.year(), m_today.month(), 1);
    const auto named = [&](qsizetype start) -> std::optional<WholeMonth> {
        const TimeWordAt month = find(start, TimeWord::Month);
        if (month.next == 0)
            return std::nullopt;
        const auto year = yearAt(month.next);
        return WholeMonth {QDate(year ? year->first : m_today.year(), month.value, 1), year ? 0 : 12, year ? year->second : month.next};
    };
    if (const auto month = named(i))
        return month;
    std::optional<int> ahead;
    for (const auto &[word, way] : {std::pair(TimeWord::Next, 1), {TimeWord::This, 0}, {TimeWord::Last, -1}}) {
        if (const TimeWordAt found = find(i, word); found.next > 0 && !ahead) {
            ahead = way;
            i = found.next;
        }
    }
    const TimeWordAt unit = find(i, TimeWord::Unit);
    if (unit.next == 0 || TimeUnit(unit.value) != TimeUnit::Month)
        return std::nullopt;
    if (const auto month = named(unit.next)) // "bulan Mac"
        return month;
    qsizetype next = unit.next;
    for (const auto &[word, way] : {std::pair(TimeWord::NextAfter, 1), {TimeWord::ThisAfter, 0}, {TimeWord::LastAfter, -1}}) {
        if (const TimeWordAt found = find(next, word); found.next > 0 && !ahead) {
            ahead = way;
            next = found.next;
        }
    }
    return WholeMonth {present.addMonths(ahead.value_or(0)), ahead ? 0 : 1, next};
}

/// "last", "dritten", "pertama": which of the weekdays of a month; -1 for the last one.
std::optional<std::pair<int, qsizetype>> DateParser::whichAt(qsizetype at) const
{
    static const QSet<QString> last = [] {
        QSet<QString> words;
        for (const QString &word : {u"last"_s, u"final"_s, u"letzte"_s, u"letzten"_s, u"letzter"_s, u"letztes"_s, u"letztem"_s, u"terakhir"_s, u"आखिरी"_s, u"आख़िरी"_s, u"अंतिम"_s, u"अन्तिम"_s})
            words.insert(plainWording(word));
        return words;
    }();
    if (at >= m_tokens.size())
        return std::nullopt;
    if (last.contains(m_tokens[at].plain))
        return std::pair(-1, at + 1);
    const auto ordinal = ordinalAt(m_tokens, at, m_input.base);
    return ordinal && ordinal->value >= 1 && ordinal->value <= 5 ? std::optional(std::pair(int(ordinal->value), ordinal->next)) : std::nullopt;
}

/// "last Friday of the month", "erster Montag im März", "Jumaat terakhir bulan depan", "महीने का आखिरी शुक्रवार". The day is not
/// valid when the month has no fifth one.
std::optional<Moment> DateParser::countedWeekdayAt(qsizetype at) const
{
    std::optional<WholeMonth> month;
    qsizetype i = at;
    if (m_input.base == u"hi") {
        month = wholeMonthAt(at);
        i = month ? behindSmallWords(month->next) : at;
    }
    auto which = whichAt(i);
    const TimeWordAt weekday = find(which ? which->second : i, TimeWord::Weekday);
    if (weekday.next == 0)
        return std::nullopt;
    qsizetype next = weekday.next;
    if (!which) {
        which = whichAt(next);
        next = which ? which->second : next;
    }
    if (!month && which) {
        month = wholeMonthAt(next);
        next = month ? month->next : next;
    }
    if (!which || !month)
        return std::nullopt;
    Moment moment;
    moment.next = next;
    // "the last Friday of the month" that is over is that of the next one; a month by name is that of next year then.
    for (const int later : {0, month->step}) {
        const QDate first = month->first.addMonths(later);
        const QDate end = first.addMonths(1).addDays(-1);
        const QDate day = which->first < 0 ? end.addDays(-((end.dayOfWeek() - weekday.value + 7) % 7))
                                           : first.addDays((weekday.value - first.dayOfWeek() + 7) % 7 + 7 * (which->first - 1));
        moment.day = day <= end ? day : QDate();
        if (month->step == 0 || (moment.day->isValid() && *moment.day >= m_today))
            break;
    }
    return moment;
}

std::optional<Moment> DateParser::weekdayOfMonthAt(qsizetype at) const
{
    const std::optional<Moment> moment = countedWeekdayAt(at);
    return moment && moment->day->isValid() ? moment : std::nullopt;
}

qsizetype DateParser::impossibleDayAt(qsizetype at) const
{
    if (const auto named = namedDayAt(at); named && named->day && !dateOf(named->year, named->month, *named->day))
        return named->next;
    const std::optional<Moment> counted = countedWeekdayAt(at);
    return counted && !counted->day->isValid() ? counted->next : 0;
}

} // namespace dialogist::nlu
