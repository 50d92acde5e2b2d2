// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/dateparser.h"

#include "studio/nlu/wording.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
/// The first and last day of the week, month … that lies `ahead` units from the one of today.
std::pair<QDate, QDate> periodOf(TimeUnit unit, int ahead, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate first(today.year(), today.month(), 1);
    switch (unit) {
    case TimeUnit::Week:
        return {monday.addDays(7 * ahead), monday.addDays(7 * ahead + 6)};
    case TimeUnit::Weekend:
        return {monday.addDays(7 * ahead + 5), monday.addDays(7 * ahead + 6)};
    case TimeUnit::Month:
        return {first.addMonths(ahead), first.addMonths(ahead + 1).addDays(-1)};
    case TimeUnit::Quarter: {
        const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
        return {quarter.addMonths(3 * ahead), quarter.addMonths(3 * ahead + 3).addDays(-1)};
    }
    case TimeUnit::Year:
        return {QDate(today.year() + ahead, 1, 1), QDate(today.year() + ahead, 12, 31)};
    default:
        return {};
    }
}

QDate shifted(QDate day, double count, TimeUnit unit)
{
    const int whole = int(count);
    switch (unit) {
    case TimeUnit::Day:
        return day.addDays(whole);
    case TimeUnit::Week:
    case TimeUnit::Weekend:
        return day.addDays(7 * whole);
    case TimeUnit::Month:
        return day.addMonths(whole);
    case TimeUnit::Quarter:
        return day.addMonths(3 * whole);
    case TimeUnit::Year:
        return day.addYears(whole);
    default:
        return day;
    }
}

bool isOfDays(const Span &span)
{
    return std::all_of(span.counts.begin(), span.counts.end(), [](const auto &count) {
        return count.second >= TimeUnit::Day && count.first == std::floor(count.first);
    });
}

double secondsOf(double count, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Second:
        return count;
    case TimeUnit::Minute:
        return 60 * count;
    case TimeUnit::Hour:
        return 3600 * count;
    case TimeUnit::Week:
        return 604800 * count;
    case TimeUnit::Month:
        return 2629800 * count;
    case TimeUnit::Year:
        return 31557600 * count;
    default:
        return 86400 * count;
    }
}
} // namespace

int DateParser::fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

bool monthComesFirst(const QString &language)
{
    return language.compare(u"en", Qt::CaseInsensitive) == 0 || language.compare(u"en-US", Qt::CaseInsensitive) == 0;
}

DateParser::DateParser(const FinderInput &input)
    : m_input(input)
    , m_tokens(input.tokens)
    , m_lexicon(DateLexicon::of(input.base))
    , m_plain(withPlainDigits(input.text))
    , m_today(input.context.now.date())
{
    m_words.reserve(size_t(m_tokens.size()));
    for (qsizetype i = 0; i < m_tokens.size(); ++i)
        m_words.push_back(m_lexicon.at(m_tokens, i));
}

TimeWordAt DateParser::find(qsizetype at, TimeWord word) const
{
    if (at < 0 || at >= m_tokens.size())
        return {};
    for (const TimeWordAt &found : m_words[size_t(at)]) {
        if (found.word == word)
            return found;
    }
    return {};
}

bool DateParser::follows(qsizetype at, TimeWord word) const
{
    for (qsizetype back = 1; back <= 3 && back <= at; ++back) {
        if (find(at - back, word).next == at)
            return true;
    }
    return false;
}

bool DateParser::isSign(qsizetype at, QStringView sign) const
{
    return at >= 0 && at < m_tokens.size() && m_tokens[at].kind == Token::Sign && m_tokens[at].is(sign);
}

bool DateParser::isGlued(qsizetype at) const
{
    return at < m_tokens.size() && !m_tokens[at].isSpaceBefore;
}

qsizetype DateParser::skipped(qsizetype at, bool *isAnnounced) const
{
    for (int i = 0; i < 3; ++i) {
        if (isSign(at, u",")) {
            ++at;
            continue;
        }
        if (const TimeWordAt found = find(at, TimeWord::At); found.next > 0) {
            *isAnnounced = true;
            at = found.next;
            continue;
        }
        const TimeWordAt on = find(at, TimeWord::On);
        const TimeWordAt fill = on.next > 0 ? on : find(at, TimeWord::Fill);
        if (fill.next == 0)
            break;
        at = fill.next;
    }
    return at;
}

std::optional<QDate> DateParser::dateOf(std::optional<int> year, int month, int day) const
{
    if (year) {
        const QDate date(*year, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    // Without a year it is the next such day; 29 February waits for its year.
    for (int ahead = 0; ahead < 9; ++ahead) {
        const QDate date(m_today.year() + ahead, month, day);
        if (date.isValid() && date >= m_today)
            return date;
    }
    return std::nullopt;
}

std::optional<Moment> DateParser::dayAt(qsizetype at) const
{
    std::optional<Moment> best;
    for (const auto read : {&DateParser::numericDayAt, &DateParser::monthDayAt, &DateParser::distanceAt, &DateParser::weekdayAt, &DateParser::weekdayOfMonthAt,
             &DateParser::periodAt, &DateParser::countedDayAt, &DateParser::dayOfMonthAt, &DateParser::feastAt, &DateParser::monthPartAt,
             &DateParser::yearOnlyAt}) {
        const std::optional<Moment> found = (this->*read)(at);
        if (found && (!best || found->next > best->next))
            best = found;
    }
    return best;
}

std::optional<Moment> DateParser::numericDayAt(qsizetype at) const
{
    if (m_tokens[at].kind != Token::Digits)
        return std::nullopt;
    const qsizetype begin = m_tokens[at].begin;
    if (begin > 0 && u".-/:"_s.contains(m_plain[begin - 1]) && begin > 1 && m_plain[begin - 2].isDigit())
        return std::nullopt;
    static const QRegularExpression iso(u"\\G(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])"_s);
    static const QRegularExpression numeric(u"\\G(\\d{1,2})(\\s?[-/.]\\s?)(\\d{1,2})(?:\\2(\\d{4}|\\d{2})(?!\\d)|(\\.)(?!\\d)|(?![\\d.]))"_s);
    QRegularExpressionMatch match = iso.match(m_plain, begin);
    std::optional<QDate> date;
    if (match.hasMatch()) {
        date = dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else {
        match = numeric.match(m_plain, begin);
        if (!match.hasMatch())
            return std::nullopt;
        const QString mark = match.captured(2).trimmed();
        const QString year = match.captured(4);
        int day = match.captured(1).toInt();
        int month = match.captured(3).toInt();
        // "3.5" is a number, "10-12" a range; only "3/5" and the German "3.5." are days without a year.
        if (year.isEmpty() && (mark == u"-" || (mark == u"." && match.captured(5).isEmpty())))
            return std::nullopt;
        if (year.isEmpty() && mark == u"/" && (match.captured() == u"24/7" || (day == 1 && month <= 4) || !match.captured(5).isEmpty()))
            return std::nullopt;
        if ((mark != u"." && monthComesFirst(m_input.language) && day <= 12) || (month > 12 && day <= 12))
            std::swap(day, month);
        date = dateOf(year.isEmpty() ? std::nullopt : std::optional(fullYear(year)), month, day);
    }
    if (!date)
        return std::nullopt;
    Moment moment;
    moment.day = date;
    qsizetype end = match.capturedEnd();
    moment.next = at;
    while (moment.next < m_tokens.size() && m_tokens[moment.next].end <= end)
        ++moment.next;
    // "2026-12-24T10:00"
    if (moment.next + 1 < m_tokens.size() && m_tokens[moment.next].is(u"t") && isGlued(moment.next)
        && m_tokens[moment.next + 1].kind == Token::Digits && isGlued(moment.next + 1))
        ++moment.next;
    return moment;
}

std::optional<Moment> DateParser::countedDayAt(qsizetype at) const
{
    const TimeWordAt found = find(at, TimeWord::Day);
    if (found.next == 0)
        return std::nullopt;
    // "Guten Morgen" greets.
    static const QSet<QString> greetings = {u"guten"_s, u"gute"_s, u"schonen"_s};
    if (m_input.base == u"de" && at > 0 && greetings.contains(m_tokens[at - 1].plain))
        return std::nullopt;
    Moment moment;
    moment.day = m_today.addDays(found.value);
    moment.next = found.next;
    addWeeks(&moment);
    return moment;
}

/// "heute in einer Woche", "Monday in two weeks", "Monday week"
void DateParser::addWeeks(Moment *moment) const
{
    const TimeWordAt in = find(moment->next, TimeWord::In);
    const std::optional<Span> span = in.next > 0 && in.next < m_tokens.size() ? spanAt(in.next) : std::nullopt;
    if (span && isOfDays(*span) && span->counts.size() == 1 && span->counts.front().second == TimeUnit::Week) {
        moment->day = shifted(*moment->day, std::min(span->counts.front().first, 5000.0), TimeUnit::Week);
        moment->next = span->next;
    } else if (m_input.base == u"en" && moment->next < m_tokens.size() && m_tokens[moment->next].is(u"week")) {
        moment->day = moment->day->addDays(7);
        ++moment->next;
    }
}

/// "Christmas", "Silvester", "akhir bulan"
std::optional<Moment> DateParser::feastAt(qsizetype at) const
{
    Moment moment;
    if (const TimeWordAt end = find(at, TimeWord::MonthEnd); end.next > 0) {
        moment.day = QDate(m_today.year(), m_today.month(), 1).addMonths(end.value + 1).addDays(-1);
        moment.next = end.next;
        return moment;
    }
    const TimeWordAt feast = find(at, TimeWord::Feast);
    // "Merry Christmas" wishes.
    static const QSet<QString> wishes = {u"merry"_s, u"happy"_s, u"frohe"_s, u"schone"_s, u"frohliche"_s, u"selamat"_s};
    if (feast.next == 0 || (at > 0 && wishes.contains(m_tokens[at - 1].plain)))
        return std::nullopt;
    const auto year = yearAt(feast.next);
    moment.day = dateOf(year ? std::optional(year->first) : std::nullopt, feast.value / 100, feast.value % 100);
    moment.next = year ? year->second : feast.next;
    return moment.day ? std::optional(moment) : std::nullopt;
}

/// "in 2027", "im Jahr 2027", "tahun 2027"
std::optional<Moment> DateParser::yearOnlyAt(qsizetype at) const
{
    const TimeWordAt in = find(at, TimeWord::In);
    const qsizetype behindIn = in.next > 0 ? in.next : at;
    const TimeWordAt unit = find(behindIn, TimeWord::Unit);
    const bool isNamed = unit.next > 0 && TimeUnit(unit.value) == TimeUnit::Year;
    if (in.next == 0 && !isNamed)
        return std::nullopt;
    const qsizetype start = isNamed ? unit.next : behindIn;
    const auto year = start < m_tokens.size() && m_tokens[start].kind == Token::Digits ? yearAt(start) : std::nullopt;
    // "in 2000 steps" counts something.
    const bool goesOn = year && year->second < m_tokens.size() && (m_tokens[year->second].kind != Token::Sign || isGlued(year->second))
        && !u".,;!?"_s.contains(m_tokens[year->second].plain);
    if (!year || (goesOn && !isNamed))
        return std::nullopt;
    Moment moment;
    moment.day = QDate(year->first, 1, 1);
    moment.lastDay = QDate(year->first, 12, 31);
    moment.next = year->second;
    return moment;
}

/// "mid-December", "Ende Januar", "awal Maret 2027": ten days, or what is left of the month.
std::optional<Moment> DateParser::monthPartAt(qsizetype at) const
{
    const TimeWordAt third = find(at, TimeWord::Third);
    if (third.next == 0)
        return std::nullopt;
    bool ignored = false;
    const qsizetype i = isSign(third.next, u"-") ? third.next + 1 : m_input.base == u"en" ? third.next : skipped(third.next, &ignored);
    const TimeWordAt month = find(i, TimeWord::Month);
    if (month.next == 0)
        return std::nullopt;
    const auto year = yearAt(month.next);
    const int of = year ? year->first : month.value < m_today.month() ? m_today.year() + 1 : m_today.year();
    const QDate first(of, month.value, 1 + 10 * third.value);
    if (!first.isValid())
        return std::nullopt;
    Moment moment;
    moment.day = first;
    moment.lastDay = third.value == 2 ? QDate(of, month.value, first.daysInMonth()) : first.addDays(9);
    moment.next = year ? year->second : month.next;
    return moment;
}

std::optional<Moment> DateParser::periodAt(qsizetype at) const
{
    std::optional<int> ahead;
    qsizetype i = at;
    for (const auto &[word, way] : {std::pair(TimeWord::Next, 1), {TimeWord::This, 0}, {TimeWord::Last, -1}}) {
        if (const TimeWordAt found = find(at, word); found.next > 0 && !ahead) {
            ahead = way;
            i = found.next;
        }
    }
    const TimeWordAt unit = find(i, TimeWord::Unit);
    if (unit.next == 0)
        return std::nullopt;
    qsizetype next = unit.next;
    for (const auto &[word, way] : {std::pair(TimeWord::NextAfter, 1), {TimeWord::ThisAfter, 0}, {TimeWord::LastAfter, -1}}) {
        if (const TimeWordAt found = find(next, word); found.next > 0 && !ahead) {
            ahead = way;
            next = found.next;
            break;
        }
    }
    if (!ahead && TimeUnit(unit.value) == TimeUnit::Weekend)
        ahead = 0;
    const auto [first, last] = ahead ? periodOf(TimeUnit(unit.value), *ahead, m_today) : std::pair<QDate, QDate>();
    if (!first.isValid())
        return std::nullopt;
    Moment moment;
    moment.day = first;
    moment.lastDay = last;
    moment.next = next;
    return moment;
}

/// Counts that are one word with their unit, or written in a way of their own; moves behind them.
bool DateParser::takeSpan(Span *span, qsizetype *at) const
{
    const Token &token = m_tokens[*at];
    const auto take = [&](double count, TimeUnit unit, qsizetype next) {
        span->counts.emplace_back(count, unit);
        span->next = *at = next;
        return true;
    };
    if (token.is(u"viertelstunde") || token.is(u"dreiviertelstunde"))
        return take(token.is(u"viertelstunde") ? 15 : 45, TimeUnit::Minute, *at + 1);
    if (token.is(u"fortnight"))
        return take(2, TimeUnit::Week, *at + 1);
    // "3/4 Stunde", "1/2 hour"
    const auto isShort = [this](qsizetype i) { return i < m_tokens.size() && m_tokens[i].kind == Token::Digits && m_tokens[i].plain.size() == 1; };
    if (isShort(*at) && isSign(*at + 1, u"/") && isShort(*at + 2)) {
        const double below = m_tokens[*at + 2].plain.toDouble();
        const TimeWordAt unit = find(*at + 3, TimeWord::Unit);
        if (unit.next > 0 && below > 1)
            return take(token.plain.toDouble() / below * (TimeUnit(unit.value) == TimeUnit::Hour ? 60 : 1),
                TimeUnit(unit.value) == TimeUnit::Hour ? TimeUnit::Minute : TimeUnit(unit.value), unit.next);
    }
    // "सवा घंटा": one and a quarter without a number
    if (const TimeWordAt quarter = find(*at, TimeWord::QuarterPast); m_input.base == u"hi" && quarter.next > 0) {
        if (const TimeWordAt unit = find(quarter.next, TimeWord::Unit); unit.next > 0)
            return take(1.25, TimeUnit(unit.value), unit.next);
    }
    return false;
}

std::optional<Span> DateParser::spanAt(qsizetype at) const
{
    Span span;
    qsizetype i = at;
    // "eine Viertelstunde", "a fortnight"
    if (const TimeWordAt one = find(i, TimeWord::One); one.next > 0 && one.next < m_tokens.size()) {
        qsizetype behind = one.next;
        if (takeSpan(&span, &behind))
            return span;
    }
    if (takeSpan(&span, &i))
        return span;
    while (i < m_tokens.size()) {
        std::optional<double> count;
        qsizetype next = i;
        if (const TimeWordAt half = find(i, TimeWord::Half); half.next > 0 && span.counts.empty()) {
            count = half.value / 4.0;
            next = half.next;
        } else if (const auto number = numberAt(m_input, i, m_input.language); number && number->value >= 0 && number->value <= 1e5) {
            count = number->value;
            next = number->next;
        } else if (const TimeWordAt one = find(i, TimeWord::One); one.next > 0 && span.counts.empty()) {
            count = 1;
            next = one.next;
            span.isVague = true;
        }
        // "seminggu"
        if (!count && (m_input.base == u"ms" || m_input.base == u"id") && span.counts.empty() && m_tokens[i].plain.startsWith(u"se"_s)) {
            QList<Token> unit = {m_tokens[i]};
            unit.first().plain = unit.first().plain.mid(2);
            if (const TimeWordAt found = m_lexicon.find(unit, 0, TimeWord::Unit); found.next > 0) {
                span.counts.emplace_back(1, TimeUnit(found.value));
                span.next = ++i;
                if (i < m_tokens.size() && m_tokens[i].is(u"setengah") && find(i + 1, TimeWord::Unit).next == 0) {
                    span.counts.back().first += 0.5; // "sejam setengah"
                    span.next = ++i;
                }
                continue;
            }
        }
        const TimeWordAt unit = count ? find(next, TimeWord::Unit) : TimeWordAt();
        if (unit.next == 0 || (!span.counts.empty() && span.counts.back().second <= TimeUnit(unit.value)))
            break;
        span.counts.emplace_back(*count, TimeUnit(unit.value));
        i = span.next = unit.next;
        // "1h30", "1h 30m", "satu jam setengah"
        const bool isClock = TimeUnit(unit.value) == TimeUnit::Hour && i < m_tokens.size() && m_tokens[i].kind == Token::Digits
            && m_tokens[i].plain.size() <= 2 && m_tokens[i].plain.toInt() < 60;
        const bool hasMinutes = isClock && isGlued(i + 1) && i + 1 < m_tokens.size() && m_tokens[i + 1].is(u"m");
        if (hasMinutes || (isClock && isGlued(i) && m_tokens[i].plain.size() == 2 && find(i + 1, TimeWord::Unit).next == 0)) {
            span.counts.emplace_back(m_tokens[i].plain.toDouble(), TimeUnit::Minute);
            span.next = i + (hasMinutes ? 2 : 1);
            break;
        }
        if ((m_input.base == u"id" || m_input.base == u"ms") && i < m_tokens.size() && m_tokens[i].is(u"setengah")
            && find(i + 1, TimeWord::Unit).next == 0) {
            span.counts.back().first += 0.5;
            span.next = i + 1;
            break;
        }
        if (const TimeWordAt half = find(i, TimeWord::AndHalf); half.next > 0) {
            span.counts.back().first += 0.5;
            span.next = half.next;
            break;
        }
        if (i + 1 < m_tokens.size() && (m_tokens[i].is(u"and") || m_tokens[i].is(u"und") || m_tokens[i].is(u"dan") || m_tokens[i].is(u",") || m_tokens[i].is(u"और")))
            ++i;
    }
    if (span.counts.empty())
        return std::nullopt;
    return span;
}

std::optional<Moment> DateParser::distanceAt(qsizetype at) const
{
    const TimeWordAt in = find(at, TimeWord::In);
    const TimeWordAt before = find(at, TimeWord::AgoBefore);
    int way = in.next > 0 ? 1 : before.next > 0 ? -1 : 0;
    const qsizetype start = in.next > 0 ? in.next : before.next > 0 ? before.next : at;
    std::optional<Span> span = start < m_tokens.size() ? spanAt(start) : std::nullopt;
    if (!span)
        return std::nullopt;
    if (const TimeWordAt ago = find(span->next, TimeWord::Ago); ago.next > 0 && way == 0) {
        way = -1;
        span->next = ago.next;
    } else if (const TimeWordAt later = find(span->next, TimeWord::Later); later.next > 0 && way >= 0) {
        way = 1;
        span->next = later.next;
    }
    if (way == 0)
        return std::nullopt;
    Moment moment;
    moment.next = span->next;
    if (isOfDays(*span)) {
        QDate day = m_today;
        for (const auto &[count, unit] : span->counts)
            day = shifted(day, way * std::min(count, 20000.0), unit);
        if (!day.isValid())
            return std::nullopt;
        moment.day = day;
        return moment;
    }
    double seconds = 0;
    for (const auto &[count, unit] : span->counts)
        seconds += secondsOf(count, unit);
    moment.instant = m_input.context.now.addSecs(qint64(way * std::min(seconds, 1e10)));
    return moment;
}

} // namespace dialogist::nlu
