// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/library.h"
#include "studio/nlu/boundedpattern.h"
#include "studio/nlu/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Arguments = QList<Value>;

constexpr qsizetype maximumMatchedText = 5'000;

QString textAt(const Arguments &arguments, qsizetype at, Evaluation &evaluation)
{
    return toString(argument(arguments, at), evaluation);
}

const QString &self(const Value &object)
{
    return std::get<QString>(object);
}

/// A text that is already paid for or costs the budget what it is long.
Value produced(const QString &text, Evaluation &evaluation)
{
    return evaluation.produce(text.size()) ? Value(text) : Value(Undefined{});
}

/// A position as includes() takes it: not from the end, kept within the text.
qsizetype positionAt(
    const Arguments &arguments, qsizetype at, qsizetype size, qsizetype fallback, Evaluation &evaluation)
{
    const Value value = argument(arguments, at);
    return value.index() == 0 ? fallback : qsizetype(std::clamp(toInteger(value, evaluation), 0.0, double(size)));
}

Value includes(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const qsizetype from = positionAt(arguments, 1, self(object).size(), 0, evaluation);
    const QString part = textAt(arguments, 0, evaluation);
    // To Qt, an empty text is not in a null one.
    return part.isEmpty()
        || (evaluation.search(self(object).size(), part.size()) && QStringView(self(object)).sliced(from).contains(part));
}

Value startsWith(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const qsizetype from = positionAt(arguments, 1, self(object).size(), 0, evaluation);
    const QString part = textAt(arguments, 0, evaluation);
    // To Qt, an empty text is not in a null one.
    return part.isEmpty() || QStringView(self(object)).sliced(from).startsWith(part);
}

Value endsWith(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const qsizetype end = positionAt(arguments, 1, self(object).size(), self(object).size(), evaluation);
    const QString part = textAt(arguments, 0, evaluation);
    // To Qt, an empty text is not in a null one.
    return part.isEmpty() || QStringView(self(object)).first(end).endsWith(part);
}

Value indexOf(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const qsizetype from = positionAt(arguments, 1, self(object).size(), 0, evaluation);
    const QString part = textAt(arguments, 0, evaluation);
    if (!evaluation.search(self(object).size(), part.size()))
        return Undefined{};
    return double(part.isEmpty() ? from : self(object).indexOf(part, from));
}

Value lastIndexOf(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const QString part = textAt(arguments, 0, evaluation);
    const double limit = toNumber(argument(arguments, 1), evaluation);
    const qsizetype last = self(object).size() - part.size();
    const qsizetype from
        = std::isnan(limit) ? last : std::min(last, qsizetype(std::clamp(std::trunc(limit), 0.0, 1e9)));
    if (last < 0 || !evaluation.search(self(object).size(), part.size()))
        return -1.0;
    return double(part.isEmpty() ? from : self(object).lastIndexOf(part, from));
}

Value slice(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const qsizetype size = self(object).size();
    const qsizetype from = clampedIndex(argument(arguments, 0), size, 0, evaluation);
    const qsizetype to = clampedIndex(argument(arguments, 1), size, size, evaluation);
    return produced(self(object).mid(from, std::max<qsizetype>(0, to - from)), evaluation);
}

Value substring(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const qsizetype size = self(object).size();
    const qsizetype a = positionAt(arguments, 0, size, 0, evaluation);
    const qsizetype b = positionAt(arguments, 1, size, size, evaluation);
    return produced(self(object).mid(std::min(a, b), std::abs(a - b)), evaluation);
}

template <bool start, bool end> Value trim(const Value &object, const Arguments &, Evaluation &evaluation)
{
    return produced(trimmed(self(object), start, end).toString(), evaluation);
}

Value toUpperCase(const Value &object, const Arguments &, Evaluation &evaluation)
{
    return evaluation.produce(self(object).size()) ? Value(self(object).toUpper()) : Value(Undefined{});
}

Value toLowerCase(const Value &object, const Arguments &, Evaluation &evaluation)
{
    return evaluation.produce(self(object).size()) ? Value(self(object).toLower()) : Value(Undefined{});
}

/// Replacement texts are taken as they are: "$&" and the like mean nothing special.
template <bool all> Value replace(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const QString from = textAt(arguments, 0, evaluation);
    const QString to = textAt(arguments, 1, evaluation);
    const QString &text = self(object);
    if (!evaluation.search(text.size(), from.size()))
        return Undefined{};
    const qsizetype count = all ? text.count(from) : 1;
    if (!evaluation.produce(text.size() + count * to.size()))
        return Undefined{};
    QString result = text;
    if (all)
        return result.replace(from, to);
    const qsizetype at = text.indexOf(from);
    return at < 0 ? result : result.replace(at, from.size(), to);
}

Value split(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const QString &text = self(object);
    if (argument(arguments, 0).index() == 0)
        return QJsonArray{text};
    const QString separator = textAt(arguments, 0, evaluation);
    const qsizetype limit = argument(arguments, 1).index() == 0
        ? text.size() + 1
        : qsizetype(std::clamp(toInteger(arguments[1], evaluation), 0.0, 1e9));
    if (!evaluation.search(text.size(), separator.size()))
        return Undefined{};
    QJsonArray parts;
    qsizetype at = 0;
    while (parts.size() < limit && evaluation.produce(16)) {
        const qsizetype end = separator.isEmpty() ? at + 1 : text.indexOf(separator, at);
        if (separator.isEmpty() ? at >= text.size() : end < 0)
            break;
        parts.append(text.mid(at, end - at));
        at = end + separator.size();
    }
    if (!separator.isEmpty() && parts.size() < limit && evaluation.produce(text.size() - at))
        parts.append(text.mid(at));
    return parts;
}

Value at(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const double index = toInteger(argument(arguments, 0), evaluation);
    const double place = index < 0 ? index + double(self(object).size()) : index;
    if (place < 0 || place >= double(self(object).size()))
        return Undefined{};
    return QString(self(object)[qsizetype(place)]);
}

Value concat(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    QString text = self(object);
    for (const Value &value : arguments) {
        const QString part = toString(value, evaluation);
        if (!evaluation.produce(text.size() + part.size()))
            return Undefined{};
        text += part;
    }
    return text;
}

template <bool atStart> Value pad(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const QString fill = argument(arguments, 1).index() == 0 ? u" "_s : textAt(arguments, 1, evaluation);
    const double missing = toInteger(argument(arguments, 0), evaluation) - double(self(object).size());
    if (missing <= 0 || fill.isEmpty())
        return object;
    if (!evaluation.produce(qint64(std::min(missing, 1e12))))
        return Undefined{};
    const QString padding = fill.repeated(qsizetype(missing) / fill.size() + 1).left(qsizetype(missing));
    return atStart ? padding + self(object) : self(object) + padding;
}

Value repeat(const Value &object, const Arguments &arguments, Evaluation &evaluation)
{
    const double count = toInteger(argument(arguments, 0), evaluation);
    if (count < 0 || std::isinf(count))
        return evaluation.fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "repeat() needs a count that is not below zero."));
    if (!evaluation.produce(qint64(std::min(count * double(self(object).size()), 1e12))))
        return Undefined{};
    return self(object).repeated(self(object).isEmpty() ? 0 : qsizetype(count));
}

Value itself(const Value &object, const Arguments &, Evaluation &)
{
    return object;
}

Value asText(const Arguments &arguments, Evaluation &evaluation)
{
    return arguments.isEmpty() ? QString() : toString(arguments[0], evaluation);
}

Value capitalize(const Arguments &arguments, Evaluation &evaluation)
{
    const QString text = textAt(arguments, 0, evaluation);
    return produced(text.left(1).toUpper() + text.mid(1), evaluation);
}

Value contains(const Arguments &arguments, Evaluation &evaluation)
{
    const Value whole = argument(arguments, 0);
    const QString text = isNullish(whole) ? QString() : toString(whole, evaluation);
    const QString part = textAt(arguments, 1, evaluation);
    const bool may = evaluation.produce(text.size() + part.size()) && evaluation.search(text.size(), part.size());
    return may && nlu::plainWording(text).contains(nlu::plainWording(part));
}

Value words(const Arguments &arguments, Evaluation &evaluation)
{
    const Value whole = argument(arguments, 0);
    const QString text = isNullish(whole) ? QString() : toString(whole, evaluation);
    if (!evaluation.produce(text.size() * 4))
        return Undefined{};
    return QJsonArray::fromStringList(nlu::wordsOf(text));
}

Value matches(const Arguments &arguments, Evaluation &evaluation)
{
    const Value whole = argument(arguments, 0);
    const QString text = isNullish(whole) ? QString() : toString(whole, evaluation);
    if (text.size() > maximumMatchedText)
        return evaluation.fail(ErrorCode::Limit,
            QCoreApplication::translate("flow", "matches() takes texts of up to %1 characters.")
                .arg(maximumMatchedText));
    constexpr int stepsPerMatch = 2'000; // at worst it takes milliseconds
    if (!evaluation.step(stepsPerMatch))
        return false;
    const QRegularExpression pattern = nlu::boundedPattern(textAt(arguments, 1, evaluation));
    if (!pattern.isValid())
        return evaluation.fail(ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "The pattern of matches() is not a regular expression."));
    return pattern.match(text).hasMatch();
}

Value isEmpty(const Arguments &arguments, Evaluation &evaluation)
{
    const Value value = argument(arguments, 0);
    if (const auto *list = std::get_if<QJsonArray>(&value))
        return list->isEmpty();
    if (const auto *fields = std::get_if<QJsonObject>(&value))
        return fields->isEmpty();
    return isNullish(value) || trimmed(toString(value, evaluation)).isEmpty();
}
} // namespace

QList<Function> textFunctions()
{
    return {{u"String"_s, u"String(value)"_s, 0, asText}, {u"capitalize"_s, u"capitalize(text)"_s, 1, capitalize},
        {u"contains"_s, u"contains(text, part)"_s, 2, contains}, {u"words"_s, u"words(text)"_s, 1, words},
        {u"matches"_s, u"matches(text, pattern)"_s, 2, matches}, {u"isEmpty"_s, u"isEmpty(value)"_s, 1, isEmpty}};
}

QList<Method> textMethods()
{
    return {{u"includes"_s, u"includes(part)"_s, includes, nullptr, nullptr},
        {u"startsWith"_s, u"startsWith(part)"_s, startsWith, nullptr, nullptr},
        {u"endsWith"_s, u"endsWith(part)"_s, endsWith, nullptr, nullptr},
        {u"indexOf"_s, u"indexOf(part)"_s, indexOf, nullptr, nullptr},
        {u"lastIndexOf"_s, u"lastIndexOf(part)"_s, lastIndexOf, nullptr, nullptr},
        {u"slice"_s, u"slice(from, to)"_s, slice, nullptr, nullptr},
        {u"substring"_s, u"substring(from, to)"_s, substring, nullptr, nullptr},
        {u"trim"_s, u"trim()"_s, trim<true, true>, nullptr, nullptr},
        {u"trimStart"_s, u"trimStart()"_s, trim<true, false>, nullptr, nullptr},
        {u"trimEnd"_s, u"trimEnd()"_s, trim<false, true>, nullptr, nullptr},
        {u"toUpperCase"_s, u"toUpperCase()"_s, toUpperCase, nullptr, nullptr},
        {u"toLowerCase"_s, u"toLowerCase()"_s, toLowerCase, nullptr, nullptr},
        {u"replace"_s, u"replace(part, by)"_s, replace<false>, nullptr, nullptr},
        {u"replaceAll"_s, u"replaceAll(part, by)"_s, replace<true>, nullptr, nullptr},
        {u"split"_s, u"split(separator)"_s, split, nullptr, nullptr}, {u"at"_s, u"at(index)"_s, at, nullptr, nullptr},
        {u"concat"_s, u"concat(text)"_s, concat, nullptr, nullptr},
        {u"padStart"_s, u"padStart(length, fill)"_s, pad<true>, nullptr, nullptr},
        {u"padEnd"_s, u"padEnd(length, fill)"_s, pad<false>, nullptr, nullptr},
        {u"repeat"_s, u"repeat(count)"_s, repeat, nullptr, nullptr},
        {u"toString"_s, u"toString()"_s, itself, nullptr, nullptr}};
}

} // namespace dialogist::flow
