// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/quantitytext.h"

#include "studio/flow/value.h"

#include <QHash>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// How many years, months, weeks, days, hours, minutes and seconds.
using Counts = std::array<double, 7>;

constexpr Counts lengths = {31'536'000, 2'592'000, 604'800, 86'400, 3'600, 60, 1};
constexpr double longest = 1e12; ///< seconds; what is longer is no length of time that anybody means

std::optional<Counts> countsIn(const QString &duration)
{
    static const QRegularExpression pattern(
        u"^P(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)D)?(?:T(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?$"_s);
    const auto match = pattern.match(duration.left(100));
    if (!match.hasMatch() || duration.size() < 3)
        return std::nullopt;
    Counts counts {};
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] = match.captured(int(i) + 1).toDouble();
    return counts;
}

/// Days are not added up to months, which are of different lengths; whole years are.
Counts countsOf(double seconds)
{
    Counts counts {};
    double rest = std::round(seconds * 1'000) / 1'000;
    if (rest > 0 && std::fmod(rest, lengths[0]) == 0) {
        counts[0] = rest / lengths[0];
        return counts;
    }
    for (const size_t unit : {3, 4, 5}) {
        counts[unit] = std::floor(rest / lengths[unit]);
        rest -= counts[unit] * lengths[unit];
    }
    counts[6] = std::round(rest * 1'000) / 1'000;
    return counts;
}

/// One and several of each unit, from years to seconds; empty where the language has none here.
QStringList unitsIn(const QString &language)
{
    static const QHash<QString, QString> table = {
        {u"en"_s, u"year,years,month,months,week,weeks,day,days,hour,hours,minute,minutes,second,seconds"_s},
        {u"de"_s, u"Jahr,Jahre,Monat,Monate,Woche,Wochen,Tag,Tage,Stunde,Stunden,Minute,Minuten,Sekunde,Sekunden"_s},
        {u"ms"_s, u"tahun,tahun,bulan,bulan,minggu,minggu,hari,hari,jam,jam,minit,minit,saat,saat"_s},
        {u"id"_s, u"tahun,tahun,bulan,bulan,minggu,minggu,hari,hari,jam,jam,menit,menit,detik,detik"_s},
        {u"hi"_s, u"साल,साल,महीना,महीने,सप्ताह,सप्ताह,दिन,दिन,घंटा,घंटे,मिनट,मिनट,सेकंड,सेकंड"_s}};
    return table.value(language.section(u'-', 0, 0).toLower()).split(u',', Qt::SkipEmptyParts);
}

QString signOf(const QString &currency)
{
    static const QHash<QString, QString> signs = {{u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s}, {u"GBP"_s, u"£"_s}, {u"INR"_s, u"₹"_s},
        {u"JPY"_s, u"¥"_s}, {u"MYR"_s, u"RM"_s}, {u"IDR"_s, u"Rp"_s}, {u"SGD"_s, u"S$"_s}, {u"AUD"_s, u"A$"_s}, {u"CAD"_s, u"CA$"_s},
        {u"HKD"_s, u"HK$"_s}, {u"NZD"_s, u"NZ$"_s}, {u"THB"_s, u"฿"_s}, {u"KRW"_s, u"₩"_s}, {u"VND"_s, u"₫"_s}, {u"PHP"_s, u"₱"_s}};
    return signs.value(currency);
}

/// The digits behind the decimal mark. Rupiah have hundredths on paper only.
int digitsOf(const QString &currency, double amount)
{
    static const QStringList none = {u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s, u"XAF"_s, u"XOF"_s};
    static const QStringList three = {u"KWD"_s, u"BHD"_s, u"OMR"_s, u"JOD"_s, u"TND"_s, u"IQD"_s, u"LYD"_s};
    const bool isWhole = amount == std::floor(amount);
    if ((none.contains(currency) || currency == u"IDR") && isWhole)
        return 0;
    return three.contains(currency) ? 3 : 2;
}
} // namespace

std::optional<double> secondsOf(const QString &duration)
{
    const auto counts = countsIn(duration);
    if (!counts)
        return std::nullopt;
    double seconds = 0;
    for (size_t i = 0; i < counts->size(); ++i)
        seconds += (*counts)[i] * lengths[i];
    return seconds;
}

QString durationText(const QJsonValue &duration, const QString &language, bool isShort)
{
    std::optional<Counts> counts;
    if (duration.isString())
        counts = countsIn(duration.toString());
    else if (duration.isDouble() && std::abs(duration.toDouble()) <= longest)
        counts = countsOf(std::abs(duration.toDouble()));
    if (!counts)
        return {};
    static const QStringList symbols = {{}, {}, {}, u"d"_s, u"h"_s, u"min"_s, u"s"_s};
    QStringList units = unitsIn(language);
    const bool isKnown = !units.isEmpty();
    if (!isKnown)
        units = unitsIn(u"en"_s);
    const QLocale locale(language);
    QStringList parts;
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        const double count = (*counts)[size_t(i)];
        if (count == 0 && (i + 1 < symbols.size() || !parts.isEmpty()))
            continue;
        // Only the shorter units have symbols that are the same everywhere.
        const bool hasSymbol = (isShort || !isKnown) && !symbols[i].isEmpty();
        const QString unit = hasSymbol ? symbols[i] : units[2 * i + (count == 1 ? 0 : 1)];
        parts.append(locale.toString(readable(count), 'f', QLocale::FloatingPointShortest) + u' ' + unit);
    }
    const QString text = isShort || !isKnown ? parts.join(u' ') : locale.createSeparatedList(parts);
    return duration.toDouble() < 0 ? locale.negativeSign() + text : text;
}

QString moneyText(double amount, const QString &currency, const QString &language)
{
    if (!std::isfinite(amount))
        return {};
    const QLocale locale(language);
    const QString code = currency.trimmed().toUpper().left(8);
    const int digits = digitsOf(code, amount);
    if (code.isEmpty())
        return locale.toString(amount, 'f', digits);
    // Letters keep apart from the number where a sign would not.
    QString sign = signOf(code);
    if (sign.isEmpty())
        sign = code;
    if (sign.back().isLetter())
        sign += QChar(QChar::Nbsp);
    // Some languages of Qt put what is owed in parentheses, as bookkeepers do.
    const QString text = locale.toCurrencyString(std::abs(amount), sign, digits).replace(QChar(QChar::Nbsp), u' ').simplified();
    return amount < 0 ? locale.negativeSign() + text : text;
}

bool isMoney(const QJsonValue &value)
{
    if (!value.isObject())
        return false;
    const QJsonObject fields = value.toObject();
    return fields.size() == 2 && fields[u"amount"].isDouble() && fields[u"currency"].isString();
}

} // namespace dialogist::flow
