// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/dateparser.h"

#include "studio/nlu/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
std::optional<Moment> at(int hour, int minute, qsizetype next, bool isOpen)
{
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || (hour == 24 && minute > 0))
        return std::nullopt;
    Moment moment;
    moment.time = QTime(hour % 24, minute);
    moment.isOpen = isOpen && hour >= 1 && hour <= 12;
    moment.next = next;
    return moment;
}

/// Hours are counted to twelve where people say which half of the day they mean; German says 17 Uhr.
bool countsToTwelve(const QString &base)
{
    return base != u"de";
}
} // namespace

QTime DateParser::resolved(const Moment &moment) const
{
    QTime time = *moment.time;
    const auto inHalf = [&time](bool afternoon) {
        return QTime(time.hour() % 12 + (afternoon ? 12 : 0), time.minute(), time.second());
    };
    if (!moment.isOpen)
        return time;
    const int hour = time.hour();
    if (moment.part) {
        switch (*moment.part) {
        case PartOfDay::Morning:
        case PartOfDay::Forenoon:
            return inHalf(false);
        case PartOfDay::Midday:
            return inHalf(hour == 12 || hour < 6);
        case PartOfDay::Afternoon:
            return inHalf(true);
        case PartOfDay::Evening:
            return inHalf(hour != 12); // "jam 12 malam" is midnight
        case PartOfDay::Night:
            return inHalf(hour >= 6 && hour < 12);
        }
    }
    // Nobody is meant to come at four in the morning; and today's hours that are over are those of the evening.
    const bool passed = moment.day == m_today && time <= m_input.context.now.time();
    return hour <= 6 || (hour < 12 && passed) ? inHalf(true) : time;
}

std::optional<std::pair<double, qsizetype>> DateParser::hourNumberAt(qsizetype at) const
{
    if (at >= m_tokens.size())
        return std::nullopt;
    if (m_tokens[at].kind == Token::Digits) {
        const int hour = m_tokens[at].plain.toInt();
        if (m_tokens[at].plain.size() > 2 || hour > 24)
            return std::nullopt;
        // "3.5", "5%", "5€" and "5/6" are no hours.
        const bool goesOn = isGlued(at + 1) && at + 1 < m_tokens.size() && m_tokens[at + 1].kind == Token::Sign
            && !u",;!?)-–."_s.contains(m_tokens[at + 1].plain);
        const bool decimal = at + 2 < m_tokens.size() && (isSign(at + 1, u".") || isSign(at + 1, u",")) && isGlued(at + 1)
            && m_tokens[at + 2].kind == Token::Digits && isGlued(at + 2);
        return goesOn || decimal ? std::nullopt : std::optional(std::pair(double(hour), at + 1));
    }
    const auto words = numberInWords(m_tokens, at, m_input.base);
    if (!words || words->value < 0.75 || words->value > 24)
        return std::nullopt;
    return std::pair(words->value, words->next);
}

/// "noon", "Mitternacht" behind "quarter to" and the like: an hour whose half of the day is plain.
std::optional<std::pair<int, qsizetype>> DateParser::namedHourAt(qsizetype at) const
{
    for (const auto &[word, hour] : {std::pair(TimeWord::Midnight, 0), {TimeWord::Noon, 12}}) {
        if (const TimeWordAt found = find(at, word); found.next > 0)
            return std::pair(hour, found.next);
    }
    return std::nullopt;
}

/// "half past five", "viertel vor drei", "halb drei", "setengah tiga", "साढ़े पाँच बजे"
std::optional<Moment> DateParser::fractionTimeAt(qsizetype start, bool isAnnounced) const
{
    struct Way {
        TimeWord word;
        int minutes;
    };
    for (const Way &way : {Way {TimeWord::HalfPast, 30}, Way {TimeWord::HalfTo, -30}, Way {TimeWord::QuarterPast, 15}, Way {TimeWord::QuarterTo, -15}}) {
        const TimeWordAt found = find(start, way.word);
        if (found.next == 0)
            continue;
        if (const auto named = way.word == TimeWord::HalfTo || m_tokens[found.next - 1].is(u"half") ? std::nullopt : namedHourAt(found.next)) {
            const int minutes = (named->first * 60 + way.minutes + 1440) % 1440;
            return at(minutes / 60, minutes % 60, named->second, false);
        }
        const auto hour = hourNumberAt(found.next);
        if (!hour || hour->first > 24 || hour->first != std::floor(hour->first))
            continue;
        const bool clock = find(hour->second, TimeWord::Clock).next > 0;
        const bool weak = found.next == start + 1 && (m_tokens[start].is(u"half") || m_input.base == u"id" || m_input.base == u"ms" || m_input.base == u"hi");
        if (weak && !isAnnounced && !clock && find(hour->second, TimeWord::Part).next == 0)
            continue;
        const int minutes = (int(hour->first) * 60 + way.minutes + 1440) % 1440;
        auto moment = at(minutes / 60, minutes % 60, hour->second, hour->first <= 12);
        if (moment)
            moment->isOpen = hour->first <= 12;
        return moment;
    }
    return std::nullopt;
}

/// "ten past five", "zehn nach fünf", "fünf vor zwölf"
std::optional<Moment> DateParser::minutesTimeAt(qsizetype start) const
{
    if (m_input.base != u"en" && m_input.base != u"de")
        return std::nullopt;
    const auto minutes = hourNumberAt(start);
    if (!minutes || minutes->first > 29 || minutes->first != std::floor(minutes->first))
        return std::nullopt;
    for (const auto &[word, way] : {std::pair(TimeWord::MinutesPast, 1), {TimeWord::MinutesTo, -1}}) {
        const TimeWordAt found = find(minutes->second, word);
        if (found.next == 0)
            continue;
        // "5 to 6" and "from five to six" are ranges; "five to six" and "5 minutes to 6" are times.
        const bool isRange = m_tokens[start].kind == Token::Digits || follows(start, TimeWord::From);
        if (way < 0 && m_input.base == u"en" && isRange && found.next == minutes->second + 1)
            return std::nullopt;
        if (const auto named = namedHourAt(found.next)) {
            const int all = (named->first * 60 + way * int(minutes->first) + 1440) % 1440;
            return at(all / 60, all % 60, named->second, false);
        }
        // "fünf nach halb drei"
        if (const TimeWordAt half = find(found.next, TimeWord::HalfTo); half.next > 0) {
            const auto of = hourNumberAt(half.next);
            if (!of || of->first < 1 || of->first > 12 || of->first != std::floor(of->first))
                return std::nullopt;
            const int all = (int(of->first) * 60 - 30 + way * int(minutes->first) + 1440) % 1440;
            auto moment = at(all / 60, all % 60, of->second, true);
            if (moment)
                moment->isOpen = true;
            return moment;
        }
        const auto hour = hourNumberAt(found.next);
        if (!hour || hour->first < 1 || hour->first != std::floor(hour->first) || find(hour->second, TimeWord::Unit).next > 0
            || find(hour->second, TimeWord::Month).next > 0)
            return std::nullopt;
        const int all = (int(hour->first) * 60 + way * int(minutes->first) + 1440) % 1440;
        auto moment = at(all / 60, all % 60, hour->second, hour->first <= 12);
        if (moment)
            moment->isOpen = hour->first <= 12;
        return moment;
    }
    return std::nullopt;
}

/// "17:30", "17.30 Uhr", "5:30pm"
std::optional<Moment> DateParser::writtenTimeAt(qsizetype start, bool isAnnounced) const
{
    if (m_tokens[start].kind != Token::Digits)
        return std::nullopt;
    const qsizetype begin = m_tokens[start].begin;
    static const QRegularExpression form(u"\\G(\\d{1,2})([:.])(\\d{2})(?::(\\d{2})(?:\\.\\d{1,6})?)?(?![\\d:])(?![.,]\\d)"_s);
    const QRegularExpressionMatch match = form.match(m_plain, begin);
    if (!match.hasMatch() || (begin > 0 && u":.,/-"_s.contains(m_plain[begin - 1]) && begin > 1 && m_plain[begin - 2].isDigit()))
        return std::nullopt;
    qsizetype next = start;
    while (next < m_tokens.size() && m_tokens[next].end <= match.capturedEnd())
        ++next;
    const int hour = match.captured(1).toInt();
    auto moment = at(hour, match.captured(3).toInt(), next, !match.captured(1).startsWith(u'0') && countsToTwelve(m_input.base));
    if (!moment)
        return std::nullopt;
    if (!match.captured(4).isEmpty()) {
        moment->time = QTime(moment->time->hour(), moment->time->minute(), match.captured(4).toInt());
        moment->isOpen = false;
    }
    addHalfOfDay(&*moment);
    const TimeWordAt clock = find(moment->next, TimeWord::Clock);
    if (match.captured(2) == u"." && !isAnnounced && clock.next == 0 && moment->next == next && find(next, TimeWord::Part).next == 0)
        return std::nullopt;
    if (clock.next > 0)
        moment->next = clock.next;
    else if (m_input.base == u"de" && moment->next < m_tokens.size() && m_tokens[moment->next].is(u"h"))
        ++moment->next; // "14:30h"
    return moment->time->isValid() ? moment : std::nullopt;
}

/// An hour alone, which something beside it must say to be one: "at 5", "5 pm", "17 Uhr", "5 बजे", "jam 5", "5 petang".
std::optional<Moment> DateParser::hourAt(qsizetype start, bool isAnnounced) const
{
    const auto hour = hourNumberAt(start);
    if (!hour)
        return std::nullopt;
    const double minutes = (hour->first - std::floor(hour->first)) * 60;
    auto moment = at(int(hour->first), int(minutes), hour->second, true);
    if (!moment)
        return std::nullopt;
    const bool fraction = minutes > 0;
    bool isSure = false;
    qsizetype next = moment->next;
    if (const TimeWordAt half = find(next, TimeWord::HalfAfter); half.next > 0 && isAnnounced && !fraction) {
        moment->time = QTime(moment->time->hour(), 30);
        next = half.next;
    }
    if (const TimeWordAt quarter = find(next, TimeWord::Half); m_input.base == u"ms" && isAnnounced && quarter.next > 0 && quarter.value == 1) {
        moment->time = QTime(moment->time->hour(), 15); // "pukul tujuh suku"
        next = quarter.next;
    }
    for (const auto &[word, way] : {std::pair(TimeWord::MinutesPast, 1), {TimeWord::MinutesTo, -1}}) {
        const TimeWordAt found = isAnnounced && (m_input.base == u"ms" || m_input.base == u"id") ? find(next, word) : TimeWordAt();
        const TimeWordAt quarter = found.next > 0 ? find(found.next, TimeWord::Half) : TimeWordAt();
        if (quarter.next > 0 && quarter.value == 1) { // "kurang seperempat"
            moment->time = moment->time->addSecs(way * 60 * 15);
            next = quarter.next;
            break;
        }
        const auto more = found.next > 0 ? hourNumberAt(found.next) : std::nullopt;
        if (more && more->first >= 1) {
            moment->time = moment->time->addSecs(way * 60 * int(more->first));
            next = find(more->second, TimeWord::Unit).value == int(TimeUnit::Minute) && find(more->second, TimeWord::Unit).next > 0
                ? find(more->second, TimeWord::Unit).next
                : more->second;
            break;
        }
    }
    if (const TimeWordAt clock = find(next, TimeWord::Clock); clock.next > 0) {
        isSure = true;
        next = clock.next;
        if (!countsToTwelve(m_input.base) && moment->isOpen)
            moment->isOpen = false;
        // "17 Uhr 30", "5 बजकर 30 मिनट"
        const auto more = next < m_tokens.size() && m_tokens[next].kind == Token::Digits && m_tokens[next].plain.size() == 2 ? hourNumberAt(next) : std::nullopt;
        const int behind = next < m_tokens.size() && m_tokens[next].kind == Token::Digits ? m_tokens[next].plain.toInt() : -1;
        if ((more || (behind >= 10 && behind < 60 && m_tokens[next].plain.size() == 2)) && find(next + 1, TimeWord::Month).next == 0
            && !isSign(next + 1, u":") && !isSign(next + 1, u".")) {
            moment->time = QTime(moment->time->hour(), behind);
            ++next;
            if (const TimeWordAt unit = find(next, TimeWord::Unit); unit.next > 0 && TimeUnit(unit.value) == TimeUnit::Minute)
                next = unit.next;
        }
    }
    moment->next = next;
    addHalfOfDay(&*moment);
    isSure = isSure || moment->next > next;
    if (!isSure) {
        // "5 petang"; but "at 5 evenings" no.
        Moment withPart = *moment;
        isSure = addPart(&withPart, next) && (countsToTwelve(m_input.base) || isAnnounced);
    }
    const bool counts = find(next, TimeWord::Unit).next > 0 || (next < m_tokens.size() && m_tokens[next].is(u"%"));
    if (!isSure && (!isAnnounced || counts))
        return std::nullopt;
    // "um 5" in German is five in the morning unless the part of the day says otherwise.
    return moment;
}

/// "pm", "p.m."
void DateParser::addHalfOfDay(Moment *moment) const
{
    qsizetype next = 0;
    bool afternoon = false;
    const qsizetype i = moment->next;
    if (const TimeWordAt am = find(i, TimeWord::Am); am.next > 0 && m_input.base != u"de") {
        next = am.next;
    } else if (const TimeWordAt pm = find(i, TimeWord::Pm); pm.next > 0) {
        next = pm.next;
        afternoon = true;
    } else if (i + 2 < m_tokens.size() && (m_tokens[i].is(u"a") || m_tokens[i].is(u"p")) && isSign(i + 1, u".") && m_tokens[i + 2].is(u"m") && isGlued(i + 2)) {
        afternoon = m_tokens[i].is(u"p");
        next = isSign(i + 3, u".") && isGlued(i + 3) ? i + 4 : i + 3;
    }
    if (next == 0 || moment->time->hour() > 12 || moment->time->hour() == 0)
        return;
    moment->time = QTime(moment->time->hour() % 12 + (afternoon ? 12 : 0), moment->time->minute(), moment->time->second());
    moment->isOpen = false;
    moment->next = next;
}

/// "in the evening", "abends", "malam", "शाम को"
bool DateParser::addPart(Moment *moment, qsizetype start) const
{
    bool ignored = false;
    for (const qsizetype i : {start, skipped(start, &ignored)}) {
        const TimeWordAt part = find(i, TimeWord::Part);
        if (part.next == 0)
            continue;
        moment->part = PartOfDay(part.value);
        moment->next = part.next;
        return true;
    }
    return false;
}

std::optional<Moment> DateParser::timeAt(qsizetype start, bool isAnnounced) const
{
    if (start >= m_tokens.size())
        return std::nullopt;
    if (const auto named = namedHourAt(start))
        return at(named->first, 0, named->second, false);
    auto moment = writtenTimeAt(start, isAnnounced);
    if (!moment)
        moment = fractionTimeAt(start, isAnnounced);
    if (!moment)
        moment = minutesTimeAt(start);
    if (!moment)
        moment = hourAt(start, isAnnounced);
    if (moment && moment->isOpen) {
        if (const TimeWordAt clock = find(moment->next, TimeWord::Clock); clock.next > 0)
            moment->next = clock.next;
        addHalfOfDay(&*moment);
        const TimeWordAt midnight = find(moment->next, TimeWord::Midnight);
        if (midnight.next > 0 && moment->time->hour() == 12) { // "pukul 12 tengah malam"
            moment->time = QTime(0, moment->time->minute());
            moment->isOpen = false;
            moment->next = midnight.next;
        } else {
            addPart(&*moment, moment->next);
        }
    } else if (moment) {
        // "um 5 Uhr nachmittags": the part makes an hour open again.
        Moment withPart = *moment;
        if (moment->time->hour() >= 1 && moment->time->hour() <= 12 && addPart(&withPart, moment->next)) {
            withPart.isOpen = true;
            moment = withPart;
        }
    }
    return moment;
}

std::optional<QTime> DateParser::wholeTime() const
{
    const auto moment = timeAt(0, true);
    if (!moment || moment->time->minute() == 0)
        return std::nullopt;
    const bool isWhole = std::all_of(m_tokens.begin() + moment->next, m_tokens.end(), [](const Token &token) { return token.kind == Token::Sign; });
    return isWhole ? std::optional(resolved(*moment)) : std::nullopt;
}

std::optional<Moment> DateParser::momentAt(qsizetype start) const
{
    std::optional<Moment> moment;
    if (const TimeWordAt today = find(start, TimeWord::PartToday); today.next > 0) {
        moment.emplace();
        moment->day = m_today;
        moment->part = PartOfDay(today.value);
        moment->next = today.next;
    } else if (moment = dayAt(start); !moment) {
        const TimeWordAt part = find(start, TimeWord::Part);
        bool announced = follows(start, TimeWord::At);
        moment = timeAt(start, announced);
        if (!moment && part.next > 0) {
            // "शाम 5 बजे", "malam jam 8"
            const qsizetype behind = skipped(part.next, &announced);
            moment = timeAt(behind, announced);
            if (moment)
                moment->part = PartOfDay(part.value);
            else
                moment = partBeforeDayAt(part);
            if (moment && moment->time && !moment->isOpen && moment->time->hour() <= 12 && moment->time->hour() > 0)
                moment->isOpen = true;
        }
    }
    if (!moment || moment->instant || moment->lastDay)
        return moment;
    for (int round = 0; round < 3; ++round) {
        bool announced = follows(moment->next, TimeWord::At);
        const qsizetype i = skipped(moment->next, &announced);
        if (i >= m_tokens.size())
            break;
        if (!moment->time) {
            if (const auto time = timeAt(i, announced)) {
                moment->time = time->time;
                moment->isOpen = time->isOpen;
                moment->next = time->next;
                if (time->part)
                    moment->part = time->part;
                continue;
            }
            if (!moment->part && addPart(&*moment, i))
                continue;
        } else if (!moment->day) {
            const auto day = find(i, TimeWord::PartToday).next > 0 ? std::nullopt : dayAt(i);
            if (day && !day->lastDay && !day->instant) {
                moment->day = day->day;
                moment->isOfMonth = day->isOfMonth;
                moment->next = day->next;
                continue;
            }
            if (const TimeWordAt today = find(i, TimeWord::PartToday); today.next > 0) {
                moment->day = m_today;
                moment->part = PartOfDay(today.value);
                moment->isOpen = moment->isOpen || (moment->time->hour() > 0 && moment->time->hour() <= 12);
                moment->next = today.next;
                continue;
            }
        }
        break;
    }
    if (moment->part && moment->time && !moment->isOpen && moment->time->hour() >= 1 && moment->time->hour() <= 12)
        moment->isOpen = true;
    if (moment->time)
        addZone(&*moment);
    return moment;
}

/// "Z", "+08:00" right behind a written time; "UTC", "CET", "WIB" as words. Names that mean several zones (CST, IST) are not read.
void DateParser::addZone(Moment *moment) const
{
    const qsizetype i = moment->next;
    if (i >= m_tokens.size())
        return;
    if (const TimeWordAt zone = find(i, TimeWord::Zone); zone.next > 0) {
        moment->zone = zone.value;
        moment->next = zone.next;
        return;
    }
    if (!isGlued(i))
        return;
    if (m_tokens[i].is(u"z")) {
        moment->zone = 0;
        ++moment->next;
        return;
    }
    static const QRegularExpression offset(u"\\G([+−-])(\\d{2}):?(\\d{2})(?!\\d)"_s);
    const QRegularExpressionMatch match = moment->day ? offset.match(m_plain, m_tokens[i].begin) : QRegularExpressionMatch();
    if (!match.hasMatch() || match.captured(2).toInt() > 14 || match.captured(3).toInt() > 59)
        return;
    moment->zone = (match.captured(1) == u"+" ? 1 : -1) * (match.captured(2).toInt() * 60 + match.captured(3).toInt());
    while (moment->next < m_tokens.size() && m_tokens[moment->next].end <= match.capturedEnd())
        ++moment->next;
}

/// "malam esok", "petang Isnin". The night of a weekday is the one that leads to it: "malam Minggu" is Saturday's.
std::optional<Moment> DateParser::partBeforeDayAt(const TimeWordAt &part) const
{
    if ((m_input.base != u"ms" && m_input.base != u"id") || part.next >= m_tokens.size())
        return std::nullopt;
    std::optional<Moment> day = countedDayAt(part.next);
    if (!day) {
        day = weekdayAt(part.next);
        if (!day && m_input.base == u"id" && m_tokens[part.next].is(u"minggu")) {
            day.emplace();
            day->day = m_today.addDays(7 - m_today.dayOfWeek() + (m_today.dayOfWeek() == 7 ? 7 : 0));
            day->next = part.next + 1;
        }
        if (day && day->day && PartOfDay(part.value) >= PartOfDay::Evening)
            day->day = day->day->addDays(-1);
    }
    if (!day || day->lastDay)
        return std::nullopt;
    day->part = PartOfDay(part.value);
    return day;
}

/// The end of a range: a moment, or an hour or day that takes the rest from the beginning.
std::optional<Moment> DateParser::endAt(const Moment &begin, qsizetype start, bool isAnnounced) const
{
    bool announced = isAnnounced;
    const qsizetype i = skipped(start, &announced);
    if (i >= m_tokens.size())
        return std::nullopt;
    std::optional<Moment> end = momentAt(start < m_tokens.size() ? start : i);
    if (!end)
        end = momentAt(i);
    if (!end && begin.time)
        end = timeAt(i, true);
    return end;
}

std::optional<std::pair<Moment, Moment>> DateParser::rangeAt(qsizetype start) const
{
    // "tomorrow from 3 to 5 pm"
    std::optional<Moment> day = dayAt(start);
    qsizetype i = start;
    if (day && !day->lastDay && !day->instant) {
        bool ignored = false;
        const TimeWordAt from = find(day->next, TimeWord::From);
        const qsizetype behind = from.next > 0 ? from.next : skipped(day->next, &ignored);
        const bool goesOn = behind < m_tokens.size() && (from.next > 0 || (ignored && m_tokens[behind].kind == Token::Digits));
        if (goesOn)
            i = behind;
        else
            day.reset();
    } else {
        day.reset();
    }
    bool opened = i != start;
    if (const TimeWordAt from = find(i, TimeWord::From); from.next > 0) {
        i = from.next;
        opened = true;
    }
    bool announced = opened;
    i = skipped(i, &announced);
    if (i >= m_tokens.size())
        return std::nullopt;
    std::optional<Moment> begin = momentAt(i);
    const auto bare = begin ? std::nullopt : dayNumberAt(i);
    if ((!begin && !bare) || (begin && begin->lastDay))
        return std::nullopt;
    const qsizetype behind = begin ? begin->next : bare->second;
    qsizetype next = 0;
    if (isSign(behind, u"-") || isSign(behind, u"–") || isSign(behind, u"—"))
        next = behind + 1;
    else if (const TimeWordAt to = find(behind, TimeWord::To); to.next > 0)
        next = opened || !(m_tokens[behind].is(u"and") || m_tokens[behind].is(u"und") || m_tokens[behind].is(u"dan")) ? to.next : 0;
    if (next == 0 && behind + 2 < m_tokens.size() && m_tokens[behind].is(u"s") && isSign(behind + 1, u"/") && m_tokens[behind + 2].is(u"d"))
        next = behind + 3; // "3 s/d 5 Desember"
    if (next == 0 || next >= m_tokens.size())
        return std::nullopt;
    std::optional<Moment> end = endAt(begin ? *begin : Moment(), next, opened && begin && begin->time);
    if (!end || end->instant || (begin && begin->instant))
        return std::nullopt;
    if (bare) {
        begin.emplace();
        if (end->time && !end->lastDay) {
            auto hour = hourNumberAt(i);
            if (!hour || hour->second != bare->second)
                return std::nullopt;
            begin->time = QTime(int(hour->first) % 24, 0);
            begin->isOpen = end->isOpen;
            begin->part = end->part;
            const QTime until = resolved(*end);
            // "from 3 to 5 pm"
            if (until.hour() >= 12 && begin->time->hour() <= 12 && begin->time->hour() % 12 < until.hour() % 12 && !begin->isOpen && m_input.base != u"de")
                begin->time = QTime(begin->time->hour() % 12 + 12, 0);
            if (!end->day && day)
                end->day = day->day;
            begin->day = end->day;
        } else if (end->isOfMonth && end->day) {
            begin->day = QDate(end->day->year(), end->day->month(), bare->first);
            if (!begin->day->isValid())
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    if (day && begin->time && !begin->day)
        begin->day = day->day;
    if (begin->day && begin->time && end->time && !end->day)
        end->day = begin->day;
    if (end->day && end->time && begin->time && !begin->day)
        begin->day = end->day;
    if (const TimeWordAt until = find(end->next, TimeWord::Until); until.next > 0)
        end->next = until.next;
    if (begin->day.has_value() != end->day.has_value() || begin->time.has_value() != end->time.has_value())
        return std::nullopt;
    return std::pair(*begin, *end);
}

} // namespace dialogist::nlu
