// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/checks.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/refactor.h"

#include "tests/studio/flow/botbuilder.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

class TestRefactor : public QObject
{
    Q_OBJECT
private:
    static BotBuilder sample()
    {
        BotBuilder bot({u"en"_s, u"de"_s});
        bot.variable(u"name"_s).variable(u"other"_s).node(u"s"_s, u"start"_s);
        bot.node(u"a"_s, u"ask"_s,
            QByteArray(
                R"({"prompt":{"en":"Your name, {{ name ?? 'friend' }}?","de":"Name?"},"variable":"name","validation":{"expression":"value !== name"}})"));
        bot.node(u"c"_s, u"choice"_s,
            QByteArray(
                R"({"prompt":{"en":"?"},"variable":"name","options":[{"id":"o","label":{"en":"{{name}}"},"synonyms":{"de":"{{ name }}"}}]})"));
        bot.node(u"b"_s, u"branch"_s,
            QByteArray(R"({"cases":[{"id":"x","condition":"person.name === name"},{"id":"y","condition":"other"}]})"));
        bot.node(u"set"_s, u"set"_s,
            QByteArray(
                R"({"assignments":[{"variable":"name","expression":"name + 'name'"},{"variable":"other","expression":"broken +"}]})"));
        bot.node(u"k"_s, u"knowledge"_s,
            QByteArray(R"({"question":"`about ${name}`","saveTo":"name","intro":{"de":"{{ name }}"}})"));
        bot.node(u"m"_s, u"message"_s,
            QByteArray(
                R"({"bubbles":[{"kind":"text","variants":["{{ name }}",{"en":"name"}]},{"kind":"image","alt":{"en":"{{ name }}"}}]})"));
        bot.node(u"untouched"_s, u"message"_s,
            QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"name {{ other }}"}]}]})"));
        return bot;
    }

private slots:
    void shouldRenameInNewSteps_andInCode()
    {
        BotBuilder bot;
        bot.variable(u"name"_s).node(u"s"_s, u"start"_s, QByteArray(R"({"inputs":[{"variable":"name"}],"outputs":["other","name"]})"));
        bot.node(u"l"_s, u"loop"_s, QByteArray(R"x({"kind":"each","list":"name.split(' ')","item":"name"})x"))
            .node(u"r"_s, u"runflow"_s, QByteArray(R"({"inputs":[{"variable":"name","expression":"name"}],"outputs":[{"variable":"x","expression":"name"}]})"))
            .node(u"e"_s, u"event"_s, QByteArray(R"({"condition":"name","saveTo":"name"})"))
            .node(u"t"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"x","operation":"template","text":"Hi {{ name }}"}]})"));
        const QString source = u"// name\nconst o = {name: name, n: x.name, m: [...name]};\nname = 'name' + (b ? name : 1) /* name */ + `${name}`;"_s;
        bot.node(u"c"_s, u"code"_s, QJsonObject{{u"source"_s, source}, {u"inputs"_s, QJsonArray{u"name"_s}}, {u"outputs"_s, QJsonArray{u"name"_s}}});
        bot.node(u"d"_s, u"code"_s, QJsonObject{{u"source"_s, u"let name = 1"_s}});
        model::Project project = bot.project();
        const model::VariableId id = project.bots.begin()->second.variable(u"name"_s)->id;
        for (const model::Change &change : renameVariable(project, id, u"who"_s).changes)
            QVERIFY(project.apply(change).ok());
        const auto props = [&](const QString &node) { return project.node(bot.id(node))->props; };
        QCOMPARE(props(u"c"_s)[u"source"].toString(), u"// name\nconst o = {name: who, n: x.name, m: [...who]};\nwho = 'name' + (b ? who : 1) /* name */ + `${who}`;"_s);
        QCOMPARE(props(u"d"_s)[u"source"].toString(), u"let name = 1"_s);
        for (const QString &node : {u"s"_s, u"l"_s, u"r"_s, u"e"_s, u"t"_s}) {
            const QByteArray text = QJsonDocument(props(node)).toJson();
            QVERIFY2(text.contains("who") && !text.contains("name"), text.constData());
        }
    }

    void shouldRenameEveryMention_asOneCommandThatUndoes()
    {
        const BotBuilder bot = sample();
        const model::Project before = bot.project();
        const model::VariableId id = before.bots.begin()->second.variable(u"name"_s)->id;

        const commands::Command command = renameVariable(before, id, u"fullName"_s);

        QCOMPARE(command.type, u"RenameVariable"_s);
        QCOMPARE(command.subject, u"name"_s);
        QCOMPARE(command.changes.size(), 7);
        model::Project after = before;
        for (const model::Change &change : command.changes)
            QVERIFY(after.apply(change).ok());
        const model::Bot &renamed = after.bots.begin()->second;
        QVERIFY(renamed.variable(u"fullName"_s) && !renamed.variable(u"name"_s));
        for (const auto &[nodeId, node] : renamed.flows.begin()->second.nodes) {
            for (const VariableSlot &slot : variablesOf(node))
                QVERIFY2(slot.name != u"name", qPrintable(node.name));
            for (const ExpressionSlot &slot : expressionsOf(node))
                QVERIFY2(!Expression::parse(slot.source).variables().contains(u"name"_s), qPrintable(node.name));
            for (const TextSlot &slot : textsOf(node)) {
                for (const QString &text : slot.text.all())
                    QVERIFY2(!TextTemplate::parse(text).variables().contains(u"name"_s), qPrintable(node.name));
            }
        }
        auto findings = checkFlows(after, renamed);
        findings.removeIf([](const Finding &finding) {
            return finding.rule != u"flow.undefined-variable" || finding.variable == u"person";
        });
        QVERIFY(findings.isEmpty());
        for (auto it = command.changes.rbegin(); it != command.changes.rend(); ++it)
            QVERIFY(after.apply(*it, false).ok());
        QVERIFY(after == before);
    }

    void shouldTakePretendedAnswersAlong_whereTheyGiveValuesByName()
    {
        const auto renamed = [](const QString &type, const QByteArray &props) {
            BotBuilder bot;
            bot.variable(u"name"_s).node(u"n"_s, type, props);
            model::Project project = bot.project();
            const model::VariableId id = project.bots.begin()->second.variable(u"name"_s)->id;
            for (const model::Change &change : renameVariable(project, id, u"who"_s).changes) {
                if (!project.apply(change).ok())
                    return u"refused"_s;
            }
            return QString::fromUtf8(QJsonDocument(project.node(bot.id(u"n"_s))->props[u"mock"].toObject()).toJson(QJsonDocument::Compact));
        };
        const QString finds = u"{\"fields\":[{\"variable\":\"name\"}],\"mock\":%1}"_s;
        QCOMPARE(renamed(u"extract"_s, finds.arg(u"{\"name\":\"Zed\",\"x\":1}"_s).toUtf8()), u"{\"who\":\"Zed\",\"x\":1}"_s);
        QCOMPARE(renamed(u"extract"_s, finds.arg(u"{\"values\":{\"name\":\"name\"}}"_s).toUtf8()), u"{\"values\":{\"who\":\"name\"}}"_s);
        QCOMPARE(renamed(u"agent"_s, "{\"writes\":[\"name\"],\"mock\":{\"name\":1,\"values\":{\"name\":\"Zed\"}}}"),
            u"{\"name\":1,\"values\":{\"who\":\"Zed\"}}"_s);
        // A service calls its fields as it likes, and so does what the step does not name.
        QCOMPARE(renamed(u"http"_s, "{\"saveTo\":\"name\",\"mock\":{\"json\":{\"name\":\"Zed\"}}}"), u"{\"json\":{\"name\":\"Zed\"}}"_s);
        QCOMPARE(renamed(u"generate"_s, "{\"saveTo\":\"name\",\"mock\":{\"name\":\"Zed\"}}"), u"{\"name\":\"Zed\"}"_s);
    }

    void shouldDoNothing_whenTheNameIsTakenOrNoName()
    {
        const model::Project project = sample().project();
        const model::VariableId id = project.bots.begin()->second.variable(u"name"_s)->id;
        for (const QString &name : {u"name"_s, u"other"_s, u"two words"_s, QString(), u"now"_s, u"if"_s})
            QVERIFY2(renameVariable(project, id, name).isObsolete(), qPrintable(name));
        QVERIFY(renameVariable(project, model::VariableId::create(), u"fine"_s).isObsolete());
    }

    void shouldLeaveTheAnswerAlone_whenAVariableIsCalledValue()
    {
        BotBuilder bot;
        bot.variable(u"value"_s)
            .node(u"a"_s, u"ask"_s,
                QByteArray(R"({"prompt":{"en":"{{ value }}"},"validation":{"expression":"value > 1"}})"));
        const model::Project project = bot.project();
        const auto command
            = renameVariable(project, project.bots.begin()->second.variables.begin()->first, u"amount"_s);
        QCOMPARE(command.changes.size(), 2);
        QCOMPARE(command.changes[1].after[u"props"][u"validation"][u"expression"].toString(), u"value > 1"_s);
        QCOMPARE(command.changes[1].after[u"props"][u"prompt"][u"en"].toString(), u"{{ amount }}"_s);
    }

    void shouldTellNamesFromOtherTexts()
    {
        for (const QString &name : {u"x"_s, u"_x1"_s, u"$price"_s, u"größe"_s, u"नाम"_s, u"day"_s})
            QVERIFY2(isVariableName(name), qPrintable(name));
        for (const QString &name : {QString(), u"1x"_s, u"a b"_s, u"a-b"_s, u"true"_s, u"undefined"_s, u"class"_s,
                 u"typeof"_s, u"lastText"_s, u"Math"_s, u"a.b"_s, u"{{x}}"_s, QString(200, u'x')})
            QVERIFY2(!isVariableName(name), qPrintable(name));
        for (const QString &name : {u"true"_s, u"typeof"_s, u"lastText"_s, u"Math"_s})
            QVERIFY2(isReservedWord(name), qPrintable(name));
        for (const QString &name : {QString(), u"1x"_s, u"a b"_s, u"price"_s, QString(200, u'x')})
            QVERIFY2(!isReservedWord(name), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestRefactor)
#include "tst_refactor.moc"
