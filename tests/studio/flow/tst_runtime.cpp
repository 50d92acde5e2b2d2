// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include "tests/studio/flow/smalltalks.h"

#include <QTest>

#include <thread>

using namespace dialogist;
using namespace dialogist::flow;
using namespace dialogist::flow::test;
using namespace Qt::StringLiterals;

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

    void shouldKeepLinksOfWhatItQuotes()
    {
        BotBuilder bot;
        bot.variable(u"saved"_s).node(u"s"_s, u"start"_s).node(u"a"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"?"},"variable":"q"})")).node(u"k"_s, u"knowledge"_s, QByteArray(R"({"saveTo":"saved"})"));
        bot.link(u"s"_s, u"next"_s, u"a"_s).link(u"a"_s, u"answered"_s, u"k"_s);
        const auto program = Program::compile(bot.bot());
        const StepResult asked = step(*program, step(*program, {}, open()).state, typed(u"Which form?"_s));
        const QString text = u"See the form, the [old] one, or write to us."_s;
        const auto link = [&](const QString &words, const QString &address) {
            return QJsonObject{{u"at"_s, text.indexOf(words)}, {u"length"_s, words.size()}, {u"url"_s, address}};
        };
        const QJsonObject quote{{u"text"_s, text}, {u"title"_s, u"Guide"_s},
            {u"links"_s, QJsonArray{link(u"form"_s, u"https://shop.example/a_(b).pdf"_s), link(u"[old]"_s, u"https://shop.example/old"_s),
                 link(u"write"_s, u"mailto:help@shop.example"_s), link(u"us"_s, u"javascript:alert(1)"_s),
                 QJsonObject{{u"at"_s, 40}, {u"length"_s, 900}, {u"url"_s, u"https://shop.example/"_s}}}}};
        const StepResult found = step(*program, asked.state, {Input::Kind::Answer, u"knowledge"_s, QJsonObject{{u"found"_s, true}, {u"quotes"_s, QJsonArray{quote}}}, noon, 1});
        const QString said = u"See the [form](https://shop.example/a_%28b%29.pdf), the [old] one, or [write](mailto:help@shop.example) to us."_s;
        QCOMPARE(found.messages.first().text, said);
        QCOMPARE(found.state.variables[u"saved"].toString(), text);
        QCOMPARE(found.messages.first().citations[0].quote, text); // as it stands in the document, where it is looked for
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
