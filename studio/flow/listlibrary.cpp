// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/library.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Arguments = QList<Value>;

constexpr qsizetype unitsPerItem = 8;

const QJsonArray &self(const Value &object)
{
    return std::get<QJsonArray>(object);
}

/// includes() finds NaN, indexOf() does not.
bool sameValue(const Value &a, const Value &b, bool findsNaN)
{
    const double *x = std::get_if<double>(&a);
    const double *y = std::get_if<double>(&b);
    return (findsNaN && x && y && std::isnan(*x) && std::isnan(*y)) || strictEquals(a, b);
}

template <bool asBoolean> Value find(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const QJsonArray &list = self(object);
    const Value wanted = argument(arguments, 0);
    for (qsizetype i = clampedIndex(argument(arguments, 1), list.size(), 0, evaluation); i < list.size(); ++i) {
        if (sameValue(toValue(list[i]), wanted, asBoolean))
            return asBoolean ? Value(true) : Value(double(i));
        if (!evaluation.step())
            break;
    }
    return asBoolean ? Value(false) : Value(-1.0);
}

Value join(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const QString separator = argument(arguments, 0).index() == 0 ? u","_s : toString(arguments[0], evaluation);
    QString text;
    const QJsonArray &list = self(object);
    for (qsizetype i = 0; i < list.size() && !evaluation.error; ++i) {
        const Value item = toValue(list[i]);
        const QString part = isNullish(item) ? QString() : toString(item, evaluation);
        if (!evaluation.produce(part.size() + separator.size()))
            break;
        if (i > 0)
            text += separator;
        text += part;
    }
    return text;
}

Value slice(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const QJsonArray &list = self(object);
    const qsizetype to = clampedIndex(argument(arguments, 1), list.size(), list.size(), evaluation);
    QJsonArray part;
    for (qsizetype i = clampedIndex(argument(arguments, 0), list.size(), 0, evaluation);
         i < to && evaluation.produce(unitsPerItem); ++i)
        part.append(list[i]);
    return part;
}

Value at(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const double index = toInteger(argument(arguments, 0), evaluation);
    const double place = index < 0 ? index + double(self(object).size()) : index;
    if (place < 0 || place >= double(self(object).size()))
        return Undefined{};
    return toValue(self(object)[qsizetype(place)]);
}

Value concat(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    QJsonArray list = self(object);
    if (!evaluation.produce(list.size() * unitsPerItem))
        return Undefined{};
    for (const Value &value : arguments) {
        const auto *more = std::get_if<QJsonArray>(&value);
        if (!evaluation.produce((more ? more->size() : 1) * unitsPerItem))
            return Undefined{};
        if (!more)
            list.append(toJson(value));
        for (qsizetype i = 0; more && i < more->size(); ++i)
            list.append((*more)[i]);
    }
    return list;
}

Value reverse(const Value &object, const Arguments &, Evaluation &evaluation)
{
    QJsonArray list;
    for (qsizetype i = self(object).size(); i-- > 0 && evaluation.produce(unitsPerItem);)
        list.append(self(object)[i]);
    return list;
}

Value asText(const Value &object, const Arguments &, Evaluation &evaluation)
{
    return toString(object, evaluation);
}

/// The list a function of lists works on; nothing counts as an empty one, a single value as a list of one.
QJsonArray listAt(const Arguments &arguments)
{
    const Value value = argument(arguments, 0);
    if (const auto *list = std::get_if<QJsonArray>(&value))
        return *list;
    return isNullish(value) ? QJsonArray() : QJsonArray{toJson(value)};
}

Value isArray(const Arguments &arguments, Evaluation &)
{
    return argument(arguments, 0).index() == 5;
}

template <bool keys> Value fieldsOf(const Arguments &arguments, Evaluation &evaluation)
{
    QJsonArray list;
    const Value value = argument(arguments, 0);
    if (const auto *fields = std::get_if<QJsonObject>(&value)) {
        for (auto it = fields->begin(); it != fields->end() && evaluation.produce(unitsPerItem); ++it)
            list.append(keys ? QJsonValue(it.key()) : QJsonValue(*it));
    }
    return list;
}

template <bool fromEnd> Value end(const Arguments &arguments, Evaluation &)
{
    const QJsonArray list = listAt(arguments);
    return list.isEmpty() ? Value(Undefined{}) : toValue(fromEnd ? list.last() : list.first());
}

Value count(const Arguments &arguments, Evaluation &)
{
    return double(listAt(arguments).size());
}

Value sum(const Arguments &arguments, Evaluation &evaluation)
{
    double total = 0;
    for (const QJsonValue &item : listAt(arguments))
        total += evaluation.step() ? toNumber(toValue(item), evaluation) : 0;
    return total;
}

/// Numbers first, ascending; then texts as a dictionary of the talk's language would not care: by UTF-16 units.
Value sort(const Arguments &arguments, Evaluation &evaluation)
{
    QList<Value> items;
    for (const QJsonValue &item : listAt(arguments)) {
        if (!evaluation.produce(unitsPerItem * 2))
            return Undefined{};
        items.append(toValue(item));
    }
    std::stable_sort(items.begin(), items.end(), [&evaluation](const Value &a, const Value &b) {
        const double *x = std::get_if<double>(&a);
        const double *y = std::get_if<double>(&b);
        if (x && y)
            return *x < *y || (std::isnan(*y) && !std::isnan(*x));
        if (x || y)
            return x != nullptr;
        return toString(a, evaluation) < toString(b, evaluation);
    });
    QJsonArray sorted;
    for (const Value &item : items)
        sorted.append(toJson(item));
    return sorted;
}

Value unique(const Arguments &arguments, Evaluation &evaluation)
{
    QJsonArray kept;
    QSet<QString> seen;
    for (const QJsonValue &item : listAt(arguments)) {
        if (!evaluation.produce(unitsPerItem))
            break;
        const QString key = QString::number(int(item.type())) + toString(toValue(item), evaluation);
        if (!seen.contains(key))
            kept.append(item);
        seen.insert(key);
    }
    return kept;
}

Value formatList(const Arguments &arguments, Evaluation &evaluation)
{
    QStringList parts;
    for (const QJsonValue &item : listAt(arguments)) {
        parts.append(toString(toValue(item), evaluation));
        if (!evaluation.produce(parts.last().size() + 4))
            return Undefined{};
    }
    return QLocale(languageOf(evaluation)).createSeparatedList(parts);
}
} // namespace

QList<Function> listFunctions()
{
    return {{u"Array.isArray"_s, u"Array.isArray(value)"_s, 1, isArray},
        {u"Object.keys"_s, u"Object.keys(object)"_s, 1, fieldsOf<true>},
        {u"Object.values"_s, u"Object.values(object)"_s, 1, fieldsOf<false>},
        {u"first"_s, u"first(list)"_s, 1, end<false>}, {u"last"_s, u"last(list)"_s, 1, end<true>},
        {u"count"_s, u"count(list)"_s, 1, count}, {u"sum"_s, u"sum(list)"_s, 1, sum},
        {u"sort"_s, u"sort(list)"_s, 1, sort}, {u"unique"_s, u"unique(list)"_s, 1, unique},
        {u"formatList"_s, u"formatList(list)"_s, 1, formatList}};
}

QList<Method> listMethods()
{
    return {{u"includes"_s, u"includes(value)"_s, nullptr, find<true>, nullptr},
        {u"indexOf"_s, u"indexOf(value)"_s, nullptr, find<false>, nullptr},
        {u"join"_s, u"join(separator)"_s, nullptr, join, nullptr},
        {u"slice"_s, u"slice(from, to)"_s, nullptr, slice, nullptr}, {u"at"_s, u"at(index)"_s, nullptr, at, nullptr},
        {u"concat"_s, u"concat(list)"_s, nullptr, concat, nullptr},
        {u"reverse"_s, u"reverse()"_s, nullptr, reverse, nullptr},
        {u"toString"_s, u"toString()"_s, nullptr, asText, nullptr}};
}

} // namespace dialogist::flow
