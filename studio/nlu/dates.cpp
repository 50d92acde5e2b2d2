// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/dates.h"

#include "studio/nlu/entityfinders.h"
#include "studio/nlu/numbers.h"
#include "studio/nlu/wording.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
using WordTable = QHash<QString, int>;

/// Words, one comma list per value, for the five languages of the studio together: none means two different things but
/// "kal", which looks ahead here because people are asked for days to come.
WordTable table(int first, std::initializer_list<const char16_t *> lists)
{
    WordTable words;
    int value = first;
    for (const char16_t *list : lists) {
        for (const QString &word : QString::fromUtf16(list).split(u','))
            words.insert(plainWording(word), value);
        ++value;
    }
    return words;
}

const WordTable &months()
{
    static const WordTable words = table(1,
        {u"january,jan,januar,jänner,januari,जनवरी,जन", u"february,feb,februar,februari,फरवरी,फ़रवरी,फर",
            u"march,mar,märz,mär,mrz,mac,maret,मार्च", u"april,apr,अप्रैल", u"may,mai,mei,मई", u"june,jun,juni,जून",
            u"july,jul,juli,julai,जुलाई", u"august,aug,ogos,agustus,agu,agt,ogo,अगस्त,अग",
            u"september,sep,sept,सितंबर,सितम्बर", u"october,oct,oktober,okt,अक्टूबर,अक्तूबर", u"november,nov,नवंबर,नवम्बर",
            u"december,dec,dezember,dez,disember,dis,desember,des,दिसंबर,दिसम्बर"});
    return words;
}

const WordTable &weekdays()
{
    static const WordTable words = table(1,
        {u"monday,mon,montag,isnin,senin,सोमवार", u"tuesday,tue,dienstag,selasa,मंगलवार",
            u"wednesday,wed,mittwoch,rabu,बुधवार", u"thursday,thu,donnerstag,khamis,kamis,गुरुवार,बृहस्पतिवार",
            u"friday,fri,freitag,jumaat,jumat,शुक्रवार", u"saturday,sat,samstag,sonnabend,sabtu,शनिवार",
            u"sunday,sun,sonntag,ahad,minggu,रविवार,इतवार"});
    return words;
}

const WordTable &relativeDays()
{
    static const WordTable words = table(-2,
        {u"day before yesterday,vorgestern", u"yesterday,gestern,semalam,kemarin,kelmarin", u"today,heute,hari ini,आज",
            u"tomorrow,morgen,esok,besok,कल", u"day after tomorrow,the day after tomorrow,übermorgen,lusa,परसों"});
    return words;
}

bool monthComesFirst(const QString &language)
{
    return language.compare(u"en", Qt::CaseInsensitive) == 0 || language.compare(u"en-US", Qt::CaseInsensitive) == 0;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/// The day in the given year, or without one the next such day from today on (29 February waits for its year).
std::optional<QDate> dayOf(const QString &year, int month, int day, QDate today)
{
    if (!year.isEmpty()) {
        const QDate date(fullYear(year), month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (int ahead = 0; ahead < 8; ++ahead) {
        const QDate date(today.year() + ahead, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

std::optional<QDate> readDigits(const QString &text, const QString &language, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T.*)?$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return dayOf(match.captured(1), match.captured(2).toInt(), match.captured(3).toInt(), today);
    static const QRegularExpression numeric(u"^(\\d{1,2})\\s*([-/.])\\s*(\\d{1,2})(?:\\s*\\2\\s*(\\d{4}|\\d{2})?)?$"_s);
    const auto match = numeric.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.captured(1).toInt();
    int month = match.captured(3).toInt();
    const bool american = match.captured(2) != u"." && monthComesFirst(language);
    if ((american && day <= 12) || (month > 12 && day <= 12))
        std::swap(day, month);
    return dayOf(match.captured(4), month, day, today);
}

std::optional<QDate> readWithMonthName(const QStringList &words, QDate today)
{
    int day = 0;
    int month = 0;
    QString year;
    for (QString word : words) {
        if (months().contains(word) && month == 0) {
            month = months().value(word);
            continue;
        }
        static const QRegularExpression ordinal(u"^(\\d{1,2})(?:st|nd|rd|th)$"_s);
        if (const auto match = ordinal.match(word); match.hasMatch())
            word = match.captured(1);
        bool isNumber = false;
        word.toInt(&isNumber);
        const bool filler = word == u"of" || word == u"the" || word == u"den" || word == u"der" || word == u"am"
            || word == u"on" || word == u"pada" || word == u"tanggal" || word == u"को" || word == u"hb"
            || weekdays().contains(word);
        if (isNumber && word.size() <= 2 && day == 0)
            day = word.toInt();
        else if (isNumber && (word.size() == 4 || word.size() == 2) && year.isEmpty())
            year = word;
        else if (!filler)
            return std::nullopt;
    }
    return day > 0 && month > 0 ? dayOf(year, month, day, today) : std::nullopt;
}

/// "in 3 days", "in zwei Wochen", "3 hari lagi", "2 minggu lagi", "3 दिन बाद".
std::optional<QDate> readDistance(const QString &wording, const QString &language, QDate today)
{
    static const QRegularExpression form(
        u"^(?:in |dalam )?([^ ]+) (day|days|tag|tage|tagen|hari|दिन|दिनों|week|weeks|woche|wochen|minggu|हफ्ते|सप्ताह|month|months|monat|monate|monaten|bulan|महीने)"
        u"(?: lagi| later| बाद| में)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(wording);
    if (!match.hasMatch())
        return std::nullopt;
    const QString first = match.captured(1);
    const bool single = first == u"a" || first == u"einem" || first == u"einer" || first == u"se";
    const std::optional<double> count = single ? 1 : readNumber(first, language);
    if (!count || *count < 0 || *count > 1000)
        return std::nullopt;
    const QString unit = match.captured(2);
    if (unit.startsWith(u"month") || unit.startsWith(u"monat") || unit == u"bulan" || unit.startsWith(u"मह"))
        return today.addMonths(int(*count));
    const bool weeks = unit.startsWith(u"w") || unit == u"minggu" || unit.startsWith(u"ह") || unit.startsWith(u"स");
    return today.addDays(int(*count) * (weeks ? 7 : 1));
}

/// A weekday is the next one after today.
std::optional<QDate> readWeekday(const QStringList &words, QDate today)
{
    static const QSet<QString> fillers = {u"next"_s, u"this"_s, u"on"_s, u"coming"_s, u"am"_s, u"nachsten"_s,
        u"nachster"_s, u"kommenden"_s, u"hari"_s, u"depan"_s, u"ini"_s, u"अगले"_s, u"को"_s};
    int weekday = 0;
    for (const QString &word : words) {
        if (weekdays().contains(word) && weekday == 0)
            weekday = weekdays().value(word);
        else if (!fillers.contains(word))
            return std::nullopt;
    }
    if (weekday == 0)
        return std::nullopt;
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead);
}
} // namespace

std::optional<QDate> readDate(const QString &text, const QString &language, QDate today)
{
    const QString plain = withPlainDigits(text).trimmed();
    if (plain.isEmpty() || plain.size() > 60)
        return std::nullopt;
    if (const auto date = readDigits(plain, language, today))
        return date;
    const QString wording = plainWording(plain);
    if (relativeDays().contains(wording))
        return today.addDays(relativeDays().value(wording));
    const QStringList words = wording.split(u' ', Qt::SkipEmptyParts);
    if (const auto date = readWeekday(words, today))
        return date;
    if (const auto date = readDistance(wording, language, today))
        return date;
    return readWithMonthName(words, today);
}

void findDates(const FinderInput &input, QList<EntityMatch> *matches)
{
    constexpr qsizetype mostTokens = 6;
    const QDate today = input.context.now.date();
    for (qsizetype first = 0; first < input.tokens.size(); ++first) {
        for (qsizetype last = std::min(first + mostTokens, input.tokens.size()) - 1; last >= first; --last) {
            const qsizetype begin = input.tokens[first].begin;
            const qsizetype end = input.tokens[last].end;
            if (const auto date = readDate(input.text.mid(begin, end - begin), input.language, today)) {
                matches->append({u"date"_s, {}, begin, end, date->toString(Qt::ISODate), {}});
                break;
            }
        }
    }
}

} // namespace dialogist::nlu
