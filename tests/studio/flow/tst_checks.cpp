// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"
#include "studio/flow/checks.h"
#include "studio/flow/fixes.h"

#include "tests/studio/flow/botbuilder.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
QByteArray say(const QByteArray &text)
{
    return R"({"bubbles":[{"kind":"text","variants":[{"en":")" + text + R"("}]}]})";
}

QList<Finding> findingsOf(const BotBuilder &builder)
{
    const model::Project project = builder.project();
    return checkFlows(project, project.bots.begin()->second);
}

QList<Finding> findingsOf(const BotBuilder &builder, const QString &rule)
{
    QList<Finding> found;
    for (const Finding &finding : findingsOf(builder)) {
        if (finding.rule == rule)
            found.append(finding);
    }
    return found;
}

/// start -> node "n" -> every port to an exit; no findings as long as the node itself is right.
BotBuilder around(const QString &type, const QByteArray &props, const QStringList &ports)
{
    BotBuilder bot;
    bot.node(u"s"_s, u"start"_s)
        .node(u"hello"_s, u"message"_s, say("Hello"))
        .node(u"n"_s, type, props)
        .node(u"e"_s, u"exit"_s);
    bot.link(u"s"_s, u"next"_s, u"hello"_s).link(u"hello"_s, u"next"_s, u"n"_s);
    for (const QString &port : ports)
        bot.link(u"n"_s, port, u"e"_s);
    return bot;
}

/// Start -> Run Flow -> Branch, and back to the Run Flow.
BotBuilder repeating(const std::function<void(BotBuilder &)> &subFlow)
{
    BotBuilder bot;
    bot.flow(u"sub"_s);
    subFlow(bot);
    const QString sub = bot.flowId(u"sub"_s).toString();
    bot.backTo(u"main"_s)
        .node(u"s"_s, u"start"_s)
        .node(u"r"_s, u"runflow"_s, QJsonObject {{u"flow"_s, sub}, {u"mode"_s, u"call"_s}})
        .node(u"b"_s, u"branch"_s, QByteArray(R"({"cases":[{"id":"c","condition":"turn > 3"}]})"))
        .node(u"e"_s, u"exit"_s);
    bot.link(u"s"_s, u"next"_s, u"r"_s).link(u"r"_s, portsOf(*bot.bot().node(bot.id(u"r"_s)), &bot.bot()).value(0).name, u"b"_s);
    bot.link(u"b"_s, u"else"_s, u"r"_s).link(u"b"_s, u"case:c"_s, u"e"_s);
    return bot;
}

const QStringList asked = {u"answered"_s, u"invalid"_s};
} // namespace

class TestChecks : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindNothing_whenAllIsWell()
    {
        BotBuilder bot = around(u"ask"_s, R"({"prompt":{"en":"Name?"},"variable":"x"})", asked);
        bot.node(u"e"_s, u"exit"_s, QByteArray(R"({"message":{"en":"Goodbye, {{ x ?? 'you' }}."}})"));
        bot.variable(u"x"_s).node(u"note"_s, u"note"_s, QJsonObject{{u"text"_s, u"{{ not read"_s}});
        const QList<Finding> findings = findingsOf(bot);
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(findings.first().message));
    }

    void shouldNameOneNode_whenOneNodeIsWrong_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QStringList>("ports");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("severity");
        const int blocker = int(Severity::Blocker);
        const int warning = int(Severity::Warning);
        const int note = int(Severity::Note);
        const QStringList next = {u"next"_s};
        QTest::newRow("text without words")
            << u"message"_s << say("") << say("Hi") << next << u"flow.missing-text"_s << warning;
        QTest::newRow("no bubbles") << u"message"_s << QByteArray("{}") << say("Hi") << next << u"flow.missing-text"_s
                                    << warning;
        QTest::newRow("only another language")
            << u"message"_s << QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"de":"Hallo"}]}]})") << say("Hi")
            << next << u"flow.missing-text"_s << warning;
        QTest::newRow("no prompt") << u"ask"_s << QByteArray(R"({"variable":"x"})")
                                   << QByteArray(R"({"variable":"x","prompt":{"en":"?"}})") << asked
                                   << u"flow.missing-text"_s << warning;
        QTest::newRow("no image") << u"message"_s << QByteArray(R"({"bubbles":[{"kind":"image"}]})")
                                  << QByteArray(R"({"bubbles":[{"kind":"image","blob":"a","alt":{"en":"x"}}]})") << next
                                  << u"flow.missing-image"_s << warning;
        QTest::newRow("no description") << u"message"_s << QByteArray(R"({"bubbles":[{"kind":"image","blob":"a"}]})")
                                        << QByteArray(R"({"bubbles":[{"kind":"image","blob":"a","alt":{"en":"x"}}]})")
                                        << next << u"flow.missing-description"_s << note;
        QTest::newRow("no options") << u"choice"_s << QByteArray(R"({"prompt":{"en":"?"},"options":[]})")
                                    << QByteArray(R"({"options":[{"id":"a","label":{"en":"A"}}]})")
                                    << QStringList{u"other"_s, u"option:a"_s} << u"flow.empty-choice"_s << blocker;
        QTest::newRow("option twice")
            << u"choice"_s << QByteArray(R"({"options":[{"id":"a","label":{"en":"A"}},{"id":"a","label":{"en":"B"}}]})")
            << QByteArray(R"({"options":[{"id":"a","label":{"en":"A"}},{"id":"b","label":{"en":"B"}}]})")
            << QStringList{u"other"_s, u"option:a"_s, u"option:b"_s} << u"flow.duplicate-option"_s << blocker;
        QTest::newRow("case without id") << u"branch"_s << QByteArray(R"({"cases":[{"condition":"turn > 1"}]})")
                                         << QByteArray(R"({"cases":[{"id":"a","condition":"turn > 1"}]})")
                                         << QStringList{u"case:"_s, u"case:a"_s, u"else"_s}
                                         << u"flow.duplicate-option"_s << blocker;
        QTest::newRow("no cases") << u"branch"_s << QByteArray("{}")
                                  << QByteArray(R"({"cases":[{"id":"a","condition":"turn > 1"}]})")
                                  << QStringList{u"case:a"_s, u"else"_s} << u"flow.empty-branch"_s << warning;
        QTest::newRow("no condition") << u"branch"_s << QByteArray(R"({"cases":[{"id":"a","condition":" "}]})")
                                      << QByteArray(R"({"cases":[{"id":"a","condition":"true"}]})")
                                      << QStringList{u"case:a"_s, u"else"_s} << u"flow.empty-condition"_s << warning;
        QTest::newRow("answer lost") << u"ask"_s << QByteArray(R"({"prompt":{"en":"?"}})")
                                     << QByteArray(R"({"prompt":{"en":"?"},"variable":"x"})") << asked
                                     << u"flow.ask-without-variable"_s << warning;
        QTest::newRow("pattern")
            << u"ask"_s
            << QByteArray("{\"prompt\":{\"en\":\"?\"},\"variable\":\"x\",\"validation\":{\"pattern\":\"[a\"}}")
            << QByteArray("{\"prompt\":{\"en\":\"?\"},\"variable\":\"x\",\"validation\":{\"pattern\":\"[a]\"}}")
            << asked << u"flow.invalid-pattern"_s << blocker;
        QTest::newRow("range") << u"ask"_s
                               << QByteArray(
                                      R"({"prompt":{"en":"?"},"variable":"x","validation":{"minimum":5,"maximum":1}})")
                               << QByteArray(
                                      R"({"prompt":{"en":"?"},"variable":"x","validation":{"minimum":1,"maximum":5}})")
                               << asked << u"flow.impossible-range"_s << blocker;
        QTest::newRow("expression") << u"set"_s
                                    << QByteArray(R"({"assignments":[{"variable":"x","expression":"1 +"}]})")
                                    << QByteArray(R"({"assignments":[{"variable":"x","expression":"1 + 1"}]})") << next
                                    << u"flow.expression-error"_s << blocker;
        QTest::newRow("template") << u"message"_s << say("Hi {{ x + }}") << say("Hi {{ x }}") << next
                                  << u"flow.expression-error"_s << blocker;
        QTest::newRow("assignment") << u"set"_s << QByteArray(R"({"assignments":[{"variable":"","expression":"1"}]})")
                                    << QByteArray(R"({"assignments":[{"variable":"x","expression":"1"}]})") << next
                                    << u"flow.incomplete-assignment"_s << warning;
        QTest::newRow("unknown variable") << u"message"_s << say("Hi {{ y }}") << say("Hi {{ x }} {{ lastText }}")
                                          << next << u"flow.undefined-variable"_s << warning;
        QTest::newRow("unknown in condition")
            << u"ask"_s << QByteArray(R"({"prompt":{"en":"?"},"variable":"x","validation":{"expression":"value > y"}})")
            << QByteArray(R"({"prompt":{"en":"?"},"variable":"x","validation":{"expression":"value > 1"}})") << asked
            << u"flow.undefined-variable"_s << warning;
        QTest::newRow("goto nowhere") << u"goto"_s << QByteArray(R"({"node":""})") << QByteArray() << QStringList()
                                      << u"flow.goto-target"_s << blocker;
        QTest::newRow("unknown type") << u"hologram"_s << QByteArray("{}") << QByteArray() << QStringList()
                                      << u"flow.unknown-type"_s << blocker;
        QTest::newRow("no knowledge") << u"knowledge"_s << QByteArray("{}") << QByteArray()
                                      << QStringList{u"answered"_s, u"noAnswer"_s, u"error"_s}
                                      << u"flow.knowledge-without-base"_s << blocker;
        QTest::newRow("knowledge gone") << u"knowledge"_s
                                        << QByteArray(R"({"knowledgeBases":["01937b8e-6b1e-7c3a-9f00-0123456789ab"]})")
                                        << QByteArray() << QStringList{u"answered"_s, u"noAnswer"_s, u"error"_s}
                                        << u"flow.knowledge-missing"_s << blocker;
    }
    void shouldNameOneNode_whenOneNodeIsWrong()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, right);
        QFETCH(QStringList, ports);
        QFETCH(QString, rule);
        QFETCH(int, severity);
        BotBuilder bad = around(type, wrong, ports);
        bad.variable(u"x"_s);
        const QList<Finding> found = findingsOf(bad, rule);
        QCOMPARE(found.size(), 1);
        QCOMPARE(int(found.first().severity), severity);
        QCOMPARE(found.first().nodes, QList<model::NodeId>{bad.id(u"n"_s)});
        QCOMPARE(found.first().flow, bad.bot().startFlow);
        QVERIFY(found.first().message.endsWith(u'.') && !found.first().message.contains(u"%1")
            && !found.first().title.isEmpty());
        QVERIFY(!found.first().fingerprint.isEmpty());
        if (right.isEmpty())
            return;
        BotBuilder good = around(type, right, ports);
        good.variable(u"x"_s);
        QVERIFY(findingsOf(good, rule).isEmpty());
    }

    void shouldMissTheStart()
    {
        BotBuilder bot;
        bot.node(u"m"_s, u"message"_s, say("Hi"));
        QCOMPARE(findingsOf(bot, u"flow.no-start"_s).size(), 1);
        QVERIFY(findingsOf(bot, u"flow.unreachable"_s).isEmpty());
        bot.node(u"s"_s, u"start"_s).node(u"s2"_s, u"start"_s);
        QVERIFY(findingsOf(bot, u"flow.no-start"_s).isEmpty());
        QCOMPARE(findingsOf(bot, u"flow.several-starts"_s).first().nodes.size(), 2);
    }

    void shouldBlock_whenTheStartFlowIsNotThere()
    {
        const auto findings = [](model::FlowId startFlow) {
            BotBuilder bot;
            bot.node(u"s"_s, u"start"_s).node(u"m"_s, u"message"_s, say("Hi")).link(u"s"_s, u"next"_s, u"m"_s);
            model::Project project = bot.project();
            model::Bot &edited = project.bots.begin()->second;
            if (!startFlow.isNull())
                edited.startFlow = startFlow; // as by hand in the file
            QList<Finding> found = checkFlows(project, edited);
            found.removeIf([](const Finding &finding) { return finding.rule != u"flow.unknown-start-flow"_s; });
            return found;
        };
        QVERIFY(findings({}).isEmpty());
        QCOMPARE(findings(model::FlowId::create()).size(), 1);
        QCOMPARE(findings(model::FlowId::create()).first().severity, Severity::Blocker);
    }

    void shouldBlock_whenTheTalkWouldEndInSilence()
    {
        BotBuilder bot;
        bot.variable(u"x"_s)
            .node(u"s"_s, u"start"_s)
            .node(u"set"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"x","expression":"1"}]})"))
            .link(u"s"_s, u"next"_s, u"set"_s);
        QCOMPARE(findingsOf(bot, u"flow.unconnected-port"_s).size(), 1);
        QCOMPARE(findingsOf(bot, u"flow.unconnected-port"_s).first().severity, Severity::Blocker);
        bot.node(u"m"_s, u"message"_s, say("Hi")).link(u"set"_s, u"next"_s, u"m"_s);
        QVERIFY(findingsOf(bot, u"flow.unconnected-port"_s).isEmpty());
        QCOMPARE(findingsOf(bot, u"flow.dead-end"_s).first().nodes.first(), bot.id(u"m"_s));
    }

    void shouldNameEachPortThatLeadsNowhere()
    {
        BotBuilder bot = around(u"ask"_s, R"({"prompt":{"en":"?"},"variable":"x"})", {u"answered"_s});
        bot.variable(u"x"_s);
        const QList<Finding> found = findingsOf(bot, u"flow.unconnected-port"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().severity, Severity::Warning);
        bot.link(u"n"_s, u"invalid"_s, u"ghost"_s);
        QCOMPARE(findingsOf(bot, u"flow.unconnected-port"_s).size(), 1);
        bot.link(u"n"_s, u"gone"_s, u"e"_s);
        QCOMPARE(findingsOf(bot, u"flow.stale-link"_s).size(), 1);
    }

    void shouldNameNodesThatNoWayLeadsTo()
    {
        BotBuilder bot = around(u"exit"_s, "{}", {});
        bot.node(u"lost"_s, u"exit"_s).node(u"note"_s, u"note"_s);
        const QList<Finding> found = findingsOf(bot, u"flow.unreachable"_s);
        QCOMPARE(found.size(), 2); // the exit of around() too
        bot.node(u"j"_s, u"goto"_s, QJsonObject{{u"node"_s, bot.id(u"lost"_s).toString()}})
            .link(u"e"_s, u"next"_s, u"j"_s);
        BotBuilder jumped;
        jumped.node(u"s"_s, u"start"_s).node(u"j"_s, u"goto"_s, QJsonObject{{u"flow"_s, QString()}});
        jumped.flow(u"two"_s).node(u"s2"_s, u"start"_s).node(u"e2"_s, u"exit"_s).link(u"s2"_s, u"next"_s, u"e2"_s);
        QCOMPARE(findingsOf(jumped, u"flow.unreachable"_s).size(), 1); // the Go To; a flow that nothing leads into is one finding
        QCOMPARE(findingsOf(jumped, u"flow.unused-flow"_s).first().flow, jumped.flowId(u"two"_s));
    }

    void shouldTellLoopsWithAWayOut_fromEndlessOnes()
    {
        BotBuilder endless;
        endless.node(u"s"_s, u"start"_s).node(u"a"_s, u"message"_s, say("a")).node(u"b"_s, u"message"_s, say("b"));
        endless.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"b"_s, u"next"_s, u"a"_s);
        QCOMPARE(findingsOf(endless, u"flow.endless-loop"_s).first().nodes.size(), 2);
        QCOMPARE(findingsOf(endless, u"flow.endless-loop"_s).first().severity, Severity::Blocker);

        BotBuilder counting;
        counting.node(u"s"_s, u"start"_s)
            .node(u"b"_s, u"branch"_s, QByteArray(R"({"cases":[{"id":"c","condition":"turn > 3"}]})"))
            .node(u"e"_s, u"exit"_s);
        counting.link(u"s"_s, u"next"_s, u"b"_s).link(u"b"_s, u"else"_s, u"b"_s).link(u"b"_s, u"case:c"_s, u"e"_s);
        QVERIFY(findingsOf(counting, u"flow.endless-loop"_s).isEmpty());
        QCOMPARE(findingsOf(counting, u"flow.loop-without-input"_s).size(), 1);

        BotBuilder restarting;
        restarting.node(u"s"_s, u"start"_s)
            .node(u"e"_s, u"exit"_s, QByteArray(R"({"outcome":"restart","message":{"en":"again"}})"))
            .link(u"s"_s, u"next"_s, u"e"_s);
        QCOMPARE(findingsOf(restarting, u"flow.endless-loop"_s).size(), 1);

        BotBuilder asking = around(u"ask"_s, R"({"prompt":{"en":"?"},"variable":"x"})", {});
        asking.variable(u"x"_s).link(u"n"_s, u"answered"_s, u"hello"_s).link(u"n"_s, u"invalid"_s, u"hello"_s);
        QVERIFY(findingsOf(asking, u"flow.endless-loop"_s).isEmpty()
            && findingsOf(asking, u"flow.loop-without-input"_s).isEmpty());
    }

    void shouldKnowThatARunFlowAsks_whenItsFlowDoes()
    {
        const auto asks = [](BotBuilder &bot) {
            bot.variable(u"x"_s).node(u"s2"_s, u"start"_s).node(u"q"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"?"},"variable":"x"})")).link(u"s2"_s, u"next"_s, u"q"_s);
        };
        const auto onlySays = [](BotBuilder &bot) {
            bot.variable(u"x"_s).node(u"s2"_s, u"start"_s).node(u"m"_s, u"message"_s, say("Hi")).link(u"s2"_s, u"next"_s, u"m"_s);
            bot.node(u"q"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"?"},"variable":"x"})")); // that no way leads to
        };
        const auto runsOneThatAsks = [&](BotBuilder &bot) {
            bot.flow(u"deeper"_s);
            asks(bot);
            const QString deeper = bot.flowId(u"deeper"_s).toString();
            bot.backTo(u"sub"_s).node(u"s3"_s, u"start"_s).node(u"r3"_s, u"runflow"_s, QJsonObject {{u"flow"_s, deeper}, {u"mode"_s, u"call"_s}}).link(u"s3"_s, u"next"_s, u"r3"_s);
        };
        const QString rule = u"flow.loop-without-input"_s;
        QVERIFY(findingsOf(repeating(asks), rule).isEmpty());
        QVERIFY(findingsOf(repeating(runsOneThatAsks), rule).isEmpty());
        QCOMPARE(findingsOf(repeating(onlySays), rule).size(), 1);
    }

    void shouldNameTheVariable_thatWasProbablyMeant()
    {
        const auto messageOf = [](const QStringList &variables, const QString &used) {
            BotBuilder bot = around(u"message"_s, say("{{ " + used.toUtf8() + " }}"), {u"next"_s});
            for (const QString &name : variables)
                bot.variable(name);
            const QList<Finding> found = findingsOf(bot, u"flow.undefined-variable"_s);
            return found.size() == 1 ? found.first().message : QString();
        };
        QVERIFY2(messageOf({u"email"_s, u"name"_s}, u"nmae"_s).contains(u"Write “name”"), qPrintable(messageOf({u"email"_s, u"name"_s}, u"nmae"_s)));
        for (const QString &used : {u"nmae"_s, u"id"_s}) {
            const QString message = messageOf({u"email"_s, u"question"_s, u"to"_s}, used);
            QVERIFY2(message.endsWith(u"or correct the name."_s), qPrintable(message));
        }
    }

    void shouldOfferOnlyFixesThatHelp_calledByWhatTheyDo()
    {
        const auto offered = [](BotBuilder bot, const QString &rule) {
            bot.variable(u"email"_s);
            const model::Project project = bot.project();
            QStringList labels;
            for (const Finding &finding : checkFlows(project, project.bots.begin()->second)) {
                for (const QuickFix &fix : finding.rule == rule ? fixesOf(finding) : QList<QuickFix>())
                    labels.append(makeFix(project, finding, fix.id).isObsolete() ? u"nothing"_s : fix.label);
            }
            return labels;
        };
        const auto shown = [&](const QByteArray &expression, const QString &rule) { return offered(around(u"message"_s, say("{{ " + expression + " }}"), {u"next"_s}), rule); };
        QCOMPARE(shown("emial", u"flow.undefined-variable"_s), (QStringList {u"Use “email”"_s, u"Add the variable “emial”"_s}));
        QCOMPARE(shown("birthday", u"flow.undefined-variable"_s), QStringList {u"Add the variable “birthday”"_s}); // nothing is similar
        QCOMPARE(shown("email.lenght", u"flow.unknown-member"_s), QStringList {u"Write “email.length”"_s});
        // What can be no name of a variable cannot be added either.
        QCOMPARE(offered(around(u"ask"_s, "{\"prompt\":{\"en\":\"?\"},\"variable\":\"my own birthday\"}", asked), u"flow.undefined-variable"_s), QStringList());
    }

    void shouldUseTheVariableThatWasNamed_andNoOtherLater()
    {
        BotBuilder bot = around(u"message"_s, say("{{ emial }}"), {u"next"_s});
        bot.variable(u"email"_s);
        const Finding finding = findingsOf(bot, u"flow.undefined-variable"_s).value(0);
        QCOMPARE(finding.name, u"emial"_s);
        QCOMPARE(finding.suggestion, u"email"_s);
        QVERIFY(!makeFix(bot.project(), finding, u"correct-name"_s).isObsolete());
        bot.edit().variables.begin()->second.name = u"emails"_s; // renamed since
        QVERIFY(makeFix(bot.project(), finding, u"correct-name"_s).isObsolete());
    }

    void shouldSayThatItIsAVariable_whenItIsCalled()
    {
        const auto messageOf = [](const QByteArray &expression) {
            BotBuilder bot = around(u"message"_s, say("Well: {{ " + expression + " }}"), {u"next"_s});
            bot.variable(u"size"_s).variable(u"question"_s);
            const QList<Finding> found = findingsOf(bot, u"flow.expression-error"_s);
            return found.size() == 1 ? found.first().message : QString();
        };
        QVERIFY(messageOf("size(question").contains(u"“)” is missing"));
        QVERIFY(messageOf("size(question").contains(u"“size” is a variable and no function."));
        QVERIFY(messageOf("size (question)").contains(u"is a variable"));
        QVERIFY(!messageOf("question.size()").contains(u"is a variable"));
        QVERIFY(!messageOf("length(question)").contains(u"is a variable"));
    }

    void shouldNoteTranslationsAndVariables_thatAreMissingOrIdle()
    {
        BotBuilder bot({u"en"_s, u"de"_s, u"hi"_s});
        bot.variable(u"idle"_s)
            .node(u"s"_s, u"start"_s)
            .node(u"m"_s, u"message"_s,
                QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Hi","de":"Hallo"}]}]})"))
            .node(u"e"_s, u"exit"_s);
        bot.link(u"s"_s, u"next"_s, u"m"_s).link(u"m"_s, u"next"_s, u"e"_s);
        const QList<Finding> findings = findingsOf(bot);
        QCOMPARE(findings.size(), 2);
        for (const Finding &finding : findings)
            QCOMPARE(finding.severity, Severity::Note);
        QVERIFY(findingsOf(bot, u"flow.missing-translation"_s).first().message.contains(u"(hi)"_s));
        QCOMPARE(findingsOf(bot, u"flow.unused-variable"_s).first().variable, u"idle"_s);
    }

    void shouldNoteEmptyKnowledge_untilItHasPassages()
    {
        model::Project project = around(u"knowledge"_s, "{}", {u"answered"_s, u"noAnswer"_s, u"error"_s}).project();
        model::Bot &bot = project.bots.begin()->second;
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Help"_s;
        project.knowledgeBases.emplace(base.id, base);
        for (auto &[id, node] : bot.flows.begin()->second.nodes) {
            if (node.type == u"knowledge")
                node.props[u"knowledgeBases"] = QJsonArray{base.id.toString()};
        }
        QCOMPARE(checkFlows(project, bot).size(), 1);
        QCOMPARE(checkFlows(project, bot).first().rule, u"flow.knowledge-empty"_s);
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = base.id;
        source.passages = 3;
        project.sources.emplace(source.id, source);
        QVERIFY(checkFlows(project, bot).isEmpty());
    }

    void shouldKeepFingerprints_overEditsElsewhere()
    {
        BotBuilder bot = around(u"ask"_s, R"({"prompt":{"en":"?"}})", {u"answered"_s});
        QSet<QString> before;
        for (const Finding &finding : findingsOf(bot))
            before.insert(finding.fingerprint);
        QCOMPARE(before.size(), 2);
        bot.variable(u"later"_s).node(u"other"_s, u"message"_s, say("More"));
        QSet<QString> after;
        for (const Finding &finding : findingsOf(bot))
            after.insert(finding.fingerprint);
        QVERIFY(after.contains(before));
    }

    void shouldPutTheWorstFirst()
    {
        BotBuilder bot = around(u"hologram"_s, "{}", {});
        bot.variable(u"idle"_s).node(u"m"_s, u"message"_s);
        const QList<Finding> findings = findingsOf(bot);
        QVERIFY(findings.size() > 3);
        for (qsizetype i = 1; i < findings.size(); ++i)
            QVERIFY(findings[i - 1].severity <= findings[i].severity);
    }

    void shouldCheckTenThousandNodes_inAMoment()
    {
        BotBuilder bot({u"en"_s, u"de"_s});
        bot.variable(u"x"_s).node(u"s"_s, u"start"_s);
        QString before = u"s"_s;
        for (int i = 0; i < 10000; ++i) {
            const QString name = QString::number(i);
            switch (i % 4) {
            case 0:
                bot.node(name, u"message"_s, say("Hello {{ x }}, here is a text of usual length for a bot."));
                break;
            case 1:
                bot.node(
                    name, u"ask"_s, QByteArray(R"({"prompt":{"en":"And then?","de":"Und dann?"},"variable":"x"})"));
                break;
            case 2:
                bot.node(name, u"branch"_s,
                    QByteArray(R"({"cases":[{"id":"a","condition":"x + 'a' !== 'b' && turn > 2"}]})"));
                break;
            default:
                bot.node(name, u"set"_s, QByteArray(R"({"assignments":[{"variable":"x","expression":"x + 1"}]})"));
            }
            const model::Node *last = bot.bot().node(bot.id(before));
            bot.link(before,
                last->type == u"ask"          ? u"answered"_s
                    : last->type == u"branch" ? u"else"_s
                                              : u"next"_s,
                name);
            before = name;
        }
        const model::Project project = bot.project();
        QElapsedTimer timer;
        timer.start();
        const qsizetype count = checkFlows(project, project.bots.begin()->second).size();
        const qint64 ms = timer.elapsed();
        qInfo("10,000 nodes checked in %lld ms, %lld findings", static_cast<long long>(ms),
            static_cast<long long>(count));
        QVERIFY(count > 5000);
        QVERIFY2(ms < 5000, qPrintable(QString::number(ms)));
    }

    void shouldBearHostileBots()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"m"_s, u"message"_s, say("{{ " + QByteArray(50000, '(') + " }}"));
        bot.node(u"c"_s, u"choice"_s, QByteArray(R"({"options":{"id":1},"prompt":[1,2]})"))
            .node(u"b"_s, u"branch"_s, QByteArray(R"({"cases":[1,null,"x"]})"));
        bot.node(u"k"_s, u"knowledge"_s, QByteArray(R"({"knowledgeBases":[null,7,"no id"]})"))
            .node(u"g"_s, u"goto"_s, QByteArray(R"({"node":{},"flow":[]})"));
        QVERIFY(findingsOf(bot).size() > 5);
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
