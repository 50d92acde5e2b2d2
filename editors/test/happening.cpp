// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/happening.h"

#include "editors/test/stepsmodel.h"
#include "studio/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

namespace {
bool hasOnly(const QJsonObject &object, const QStringList &keys)
{
    const QStringList there = object.keys();
    return std::all_of(there.begin(), there.end(), [&keys](const QString &key) { return keys.contains(key); });
}

bool isTextOrNone(const QJsonValue &value)
{
    return value.isString() || value.isUndefined();
}
} // namespace

Happening Happening::fromJson(const QString &action, const QJsonValue &value)
{
    Happening it;
    if (action != u"event" && action != u"answer")
        return it;
    it.action = action;
    if (value.isString() || value.isUndefined() || value.isNull()) {
        it.name = value.toString();
        return it;
    }
    const QString nameKey = action == u"event" ? u"name"_s : u"kind"_s;
    const QJsonObject object = value.toObject();
    const QJsonObject error = object[u"error"].toObject();
    const bool isKnown = value.isObject() && hasOnly(object, {nameKey, u"data"_s, u"error"_s}) && (!object.contains(u"data"_s) || object[u"data"].isObject())
        && (!object.contains(u"error"_s) || (action == u"answer" && object[u"error"].isObject() && !object.contains(u"data"_s) && hasOnly(error, {u"code"_s, u"message"_s})))
        && isTextOrNone(object[nameKey]) && isTextOrNone(error[u"code"]) && isTextOrNone(error[u"message"]);
    if (!isKnown) {
        it.raw = value;
        return it;
    }
    it.name = object[nameKey].toString();
    it.fails = object.contains(u"error"_s);
    it.code = error[u"code"].toString();
    it.message = error[u"message"].toString();
    const QJsonObject data = object[u"data"].toObject();
    for (auto field = data.begin(); field != data.end(); ++field)
        it.fields.append({field.key(), *field});
    return it;
}

QJsonValue Happening::value() const
{
    if (!raw.isUndefined())
        return raw;
    const QString nameKey = action == u"event" ? u"name"_s : u"kind"_s;
    if (fails && action == u"answer") {
        QJsonObject error; // without a code it is the usual one
        if (!code.isEmpty())
            error.insert(u"code"_s, code);
        if (!message.isEmpty())
            error.insert(u"message"_s, message);
        return QJsonObject {{nameKey, name}, {u"error"_s, error}};
    }
    QJsonObject data;
    for (const auto &[key, value] : fields) {
        if (!key.isEmpty() && !data.contains(key)) // of two with one name the first counts
            data.insert(key, value);
    }
    if (data.isEmpty() && action == u"event")
        return name;
    return QJsonObject {{nameKey, name}, {u"data"_s, data}};
}

QString Happening::describe() const
{
    if (!raw.isUndefined())
        return StepsModel::valueText(raw);
    if (fails) {
        const QString why = message.isEmpty() ? code : message;
        return why.isEmpty() ? StepsModel::tr("%1: fails", "kind of a request").arg(name) : StepsModel::tr("%1: fails with “%2”", "kind of a request, why").arg(name, why);
    }
    QStringList parts {name};
    for (const auto &[key, value] : fields)
        parts.append(StepsModel::tr("%1: %2", "a field and its value").arg(key, StepsModel::valueText(value)));
    return parts.join(u", "_s);
}

QString Happening::outline() const
{
    return raw.isUndefined() ? action + (fails ? u" fails"_s : u" "_s + QString::number(fields.size())) : action + u" raw"_s;
}

QString fieldText(const QJsonValue &value)
{
    const QString text = StepsModel::valueText(value);
    const bool isOneLine = !text.contains(u'\n');
    return isOneLine && fieldValue(text) == value ? text : QString::fromUtf8(canonicalJson(value));
}

QJsonValue fieldValue(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return text;
    // What can be read as JSON is that: numbers, yes and no, lists, objects, and texts in quotes.
    const QJsonDocument document = QJsonDocument::fromJson('[' + trimmed.toUtf8() + ']');
    return document.array().size() == 1 ? document.array().at(0) : QJsonValue(text);
}

} // namespace dialogist::editors::test
