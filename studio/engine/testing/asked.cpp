// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/asked.h"

#include "studio/engine/testing/matcher.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

AskedKeys variableKeys()
{
    return {{u"name"_s, u"variable"_s}, QStringList {u"value"_s} + Matcher::words(), true};
}

AskedKeys flowKeys()
{
    return {{u"flow_id"_s, u"name"_s, u"flow"_s}, {u"flow_step_id"_s}};
}

AskedKeys stepKeys()
{
    return {{u"name"_s, u"node"_s}, {}};
}

AskedKeys requestKeys(bool counted)
{
    return {{u"name"_s, u"kind"_s, u"called"_s}, counted ? QStringList {u"times"_s, u"params"_s} : QStringList()};
}

AskedKeys offerKeys()
{
    return {{u"name"_s}, {}};
}

Status onlyKeysOf(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key) && !known.contains(Matcher::ownWord(key)))
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1” is not known here. There are: %2.").arg(key, known.join(u", "_s)), {}};
    }
    return {};
}

Result<QList<Asked>> askedIn(const QJsonValue &json, const AskedKeys &keys)
{
    QList<Asked> found;
    const QJsonArray items = json.isArray() ? json.toArray() : QJsonArray {json};
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        Asked one {item.toString(), object};
        bool named = false;
        for (const QString &key : keys.names) {
            named = named || object.contains(key);
            const QString name = one.with.take(key).toString();
            if (one.name.isEmpty())
                one.name = name;
        }
        if (keys.valuesByName && !named && object.size() == 1)
            one = {object.begin().key(), {{u"value"_s, *object.begin()}}};
        else if (Status status = onlyKeysOf(one.with, keys.names + keys.others); !status)
            return status.error();
        if (one.name.isEmpty())
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "A name is missing."), {}};
        found.append(one);
    }
    if (found.isEmpty())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "A name is missing."), {}};
    return found;
}

bool isAskedGroup(const QJsonValue &json)
{
    return json.toObject().contains(u"flow_ids"_s) || json.toObject().contains(u"operator"_s);
}

Result<AskedGroup> askedGroupIn(const QJsonValue &json, const AskedKeys &keys)
{
    AskedGroup group;
    if (!isAskedGroup(json)) {
        auto all = askedIn(json, keys);
        if (!all)
            return all.error();
        group.all = *all;
        return group;
    }
    if (Status status = onlyKeysOf(json.toObject(), {u"operator"_s, u"flow_ids"_s}); !status)
        return status.error();
    const QString word = json[u"operator"].toString().toLower();
    if (word != u"all" && word != u"any")
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "Write all or any as the “operator” of “flow_ids”."), {}};
    auto all = askedIn(json[u"flow_ids"], {});
    if (!all)
        return all.error();
    group.all = *all;
    group.anyOne = word == u"any";
    return group;
}

} // namespace dialogist::engine::testing
