// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/checker.h"

#include "tests/studio/flow/botbuilder.h"
#include "tests/studio/flow/talkplayer.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
QJsonObject showing(const QString &text)
{
    const QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, text}}}}};
    return {{u"bubbles"_s, QJsonArray {bubble}}};
}

QJsonObject settingName()
{
    return {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, u"name"_s}, {u"expression"_s, u"'Mia'"_s}}}}};
}

QJsonObject when(const QString &condition)
{
    return {{u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"a"_s}, {u"condition"_s, condition}}}}};
}

QJsonObject leaving(const QString &exit)
{
    return {{u"outcome"_s, u"return"_s}, {u"exit"_s, exit}};
}

/// A start, and two messages that show the name, which nothing leads to yet.
BotBuilder twoMessages()
{
    BotBuilder bot;
    bot.variable(u"name"_s).node(u"s"_s, u"start"_s).node(u"hi"_s, u"message"_s, showing(u"Hi {{ name }}!"_s));
    bot.node(u"bye"_s, u"message"_s, showing(u"Bye {{ name }}!"_s));
    return bot;
}

/// A flow that is run: it sets the name in some cases, and comes back by these exits when it has and when it has not.
void addFlow(BotBuilder &bot, const QString &with, const QString &without)
{
    bot.flow(u"sub"_s).node(u"s2"_s, u"start"_s).node(u"b2"_s, u"branch"_s, when(u"turn > 1"_s)).node(u"set2"_s, u"set"_s, settingName());
    bot.node(u"yes"_s, u"exit"_s, leaving(with)).node(u"no"_s, u"exit"_s, leaving(without)).link(u"s2"_s, u"next"_s, u"b2"_s);
    bot.link(u"b2"_s, u"case:a"_s, u"set2"_s).link(u"set2"_s, u"next"_s, u"yes"_s).link(u"b2"_s, u"else"_s, u"no"_s).backTo(u"main"_s);
    bot.node(u"run"_s, u"runflow"_s, QJsonObject {{u"flow"_s, bot.flowId(u"sub"_s).toString()}}).link(u"s"_s, u"next"_s, u"run"_s);
}

/// The names of the messages that are said to show what some way has not set, in the order of the alphabet.
QString noted(const BotBuilder &bot)
{
    const model::Project project = bot.project();
    const model::Bot &checked = project.bots.begin()->second;
    QStringList names;
    for (const Finding &finding : checkFlows(project, checked)) {
        if (finding.rule == u"flow.maybe-unset")
            names.append(project.node(finding.nodes.first())->name);
    }
    names.sort();
    return names.join(u' ');
}
} // namespace

/// Which ways have given a variable a value when a text shows it.
class TestOrderRules : public QObject
{
    Q_OBJECT
private slots:
    void shouldSayNothing_whenBothWaysOfABranchSetIt()
    {
        BotBuilder bot = twoMessages();
        bot.node(u"b"_s, u"branch"_s, when(u"turn > 1"_s)).node(u"one"_s, u"set"_s, settingName()).link(u"s"_s, u"next"_s, u"b"_s);
        bot.link(u"b"_s, u"case:a"_s, u"one"_s).link(u"one"_s, u"next"_s, u"hi"_s);
        BotBuilder both = bot;
        both.node(u"two"_s, u"set"_s, settingName()).link(u"b"_s, u"else"_s, u"two"_s).link(u"two"_s, u"next"_s, u"hi"_s);
        QCOMPARE(noted(both), QString());
        bot.link(u"b"_s, u"else"_s, u"hi"_s);
        QCOMPARE(noted(bot), u"hi"_s);
    }

    void shouldKnow_whatTheConditionSaysOnEachWay_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("messages");
        QTest::newRow("there") << u"name != null"_s << u"bye"_s;
        QTest::newRow("there, the other way round") << u"undefined !== name"_s << u"bye"_s;
        QTest::newRow("bare") << u"name"_s << u"bye"_s;
        QTest::newRow("not empty") << u"!isEmpty(name)"_s << u"bye"_s;
        QTest::newRow("there, and more") << u"name && turn > 1"_s << QString();
        QTest::newRow("nothing") << u"name == null"_s << u"hi"_s;
        QTest::newRow("not") << u"!name"_s << u"hi"_s;
        QTest::newRow("empty") << u"isEmpty(name)"_s << u"hi"_s;
        QTest::newRow("nothing, and more") << u"name === undefined && turn > 1"_s << u"hi"_s;
        QTest::newRow("nothing, or else") << u"name === undefined || turn > 1"_s << QString();
        QTest::newRow("somebody") << u"name === 'Mia'"_s << QString();
        QTest::newRow("of something else") << u"turn > 1"_s << u"bye hi"_s;
        QTest::newRow("unreadable") << u"name !="_s << u"bye hi"_s;
    }
    void shouldKnow_whatTheConditionSaysOnEachWay()
    {
        QFETCH(QString, condition);
        QFETCH(QString, messages);
        BotBuilder bot = twoMessages();
        bot.node(u"b"_s, u"branch"_s, when(u"turn > 1"_s)).node(u"set"_s, u"set"_s, settingName()).node(u"asks"_s, u"branch"_s, when(condition));
        bot.link(u"s"_s, u"next"_s, u"b"_s).link(u"b"_s, u"case:a"_s, u"set"_s).link(u"b"_s, u"else"_s, u"asks"_s).link(u"set"_s, u"next"_s, u"asks"_s);
        bot.link(u"asks"_s, u"case:a"_s, u"hi"_s).link(u"asks"_s, u"else"_s, u"bye"_s);
        QCOMPARE(noted(bot), messages);
    }

    void shouldNoteTheFirstRound_whenABodySetsItAfterwards()
    {
        BotBuilder bot = twoMessages();
        bot.variable(u"items"_s, u"conversation"_s, QJsonArray {1}).node(u"set"_s, u"set"_s, settingName());
        bot.node(u"loop"_s, u"loop"_s, QJsonObject {{u"kind"_s, u"each"_s}, {u"list"_s, u"items"_s}}).link(u"s"_s, u"next"_s, u"loop"_s);
        bot.link(u"loop"_s, u"body"_s, u"hi"_s).link(u"hi"_s, u"next"_s, u"set"_s).link(u"loop"_s, u"done"_s, u"bye"_s);
        QCOMPARE(noted(bot), u"hi"_s);
    }

    void shouldNoteIt_whereAStepHadNoAnswer_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("props");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("messages");
        const QJsonObject asked {{u"variable"_s, u"name"_s}};
        const QJsonObject fallback {{u"variable"_s, u"name"_s}, {u"default"_s, u"'you'"_s}};
        const QJsonObject form {{u"fields"_s, QJsonArray {QJsonObject {{u"id"_s, u"f"_s}, {u"kind"_s, u"text"_s}, {u"variable"_s, u"name"_s}}}}};
        const QJsonObject code {{u"source"_s, u"return 1;"_s}, {u"outputs"_s, QJsonArray {u"name"_s}}};
        QTest::newRow("question that was not answered") << u"ask"_s << asked << u"answered"_s << u"invalid"_s << u"bye"_s;
        QTest::newRow("question that was cancelled") << u"ask"_s << asked << u"answered"_s << u"cancelled"_s << u"bye"_s;
        QTest::newRow("question with a value for that") << u"ask"_s << fallback << u"answered"_s << u"invalid"_s << QString();
        QTest::newRow("form that was cancelled") << u"form"_s << form << u"complete"_s << u"cancelled"_s << u"bye"_s;
        QTest::newRow("form that was given up") << u"form"_s << form << u"complete"_s << u"failed"_s << u"bye"_s;
        QTest::newRow("code that failed") << u"code"_s << code << u"next"_s << u"error"_s << u"bye"_s;
    }
    void shouldNoteIt_whereAStepHadNoAnswer()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, props);
        QFETCH(QString, port);
        QFETCH(QString, without);
        QFETCH(QString, messages);
        BotBuilder bot = twoMessages();
        bot.node(u"step"_s, type, props).link(u"s"_s, u"next"_s, u"step"_s).link(u"step"_s, port, u"hi"_s);
        BotBuilder joined = bot;
        bot.link(u"step"_s, without, u"bye"_s);
        QCOMPARE(noted(bot), messages);
        joined.link(u"step"_s, without, u"hi"_s); // both ways to the same step
        QCOMPARE(noted(joined), messages.isEmpty() ? QString() : u"hi"_s);
    }

    void shouldTellTheTruth_aboutWhoCancels()
    {
        BotBuilder bot = twoMessages();
        bot.node(u"step"_s, u"ask"_s, QJsonObject {{u"variable"_s, u"name"_s}}).link(u"s"_s, u"next"_s, u"step"_s).link(u"step"_s, u"cancelled"_s, u"bye"_s);
        test::TalkPlayer talk(bot.bot());
        talk.open();
        QCOMPARE(talk.say(u"cancel"_s), QStringList {u"Bye !"_s});
        QCOMPARE(noted(bot), u"bye"_s);
    }

    void shouldKnow_whatAFlowHasSetAtEachOfItsExits()
    {
        BotBuilder bot = twoMessages();
        addFlow(bot, u"found"_s, u"none"_s);
        bot.link(u"run"_s, u"exit:found"_s, u"hi"_s).link(u"run"_s, u"exit:none"_s, u"bye"_s);
        QCOMPARE(noted(bot), u"bye"_s);
        BotBuilder joined = twoMessages();
        addFlow(joined, {}, {});
        joined.link(u"run"_s, u"next"_s, u"hi"_s);
        QCOMPARE(noted(joined), u"hi"_s);
    }

    void shouldNoteIt_whereAFlowThatSetsItHasFailed()
    {
        BotBuilder bot = twoMessages();
        addFlow(bot, {}, {});
        bot.backTo(u"sub"_s).node(u"set3"_s, u"set"_s, settingName()).backTo(u"main"_s);
        auto &links = bot.edit().flows.at(bot.flowId(u"sub"_s)).links;
        std::erase_if(links, [&](const auto &entry) { return entry.second.port == u"else"; });
        bot.backTo(u"sub"_s).link(u"b2"_s, u"else"_s, u"set3"_s).link(u"set3"_s, u"next"_s, u"no"_s).backTo(u"main"_s);
        bot.link(u"run"_s, u"next"_s, u"hi"_s).link(u"run"_s, u"error"_s, u"bye"_s);
        QCOMPARE(noted(bot), u"bye"_s);
    }

    void shouldSayNothing_whenAFlowMayComeBackFromElsewhere()
    {
        BotBuilder bot = twoMessages();
        addFlow(bot, {}, {});
        bot.flow(u"other"_s).node(u"s4"_s, u"start"_s).node(u"set4"_s, u"set"_s, settingName()).node(u"back"_s, u"exit"_s, leaving({}));
        bot.link(u"s4"_s, u"next"_s, u"set4"_s).link(u"set4"_s, u"next"_s, u"back"_s).backTo(u"sub"_s);
        bot.node(u"no"_s, u"goto"_s, QJsonObject {{u"flow"_s, bot.flowId(u"other"_s).toString()}}).backTo(u"main"_s);
        bot.link(u"run"_s, u"next"_s, u"hi"_s);
        QCOMPARE(noted(bot), QString());
    }

    void shouldManage_whenAThousandFlowsRunEachOther()
    {
        BotBuilder bot = twoMessages();
        constexpr int count = 1'000;
        bot.flow(u"0"_s).node(u"s0"_s, u"start"_s).node(u"set0"_s, u"set"_s, settingName()).link(u"s0"_s, u"next"_s, u"set0"_s);
        for (int i = 1; i < count; ++i) {
            const QString number = QString::number(i);
            const QString below = bot.flowId(QString::number(i - 1)).toString();
            bot.flow(number).node(u's' + number, u"start"_s).node(u'r' + number, u"runflow"_s, QJsonObject {{u"flow"_s, below}});
            bot.link(u's' + number, u"next"_s, u'r' + number);
        }
        bot.backTo(u"main"_s).node(u"run"_s, u"runflow"_s, QJsonObject {{u"flow"_s, bot.flowId(QString::number(count - 1)).toString()}});
        bot.link(u"s"_s, u"next"_s, u"run"_s).link(u"run"_s, u"next"_s, u"hi"_s);
        QCOMPARE(noted(bot), QString());
    }

    /// Only the condition changes, and with it what is known behind it.
    void shouldFollowTheCondition_asItIsEdited()
    {
        BotBuilder bot = twoMessages();
        bot.node(u"b"_s, u"branch"_s, when(u"turn > 1"_s)).node(u"set"_s, u"set"_s, settingName()).node(u"asks"_s, u"branch"_s, when(u"name != null"_s));
        bot.link(u"s"_s, u"next"_s, u"b"_s).link(u"b"_s, u"case:a"_s, u"set"_s).link(u"b"_s, u"else"_s, u"asks"_s).link(u"set"_s, u"next"_s, u"asks"_s);
        bot.link(u"asks"_s, u"case:a"_s, u"hi"_s).link(u"asks"_s, u"else"_s, u"bye"_s);
        model::Project project = bot.project();
        FlowChecker checker;
        const auto place = [&] {
            model::NodeId found;
            for (const Finding &finding : checker.check(project, project.bots.begin()->second)) {
                if (finding.rule == u"flow.maybe-unset")
                    found = finding.nodes.first();
            }
            return found;
        };
        QCOMPARE(place(), bot.id(u"bye"_s));
        project.bots.begin()->second.flows.begin()->second.nodes.at(bot.id(u"asks"_s)).props = when(u"name == null"_s);
        QCOMPARE(place(), bot.id(u"hi"_s));
    }
};

QTEST_GUILESS_MAIN(TestOrderRules)
#include "tst_orderrules.moc"
