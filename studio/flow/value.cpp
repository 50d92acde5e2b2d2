// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/value.h"

#include "studio/flow/expression.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 unitsPerStep = 1'000; ///< making so much text counts as one step
constexpr double infinity = std::numeric_limits<double>::infinity();

/// WhiteSpace and LineTerminator of ECMA-262, which is not quite QChar::isSpace().
bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0d) || u == 0x20 || u == 0xa0 || u == 0xfeff || u == 0x2028 || u == 0x2029
        || c.category() == QChar::Separator_Space;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype skipDigits(QStringView text, qsizetype from)
{
    while (from < text.size() && isAsciiDigit(text[from]))
        ++from;
    return from;
}

/// StrDecimalLiteral without sign, without "Infinity".
bool isDecimal(QStringView text)
{
    qsizetype at = skipDigits(text, 0);
    bool digits = at > 0;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype end = skipDigits(text, at + 1);
        digits = digits || end > at + 1;
        at = end;
    }
    if (!digits)
        return false;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
            ++at;
        const qsizetype end = skipDigits(text, at);
        if (end == at)
            return false;
        at = end;
    }
    return at == text.size();
}

double prefixedNumber(QStringView digits, int base)
{
    double number = digits.isEmpty() ? notANumber : 0;
    for (QChar c : digits) {
        const int value = c.isDigit() ? c.digitValue() : (c.toLower().unicode() - u'a' + 10);
        if (c.unicode() > 0x7f || value < 0 || value >= base)
            return notANumber;
        number = number * base + value;
    }
    return number;
}

QString joined(const QJsonArray &list, Evaluation &evaluation)
{
    QString text;
    if (++evaluation.depth > Evaluation::maximumDepth)
        evaluation.fail(ErrorCode::Limit, QCoreApplication::translate("flow", "Lists are nested too deeply here."));
    for (qsizetype i = 0; i < list.size() && !evaluation.error; ++i) {
        const Value item = toValue(list[i]);
        const QString part = isNullish(item) ? QString() : toString(item, evaluation);
        if (!evaluation.produce(part.size() + 1))
            break;
        if (i > 0)
            text += u',';
        text += part;
    }
    --evaluation.depth;
    return text;
}
} // namespace

void Scope::countText(qsizetype size) const
{
    if (qint64 *left = stepsLeft())
        *left = std::max<qint64>(0, *left - size / unitsPerStep);
}

Evaluation::Evaluation(const Scope &variables)
    : scope(variables)
    , m_shared(variables.stepsLeft())
{
    if (m_shared)
        steps = int(std::clamp<qint64>(*m_shared, 0, maximumSteps));
}

Evaluation::~Evaluation()
{
    if (m_shared)
        *m_shared -= std::min<qint64>(*m_shared, maximumSteps) - steps;
}

bool Evaluation::produce(qint64 units)
{
    bytes -= units * qint64(sizeof(char16_t));
    if (bytes >= 0)
        return units < unitsPerStep ? !error : step(units / unitsPerStep);
    fail(ErrorCode::Limit, QCoreApplication::translate("flow", "The result of this expression grows too large."));
    return false;
}

bool Evaluation::step(qint64 count)
{
    if (count <= steps) {
        steps -= int(count);
        return !error;
    }
    steps = 0;
    const bool isTogether = m_shared && *m_shared < maximumSteps;
    fail(ErrorCode::Limit,
        isTogether ? QCoreApplication::translate("flow", "The expressions of one turn take too many steps together.")
                   : QCoreApplication::translate("flow", "This expression takes too many steps."));
    return false;
}

bool Evaluation::search(qint64 units, qint64 wanted)
{
    constexpr qint64 comparisonsPerStep = 10'000;
    return step(units * wanted / comparisonsPerStep);
}

Value Evaluation::fail(ErrorCode code, const QString &message)
{
    if (!error)
        error = Error{code, message, {}};
    return Undefined{};
}

Value toValue(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
        return Null{};
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double:
        return json.toDouble();
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array:
        return json.toArray();
    case QJsonValue::Object:
        return json.toObject();
    case QJsonValue::Undefined:
        break;
    }
    return Undefined{};
}

QJsonValue toJson(const Value &value)
{
    switch (value.index()) {
    case 1:
        return QJsonValue(QJsonValue::Null);
    case 2:
        return std::get<bool>(value);
    case 3:
        return std::get<double>(value);
    case 4:
        return std::get<QString>(value);
    case 5:
        return std::get<QJsonArray>(value);
    case 6:
        return std::get<QJsonObject>(value);
    default:
        return QJsonValue(QJsonValue::Undefined);
    }
}

bool isNullish(const Value &value)
{
    return value.index() < 2;
}

bool isObject(const Value &value)
{
    return value.index() > 4;
}

bool isTrue(const Value &value)
{
    switch (value.index()) {
    case 2:
        return std::get<bool>(value);
    case 3:
        return std::get<double>(value) != 0 && !std::isnan(std::get<double>(value));
    case 4:
        return !std::get<QString>(value).isEmpty();
    default:
        return isObject(value);
    }
}

double toNumber(const Value &value, Evaluation &evaluation)
{
    switch (value.index()) {
    case 0:
        return notANumber;
    case 1:
        return 0;
    case 2:
        return std::get<bool>(value) ? 1 : 0;
    case 3:
        return std::get<double>(value);
    case 4:
        return textToNumber(std::get<QString>(value));
    default:
        return textToNumber(toString(value, evaluation));
    }
}

QString toString(const Value &value, Evaluation &evaluation)
{
    switch (value.index()) {
    case 0:
        return u"undefined"_s;
    case 1:
        return u"null"_s;
    case 2:
        return std::get<bool>(value) ? u"true"_s : u"false"_s;
    case 3:
        return numberText(std::get<double>(value));
    case 4:
        return std::get<QString>(value);
    case 5:
        return joined(std::get<QJsonArray>(value), evaluation);
    default:
        return u"[object Object]"_s;
    }
}

double toInteger(const Value &value, Evaluation &evaluation)
{
    const double number = toNumber(value, evaluation);
    return std::isnan(number) ? 0 : std::trunc(number);
}

double readable(double number)
{
    constexpr int sureDigits = 15;
    const bool isFraction = std::isfinite(number) && number != std::trunc(number);
    return isFraction ? QString::number(number, 'g', sureDigits).toDouble() : number;
}

QString numberText(double number)
{
    if (std::isnan(number))
        return u"NaN"_s;
    if (std::isinf(number))
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    if (number == 0)
        return u"0"_s;
    if (std::abs(number) < 1e15 && number == std::trunc(number))
        return QString::number(qint64(number));
    // Shortest digits d.ddde±x, then laid out as Number::toString says.
    const QString shortest = QString::number(std::abs(number), 'e', QLocale::FloatingPointShortest);
    const qsizetype e = shortest.indexOf(u'e');
    QString digits = shortest.left(e).remove(u'.');
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    const int n = QStringView(shortest).mid(e + 1).toInt() + 1;
    const int k = int(digits.size());
    QString text;
    if (k <= n && n <= 21)
        text = digits + QString(n - k, u'0');
    else if (0 < n && n <= 21)
        text = digits.left(n) + u'.' + digits.mid(n);
    else if (-6 < n && n <= 0)
        text = u"0."_s + QString(-n, u'0') + digits;
    else
        text = digits.left(1) + (k > 1 ? u'.' + digits.mid(1) : QString()) + (n > 0 ? u"e+"_s : u"e-"_s)
            + QString::number(std::abs(n - 1));
    return number < 0 ? u'-' + text : text;
}

QStringView trimmed(QStringView text, bool start, bool end)
{
    while (start && !text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (end && !text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

double textToNumber(QStringView whole)
{
    QStringView text = trimmed(whole);
    if (text.isEmpty())
        return 0;
    if (text.size() > 1 && text[0] == u'0' && text[1].isLetter()) {
        const QChar kind = text[1].toLower();
        const int base = kind == u'x' ? 16 : kind == u'o' ? 8 : kind == u'b' ? 2 : 0;
        if (base != 0)
            return prefixedNumber(text.sliced(2), base);
    }
    const bool negative = text[0] == u'-';
    if (negative || text[0] == u'+')
        text = text.sliced(1);
    if (text == u"Infinity")
        return negative ? -infinity : infinity;
    if (!isDecimal(text))
        return notANumber;
    // Too large a number makes toDouble() report a failure and return infinity, which is what is wanted.
    const double number = text.toDouble();
    return negative ? -number : number;
}

bool strictEquals(const Value &a, const Value &b)
{
    if (a.index() != b.index())
        return false;
    switch (a.index()) {
    case 0:
    case 1:
        return true;
    case 2:
        return std::get<bool>(a) == std::get<bool>(b);
    case 3:
        return std::get<double>(a) == std::get<double>(b);
    case 4:
        return std::get<QString>(a) == std::get<QString>(b);
    default:
        return false;
    }
}

bool looseEquals(const Value &a, const Value &b, Evaluation &evaluation)
{
    if (isNullish(a) || isNullish(b))
        return isNullish(a) && isNullish(b);
    if (a.index() == b.index())
        return strictEquals(a, b);
    const bool textual = (isObject(a) || a.index() == 4) && (isObject(b) || b.index() == 4);
    if (textual)
        return toString(a, evaluation) == toString(b, evaluation);
    return toNumber(a, evaluation) == toNumber(b, evaluation);
}

} // namespace dialogist::flow
