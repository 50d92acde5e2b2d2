// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coercion.h"

#include "studio/flow/value.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Fitted = std::optional<QJsonValue>;

Fitted number(const QJsonValue &value)
{
    if (value.isDouble())
        return std::isfinite(value.toDouble()) ? Fitted(value) : std::nullopt;
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return std::nullopt;
    const double read = textToNumber(value.toString());
    return std::isfinite(read) ? Fitted(read) : std::nullopt;
}

Fitted boolean(const QJsonValue &value)
{
    if (value.isBool())
        return value;
    if (value.isDouble() && (value.toDouble() == 0 || value.toDouble() == 1))
        return QJsonValue(value.toDouble() == 1);
    const QString word = value.toString().trimmed().toLower();
    if (word == u"true" || word == u"false")
        return QJsonValue(word == u"true");
    return std::nullopt;
}

Fitted day(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    const bool onlyDay = text.size() == 10 || (text.size() > 10 && text[10] == u'T');
    return date.isValid() && onlyDay ? Fitted(date.toString(Qt::ISODate)) : std::nullopt;
}

Fitted timeOfDay(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    const QTime time = QTime::fromString(text, Qt::ISODate);
    return time.isValid() ? Fitted(time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s)) : std::nullopt;
}

Fitted moment(const QJsonValue &value)
{
    const QString text = value.toString().trimmed();
    return QDateTime::fromString(text, Qt::ISODate).isValid() ? Fitted(text) : std::nullopt;
}

Fitted words(const QJsonValue &value)
{
    return value.isString() ? Fitted(value) : std::nullopt;
}

Fitted amount(const QJsonValue &value)
{
    return value.isObject() ? Fitted(value) : value.isString() || value.isDouble() ? Fitted(value) : std::nullopt;
}

QJsonValue storableTo(const QJsonValue &value, int depth)
{
    if (value.isDouble())
        return std::isfinite(value.toDouble()) ? value : QJsonValue(QJsonValue::Null);
    if (depth < 0)
        return QJsonValue::Null;
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(storableTo(item, depth - 1));
        return list;
    }
    if (value.isObject()) {
        QJsonObject fields = value.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            *it = storableTo(*it, depth - 1);
        return fields;
    }
    return value;
}
} // namespace

std::optional<QJsonValue> fitted(const QJsonValue &value, const QString &type)
{
    if (type == u"text" || value.isNull() || value.isUndefined())
        return value;
    if (type == u"number")
        return number(value);
    if (type == u"boolean")
        return boolean(value);
    if (type == u"list")
        return value.isArray() ? Fitted(value) : std::nullopt;
    if (type == u"object")
        return value.isObject() ? Fitted(value) : std::nullopt;
    if (type == u"date")
        return day(value);
    if (type == u"time")
        return timeOfDay(value);
    if (type == u"datetime")
        return moment(value);
    if (type == u"email" || type == u"phone" || type == u"url")
        return words(value);
    if (type == u"money" || type == u"duration" || type == u"file" || type == u"location")
        return amount(value);
    return value;
}

qint64 sizeOf(const QJsonValue &value, qint64 limit)
{
    qint64 size = 8;
    if (value.isString()) {
        size += value.toString().size();
    } else if (value.isArray()) {
        for (const QJsonValue &item : value.toArray()) {
            if (size > limit)
                break;
            size += sizeOf(item, limit - size);
        }
    } else if (value.isObject()) {
        const QJsonObject fields = value.toObject();
        for (auto it = fields.begin(); it != fields.end() && size <= limit; ++it)
            size += it.key().size() + sizeOf(*it, limit - size);
    }
    return size;
}

QJsonValue storable(const QJsonValue &value)
{
    return storableTo(value, Evaluation::maximumDepth);
}

} // namespace dialogist::flow
