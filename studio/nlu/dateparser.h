// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/datelexicon.h"
#include "studio/nlu/entityfinders.h"

#include <QDateTime>

#include <utility>
#include <vector>

namespace dialogist::nlu {

/// A point or a stretch of time as far as an expression says it.
struct Moment {
    std::optional<QDate> day;
    std::optional<QDate> lastDay; ///< of a stretch of days, included
    std::optional<QTime> time;
    std::optional<QDateTime> instant; ///< counted from now
    std::optional<PartOfDay> part;
    bool isOpen = false; ///< an hour of which nobody said whether before or after noon
    std::optional<int> zone; ///< minutes east of Greenwich, where it is said
    bool isOfMonth = false; ///< a day and a month: "5" before it may be of the same month
    qsizetype next = 0; ///< the token behind it
};

/// Some hours and minutes, some weeks: counted by unit.
struct Span {
    std::vector<std::pair<double, TimeUnit>> counts;
    bool isVague = false; ///< "a day" rather than "one day"
    qsizetype next = 0;
};

/// Reads expressions of time at a token. Days in dateparser.cpp, those of a named month in monthdays.cpp, weekdays in weekdays.cpp,
/// times in timeparser.cpp.
class DateParser
{
public:
    explicit DateParser(const FinderInput &input);

    std::optional<Moment> momentAt(qsizetype at) const;
    /// From one moment to another: the second value is the end.
    std::optional<std::pair<Moment, Moment>> rangeAt(qsizetype at) const;
    std::optional<Span> spanAt(qsizetype at) const;
    /// The token behind a day that there is not, such as "29 February 2027"; 0 when there is none at the token. No part of it may
    /// be read as something else: its month is not what was meant.
    qsizetype impossibleDayAt(qsizetype at) const;

    /// A text that is nothing but a time with minutes, such as "setengah delapan", "साढ़े सात", "half five", which in the middle of
    /// another text might count something.
    std::optional<QTime> wholeTime() const;

    /// The time that is meant, with the part of the day taken into account.
    QTime resolved(const Moment &moment) const;

private:
    struct NamedDay { ///< of a month by name
        std::optional<int> year;
        int month = 0;
        std::optional<int> day;
        qsizetype next = 0;
    };
    struct WholeMonth {
        QDate first;
        int step = 0; ///< months to the next one that may be meant when the day is over; 0 = none
        qsizetype next = 0;
    };
    static int fullYear(const QString &digits); ///< of two digits or four
    std::optional<Moment> dayAt(qsizetype at) const;
    std::optional<Moment> numericDayAt(qsizetype at) const;
    std::optional<Moment> countedDayAt(qsizetype at) const;
    std::optional<Moment> weekdayAt(qsizetype at) const;
    std::optional<Moment> periodAt(qsizetype at) const;
    std::optional<Moment> distanceAt(qsizetype at) const;
    std::optional<Moment> weekdayOfMonthAt(qsizetype at) const;
    std::optional<Moment> countedWeekdayAt(qsizetype at) const;
    std::optional<WholeMonth> wholeMonthAt(qsizetype at) const;
    std::optional<std::pair<int, qsizetype>> whichAt(qsizetype at) const;
    qsizetype behindSmallWords(qsizetype at) const;
    std::optional<NamedDay> namedDayAt(qsizetype at) const;
    std::optional<Moment> monthDayAt(qsizetype at) const;
    std::optional<Moment> dayOfMonthAt(qsizetype at) const;
    std::optional<Moment> feastAt(qsizetype at) const;
    std::optional<Moment> monthPartAt(qsizetype at) const;
    bool takeSpan(Span *span, qsizetype *at) const;
    void addZone(Moment *moment) const;
    void addWeeks(Moment *moment) const;
    std::optional<Moment> timeAt(qsizetype at, bool isAnnounced) const;
    std::optional<Moment> fractionTimeAt(qsizetype at, bool isAnnounced) const;
    std::optional<Moment> minutesTimeAt(qsizetype at) const;
    std::optional<Moment> writtenTimeAt(qsizetype at, bool isAnnounced) const;
    std::optional<Moment> hourAt(qsizetype at, bool isAnnounced) const;
    void addHalfOfDay(Moment *moment) const;
    bool addPart(Moment *moment, qsizetype at) const;
    std::optional<Moment> partBeforeDayAt(const TimeWordAt &part) const;
    std::optional<Moment> yearOnlyAt(qsizetype at) const;
    std::optional<Moment> endAt(const Moment &begin, qsizetype at, bool isAnnounced) const;

    TimeWordAt find(qsizetype at, TimeWord word) const;
    bool follows(qsizetype at, TimeWord word) const; ///< a word of that class ends right before the token
    qsizetype skipped(qsizetype at, bool *isAnnounced) const; ///< behind commas and small words
    std::optional<std::pair<int, qsizetype>> dayNumberAt(qsizetype at) const;
    std::optional<std::pair<int, qsizetype>> yearAt(qsizetype at) const;
    std::optional<std::pair<double, qsizetype>> hourNumberAt(qsizetype at) const;
    std::optional<std::pair<int, qsizetype>> namedHourAt(qsizetype at) const;
    std::optional<QDate> dateOf(std::optional<int> year, int month, int day) const;
    bool isSign(qsizetype at, QStringView sign) const;
    bool isGlued(qsizetype at) const; ///< no blank before it

    const FinderInput &m_input;
    const QList<Token> &m_tokens;
    const DateLexicon &m_lexicon;
    QString m_plain; ///< the text with plain digits
    std::vector<QList<TimeWordAt>> m_words; ///< by token: looked up once, asked for many times
    QDate m_today;
};

/// Whether "3/4" is the third of April or March the fourth.
bool monthComesFirst(const QString &language);

} // namespace dialogist::nlu
