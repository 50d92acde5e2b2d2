// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/answers.h"

#include "studio/flow/expression.h"
#include "studio/flow/phrases.h"
#include "studio/flow/quantitytext.h"
#include "studio/flow/value.h"
#include "studio/nlu/contacts.h"
#include "studio/nlu/entities.h"
#include "studio/nlu/numbers.h"
#include "studio/nlu/wording.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;
using Read = std::optional<QJsonValue>;

namespace {
template <class Value> Value byLanguage(const QHash<QString, Value> &table, const QString &language)
{
    const auto found = table.constFind(baseOf(language));
    return found != table.constEnd() ? *found : table.value(u"en"_s);
}

/// "15:30", "3 pm", "8.15 Uhr", "pukul 7", "15h30".
Read timeIn(const QString &text)
{
    static const QRegularExpression clock(
        u"(?:^|\\s)(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|pagi|petang|malam|siang|sore|o'clock|बजे)?(?:$|[\\s,.!])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = nlu::withPlainDigits(text.trimmed());
    const auto match = clock.match(plain);
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(3).isEmpty()))
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3).toLower();
    const bool afternoon = half.startsWith(u'p') && half != u"pagi";
    if ((afternoon || half == u"malam" || half == u"sore" || half == u"siang") && hour < 12)
        hour += 12;
    if (half.startsWith(u"a") && hour == 12)
        hour = 0;
    const QTime time(hour, minute);
    return time.isValid() ? Read(time.toString(u"HH:mm"_s)) : std::nullopt;
}

QString currencyIn(const QString &text, const QString &language)
{
    static const QList<std::pair<QString, QString>> signs = {{u"€"_s, u"EUR"_s}, {u"£"_s, u"GBP"_s}, {u"₹"_s, u"INR"_s},
        {u"¥"_s, u"JPY"_s}, {u"RM"_s, u"MYR"_s}, {u"Rp"_s, u"IDR"_s}, {u"S$"_s, u"SGD"_s}, {u"$"_s, u"USD"_s},
        {u"euro"_s, u"EUR"_s}, {u"dollar"_s, u"USD"_s}, {u"ringgit"_s, u"MYR"_s}, {u"rupiah"_s, u"IDR"_s},
        {u"rupee"_s, u"INR"_s}, {u"रुपये"_s, u"INR"_s}, {u"franken"_s, u"CHF"_s}, {u"pound"_s, u"GBP"_s}};
    for (const auto &[sign, code] : signs) {
        if (text.contains(sign, Qt::CaseInsensitive))
            return code;
    }
    static const QRegularExpression code(u"\\b(EUR|USD|GBP|CHF|INR|MYR|IDR|SGD|JPY|AUD|CAD|CNY|SEK|NOK|DKK|PLN)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = code.match(text); match.hasMatch())
        return match.captured(1).toUpper();
    static const QHash<QString, QString> usual
        = {{u"de"_s, u"EUR"_s}, {u"ms"_s, u"MYR"_s}, {u"id"_s, u"IDR"_s}, {u"hi"_s, u"INR"_s}};
    return usual.value(baseOf(language));
}

Read moneyIn(const QString &text, const AnswerContext &context)
{
    static const QRegularExpression other(u"[^\\d.,'\\s-]+"_s);
    const QString digits = nlu::withPlainDigits(text);
    auto amount = nlu::readNumber(text, context.language);
    if (!amount) {
        if (const auto number = nlu::readEntity(u"number"_s, text, context.language, {context.now, {}}))
            amount = number->toDouble();
    }
    if (!amount)
        amount = nlu::readNumber(QString(digits).replace(other, u" "_s).trimmed(), context.language);
    if (!amount)
        return std::nullopt;
    return QJsonObject{{u"amount"_s, *amount}, {u"currency"_s, currencyIn(text, context.language)}};
}

/// "1:30 h": to what looks for durations within a text, that would be thirty hours.
Read clockDurationIn(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,3}):(\\d{2})\\s*(?:h|hrs?|std|stunden|hours?)?$"_s);
    const auto match = clock.match(nlu::withPlainDigits(text.trimmed().toLower()));
    return match.hasMatch() ? Read(match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60) : std::nullopt;
}

/// What is no sentence: "90 m", "2 d". Everything else is read by what knows the languages.
Read durationIn(const QString &text, const QString &language)
{
    static const QList<std::pair<QString, int>> units = {{u"s|sec|secs|seconds?|sekunden?|saat|detik|सेकंड"_s, 1},
        {u"m|min|mins|minutes?|minuten?|minit|menit|मिनट"_s, 60}, {u"h|hrs?|hours?|std|stunden?|jam|घंटे|घंटा"_s, 3600},
        {u"d|days?|tage?n?|hari|दिन"_s, 86400}, {u"w|weeks?|wochen?|minggu|सप्ताह|हफ्ते"_s, 604800},
        {u"months?|monate?n?|bulan|महीने|महीना"_s, 2592000}, {u"years?|jahre?n?|tahun|साल|वर्ष"_s, 31536000}};
    const QString plain = nlu::withPlainDigits(text.trimmed().toLower());
    double seconds = 0;
    bool any = false;
    static const QRegularExpression numbered(u"(\\d+(?:[.,]\\d+)?)\\s*([\\p{L}\\p{M}]+)"_s);
    for (auto it = numbered.globalMatch(plain); it.hasNext();) {
        const auto match = it.next();
        for (const auto &[words, length] : units) {
            if (!QRegularExpression(u"^(?:%1)$"_s.arg(words)).match(match.captured(2)).hasMatch())
                continue;
            seconds += match.captured(1).replace(u',', u'.').toDouble() * length;
            any = true;
            break;
        }
    }
    if (!any) { // "two hours"
        const QString word = plain.section(u' ', 0, 0);
        const QString unit = plain.section(u' ', 1, 1);
        const auto count = nlu::readNumber(word, language);
        for (const auto &[words, length] : units) {
            if (count && QRegularExpression(u"^(?:%1)$"_s.arg(words)).match(unit).hasMatch())
                return *count * length;
        }
    }
    return any ? Read(seconds) : std::nullopt;
}

Read momentIn(const QString &text, const AnswerContext &context)
{
    const nlu::EntityContext entity{context.now, {}};
    const QDateTime written = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (written.isValid() && text.contains(u':'))
        return written.toString(u"yyyy-MM-ddTHH:mm"_s);
    const auto days = nlu::findEntities(text, context.language, entity, {u"date"_s});
    QString rest = text;
    QString day;
    if (days.size() == 1) {
        day = days.first().value.toString();
        rest.remove(days.first().begin, days.first().end - days.first().begin);
    }
    const Read time = timeIn(rest);
    if (day.isEmpty() || !time)
        return std::nullopt;
    return day + u'T' + time->toString();
}

Read placeIn(const QString &text, const QJsonObject &data)
{
    const QJsonObject given = data[u"location"].toObject();
    double latitude = given[u"latitude"].toDouble(std::nan(""));
    double longitude = given[u"longitude"].toDouble(std::nan(""));
    if (given.isEmpty()) {
        static const QRegularExpression pair(u"(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)"_s);
        static const QRegularExpression address(u"(?:geo:|[@=/])(-?\\d{1,2}\\.\\d+),(-?\\d{1,3}\\.\\d+)"_s);
        const QString plain = nlu::withPlainDigits(text.trimmed());
        auto match = QRegularExpression(QRegularExpression::anchoredPattern(pair.pattern())).match(plain);
        if (!match.hasMatch())
            match = address.match(plain);
        if (!match.hasMatch())
            return std::nullopt;
        latitude = match.captured(1).toDouble();
        longitude = match.captured(2).toDouble();
    }
    // Not a number fails both comparisons.
    if (!(std::abs(latitude) <= 90) || !(std::abs(longitude) <= 180))
        return std::nullopt;
    return QJsonObject{{u"latitude"_s, latitude}, {u"longitude"_s, longitude}};
}

Read fileIn(const QString &text, const QJsonObject &data)
{
    if (const QJsonObject file = data[u"file"].toObject(); !file.isEmpty())
        return file;
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || text.trimmed().contains(u' '))
        return std::nullopt;
    return QJsonObject{{u"url"_s, url.toString(QUrl::FullyEncoded)}, {u"name"_s, url.fileName()}};
}

Read ratingIn(const QString &text, const AnswerContext &context)
{
    static const QRegularExpression outOf(u"^(\\d+)\\s*(?:/|of|von|daripada|dari|में से)\\s*\\d+$"_s);
    const QString plain = nlu::withPlainDigits(text.trimmed());
    const qsizetype stars = plain.count(u'★') + plain.count(u'⭐');
    if (stars > 0 && stars <= context.scale)
        return int(stars);
    const auto match = outOf.match(plain);
    const auto number = match.hasMatch() ? std::optional(match.captured(1).toDouble()) : nlu::readNumber(plain, context.language);
    if (!number || *number != std::floor(*number) || *number < 1 || *number > context.scale)
        return std::nullopt;
    return int(*number);
}
} // namespace

const QStringList &answerKinds()
{
    static const QStringList kinds = {u"text"_s, u"number"_s, u"email"_s, u"phone"_s, u"url"_s, u"date"_s, u"time"_s,
        u"datetime"_s, u"money"_s, u"duration"_s, u"file"_s, u"location"_s, u"rating"_s, u"yesno"_s, u"entity"_s};
    return kinds;
}

std::optional<QJsonValue> readAnswer(const QString &kind, const QString &text, const AnswerContext &context)
{
    if (kind == u"yesno") {
        const auto yes = readYesNo(text, context.language);
        return yes ? Read(*yes) : std::nullopt;
    }
    if (kind == u"rating")
        return ratingIn(text, context);
    if (kind == u"file")
        return fileIn(text, context.data);
    if (kind == u"location")
        return placeIn(text, context.data);
    if (kind == u"text") {
        const QString trimmed = text.trimmed();
        return trimmed.isEmpty() ? std::nullopt : Read(trimmed);
    }
    if (kind == u"email") {
        const auto address = nlu::readEmail(text);
        return address ? Read(*address) : std::nullopt;
    }
    // A length of time is kept in seconds and a moment as the clock of the bot shows it: both are easy to reckon with.
    if (kind == u"duration") {
        if (const auto seconds = clockDurationIn(text))
            return seconds;
    }
    if (nlu::systemEntityKinds().contains(kind)) {
        if (const auto value = nlu::readEntity(kind, text, context.language, {context.now, {}})) {
            if (kind == u"datetime" && value->isString())
                return value->toString().left(16);
            if (kind == u"duration") {
                const auto seconds = secondsOf(value->toString());
                return seconds ? Read(*seconds) : std::nullopt;
            }
            return value;
        }
    }
    if (kind == u"time")
        return timeIn(text);
    if (kind == u"datetime")
        return momentIn(text, context);
    if (kind == u"money")
        return moneyIn(text, context);
    if (kind == u"duration")
        return durationIn(text, context.language);
    return std::nullopt;
}

PlainWords plainWords(const QString &language)
{
    static const QHash<QString, QStringList> table
        = {{u"en"_s, {u"Yes"_s, u"No"_s, u"Something else"_s, u"Skip"_s, u"Done"_s}},
            {u"de"_s, {u"Ja"_s, u"Nein"_s, u"Etwas anderes"_s, u"Überspringen"_s, u"Fertig"_s}},
            {u"ms"_s, {u"Ya"_s, u"Tidak"_s, u"Lain-lain"_s, u"Langkau"_s, u"Selesai"_s}},
            {u"id"_s, {u"Ya"_s, u"Tidak"_s, u"Lainnya"_s, u"Lewati"_s, u"Selesai"_s}},
            {u"hi"_s, {u"हाँ"_s, u"नहीं"_s, u"कुछ और"_s, u"छोड़ें"_s, u"हो गया"_s}}};
    const QStringList words = byLanguage(table, language);
    return {words[0], words[1], words[2], words[3], words[4]};
}

QString spokenValue(const QJsonValue &value, const QString &kind, const QString &language)
{
    const QLocale locale(QString(language).replace(u'-', u'_'));
    const bool isOfTime = kind == u"date" || kind == u"time" || kind == u"datetime";
    if (isOfTime && value[u"from"].isString() && value[u"to"].isString())
        return u"%1 – %2"_s.arg(spokenValue(value[u"from"], kind, language), spokenValue(value[u"to"], kind, language));
    if (isOfTime && !value.isString())
        return toText(value);
    if (kind == u"date") {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? locale.toString(day, QLocale::LongFormat) : value.toString();
    }
    if (kind == u"time") {
        const QTime time = QTime::fromString(value.toString().left(5), u"HH:mm"_s);
        return time.isValid() ? locale.toString(time, QLocale::ShortFormat) : value.toString();
    }
    if (kind == u"datetime") {
        const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODate);
        return moment.isValid() ? locale.toString(moment.date(), QLocale::LongFormat) + u' '
                + locale.toString(moment.time(), QLocale::ShortFormat)
                                : value.toString();
    }
    if (kind == u"number" && value.isDouble())
        return locale.toString(readable(value.toDouble()), 'f', QLocale::FloatingPointShortest);
    if (kind == u"money" && value.isObject())
        return moneyText(value[u"amount"].toDouble(), value[u"currency"].toString(), language);
    if (kind == u"duration") {
        const QString words = durationText(value, language);
        return words.isEmpty() ? toText(value) : words;
    }
    if (kind == u"yesno")
        return value.toBool() ? plainWords(language).yes : plainWords(language).no;
    if (kind == u"file")
        return value[u"name"].toString();
    if (kind == u"location")
        return u"%1, %2"_s.arg(value[u"latitude"].toDouble()).arg(value[u"longitude"].toDouble());
    return toText(value);
}

} // namespace dialogist::flow
