// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/testmentions.h"

#include "studio/flow/checks.h"
#include "studio/flow/refactor.h"
#include "tests/studio/flow/botbuilder.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

class TestTestMentions : public QObject
{
    Q_OBJECT
private:
    /// A test whose given, steps and pins are these.
    static model::Project projectWith(const QByteArray &test)
    {
        BotBuilder bot;
        bot.variable(u"city"_s).variable(u"other"_s).node(u"s"_s, u"start"_s).flow(u"Order"_s).node(u"o"_s, u"start"_s);
        const QJsonObject json = QJsonDocument::fromJson(test).object();
        model::ConversationTest made;
        made.id = model::ConversationTestId::create();
        made.bot = bot.bot().id;
        made.name = u"city"_s;
        made.given = json[u"given"].toObject();
        made.steps = json[u"steps"].toArray();
        made.pins = json[u"pins"].toArray();
        bot.edit().tests.emplace(made.id, made);
        model::Intent intent {model::IntentId::create(), bot.bot().id, u"Wants bread"_s, {}};
        bot.edit().intents.emplace(intent.id, intent);
        return bot.project();
    }
    /// The same with steps of names that tests may say; two of them are called Twin.
    static model::Project stepsProject(const QByteArray &test)
    {
        model::Project project = projectWith(test);
        const auto add = [&](const QString &name, const QString &type) {
            const model::Node node {model::NodeId::create(), botOf(project).startFlow, type, name, {}, {}};
            if (!project.apply({{model::ObjectKind::Node, node.id.toString()}, {}, node.toJson()}).ok())
                qFatal("no such step");
        };
        add(u"Hello"_s, u"message"_s);
        add(u"Bye"_s, u"message"_s);
        add(u"Twin"_s, u"message"_s);
        add(u"Twin"_s, u"ask"_s);
        add(u"http"_s, u"http"_s);
        return project;
    }
    static model::NodeId stepOf(const model::Project &project, const QString &name)
    {
        for (const auto &[flowId, flow] : botOf(project).flows) {
            for (const auto &[id, node] : flow.nodes) {
                if (node.name == name)
                    return id;
            }
        }
        return {};
    }
    static const model::Bot &botOf(const model::Project &project) { return project.bots.begin()->second; }
    static const model::ConversationTest &testOf(const model::Project &project) { return botOf(project).tests.begin()->second; }
    static model::FlowId flowOf(const model::Project &project, const QString &name)
    {
        for (const auto &[id, flow] : botOf(project).flows) {
            if (flow.name == name)
                return id;
        }
        return {};
    }
    static QByteArray written(const model::ConversationTest &test)
    {
        return QJsonDocument(QJsonObject {{u"given"_s, test.given}, {u"steps"_s, test.steps}, {u"pins"_s, test.pins}}).toJson(QJsonDocument::Compact);
    }
    static QByteArray tidy(const QByteArray &json) { return written(testOf(projectWith(json))); }
    static bool apply(model::Project &project, const commands::Command &command)
    {
        return std::all_of(command.changes.begin(), command.changes.end(), [&](const model::Change &change) { return project.apply(change).ok(); });
    }

private slots:
    void shouldRenameAVariableInATest_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto assertion = [](const char *name, const QByteArray &before, const QByteArray &after) {
            const auto step = [](const QByteArray &words) { return "{\"steps\":[{\"user\":\"city\",\"assertions\":[\"no_error\"," + words + "]}]}"; };
            QTest::newRow(name) << step(before) << step(after);
        };
        assertion("a name", R"({"variable_was_set":"city"})", R"({"variable_was_set":"town"})");
        assertion("names", R"({"variable_was_not_set":["other","city"]})", R"({"variable_was_not_set":["other","town"]})");
        assertion("a name with a value", R"({"variable_was_set":{"name":"city","value":"city"}})", R"({"variable_was_set":{"name":"town","value":"city"}})");
        assertion("a name with a comparison", R"({"slot_was_set":[{"variable":"city","contains":"city"}]})", R"({"slot_was_set":[{"variable":"town","contains":"city"}]})");
        assertion("a name and its value at once", R"({"slot_was_not_set":[{"city":"city"},{"other":1}]})", R"({"slot_was_not_set":[{"town":"city"},{"other":1}]})");
        assertion("an expression", R"x({"expression":"city === 'city' && other.city && Math.max(city.length)"})x",
                  R"x({"expression":"town === 'city' && other.city && Math.max(town.length)"})x");
        assertion("an expression that is none", R"({"expression":"city +"})", R"({"expression":"city +"})");
        assertion("what was asked", R"({"requested":{"name":"code","params":{"inputs.city":"x","city":"y","body.city":"z"}}})",
                  R"({"requested":{"name":"code","params":{"inputs.town":"x","city":"y","body.city":"z"}}})");
        assertion("what was asked, as a list", R"({"tool_called":[{"name":"agent","params":{"values.city.zip":"x"}}]})",
                  R"({"tool_called":[{"name":"agent","params":{"values.town.zip":"x"}}]})");
        assertion("what is said and where", R"({"bot_uttered":{"contains":"city","node":"city"}},{"node_visited":"city"},{"flow_started":"city"})",
                  R"({"bot_uttered":{"contains":"city","node":"city"}},{"node_visited":"city"},{"flow_started":"city"})");
        QTest::newRow("given") << QByteArray(R"({"given":{"variables":{"city":"city","other":1},"user":{"city":2},"channel":"city"}})")
                               << QByteArray(R"({"given":{"variables":{"town":"city","other":1},"user":{"town":2},"channel":"city"}})");
        QTest::newRow("a step's own word") << QByteArray(R"({"steps":[{"slot_was_set":[{"city":"x"}]},{"bot":"city"}]})")
                                           << QByteArray(R"({"steps":[{"slot_was_set":[{"town":"x"}]},{"bot":"city"}]})");
        QTest::newRow("an answer") << QByteArray(R"({"steps":[{"answer":{"kind":"code","data":{"outputs":{"city":1}}}}]})")
                                   << QByteArray(R"({"steps":[{"answer":{"kind":"code","data":{"outputs":{"town":1}}}}]})");
        QTest::newRow("pins") << QByteArray(R"({"pins":[{"kind":"code","node":"city","match":{"inputs.city":"city"},"answer":{"outputs":{"city":"city"},"port":"city"}},
                                                        {"kind":"extract","answer":{"values":{"city":1}}},{"kind":"http","answer":{"status":200,"body":{"city":1}}}]})")
                              << QByteArray(R"({"pins":[{"kind":"code","node":"city","match":{"inputs.town":"city"},"answer":{"outputs":{"town":"city"},"port":"city"}},
                                                        {"kind":"extract","answer":{"values":{"town":1}}},{"kind":"http","answer":{"status":200,"body":{"city":1}}}]})");
    }
    void shouldRenameAVariableInATest()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        model::Project project = projectWith(before);
        const model::Project original = project;
        const commands::Command command = renameVariable(project, botOf(project).variable(u"city"_s)->id, u"town"_s);
        QVERIFY(apply(project, command));
        QCOMPARE(written(testOf(project)), tidy(after));
        QCOMPARE(testOf(project).name, u"city"_s);
        for (auto it = command.changes.rbegin(); it != command.changes.rend(); ++it)
            QVERIFY(project.apply(*it, false).ok());
        QVERIFY(project == original);
    }

    /// {"name": "Bonn"} is about a variable Bonn, so the short form cannot stay.
    void shouldWriteTheLongForm_whenAVariableIsCalledLikeAKey()
    {
        model::Project project = projectWith(R"({"given":{"variables":{"city":"x"}},"steps":[{"assertions":[{"variable_was_set":[{"city":"Bonn"}]}]}]})");
        QVERIFY(apply(project, renameVariable(project, botOf(project).variable(u"city"_s)->id, u"name"_s)));
        QCOMPARE(written(testOf(project)),
                 tidy(R"({"given":{"variables":{"name":"x"}},"steps":[{"assertions":[{"variable_was_set":[{"name":"name","value":"Bonn"}]}]}]})"));
    }

    void shouldRenameFlowsInTests_whereSeveralStandWithAnOperator()
    {
        model::Project project = projectWith(R"({"steps":[{"user":"x","assertions":[{"flow_started":{"operator":"any","flow_ids":["Order","main"]}},
            {"flow_cancelled":{"flow_ids":["order"]}}]}]})");
        QVERIFY(apply(project, flow::renameFlow(project, flowOf(project, u"Order"_s), u"Sale"_s)));
        QCOMPARE(written(testOf(project)), tidy(R"({"steps":[{"user":"x","assertions":[{"flow_started":{"operator":"any","flow_ids":["Sale","main"]}},
            {"flow_cancelled":{"flow_ids":["Sale"]}}]}]})"));
    }

    void shouldRenameFlowsInTests_whateverTheirCapitals()
    {
        model::Project project = projectWith(
            R"({"given":{"flow":"order"},"steps":[{"user":"Order","assertions":[{"flow_started":"Order"},{"flow_completed":[{"flow_id":"ORDER","flow_step_id":"Order"}]},
                {"flow_cancelled":["main"]},{"intent_was":"Order"},{"node_visited":"Order"}]}]})");
        const model::Project original = project;
        const commands::Command command = flow::renameFlow(project, flowOf(project, u"Order"_s), u"Sale"_s);
        QCOMPARE(command.type, u"RenameFlow"_s);
        QVERIFY(apply(project, command));
        QCOMPARE(written(testOf(project)), tidy(
            R"({"given":{"flow":"Sale"},"steps":[{"user":"Order","assertions":[{"flow_started":"Sale"},{"flow_completed":[{"flow_id":"Sale","flow_step_id":"Order"}]},
                {"flow_cancelled":["main"]},{"intent_was":"Order"},{"node_visited":"Order"}]}]})"));
        for (auto it = command.changes.rbegin(); it != command.changes.rend(); ++it)
            QVERIFY(project.apply(*it, false).ok());
        QVERIFY(project == original);
    }

    void shouldLeaveTestsAlone_whenAnotherFlowHasTheNameToo()
    {
        model::Project project = projectWith(R"({"steps":[{"assertions":[{"flow_started":"Order"}]}]})");
        QVERIFY(apply(project, flow::renameFlow(project, flowOf(project, u"main"_s), u"order"_s)));
        const QByteArray before = written(testOf(project));
        QVERIFY(apply(project, flow::renameFlow(project, flowOf(project, u"Order"_s), u"Sale"_s)));
        QCOMPARE(written(testOf(project)), before);
        QVERIFY(flow::renameFlow(project, model::FlowId::create(), u"Sale"_s).isObsolete());
    }

    void shouldRenameIntentsInTests()
    {
        model::Project project = projectWith(R"({"steps":[{"user":"x","assertions":[{"intent_was":"wants bread"},{"flow_started":"Wants bread"}]}]})");
        const model::IntentId id = botOf(project).intents.begin()->first;
        QVERIFY(apply(project, renameIntent(project, id, u"Wants cake"_s)));
        QCOMPARE(botOf(project).intents.at(id).name, u"Wants cake"_s);
        QCOMPARE(written(testOf(project)), tidy(R"({"steps":[{"user":"x","assertions":[{"intent_was":"Wants cake"},{"flow_started":"Wants bread"}]}]})"));
        QVERIFY(renameIntent(project, id, u"Wants cake"_s).isObsolete());
        QVERIFY(renameIntent(project, model::IntentId::create(), u"x"_s).isObsolete());
    }

    void shouldRenameStepsInTests()
    {
        model::Project project = stepsProject(
            R"({"given":{"node":"HELLO"},"steps":[{"user":"Hello","assertions":[{"node_visited":"hello"},{"node_not_visited":["Hello","Bye"]},{"waits_at":"Hello"},
                {"bot_uttered":{"contains":"Hello","node":"Hello"}},{"bot_did_not_utter":{"utter_name":"Hello"}},{"bot_uttered":"Hello"},
                {"requested":{"name":"Hello","times":1}},{"not_requested":["Hello","http"]},{"flow_completed":{"flow_id":"main","flow_step_id":"Hello"}}]},
                {"utter":"Hello"}],"pins":[{"kind":"http","node":"Hello"}]})");
        const model::Project original = project;
        const commands::Command command = flow::renameNode(project, stepOf(project, u"Hello"_s), u"Greeting"_s);
        QCOMPARE(command.type, u"RenameNode"_s);
        QVERIFY(apply(project, command));
        QCOMPARE(written(testOf(project)), tidy(
            R"({"given":{"node":"Greeting"},"steps":[{"user":"Hello","assertions":[{"node_visited":"Greeting"},{"node_not_visited":["Greeting","Bye"]},{"waits_at":"Greeting"},
                {"bot_uttered":{"contains":"Hello","node":"Greeting"}},{"bot_did_not_utter":{"utter_name":"Greeting"}},{"bot_uttered":"Hello"},
                {"requested":{"name":"Greeting","times":1}},{"not_requested":["Greeting","http"]},{"flow_completed":{"flow_id":"main","flow_step_id":"Greeting"}}]},
                {"utter":"Greeting"}],"pins":[{"kind":"http","node":"Greeting"}]})"));
        for (auto it = command.changes.rbegin(); it != command.changes.rend(); ++it)
            QVERIFY(project.apply(*it, false).ok());
        QVERIFY(project == original);
    }

    /// Letter by letter, past the name of another step and past no name at all, a test goes on to mean the same step.
    void shouldMeanTheSameStep_whateverNamesItHasOnTheWay()
    {
        model::Project project = stepsProject(R"({"steps":[{"assertions":[{"node_visited":"Hello"},{"waits_at":"Bye"}]}]})");
        const model::NodeId id = stepOf(project, u"Hello"_s);
        for (const QString &name : {u"B"_s, u"By"_s, u"Bye"_s, u"Byes"_s, u"B"_s, QString(), u"H"_s})
            QVERIFY(apply(project, flow::renameNode(project, id, name)));
        QCOMPARE(written(testOf(project)), tidy(R"({"steps":[{"assertions":[{"node_visited":"H"},{"waits_at":"Bye"}]}]})"));
        // And where it keeps the name that another one has, they can be told apart.
        QVERIFY(apply(project, flow::renameNode(project, id, u"bye"_s)));
        QCOMPARE(testOf(project).steps[0][u"assertions"][0][u"node_visited"].toString(), id.toString());
        QCOMPARE(testOf(project).steps[0][u"assertions"][1][u"waits_at"].toString(), u"Bye"_s);
    }

    void shouldLeaveTestsAlone_whenTheyMayMeanAnotherStep()
    {
        model::Project project = stepsProject(R"({"steps":[{"assertions":[{"node_visited":"Twin"},{"requested":"http"},{"node_visited":"http"}]}]})");
        QVERIFY(apply(project, flow::renameNode(project, stepOf(project, u"Twin"_s), u"Other"_s)));
        QCOMPARE(testOf(project).steps[0][u"assertions"][0][u"node_visited"].toString(), u"Twin"_s);
        // “http” may be any web request; where only a step can be meant, it is the step.
        QVERIFY(apply(project, flow::renameNode(project, stepOf(project, u"http"_s), u"Order"_s)));
        QCOMPARE(testOf(project).steps[0][u"assertions"][1][u"requested"].toString(), u"http"_s);
        QCOMPARE(testOf(project).steps[0][u"assertions"][2][u"node_visited"].toString(), u"Order"_s);
    }

    /// What is checked is what is renamed: nothing is missing before, nor after.
    void shouldFindNothingMissing_afterRenaming()
    {
        model::Project project = projectWith(
            R"({"given":{"flow":"Order","variables":{"city":1}},"steps":[{"user":"x","slot_was_set":"city","assertions":[{"variable_was_set":{"city":"x"}},
                {"variable_was_not_set":[{"variable":"other"}]},{"flow_started":{"flow":"Order"}},{"intent_was":["Wants bread"]}]}]})");
        const auto missing = [&] {
            QStringList messages;
            for (const Finding &finding : checkFlows(project, botOf(project))) {
                if (finding.rule == u"flow.test-missing")
                    messages.append(finding.message);
            }
            return messages.join(u'\n');
        };
        QCOMPARE(missing(), QString());
        QVERIFY(apply(project, renameVariable(project, botOf(project).variable(u"city"_s)->id, u"town"_s)));
        QVERIFY(apply(project, renameVariable(project, botOf(project).variable(u"other"_s)->id, u"rest"_s)));
        QVERIFY(apply(project, flow::renameFlow(project, flowOf(project, u"Order"_s), u"Sale"_s)));
        QVERIFY(apply(project, renameIntent(project, botOf(project).intents.begin()->first, u"Wants cake"_s)));
        QCOMPARE(missing(), QString());
        QVERIFY(apply(project, commands::Command {u"x"_s, {}, {{{model::ObjectKind::Variable, botOf(project).variable(u"town"_s)->id.toString()},
                                                               botOf(project).variable(u"town"_s)->toJson(), {}}}, {}}));
        QVERIFY2(missing().contains(u"town"_s), qPrintable(missing()));
    }
};

QTEST_GUILESS_MAIN(TestTestMentions)
#include "tst_testmentions.moc"
