// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include "tests/studio/flow/botbuilder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

using namespace dialogist;
using namespace dialogist::flow;
using dialogist::flow::test::BotBuilder;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 noon = 1'795'694'400'000; // 26 November 2026, 12:00 UTC, a Thursday

Input open(const QString &language = {})
{
    return {
        Input::Kind::Start, {}, language.isEmpty() ? QJsonObject() : QJsonObject{{u"language"_s, language}}, noon, 1};
}

Input typed(const QString &text)
{
    return {Input::Kind::Text, text, {}, noon, 1};
}

Input pressed(const QString &option)
{
    return {Input::Kind::Choice, option, {}, noon, 1};
}

StepResult play(const model::Bot &bot, const QList<Input> &inputs)
{
    const auto program = Program::compile(bot);
    StepResult result;
    for (const Input &input : inputs)
        result = step(*program, result.state, input);
    return result;
}

QStringList textsOf(const StepResult &result)
{
    QStringList texts;
    for (const Message &message : result.messages)
        texts.append(message.text);
    return texts;
}

bool traced(const StepResult &result, const QString &what)
{
    return std::any_of(
        result.trace.begin(), result.trace.end(), [&](const TraceEntry &entry) { return entry.what == what; });
}

QByteArray say(const QByteArray &text)
{
    return R"({"bubbles":[{"kind":"text","variants":[{"en":")" + text + R"("}]}]})";
}

/// start -> ask -> "got {{ x }}" / "invalid"
BotBuilder asking(const QByteArray &props, const QStringList &languages = {u"en"_s})
{
    BotBuilder bot(languages);
    bot.variable(u"x"_s)
        .node(u"s"_s, u"start"_s)
        .node(u"a"_s, u"ask"_s, props)
        .node(u"ok"_s, u"message"_s, say("got {{ x }}"))
        .node(u"bad"_s, u"message"_s, say("gave up"));
    bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"answered"_s, u"ok"_s).link(u"a"_s, u"invalid"_s, u"bad"_s);
    return bot;
}

const QByteArray colours
    = R"({"prompt":{"en":"Colour?","de":"Farbe?"},"variable":"x","retries":1,"invalid":{"en":"Which?"},"options":[
    {"id":"r","label":{"en":"Red","de":"Rot"},"synonyms":{"en":"crimson, scarlet red"}},
    {"id":"g","label":{"en":"Green","de":"Grün"}},{"id":"b","label":{"en":"Dark blue","de":"Dunkelblau"}}]})";

BotBuilder choosing()
{
    BotBuilder bot({u"en"_s, u"de"_s});
    bot.variable(u"x"_s).node(u"s"_s, u"start"_s).node(u"c"_s, u"choice"_s, colours);
    bot.link(u"s"_s, u"next"_s, u"c"_s);
    for (const QString &id : {u"r"_s, u"g"_s, u"b"_s})
        bot.node(id, u"message"_s, say(id.toUtf8() + " {{ x }}")).link(u"c"_s, u"option:"_s + id, id);
    bot.node(u"o"_s, u"message"_s, say("other")).link(u"c"_s, u"other"_s, u"o"_s);
    return bot;
}
} // namespace

class TestRuntime : public QObject
{
    Q_OBJECT
private slots:
    void shouldSayItsMessages_whenStarted()
    {
        BotBuilder bot({u"en"_s, u"de"_s});
        bot.node(u"s"_s, u"start"_s)
            .node(u"m"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Hi","de":"Hallo"}]},
            {"kind":"image","blob":"abc","mime":"image/png","alt":{"en":"A cat"}}]})"))
            .link(u"s"_s, u"next"_s, u"m"_s);
        const StepResult result = play(bot.bot(), {open(u"de-AT"_s)});
        QCOMPARE(result.messages.size(), 2);
        QCOMPARE(result.messages[0].text, u"Hallo"_s);
        QCOMPARE(result.messages[0].node, bot.id(u"m"_s));
        QCOMPARE(result.messages[1].imageBlob, u"abc"_s);
        QCOMPARE(result.messages[1].imageAlt, u"A cat"_s);
        QVERIFY(result.state.ended);
        QVERIFY(traced(result, u"unconnected"_s));
        QCOMPARE(result.state.language, u"de-AT"_s);
        QCOMPARE(play(bot.bot(), {open(u"fr"_s)}).state.language, u"en"_s);
    }

    void shouldChooseVariantsByTheInputsRandomness()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s)
            .node(u"m"_s, u"message"_s,
                QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"a"},{"en":"b"},{"en":"c"}]}]})"))
            .link(u"s"_s, u"next"_s, u"m"_s);
        const auto program = Program::compile(bot.bot());
        QSet<QString> seen;
        for (quint64 random = 0; random < 50; ++random) {
            Input input = open();
            input.random = random;
            const QString text = step(*program, {}, input).messages.first().text;
            QCOMPARE(step(*program, {}, input).messages.first().text, text);
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 3);
    }

    void shouldKeepTheAnswer_whenItFits_data()
    {
        QTest::addColumn<QByteArray>("props");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("stored");
        const QByteArray number = R"({"prompt":{"en":"?"},"answerType":"number","variable":"x"})";
        const QByteArray date = R"({"prompt":{"en":"?"},"answerType":"date","variable":"x"})";
        const QByteArray email = R"({"prompt":{"en":"?"},"answerType":"email","variable":"x"})";
        QTest::newRow("text") << QByteArray(R"({"answerType":"text","variable":"x"})") << u"en"_s << u"  Mia  "_s
                              << QJsonValue(u"Mia"_s);
        QTest::newRow("number en") << number << u"en"_s << u"1,234.5"_s << QJsonValue(1234.5);
        QTest::newRow("number de") << number << u"de"_s << u"1.234,5"_s << QJsonValue(1234.5);
        QTest::newRow("number hi") << number << u"hi"_s << u"१,२३,४५६"_s << QJsonValue(123456);
        QTest::newRow("date de") << date << u"de"_s << u"24.12.2026"_s << QJsonValue(u"2026-12-24"_s);
        QTest::newRow("date ms") << date << u"ms"_s << u"lusa"_s << QJsonValue(u"2026-11-28"_s);
        QTest::newRow("email") << email << u"en"_s << u"write to Mia.K@Example.ORG please"_s
                               << QJsonValue(u"Mia.K@example.org"_s);
        QTest::newRow("within") << QByteArray(
            R"({"answerType":"number","variable":"x","validation":{"minimum":1,"maximum":5}})")
                                << u"en"_s << u"5"_s << QJsonValue(5);
        QTest::newRow("pattern") << QByteArray(
            R"({"answerType":"text","variable":"x","validation":{"pattern":"[A-Z]{2}\\d+"}})")
                                 << u"en"_s << u"AB12"_s << QJsonValue(u"AB12"_s);
        QTest::newRow("condition") << QByteArray(
            R"x({"answerType":"date","variable":"x","validation":{"expression":"value > today()"}})x")
                                   << u"en"_s << u"tomorrow"_s << QJsonValue(u"2026-11-27"_s);
        QTest::newRow("skipped") << QByteArray(R"({"answerType":"email","variable":"x","optional":true})") << u"de"_s
                                 << u"Überspringen"_s << QJsonValue(QJsonValue::Null);
    }
    void shouldKeepTheAnswer_whenItFits()
    {
        QFETCH(QByteArray, props);
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QJsonValue, stored);
        BotBuilder bot = asking(props, {u"en"_s, u"de"_s, u"hi"_s, u"ms"_s});
        const StepResult result = play(bot.bot(), {open(language), typed(text)});
        QCOMPARE(result.state.variables[u"x"], stored);
        QCOMPARE(textsOf(result).size(), 1);
        QVERIFY(textsOf(result).first().startsWith(u"got"));
    }

    void shouldKnowTheDayWhereTheBotIsAtHome()
    {
        // Noon in Greenwich is already the next day on Kiritimati, fourteen hours ahead.
        for (const auto &[zone, tomorrow] : {std::pair {QString(), u"2026-11-27"_s}, {u"Asia/Kuala_Lumpur"_s, u"2026-11-27"_s},
                                             {u"Pacific/Kiritimati"_s, u"2026-11-28"_s}, {u"Nowhere/At_All"_s, u"2026-11-27"_s}}) {
            BotBuilder builder = asking(R"x({"answerType":"date","variable":"x","validation":{"expression":"value == addDays(today(), 1)"}})x");
            model::Bot bot = builder.bot();
            bot.timeZone = zone;
            const StepResult result = play(bot, {open(u"en"_s), typed(u"tomorrow"_s)});
            QCOMPARE(result.state.variables[u"x"].toString(), tomorrow);
        }
    }

    void shouldAskAgain_thenGiveUp_whenTheAnswerNeverFits()
    {
        BotBuilder bot = asking(
            R"({"prompt":{"en":"How many?"},"answerType":"number","variable":"x","retries":2,"validation":{"minimum":1},"invalid":{"en":"A number, please."}})");
        const auto program = Program::compile(bot.bot());
        StepResult result = step(*program, {}, open());
        QCOMPARE(textsOf(result), QStringList{u"How many?"_s});
        QCOMPARE(result.state.waitingFor, u"text"_s);
        for (const QString &text : {u"many"_s, u"0"_s}) {
            result = step(*program, result.state, typed(text));
            QCOMPARE(textsOf(result), QStringList{u"A number, please."_s});
        }
        QCOMPARE(result.state.attempts, 2);
        result = step(*program, result.state, typed(u"no idea"_s));
        QCOMPARE(textsOf(result), QStringList{u"gave up"_s});
        QVERIFY(result.state.variables.isEmpty());
        QCOMPARE(result.state.lastText, u"no idea"_s);
    }

    void shouldTakeTheOption_whenItIsPressedOrTyped_data()
    {
        QTest::addColumn<Input>("input");
        QTest::addColumn<QString>("expected");
        QTest::newRow("pressed") << pressed(u"g"_s) << u"g Green"_s;
        QTest::newRow("label") << typed(u"red"_s) << u"r Red"_s;
        QTest::newRow("other language") << typed(u"GRUN!"_s) << u"g Green"_s;
        QTest::newRow("number") << typed(u"3"_s) << u"b Dark blue"_s;
        QTest::newRow("Devanagari number") << typed(u"२"_s) << u"g Green"_s;
        QTest::newRow("synonym") << typed(u"Scarlet  Red"_s) << u"r Red"_s;
        QTest::newRow("in a sentence") << typed(u"the green one"_s) << u"g Green"_s;
        QTest::newRow("label of two words") << typed(u"dark blue please"_s) << u"b Dark blue"_s;
    }
    void shouldTakeTheOption_whenItIsPressedOrTyped()
    {
        QFETCH(Input, input);
        QFETCH(QString, expected);
        QCOMPARE(textsOf(play(choosing().bot(), {open(), input})), QStringList{expected});
    }

    void shouldOfferAgain_thenGoToOther_whenNoOptionFits()
    {
        const auto program = Program::compile(choosing().bot());
        StepResult result = step(*program, {}, open());
        QCOMPARE(result.messages.first().quickReplies.size(), 3);
        QCOMPARE(result.messages.first().quickReplies[1].label, u"Green"_s);
        result = step(*program, result.state, typed(u"red or green"_s));
        QCOMPARE(textsOf(result), QStringList{u"Which?"_s});
        QCOMPARE(result.messages.first().quickReplies.size(), 3);
        result = step(*program, result.state, pressed(u"gone"_s));
        QCOMPARE(textsOf(result), QStringList{u"other"_s});
    }

    void shouldPutButtonsBelowTheMessageBefore_whenAChoiceHasNoPrompt()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s)
            .node(u"m"_s, u"message"_s, say("Hello"))
            .node(u"c"_s, u"choice"_s, QByteArray(R"({"options":[{"id":"y","label":{"en":"Yes"}}]})"));
        bot.link(u"s"_s, u"next"_s, u"m"_s).link(u"m"_s, u"next"_s, u"c"_s);
        const StepResult result = play(bot.bot(), {open()});
        QCOMPARE(result.messages.size(), 1);
        QCOMPARE(result.messages.first().quickReplies.size(), 1);
    }

    void shouldBranchSetAndCount()
    {
        BotBuilder bot;
        bot.variable(u"i"_s, u"conversation"_s, 0).node(u"s"_s, u"start"_s);
        bot.node(u"inc"_s, u"set"_s,
            QByteArray(
                R"({"assignments":[{"variable":"i","expression":"i + 1"},{"variable":"bad","expression":"1 / 0"}]})"));
        bot.node(u"b"_s, u"branch"_s, QByteArray(R"({"cases":[{"id":"more","condition":"i < 10"}]})"))
            .node(u"m"_s, u"message"_s, say("{{ i }}"));
        bot.link(u"s"_s, u"next"_s, u"inc"_s)
            .link(u"inc"_s, u"next"_s, u"b"_s)
            .link(u"b"_s, u"case:more"_s, u"inc"_s)
            .link(u"b"_s, u"else"_s, u"m"_s);
        const StepResult result = play(bot.bot(), {open()});
        QCOMPARE(textsOf(result), QStringList{u"10"_s});
        QVERIFY(result.state.variables[u"bad"].isNull());
    }

    void shouldGoOn_whenAnExpressionFails()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s)
            .node(u"set"_s, u"set"_s,
                QByteArray(
                    R"({"assignments":[{"variable":"a","expression":"nothing.b"},{"variable":"b","expression":"2"}]})"));
        bot.node(u"m"_s, u"message"_s, say("b={{ b }}{{ a.b.c }}"));
        bot.link(u"s"_s, u"next"_s, u"set"_s).link(u"set"_s, u"next"_s, u"m"_s);
        const StepResult result = play(bot.bot(), {open()});
        QCOMPARE(textsOf(result), QStringList{u"b=2"_s});
        QVERIFY(traced(result, u"error"_s));
    }

    void shouldEndWithAnError_whenABotTurnsInCircles()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s)
            .node(u"a"_s, u"goto"_s, QJsonObject{{u"node"_s, bot.id(u"b"_s).toString()}})
            .node(u"b"_s, u"goto"_s, QJsonObject{{u"node"_s, bot.id(u"a"_s).toString()}});
        bot.link(u"s"_s, u"next"_s, u"a"_s);
        const StepResult result = play(bot.bot(), {open()});
        QVERIFY(result.state.ended);
        QVERIFY(traced(result, u"error"_s));
        QVERIFY(result.trace.size() < 5000);
    }

    void shouldEndWithAnError_whenTheBotIsBroken()
    {
        QVERIFY(traced(play(model::Bot(), {open(), typed(u"x"_s)}), u"error"_s));
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s).node(u"u"_s, u"holographic"_s).link(u"s"_s, u"next"_s, u"u"_s);
        const StepResult unknown = play(bot.bot(), {open()});
        QVERIFY(unknown.state.ended && traced(unknown, u"error"_s));
        BotBuilder dangling;
        dangling.node(u"s"_s, u"start"_s).link(u"s"_s, u"next"_s, u"gone"_s).link(u"ghost"_s, u"next"_s, u"s"_s);
        QVERIFY(play(dangling.bot(), {open()}).state.ended);
        BotBuilder wrong;
        wrong.node(u"s"_s, u"start"_s)
            .node(u"c"_s, u"choice"_s, QByteArray(R"({"options":"no list","prompt":7,"retries":"x"})"))
            .link(u"s"_s, u"next"_s, u"c"_s);
        play(wrong.bot(), {open(), typed(u"x"_s), typed(u"y"_s), pressed(u"z"_s)});
    }

    void shouldJumpBetweenFlows_andForgetFlowVariables()
    {
        BotBuilder bot;
        bot.variable(u"f"_s, u"flow"_s).variable(u"c"_s);
        bot.node(u"s"_s, u"start"_s)
            .node(u"set"_s, u"set"_s,
                QByteArray(R"({"assignments":[{"variable":"f","expression":"1"},{"variable":"c","expression":"2"}]})"));
        bot.node(u"m"_s, u"message"_s, say("{{ f }}/{{ c }}"));
        bot.flow(u"second"_s)
            .node(u"s2"_s, u"start"_s)
            .node(u"m2"_s, u"message"_s, say("{{ f }}/{{ c }}"))
            .link(u"s2"_s, u"next"_s, u"m2"_s);
        const QString second = bot.flowId(u"second"_s).toString();
        model::Bot made = bot.bot();
        model::Flow &main = made.flows.at(made.startFlow);
        model::Node jump{model::NodeId::create(), main.id, u"goto"_s, {}, {}, {{u"flow"_s, second}}};
        main.nodes[jump.id] = jump;
        for (const auto &[from, to] : {std::pair(bot.id(u"s"_s), bot.id(u"set"_s)),
                 std::pair(bot.id(u"set"_s), bot.id(u"m"_s)), std::pair(bot.id(u"m"_s), jump.id)}) {
            model::Link link{model::LinkId::create(), main.id, from, u"next"_s, to};
            main.links[link.id] = link;
        }
        QCOMPARE(textsOf(play(made, {open()})), (QStringList{u"1/2"_s, u"/2"_s}));
    }

    void shouldForgetTurnVariables_withEachInputOfThePerson()
    {
        BotBuilder bot = asking(R"({"prompt":{"en":"t={{ t }}"},"answerType":"number","variable":"x","retries":5})");
        bot.variable(u"t"_s, u"turn"_s, u"fresh"_s);
        const auto program = Program::compile(bot.bot());
        StepResult result = step(*program, {}, open());
        QCOMPARE(textsOf(result).first(), u"t=fresh"_s);
        result.state.variables[u"t"] = u"stale"_s;
        QCOMPARE(textsOf(step(*program, result.state, typed(u"x"_s))).first(), u"t=fresh"_s);
    }

    void shouldKnowBuiltInNamesAndConstantsOfTheBot()
    {
        BotBuilder bot = asking(
            R"({"prompt":{"en":"{{ shop }} {{ language }} {{ turn }} {{ now }} {{ lastText }}"},"answerType":"number","variable":"x"})");
        bot.variable(u"shop"_s, u"bot"_s, u"Bakery"_s);
        StepResult result = play(bot.bot(), {open(), typed(u"hm"_s)});
        QCOMPARE(textsOf(result).first(), u"Bakery en 2 1795694400000 hm"_s);
        QVERIFY(!result.state.variables.contains(u"shop"_s));
    }

    void shouldTakeUserVariablesFromTheStart_andKeepThemOnRestart()
    {
        BotBuilder bot;
        bot.variable(u"u"_s, u"user"_s).variable(u"c"_s).node(u"s"_s, u"start"_s);
        bot.node(u"a"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"u={{ u }} c={{ c }}"},"variable":"c"})"))
            .node(u"e"_s, u"exit"_s, QByteArray(R"({"outcome":"restart","message":{"en":"again"}})"));
        bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"answered"_s, u"e"_s);
        Input start = open();
        start.data[u"user"] = QJsonObject{{u"u"_s, u"known"_s}, {u"c"_s, u"smuggled"_s}};
        const auto program = Program::compile(bot.bot());
        StepResult result = step(*program, {}, start);
        QCOMPARE(textsOf(result), QStringList{u"u=known c="_s});
        result = step(*program, result.state, typed(u"now"_s));
        QCOMPARE(textsOf(result), (QStringList{u"again"_s, u"u=known c="_s}));
    }

    void shouldRequestKnowledge_andQuoteTheAnswer()
    {
        BotBuilder bot;
        bot.variable(u"saved"_s)
            .variable(u"t"_s, u"turn"_s)
            .node(u"s"_s, u"start"_s)
            .node(u"a"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"?"},"variable":"q"})"));
        bot.node(u"k"_s, u"knowledge"_s,
            QByteArray(
                R"({"knowledgeBases":["kb1"],"question":"","maxPassages":2,"threshold":0.4,"saveTo":"saved","intro":{"en":"I found:"}})"));
        bot.node(u"no"_s, u"message"_s, say("none")).node(u"err"_s, u"message"_s, say("broken"));
        bot.link(u"s"_s, u"next"_s, u"a"_s)
            .link(u"a"_s, u"answered"_s, u"k"_s)
            .link(u"k"_s, u"noAnswer"_s, u"no"_s)
            .link(u"k"_s, u"error"_s, u"err"_s);
        const auto program = Program::compile(bot.bot());
        const StepResult asked = step(*program, step(*program, {}, open()).state, typed(u"How long?"_s));
        QVERIFY(asked.request.has_value());
        QCOMPARE(asked.request->data[u"question"].toString(), u"How long?"_s);
        QCOMPARE(asked.request->data[u"knowledgeBases"].toArray(), QJsonArray{u"kb1"_s});
        QCOMPARE(asked.request->data[u"maxPassages"].toInt(), 2);
        QCOMPARE(asked.request->data[u"threshold"].toDouble(), 0.4);
        QCOMPARE(asked.state.waitingFor, u"knowledge"_s);

        const QJsonArray quotes{QJsonObject{{u"text"_s, u"Two years."_s}, {u"title"_s, u"Guide"_s}, {u"page"_s, 4},
                                    {u"url"_s, u"javascript:alert(1)"_s}},
            QJsonObject{{u"text"_s, u"From the day of purchase."_s}, {u"title"_s, u"Shop"_s},
                {u"heading"_s, u"Returns"_s}, {u"url"_s, u"https://shop.example/r"_s}}};
        const auto answer = [&](const QJsonObject &data) {
            return step(*program, asked.state, {Input::Kind::Answer, u"knowledge"_s, data, noon, 1});
        };
        const StepResult found = answer({{u"found"_s, true}, {u"quotes"_s, quotes}});
        QCOMPARE(found.messages.size(), 1);
        QCOMPARE(found.messages.first().text, u"I found:\n\nTwo years.\n\nFrom the day of purchase."_s);
        QCOMPARE(found.messages.first().citations.size(), 2);
        QCOMPARE(found.messages.first().citations[0].place, u"p. 4"_s);
        QCOMPARE(found.messages.first().citations[0].url, QString());
        QCOMPARE(found.messages.first().citations[1].place, u"Returns"_s);
        QCOMPARE(found.messages.first().citations[1].url, u"https://shop.example/r"_s);
        QCOMPARE(found.state.variables[u"saved"].toString(), u"Two years.\n\nFrom the day of purchase."_s);
        QCOMPARE(found.state.turn, quint64(2));
        QCOMPARE(textsOf(answer({{u"found"_s, false}, {u"quotes"_s, quotes}})), QStringList{u"none"_s});
        QCOMPARE(textsOf(answer({{u"error"_s, u"disk"_s}})), QStringList{u"broken"_s});
        // The answer got lost and the person goes on: asked anew, with their new words.
        const StepResult again = step(*program, asked.state, typed(u"Still there?"_s));
        QVERIFY(again.request.has_value());
        QCOMPARE(again.request->data[u"question"].toString(), u"Still there?"_s);
    }

    void shouldStartByItself_whenThePersonWritesFirstOrAfterTheEnd()
    {
        BotBuilder bot;
        bot.node(u"s"_s, u"start"_s)
            .node(u"m"_s, u"message"_s, say("You said {{ lastText }}"))
            .link(u"s"_s, u"next"_s, u"m"_s);
        QCOMPARE(textsOf(play(bot.bot(), {typed(u"hello"_s)})), QStringList{u"You said hello"_s});
        QCOMPARE(textsOf(play(bot.bot(), {typed(u"hello"_s), typed(u"again"_s)})), QStringList{u"You said again"_s});
        const StepResult late = play(bot.bot(), {open(), pressed(u"old"_s)});
        QVERIFY(late.messages.isEmpty());
        QVERIFY(traced(late, u"error"_s));
    }

    void shouldBearAnyText()
    {
        BotBuilder bot = asking(R"({"answerType":"text","variable":"x"})");
        const QString nasty = QString(QChar(0)) + QChar(0xd800) + u"x"_s + QString(200'000, u'y');
        const StepResult result = play(bot.bot(), {open(), typed(nasty)});
        QVERIFY(result.state.lastText.size() <= 10'000);
        const auto back
            = State::fromJson(QJsonDocument::fromJson(QJsonDocument(result.state.toJson()).toJson()).object());
        QVERIFY(back.ok());
        QVERIFY(*back == result.state);
    }

    void shouldComeBackTheSame_whenWrittenAndRead()
    {
        StepResult result = play(choosing().bot(), {open(u"de"_s), typed(u"pink"_s)});
        QCOMPARE(result.state.attempts, 1);
        const auto state = State::fromJson(result.state.toJson());
        QVERIFY(state.ok());
        QVERIFY(*state == result.state);
        Input input{Input::Kind::Choice, u"r"_s, {{u"a"_s, 1}}, noon, 0xffffffffffffffffULL};
        const auto read = Input::fromJson(input.toJson());
        QVERIFY(read.ok());
        QCOMPARE(read->random, input.random);
        QCOMPARE(read->nowMs, input.nowMs);
        QCOMPARE(int(read->kind), int(input.kind));
        QVERIFY(!Input::fromJson({{u"kind"_s, u"telepathy"_s}}).ok());
        const Message message = Message::fromJson(result.messages.first().toJson());
        QCOMPARE(message.toJson(), result.messages.first().toJson());
        QCOMPARE(message.quickReplies.size(), 3);
    }

    void shouldWriteTheTextThatEverybodyReads()
    {
        State state;
        state.kind = Frame::Kind::Interruption;
        state.node = model::NodeId::create();
        state.waitingFor = u"clarify"_s;
        state.attempts = 3;
        state.dueMs = noon;
        state.local = {{u"city"_s, u"Köln \"am Rhein\"\n\t\\"_s}, {u"क"_s, u"हाँ"_s}, {u"empty"_s, QString()}, {u"\u0001"_s, u"\u007f\u0001\u2028"_s}};
        state.memory = {{u"half"_s, 0.1}, {u"big"_s, qint64(9'007'199'254'740'993)}, {u"small"_s, -1e-300}, {u"whole"_s, 1e300},
            {u"null"_s, QJsonValue::Null}, {u"yes"_s, true}, {u"list"_s, QJsonArray{1, QJsonArray(), QJsonObject(), u"😀"_s, false}}};
        state.loops = {QJsonObject{{u"node"_s, u"n"_s}, {u"index"_s, 2}}};
        state.answered = {model::NodeId::create(), model::NodeId::create()};
        state.frames = {Frame(), state};
        state.variables = {{u"lone"_s, QString(QChar(0xd800)) + u'x' + QChar(0xdc00)}, {u"x"_s, 1}};
        state.user = {{u"name"_s, u"M"_s}};
        state.language = u"de-CH"_s;
        state.channel = u"web"_s;
        state.lastText = u"he said “hi” / \b\f\r"_s;
        state.event = {{u"name"_s, u"go"_s}};
        state.error = {{u"code"_s, u"c"_s}};
        state.events = {QJsonObject{{u"name"_s, u"later"_s}}};
        state.ended = state.spoke = true;
        state.turn = 12;
        state.inactiveMs = noon + 1;
        state.misses = 2;
        state.silences = 1;
        for (const State &each : {state, State()}) {
            const QByteArray text = each.toText();
            QCOMPARE(QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact), text);
            QCOMPARE(QJsonDocument(each.toJson()).toJson(QJsonDocument::Compact), text);
            const auto back = State::fromText(text);
            QVERIFY(back.ok());
            QVERIFY(*back == each);
            QCOMPARE(back->toText(), text);
            QVERIFY(*State::fromJson(each.toJson()) == each);
        }
    }

    void shouldReadDamagedTexts_asAnyReaderOfJsonDoes()
    {
        State state;
        state.node = model::NodeId::create();
        state.answered = {state.node};
        state.local = {{u"a"_s, QJsonArray{1, u"ü"_s}}};
        state.variables = {{u"x"_s, QJsonObject{{u"y"_s, u"\"]}"_s}}}};
        state.lastText = u"a\\"_s;
        state.language = u"en"_s;
        state.channel = u"हाँ"_s;
        state.turn = 12;
        state.frames = {Frame(), state};
        const QByteArray text = state.toText();
        int read = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            QVERIFY(!State::fromText(text.left(i)).ok());
            for (const char c : {'"', '\\', '{', '}', '[', ']', ',', ':', ' ', '1', '-', '\n', '\xff', '\0'}) {
                QByteArray damaged = text;
                damaged[i] = c;
                const QJsonDocument document = QJsonDocument::fromJson(damaged);
                const auto expected = State::fromJson(document.object());
                const auto found = State::fromText(damaged);
                QVERIFY2(found.ok() == (expected.ok() && !document.isNull()), damaged.constData());
                QVERIFY2(!found.ok() || *found == *expected, damaged.constData());
                read += found.ok();
            }
        }
        QVERIFY(read > 100);
    }

    void shouldReadWhatEarlierProgramsStored()
    {
        const QByteArray before = R"({"version":2,"variables":{"name":"Mia"},"language":"de","lastText":"Mia","turn":3,
            "last":1795694400000,"seed":"81985529216486895"})";
        const QByteArray now = R"({"language":"de","lastText":"Mia","turn":3,"variables":{"name":"Mia"},"version":2})";
        const auto state = State::fromText(before);
        QVERIFY(state.ok());
        QCOMPARE(state->turn, quint64(3));
        QCOMPARE(state->variables, (QJsonObject{{u"name"_s, u"Mia"_s}}));
        QCOMPARE(state->toText(), now);
    }

    void shouldRefuseStates_thatItDoesNotUnderstand()
    {
        QCOMPARE(State::fromText("{").error().code, ErrorCode::Corrupt);
        QCOMPARE(State::fromText("[]").error().code, ErrorCode::Corrupt);
        const QByteArray huge = "{\"version\":2,\"turn\":1,\"lastText\":\"" + QByteArray(20'000'000, 'x') + "\"}";
        QCOMPARE(State::fromText(huge).error().code, ErrorCode::Corrupt);
        QCOMPARE(State::fromJson({{u"version"_s, 3}}).error().code, ErrorCode::TooNew);
        QCOMPARE(State::fromJson({}).error().code, ErrorCode::Corrupt);
        QCOMPARE(State::fromJson({{u"version"_s, 1}, {u"turn"_s, -1}}).error().code, ErrorCode::Corrupt);
    }

    void shouldReadTheExamples_ofTheDocument()
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/studio/flow/runtime.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString document = QString::fromUtf8(file.readAll());
        const auto block = [&](const QString &name) {
            const QString mark = u"```json "_s + name + u'\n';
            const qsizetype from = document.indexOf(mark) + mark.size();
            return QJsonDocument::fromJson(document.mid(from, document.indexOf(u"```"_s, from) - from).toUtf8())
                .object();
        };
        const auto state = State::fromJson(block(u"state"_s));
        QVERIFY(state.ok());
        QCOMPARE(state->toJson(), block(u"state"_s));
        const auto input = Input::fromJson(block(u"input"_s));
        QVERIFY(input.ok());
        QCOMPARE(input->toJson(), block(u"input"_s));
    }

    void shouldGiveTheSameTalk_onManyThreadsAtOnce()
    {
        const auto program = Program::compile(choosing().bot());
        std::atomic_int wrong = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 500; ++i) {
                    const StepResult result = step(*program, step(*program, {}, open()).state, typed(u"green"_s));
                    wrong += result.messages.first().text != u"g Green";
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};


QTEST_GUILESS_MAIN(TestRuntime)
#include "tst_runtime.moc"
