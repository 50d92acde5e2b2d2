// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/testyaml.h"

#include "studio/base/yaml.h"
#include "studio/engine/testing/pinshape.h"
#include "studio/engine/testing/shapes.h"
#include "studio/flow/expression.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumTests = 20'000;

/// Adds what a fixture holds: an object of variables, or a list of such.
Status addFixture(QJsonObject &fixtures, const QString &name, const QJsonValue &json)
{
    QJsonObject values;
    for (const QJsonValue &part : json.isArray() ? json.toArray() : QJsonArray {json}) {
        if (Status status = isShaped(name, part, Shapes(Shape::Object) | Shape::Nothing); !status)
            return Error {ErrorCode::InvalidInput, u"fixtures: "_s + status.error().message, {}};
        const QJsonObject more = part.toObject();
        for (auto value = more.begin(); value != more.end(); ++value)
            values.insert(value.key(), *value);
    }
    fixtures.insert(name, values);
    return {};
}

/// Fixtures by name: {name: {variable: value}} or [{name: {…}}, …].
Result<QJsonObject> readFixtures(const QJsonValue &json)
{
    QJsonObject fixtures;
    if (Status status = isShaped(u"fixtures"_s, json, Shapes(Shape::List) | Shape::Object | Shape::Nothing); !status)
        return status.error();
    for (const QJsonValue &item : json.isArray() ? json.toArray() : QJsonArray {json}) {
        if (Status status = isShaped(u"fixtures"_s, item, Shapes(Shape::Object) | Shape::Nothing); !status)
            return status.error();
        const QJsonObject object = item.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (Status status = addFixture(fixtures, it.key(), *it); !status)
                return status.error();
        }
    }
    return fixtures;
}

/// What may stand behind the keys of a test; “metadata” may be anything.
const Fields &fieldsOfTests()
{
    constexpr Shapes text = anyText | Shape::Nothing;
    constexpr Shapes list = Shapes(Shape::List) | Shape::Nothing;
    static const Fields all = {{u"test_case"_s, text}, {u"name"_s, text}, {u"suite"_s, text}, {u"description"_s, text}, {u"language"_s, Shapes(Shape::Text) | Shape::Nothing},
        {u"enabled"_s, Shape::Switch}, {u"given"_s, Shapes(Shape::Object) | Shape::Nothing}, {u"fixtures"_s, list}, {u"steps"_s, list}, {u"pins"_s, list}};
    return all;
}

QString nameIn(const QJsonObject &json)
{
    const QJsonValue name = json.contains(u"test_case"_s) ? json[u"test_case"] : json[u"name"];
    return name.isObject() || name.isArray() ? QString() : flow::toText(name);
}

/// What nobody reads is a slip, and the test would check less than it says.
Status isReadable(const QJsonObject &json)
{
    const QStringList known = fieldsOfTests().keys() + QStringList {u"metadata"_s};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "“%1”: a test has no “%2”. There are: %3.").arg(nameIn(json), key, known.join(u", "_s)), {}};
    }
    Status status = areShaped(json, fieldsOfTests());
    for (const QJsonValue &name : json[u"fixtures"].toArray()) {
        if (status)
            status = isShaped(u"fixtures"_s, name, Shape::Text);
    }
    if (!status)
        return Error {ErrorCode::InvalidInput, u"“%1”: "_s.arg(nameIn(json)) + status.error().message, {}};
    return {};
}

model::ConversationTest readTest(const QJsonObject &json, const QJsonObject &fixtures, QStringList &remarks)
{
    model::ConversationTest test;
    test.id = model::ConversationTestId::create();
    test.name = nameIn(json);
    test.suite = flow::toText(json[u"suite"]);
    test.description = flow::toText(json[u"description"]);
    test.language = json[u"language"].toString();
    test.given = json[u"given"].toObject();
    // A key with nothing behind it, as it is left when the last value below is deleted.
    for (const QString &key : {u"variables"_s, u"user"_s}) {
        if (test.given.value(key).isNull())
            test.given.remove(key);
    }
    test.steps = json[u"steps"].toArray();
    for (const QJsonValue &pin : json[u"pins"].toArray())
        test.pins.append(plainPin(pin));
    test.enabled = json[u"enabled"].toBool(true);
    QJsonObject variables = test.given.value(u"variables"_s).toObject();
    for (const QJsonValue &name : json[u"fixtures"].toArray()) {
        if (!fixtures.contains(name.toString())) {
            remarks.append(QCoreApplication::translate("engine", "“%1”: there is no fixture “%2”.").arg(test.name, name.toString()));
            continue;
        }
        const QJsonObject values = fixtures[name.toString()].toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            variables.insert(it.key(), *it);
    }
    if (!variables.isEmpty())
        test.given.insert(u"variables"_s, variables);
    return test;
}

QJsonObject written(const model::ConversationTest &test)
{
    QJsonObject json {{u"test_case"_s, test.name}, {u"steps"_s, test.steps}};
    const auto put = [&json](const QString &key, const QJsonValue &value, bool there) {
        if (there)
            json.insert(key, value);
    };
    put(u"suite"_s, test.suite, !test.suite.isEmpty());
    put(u"description"_s, test.description, !test.description.isEmpty());
    put(u"language"_s, test.language, !test.language.isEmpty());
    put(u"given"_s, test.given, !test.given.isEmpty());
    put(u"pins"_s, test.pins, !test.pins.isEmpty());
    put(u"enabled"_s, false, !test.enabled);
    return json;
}
} // namespace

Result<ReadTests> testsFromYaml(const QByteArray &yaml)
{
    const Result<QJsonValue> value = fromYaml(yaml);
    if (!value)
        return value.error();
    const QJsonObject root = value->toObject();
    const QJsonArray cases = value->isArray() ? value->toArray() : root[u"test_cases"].toArray();
    if (cases.isEmpty())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "There are no tests in this file: it should hold a list “test_cases”."), {}};
    if (cases.size() > maximumTests)
        return Error {ErrorCode::Limit, QCoreApplication::translate("engine", "There are more than %1 tests in this file.").arg(maximumTests), {}};
    ReadTests read;
    static const QStringList known = {u"test_cases"_s, u"fixtures"_s, u"metadata"_s, u"stub_custom_actions"_s};
    for (const QString &key : root.keys()) {
        if (!known.contains(key))
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "A file of tests has no “%1”. There are: %2.").arg(key, known.join(u", "_s)), {}};
    }
    const auto fixtures = readFixtures(root[u"fixtures"]);
    if (!fixtures)
        return fixtures.error();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (!cases[i].isObject())
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "Entry %1 is no test.").arg(i + 1), {}};
        if (Status status = isReadable(cases[i].toObject()); !status)
            return status.error();
        model::ConversationTest test = readTest(cases[i].toObject(), *fixtures, read.remarks);
        if (test.name.isEmpty() && test.steps.isEmpty())
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "Entry %1 is no test.").arg(i + 1), {}};
        test.order = double(i);
        read.tests.append(test);
    }
    if (root.contains(u"stub_custom_actions"_s))
        read.remarks.append(QCoreApplication::translate("engine", "“%1” was left out: pin answers to requests instead.").arg(u"stub_custom_actions"_s));
    return read;
}

QByteArray testsToYaml(const QList<model::ConversationTest> &tests)
{
    QJsonArray cases;
    for (const model::ConversationTest &test : tests)
        cases.append(written(test));
    return toYaml(QJsonObject {{u"test_cases"_s, cases}},
                  {u"test_case"_s, u"suite"_s, u"description"_s, u"language"_s, u"enabled"_s, u"given"_s, u"user"_s, u"choice"_s, u"wait"_s, u"event"_s, u"answer"_s, u"steps"_s,
                   u"name"_s, u"value"_s, u"kind"_s, u"node"_s, u"assertion_order_enabled"_s, u"assertions"_s, u"pins"_s});
}

} // namespace dialogist::engine::testing
