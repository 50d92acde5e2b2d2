// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/compare/jsondiff.h"

#include "studio/exchange/compare/worddiff.h"
#include "studio/model/localizedtext.h"

#include <QJsonArray>
#include <QSet>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {
QString idOf(const QJsonValue &value)
{
    return value[u"id"].toString();
}

void compareById(const QJsonArray &before, const QJsonArray &after, const QStringList &path, QList<PropertyChange> &changes)
{
    const QStringList old = idsOf(before);
    const QStringList fresh = idsOf(after);
    for (const QString &id : old) {
        if (!fresh.contains(id))
            changes.append({path + QStringList {u'#' + id}, elementOf(before, id), QJsonValue::Undefined, {}});
    }
    QStringList keptOld;
    QStringList keptFresh;
    for (const QString &id : old) {
        if (fresh.contains(id))
            keptOld.append(id);
    }
    for (const QString &id : fresh) {
        if (old.contains(id))
            keptFresh.append(id);
        changes += compareJson(elementOf(before, id), elementOf(after, id), path + QStringList {u'#' + id});
    }
    if (keptOld != keptFresh)
        changes.append({path + QStringList {u"#order"_s}, QJsonArray::fromStringList(old), QJsonArray::fromStringList(fresh), {}});
}

void compareByContent(const QJsonArray &before, const QJsonArray &after, const QStringList &path, QList<PropertyChange> &changes)
{
    auto pairs = commonElements(before.size(), after.size(), [&](qsizetype i, qsizetype j) { return before.at(i) == after.at(j); });
    pairs.append({before.size(), after.size()});
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &[nextOld, nextFresh] : std::as_const(pairs)) {
        // Between what stayed: the first with the first, and so on.
        for (; i < nextOld && j < nextFresh; ++i, ++j)
            changes += compareJson(before.at(i), after.at(j), path + QStringList {QString::number(j)});
        for (; i < nextOld; ++i)
            changes.append({path + QStringList {QString::number(i)}, before.at(i), QJsonValue::Undefined, {}});
        for (; j < nextFresh; ++j)
            changes.append({path + QStringList {QString::number(j)}, QJsonValue::Undefined, after.at(j), {}});
        ++i;
        ++j;
    }
}
} // namespace

QStringList idsOf(const QJsonArray &array)
{
    QStringList ids;
    for (const QJsonValue &value : array)
        ids.append(idOf(value));
    return ids;
}

QJsonValue elementOf(const QJsonArray &array, const QString &id)
{
    for (const QJsonValue &value : array) {
        if (idOf(value) == id)
            return value;
    }
    return QJsonValue::Undefined;
}

bool hasIds(std::initializer_list<QJsonArray> versions)
{
    bool anyRow = false;
    for (const QJsonArray &array : versions) {
        QSet<QString> ids;
        for (const QJsonValue &value : array) {
            const QString id = idOf(value);
            if (id.isEmpty() || ids.contains(id))
                return false;
            ids.insert(id);
            anyRow = anyRow || !model::LocalizedText::isText(value.toObject());
        }
    }
    return anyRow;
}

QList<PropertyChange> compareJson(const QJsonValue &before, const QJsonValue &after, const QStringList &path)
{
    if (before == after)
        return {};
    QList<PropertyChange> changes;
    if (before.isArray() && after.isArray()) {
        const QJsonArray old = before.toArray();
        const QJsonArray fresh = after.toArray();
        if (hasIds({old, fresh}))
            compareById(old, fresh, path, changes);
        else
            compareByContent(old, fresh, path, changes);
        return changes;
    }
    const bool bothObjects = before.isObject() && after.isObject();
    const bool isText = model::LocalizedText::isText(before.toObject()) || model::LocalizedText::isText(after.toObject());
    if (!bothObjects && !(isText && (before.isObject() || before.isUndefined()) && (after.isObject() || after.isUndefined())))
        return {{path, before, after, {}}};

    const QJsonObject old = before.toObject();
    const QJsonObject fresh = after.toObject();
    QSet<QString> keys;
    for (const QString &key : old.keys() + fresh.keys())
        keys.insert(key);
    QStringList sorted = keys.values();
    sorted.sort();
    for (const QString &key : std::as_const(sorted)) {
        QList<PropertyChange> inner = compareJson(old.contains(key) ? old[key] : QJsonValue(QJsonValue::Undefined),
                                                  fresh.contains(key) ? fresh[key] : QJsonValue(QJsonValue::Undefined), path + QStringList {key});
        for (PropertyChange &change : inner) {
            if (isText && key != u"@from")
                change.language = key;
        }
        changes += inner;
    }
    return changes;
}

QString pathText(const QStringList &path)
{
    QString text;
    for (const QString &key : path) {
        bool isNumber = false;
        key.toInt(&isNumber);
        if (isNumber || key.startsWith(u'#'))
            text += u'[' + (isNumber ? key : key.mid(1)) + u']';
        else
            text += (text.isEmpty() ? QString() : u"."_s) + key;
    }
    return text;
}

} // namespace dialogist::exchange
