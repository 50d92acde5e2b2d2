// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/flow/talkplayer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace dialogist::flow::test;
using namespace Qt::StringLiterals;

/// Bots that were made to hurt: whoever runs them lives, the person gets a word, and it takes no time.
class TestHostileFlows : public QObject
{
    Q_OBJECT
private:
    static constexpr qint64 patience = 5'000; // ms; a slow machine, an unoptimised build

    static void expectTrouble(const model::Bot &bot)
    {
        QElapsedTimer clock;
        clock.start();
        TalkPlayer person(bot);
        const QStringList said = person.open();
        QVERIFY2(clock.elapsed() < patience, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!said.isEmpty());
        QCOMPARE(said.last(), u"Sorry, something went wrong here."_s);
        QVERIFY(person.state.ended);
        QVERIFY(person.traced(u"error"_s));
        QVERIFY(QJsonDocument(person.state.toJson()).toJson().size() < 3'000'000);
    }

private slots:
    void shouldEnd_whenStepsGoInCircles()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"a"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"i","expression":"1"}]})"));
        bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"a"_s);
        expectTrouble(bot.bot());
    }

    void shouldSaySo_whenAMessageIsTooLong()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"m"_s, u"message"_s, saying(QByteArray(1'100'000, 'x'))).link(u"s"_s, u"next"_s, u"m"_s);
        expectTrouble(bot.bot());
        bot.node(u"e"_s, u"event"_s, QByteArray(R"({"event":"error"})")).node(u"w"_s, u"message"_s, saying("A word of our own.")).link(u"e"_s, u"next"_s, u"w"_s);
        TalkPlayer person(bot.bot());
        QCOMPARE(person.open(), QStringList {u"A word of our own."_s});
    }

    void shouldSaySo_whenMessagesGoInCircles()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"a"_s, u"message"_s, saying("Tick")).node(u"b"_s, u"message"_s, saying("Tock"));
        bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"b"_s, u"next"_s, u"a"_s);
        expectTrouble(bot.bot());
        bot.node(u"e"_s, u"event"_s, QByteArray(R"({"event":"error"})")).node(u"w"_s, u"message"_s, saying("A word of our own.")).link(u"e"_s, u"next"_s, u"w"_s);
        TalkPlayer person(bot.bot());
        QCOMPARE(person.open().last(), u"A word of our own."_s);
        // An event that floods as well is stopped as well.
        bot.link(u"w"_s, u"next"_s, u"a"_s);
        TalkPlayer flooded(bot.bot());
        QVERIFY(flooded.open().size() < 300);
    }

    void shouldEnd_whenALoopNeverEnds()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"l"_s, u"loop"_s, QByteArray(R"({"kind":"while","condition":"true","maximum":10000})"))
            .node(u"a"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"i","expression":"1"}]})"));
        bot.link(u"s"_s, u"next"_s, u"l"_s).link(u"l"_s, u"body"_s, u"a"_s);
        expectTrouble(bot.bot());
    }

    void shouldEnd_whenAFlowRunsItself()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"r"_s, u"runflow"_s, QJsonObject{{u"flow"_s, bot.flowId(u"main"_s).toString()}});
        bot.link(u"s"_s, u"next"_s, u"r"_s);
        expectTrouble(bot.bot());
    }

    void shouldEnd_whenTheEventForErrorsFailsItself()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"f"_s, u"foreign"_s).link(u"s"_s, u"next"_s, u"f"_s);
        bot.node(u"e"_s, u"event"_s, QByteArray(R"({"event":"error"})")).node(u"g"_s, u"foreign"_s).link(u"e"_s, u"next"_s, u"g"_s);
        expectTrouble(bot.bot());
    }

    void shouldEnd_whenAVariableDoublesForEver()
    {
        BotBuilder bot;
        bot.variable(u"t"_s, u"conversation"_s, QString(1000, u'x')).node(u"s"_s, u"start"_s)
            .node(u"a"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"t","expression":"t + t"}]})"))
            .node(u"q"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"u","expression":"[t, t, t, t]"}]})"));
        bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"q"_s).link(u"q"_s, u"next"_s, u"a"_s);
        expectTrouble(bot.bot());
    }

    void shouldEnd_whenTheBotFloodsThePerson()
    {
        BotBuilder bot;
        bot.variable(u"t"_s, u"bot"_s, QString(100'000, u'x')).node(u"s"_s, u"start"_s).node(u"m"_s, u"message"_s, saying("{{ t }}"));
        bot.link(u"s"_s, u"next"_s, u"m"_s).link(u"m"_s, u"next"_s, u"m"_s);
        TalkPlayer person(bot.bot());
        person.open();
        QVERIFY(person.state.ended);
        QVERIFY(person.result.messages.size() <= 201);
    }

    void shouldBearTextsOfTenMegabytes()
    {
        BotBuilder bot;
        bot.variable(u"x"_s).node(u"s"_s, u"start"_s).node(u"a"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"?"},"variable":"x"})"));
        bot.node(u"m"_s, u"message"_s, saying("{{ length(x) }}")).link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"answered"_s, u"m"_s);
        bot.node(u"huge"_s, u"message"_s, QJsonObject{{u"bubbles"_s, QJsonArray{QJsonObject{{u"kind"_s, u"text"_s},
            {u"variants"_s, QJsonArray{QJsonObject{{u"en"_s, QString(10'000'000, u'y')}}}}}}}}).link(u"m"_s, u"next"_s, u"huge"_s);
        QElapsedTimer clock;
        clock.start();
        TalkPlayer person(bot.bot());
        person.open();
        person.say(QString(10'000'000, u'z'));
        QVERIFY(clock.elapsed() < patience);
        QVERIFY(person.state.lastText.size() <= 10'000);
        for (const Message &message : person.result.messages)
            QVERIFY(message.text.size() <= 1'000'000);
        QVERIFY(person.state.ended);
    }

    void shouldBearHostileStatesAndInputs()
    {
        QJsonObject deep{{u"a"_s, 1}};
        for (int i = 0; i < 400; ++i)
            deep = {{u"a"_s, deep}};
        BotBuilder bot;
        bot.variable(u"d"_s).node(u"s"_s, u"start"_s).node(u"w"_s, u"wait"_s, QByteArray(R"({"kind":"event","event":"go","saveTo":"d"})"));
        bot.node(u"m"_s, u"message"_s, saying("on")).link(u"s"_s, u"next"_s, u"w"_s).link(u"w"_s, u"next"_s, u"m"_s);
        const auto program = Program::compile(bot.bot());
        State state = step(*program, {}, {Input::Kind::Start, {}, {}, TalkPlayer::noon, 1}).state;
        state = step(*program, state, {Input::Kind::Event, u"go"_s, deep, TalkPlayer::noon, 1}).state;
        QVERIFY(state.ended);
        QVERIFY(!QJsonDocument(state.toJson()).toJson().isEmpty());

        QJsonArray frames;
        for (int i = 0; i < 1000; ++i)
            frames.append(QJsonObject{{u"kind"_s, u"call"_s}});
        QCOMPARE(State::fromJson({{u"version"_s, 2}, {u"frames"_s, frames}}).error().code, ErrorCode::Corrupt);
        // A state that another bot left behind: its places are gone.
        QJsonArray gone;
        for (int i = 0; i < 60; ++i)
            gone.append(QJsonObject{{u"kind"_s, u"call"_s}, {u"node"_s, model::NodeId::create().toString()}, {u"waitingFor"_s, u"flow"_s}});
        QJsonObject json = state.toJson();
        json[u"frames"] = gone;
        json[u"kind"] = u"call"_s;
        json[u"node"] = bot.id(u"m"_s).toString();
        json[u"waitingFor"] = u"text"_s;
        json.remove(u"ended"_s);
        const StepResult result = step(*program, State::fromJson(json).take(), {Input::Kind::Text, u"hi"_s, {}, TalkPlayer::noon, 1});
        QVERIFY(result.state.ended);
    }

    void shouldReadBack_whateverAnAnswerBrings()
    {
        QJsonValue deep = 1;
        for (int i = 0; i < 1'000; ++i)
            deep = QJsonArray{deep};
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"a"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"?"},"variable":"x"})")).link(u"s"_s, u"next"_s, u"a"_s);
        TalkPlayer person(bot.bot());
        person.open();
        person.happen(u"later"_s, {{u"deep"_s, deep}});
        QVERIFY(State::fromText(person.state.toText()).ok());
        // Events that nobody takes yet must not fill the store.
        const QJsonObject large{{u"text"_s, QString(300'000, u'x')}};
        for (int i = 0; i < 20; ++i)
            person.happen(u"later"_s, large);
        QVERIFY(person.state.toText().size() < 2'000'000);
        QVERIFY(State::fromText(person.state.toText()).ok());
    }

    void shouldTellTheEventForErrors_whenExpressionsTakeTooLong()
    {
        BotBuilder bot;
        bot.variable(u"l"_s).node(u"s"_s, u"start"_s)
            .node(u"a"_s, u"set"_s, QByteArray(R"J({"assignments":[{"variable":"l","expression":"'x '.repeat(20000).split(' ')"}]})J"))
            .node(u"b"_s, u"set"_s, QByteArray(R"J({"assignments":[{"variable":"n","expression":"sum(l) + sum(l) + sum(l) + sum(l)"}]})J"));
        bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"b"_s).link(u"b"_s, u"next"_s, u"b"_s);
        bot.node(u"e"_s, u"event"_s, QByteArray(R"({"event":"error"})")).node(u"m"_s, u"message"_s, saying("{{ 1 + 1 }} {{ error.code }}")).link(u"e"_s, u"next"_s, u"m"_s);
        TalkPlayer person(bot.bot());
        QCOMPARE(person.open(), QStringList{u"2 expression"_s});
    }

    void shouldKeepTurnsApart_whenThereAreManyVariables()
    {
        BotBuilder bot;
        for (int i = 0; i < 50; ++i)
            bot.variable(u"t%1"_s.arg(i), u"turn"_s, i % 2 == 0 ? QJsonValue(i) : QJsonValue());
        bot.variable(u"kept"_s).node(u"s"_s, u"start"_s)
            .node(u"a"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"t0","expression":"7"},{"variable":"t1","expression":"8"},{"variable":"kept","expression":"9"}]})"))
            .node(u"q"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"{{ t0 }} {{ t1 }}"},"variable":"x"})"))
            .node(u"m"_s, u"message"_s, saying("{{ t0 }} {{ t1 }} {{ t48 }} {{ kept }}"));
        bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"next"_s, u"q"_s).link(u"q"_s, u"answered"_s, u"m"_s);
        TalkPlayer person(bot.bot());
        QCOMPARE(person.open(), QStringList{u"7 8"_s});
        QCOMPARE(person.say(u"on"_s), QStringList{u"0  48 9"_s});
    }

    void shouldEnd_whenLoopsLieInEachOther()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s);
        QString before = u"s"_s;
        for (int i = 0; i < 300; ++i) {
            const QString name = u"n%1"_s.arg(i);
            bot.node(name, u"loop"_s, QByteArray(R"({"kind":"count","times":"1"})")).link(before, i == 0 ? u"next"_s : u"body"_s, name);
            before = name;
        }
        expectTrouble(bot.bot());
    }
};

QTEST_GUILESS_MAIN(TestHostileFlows)
#include "tst_hostileflows.moc"
