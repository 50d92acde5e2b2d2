// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/checks.h"

#include "tests/studio/flow/botbuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
QJsonObject setting(const QString &variable)
{
    return {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, variable}, {u"expression"_s, u"1"_s}}}}};
}

/// start → loop, whose body is “first” and then “then”.
BotBuilder looping(const QString &condition, const QString &kind = u"while"_s)
{
    BotBuilder bot;
    bot.variable(u"count"_s, u"conversation"_s, 0).variable(u"other"_s).variable(u"answer"_s);
    bot.node(u"s"_s, u"start"_s).node(u"loop"_s, u"loop"_s, QJsonObject {{u"kind"_s, kind}, {u"condition"_s, condition}, {u"times"_s, u"3"_s}, {u"maximum"_s, 20}});
    bot.node(u"first"_s, u"set"_s, setting(u"other"_s)).node(u"then"_s, u"set"_s, setting(u"other"_s)).node(u"e"_s, u"exit"_s);
    bot.link(u"s"_s, u"next"_s, u"loop"_s).link(u"loop"_s, u"body"_s, u"first"_s).link(u"first"_s, u"next"_s, u"then"_s).link(u"loop"_s, u"done"_s, u"e"_s);
    return bot;
}

QList<Finding> findingsOf(const BotBuilder &bot)
{
    const model::Project project = bot.project();
    QList<Finding> found = checkFlows(project, project.bots.begin()->second);
    found.removeIf([](const Finding &finding) { return finding.rule != u"flow.loop-never-ends"; });
    return found;
}
} // namespace

class TestWhileRules : public QObject
{
    Q_OBJECT
private slots:
    void shouldWarn_whenNothingCanEndTheLoop_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *condition : {"true", "1 < 2", "count < 3", "!isEmpty(count)", "count < 3 && answer != 'no'", "language === 'en' || true ? count < 3 : false"})
            QTest::newRow(condition) << QString::fromUtf8(condition);
    }
    void shouldWarn_whenNothingCanEndTheLoop()
    {
        QFETCH(QString, condition);
        BotBuilder bot = looping(condition);
        const QList<Finding> found = findingsOf(bot);
        QCOMPARE(found.size(), condition.contains(u"language") ? 0 : 1); // what the program keeps may change by itself
        if (found.isEmpty())
            return;
        QCOMPARE(found.first().severity, Severity::Warning);
        QCOMPARE(found.first().nodes, QList<model::NodeId> {bot.id(u"loop"_s)});
        QVERIFY2(found.first().message.contains(u" 20 "), qPrintable(found.first().message));
    }

    void shouldSayNothing_whenTheConditionMayChange_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *condition : {"other < 3", "count < 3 || other", "turn < 3", "lastText !== 'stop'", "today() < '2027-01-01'", "count < unknown", "false", "count <"})
            QTest::newRow(condition) << QString::fromUtf8(condition);
    }
    void shouldSayNothing_whenTheConditionMayChange()
    {
        QFETCH(QString, condition);
        QVERIFY(findingsOf(looping(condition)).isEmpty());
    }

    void shouldSayNothing_ofLoopsThatCount()
    {
        QVERIFY(findingsOf(looping(u"true"_s, u"count"_s)).isEmpty());
        QVERIFY(findingsOf(looping(u"true"_s, u"each"_s)).isEmpty());
    }

    void shouldSayNothing_whenAStepLeadsOut_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("props");
        QTest::addColumn<int>("count");
        QTest::newRow("leave the loop") << u"exit"_s << QJsonObject {{u"outcome"_s, u"break"_s}} << 0;
        QTest::newRow("end of the talk") << u"exit"_s << QJsonObject() << 0;
        QTest::newRow("end of the flow") << u"exit"_s << QJsonObject {{u"outcome"_s, u"return"_s}} << 0;
        QTest::newRow("next round") << u"exit"_s << QJsonObject {{u"outcome"_s, u"continue"_s}} << 1;
        QTest::newRow("go to") << u"goto"_s << QJsonObject() << 0;
        QTest::newRow("a loop in it") << u"loop"_s << QJsonObject {{u"kind"_s, u"count"_s}} << 0;
        QTest::newRow("sets it") << u"set"_s << setting(u"count"_s) << 0;
        QTest::newRow("asks for something else") << u"ask"_s << QJsonObject {{u"variable"_s, u"answer"_s}} << 1;
        QTest::newRow("asks for it") << u"ask"_s << QJsonObject {{u"variable"_s, u"count"_s}} << 0;
        QTest::newRow("of another program") << u"hologram"_s << QJsonObject() << 0;
    }
    void shouldSayNothing_whenAStepLeadsOut()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, props);
        QFETCH(int, count);
        BotBuilder bot = looping(u"count < 3"_s);
        bot.node(u"then"_s, type, props);
        QCOMPARE(findingsOf(bot).size(), count);
    }

    void shouldSayNothing_whenTheNumberOfTheRoundIsAskedFor()
    {
        BotBuilder bot = looping(u"count < 3"_s);
        bot.node(u"loop"_s, u"loop"_s, QJsonObject {{u"kind"_s, u"while"_s}, {u"condition"_s, u"count < 3"_s}, {u"index"_s, u"count"_s}});
        QVERIFY(findingsOf(bot).isEmpty());
    }

    void shouldSayNothing_whenAnEventMayTakeOver_whileThePersonIsAsked()
    {
        BotBuilder bot = looping(u"count < 3"_s);
        bot.node(u"then"_s, u"ask"_s, QJsonObject {{u"variable"_s, u"answer"_s}});
        QCOMPARE(findingsOf(bot).size(), 1);
        bot.node(u"stop"_s, u"event"_s, QJsonObject {{u"event"_s, u"cancel"_s}}).link(u"stop"_s, u"next"_s, u"e"_s);
        QVERIFY(findingsOf(bot).isEmpty());
    }

    void shouldFollowTheFlowThatIsRun()
    {
        BotBuilder bot = looping(u"count < 3"_s);
        bot.flow(u"sub"_s).node(u"s2"_s, u"start"_s).node(u"e2"_s, u"exit"_s, QJsonObject {{u"outcome"_s, u"return"_s}}).link(u"s2"_s, u"next"_s, u"e2"_s).backTo(u"main"_s);
        bot.node(u"then"_s, u"runflow"_s, QJsonObject {{u"flow"_s, bot.flowId(u"sub"_s).toString()}});
        QCOMPARE(findingsOf(bot).size(), 1);
        bot.backTo(u"sub"_s).node(u"set2"_s, u"set"_s, setting(u"count"_s)).node(u"e2"_s, u"set"_s, setting(u"count"_s));
        QVERIFY(findingsOf(bot).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWhileRules)
#include "tst_whilerules.moc"
