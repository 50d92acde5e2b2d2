// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/merge/jsonmerge.h"

#include "studio/exchange/compare/jsondiff.h"
#include "studio/exchange/merge/listmerge.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {
QJsonValue valueIn(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? object[key] : QJsonValue(QJsonValue::Undefined);
}

QJsonObject mergeObjects(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs, const QStringList &path, const MergeChoice &choice)
{
    std::set<QString> keys;
    for (const QJsonObject &side : {base, mine, theirs}) {
        for (auto it = side.begin(); it != side.end(); ++it)
            keys.insert(it.key());
    }
    QJsonObject merged;
    for (const QString &key : keys) {
        const QJsonValue value = mergeJson(valueIn(base, key), valueIn(mine, key), valueIn(theirs, key), path + QStringList {key}, choice);
        if (!value.isUndefined())
            merged.insert(key, value);
    }
    return merged;
}

/// The order of the side that changed it, with what only the other has put behind what it follows there.
QStringList mergedOrder(const QStringList &base, const QStringList &mine, const QStringList &theirs)
{
    const auto common = [](const QStringList &list, const QStringList &other) {
        QStringList kept;
        std::copy_if(list.begin(), list.end(), std::back_inserter(kept), [&other](const QString &id) { return other.contains(id); });
        return kept;
    };
    const bool mineKeepsOrder = common(base, mine) == common(mine, base);
    QStringList order = mineKeepsOrder ? theirs : mine;
    const QStringList &other = mineKeepsOrder ? mine : theirs;
    for (qsizetype i = 0; i < other.size(); ++i) {
        if (order.contains(other.at(i)))
            continue;
        const qsizetype before = i == 0 ? -1 : order.indexOf(other.at(i - 1));
        order.insert(before + 1, other.at(i));
    }
    return order;
}

QJsonArray mergeById(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs, const QStringList &path, const MergeChoice &choice)
{
    QJsonArray merged;
    for (const QString &id : mergedOrder(idsOf(base), idsOf(mine), idsOf(theirs))) {
        const QJsonValue value = mergeJson(elementOf(base, id), elementOf(mine, id), elementOf(theirs, id), path + QStringList {u'#' + id}, choice);
        if (!value.isUndefined())
            merged.append(value);
    }
    return merged;
}

/// Words, each once: phrases, languages, purposes.
bool isSetOfWords(const QJsonArray &array)
{
    std::set<QString> words;
    return std::all_of(array.begin(), array.end(), [&words](const QJsonValue &value) { return value.isString() && words.insert(value.toString()).second; });
}

QJsonArray mergeWords(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs)
{
    QJsonArray merged;
    for (const QJsonValue &word : mine) {
        if (!base.contains(word) || theirs.contains(word))
            merged.append(word);
    }
    for (const QJsonValue &word : theirs) {
        if (!base.contains(word) && !merged.contains(word))
            merged.append(word);
    }
    return merged;
}
} // namespace

QJsonValue mergeJson(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, const QStringList &path, const MergeChoice &choice)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    const bool isNew = base.isUndefined();
    if (mine.isObject() && theirs.isObject() && (base.isObject() || isNew))
        return mergeObjects(base.toObject(), mine.toObject(), theirs.toObject(), path, choice);
    if (mine.isArray() && theirs.isArray() && (base.isArray() || isNew)) {
        const QJsonArray b = base.toArray();
        const QJsonArray m = mine.toArray();
        const QJsonArray t = theirs.toArray();
        if (isSetOfWords(b) && isSetOfWords(m) && isSetOfWords(t))
            return mergeWords(b, m, t);
        if (hasIds({b, m, t}))
            return mergeById(b, m, t, path, choice);
        return mergeLists(base, mine, theirs, path, choice);
    }
    return choice(path, base, mine, theirs) == MergeSide::Mine ? mine : theirs;
}

} // namespace dialogist::exchange
