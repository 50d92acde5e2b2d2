// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"
#include "studio/flow/checks.h"
#include "studio/flow/fixes.h"
#include "studio/flow/ruletable.h"

#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray say(const QByteArray &text)
{
    return R"({"bubbles":[{"kind":"text","variants":[{"en":")" + text + R"("}]}]})";
}

void typed(BotBuilder &bot, const QString &name, const QString &type, const QString &scope = u"conversation"_s, const QJsonValue &initial = QJsonValue::Undefined)
{
    model::Variable variable;
    variable.id = model::VariableId::create();
    variable.bot = bot.bot().id;
    variable.name = name;
    variable.type = type;
    variable.scope = scope;
    variable.initial = initial;
    bot.edit().variables.emplace(variable.id, variable);
}

QString intent(BotBuilder &bot, const QString &name, const QStringList &phrases, const QStringList &german = {})
{
    model::Intent intent;
    intent.id = model::IntentId::create();
    intent.bot = bot.bot().id;
    intent.name = name;
    intent.phrases.insert(u"en"_s, phrases);
    if (!german.isEmpty())
        intent.phrases.insert(u"de"_s, german);
    bot.edit().intents.emplace(intent.id, intent);
    return intent.id.toString();
}

QString entity(BotBuilder &bot, const QString &name, const QList<model::EntityValue> &values, const QStringList &patterns = {})
{
    model::Entity entity;
    entity.id = model::EntityId::create();
    entity.bot = bot.bot().id;
    entity.name = name;
    entity.values = values;
    entity.patterns = patterns;
    entity.kind = patterns.isEmpty() ? u"list"_s : u"pattern"_s;
    bot.edit().entities.emplace(entity.id, entity);
    return entity.id.toString();
}

QString prompt(BotBuilder &bot, const QString &text)
{
    model::Prompt prompt;
    prompt.id = model::PromptId::create();
    prompt.bot = bot.bot().id;
    prompt.name = u"Tone"_s;
    prompt.text = text;
    bot.edit().prompts.emplace(prompt.id, prompt);
    return prompt.id.toString();
}

void talkTest(BotBuilder &bot, const QByteArray &steps)
{
    model::ConversationTest test;
    test.id = model::ConversationTestId::create();
    test.bot = bot.bot().id;
    test.name = u"Greets"_s;
    test.steps = QJsonDocument::fromJson(steps).array();
    bot.edit().tests.emplace(test.id, test);
}

/// A node with every port connected: what it says about itself is all there is to say.
void put(BotBuilder &bot, const QString &type, const QJsonObject &props)
{
    bot.node(u"n"_s, type, props);
    const model::Node *node = bot.bot().node(bot.id(u"n"_s));
    for (const Port &port : portsOf(*node, &bot.bot()))
        bot.link(u"n"_s, port.name, u"e"_s);
    bot.link(u"hello"_s, u"next"_s, u"n"_s);
}

using Build = std::function<void(BotBuilder &)>;
struct Case {
    QString name;
    QString rule;
    Build wrong;
    Build right;
};

/// One node is wrong, then right; the type's defaults fill in what is not said.
Case one(const QString &rule, const QString &type, const QByteArray &wrong, const QByteArray &right, const QString &name = {})
{
    const auto build = [type](const QByteArray &props) {
        return [type, props](BotBuilder &bot) {
            QJsonObject all = specOf(type) ? specOf(type)->defaults : QJsonObject();
            const QJsonObject own = json(props);
            for (auto it = own.begin(); it != own.end(); ++it)
                all.insert(it.key(), *it);
            put(bot, type, all);
        };
    };
    return {name.isEmpty() ? rule : rule + u", "_s + name, rule, build(wrong), build(right)};
}

BotBuilder base()
{
    BotBuilder bot({u"en"_s, u"de"_s});
    bot.node(u"s"_s, u"start"_s).node(u"hello"_s, u"message"_s, say("Hello")).node(u"e"_s, u"exit"_s);
    bot.link(u"s"_s, u"next"_s, u"hello"_s);
    typed(bot, u"text"_s, u"text"_s);
    typed(bot, u"count"_s, u"number"_s, u"conversation"_s, 0);
    typed(bot, u"sure"_s, u"boolean"_s, u"conversation"_s, false);
    typed(bot, u"items"_s, u"list"_s, u"conversation"_s, QJsonArray());
    typed(bot, u"price"_s, u"number"_s, u"bot"_s, 12);
    typed(bot, u"key"_s, u"text"_s, u"secret"_s);
    return bot;
}

const QByteArray branchOf(const QByteArray &cases)
{
    return R"({"cases":[)" + cases + "]}";
}

void addWayCases(QList<Case> &cases)
{
    const auto nothing = [](BotBuilder &bot) { bot.link(u"hello"_s, u"next"_s, u"e"_s); };
    cases.append({u"no start"_s, u"flow.no-start"_s,
        [](BotBuilder &bot) {
            bot.edit().flows.begin()->second.nodes.erase(bot.id(u"s"_s));
            bot.link(u"hello"_s, u"next"_s, u"e"_s);
        },
        nothing});
    cases.append({u"start flow"_s, u"flow.unknown-start-flow"_s, [](BotBuilder &bot) { bot.edit().startFlow = model::FlowId::create(); }, nothing});
    cases.append({u"several starts"_s, u"flow.several-starts"_s, [](BotBuilder &bot) { bot.node(u"s2"_s, u"start"_s); }, nothing});
    cases.append({u"port"_s, u"flow.unconnected-port"_s,
        [](BotBuilder &bot) {
            bot.node(u"a"_s, u"ask"_s, R"({"prompt":{"en":"?"},"variable":"text"})").link(u"hello"_s, u"next"_s, u"a"_s).link(u"a"_s, u"answered"_s, u"e"_s);
        },
        nothing});
    cases.append({u"default"_s, u"flow.no-default"_s,
        [](BotBuilder &bot) {
            bot.node(u"c"_s, u"choice"_s, R"({"options":[{"id":"a","label":{"en":"A"}}]})").link(u"hello"_s, u"next"_s, u"c"_s).link(u"c"_s, u"option:a"_s, u"e"_s);
        },
        [](BotBuilder &bot) { put(bot, u"choice"_s, json(R"({"options":[{"id":"a","label":{"en":"A"}}]})")); }});
    cases.append({u"dead end"_s, u"flow.dead-end"_s, [](BotBuilder &) { }, nothing});
    cases.append({u"stale link"_s, u"flow.stale-link"_s, [](BotBuilder &bot) { bot.link(u"hello"_s, u"gone"_s, u"e"_s); }, nothing});
    cases.append({u"unreachable"_s, u"flow.unreachable"_s, [](BotBuilder &bot) { bot.node(u"lost"_s, u"exit"_s).link(u"hello"_s, u"next"_s, u"e"_s); }, nothing});
    const auto second = [](BotBuilder &bot) { bot.flow(u"two"_s).node(u"s2"_s, u"start"_s).node(u"e2"_s, u"exit"_s).link(u"s2"_s, u"next"_s, u"e2"_s); };
    cases.append({u"unused flow"_s, u"flow.unused-flow"_s, second, [second](BotBuilder &bot) {
        second(bot);
        bot.node(u"event"_s, u"event"_s, R"({"event":"started"})").link(u"event"_s, u"next"_s, u"e2"_s);
    }});
    const auto event = [](const QByteArray &props, bool connects, bool twice) {
        return [=](BotBuilder &bot) {
            for (const QString &name : twice ? QStringList {u"v1"_s, u"v2"_s} : QStringList {u"v1"_s}) {
                bot.node(name, u"event"_s, props);
                if (connects)
                    bot.link(name, u"next"_s, u"e"_s);
            }
        };
    };
    const QByteArray help = R"({"event":"help","where":"anywhere"})";
    cases.append({u"event without steps"_s, u"flow.event-without-steps"_s, event(help, false, false), event(help, true, false)});
    cases.append({u"event twice"_s, u"flow.duplicate-event"_s, event(help, true, true), event(help, true, false)});
    cases.append(one(u"flow.goto-target"_s, u"goto"_s, R"({"node":""})", R"({"node":""})"));
    cases.last().right = [](BotBuilder &bot) { put(bot, u"goto"_s, {{u"node"_s, bot.id(u"e"_s).toString()}}); };
    const auto run = [second](const QByteArray &props, const QByteArray &start) {
        return [=](BotBuilder &bot) {
            const QString id = [&] {
                second(bot);
                bot.node(u"s2"_s, u"start"_s, start);
                return bot.flowId(u"two"_s).toString();
            }();
            QJsonObject all = json(props);
            all.insert(u"flow"_s, id);
            model::Bot &edited = bot.edit();
            model::Node node {bot.id(u"n"_s), edited.startFlow, u"runflow"_s, u"n"_s, {}, all};
            edited.flows.at(edited.startFlow).nodes[node.id] = node;
        };
    };
    cases.append(one(u"flow.no-flow"_s, u"runflow"_s, "{}", "{}"));
    cases.last().right = run("{}", "{}");
    cases.append({u"input missing"_s, u"flow.input-missing"_s, run("{}", R"({"inputs":[{"variable":"text","required":true}]})"),
        run(R"({"inputs":[{"variable":"text","expression":"text"}]})", R"({"inputs":[{"variable":"text","required":true}]})")});
    cases.append({u"input unknown"_s, u"flow.input-unknown"_s, run(R"({"inputs":[{"variable":"text","expression":"text"}]})", "{}"),
        run(R"({"inputs":[{"variable":"text","expression":"text"}]})", R"({"inputs":[{"variable":"text"}]})")});
    cases.append({u"output"_s, u"flow.output-never-set"_s, run("{}", R"({"outputs":["text"]})"), run("{}", "{}")});
    cases.append({u"recursion"_s, u"flow.recursion"_s, [](BotBuilder &bot) { put(bot, u"runflow"_s, {{u"flow"_s, bot.bot().startFlow.toString()}}); }, run("{}", "{}")});
    cases.append(one(u"flow.break-outside-loop"_s, u"exit"_s, R"({"outcome":"break"})", R"({"outcome":"end"})"));
    cases.append({u"endless"_s, u"flow.endless-loop"_s, [](BotBuilder &bot) { bot.link(u"hello"_s, u"next"_s, u"hello"_s); }, nothing});
    cases.append({u"counting"_s, u"flow.loop-without-input"_s,
        [](BotBuilder &bot) {
            bot.node(u"b"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"count > 3"})")).link(u"hello"_s, u"next"_s, u"b"_s);
            bot.link(u"b"_s, u"case:a"_s, u"e"_s).link(u"b"_s, u"else"_s, u"b"_s);
        },
        nothing});
    const auto repeats = [](const QByteArray &assignment) {
        return [assignment](BotBuilder &bot) {
            bot.node(u"n"_s, u"loop"_s, {{u"kind"_s, u"while"_s}, {u"condition"_s, u"count < 3"_s}}).link(u"hello"_s, u"next"_s, u"n"_s).link(u"n"_s, u"done"_s, u"e"_s);
            bot.node(u"body"_s, u"set"_s, R"({"assignments":[)" + assignment + "]}").link(u"n"_s, u"body"_s, u"body"_s);
        };
    };
    cases.append({u"while"_s, u"flow.loop-never-ends"_s, repeats(R"({"variable":"text","expression":"'a'"})"), repeats(R"({"variable":"count","expression":"count + 1"})")});
    cases.append(one(u"flow.unhandled-error"_s, u"http"_s, R"({"url":"https://a.example","saveTo":"text"})", R"({"url":"https://a.example","saveTo":"text"})"));
    cases.last().wrong = [](BotBuilder &bot) {
        bot.node(u"n"_s, u"http"_s, R"({"url":"https://a.example","saveTo":"text"})").link(u"hello"_s, u"next"_s, u"n"_s).link(u"n"_s, u"next"_s, u"e"_s);
    };
}

void addVariableCases(QList<Case> &cases)
{
    cases.append(one(u"flow.undefined-variable"_s, u"message"_s, say("Hi {{ coumt }}"), say("Hi {{ count }} {{ lastText }}")));
    cases.append({u"unused"_s, u"flow.unused-variable"_s, [](BotBuilder &bot) { typed(bot, u"idle"_s, u"text"_s); },
        [](BotBuilder &bot) {
            for (const QString &name : {u"text"_s, u"count"_s, u"sure"_s, u"items"_s, u"price"_s, u"key"_s})
                bot.node(name, u"message"_s, say("{{ " + name.toUtf8() + " }}"));
        }});
    cases.append(one(u"flow.never-set"_s, u"message"_s, say("{{ text }}"), say("{{ count }}")));
    cases.append(one(u"flow.no-first-value"_s, u"set"_s, R"({"assignments":[{"variable":"text","expression":"text + 'x'"}]})",
        R"({"assignments":[{"variable":"text","expression":"(text ?? '') + 'x'"}]})"));
    cases.append({u"first value behind a condition"_s, u"flow.no-first-value"_s,
        [](BotBuilder &bot) { put(bot, u"set"_s, json(R"({"assignments":[{"variable":"text","expression":"text + 'b' + count"}]})")); },
        [](BotBuilder &bot) { put(bot, u"set"_s, json(R"({"assignments":[{"variable":"text","expression":"count == 0 ? 'a' : text + 'b'"}]})")); }});
    cases.append({u"first value from an answer"_s, u"flow.no-first-value"_s,
        [](BotBuilder &bot) { put(bot, u"set"_s, json(R"({"assignments":[{"variable":"text","expression":"text + 'x'"}]})")); },
        [](BotBuilder &bot) {
            put(bot, u"set"_s, json(R"({"assignments":[{"variable":"text","expression":"text + 'x'"}]})"));
            bot.node(u"a"_s, u"ask"_s, R"({"prompt":{"en":"?"},"variable":"text"})");
        }});
    cases.append(one(u"flow.never-read"_s, u"set"_s, R"({"assignments":[{"variable":"count","expression":"1"}]})", R"({"assignments":[{"variable":"count","expression":"count + 1"}]})"));
    const auto order = [](bool setFirst) {
        return [setFirst](BotBuilder &bot) {
            bot.node(u"read"_s, u"message"_s, say("{{ text }}")).node(u"set"_s, u"set"_s, R"({"assignments":[{"variable":"text","expression":"'a'"}]})");
            const QString first = setFirst ? u"set"_s : u"read"_s;
            const QString then = setFirst ? u"read"_s : u"set"_s;
            bot.link(u"hello"_s, u"next"_s, first).link(first, u"next"_s, then).link(then, u"next"_s, u"e"_s);
        };
    };
    cases.append({u"order"_s, u"flow.read-before-set"_s, order(false), order(true)});
    const auto sometimes = [](const QByteArray &text) {
        return [text](BotBuilder &bot) {
            bot.node(u"b"_s, u"branch"_s, branchOf("{\"id\":\"a\",\"condition\":\"count > 3\"}")).node(u"read"_s, u"message"_s, say(text));
            bot.node(u"set"_s, u"set"_s, R"({"assignments":[{"variable":"text","expression":"'a'"}]})");
            bot.link(u"hello"_s, u"next"_s, u"b"_s).link(u"b"_s, u"case:a"_s, u"set"_s).link(u"b"_s, u"else"_s, u"read"_s);
            bot.link(u"set"_s, u"next"_s, u"read"_s).link(u"read"_s, u"next"_s, u"e"_s);
        };
    };
    cases.append({u"some ways"_s, u"flow.maybe-unset"_s, sometimes("Hi {{ text }}"), sometimes("Hi {{ text ?? 'you' }}")});
    cases.append(one(u"flow.set-constant"_s, u"set"_s, R"({"assignments":[{"variable":"price","expression":"1"}]})", R"({"assignments":[{"variable":"count","expression":"1"}]})"));
    cases.append(one(u"flow.secret-read"_s, u"message"_s, say("{{ key }}"), say("{{ text }}")));
    cases.append({u"name"_s, u"flow.variable-name"_s, [](BotBuilder &bot) { typed(bot, u"two words"_s, u"text"_s); }, [](BotBuilder &bot) { typed(bot, u"twoWords"_s, u"text"_s); }});
    cases.append({u"capitals"_s, u"flow.duplicate-variable"_s, [](BotBuilder &bot) { typed(bot, u"Count"_s, u"text"_s); }, [](BotBuilder &bot) { typed(bot, u"counts"_s, u"text"_s); }});
    cases.append({u"initial"_s, u"flow.initial-type"_s, [](BotBuilder &bot) { typed(bot, u"many"_s, u"number"_s, u"conversation"_s, u"lots"_s); },
        [](BotBuilder &bot) { typed(bot, u"many"_s, u"number"_s, u"conversation"_s, u"12"_s); }});
}

void addExpressionCases(QList<Case> &cases)
{
    cases.append(one(u"flow.expression-error"_s, u"set"_s, R"({"assignments":[{"variable":"count","expression":"1 +"}]})", R"({"assignments":[{"variable":"count","expression":"1 + 1"}]})"));
    cases.append(one(u"flow.expression-error"_s, u"message"_s, say("{{ noSuchFunction(1) }}"), say("{{ count }}"), u"unknown function"_s));
    cases.append(one(u"flow.type-mismatch"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"count === 'many'"})"), branchOf(R"({"id":"a","condition":"count === 3"})")));
    cases.append(one(u"flow.type-mismatch"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"items > 3"})"), branchOf(R"({"id":"a","condition":"items.length > 3 || text === 5"})"), u"list"_s));
    cases.append(one(u"flow.type-mismatch"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"sure == 'true'"})"), branchOf(R"({"id":"a","condition":"sure == true || sure == '1'"})"), u"truth in words"_s));
    cases.append(one(u"flow.unknown-member"_s, u"message"_s, say("{{ count.trim() }}"), say("{{ text.trim() }} {{ count.toFixed(1) }} {{ items.length }}")));
    cases.append(one(u"flow.unknown-member"_s, u"set"_s, R"({"assignments":[{"variable":"count","expression":"items.lenght + 1"}]})", R"({"assignments":[{"variable":"count","expression":"items.length + 1"}]})", u"misspelt"_s));
    cases.append(one(u"flow.chained-comparison"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"1 < count < 5"})"), branchOf(R"({"id":"a","condition":"1 < count && count < 5"})")));
    cases.append(one(u"flow.division-by-zero"_s, u"set"_s, R"({"assignments":[{"variable":"count","expression":"price / 0 + 1"}]})", R"({"assignments":[{"variable":"count","expression":"price / count"}]})"));
    cases.append(one(u"flow.object-in-text"_s, u"set"_s, R"({"assignments":[{"variable":"text","expression":"'Order: ' + {id: count}"}]})", R"({"assignments":[{"variable":"text","expression":"'Order: ' + items"}]})"));
    const auto dated = [](const QByteArray &expression) {
        return [expression](BotBuilder &bot) {
            typed(bot, u"day"_s, u"date"_s, u"user"_s);
            put(bot, u"message"_s, json(say("{{ " + expression + " }}")));
        };
    };
    cases.append({u"date"_s, u"flow.date-arithmetic"_s, dated("day + 1"), dated("addDays(day, 1) + ' at ' + count")});
    const auto chosen = [](const QByteArray &condition) {
        return [condition](BotBuilder &bot) {
            typed(bot, u"size"_s, u"text"_s);
            put(bot, u"branch"_s, json(branchOf("{\"id\":\"a\",\"condition\":\"" + condition + "\"}")));
            bot.node(u"c"_s, u"choice"_s, R"({"variable":"size","options":[{"id":"s","label":{"en":"Small"}},{"id":"l","label":{"en":"Large","de":"Gross"}}]})");
        };
    };
    cases.append({u"option"_s, u"flow.unknown-option"_s, chosen("size === 'large'"), chosen("size === 'Large' || size == ''")});
    cases.append(one(u"flow.unknown-language"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"language === 'fr'"})"), branchOf(R"({"id":"a","condition":"language === 'de-AT' || text === 'fr'"})"), u"condition"_s));
    cases.append(one(u"flow.invalid-pattern"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"matches(text, '[') && sure"})"), branchOf(R"({"id":"a","condition":"matches(text, '^[a-z]+$') || matches(text, text) || sure"})"), u"matches"_s));
    cases.append(one(u"flow.wrong-type"_s, u"set"_s, R"({"assignments":[{"variable":"count","expression":"count + 'x'"}]})", R"({"assignments":[{"variable":"count","expression":"count + '0'"},{"variable":"count","expression":"text + 'x'"}]})", u"joined"_s));
    cases.append(one(u"flow.wrong-type"_s, u"set"_s, R"({"assignments":[{"variable":"count","expression":"'many'"}]})", R"({"assignments":[{"variable":"count","expression":"'3'"},{"variable":"text","expression":"[1]"}]})"));
    cases.append(one(u"flow.wrong-type"_s, u"set"_s, R"({"assignments":[{"variable":"count","operation":"append","expression":"1"}]})", R"({"assignments":[{"variable":"items","operation":"append","expression":"1"}]})", u"list operation"_s));
    cases.append(one(u"flow.wrong-type"_s, u"wait"_s, R"({"kind":"message","saveTo":"count"})", R"({"kind":"message","saveTo":"text"})", u"message"_s));
    cases.append(one(u"flow.wrong-type"_s, u"wait"_s, R"({"kind":"message","saveTo":"items"})", R"({"kind":"delay","saveTo":"items"})", u"message in a list"_s));
    cases.append(one(u"flow.wrong-type"_s, u"wait"_s, R"({"kind":"event","event":"paid","saveTo":"count"})", R"({"kind":"event","event":"paid","saveTo":"text"})", u"awaited event"_s));
    cases.append(one(u"flow.wrong-type"_s, u"event"_s, R"({"event":"help","saveTo":"items"})", R"({"event":"help","saveTo":"text"})", u"event"_s));
    cases.append(one(u"flow.wrong-type"_s, u"http"_s, R"({"url":"https://shop.example/a","saveTo":"sure"})", R"({"url":"https://shop.example/a","saveTo":"text"})", u"answer of a service"_s));
    cases.append(one(u"flow.wrong-type"_s, u"knowledge"_s, R"({"saveTo":"items"})", R"({"mode":"search","saveTo":"items"})", u"passages"_s));
    cases.append(one(u"flow.answer-type"_s, u"ask"_s, R"({"prompt":{"en":"?"},"answerType":"email","variable":"count"})", R"({"prompt":{"en":"?"},"answerType":"number","variable":"count"})"));
    cases.append(one(u"flow.empty-condition"_s, u"branch"_s, branchOf(R"({"id":"a","condition":" "})"), branchOf(R"({"id":"a","condition":"count > 1"})")));
    cases.append(one(u"flow.constant-condition"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"1 > 2"})"), branchOf(R"({"id":"a","condition":"count > 2"})")));
    cases.append(one(u"flow.constant-condition"_s, u"ask"_s, R"({"prompt":{"en":"?"},"variable":"text","validation":{"expression":"true"}})", R"({"prompt":{"en":"?"},"variable":"text","validation":{"expression":"value !== 'no'"}})", u"validation"_s));
    cases.append(one(u"flow.duplicate-case"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"count > 2"},{"id":"b","condition":"count  > 2"})"), branchOf(R"({"id":"a","condition":"count > 2"},{"id":"b","condition":"count > 1"})")));
    cases.append(one(u"flow.unreachable-case"_s, u"branch"_s, branchOf(R"({"id":"a","condition":"true"},{"id":"b","condition":"count > 2"})"), branchOf(R"({"id":"b","condition":"count > 2"},{"id":"a","condition":"true"})")));
    cases.append(one(u"flow.code-error"_s, u"code"_s, R"({"source":"if (a) { b = '}';"})", R"({"source":"if (a) { b = '}'; } // {\nconst r = /[/]}/; const t = `${ {x: 1}.x } }`"})"));
    cases.append(one(u"flow.code-variable"_s, u"code"_s, R"({"source":"return count + 1"})", R"({"source":"const text = x => x.count; /* price */ return {sure: 'items' + count}","inputs":["count"]})"));
}

void addNodeCases(QList<Case> &cases)
{
    cases.append(one(u"flow.unknown-type"_s, u"hologram"_s, "{}", "{}"));
    cases.last().right = [](BotBuilder &bot) { put(bot, u"message"_s, json(say("Hi"))); };
    cases.append(one(u"flow.foreign"_s, u"foreign"_s, "{}", "{}"));
    cases.last().right = [](BotBuilder &bot) { put(bot, u"message"_s, json(say("Hi"))); };
    for (const auto &[type, wrong, right] : std::initializer_list<std::tuple<const char *, const char *, const char *>> {
             {"http", "{}", R"({"url":"https://a.example"})"}, {"tool", "{}", R"({"tool":"a.b"})"}, {"client", "{}", R"({"url":"https://a.example"})"},
             {"track", "{}", R"({"name":"seen"})"}, {"wait", R"({"kind":"event"})", R"({"kind":"event","event":"paid"})"}, {"loop", "{}", R"({"list":"items"})"},
             {"code", "{}", R"({"source":"return"})"}, {"approval", "{}", R"({"title":"Pay?"})"}})
        cases.append(one(u"flow.missing-value"_s, QString::fromLatin1(type), wrong, right, QString::fromLatin1(type)));
    cases.append(one(u"flow.out-of-range"_s, u"loop"_s, R"({"list":"items","maximum":0})", R"({"list":"items","maximum":5})"));
    cases.append(one(u"flow.out-of-range"_s, u"http"_s, R"({"timeout":"soon"})", R"({"timeout":20})", u"no number"_s));
    cases.append(one(u"flow.unknown-word"_s, u"loop"_s, R"({"kind":"forever"})", R"({"kind":"count"})"));
    cases.append(one(u"flow.duplicate-option"_s, u"choice"_s, R"({"options":[{"id":"a","label":{"en":"A"}},{"id":"a","label":{"en":"B"}}]})", R"({"options":[{"id":"a","label":{"en":"A"}},{"id":"b","label":{"en":"B"}}]})"));
    cases.append(one(u"flow.duplicate-option"_s, u"form"_s, R"({"fields":[{"id":"a"},{"id":""}]})", R"({"fields":[{"id":"a"},{"id":"b"}]})", u"form"_s));
    cases.append(one(u"flow.empty-choice"_s, u"choice"_s, R"({"options":[]})", R"({"options":[],"dynamic":true,"list":"items"})"));
    cases.append(one(u"flow.empty-branch"_s, u"branch"_s, branchOf(""), branchOf(R"({"id":"a","condition":"count > 1"})")));
    cases.append(one(u"flow.duplicate-label"_s, u"choice"_s, R"({"options":[{"id":"a","label":{"en":"Yes"}},{"id":"b","label":{"en":"yes!"}}]})", R"({"options":[{"id":"a","label":{"en":"Yes"}},{"id":"b","label":{"en":"No"}}]})"));
    cases.append(one(u"flow.ambiguous-option"_s, u"choice"_s, R"({"options":[{"id":"a","label":{"en":"Yes"},"synonyms":{"en":"ok"}},{"id":"b","label":{"en":"No"},"synonyms":{"en":"nope, OK"}}]})",
        R"({"options":[{"id":"a","label":{"en":"Yes"},"synonyms":{"en":"ok, yes"}},{"id":"b","label":{"en":"No"},"synonyms":{"en":"nope"}}]})"));
    cases.append(one(u"flow.option-is-command"_s, u"choice"_s, R"({"options":[{"id":"a","label":{"en":"Cancel"}}]})", R"({"options":[{"id":"a","label":{"en":"Go"}}]})"));
    for (Build *build : {&cases.last().wrong, &cases.last().right})
        *build = [before = *build](BotBuilder &bot) {
            before(bot);
            bot.node(u"cancel"_s, u"event"_s, R"({"event":"cancel","where":"anywhere"})").link(u"cancel"_s, u"next"_s, u"e"_s);
        };
    QByteArray many;
    for (int i = 0; i < 11; ++i)
        many += (i ? "," : "") + QByteArray(R"({"id":"o)") + QByteArray::number(i) + R"(","label":{"en":"Option )" + QByteArray::number(i) + R"("}})";
    cases.append(one(u"flow.many-options"_s, u"choice"_s, R"({"options":[)" + many + "]}", R"({"options":[{"id":"a","label":{"en":"A"}}]})"));
    cases.append(one(u"flow.ask-without-variable"_s, u"ask"_s, R"({"prompt":{"en":"?"}})", R"({"prompt":{"en":"?"},"variable":"text"})"));
    cases.append(one(u"flow.ask-without-variable"_s, u"form"_s, R"({"fields":[{"id":"a","label":{"en":"Your name"}}]})", R"({"fields":[{"id":"a","variable":"text"}]})", u"form"_s));
    cases.append(one(u"flow.retry-without-text"_s, u"ask"_s, R"({"prompt":{"en":"?"},"answerType":"number","retries":2})", R"({"prompt":{"en":"?"},"answerType":"number","retries":2,"invalid":{"en":"A number, please."}})"));
    cases.append(one(u"flow.invalid-pattern"_s, u"ask"_s, R"({"validation":{"pattern":"[a"}})", R"({"validation":{"pattern":"[a]"}})"));
    cases.append(one(u"flow.invalid-pattern"_s, u"route"_s, R"({"engine":"rules","classes":[{"id":"a","pattern":"("}]})", R"({"engine":"rules","classes":[{"id":"a","pattern":"(a)b"}]})", u"route"_s));
    cases.append(one(u"flow.impossible-range"_s, u"ask"_s, R"({"answerType":"number","validation":{"minimum":5,"maximum":1}})", R"({"answerType":"number","validation":{"minimum":1,"maximum":5}})"));
    cases.append(one(u"flow.incomplete-assignment"_s, u"set"_s, R"({"assignments":[{"variable":"","expression":"1"},{"variable":"count","expression":"1"}]})", R"({"assignments":[{"variable":"items","operation":"clear"}]})"));
    cases.append(one(u"flow.intent-missing"_s, u"event"_s, R"({"intent":"01937b8e-6b1e-7c3a-9f00-0123456789ab"})", R"({"event":"help"})"));
    cases.append(one(u"flow.entity-missing"_s, u"ask"_s, R"({"answerType":"entity","entity":"01937b8e-6b1e-7c3a-9f00-0123456789ab"})", R"({"answerType":"text"})"));
    cases.append(one(u"flow.prompt-missing"_s, u"generate"_s, R"({"prompt":"01937b8e-6b1e-7c3a-9f00-0123456789ab"})", "{}"));
    cases.append(one(u"flow.no-instructions"_s, u"generate"_s, "{}", R"({"instructions":"Answer briefly."})"));
    cases.append(one(u"flow.agent-without-end"_s, u"agent"_s, R"({"exits":[]})", R"({"exits":[{"id":"a","label":"done"}]})"));
    cases.append(one(u"flow.event-incomplete"_s, u"event"_s, R"({"event":"keyword"})", R"({"event":"keyword","keywords":{"en":"menu"}})"));
    cases.append(one(u"flow.unknown-language"_s, u"branch"_s, branchOf(R"({"id":"a","kind":"language","value":"fr"})"), branchOf(R"({"id":"a","kind":"language","value":"de-AT"})")));
    cases.append(one(u"flow.no-opening-hours"_s, u"branch"_s, branchOf(R"({"id":"a","kind":"open"})"), branchOf(R"({"id":"a","kind":"channel","value":"web"})")));
    cases.append(one(u"flow.split-weights"_s, u"split"_s, R"({"variants":[{"id":"a","weight":1},{"id":"b","weight":0}]})", R"({"variants":[{"id":"a","weight":1},{"id":"b","weight":2}]})"));
    cases.append(one(u"flow.long-wait"_s, u"wait"_s, R"({"kind":"delay","seconds":"9000000"})", R"({"kind":"delay","seconds":"60"})"));
    cases.append(one(u"flow.bad-address"_s, u"http"_s, R"({"url":"shop.example/{{ text }}"})", R"({"url":"https://shop.example/{{ text }}"})"));
    cases.append(one(u"flow.plain-http"_s, u"http"_s, R"({"url":"http://shop.example/a"})", R"({"url":"http://localhost:8080/a"})"));
    cases.append(one(u"flow.get-with-body"_s, u"http"_s, R"({"bodyKind":"text"})", R"({"method":"POST","bodyKind":"text"})"));
    const auto posts = [](const QString &body) {
        return QJsonDocument(QJsonObject {{u"method"_s, u"POST"_s}, {u"bodyKind"_s, u"json"_s}, {u"body"_s, body}}).toJson();
    };
    cases.append(one(u"flow.body-not-json"_s, u"http"_s, posts(u"{'a': {{ count }},}"_s.replace(u'\'', u'"')), posts(u"{'a': {{ count }}, 'b': 'x{{ text }}'}"_s.replace(u'\'', u'"'))));
    cases.append(one(u"flow.answer-unused"_s, u"http"_s, "{}", R"({"saveTo":"text"})"));
    const auto knowledge = [](BotBuilder &bot, const QJsonArray &bases) { put(bot, u"knowledge"_s, {{u"knowledgeBases"_s, bases}}); };
    const auto none = [](BotBuilder &bot) { put(bot, u"message"_s, json(say("Hi"))); };
    cases.append({u"no base"_s, u"flow.knowledge-without-base"_s, [=](BotBuilder &bot) { knowledge(bot, {}); }, none});
    cases.append({u"base gone"_s, u"flow.knowledge-missing"_s, [=](BotBuilder &bot) { knowledge(bot, {u"01937b8e-6b1e-7c3a-9f00-0123456789ab"_s}); }, none});
}

void addTextCases(QList<Case> &cases)
{
    cases.append(one(u"flow.missing-text"_s, u"message"_s, say(""), say("Hi")));
    cases.append(one(u"flow.missing-image"_s, u"message"_s, R"({"bubbles":[{"kind":"image"}]})", R"({"bubbles":[{"kind":"image","blob":"a","alt":{"en":"x"}}]})"));
    cases.append(one(u"flow.missing-description"_s, u"message"_s, R"({"bubbles":[{"kind":"image","blob":"a"}]})", R"({"bubbles":[{"kind":"image","blob":"a","alt":{"en":"x"}}]})"));
    const QByteArray variants = R"({"bubbles":[{"kind":"text","variants":[)";
    cases.append({u"translation"_s, u"flow.missing-translation"_s, [](BotBuilder &) { },
        [variants](BotBuilder &bot) { bot.node(u"hello"_s, u"message"_s, variants + R"({"en":"Hello","de":"Hallo"}]}]})"); }});
    const auto own = [](bool isWhole) {
        return [isWhole](BotBuilder &bot) {
            model::LocalizedText text(u"en"_s, u"Oh dear."_s);
            if (isWhole)
                text.set(u"de"_s, u"Oje."_s);
            bot.edit().words.insert(u"say.trouble"_s, text);
        };
    };
    cases.append({u"program words"_s, u"flow.program-words"_s, own(false), own(true)});
    const auto translated = [](bool isStale) {
        return [isStale](BotBuilder &bot) {
            model::LocalizedText text;
            text.set(u"en"_s, u"Good day"_s);
            text.setTranslation(u"de"_s, u"Hallo"_s, isStale ? u"Hello"_s : u"Good day"_s);
            put(bot, u"message"_s, {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text.toJson()}}}}}});
        };
    };
    cases.append({u"stale"_s, u"flow.stale-translation"_s, translated(true), translated(false)});
    cases.append(one(u"flow.translation-placeholder"_s, u"message"_s, variants + R"({"en":"{{ text }}","de":"Hallo"}]}]})", variants + R"({"en":"{{ text }}","de":"Hallo {{ text }}"}]}]})"));
    cases.append(one(u"flow.leftover-translation"_s, u"message"_s, variants + R"({"en":"Hi","fr":"Salut"}]}]})", variants + R"({"en":"Hi","de":"Hallo"}]}]})"));
    cases.append(one(u"flow.identical-variants"_s, u"message"_s, variants + R"({"en":"Hi"},{"en":"Hi"}]}]})", variants + R"({"en":"Hi"},{"en":"Hello"}]}]})"));
    cases.append(one(u"flow.text-too-long"_s, u"message"_s, say(QByteArray(1'000'001, 'a')), say("Short")));
    cases.append(one(u"flow.long-message"_s, u"message"_s, say(QByteArray(2100, 'a')), say("Short")));
    cases.append(one(u"flow.long-label"_s, u"choice"_s, R"({"options":[{"id":"a","label":{"en":"I would like to return a parcel"}}]})", R"({"options":[{"id":"a","label":{"en":"Return a parcel"}}]})"));
}

void addPartCases(QList<Case> &cases)
{
    static const QStringList five = {u"one loaf"_s, u"two loaves"_s, u"three loaves"_s, u"four loaves"_s, u"five loaves"_s};
    const auto handled = [](BotBuilder &bot, const QString &id) {
        bot.node(u"on"_s, u"event"_s, QJsonObject {{u"event"_s, u"intent"_s}, {u"intent"_s, id}}).link(u"on"_s, u"next"_s, u"e"_s);
    };
    const auto good = [=](BotBuilder &bot) { handled(bot, intent(bot, u"Order"_s, five, {u"ein Brot"_s})); };
    const auto with = [=](const QStringList &phrases, const QStringList &german = {u"ein Brot"_s}) {
        return [=](BotBuilder &bot) { handled(bot, intent(bot, u"Order"_s, phrases, german)); };
    };
    cases.append({u"intent unused"_s, u"flow.intent-unused"_s, [](BotBuilder &bot) { intent(bot, u"Order"_s, five); }, good});
    cases.append({u"few"_s, u"flow.intent-few-phrases"_s, with({u"bread"_s}), good});
    cases.append({u"one language"_s, u"flow.intent-untranslated"_s, with(five, {}), good});
    cases.append({u"two intents"_s, u"flow.duplicate-phrase"_s,
        [=](BotBuilder &bot) {
            good(bot);
            intent(bot, u"Other"_s, {u"One LOAF!"_s});
        },
        [=](BotBuilder &bot) {
            good(bot);
            intent(bot, u"Other"_s, {u"a roll"_s});
        }});
    cases.append({u"repeated"_s, u"flow.repeated-phrase"_s, with(five + QStringList {u"One loaf."_s}), good});
    cases.append({u"mark"_s, u"flow.phrase-entity"_s, with({u"to [Bonn](town) at [ten](time)"_s}), good});
    cases.append({u"entity unused"_s, u"flow.entity-unused"_s, [](BotBuilder &bot) { entity(bot, u"city"_s, {{u"Bonn"_s, {}}}); },
        [=](BotBuilder &bot) {
            entity(bot, u"city"_s, {{u"Bonn"_s, {}}});
            put(bot, u"message"_s, json(say("{{ event.entities.city }}")));
        }});
    cases.append({u"entity empty"_s, u"flow.entity-empty"_s, [](BotBuilder &bot) { entity(bot, u"city"_s, {}); }, [](BotBuilder &bot) { entity(bot, u"city"_s, {{u"Bonn"_s, {}}}); }});
    cases.append({u"entity pattern"_s, u"flow.entity-pattern"_s, [](BotBuilder &bot) { entity(bot, u"order"_s, {}, {u"[A"_s}); },
        [](BotBuilder &bot) { entity(bot, u"order"_s, {}, {u"[A-Z]\\d+"_s}); }});
    cases.append({u"synonym"_s, u"flow.duplicate-synonym"_s,
        [](BotBuilder &bot) { entity(bot, u"city"_s, {{u"Bonn"_s, {{u"en"_s, {u"capital"_s}}}}, {u"Berlin"_s, {{u"en"_s, {u"Capital"_s}}}}}); },
        [](BotBuilder &bot) { entity(bot, u"city"_s, {{u"Bonn"_s, {{u"en"_s, {u"old capital"_s}}}}, {u"Berlin"_s, {{u"en"_s, {u"capital"_s}}}}}); }});
    cases.append({u"prompt unused"_s, u"flow.prompt-unused"_s, [](BotBuilder &bot) { prompt(bot, u"Be kind."_s); },
        [](BotBuilder &bot) { put(bot, u"generate"_s, {{u"prompt"_s, prompt(bot, u"Be kind."_s)}}); }});
    cases.append({u"test"_s, u"flow.test-missing"_s, [](BotBuilder &bot) { talkTest(bot, R"([{"user":"a","assertions":[{"node_visited":"Gone"}]}])"); },
        [](BotBuilder &bot) { talkTest(bot, R"([{"user":"a","assertions":[{"node_visited":["hello"]},{"flow_started":{"flow_id":"main"}},{"variable_was_set":[{"name":"text","value":1}]}]}])"); }});
    cases.append({u"empty test"_s, u"flow.test-empty"_s, [](BotBuilder &bot) { talkTest(bot, "[]"); }, [](BotBuilder &bot) { talkTest(bot, R"([{"user":"a"}])"); }});
}

const QList<Case> &allCases()
{
    static const QList<Case> cases = [] {
        QList<Case> list;
        addWayCases(list);
        addVariableCases(list);
        addExpressionCases(list);
        addNodeCases(list);
        addTextCases(list);
        addPartCases(list);
        return list;
    }();
    return cases;
}

model::Project projectOf(const Build &build)
{
    BotBuilder bot = base();
    build(bot);
    model::Project project = bot.project();
    model::KnowledgeBase knowledge;
    knowledge.id = model::KnowledgeBaseId::create();
    knowledge.name = u"Help"_s;
    project.knowledgeBases.emplace(knowledge.id, knowledge);
    return project;
}

QList<Finding> findingsOf(const model::Project &project, const QString &rule)
{
    QList<Finding> found = checkFlows(project, project.bots.begin()->second);
    found.removeIf([&rule](const Finding &finding) { return finding.rule != rule; });
    return found;
}
} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindWhatIsWrong_andNothingWhenItIsRight_data() { eachCase(); }
    void shouldFindWhatIsWrong_andNothingWhenItIsRight()
    {
        QFETCH(int, index);
        const Case &each = allCases().at(index);
        const QList<Finding> found = findingsOf(projectOf(each.wrong), each.rule);
        QVERIFY(!found.isEmpty());
        for (const Finding &finding : found) {
            QVERIFY2(finding.message.endsWith(u'.') && !finding.message.contains(u"%1") && !finding.message.contains(u"%2"), qPrintable(finding.message));
            QVERIFY(!finding.title.isEmpty() && !finding.fingerprint.isEmpty() && !finding.bot.isNull());
        }
        const QList<Finding> left = findingsOf(projectOf(each.right), each.rule);
        QVERIFY2(left.isEmpty(), left.isEmpty() ? "" : qPrintable(left.first().message));
    }

    void shouldKnowEveryRuleThatIsFound_andFindEveryRuleThatIsKnown()
    {
        QSet<QString> tested {u"flow.knowledge-empty"_s}; // tst_checks: it needs documents
        for (const Case &each : allCases()) {
            tested.insert(each.rule);
            const model::Project project = projectOf(each.wrong);
            for (const Finding &finding : checkFlows(project, project.bots.begin()->second))
                QVERIFY2(ruleOf(finding.rule), qPrintable(finding.rule));
        }
        QSet<QString> known;
        for (const Rule &rule : allRules()) {
            QVERIFY2(!known.contains(rule.id), qPrintable(rule.id));
            known.insert(rule.id);
            QVERIFY2(rule.meaning.endsWith(u'.') && !rule.title.isEmpty(), qPrintable(rule.id));
            QVERIFY2(tested.contains(rule.id), qPrintable(u"no case for "_s + rule.id));
        }
        QCOMPARE(tested, known);
    }

    void shouldMendIt_andUndoTheMending_data() { eachCase(); }
    void shouldMendIt_andUndoTheMending()
    {
        QFETCH(int, index);
        const Case &each = allCases().at(index);
        const model::Project before = projectOf(each.wrong);
        const Finding finding = findingsOf(before, each.rule).value(0);
        for (const QuickFix &fix : fixesOf(each.rule)) {
            QVERIFY(!fix.label.isEmpty());
            const commands::Command command = makeFix(before, finding, fix.id);
            QVERIFY2(!command.isObsolete(), qPrintable(fix.id));
            QVERIFY(command.type == u"FixFinding");
            model::Project project = before;
            for (const model::Change &change : command.changes)
                QVERIFY(project.apply(change).ok());
            for (const Finding &left : findingsOf(project, each.rule))
                QVERIFY2(left.fingerprint != finding.fingerprint, qPrintable(fix.id + u": "_s + left.message));
            for (auto change = command.changes.rbegin(); change != command.changes.rend(); ++change)
                QVERIFY(project.apply(*change, false).ok());
            QVERIFY(project == before);
        }
    }

    void shouldFixOnlyRulesThatThereAre()
    {
        int fixable = 0;
        for (const Rule &rule : allRules())
            fixable += !fixesOf(rule.id).isEmpty();
        QVERIFY2(fixable >= 40, qPrintable(QString::number(fixable)));
        QVERIFY(fixesOf(u"DLG-P001"_s).isEmpty());
    }

private:
    static void eachCase()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < allCases().size(); ++i)
            QTest::newRow(qPrintable(allCases().at(i).name)) << i;
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
