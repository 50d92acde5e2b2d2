// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/matcher.h"

#include "studio/engine/testing/asked.h"
#include "studio/engine/testing/shapes.h"
#include "studio/flow/expression.h"
#include "studio/nlu/fuzzywords.h"
#include "studio/nlu/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestMatched = 100'000; ///< characters a pattern looks at

bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    if (a.isArray() || a.isObject() || b.isArray() || b.isObject())
        return false;
    return flow::toText(a).trimmed() == flow::toText(b).trimmed();
}

QHash<QString, int> trigrams(const QString &text)
{
    const QString plain = u' ' + nlu::plainWording(text.left(longestMatched)) + u' ';
    QHash<QString, int> counts;
    for (qsizetype i = 0; i + 3 <= plain.size(); ++i)
        ++counts[plain.mid(i, 3)];
    return counts;
}

QSet<QString> contentWords(const QString &text)
{
    QSet<QString> found;
    for (const QString &word : nlu::plainWording(text).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 3 || (!word.isEmpty() && word.front().isDigit()))
            found.insert(word);
    }
    return found;
}

QString wordText(const QString &word, const QString &value)
{
    if (word == u"equals")
        return QCoreApplication::translate("engine", "is “%1”").arg(value);
    if (word == u"contains")
        return QCoreApplication::translate("engine", "contains “%1”").arg(value);
    if (word == u"matches")
        return QCoreApplication::translate("engine", "matches “%1”").arg(value);
    if (word == u"similar_to")
        return QCoreApplication::translate("engine", "is much like “%1”").arg(value);
    if (word == u"at_least")
        return QCoreApplication::translate("engine", "is at least %1").arg(value);
    if (word == u"at_most")
        return QCoreApplication::translate("engine", "is at most %1").arg(value);
    if (word == u"length")
        return QCoreApplication::translate("engine", "has the length %1").arg(value);
    return QCoreApplication::translate("engine", "has a value");
}

/// The comparison that a word which is none is most like; empty when it is like none.
QString slipOf(const QString &word)
{
    constexpr int slips = 2;
    static const QStringList candidates = Matcher::words() + QStringList {u"text_matches"_s};
    QString nearest;
    int least = slips + 1;
    for (const QString &candidate : candidates) {
        if (!word.startsWith(candidate.front(), Qt::CaseInsensitive))
            continue; // “batches” is a word of its own
        const int distance = nlu::editDistance(word.toLower(), candidate, slips);
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

/// What is compared with must be something that the comparison can read: “matches: []” would match everything.
Status isComparable(const QString &written, const QString &word, const QJsonValue &with)
{
    static const QHash<QString, Shapes> shapes = {{u"contains"_s, anyText | Shape::List | Shape::Object}, {u"matches"_s, Shapes(Shape::Text) | Shape::Number},
        {u"similar_to"_s, anyText | Shape::Object}, {u"at_least"_s, Shape::Number}, {u"at_most"_s, Shape::Number}, {u"length"_s, Shape::Count}, {u"is_set"_s, Shape::Switch}};
    if (shapes.contains(word)) {
        if (Status status = isShaped(written, with, shapes[word]); !status)
            return status;
    }
    if (word != u"similar_to" || !with.isObject())
        return {};
    if (Status status = onlyKeysOf(with.toObject(), {u"text"_s, u"at_least"_s}); !status)
        return status;
    return areShaped(with.toObject(), {{u"text"_s, anyText}, {u"at_least"_s, Shape::Number}});
}

Error noComparison(const QString &word, const QString &meant)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1” is no comparison. Did you mean “%2”? An object that is to be just that stands behind “equals”.").arg(word, meant), {}};
}
} // namespace

QJsonValue Matcher::literal(const QJsonValue &value)
{
    return value.isObject() ? QJsonValue(QJsonObject {{u"equals"_s, value}}) : value;
}

const QStringList &Matcher::words()
{
    static const QStringList all = {u"equals"_s, u"contains"_s, u"matches"_s, u"similar_to"_s, u"at_least"_s, u"at_most"_s, u"length"_s, u"is_set"_s};
    return all;
}

QString Matcher::ownWord(const QString &word)
{
    static const QHash<QString, QString> others = {{u"text_matches"_s, u"matches"_s}, {u"regex"_s, u"matches"_s}, {u"text"_s, u"contains"_s},
                                                   {u"value"_s, u"equals"_s}, {u"gte"_s, u"at_least"_s}, {u"lte"_s, u"at_most"_s}};
    return others.value(word, word);
}

Result<Matcher> Matcher::fromJson(const QJsonValue &json, bool plainContains)
{
    QJsonObject given;
    bool hasWord = false;
    QStringList others;
    for (const QString &key : json.toObject().keys()) {
        hasWord = hasWord || words().contains(ownWord(key));
        if (!words().contains(ownWord(key)))
            others.append(key);
    }
    // Taken literally, a slip would be compared with a value that no variable ever has.
    for (const QString &key : std::as_const(others)) {
        if (const QString meant = slipOf(key); !meant.isEmpty())
            return noComparison(key, meant);
    }
    if (json.isObject() && hasWord)
        given = json.toObject();
    else
        given.insert(plainContains && json.isString() ? u"contains"_s : u"equals"_s, json);

    Matcher matcher;
    for (auto it = given.begin(); it != given.end(); ++it) {
        Condition condition {ownWord(it.key()), *it, {}, 0};
        if (!words().contains(condition.word))
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1” is no comparison. There are: %2.").arg(it.key(), words().join(u", "_s)), {}};
        if (Status status = isComparable(it.key(), condition.word, *it); !status)
            return status.error();
        if (condition.word == u"matches") {
            condition.pattern.setPattern(flow::toText(*it));
            condition.pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption);
            if (!condition.pattern.isValid())
                return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1” is no regular expression: %2.").arg(it->toString(), condition.pattern.errorString()), {}};
        } else if (condition.word == u"similar_to") {
            condition.threshold = (*it)[u"at_least"].toDouble(0.7);
            if (it->isObject())
                condition.value = (*it)[u"text"];
        }
        matcher.m_conditions.append(condition);
    }
    return matcher;
}

bool Matcher::holds(const Condition &condition, const QJsonValue &value)
{
    if (condition.word == u"equals")
        return isSame(condition.value, value);
    if (condition.word == u"contains") {
        if (value.isArray()) {
            const QJsonArray items = value.toArray();
            return std::any_of(items.begin(), items.end(), [&](const QJsonValue &item) { return isSame(condition.value, item); });
        }
        return flow::toText(value).contains(condition.value.toString(flow::toText(condition.value)));
    }
    if (condition.word == u"matches")
        return condition.pattern.match(flow::toText(value).left(longestMatched)).hasMatch();
    if (condition.word == u"similar_to")
        return similarity(flow::toText(value), flow::toText(condition.value)) >= condition.threshold;
    if (condition.word == u"at_least" || condition.word == u"at_most") {
        if (!value.isDouble())
            return false;
        return condition.word == u"at_least" ? value.toDouble() >= condition.value.toDouble() : value.toDouble() <= condition.value.toDouble();
    }
    if (condition.word == u"length") {
        const qsizetype size = value.isArray() ? value.toArray().size() : flow::toText(value).size();
        return size == qsizetype(condition.value.toDouble());
    }
    return (!value.isUndefined() && !value.isNull()) == condition.value.toBool(true);
}

bool Matcher::matches(const QJsonValue &value) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(), [&](const Condition &condition) { return holds(condition, value); });
}

QString Matcher::describe() const
{
    QStringList parts;
    for (const Condition &condition : m_conditions)
        parts.append(wordText(condition.word, flow::toText(condition.value)));
    return parts.join(u", "_s);
}

QJsonValue valueAt(QJsonValue value, const QString &path)
{
    for (const QString &key : path.split(u'.')) {
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        value = value.isArray() && isIndex ? value.toArray().at(index) : value[key];
    }
    return value;
}

double similarity(const QString &a, const QString &b)
{
    const auto left = trigrams(a);
    const auto right = trigrams(b);
    int shared = 0;
    int total = 0;
    for (auto it = left.begin(); it != left.end(); ++it) {
        shared += std::min(*it, right.value(it.key()));
        total += *it;
    }
    for (const int count : right)
        total += count;
    return total == 0 ? 1 : 2.0 * shared / total;
}

double groundedShare(const QString &text, const QStringList &sources)
{
    const QSet<QString> wanted = contentWords(text);
    if (wanted.isEmpty())
        return 1;
    const QSet<QString> there = contentWords(sources.join(u' '));
    qsizetype found = 0;
    for (const QString &word : wanted)
        found += there.contains(word);
    return double(found) / double(wanted.size());
}

} // namespace dialogist::engine::testing
