// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/storabletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumDepth = 200; // QJsonDocument reads 1024 levels; the history wraps a body in a few more

Status checkObject(const QJsonObject &object, int depth)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (Status status = checkStorable(it.key()); !status)
            return status;
        if (Status status = checkStorable(QJsonValue(it.value()), depth); !status)
            return status;
    }
    return {};
}

Status checkArray(const QJsonArray &array, int depth)
{
    for (const QJsonValue &value : array) {
        if (Status status = checkStorable(value, depth); !status)
            return status;
    }
    return {};
}
} // namespace

Status checkStorable(const QString &text)
{
    const bool hasNoCharacter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isNull() || c.unicode() >= 0xfffe; });
    if (hasNoCharacter || !text.isValidUtf16()) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("storage", "The text holds a character that cannot be stored. Remove it, or type the text anew."),
                      u"no character"_s};
    }
    return {};
}

Status checkStorable(const QJsonValue &value, int depth)
{
    if (depth > maximumDepth) {
        return Error {ErrorCode::Limit,
                      QCoreApplication::translate("storage", "The value is nested too deeply to be stored. Make it flatter."), u"depth"_s};
    }
    if (value.isString())
        return checkStorable(value.toString());
    if (value.isObject())
        return checkObject(value.toObject(), depth + 1);
    if (value.isArray())
        return checkArray(value.toArray(), depth + 1);
    if (value.isDouble() && !std::isfinite(value.toDouble())) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("storage", "The value is not a number that can be stored."), u"not finite"_s};
    }
    return {};
}

} // namespace dialogist::storage
