// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/expectation.h"

#include "editors/test/stepsmodel.h"
#include "studio/engine/testing/asked.h"
#include "studio/engine/testing/assertion.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;
using engine::testing::Assertion;
using engine::testing::isAskedGroup;
using engine::testing::Matcher;
using Form = Expectation::Form;

namespace {
constexpr double usualLikeness = 0.7; // as the matcher has it

Form formOf(const QString &word)
{
    static const QHash<QString, Form> forms = {{u"bot_uttered"_s, Form::Utterance}, {u"bot_did_not_utter"_s, Form::Utterance},
        {u"variable_was_set"_s, Form::Values}, {u"variable_was_not_set"_s, Form::NoValues}, {u"flow_started"_s, Form::Flows},
        {u"flow_completed"_s, Form::Flows}, {u"flow_cancelled"_s, Form::Flows}, {u"intent_was"_s, Form::Names}, {u"node_visited"_s, Form::Names},
        {u"node_not_visited"_s, Form::Names}, {u"requested"_s, Form::Requests}, {u"not_requested"_s, Form::NoRequests}, {u"clarified"_s, Form::Offers},
        {u"grounded"_s, Form::Grounding}, {u"waits_at"_s, Form::Step}, {u"talk_ended"_s, Form::Ended}, {u"no_error"_s, Form::Nothing}, {u"expression"_s, Form::Expression}};
    return forms.value(word, Form::Raw);
}

bool isComparison(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return std::any_of(keys.begin(), keys.end(), [](const QString &key) { return Matcher::words().contains(Matcher::ownWord(key)); });
}

/// None when one of the keys is no comparison, or two of them are the same.
std::optional<QList<Comparison>> comparisonsOf(const QJsonObject &object)
{
    QList<Comparison> list;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString word = Matcher::ownWord(it.key());
        const bool isKnown = std::any_of(list.begin(), list.end(), [&](const Comparison &other) { return other.word == word; });
        if (isKnown || !Matcher::words().contains(word))
            return std::nullopt;
        list.append({word, word == u"is_set" ? QJsonValue(it->toBool(true)) : *it});
    }
    return list;
}

QJsonObject written(const QList<Comparison> &comparisons)
{
    QJsonObject object;
    for (const Comparison &comparison : comparisons)
        object.insert(comparison.word, comparison.value);
    return object;
}

/// The name under the first of the keys that has one; takes all of them away.
QString takeName(QJsonObject &object, const QStringList &keys)
{
    QString name;
    for (const QString &key : keys) {
        const QString here = object.take(key).toString();
        if (name.isEmpty())
            name = here;
    }
    return name;
}

std::optional<Expected> utteranceOf(const QJsonValue &json)
{
    Expected one;
    if (!json.isObject()) {
        one.comparisons = {{json.isString() ? u"contains"_s : u"equals"_s, json}};
        return one;
    }
    QJsonObject rest = json.toObject();
    one.name = takeName(rest, {u"utter_name"_s, u"node"_s});
    for (const QJsonValue &button : rest.take(u"buttons"_s).toArray())
        one.buttons.append(button.isObject() ? button[u"title"].toString(button[u"label"].toString()) : button.toString());
    if (rest.contains(u"cites"_s))
        one.cites = rest.take(u"cites"_s).toBool();
    const auto comparisons = comparisonsOf(rest);
    if (!comparisons)
        return std::nullopt;
    one.comparisons = *comparisons;
    return one;
}

std::optional<Expected> variableOf(const QJsonObject &object, bool compares)
{
    Expected one;
    QJsonObject rest = object;
    one.name = takeName(rest, {u"name"_s, u"variable"_s});
    QJsonValue value(QJsonValue::Undefined);
    if (one.name.isEmpty() && object.size() == 1) { // {"email": "a@b.c"}
        one.name = object.begin().key();
        value = *object.begin();
        rest = {};
    } else if (rest.size() == 1 && rest.contains(u"value"_s)) {
        value = rest.take(u"value"_s);
    }
    if (!value.isUndefined() && !compares) {
        one.comparisons = {{u"equals"_s, value}};
    } else if (!value.isUndefined()) {
        const auto comparisons = comparisonsOfValue(value);
        if (!comparisons)
            return std::nullopt;
        one.comparisons = *comparisons;
    } else if (compares) {
        const auto comparisons = comparisonsOf(rest);
        if (!comparisons)
            return std::nullopt;
        one.comparisons = *comparisons;
        rest = {};
    }
    return rest.isEmpty() ? std::optional(one) : std::nullopt;
}

std::optional<Expected> flowOf(const QJsonObject &object)
{
    Expected one;
    QJsonObject rest = object;
    one.name = takeName(rest, {u"flow_id"_s, u"name"_s, u"flow"_s});
    one.step = rest.take(u"flow_step_id"_s).toString();
    return rest.isEmpty() ? std::optional(one) : std::nullopt;
}

std::optional<Expected> requestOf(const QJsonObject &object)
{
    Expected one;
    QJsonObject rest = object;
    one.name = takeName(rest, {u"name"_s, u"kind"_s, u"called"_s});
    if (rest.contains(u"times"_s))
        one.times = rest.take(u"times"_s).toInt();
    const QJsonObject parameters = rest.take(u"params"_s).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const auto comparisons = comparisonsOfValue(*it);
        if (!comparisons)
            return std::nullopt;
        one.parts.append({it.key(), *comparisons});
    }
    return rest.isEmpty() ? std::optional(one) : std::nullopt;
}

std::optional<Expected> entryOf(Form form, const QJsonValue &json)
{
    if (json.isString()) {
        Expected one;
        one.name = json.toString();
        return one;
    }
    QJsonObject rest = json.toObject();
    if (!json.isObject())
        return std::nullopt;
    switch (form) {
    case Form::Values:
    case Form::NoValues:
        return variableOf(rest, form == Form::Values);
    case Form::Flows:
        return flowOf(rest);
    case Form::Requests:
        return requestOf(rest);
    default: {
        Expected one;
        one.name = takeName(rest, {u"name"_s, u"node"_s, u"flow_id"_s, u"flow"_s, u"kind"_s});
        return rest.isEmpty() ? std::optional(one) : std::nullopt;
    }
    }
}

/// Reads {"operator": "any", "flow_ids": [names]} into the expectation; false when it is written otherwise.
bool readGroup(const QJsonValue &json, Expectation &read)
{
    const QJsonObject object = json.toObject();
    const QString group = object[u"operator"].toString().toLower();
    const QJsonValue names = object[u"flow_ids"];
    if (object.size() != 2 || (group != u"all" && group != u"any") || !(names.isArray() || names.isString()))
        return false;
    for (const QJsonValue &name : names.isArray() ? names.toArray() : QJsonArray {names}) {
        if (!name.isString())
            return false;
        Expected one;
        one.name = name.toString();
        read.entries.append(one);
    }
    read.group = group;
    return true;
}

QJsonValue writtenUtterance(const Expected &one)
{
    const bool isPlain = one.name.isEmpty() && one.buttons.isEmpty() && !one.cites && one.comparisons.size() == 1 && one.comparisons.first().word == u"contains"
        && one.comparisons.first().value.isString();
    if (isPlain)
        return one.comparisons.first().value;
    QJsonObject object = written(one.comparisons);
    if (!one.name.isEmpty())
        object.insert(u"node"_s, one.name);
    if (!one.buttons.isEmpty())
        object.insert(u"buttons"_s, QJsonArray::fromStringList(one.buttons));
    if (one.cites)
        object.insert(u"cites"_s, *one.cites);
    return object;
}

QJsonValue writtenEntry(Form form, const Expected &one)
{
    QJsonObject object;
    switch (form) {
    case Form::Utterance:
        return writtenUtterance(one);
    case Form::Values:
        if (!one.comparisons.isEmpty())
            object.insert(u"value"_s, writtenShort(one.comparisons));
        break;
    case Form::NoValues: // which knows no comparisons
        if (!one.comparisons.isEmpty())
            object.insert(u"value"_s, one.comparisons.first().value);
        break;
    case Form::Flows:
        if (!one.step.isEmpty())
            return QJsonObject {{u"flow_id"_s, one.name}, {u"flow_step_id"_s, one.step}};
        break;
    case Form::Requests: {
        if (one.times)
            object.insert(u"times"_s, *one.times);
        QJsonObject parameters;
        for (const ExpectedPart &part : one.parts)
            parameters.insert(part.path, writtenShort(part.comparisons));
        if (!parameters.isEmpty())
            object.insert(u"params"_s, parameters);
        break;
    }
    default:
        break;
    }
    if (object.isEmpty())
        return one.name;
    object.insert(u"name"_s, one.name);
    return object;
}

QString quoted(const QString &text)
{
    return StepsModel::tr("“%1”").arg(text);
}

QString describeEntry(Form form, const Expected &one)
{
    QStringList texts;
    if (form == Form::Utterance) {
        const bool isPlain = one.comparisons.size() == 1 && one.comparisons.first().word == u"contains";
        texts.append(isPlain ? quoted(comparedText(one.comparisons.first())) : describeComparisons(one.comparisons));
        if (!one.buttons.isEmpty()) {
            QStringList labels;
            for (const QString &label : one.buttons)
                labels.append(quoted(label));
            texts.append(StepsModel::tr("with the buttons %1").arg(labels.join(u", "_s)));
        }
        if (!one.name.isEmpty())
            texts.append(StepsModel::tr("in the step “%1”").arg(one.name));
        if (one.cites)
            texts.append(*one.cites ? StepsModel::tr("with a source") : StepsModel::tr("without a source"));
        texts.removeAll(QString());
        return texts.join(u", "_s);
    }
    texts.append(one.name);
    if (!one.comparisons.isEmpty())
        texts.append(describeComparisons(one.comparisons));
    if (!one.step.isEmpty())
        texts.append(StepsModel::tr("at the step “%1”").arg(one.step));
    if (one.times)
        texts.append(StepsModel::tr("%n time(s)", nullptr, *one.times));
    for (const ExpectedPart &part : one.parts)
        texts.append(StepsModel::tr("%1 %2", "a place in a request and what stands there").arg(part.path, describeComparisons(part.comparisons)));
    return texts.join(u", "_s);
}
} // namespace

QString describeComparisons(const QList<Comparison> &comparisons)
{
    QStringList texts;
    for (const Comparison &comparison : comparisons) {
        const QString what = comparisonText(comparison);
        texts.append(comparison.word == u"is_set" ? what : StepsModel::tr("%1 “%2”", "a comparison and what with").arg(what, comparedText(comparison)));
    }
    return texts.join(u", "_s);
}

bool Expectation::hasSeveral() const
{
    return form == Form::Values || form == Form::NoValues || form == Form::Flows || form == Form::Names || form == Form::Requests || form == Form::NoRequests
        || form == Form::Offers;
}

bool Expectation::mayBeGroup() const
{
    return form == Form::Flows || form == Form::Offers || (form == Form::Names && word == u"intent_was");
}

int Expectation::mostComparisons() const
{
    return form == Form::NoValues ? 1 : form == Form::Utterance || form == Form::Values || form == Form::Requests ? int(comparisonKinds().size()) - 1 : 0;
}

Expectation Expectation::fromJson(const QJsonValue &assertion)
{
    const QJsonObject object = assertion.isString() ? QJsonObject {{assertion.toString(), true}} : assertion.toObject();
    Expectation read;
    if (object.size() != 1) {
        read.form = Form::Raw;
        read.raw = assertion;
        return read;
    }
    const QJsonValue json = *object.begin();
    read.word = Assertion::ownWord(object.begin().key());
    read.form = formOf(read.word);
    const auto leave = [&] {
        read.form = Form::Raw;
        read.entries.clear();
        read.raw = json;
        return read;
    };
    switch (read.form) {
    case Form::Nothing:
        return read;
    case Form::Utterance: {
        const auto one = json.isArray() ? std::nullopt : utteranceOf(json.isBool() ? QJsonValue(QString()) : json);
        if (!one)
            return leave();
        read.entries = {*one};
        return read;
    }
    case Form::Offers:
        if (json.isBool() || json == QString())
            return read;
        if (isAskedGroup(json))
            return readGroup(json, read) ? read : leave();
        break;
    case Form::Grounding: {
        QJsonObject rest = json.toObject();
        read.threshold = rest.contains(u"threshold"_s) ? rest.take(u"threshold"_s).toDouble() : read.threshold;
        read.text = rest.take(u"ground_truth"_s).toString();
        return rest.isEmpty() ? read : leave();
    }
    case Form::Step:
    case Form::Expression:
        read.text = json.toString();
        return json.isString() || json.isBool() ? read : leave();
    case Form::Ended:
        read.ended = json.toBool(true);
        return json.isBool() || json.isNull() ? read : leave();
    case Form::Raw:
        return leave();
    case Form::Flows:
    case Form::Names:
        if (read.mayBeGroup() && isAskedGroup(json))
            return readGroup(json, read) ? read : leave();
        break;
    default:
        break;
    }
    const QJsonArray items = json.isArray() ? json.toArray() : QJsonArray {json.isBool() ? QJsonValue(QString()) : json};
    for (const QJsonValue &item : items) {
        const auto one = entryOf(read.form, item);
        if (!one)
            return leave();
        read.entries.append(*one);
    }
    return read;
}

QJsonValue Expectation::value() const
{
    if (form != Form::Raw && !group.isEmpty())
        return QJsonObject {{u"operator"_s, group}, {u"flow_ids"_s, QJsonArray::fromStringList(names())}};
    switch (form) {
    case Form::Nothing:
        return true;
    case Form::Raw:
        return raw;
    case Form::Offers: {
        QJsonArray list;
        for (const Expected &one : entries)
            list.append(one.name);
        return list;
    }
    case Form::Grounding: {
        QJsonObject object {{u"threshold"_s, threshold}};
        if (!text.isEmpty())
            object.insert(u"ground_truth"_s, text);
        return object;
    }
    case Form::Step:
    case Form::Expression:
        return text;
    case Form::Ended:
        return ended;
    default:
        break;
    }
    if (entries.size() == 1)
        return writtenEntry(form, entries.first());
    QJsonArray list;
    for (const Expected &one : entries)
        list.append(writtenEntry(form, one));
    return list;
}

QStringList Expectation::names() const
{
    QStringList names;
    for (const Expected &one : entries) {
        if (!one.name.isEmpty())
            names.append(one.name);
    }
    return names;
}

QString Expectation::describe() const
{
    switch (form) {
    case Form::Nothing:
        return {};
    case Form::Raw:
        return StepsModel::valueText(raw);
    case Form::Grounding: {
        const QString share = StepsModel::tr("to %1 %").arg(QLocale().toString(qRound(threshold * 100)));
        return text.isEmpty() ? share : StepsModel::tr("%1, or on “%2”", "a share of the answer, and a text it may rest on").arg(share, text);
    }
    case Form::Step:
    case Form::Expression:
        return text;
    case Form::Ended:
        return ended ? QString() : StepsModel::tr("no, it goes on");
    default:
        break;
    }
    if (!group.isEmpty()) {
        const QString flows = names().join(u"; "_s);
        return group == u"any" ? StepsModel::tr("any of: %1", "a list of flows").arg(flows) : StepsModel::tr("all of: %1", "a list of flows").arg(flows);
    }
    QStringList texts;
    for (const Expected &one : entries)
        texts.append(describeEntry(form, one));
    return texts.join(u"; "_s);
}

QString Expectation::outline() const
{
    const auto words = [](const QList<Comparison> &comparisons) {
        QString list;
        for (const Comparison &comparison : comparisons)
            list += u' ' + comparison.word + (comparison.word == u"is_set" && !comparison.value.toBool() ? u"!"_s : QString());
        return list;
    };
    QString outline = word + u'/' + QString::number(int(form));
    if (!group.isEmpty())
        return outline + u"/group"_s; // the same list, whatever is ticked in it
    for (const Expected &one : entries) {
        outline += u"/-"_s + words(one.comparisons);
        for (const ExpectedPart &part : one.parts)
            outline += u'+' + words(part.comparisons);
    }
    return outline;
}

Expectation freshExpectation(const QString &word)
{
    Expectation fresh;
    fresh.word = word;
    fresh.form = formOf(word);
    if (fresh.form == Form::Utterance)
        fresh.entries = {{{}, {}, {Comparison()}, {}, {}, {}, {}}};
    else if (fresh.hasSeveral() && fresh.form != Form::Offers)
        fresh.entries = {Expected()};
    return fresh;
}

QList<Comparison> comparisonKinds()
{
    return {{u"contains"_s, QString()}, {u"equals"_s, QString()}, {u"matches"_s, QString()}, {u"similar_to"_s, QString()}, {u"at_least"_s, 0},
            {u"at_most"_s, 0}, {u"length"_s, 0}, {u"is_set"_s, true}, {u"is_set"_s, false}};
}

QString comparisonText(const Comparison &comparison)
{
    if (comparison.word == u"contains")
        return StepsModel::tr("contains");
    if (comparison.word == u"equals")
        return StepsModel::tr("is exactly");
    if (comparison.word == u"matches")
        return StepsModel::tr("matches the pattern");
    if (comparison.word == u"similar_to") {
        const double share = comparison.value.isObject() ? comparison.value[u"at_least"].toDouble(usualLikeness) : usualLikeness;
        return share == usualLikeness ? StepsModel::tr("is much like") : StepsModel::tr("to %1 % is like").arg(QLocale().toString(qRound(share * 100)));
    }
    if (comparison.word == u"at_least")
        return StepsModel::tr("is at least");
    if (comparison.word == u"at_most")
        return StepsModel::tr("is at most");
    if (comparison.word == u"length")
        return StepsModel::tr("has the length");
    return comparison.value.toBool(true) ? StepsModel::tr("has a value") : StepsModel::tr("has no value");
}

std::optional<QList<Comparison>> comparisonsOfValue(const QJsonValue &value)
{
    if (value.isObject() && isComparison(value.toObject()))
        return comparisonsOf(value.toObject());
    return QList<Comparison> {{u"equals"_s, value}};
}

QJsonValue writtenShort(const QList<Comparison> &comparisons)
{
    const bool isPlain = comparisons.size() == 1 && comparisons.first().word == u"equals" && !comparisons.first().value.isObject();
    return isPlain ? comparisons.first().value : QJsonValue(written(comparisons));
}

QJsonValue comparedWith(const QString &word, const QString &text)
{
    if (word == u"at_least" || word == u"at_most" || word == u"length") {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    return word == u"equals" ? StepsModel::valueOf(text) : QJsonValue(text);
}

QString comparedText(const Comparison &comparison)
{
    if (comparison.word == u"similar_to" && comparison.value.isObject())
        return comparison.value[u"text"].toString();
    return StepsModel::valueText(comparison.value);
}

} // namespace dialogist::editors::test
