// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/jsontext.h"

#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype usualSize = 2'000;
constexpr qsizetype longestUnit = 6; // bytes: \u001f

/// Which of the ASCII characters are written as they are.
constexpr std::array<bool, 128> plainUnits = [] {
    std::array<bool, 128> plain {};
    for (size_t unit = ' '; unit < plain.size(); ++unit)
        plain[unit] = unit != '"' && unit != '\\';
    return plain;
}();

char *writeEscaped(char *out, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    constexpr char16_t escaped[] = u"\"\\\b\f\n\r\t";
    constexpr char letters[] = "\"\\bfnrt";
    *out++ = '\\';
    for (int i = 0; escaped[i] != 0; ++i) {
        if (unit == escaped[i]) {
            *out++ = letters[i];
            return out;
        }
    }
    *out++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *out++ = digits[(unit >> shift) & 15];
    return out;
}

char *writeUtf8(char *out, char32_t point)
{
    const int more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    constexpr unsigned leads[] = {0, 0xc0, 0xe0, 0xf0};
    *out++ = char(leads[more] | (point >> (6 * more)));
    for (int i = more - 1; i >= 0; --i)
        *out++ = char(0x80 | ((point >> (6 * i)) & 0x3f));
    return out;
}
} // namespace

JsonText::JsonText()
    : m_bytes(usualSize, Qt::Uninitialized)
{
    sign('{');
}

QByteArray JsonText::take()
{
    sign('}');
    m_bytes.resize(m_size);
    return std::move(m_bytes);
}

char *JsonText::room(qsizetype bytes)
{
    if (m_size + bytes > m_bytes.size())
        m_bytes.resize(std::max(m_bytes.size() * 2, m_size + bytes));
    return m_bytes.data() + m_size;
}

void JsonText::sign(char c)
{
    *room(1) = c;
    ++m_size;
}

void JsonText::plain(QLatin1StringView text)
{
    std::memcpy(room(text.size()), text.data(), size_t(text.size()));
    m_size += text.size();
}

void JsonText::separate()
{
    const char before = m_bytes.constData()[m_size - 1];
    if (before != '{' && before != '[')
        sign(',');
}

void JsonText::key(QLatin1StringView name)
{
    separate();
    sign('"');
    plain(name);
    plain("\":"_L1);
}

void JsonText::put(QLatin1StringView name, QStringView value)
{
    key(name);
    text(value);
}

void JsonText::put(QLatin1StringView name, qint64 value)
{
    constexpr qsizetype longest = 24;
    key(name);
    char *begin = room(longest);
    m_size += std::to_chars(begin, begin + longest, value).ptr - begin;
}

void JsonText::put(QLatin1StringView name, bool value)
{
    key(name);
    plain(value ? "true"_L1 : "false"_L1);
}

void JsonText::put(QLatin1StringView name, const QJsonObject &value)
{
    key(name);
    object(value);
}

void JsonText::put(QLatin1StringView name, const QJsonArray &value)
{
    key(name);
    list(value);
}

void JsonText::put(QLatin1StringView name, const QUuid &value)
{
    key(name);
    id(value);
}

void JsonText::open(QLatin1StringView name, char bracket)
{
    key(name);
    sign(bracket);
}

void JsonText::open(char bracket)
{
    separate();
    sign(bracket);
}

void JsonText::item(QStringView value)
{
    separate();
    text(value);
}

void JsonText::item(const QUuid &value)
{
    separate();
    id(value);
}

void JsonText::id(const QUuid &value)
{
    constexpr qsizetype length = 38; // 32 digits, 4 dashes, 2 quotes
    constexpr char digits[] = "0123456789abcdef";
    const quint64 groups[] = {value.data1, value.data2, value.data3, quint64(value.data4[0]) << 8 | value.data4[1]};
    constexpr int widths[] = {8, 4, 4, 4};
    char *out = room(length);
    *out++ = '"';
    for (int group = 0; group < 4; ++group) {
        for (int shift = 4 * (widths[group] - 1); shift >= 0; shift -= 4)
            *out++ = digits[(groups[group] >> shift) & 15];
        *out++ = '-';
    }
    for (int i = 2; i < 8; ++i) {
        *out++ = digits[value.data4[i] >> 4];
        *out++ = digits[value.data4[i] & 15];
    }
    *out = '"';
    m_size += length;
}

void JsonText::text(QStringView value)
{
    char *const begin = room(value.size() * longestUnit + 2);
    char *out = begin;
    *out++ = '"';
    const char16_t *const end = value.utf16() + value.size();
    for (const char16_t *at = value.utf16(); at != end; ++at) {
        const char16_t unit = *at;
        if (unit < plainUnits.size() && plainUnits[unit]) {
            *out++ = char(unit);
        } else if (QChar::isHighSurrogate(unit) && at + 1 != end && QChar::isLowSurrogate(at[1])) {
            out = writeUtf8(out, QChar::surrogateToUcs4(unit, at[1]));
            ++at;
        } else if (unit < 0x80 || QChar::isSurrogate(unit)) {
            out = writeEscaped(out, unit);
        } else {
            out = writeUtf8(out, unit);
        }
    }
    *out++ = '"';
    m_size += out - begin;
}

void JsonText::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return plain(value.toBool() ? "true"_L1 : "false"_L1);
    case QJsonValue::Double: {
        // Whole numbers keep all their 64 bits; JSON has no infinite ones.
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 whole = value.toInteger(none);
        const double number = value.toDouble();
        const QByteArray digits = whole != none ? QByteArray::number(whole)
            : std::isfinite(number)             ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest)
                                                : QByteArray("null");
        return plain(QLatin1StringView(digits));
    }
    case QJsonValue::String:
        return text(value.toString());
    case QJsonValue::Array:
        return list(value.toArray());
    case QJsonValue::Object:
        return object(value.toObject());
    default:
        plain("null"_L1);
    }
}

void JsonText::object(const QJsonObject &fields)
{
    sign('{');
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        separate();
        text(it.key());
        sign(':');
        if (it->isString()) // without making a value of it
            text(it->toString());
        else
            value(*it);
    }
    sign('}');
}

void JsonText::list(const QJsonArray &items)
{
    sign('[');
    for (const QJsonValue &each : items) {
        separate();
        value(each);
    }
    sign(']');
}

} // namespace dialogist::flow
