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
QJsonObject saying(const QString &text)
{
    const QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, text}}}}};
    return {{u"bubbles"_s, QJsonArray {bubble}}};
}

QJsonObject setting(const QString &variable)
{
    return {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, variable}, {u"expression"_s, u"'Mia'"_s}}}}};
}

QJsonObject when(const QString &condition)
{
    return {{u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"a"_s}, {u"condition"_s, condition}}}}};
}

/// start → branch; its case → set name → hi, else → hi.
BotBuilder forked(const QString &text = u"Hi {{ name }}!"_s, const QString &condition = u"turn > 1"_s)
{
    BotBuilder bot;
    bot.variable(u"name"_s).variable(u"other"_s);
    bot.node(u"s"_s, u"start"_s).node(u"b"_s, u"branch"_s, when(condition)).node(u"set"_s, u"set"_s, setting(u"name"_s)).node(u"hi"_s, u"message"_s, saying(text));
    bot.node(u"e"_s, u"exit"_s).link(u"s"_s, u"next"_s, u"b"_s).link(u"b"_s, u"case:a"_s, u"set"_s).link(u"b"_s, u"else"_s, u"hi"_s);
    bot.link(u"set"_s, u"next"_s, u"hi"_s).link(u"hi"_s, u"next"_s, u"e"_s);
    return bot;
}

QList<Finding> findingsOf(const BotBuilder &bot, const QString &rule = u"flow.maybe-unset"_s)
{
    const model::Project project = bot.project();
    QList<Finding> found = checkFlows(project, project.bots.begin()->second);
    found.removeIf([&rule](const Finding &finding) { return finding.rule != rule; });
    return found;
}
} // namespace

class TestMaybeUnset : public QObject
{
    Q_OBJECT
private slots:
    void shouldNoteWhatSomeWayHasNotSet()
    {
        BotBuilder bot = forked();
        const QList<Finding> found = findingsOf(bot);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().severity, Severity::Note);
        QCOMPARE(found.first().nodes, QList<model::NodeId> {bot.id(u"hi"_s)});
        QCOMPARE(found.first().variable, u"name"_s);
        QVERIFY2(found.first().message.contains(u"{{ name ?? '…' }}"), qPrintable(found.first().message));
        QVERIFY(findingsOf(bot, u"flow.read-before-set"_s).isEmpty());
    }

    /// The sentence says that people read nothing or “undefined” there.
    void shouldTellTheTruth_aboutWhatPeopleRead()
    {
        const BotBuilder alone = forked();
        QCOMPARE(test::TalkPlayer(alone.bot()).open(), QStringList {u"Hi !"_s});
        const BotBuilder joined = forked(u"{{ 'Hi ' + name }}"_s);
        QCOMPARE(test::TalkPlayer(joined.bot()).open(), QStringList {u"Hi undefined"_s});
    }

    void shouldSayNothing_whenTheTextKnowsOfIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Hi {{ name ?? 'you' }}!", "Hi {{ name || 'you' }}!", "Hi {{ name ? name : 'you' }}!", "{{ isEmpty(name) }}", "{{ name?.length }}",
                 "{{ name ? 'Dear' : 'Hi' }} {{ name }}", "{{ name === 'Mia' }}", "{{ typeof name }}", "{{ name + 1 }}", "Hi there!"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void shouldSayNothing_whenTheTextKnowsOfIt()
    {
        QFETCH(QString, text);
        QVERIFY(findingsOf(forked(text)).isEmpty());
    }

    void shouldNoteIt_whateverIsJoinedWithIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"{{ 'Hi ' + name }}", "{{ `Hi ${name}` }}", "{{ capitalize(name) }}", "{{ name }} {{ other ?? '' }}"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void shouldNoteIt_whateverIsJoinedWithIt()
    {
        QFETCH(QString, text);
        QCOMPARE(findingsOf(forked(text)).size(), 1);
    }

    void shouldSayNothing_behindABranchThatLooksAtIt()
    {
        QVERIFY(findingsOf(forked(u"Hi {{ name }}!"_s, u"name === undefined"_s)).isEmpty());
        BotBuilder bot = forked();
        bot.node(u"b2"_s, u"branch"_s, when(u"!isEmpty(name)"_s)).link(u"b2"_s, u"case:a"_s, u"hi"_s).link(u"b2"_s, u"else"_s, u"e"_s);
        std::erase_if(bot.edit().flows.begin()->second.links, [&bot](const auto &entry) { return entry.second.to == bot.id(u"hi"_s) && entry.second.from != bot.id(u"b2"_s); });
        bot.link(u"set"_s, u"next"_s, u"b2"_s).link(u"b"_s, u"else"_s, u"b2"_s);
        QVERIFY(findingsOf(bot).isEmpty());
    }

    void shouldSayNothing_whenItBeginsWithAValueOrMayComeFromElsewhere()
    {
        for (const QString &scope : {u"user"_s, u"bot"_s}) {
            BotBuilder bot = forked();
            for (auto &[id, variable] : bot.edit().variables)
                variable.scope = scope;
            QVERIFY(findingsOf(bot).isEmpty());
        }
        BotBuilder bot = forked();
        for (auto &[id, variable] : bot.edit().variables)
            variable.initial = u"you"_s;
        QVERIFY(findingsOf(bot).isEmpty());
    }

    void shouldSayNothing_whenEveryWaySetsIt()
    {
        BotBuilder bot = forked();
        std::erase_if(bot.edit().flows.begin()->second.links, [&bot](const auto &entry) { return entry.second.from == bot.id(u"b"_s) && entry.second.port == u"else"; });
        bot.node(u"ask"_s, u"ask"_s, QJsonObject {{u"variable"_s, u"name"_s}}).link(u"b"_s, u"else"_s, u"ask"_s);
        bot.link(u"ask"_s, u"answered"_s, u"hi"_s).link(u"ask"_s, u"invalid"_s, u"e"_s);
        QVERIFY(findingsOf(bot).isEmpty());
    }

    void shouldSayItOnce_onEachWay()
    {
        BotBuilder bot = forked();
        bot.node(u"again"_s, u"message"_s, saying(u"Bye {{ name }}!"_s)).link(u"hi"_s, u"next"_s, u"again"_s);
        std::erase_if(bot.edit().flows.begin()->second.links, [&bot](const auto &entry) { return entry.second.from == bot.id(u"hi"_s) && entry.second.to == bot.id(u"e"_s); });
        const QList<Finding> found = findingsOf(bot);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().nodes, QList<model::NodeId> {bot.id(u"hi"_s)});
    }

    void shouldSayNothing_whereAnEventLeads()
    {
        BotBuilder bot = forked(u"Hi!"_s);
        bot.node(u"help"_s, u"event"_s, QJsonObject {{u"event"_s, u"help"_s}}).node(u"told"_s, u"message"_s, saying(u"You are {{ name }}."_s)).link(u"help"_s, u"next"_s, u"told"_s);
        QVERIFY(findingsOf(bot).isEmpty());
    }

    /// The wire back from the end of a body is not drawn.
    void shouldKnow_thatAfterALoopComesWhatItsBodyHasSet()
    {
        BotBuilder bot;
        bot.variable(u"name"_s).variable(u"items"_s, u"conversation"_s, QJsonArray {1});
        bot.node(u"s"_s, u"start"_s).node(u"loop"_s, u"loop"_s, QJsonObject {{u"kind"_s, u"each"_s}, {u"list"_s, u"items"_s}}).node(u"set"_s, u"set"_s, setting(u"name"_s));
        bot.node(u"hi"_s, u"message"_s, saying(u"Hi {{ name }}!"_s)).link(u"s"_s, u"next"_s, u"loop"_s).link(u"loop"_s, u"body"_s, u"set"_s).link(u"loop"_s, u"done"_s, u"hi"_s);
        QVERIFY(findingsOf(bot).isEmpty());
        QVERIFY(findingsOf(bot, u"flow.read-before-set"_s).isEmpty());
    }

    /// Only the words of a step change, and still what is found about its ways.
    void shouldFollowTheWords_asTheyAreEdited()
    {
        BotBuilder bot = forked();
        model::Project project = bot.project();
        const auto notes = [&project, checker = std::make_shared<FlowChecker>()] {
            const QList<Finding> found = checker->check(project, project.bots.begin()->second);
            return std::count_if(found.begin(), found.end(), [](const Finding &finding) { return finding.rule == u"flow.maybe-unset"; });
        };
        QCOMPARE(notes(), 1);
        model::Bot &edited = project.bots.begin()->second;
        model::Node &hi = edited.flows.begin()->second.nodes.at(bot.id(u"hi"_s));
        hi.props = saying(u"Hi {{ name ?? 'you' }}!"_s);
        QCOMPARE(notes(), 0);
        hi.props = saying(u"Good day, {{ name }}!"_s);
        QCOMPARE(notes(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMaybeUnset)
#include "tst_maybeunset.moc"
