// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/shapes.h"

#include "studio/engine/testing/assertion.h"
#include "studio/nlu/fuzzywords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <cmath>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
bool fits(const QJsonValue &value, Shapes shapes)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::Null:
        return shapes.testFlag(Shape::Nothing);
    case QJsonValue::Bool:
        return shapes.testFlag(Shape::Switch);
    case QJsonValue::Double:
        return shapes.testFlag(Shape::Number) || (shapes.testFlag(Shape::Count) && value.toDouble() >= 0 && std::floor(value.toDouble()) == value.toDouble());
    case QJsonValue::String:
        return shapes.testFlag(Shape::Text);
    case QJsonValue::Array:
        return shapes.testFlag(Shape::List);
    case QJsonValue::Object:
        return shapes.testFlag(Shape::Object);
    }
    return false;
}

QString describe(Shapes shapes)
{
    QStringList names;
    const bool isAnyText = (shapes & anyText) == anyText;
    if (shapes.testFlag(Shape::Text))
        names.append(QCoreApplication::translate("engine", "a text"));
    if (shapes.testFlag(Shape::Number) && !isAnyText)
        names.append(QCoreApplication::translate("engine", "a number"));
    if (shapes.testFlag(Shape::Count))
        names.append(QCoreApplication::translate("engine", "a whole number, 0 or more"));
    if (shapes.testFlag(Shape::Switch) && !isAnyText)
        names.append(QCoreApplication::translate("engine", "true or false"));
    if (shapes.testFlag(Shape::List))
        names.append(QCoreApplication::translate("engine", "a list (a dash before each entry)"));
    if (shapes.testFlag(Shape::Object))
        names.append(QCoreApplication::translate("engine", "an object (lines of “key: value”)"));
    return names.join(QCoreApplication::translate("engine", " or ", "between the things that a value may be"));
}

/// What may stand behind a word, and in each object there.
struct Asks {
    Shapes value;
    Fields fields;
};

const QHash<QString, Asks> &asks()
{
    constexpr Shapes named = Shapes(Shape::Text) | Shape::Object | Shape::List;
    constexpr Shapes said = Shapes(Shape::Text) | Shape::Number | Shape::Object;
    const Fields utterance {{u"node"_s, Shape::Text}, {u"utter_name"_s, Shape::Text}, {u"buttons"_s, anyText | Shape::List}, {u"cites"_s, Shape::Switch}};
    const Fields variable {{u"name"_s, Shape::Text}, {u"variable"_s, Shape::Text}};
    const Fields flow {{u"flow_id"_s, Shape::Text}, {u"name"_s, Shape::Text}, {u"flow"_s, Shape::Text}, {u"flow_step_id"_s, Shape::Text}, {u"operator"_s, Shape::Text},
                       {u"flow_ids"_s, Shapes(Shape::Text) | Shape::List}};
    const Fields step {{u"name"_s, Shape::Text}, {u"node"_s, Shape::Text}};
    const Fields request {{u"name"_s, Shape::Text}, {u"kind"_s, Shape::Text}, {u"called"_s, Shape::Text}, {u"times"_s, Shape::Count}, {u"params"_s, Shape::Object}};
    static const QHash<QString, Asks> all = {{u"bot_uttered"_s, {said, utterance}}, {u"bot_did_not_utter"_s, {said, utterance}},
        {u"flow_started"_s, {named, flow}}, {u"flow_completed"_s, {named, flow}}, {u"flow_cancelled"_s, {named, flow}}, {u"intent_was"_s, {named, flow}},
        {u"requested"_s, {named, request}}, {u"not_requested"_s, {named, request}}, {u"clarified"_s, {named | Shape::Switch, flow}},
        {u"grounded"_s, {Shapes(Shape::Object) | Shape::Switch,
                         {{u"threshold"_s, Shape::Number}, {u"ground_truth"_s, Shape::Text}, {u"utter_name"_s, Shape::Text}, {u"utter_source"_s, Shape::Text}}}},
        {u"node_visited"_s, {named, step}}, {u"node_not_visited"_s, {named, step}}, {u"waits_at"_s, {Shapes(Shape::Text) | Shape::Object, step}},
        {u"variable_was_set"_s, {named, variable}}, {u"variable_was_not_set"_s, {named, variable}},
        {u"talk_ended"_s, {Shapes(Shape::Switch) | Shape::Nothing, {}}}, {u"no_error"_s, {Shapes(Shape::Switch) | Shape::Nothing, {}}},
        {u"expression"_s, {Shape::Text, {}}}};
    return all;
}
} // namespace

Status isShaped(const QString &key, const QJsonValue &value, Shapes shapes)
{
    if (fits(value, shapes))
        return {};
    return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1” is to be %2.").arg(key, describe(shapes)), {}};
}

Status areShaped(const QJsonObject &object, const Fields &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (Status status = isShaped(it.key(), object[it.key()], *it); !status)
            return status;
    }
    return {};
}

Status assertionIsShaped(const QString &written, const QJsonValue &value)
{
    const QString word = Assertion::ownWord(written);
    const auto asked = asks().constFind(word);
    if (asked == asks().constEnd())
        return {};
    if (Status status = isShaped(written, value, asked->value); !status)
        return status;
    // These say the same whatever stands behind them.
    const bool deniesNothing = word == u"no_error" || word == u"clarified" || word == u"grounded";
    if (deniesNothing && value == QJsonValue(false))
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1” cannot be false.").arg(written), {}};
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue &item : items) {
        if (Status status = areShaped(item.toObject(), asked->fields); !status)
            return Error {ErrorCode::InvalidInput, written + u": "_s + status.error().message, {}};
    }
    return {};
}

QString nearestOf(const QString &word, const QStringList &words)
{
    constexpr int slips = 3;
    QString nearest;
    int least = slips + 1;
    for (const QString &candidate : words) {
        const int distance = nlu::editDistance(word.toLower(), candidate, slips);
        if (distance < least && distance * 2 < candidate.size()) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace dialogist::engine::testing
