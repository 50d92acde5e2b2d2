// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/library.h"

#include "studio/flow/quantitytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Arguments = QList<Value>;

double numberAt(const Arguments &arguments, qsizetype at, Evaluation &evaluation)
{
    return toNumber(argument(arguments, at), evaluation);
}

template <double (*function)(double)> Value apply(const Arguments &arguments, Evaluation &evaluation)
{
    return function(numberAt(arguments, 0, evaluation));
}

double absolute(double x)
{
    return std::abs(x);
}
double upwards(double x)
{
    return std::ceil(x);
}
double downwards(double x)
{
    return std::floor(x);
}
double root(double x)
{
    return std::sqrt(x);
}
double whole(double x)
{
    return std::trunc(x);
}
double signOf(double x)
{
    return x > 0 ? 1 : x < 0 ? -1 : x;
}

/// Halves go up, also below zero, and 0.49999999999999994 does not.
double rounded(double x)
{
    const double down = std::floor(x);
    return x - down >= 0.5 ? down + 1 : down;
}

/// Halves go away from zero, as people learn it; the decimal digits are those that are written, so 1.005 gives 1.01.
double roundedTo(double x, int digits)
{
    if (!std::isfinite(x) || std::abs(x) >= 1e15)
        return x;
    const QString shortest = QString::number(std::abs(x), 'f', QLocale::FloatingPointShortest);
    const qsizetype dot = shortest.indexOf(u'.');
    if (dot < 0 || shortest.size() - dot - 1 <= digits)
        return x;
    double result = shortest.left(dot + 1 + digits).toDouble();
    if (shortest[dot + 1 + digits] >= u'5')
        result = QString::number(result + std::pow(10, -digits), 'f', digits).toDouble();
    return x < 0 ? -result : result;
}

Value round(const Arguments &arguments, Evaluation &evaluation)
{
    const double digits = argument(arguments, 1).index() == 0 ? 0 : toInteger(arguments[1], evaluation);
    return roundedTo(numberAt(arguments, 0, evaluation), int(std::clamp(digits, 0.0, 15.0)));
}

Value clamp(const Arguments &arguments, Evaluation &evaluation)
{
    const double x = numberAt(arguments, 0, evaluation);
    const double low = numberAt(arguments, 1, evaluation);
    return std::max(low, std::min(x, numberAt(arguments, 2, evaluation)));
}

template <bool largest> Value extreme(const Arguments &arguments, Evaluation &evaluation)
{
    double best = largest ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    bool unknown = false;
    for (const Value &value : arguments) {
        const double x = toNumber(value, evaluation);
        unknown = unknown || std::isnan(x);
        best = largest ? std::max(best, x) : std::min(best, x);
    }
    return unknown ? std::nan("") : best;
}

Value mathPower(const Arguments &arguments, Evaluation &evaluation)
{
    const double x = numberAt(arguments, 0, evaluation);
    const double y = numberAt(arguments, 1, evaluation);
    return std::isnan(y) || (std::abs(x) == 1 && std::isinf(y)) ? std::nan("") : std::pow(x, y);
}

Value asNumber(const Arguments &arguments, Evaluation &evaluation)
{
    return arguments.isEmpty() ? 0.0 : toNumber(arguments[0], evaluation);
}

Value asBoolean(const Arguments &arguments, Evaluation &)
{
    return isTrue(argument(arguments, 0));
}

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z' ? lower - u'a' + 10 : 99;
}

Value parseInteger(const Arguments &arguments, Evaluation &evaluation)
{
    const QString whole = toString(argument(arguments, 0), evaluation);
    QStringView text = trimmed(whole);
    double base = argument(arguments, 1).index() == 0 ? 0 : toInteger(arguments[1], evaluation);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    if ((base == 0 || base == 16) && text.startsWith(u"0x", Qt::CaseInsensitive)) {
        text = text.sliced(2);
        base = 16;
    }
    if (base == 0)
        base = 10;
    qsizetype length = 0;
    while (length < text.size() && digitOf(text[length]) < base)
        ++length;
    if (length == 0 || base < 2 || base > 36)
        return std::nan("");
    double number = 0;
    if (base == 10) {
        number = text.first(length).toDouble();
    } else {
        for (QChar c : text.first(length))
            number = number * base + digitOf(c);
    }
    return negative ? -number : number;
}

/// The longest start of the text that is a decimal number.
Value parseDecimal(const Arguments &arguments, Evaluation &evaluation)
{
    const QString whole = toString(argument(arguments, 0), evaluation);
    const QStringView text = trimmed(whole);
    const auto digits = [&text](qsizetype at) {
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        return at;
    };
    const qsizetype start = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    if (text.mid(start).startsWith(u"Infinity"))
        return textToNumber(text.first(start + 8));
    qsizetype end = digits(start);
    bool any = end > start;
    if (end < text.size() && text[end] == u'.' && (any || digits(end + 1) > end + 1)) {
        end = digits(end + 1);
        any = true;
    }
    if (!any)
        return std::nan("");
    if (end < text.size() && (text[end] == u'e' || text[end] == u'E')) {
        const qsizetype sign = end + 1 < text.size() && (text[end + 1] == u'-' || text[end + 1] == u'+') ? 1 : 0;
        if (digits(end + 1 + sign) > end + 1 + sign)
            end = digits(end + 1 + sign);
    }
    return textToNumber(text.first(end));
}

Value isNotANumber(const Arguments &arguments, Evaluation &evaluation)
{
    return std::isnan(numberAt(arguments, 0, evaluation));
}

Value isInteger(const Arguments &arguments, Evaluation &)
{
    const Value value = argument(arguments, 0);
    const double *number = std::get_if<double>(&value);
    return number && std::isfinite(*number) && std::trunc(*number) == *number;
}

Value formatNumber(const Arguments &arguments, Evaluation &evaluation)
{
    const double x = numberAt(arguments, 0, evaluation);
    if (!std::isfinite(x))
        return QString();
    const QLocale locale(languageOf(evaluation));
    if (argument(arguments, 1).index() != 0)
        return locale.toString(x, 'f', int(std::clamp(toInteger(arguments[1], evaluation), 0.0, 15.0)));
    const double shown = roundedTo(readable(x), 15);
    const QString plain = QString::number(std::abs(shown), 'f', QLocale::FloatingPointShortest);
    const qsizetype dot = plain.indexOf(u'.');
    return locale.toString(shown, 'f', dot < 0 ? 0 : int(plain.size() - dot - 1));
}

Value formatCurrency(const Arguments &arguments, Evaluation &evaluation)
{
    const double x = numberAt(arguments, 0, evaluation);
    const QString code = toString(argument(arguments, 1), evaluation).left(8);
    if (!std::isfinite(x))
        return QString();
    return QLocale(languageOf(evaluation))
        .toCurrencyString(x, code + QChar(0xa0), 2)
        .replace(QChar(0xa0), u' ')
        .simplified();
}

/// An amount as answers and entities keep it, or a number; a currency that is named wins.
Value formatMoney(const Arguments &arguments, Evaluation &evaluation)
{
    const Value money = argument(arguments, 0);
    const auto *fields = std::get_if<QJsonObject>(&money);
    QString currency = fields ? fields->value(u"currency"_s).toString() : QString();
    if (const Value named = argument(arguments, 1); !isNullish(named))
        currency = toString(named, evaluation);
    const double amount = fields ? toNumber(toValue(fields->value(u"amount"_s)), evaluation) : toNumber(money, evaluation);
    return isNullish(money) ? QString() : moneyText(amount, currency, languageOf(evaluation));
}

Value formatPercent(const Arguments &arguments, Evaluation &evaluation)
{
    const double x = numberAt(arguments, 0, evaluation);
    if (!std::isfinite(x))
        return QString();
    const QLocale locale(languageOf(evaluation));
    const QString number = locale.toString(roundedTo(x * 100, 1), 'g', 15);
    // German puts a blank before the sign, the other languages of the studio do not.
    return locale.language() == QLocale::German ? number + QChar(0xa0) + u'%' : number + u'%';
}

Value toFixed(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const double x = std::get<double>(object);
    const double digits = toInteger(argument(arguments, 0), evaluation);
    if (digits < 0 || digits > 100)
        return evaluation.fail(
            ErrorCode::InvalidInput, QCoreApplication::translate("flow", "toFixed() takes 0 to 100 digits."));
    if (!std::isfinite(x) || std::abs(x) >= 1e21)
        return numberText(x);
    const QString text = QString::number(std::abs(x), 'f', int(digits));
    return x < 0 ? u'-' + text : text;
}

Value numberToText(const Value &object, const Arguments &, Evaluation &evaluation)
{
    return toString(object, evaluation);
}
} // namespace

QList<Function> numberFunctions()
{
    return {{u"Number"_s, u"Number(value)"_s, 0, asNumber}, {u"Boolean"_s, u"Boolean(value)"_s, 0, asBoolean},
        {u"parseInt"_s, u"parseInt(text, base)"_s, 1, parseInteger},
        {u"parseFloat"_s, u"parseFloat(text)"_s, 1, parseDecimal}, {u"isNaN"_s, u"isNaN(value)"_s, 1, isNotANumber},
        {u"Number.isInteger"_s, u"Number.isInteger(value)"_s, 1, isInteger},
        {u"Math.abs"_s, u"Math.abs(number)"_s, 1, apply<absolute>},
        {u"Math.ceil"_s, u"Math.ceil(number)"_s, 1, apply<upwards>},
        {u"Math.floor"_s, u"Math.floor(number)"_s, 1, apply<downwards>},
        {u"Math.round"_s, u"Math.round(number)"_s, 1, apply<rounded>},
        {u"Math.sign"_s, u"Math.sign(number)"_s, 1, apply<signOf>},
        {u"Math.sqrt"_s, u"Math.sqrt(number)"_s, 1, apply<root>},
        {u"Math.trunc"_s, u"Math.trunc(number)"_s, 1, apply<whole>},
        {u"Math.pow"_s, u"Math.pow(base, exponent)"_s, 2, mathPower},
        {u"Math.max"_s, u"Math.max(a, b, …)"_s, 0, extreme<true>},
        {u"Math.min"_s, u"Math.min(a, b, …)"_s, 0, extreme<false>}, {u"round"_s, u"round(number, digits)"_s, 1, round},
        {u"clamp"_s, u"clamp(number, lowest, highest)"_s, 3, clamp},
        {u"formatNumber"_s, u"formatNumber(number, digits)"_s, 1, formatNumber},
        {u"formatCurrency"_s, u"formatCurrency(number, currency)"_s, 2, formatCurrency},
        {u"formatMoney"_s, u"formatMoney(money, currency)"_s, 1, formatMoney},
        {u"formatPercent"_s, u"formatPercent(number)"_s, 1, formatPercent}};
}

QList<Method> numberMethods()
{
    return {{u"toFixed"_s, u"toFixed(digits)"_s, nullptr, nullptr, toFixed},
        {u"toString"_s, u"toString()"_s, nullptr, nullptr, numberToText}};
}

} // namespace dialogist::flow
