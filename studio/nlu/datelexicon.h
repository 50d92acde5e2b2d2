// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/tokens.h"

#include <QHash>

namespace dialogist::nlu {

/// What a word does in an expression of time.
enum class TimeWord {
    None,
    Day, ///< a day counted from today: value days ahead
    Weekday, ///< 1 = Monday
    Month, ///< 1 = January
    Unit, ///< a TimeUnit
    Next, ///< before what it moves ("next week") or, as NextAfter, behind it ("minggu depan")
    This,
    Last,
    NextAfter,
    ThisAfter,
    LastAfter,
    In, ///< before a distance ahead: "in 3 days"
    Later, ///< behind a distance ahead: "3 hari lagi"
    AgoBefore, ///< before a distance back: "vor 3 Tagen"
    Ago, ///< behind a distance back: "3 days ago"
    Part, ///< a PartOfDay
    PartToday, ///< a part of this day: "tonight"
    At, ///< before a time
    Clock, ///< behind an hour: "Uhr", "बजे"
    Am,
    Pm,
    HalfPast, ///< before an hour, thirty minutes after it
    HalfTo, ///< before an hour, thirty minutes to it: "halb drei"
    HalfAfter, ///< behind an hour: "pukul dua setengah"
    QuarterPast, ///< before an hour
    QuarterTo,
    MinutesPast, ///< between minutes and hour ("ten past five"), or hour and minutes ("jam 5 lewat 10")
    MinutesTo,
    On, ///< before a day
    From,
    To,
    Until, ///< closes a range: "तक"
    Noon,
    Midnight,
    One, ///< one of something: "a", "ein", "se"
    Half, ///< quarters of something: "half an hour" = 2
    AndHalf, ///< "an hour and a half"
    DayOfMonth, ///< beside a number alone: "tanggal 15", "15 तारीख"
    Feast, ///< a day of every year: month * 100 + day
    MonthEnd, ///< the last day of a month: value months ahead
    Third, ///< of a month, before it: 0 = first
    Zone, ///< behind a time: value = minutes east of Greenwich
    Fill ///< says nothing
};

enum class TimeUnit { Second, Minute, Hour, Day, Week, Month, Quarter, Year, Weekend };
enum class PartOfDay { Morning, Forenoon, Midday, Afternoon, Evening, Night };

struct TimeWordAt {
    TimeWord word = TimeWord::None;
    int value = 0;
    qsizetype next = 0; ///< the token behind it
};

/// The words of time of one language, English beside it: people mix.
class DateLexicon
{
public:
    static const DateLexicon &of(const QString &base);

    /// All meanings of the words at a token, longer expressions first.
    QList<TimeWordAt> at(const QList<Token> &tokens, qsizetype token) const;
    /// The one of these meanings, if it is there.
    TimeWordAt find(const QList<Token> &tokens, qsizetype token, TimeWord word) const;

private:
    struct Entry {
        TimeWord word;
        int value;
    };
    void read(QStringView table);
    QHash<QString, QList<Entry>> m_entries;
    const DateLexicon *m_other = nullptr;
};

} // namespace dialogist::nlu
