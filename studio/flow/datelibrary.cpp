// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/library.h"

#include "studio/flow/datestyle.h"
#include "studio/flow/expression.h"
#include "studio/flow/quantitytext.h"
#include "studio/nlu/dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Arguments = QList<Value>;

/// Where the bot lives; UTC when it does not say.
QTimeZone zoneOf(const Evaluation &evaluation)
{
    const QString name = evaluation.scope.value(u"timeZone"_s).toString();
    if (name.isEmpty())
        return QTimeZone::utc();
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// The time of the talk where the bot lives: expressions know no other clock than the input's.
QDateTime present(const Evaluation &evaluation)
{
    return QDateTime::fromMSecsSinceEpoch(evaluation.scope.value(u"now"_s).toInteger(), zoneOf(evaluation));
}

QDate today(const Evaluation &evaluation)
{
    return present(evaluation).date();
}

/// A day from "2026-12-24", from a longer time stamp, or from milliseconds; invalid for anything else.
QDate dayAt(const Arguments &arguments, qsizetype at, const Evaluation &evaluation)
{
    const Value value = argument(arguments, at);
    if (const double *ms = std::get_if<double>(&value))
        return std::abs(*ms) < 8.64e15 ? QDateTime::fromMSecsSinceEpoch(qint64(*ms), zoneOf(evaluation)).date() : QDate();
    const QString *text = std::get_if<QString>(&value);
    return text ? QDate::fromString(text->left(10), Qt::ISODate) : QDate();
}

Value written(QDate day)
{
    return day.isValid() ? Value(day.toString(Qt::ISODate)) : Value(Undefined{});
}

Value todayText(const Arguments &, Evaluation &evaluation)
{
    return written(today(evaluation));
}

Value timeText(const Arguments &, Evaluation &evaluation)
{
    return present(evaluation).time().toString(u"HH:mm"_s);
}

/// A time of day from "14:05", from a time stamp, or from milliseconds; invalid for anything else.
QTime timeAt(const Arguments &arguments, qsizetype at, const Evaluation &evaluation)
{
    const Value value = argument(arguments, at);
    if (const double *ms = std::get_if<double>(&value))
        return std::abs(*ms) < 8.64e15 ? QDateTime::fromMSecsSinceEpoch(qint64(*ms), zoneOf(evaluation)).time() : QTime();
    const QString *text = std::get_if<QString>(&value);
    if (!text)
        return {};
    const QTime time = QTime::fromString(*text, Qt::ISODate);
    return time.isValid() ? time : QDateTime::fromString(*text, Qt::ISODate).time();
}

Value formatTime(const Arguments &arguments, Evaluation &evaluation)
{
    const QTime time = timeAt(arguments, 0, evaluation);
    return time.isValid() ? QLocale(languageOf(evaluation)).toString(time, QLocale::ShortFormat) : QString();
}

Value formatDuration(const Arguments &arguments, Evaluation &evaluation)
{
    const bool isShort = argument(arguments, 1).index() != 0 && toString(arguments[1], evaluation) == u"short";
    return durationText(toJson(argument(arguments, 0)), languageOf(evaluation), isShort);
}

Value date(const Arguments &arguments, Evaluation &evaluation)
{
    const auto day = nlu::readDate(toString(argument(arguments, 0), evaluation), languageOf(evaluation), today(evaluation));
    return written(day.value_or(QDate()));
}

int countAt(const Arguments &arguments, qsizetype at, Evaluation &evaluation)
{
    return int(std::clamp(toInteger(argument(arguments, at), evaluation), -1e6, 1e6));
}

Value addDays(const Arguments &arguments, Evaluation &evaluation)
{
    return written(dayAt(arguments, 0, evaluation).addDays(countAt(arguments, 1, evaluation)));
}

Value addMonths(const Arguments &arguments, Evaluation &evaluation)
{
    return written(dayAt(arguments, 0, evaluation).addMonths(countAt(arguments, 1, evaluation)));
}

Value daysBetween(const Arguments &arguments, Evaluation &evaluation)
{
    const QDate from = dayAt(arguments, 0, evaluation);
    const QDate to = dayAt(arguments, 1, evaluation);
    return from.isValid() && to.isValid() ? double(from.daysTo(to)) : std::nan("");
}

int yearOf(const QDate &day)
{
    return day.year();
}
int monthOf(const QDate &day)
{
    return day.month();
}
int dayOfMonth(const QDate &day)
{
    return day.day();
}
int weekdayOf(const QDate &day)
{
    return day.dayOfWeek();
}

template <int (*part)(const QDate &)> Value number(const Arguments &arguments, Evaluation &evaluation)
{
    const QDate day = dayAt(arguments, 0, evaluation);
    return day.isValid() ? double(part(day)) : std::nan("");
}

Value formatDate(const Arguments &arguments, Evaluation &evaluation)
{
    const QString written = isNullish(argument(arguments, 1)) ? u"long"_s : toString(arguments[1], evaluation);
    const std::optional<DateStyle> style = DateStyle::read(written);
    if (!style)
        return evaluation.fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "formatDate() knows no style “%1”. Take \"long\", \"short\", \"weekday\", \"month\" or a pattern such as \"dd.MM.yyyy\".")
                .arg(written.left(60)));
    const QTime time = timeAt(arguments, 0, evaluation);
    QDate day = dayAt(arguments, 0, evaluation);
    if (!day.isValid() && style->isTimeOnly() && time.isValid())
        day = today(evaluation);
    if (!day.isValid())
        return QString();
    const QDateTime moment(day, time.isValid() ? time : QTime(0, 0), QTimeZone::utc()); // as it was written: no clock skips it
    return style->write(moment, QLocale(languageOf(evaluation)));
}
} // namespace

QList<Function> dateFunctions()
{
    return {{u"today"_s, u"today()"_s, 0, todayText}, {u"date"_s, u"date(text)"_s, 1, date},
        {u"addDays"_s, u"addDays(date, days)"_s, 2, addDays},
        {u"addMonths"_s, u"addMonths(date, months)"_s, 2, addMonths},
        {u"daysBetween"_s, u"daysBetween(from, to)"_s, 2, daysBetween}, {u"year"_s, u"year(date)"_s, 1, number<yearOf>},
        {u"month"_s, u"month(date)"_s, 1, number<monthOf>}, {u"day"_s, u"day(date)"_s, 1, number<dayOfMonth>},
        {u"weekday"_s, u"weekday(date)"_s, 1, number<weekdayOf>},
        {u"formatDate"_s, u"formatDate(date, style)"_s, 1, formatDate}, {u"clock"_s, u"clock()"_s, 0, timeText},
        {u"formatTime"_s, u"formatTime(time)"_s, 1, formatTime},
        {u"formatDuration"_s, u"formatDuration(duration, style)"_s, 1, formatDuration}};
}

QDate dayIn(const QString &timeZone, qint64 milliseconds)
{
    const QTimeZone zone(timeZone.toLatin1());
    return QDateTime::fromMSecsSinceEpoch(milliseconds, !timeZone.isEmpty() && zone.isValid() ? zone : QTimeZone::utc()).date();
}

} // namespace dialogist::flow
