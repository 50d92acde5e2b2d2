// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/flow/talkplayer.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace dialogist::flow::test;
using namespace Qt::StringLiterals;

namespace {
QJsonArray row(const QString &variable, const QString &expression)
{
    return {QJsonObject{{u"variable"_s, variable}, {u"expression"_s, expression}}};
}

/// A flow that asks for a city and gives it back, by the exit "found" or "gaveUp".
void askCity(BotBuilder &bot)
{
    bot.flow(u"city"_s)
        .node(u"cs"_s, u"start"_s, QByteArray(R"({"inputs":[{"variable":"greeting","required":true}]})"))
        .node(u"ca"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"{{ greeting }}, which city?"},"variable":"city","validation":{"minimum":3},"retries":0})"))
        .node(u"cf"_s, u"exit"_s, QByteArray(R"({"outcome":"return","exit":"found"})"))
        .node(u"cg"_s, u"exit"_s, QByteArray(R"({"outcome":"return","exit":"gaveUp"})"));
    bot.link(u"cs"_s, u"next"_s, u"ca"_s).link(u"ca"_s, u"answered"_s, u"cf"_s).link(u"ca"_s, u"invalid"_s, u"cg"_s);
}

/// Asks for a day and how many people come; opening hours and help may be asked for in between.
BotBuilder booking()
{
    BotBuilder bot({u"en"_s, u"de"_s});
    bot.variable(u"day"_s).variable(u"people"_s).variable(u"name"_s).node(u"s"_s, u"start"_s);
    bot.node(u"d"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Which day?"},"answerType":"date","variable":"day"})"))
        .node(u"p"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"How many people?"},"answerType":"number","variable":"people","retries":3,"invalid":{"en":"A number, please."}})"))
        .node(u"n"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Your name?"},"variable":"name"})"))
        .node(u"ok"_s, u"message"_s, saying("Booked: {{ day }}, {{ people }}, {{ name }}"));
    bot.link(u"s"_s, u"next"_s, u"d"_s).link(u"d"_s, u"answered"_s, u"p"_s).link(u"p"_s, u"answered"_s, u"n"_s).link(u"n"_s, u"answered"_s, u"ok"_s);
    return bot;
}

BotBuilder &onEvent(BotBuilder &bot, const QString &name, const QByteArray &props, const QByteArray &words)
{
    return bot.node(name, u"event"_s, props).node(name + u"Says"_s, u"message"_s, saying(words)).link(name, u"next"_s, name + u"Says"_s);
}
} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void shouldGoOnInAnotherLanguage_whenAStepSetsIt()
    {
        BotBuilder bot({u"en"_s, u"de"_s});
        bot.node(u"s"_s, u"start"_s).node(u"q"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Which language?"}})"));
        bot.node(u"l"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"language","expression":"lastText"}]})"))
            .node(u"m"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Welcome","de":"Willkommen"}]}]})"));
        bot.link(u"s"_s, u"next"_s, u"q"_s).link(u"q"_s, u"answered"_s, u"l"_s).link(u"l"_s, u"next"_s, u"m"_s);
        TalkPlayer person(bot.bot());
        person.open(u"en"_s);
        QCOMPARE(person.say(u"de"_s), QStringList{u"Willkommen"_s});
        QCOMPARE(person.state.language, u"de"_s);
        person.open(u"en"_s);
        QCOMPARE(person.say(u"fr"_s), QStringList{u"Welcome"_s}); // which it does not speak
        QVERIFY(person.traced(u"error"_s));
    }

    void shouldComeBackWithTheCity_whenAFlowIsRun()
    {
        BotBuilder bot;
        bot.variable(u"greeting"_s, u"flow"_s).variable(u"city"_s, u"flow"_s).variable(u"place"_s).node(u"s"_s, u"start"_s);
        bot.node(u"r"_s, u"runflow"_s, QJsonObject()).node(u"f"_s, u"message"_s, saying("To {{ place }}. {{ city }}"))
            .node(u"g"_s, u"message"_s, saying("Another time then."));
        bot.link(u"s"_s, u"next"_s, u"r"_s).link(u"r"_s, u"exit:found"_s, u"f"_s).link(u"r"_s, u"exit:gaveUp"_s, u"g"_s);
        askCity(bot);
        model::Bot made = bot.bot();
        made.flows.at(made.startFlow).nodes.at(bot.id(u"r"_s)).props = {{u"flow"_s, bot.flowId(u"city"_s).toString()},
            {u"inputs"_s, row(u"greeting"_s, u"'Hello'"_s)}, {u"outputs"_s, row(u"place"_s, u"city"_s)}};
        TalkPlayer person(made);
        QCOMPARE(person.open(), QStringList{u"Hello, which city?"_s});
        QCOMPARE(person.state.frames.size(), 1);
        QCOMPARE(person.say(u"Bremen"_s), QStringList{u"To Bremen. "_s}); // "city" was the other flow's own
        QVERIFY(person.state.ended);
        person.open();
        QCOMPARE(person.say(u"x"_s), QStringList{u"Another time then."_s});
    }

    void shouldGoToTheErrorPort_whenAFlowGetsTooLittle()
    {
        BotBuilder bot;
        bot.variable(u"greeting"_s, u"flow"_s).node(u"s"_s, u"start"_s).node(u"r"_s, u"runflow"_s, QJsonObject());
        bot.node(u"e"_s, u"message"_s, saying("Broken: {{ error.code }}")).link(u"s"_s, u"next"_s, u"r"_s).link(u"r"_s, u"error"_s, u"e"_s);
        askCity(bot);
        model::Bot made = bot.bot();
        made.flows.at(made.startFlow).nodes.at(bot.id(u"r"_s)).props = {{u"flow"_s, bot.flowId(u"city"_s).toString()}};
        QCOMPARE(TalkPlayer(made).open(), QStringList{u"Broken: missing-input"_s});
    }

    void shouldGoThroughAList_andSkipAndStop()
    {
        BotBuilder bot;
        bot.variable(u"item"_s).variable(u"i"_s).node(u"s"_s, u"start"_s)
            .node(u"l"_s, u"loop"_s, QByteArray(R"({"kind":"each","list":"['a','b','c','d','e']","item":"item","index":"i"})"));
        bot.node(u"b"_s, u"branch"_s, QByteArray(R"({"cases":[{"id":"skip","condition":"item === 'b'"},{"id":"stop","condition":"item === 'd'"}]})"))
            .node(u"skip"_s, u"exit"_s, QByteArray(R"({"outcome":"continue"})"))
            .node(u"stop"_s, u"exit"_s, QByteArray(R"({"outcome":"break"})"))
            .node(u"m"_s, u"message"_s, saying("{{ i }}{{ item }}")).node(u"z"_s, u"message"_s, saying("done"));
        bot.link(u"s"_s, u"next"_s, u"l"_s).link(u"l"_s, u"body"_s, u"b"_s).link(u"l"_s, u"done"_s, u"z"_s);
        bot.link(u"b"_s, u"case:skip"_s, u"skip"_s).link(u"b"_s, u"case:stop"_s, u"stop"_s).link(u"b"_s, u"else"_s, u"m"_s);
        QCOMPARE(TalkPlayer(bot.bot()).open(), (QStringList{u"0a"_s, u"2c"_s, u"done"_s}));
    }

    void shouldAskInEachRound_andLoopInALoop()
    {
        BotBuilder bot;
        bot.variable(u"a"_s).variable(u"b"_s).variable(u"x"_s).node(u"s"_s, u"start"_s)
            .node(u"o"_s, u"loop"_s, QByteArray(R"({"kind":"count","times":"2","index":"a"})"))
            .node(u"n"_s, u"loop"_s, QByteArray(R"({"kind":"while","condition":"b < 2","index":"b"})"))
            .node(u"q"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"{{ a }}{{ b }}?"},"variable":"x"})"));
        bot.node(u"z"_s, u"message"_s, saying("{{ x }}")).node(u"r"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"b","expression":"0"}]})"));
        bot.link(u"s"_s, u"next"_s, u"o"_s).link(u"o"_s, u"body"_s, u"r"_s).link(u"r"_s, u"next"_s, u"n"_s).link(u"n"_s, u"body"_s, u"q"_s).link(u"o"_s, u"done"_s, u"z"_s);
        TalkPlayer person(bot.bot());
        QStringList asked = person.open();
        for (int i = 0; i < 5; ++i)
            asked += person.say(QString::number(i));
        QCOMPARE(asked, (QStringList{u"00?"_s, u"01?"_s, u"02?"_s, u"10?"_s, u"11?"_s, u"12?"_s}));
        QCOMPARE(person.say(u"end"_s), QStringList{u"end"_s});
    }

    void shouldAnswerAnotherQuestion_andComeBack()
    {
        BotBuilder bot = booking();
        onEvent(bot, u"hours"_s, R"({"event":"keyword","keywords":{"en":"opening hours, open"}})", "We open at nine.");
        TalkPlayer person(bot.bot());
        person.open();
        person.say(u"tomorrow"_s);
        // It is no number, so it may be something else that the person wants.
        QCOMPARE(person.say(u"when are you open?"_s), (QStringList{u"We open at nine."_s, u"Back to what I asked before."_s, u"How many people?"_s}));
        QVERIFY(person.traced(u"interrupted"_s) && person.traced(u"resumed"_s));
        QCOMPARE(person.say(u"4"_s), QStringList{u"Your name?"_s});
        // A question that takes any words: only the keyword alone interrupts.
        QCOMPARE(person.say(u"Anna Open"_s), QStringList{u"Booked: 2026-11-27, 4, Anna Open"_s});
    }

    void shouldGiveUpWhatWasAsked_whenTheEventTakesOver()
    {
        BotBuilder bot = booking();
        onEvent(bot, u"stop"_s, R"({"event":"cancel","afterwards":"takeOver"})", "Cancelled.");
        TalkPlayer person(bot.bot());
        person.open(u"de"_s);
        QCOMPARE(person.say(u"Abbrechen!"_s), QStringList{u"Cancelled."_s});
        QVERIFY(person.state.ended);
    }

    void shouldGoBackToWhatWasAsked_whenAnInterruptionFails()
    {
        const auto withHours = [](const QByteArray &errorProps) {
            BotBuilder bot = booking();
            bot.node(u"hours"_s, u"event"_s, QByteArray(R"({"event":"keyword","keywords":{"en":"hours"}})"))
                .node(u"h"_s, u"http"_s, QByteArray(R"({"url":"https:\/\/example.com\/hours"})"))
                .link(u"hours"_s, u"next"_s, u"h"_s);
            onEvent(bot, u"oops"_s, errorProps, "That did not work: {{ error.code }}");
            return bot;
        };
        const QJsonObject broken{{u"error"_s, QJsonObject{{u"code"_s, u"unreachable"_s}, {u"message"_s, u"no net"_s}}}};

        TalkPlayer person(withHours(R"({"event":"error","afterwards":"resume"})").bot());
        person.open();
        person.say(u"tomorrow"_s);
        person.say(u"hours"_s);
        QCOMPARE(person.answer(u"http"_s, broken),
            (QStringList{u"That did not work: unreachable"_s, u"Back to what I asked before."_s, u"How many people?"_s}));
        QVERIFY(!person.state.ended && person.state.frames.isEmpty());
        QCOMPARE(person.say(u"4"_s), QStringList{u"Your name?"_s});
        // Where nothing was interrupted, there is nothing to go back to.
        TalkPlayer idle(withHours(R"({"event":"error","afterwards":"resume"})").bot());
        idle.say(u"hours"_s);
        QCOMPARE(idle.answer(u"http"_s, broken), QStringList{u"That did not work: unreachable"_s});
        QVERIFY(idle.state.ended);

        TalkPlayer over(withHours(R"({"event":"error","afterwards":"takeOver"})").bot());
        over.open();
        over.say(u"hours"_s);
        QCOMPARE(over.answer(u"http"_s, broken), QStringList{u"That did not work: unreachable"_s});
        QVERIFY(over.state.ended);
    }

    void shouldKeepTheFlowsOwnVariables_whenAFlowOfAnInterruptionFails()
    {
        BotBuilder bot;
        bot.variable(u"city"_s, u"flow"_s).variable(u"x"_s).node(u"s"_s, u"start"_s)
            .node(u"set"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"city","expression":"'Bonn'"}]})"))
            .node(u"q"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"How many in {{ city }}?"},"answerType":"number","variable":"x"})"))
            .link(u"s"_s, u"next"_s, u"set"_s).link(u"set"_s, u"next"_s, u"q"_s);
        onEvent(bot, u"oops"_s, R"({"event":"error"})", "Oh.");
        bot.flow(u"help"_s).node(u"hs"_s, u"start"_s).node(u"f"_s, u"foreign"_s).link(u"hs"_s, u"next"_s, u"f"_s);
        bot.flow(u"aside"_s).node(u"k"_s, u"event"_s, QByteArray(R"({"event":"keyword","keywords":{"en":"help me"}})"))
            .node(u"r"_s, u"runflow"_s, QJsonObject{{u"flow"_s, bot.flowId(u"help"_s).toString()}}).link(u"k"_s, u"next"_s, u"r"_s);
        TalkPlayer person(bot.bot());
        QCOMPARE(person.open(), QStringList{u"How many in Bonn?"_s});
        QCOMPARE(person.say(u"help me"_s), (QStringList{u"Oh."_s, u"Back to what I asked before."_s, u"How many in Bonn?"_s}));
    }

    void shouldTakeACorrection_ofAnEarlierAnswer()
    {
        BotBuilder bot = booking();
        TalkPlayer person(bot.bot());
        person.open();
        person.say(u"tomorrow"_s);
        QCOMPARE(person.say(u"no, I meant the day after tomorrow"_s).last(), u"How many people?"_s);
        QCOMPARE(person.state.variables[u"day"].toString(), u"2026-11-28"_s);
        person.say(u"4"_s);
        // Also while a question that takes any words waits: "6" is the number of people, not the name.
        QCOMPARE(person.say(u"Actually, 6"_s), (QStringList{u"All right: 6."_s, u"Your name?"_s}));
        QCOMPARE(person.say(u"Mia"_s), QStringList{u"Booked: 2026-11-28, 6, Mia"_s});
    }

    void shouldTakeAnAnswerForWhatItIs_whenItOnlySoundsLikeACorrection()
    {
        BotBuilder bot;
        bot.variable(u"name"_s).variable(u"hours"_s).variable(u"issue"_s).node(u"s"_s, u"start"_s);
        bot.node(u"n"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"Your name?"},"variable":"name"})"))
            .node(u"h"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"How many lamps?"},"answerType":"number","variable":"hours"})"))
            .node(u"i"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"What is wrong?"},"variable":"issue"})"))
            .node(u"m"_s, u"message"_s, saying("{{ name }}, {{ hours }}, {{ issue }}"));
        bot.link(u"s"_s, u"next"_s, u"n"_s).link(u"n"_s, u"answered"_s, u"h"_s).link(u"h"_s, u"answered"_s, u"i"_s).link(u"i"_s, u"answered"_s, u"m"_s);
        const auto tell = [&bot](const QString &words) {
            TalkPlayer person(bot.bot());
            person.open();
            person.say(u"Mia"_s);
            person.say(u"2"_s);
            return person.say(words).last();
        };
        QCOMPARE(tell(u"Actually, both of the 2 lamps flicker"_s), u"Mia, 2, Actually, both of the 2 lamps flicker"_s);
        QCOMPARE(tell(u"sorry, no idea"_s), u"Mia, 2, sorry, no idea"_s);
        QCOMPARE(tell(u"I meant Ada"_s), u"What is wrong?"_s); // the name, the only one that takes it
    }

    void shouldGrowMoreHelpful_theOfterNothingFits()
    {
        BotBuilder bot = booking();
        onEvent(bot, u"second"_s, R"({"event":"noMatch","count":2})", "You may also call us.");
        TalkPlayer person(bot.bot());
        person.open();
        person.say(u"tomorrow"_s);
        QCOMPARE(person.say(u"many"_s), QStringList{u"A number, please."_s});
        QCOMPARE(person.say(u"lots"_s), (QStringList{u"You may also call us."_s, u"Back to what I asked before."_s, u"How many people?"_s}));
        QCOMPARE(person.say(u"4"_s), QStringList{u"Your name?"_s});
    }

    void shouldFireItsOwnEventsFirst_andOnlyWhereTheyMay()
    {
        BotBuilder bot = booking();
        onEvent(bot, u"all"_s, R"({"event":"help"})", "Help of the bot.");
        onEvent(bot, u"own"_s, R"({"event":"help","where":"thisFlow"})", "Help of this flow.");
        onEvent(bot, u"idle"_s, R"({"event":"keyword","keywords":{"en":"joke"},"where":"idle"})", "Ha.");
        TalkPlayer person(bot.bot());
        person.open();
        QCOMPARE(person.say(u"help"_s).first(), u"Help of this flow."_s);
        QCOMPARE(person.say(u"joke"_s), QStringList{u"Which day?"_s}); // not while something is asked
    }

    void shouldGoOnLater_whenItsTimeHasCome()
    {
        BotBuilder bot;
        bot.variable(u"got"_s).node(u"s"_s, u"start"_s).node(u"w"_s, u"wait"_s, QByteArray(R"({"kind":"delay","seconds":"60 * 60"})"));
        bot.node(u"m"_s, u"message"_s, saying("How was it?")).link(u"s"_s, u"next"_s, u"w"_s).link(u"w"_s, u"next"_s, u"m"_s);
        TalkPlayer person(bot.bot());
        QVERIFY(person.open().isEmpty());
        QCOMPARE(person.result.request->kind, u"wait"_s);
        QCOMPARE(nextDueMs(person.state), TalkPlayer::noon + 3'600'000);
        QVERIFY(person.pass(60).isEmpty());
        QCOMPARE(person.say(u"hello?"_s), QStringList{u"One moment, please."_s}); // never silence, but not twice
        QVERIFY(person.say(u"hello??"_s).isEmpty());
        QCOMPARE(person.pass(3600), QStringList{u"How was it?"_s});
        QCOMPARE(nextDueMs(person.state), 0);
        // Without anybody who looks at the clock, the next message does.
        person.now = TalkPlayer::noon;
        person.open();
        person.now += 4'000'000;
        QCOMPARE(person.say(u"here I am"_s), QStringList{u"How was it?"_s});
    }

    void shouldWaitForAnEvent_orGiveUp()
    {
        BotBuilder bot;
        bot.variable(u"got"_s).node(u"s"_s, u"start"_s).node(u"w"_s, u"wait"_s, QByteArray(R"({"kind":"event","event":"paid","saveTo":"got","timeout":300})"));
        bot.node(u"m"_s, u"message"_s, saying("Paid {{ got.sum }}")).node(u"t"_s, u"message"_s, saying("Too late"));
        bot.link(u"s"_s, u"next"_s, u"w"_s).link(u"w"_s, u"next"_s, u"m"_s).link(u"w"_s, u"timeout"_s, u"t"_s);
        TalkPlayer person(bot.bot());
        person.open();
        QVERIFY(person.happen(u"delivered"_s).isEmpty());
        QCOMPARE(person.happen(u"paid"_s, {{u"sum"_s, 12}}), QStringList{u"Paid 12"_s});
        person.open();
        QCOMPARE(person.pass(301), QStringList{u"Too late"_s});
    }

    void shouldGoTheSameWay_whenThePersonComesAgain()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"x"_s, u"split"_s, QByteArray(R"({"sticky":true,"variants":[{"id":"a","weight":30},{"id":"b","weight":70}]})"));
        bot.node(u"a"_s, u"message"_s, saying("A")).node(u"b"_s, u"message"_s, saying("B"));
        bot.link(u"s"_s, u"next"_s, u"x"_s).link(u"x"_s, u"variant:a"_s, u"a"_s).link(u"x"_s, u"variant:b"_s, u"b"_s);
        int first = 0;
        for (quint64 i = 0; i < 1000; ++i) {
            TalkPlayer person(bot.bot());
            person.random = i * 7919 + 3;
            const QStringList said = person.open();
            first += said == QStringList{u"A"_s};
            person.random += 1;
            if (i < 50)
                QCOMPARE(person.open(), said);
        }
        QVERIFY2(first > 240 && first < 360, qPrintable(QString::number(first)));
    }

    void shouldBranchByHoursChannelLanguageAndValue()
    {
        BotBuilder bot({u"en"_s, u"de"_s});
        bot.variable(u"size"_s, u"conversation"_s, u"L"_s).node(u"s"_s, u"start"_s);
        bot.node(u"b"_s, u"branch"_s, QByteArray(R"({"value":"size","cases":[{"id":"c","kind":"closed"},{"id":"ch","kind":"channel","value":"sms"},
            {"id":"de","kind":"language","value":"de"},{"id":"s","kind":"equals","condition":"'S'"},{"id":"l","kind":"equals","condition":"'L'"}]})"));
        bot.link(u"s"_s, u"next"_s, u"b"_s);
        for (const QString &id : {u"c"_s, u"ch"_s, u"de"_s, u"s"_s, u"l"_s})
            bot.node(id + u"m"_s, u"message"_s, saying(id.toUtf8())).link(u"b"_s, u"case:"_s + id, id + u"m"_s);
        model::Bot made = bot.bot();
        made.timeZone = u"Asia/Kuala_Lumpur"_s; // 20:00 there
        made.openingHours = {{4, 19 * 60, 21 * 60}};
        TalkPlayer person(made);
        QCOMPARE(person.open(u"de-AT"_s, u"SMS"_s), QStringList{u"ch"_s});
        QCOMPARE(person.open(u"de-AT"_s, u"web"_s), QStringList{u"de"_s});
        QCOMPARE(person.open(u"en"_s, u"web"_s), QStringList{u"l"_s});
        person.now += 3'600'000;
        QCOMPARE(person.open(u"en"_s), QStringList{u"c"_s});
    }

    void shouldChangeListsNumbersAndTexts()
    {
        BotBuilder bot;
        bot.variable(u"list"_s).variable(u"n"_s, u"conversation"_s, 3).variable(u"t"_s).variable(u"u"_s).node(u"s"_s, u"start"_s);
        bot.node(u"x"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"list","expression":"[3,1]"},{"variable":"list","operation":"append","expression":"2"},
            {"variable":"list","operation":"append","expression":"1"},{"variable":"list","operation":"prepend","expression":"9"},{"variable":"list","operation":"remove","expression":"3"},
            {"variable":"list","operation":"unique"},{"variable":"list","operation":"sort"},{"variable":"list","operation":"reverse"},
            {"variable":"n","operation":"increment","expression":"4"},{"variable":"t","operation":"coalesce","expression":"'first'"},{"variable":"t","operation":"coalesce","expression":"'second'"},
            {"variable":"u","operation":"template","text":"{{ t }} of {{ n }}"},{"variable":"t","operation":"delete"}]})"))
            .node(u"m"_s, u"message"_s, saying("{{ list }}|{{ n }}|{{ t }}|{{ u }}"));
        bot.link(u"s"_s, u"next"_s, u"x"_s).link(u"x"_s, u"next"_s, u"m"_s);
        TalkPlayer person(bot.bot());
        const QStringList said = person.open();
        QCOMPARE(person.state.variables[u"list"].toArray(), (QJsonArray{9, 2, 1}));
        QVERIFY2(said.first().endsWith(u"|7||first of 7"_s), qPrintable(said.first()));
    }

    void shouldKeepWhatATypeAllows_andTellTheErrorEvent()
    {
        BotBuilder bot;
        bot.variable(u"n"_s).node(u"s"_s, u"start"_s).node(u"x"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"n","expression":"'12'"},{"variable":"n","expression":"'many'"}]})"))
            .node(u"m"_s, u"message"_s, saying("{{ n + 1 }}"));
        bot.link(u"s"_s, u"next"_s, u"x"_s).link(u"x"_s, u"next"_s, u"m"_s);
        const auto typed = [&bot] {
            model::Bot made = bot.bot();
            for (auto &[id, variable] : made.variables)
                variable.type = u"number"_s;
            return made;
        };
        QCOMPARE(TalkPlayer(typed()).open(), QStringList{u"13"_s}); // no event for errors: the others go on
        onEvent(bot, u"e"_s, R"({"event":"error"})", "Oh: {{ error.code }} at {{ error.node }}");
        QCOMPARE(TalkPlayer(typed()).open(), QStringList{u"Oh: type at x"_s});
    }

    void shouldNeverBeSilent_whenSomethingFails()
    {
        BotBuilder bot({u"en"_s, u"de"_s});
        bot.node(u"s"_s, u"start"_s).node(u"f"_s, u"foreign"_s, QByteArray(R"({"kind":"Teleport"})")).link(u"s"_s, u"next"_s, u"f"_s);
        TalkPlayer person(bot.bot());
        QCOMPARE(person.open(u"de"_s), QStringList{u"Entschuldigung, hier ist etwas schiefgegangen."_s});
        QVERIFY(person.state.ended);
        BotBuilder empty;
        empty.node(u"s"_s, u"start"_s);
        QCOMPARE(TalkPlayer(empty.bot()).open(), QStringList{u"Sorry, something went wrong here."_s});
    }

    void shouldRunCode_andGoWhereItSays()
    {
        BotBuilder bot;
        bot.variable(u"a"_s, u"conversation"_s, 2).variable(u"b"_s).node(u"s"_s, u"start"_s);
        bot.node(u"c"_s, u"code"_s, QByteArray(R"({"source":"b = a * 2; return 'big'","inputs":["a"],"outputs":["b"],"ports":["big"],"milliseconds":200})"))
            .node(u"m"_s, u"message"_s, saying("{{ b }}")).node(u"e"_s, u"message"_s, saying("{{ error.code }}"));
        bot.link(u"s"_s, u"next"_s, u"c"_s).link(u"c"_s, u"port:big"_s, u"m"_s).link(u"c"_s, u"error"_s, u"e"_s);
        TalkPlayer person(bot.bot());
        person.open();
        QCOMPARE(person.result.request->kind, u"code"_s);
        QCOMPARE(person.result.request->data[u"inputs"].toObject(), (QJsonObject{{u"a"_s, 2}}));
        const QJsonObject outputs{{u"b"_s, 4}, {u"a"_s, 99}};
        QCOMPARE(person.answer(u"code"_s, {{u"outputs"_s, outputs}, {u"port"_s, u"big"_s}}), QStringList{u"4"_s});
        QCOMPARE(person.state.variables[u"a"].toInt(), 2); // not declared as an output
        person.open();
        QCOMPARE(person.answer(u"code"_s, {{u"error"_s, QJsonObject{{u"code"_s, u"time"_s}, {u"message"_s, u"too long"_s}}}}), QStringList{u"time"_s});
        person.open();
        QCOMPARE(person.answer(u"code"_s, {{u"port"_s, u"elsewhere"_s}}), QStringList{u"port"_s});
    }

    void shouldUnderstandWhatIsWanted_andAskWhenInDoubt()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"hi"_s, u"message"_s, saying("Hello")).link(u"s"_s, u"next"_s, u"hi"_s);
        model::Bot made = bot.bot();
        const QHash<QString, QStringList> phrases = {
            {u"hours"_s, {u"when do you open"_s, u"what are your opening hours"_s, u"are you open today"_s, u"how long are you open"_s, u"when do you close"_s, u"opening times please"_s}},
            {u"refund"_s, {u"I want my money back"_s, u"how do I get a refund"_s, u"please refund my order"_s, u"can I return this and get a refund"_s, u"money back guarantee"_s, u"give me a refund"_s}}};
        for (auto it = phrases.begin(); it != phrases.end(); ++it) {
            model::Intent intent{model::IntentId::create(), made.id, it.key(), {{u"en"_s, it.value()}}};
            made.intents.emplace(intent.id, intent);
            bot.node(it.key(), u"event"_s, QJsonObject{{u"event"_s, u"intent"_s}, {u"intent"_s, intent.id.toString()}})
                .node(it.key() + u"Says"_s, u"message"_s, saying("About " + it.key().toUtf8())).link(it.key(), u"next"_s, it.key() + u"Says"_s);
        }
        const auto intents = made.intents;
        made = bot.bot();
        made.intents = intents;
        TalkPlayer person(made);
        QCOMPARE(person.say(u"when are you open"_s), QStringList{u"About hours"_s});
        QCOMPARE(person.say(u"a refund please, money back"_s), QStringList{u"About refund"_s});
        // Anything counts as close: the bot asks which one is meant.
        made.understanding.threshold = 0.01;
        made.understanding.margin = 1;
        TalkPlayer doubt(made);
        const QStringList asked = doubt.say(u"are you open for a refund"_s);
        if (doubt.state.waitingFor == u"clarify") {
            QCOMPARE(asked, QStringList{u"What do you mean?"_s});
            QCOMPARE(doubt.result.messages.first().quickReplies.size(), 3);
            QCOMPARE(doubt.say(u"refund"_s), QStringList{u"About refund"_s});
            doubt.say(u"are you open for a refund"_s);
            QCOMPARE(doubt.press(u"clarify:none"_s), QStringList{u"Hello"_s});
            // In the words of the person's language, where the bot has them.
            made.languages.append(u"de"_s);
            for (auto &[id, node] : made.flows.begin()->second.nodes) {
                if (node.name == u"refund")
                    node.props.insert(u"offered"_s, QJsonObject{{u"de"_s, u"Geld zurück"_s}});
            }
            for (auto &[id, intent] : made.intents)
                intent.phrases.insert(u"de"_s, intent.phrases.value(u"en"_s));
            const auto buttons = [&made](const QString &language) {
                TalkPlayer player(made);
                player.open(language);
                QStringList labels = player.say(u"are you open for a refund"_s);
                for (const QuickReply &reply : player.result.messages.first().quickReplies)
                    labels.append(reply.label);
                labels.sort();
                return labels;
            };
            QCOMPARE(buttons(u"de"_s), (QStringList{u"Geld zurück"_s, u"Nichts davon"_s, u"Was meinen Sie?"_s, u"hours"_s}));
            QCOMPARE(buttons(u"en"_s), (QStringList{u"None of these"_s, u"What do you mean?"_s, u"hours"_s, u"refund"_s}));
        } else {
            QFAIL(qPrintable(asked.join(u'|')));
        }
    }

    void shouldStayOpen_whenTheTurnEndsOrEverythingIsCancelled()
    {
        BotBuilder bot = booking();
        bot.node(u"c"_s, u"event"_s, QByteArray(R"({"event":"cancel"})")).node(u"x"_s, u"exit"_s, QByteArray(R"({"outcome":"cancelAll","message":{"en":"All right."}})")).link(u"c"_s, u"next"_s, u"x"_s);
        TalkPlayer person(bot.bot());
        person.open();
        QCOMPARE(person.say(u"never mind"_s), QStringList{u"All right."_s});
        QVERIFY(!person.state.ended && person.state.frames.isEmpty());
        QCOMPARE(person.say(u"I want a table"_s), QStringList{u"Which day?"_s});
    }

    void shouldBeginAsUsual_afterTheEventForTheBeginning()
    {
        BotBuilder bot = booking();
        onEvent(bot, u"hello"_s, R"({"event":"started"})", "Welcome!");
        TalkPlayer person(bot.bot());
        QCOMPARE(person.open(), (QStringList{u"Welcome!"_s, u"Which day?"_s}));
        QVERIFY(person.state.frames.isEmpty());
        QCOMPARE(person.say(u"tomorrow"_s), QStringList{u"How many people?"_s});

        // An event that takes over is all there is.
        BotBuilder other = booking();
        onEvent(other, u"hello"_s, R"({"event":"started","afterwards":"takeOver"})", "Closed today.");
        QCOMPARE(TalkPlayer(other.bot()).open(), QStringList{u"Closed today."_s});
    }

    void shouldKeepSecretsFromTexts()
    {
        BotBuilder bot;
        bot.variable(u"key"_s, u"secret"_s, u"s3cret"_s).node(u"s"_s, u"start"_s).node(u"x"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"key","expression":"'stolen'"}]})"))
            .node(u"m"_s, u"message"_s, saying("[{{ key }}]"));
        bot.link(u"s"_s, u"next"_s, u"x"_s).link(u"x"_s, u"next"_s, u"m"_s);
        TalkPlayer person(bot.bot());
        QCOMPARE(person.open(), QStringList{u"[]"_s});
        QVERIFY(!QJsonDocument(person.state.toJson()).toJson().contains("cret"));
        QVERIFY(!QJsonDocument(person.state.toJson()).toJson().contains("stolen"));
    }

    void shouldSaySomething_whenThePersonIsGone()
    {
        BotBuilder bot = booking();
        onEvent(bot, u"gone"_s, R"({"event":"inactivity","minutes":10})", "Are you still there?");
        TalkPlayer person(bot.bot());
        person.open();
        QCOMPARE(nextDueMs(person.state), TalkPlayer::noon + 600'000);
        QCOMPARE(person.pass(601).first(), u"Are you still there?"_s);
        QVERIFY(person.pass(601).isEmpty()); // once
        QCOMPARE(person.say(u"tomorrow"_s), QStringList{u"How many people?"_s});
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
