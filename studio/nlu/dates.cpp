// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/dates.h"

#include "studio/nlu/dateparser.h"
#include "studio/nlu/wording.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
QString written(const QDateTime &moment)
{
    return moment.toString(Qt::ISODate);
}

QString written(QTime time)
{
    return time.toString(time.second() > 0 ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

/// A time that the clocks skip in spring is counted from the beginning of its day: half past two becomes half past three.
QDateTime momentOf(QDate day, QTime time, const QDateTime &now)
{
    const QDateTime moment(day, time, now.timeZone());
    const bool isSkipped = !moment.isValid() || moment.time() != time;
    return isSkipped ? day.startOfDay(now.timeZone()).addMSecs(time.msecsSinceStartOfDay()) : moment;
}

/// In the zone that was said, told in that of the bot.
QDateTime momentOf(QDate day, QTime time, int zone, const QDateTime &now)
{
    return QDateTime(day, time, QTimeZone(zone * 60)).toTimeZone(now.timeZone());
}

/// Where a part of the day begins and ends, in hours; the night ends the next morning.
std::pair<int, int> hoursOf(PartOfDay part)
{
    static constexpr std::array<std::pair<int, int>, 6> hours = {{{6, 12}, {9, 12}, {11, 14}, {12, 18}, {18, 22}, {21, 30}}};
    return hours[size_t(part)];
}

QJsonObject interval(const QString &from, const QString &to)
{
    return {{u"from"_s, from}, {u"to"_s, to}};
}

EntityMatch matchOf(const DateParser &parser, const FinderInput &input, qsizetype first, const Moment &moment)
{
    const QDateTime &now = input.context.now;
    EntityMatch match {u"date"_s, {}, input.tokens[first].begin, input.tokens[moment.next - 1].end, {}, {}};
    if (moment.instant) {
        match.kind = u"datetime"_s;
        match.value = written(*moment.instant);
    } else if (moment.day && moment.time) {
        match.kind = u"datetime"_s;
        const QTime time = parser.resolved(moment);
        match.value = written(moment.zone ? momentOf(*moment.day, time, *moment.zone, now) : momentOf(*moment.day, time, now));
    } else if (moment.day && moment.part) {
        const auto [from, to] = hoursOf(*moment.part);
        match.kind = u"datetime"_s;
        match.value = interval(written(momentOf(*moment.day, QTime(from, 0), now)),
            written(momentOf(moment.day->addDays(to / 24), QTime(to % 24, 0), now)));
    } else if (moment.day && moment.lastDay) {
        match.value = interval(moment.day->toString(Qt::ISODate), moment.lastDay->toString(Qt::ISODate));
    } else if (moment.day) {
        match.value = moment.day->toString(Qt::ISODate);
    } else {
        match.kind = u"time"_s;
        const QTime time = parser.resolved(moment);
        match.value = written(moment.zone ? momentOf(now.date(), time, *moment.zone, now).time() : time);
    }
    return match;
}

EntityMatch matchOf(const DateParser &parser, const FinderInput &input, qsizetype first, Moment begin, Moment end)
{
    const QDateTime &now = input.context.now;
    EntityMatch match {u"date"_s, {}, input.tokens[first].begin, input.tokens[end.next - 1].end, {}, {}};
    if (begin.time && end.part && !begin.part && begin.isOpen)
        begin.part = end.part;
    if (begin.day && begin.time) {
        match.kind = u"datetime"_s;
        const QDateTime from = momentOf(*begin.day, parser.resolved(begin), now);
        QDateTime to = momentOf(*end.day, parser.resolved(end), now);
        match.value = interval(written(from), written(to < from ? to.addDays(1) : to));
    } else if (begin.time) {
        match.kind = u"time"_s;
        match.value = interval(written(parser.resolved(begin)), written(parser.resolved(end)));
    } else {
        const QDate from = *begin.day;
        QDate to = end.lastDay ? *end.lastDay : *end.day;
        while (to < from && to.isValid()) // "Friday to Monday"
            to = end.isOfMonth ? to.addYears(1) : to.addDays(7);
        match.value = interval(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    }
    return match;
}

QString number(double count)
{
    return QString::number(count, 'g', 12);
}

/// ISO 8601; fractions are turned into the next smaller units.
QString written(const Span &span)
{
    static constexpr std::array<double, 9> smaller = {1, 60, 60, 24, 7, 1, 3, 12, 7};
    std::array<double, 9> counts {};
    for (auto [count, unit] : span.counts) {
        if (unit == TimeUnit::Quarter) {
            count *= 3;
            unit = TimeUnit::Month;
        }
        counts[size_t(unit)] += count;
        // "anderthalb Stunden" is an hour and thirty minutes, "half a year" six months.
        const double rest = count - std::floor(count);
        if (rest > 0 && unit != TimeUnit::Second && unit != TimeUnit::Month && unit != TimeUnit::Weekend) {
            counts[size_t(unit)] -= rest;
            const TimeUnit below = unit == TimeUnit::Year ? TimeUnit::Month : TimeUnit(int(unit) - 1);
            counts[size_t(below)] += rest * smaller[size_t(unit)];
        }
    }
    counts[size_t(TimeUnit::Day)] += 2 * counts[size_t(TimeUnit::Weekend)];
    QString text = u"P"_s;
    for (const auto &[unit, sign] : {std::pair(TimeUnit::Year, u'Y'), {TimeUnit::Month, u'M'}, {TimeUnit::Week, u'W'}, {TimeUnit::Day, u'D'}}) {
        if (counts[size_t(unit)] > 0)
            text += number(counts[size_t(unit)]) + sign;
    }
    QString time;
    for (const auto &[unit, sign] : {std::pair(TimeUnit::Hour, u'H'), {TimeUnit::Minute, u'M'}, {TimeUnit::Second, u'S'}}) {
        if (counts[size_t(unit)] > 0)
            time += number(counts[size_t(unit)]) + sign;
    }
    if (!time.isEmpty())
        text += u'T' + time;
    return text.size() > 1 ? text : u"PT0S"_s;
}
} // namespace

void findDates(const FinderInput &input, QList<EntityMatch> *matches)
{
    const DateParser parser(input);
    for (qsizetype i = 0; i < input.tokens.size(); ++i) {
        if (input.tokens[i].kind == Token::Sign)
            continue;
        if (const qsizetype behind = parser.impossibleDayAt(i); behind > 0) {
            i = behind - 1;
            continue;
        }
        qsizetype next = i + 1;
        if (const auto range = parser.rangeAt(i)) {
            matches->append(matchOf(parser, input, i, range->first, range->second));
            next = std::max(next, range->second.next);
        }
        if (const auto moment = parser.momentAt(i); moment && (moment->day || moment->time || moment->instant)) {
            matches->append(matchOf(parser, input, i, *moment));
            next = std::max(next, moment->next);
        }
        if (const auto span = parser.spanAt(i); span && !(span->isVague && span->counts.front().second == TimeUnit::Second)) {
            matches->append({u"duration"_s, {}, input.tokens[i].begin, input.tokens[span->next - 1].end, written(*span), {}});
        }
        i = next - 1;
    }
}

std::optional<QDate> readDate(const QString &text, const QString &language, QDate today)
{
    const QString plain = withPlainDigits(text).trimmed();
    if (plain.isEmpty() || plain.size() > 60 || !today.isValid())
        return std::nullopt;
    // As an answer "24.12" and "24-12" are days, which in the middle of a text they need not be.
    static const QRegularExpression numeric(u"^(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2?$"_s);
    if (const auto match = numeric.match(plain); match.hasMatch()) {
        int day = match.captured(1).toInt();
        int month = match.captured(3).toInt();
        if ((match.captured(2) != u"." && monthComesFirst(language) && day <= 12) || (month > 12 && day <= 12))
            std::swap(day, month);
        for (int ahead = 0; ahead < 9; ++ahead) {
            const QDate date(today.year() + ahead, month, day);
            if (date.isValid() && date >= today)
                return date;
        }
        return std::nullopt;
    }
    FinderInput input {plain, tokens(plain), language.section(u'-', 0, 0).toLower(), language, {QDateTime(today, QTime(0, 0), QTimeZone::utc()), {}}};
    QList<EntityMatch> matches;
    findDates(input, &matches);
    matches = withoutOverlaps(matches);
    matches.removeIf([](const EntityMatch &match) { return (match.kind != u"date" && match.kind != u"datetime") || !match.value.isString(); });
    if (matches.size() != 1)
        return std::nullopt;
    // Nothing but small words may stand beside it: "tomorrow or so" is an answer, a story that names a day is none.
    const qsizetype others = input.tokens.size()
        - std::count_if(input.tokens.cbegin(), input.tokens.cend(), [&matches](const Token &token) {
              return token.kind == Token::Sign || (token.begin >= matches.first().begin && token.end <= matches.first().end);
          });
    if (others > 3)
        return std::nullopt;
    const QDate date = QDate::fromString(matches.first().value.toString().left(10), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> readTime(const QString &text, const QString &language, const QDateTime &now)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return std::nullopt;
    const FinderInput input {text, tokens(text), language.section(u'-', 0, 0).toLower(), language, {now, {}}};
    return DateParser(input).wholeTime();
}

} // namespace dialogist::nlu
