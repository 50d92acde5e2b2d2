// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/flow/talkplayer.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;
using test::BotBuilder;
using test::saying;
using test::TalkPlayer;

class TestTalkNodes : public QObject
{
    Q_OBJECT
private:
    /// start -> the node -> a message that names the port, for each of the ports.
    static BotBuilder around(const QString &type, const QByteArray &props, const QStringList &ports, const QStringList &languages = {u"en"_s})
    {
        BotBuilder bot(languages);
        bot.variable(u"x"_s).variable(u"y"_s).variable(u"z"_s).node(u"s"_s, u"start"_s).node(u"n"_s, type, props).link(u"s"_s, u"next"_s, u"n"_s);
        for (const QString &port : ports)
            bot.node(u"to "_s + port, u"message"_s, saying(port.toUtf8() + " {{ x }}")).link(u"n"_s, port, u"to "_s + port);
        return bot;
    }

private slots:
    void shouldSayEveryKindOfBubble()
    {
        TalkPlayer talk(around(u"message"_s, R"json({"bubbles":[
            {"kind":"text","variants":[{"en":"Hi"}],"delay":1500},
            {"kind":"audio","blob":"abc","mime":"audio/mpeg","name":"hi.mp3","alt":{"en":"A greeting"}},
            {"kind":"file","url":"https:\/\/example.com/{{ 'a b' }}.pdf"},
            {"kind":"image","url":"http:\/\/example.com/x.png"},
            {"kind":"card","title":{"en":"Bread"},"subtitle":{"en":"Fresh"},"buttons":[
                {"id":"b1","label":{"en":"More"},"action":"url","target":"https:\/\/example.com"},
                {"id":"b2","label":{"en":"Bad"},"action":"url","target":"javascript:alert(1)"},
                {"id":"b3","label":{"en":"Call"},"action":"call","target":"+49 30 1"}]},
            {"kind":"carousel","cards":[{"id":"c1","title":{"en":"One"}},{"id":"c2","title":{"en":"Two"},"picture":{"blob":"p"}}]},
            {"kind":"location","latitude":3.1,"longitude":101.6,"caption":{"en":"Here"}},
            {"kind":"text","variants":[{"en":"Only there"}],"channels":["whatsapp"]},
            {"kind":"embed","url":"https:\/\/example.com/page","caption":{"en":"Read"}}],
            "replies":[{"id":"r1","label":{"en":"Go on"}}]})json", {u"next"_s}).bot());
        talk.open();
        const QList<Message> &said = talk.result.messages;
        QCOMPARE(said.size(), 8); // the picture over http and the one of another channel are left out; the last is the port's
        QCOMPARE(said[0].pauseMs, 1500);
        QCOMPARE(said[1].content[u"kind"].toString(), u"audio"_s);
        QCOMPARE(said[1].content[u"alt"].toString(), u"A greeting"_s);
        QCOMPARE(said[2].content[u"url"].toString(), u"https://example.com/a%20b.pdf"_s);
        const QJsonArray buttons = said[3].content[u"buttons"].toArray();
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons[1][u"url"].toString(), u"tel:+49-30-1"_s);
        QCOMPARE(said[4].content[u"cards"].toArray()[1][u"picture"][u"blob"].toString(), u"p"_s);
        QCOMPARE(said[5].content[u"text"].toString(), u"Here"_s);
        QCOMPARE(said[6].content[u"text"].toString(), u"Read"_s);
        QCOMPARE(said[6].quickReplies.value(0).label, u"Go on"_s);
        QCOMPARE(Message::fromJson(said[3].toJson()).content, said[3].content);
    }

    void shouldSayAmountsAndTimes_asPeopleOfTheLanguageDo_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        const QByteArray price = R"({"amount":12.5,"currency":"EUR"})";
        QTest::newRow("money") << u"money"_s << price << u"en"_s << u"€12.50"_s;
        QTest::newRow("money, de") << u"money"_s << price << u"de"_s << u"12,50 €"_s;
        QTest::newRow("money in an object") << u"object"_s << price << u"de"_s << u"12,50 €"_s;
        QTest::newRow("duration") << u"duration"_s << QByteArray("5400") << u"en"_s << u"1 hour and 30 minutes"_s;
        QTest::newRow("duration, ms") << u"duration"_s << QByteArray("5400") << u"ms"_s << u"1 jam dan 30 minit"_s;
        QTest::newRow("date") << u"date"_s << QByteArray("\"2026-12-24\"") << u"de"_s << u"Donnerstag, 24. Dezember 2026"_s;
        QTest::newRow("days") << u"entities"_s << QByteArray(R"({"date":{"from":"2026-12-24","to":"2026-12-26"}})") << u"de"_s
                              << u"Donnerstag, 24. Dezember 2026 – Samstag, 26. Dezember 2026"_s;
        QTest::newRow("entity") << u"entities"_s << QByteArray(R"({"duration":"PT1H30M"})") << u"de"_s << u"1 Stunde und 30 Minuten"_s;
        QTest::newRow("number") << u"number"_s << QByteArray("5400") << u"en"_s << u"5400"_s;
        QTest::newRow("text") << u"text"_s << QByteArray("\"2026-12-24\"") << u"en"_s << u"2026-12-24"_s;
    }
    void shouldSayAmountsAndTimes_asPeopleOfTheLanguageDo()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, value);
        QFETCH(QString, language);
        QFETCH(QString, said);
        QJsonValue held = QJsonDocument::fromJson('[' + value + ']').array().first();
        QByteArray name = "v";
        if (type == u"entities") {
            name = "v.entities." + held.toObject().keys().constFirst().toUtf8();
            held = QJsonObject {{u"entities"_s, held}};
        }
        BotBuilder bot({language});
        bot.variable(u"v"_s, u"conversation"_s, held);
        bot.edit().variables.begin()->second.type = type == u"entities" ? u"object"_s : type;
        const QByteArray bubble = "{\"bubbles\":[{\"kind\":\"text\",\"variants\":[{\"" + language.toUtf8() + "\":\"{{ " + name + " }}\"}]}]}";
        bot.node(u"s"_s, u"start"_s).node(u"m"_s, u"message"_s, bubble).link(u"s"_s, u"next"_s, u"m"_s);
        QCOMPARE(TalkPlayer(bot.bot()).open(), QStringList {said});
    }

    void shouldKeepTheBareValue_inWhatIsNotSaid()
    {
        BotBuilder bot;
        bot.variable(u"day"_s, u"conversation"_s, u"2026-12-24"_s);
        bot.edit().variables.begin()->second.type = u"date"_s;
        bot.variable(u"x"_s);
        bot.node(u"s"_s, u"start"_s).node(u"set"_s, u"set"_s, QByteArray(R"({"assignments":[{"variable":"x","operation":"template","text":"on {{ day }}"}]})"));
        bot.node(u"m"_s, u"message"_s, saying("{{ x }}, {{ String(day) }}")).link(u"s"_s, u"next"_s, u"set"_s).link(u"set"_s, u"next"_s, u"m"_s);
        QCOMPARE(TalkPlayer(bot.bot()).open(), QStringList {u"on 2026-12-24, 2026-12-24"_s});
    }

    void shouldTellTheEventForErrors_whatFailsInATextThatIsNotSaid_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("props");
        QTest::newRow("set") << u"set"_s << QByteArray("{\"assignments\":[{\"variable\":\"x\",\"operation\":\"template\",\"text\":\"costs {{ 1 / 0 }}\"}]}");
        QTest::newRow("file") << u"message"_s << QByteArray("{\"bubbles\":[{\"kind\":\"embed\",\"url\":\"https:\\/\\/x.example\\/{{ none.b }}\"}]}");
        QTest::newRow("button") << u"message"_s
                                << QByteArray("{\"bubbles\":[{\"kind\":\"card\",\"title\":{\"en\":\"A\"},\"buttons\":[{\"id\":\"b\",\"label\":{\"en\":\"B\"},\"action\":\"url\","
                                              "\"target\":\"https:\\/\\/x.example\\/{{ none.b }}\"}]}]}");
        QTest::newRow("track") << u"track"_s << QByteArray("{\"name\":\"seen {{ none.b }}\"}");
        QTest::newRow("consent") << u"consent"_s << QByteArray("{\"notice\":{\"en\":\"May we?\"},\"url\":\"https:\\/\\/x.example\\/{{ none.b }}\",\"variable\":\"y\"}");
        QTest::newRow("page") << u"client"_s << QByteArray("{\"action\":\"openUrl\",\"url\":\"https:\\/\\/x.example\\/{{ none.b }}\"}");
    }
    void shouldTellTheEventForErrors_whatFailsInATextThatIsNotSaid()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, props);
        BotBuilder bot = around(type, props, {u"next"_s});
        TalkPlayer alone(bot.bot());
        alone.open();
        QVERIFY(alone.traced(u"error"_s));
        bot.node(u"e"_s, u"event"_s, QByteArray("{\"event\":\"error\",\"afterwards\":\"takeOver\"}")).node(u"sorry"_s, u"message"_s, saying("Sorry {{ error.code }}")).link(u"e"_s, u"next"_s, u"sorry"_s);
        TalkPlayer told(bot.bot());
        QCOMPARE(told.open().last(), u"Sorry expression"_s);
    }

    void shouldLeaveTheVariable_whenItsTextFails()
    {
        BotBuilder bot = around(u"set"_s, "{\"assignments\":[{\"variable\":\"x\",\"expression\":\"'before'\"},"
                                          "{\"variable\":\"x\",\"operation\":\"template\",\"text\":\"costs {{ none.b }}\"}]}", {u"next"_s});
        TalkPlayer talk(bot.bot());
        QCOMPARE(talk.open(), QStringList {u"next before"_s});
        QVERIFY(talk.traced(u"error"_s));
    }

    void shouldTakeASuggestion_asWordsOfThePerson()
    {
        BotBuilder bot = around(u"ask"_s, R"({"prompt":{"en":"What?"},"variable":"x"})", {u"answered"_s});
        bot.node(u"m"_s, u"message"_s, QByteArray(R"({"bubbles":[{"kind":"text","variants":[{"en":"Hi"}]}],"replies":[{"id":"r","label":{"en":"Bread, please"}}]})"))
            .link(u"s"_s, u"next"_s, u"m"_s).link(u"m"_s, u"next"_s, u"n"_s);
        // The first link of the start still leads to the question; begin at the message by hand.
        model::Bot made = bot.bot();
        auto &links = made.flows.begin()->second.links;
        std::erase_if(links, [&](const auto &entry) { return entry.second.from == bot.id(u"s"_s) && entry.second.to == bot.id(u"n"_s); });
        TalkPlayer talk(made);
        talk.open();
        QCOMPARE(talk.press(u"say:Bread, please"_s), QStringList {u"answered Bread, please"_s});
    }

    void shouldAskAgainInOtherWords_thenTakeTheDefault()
    {
        const QByteArray props = R"({"prompt":{"en":"How many?"},"answerType":"number","variable":"x","retries":2,
            "invalid":{"en":"A number, please."},"reprompts":[{"en":"Digits, such as 3."}],"default":"1 + 1"})";
        TalkPlayer talk(around(u"ask"_s, props, {u"answered"_s, u"invalid"_s}).bot());
        talk.open();
        QCOMPARE(talk.say(u"some"_s), QStringList {u"A number, please."_s});
        QCOMPARE(talk.say(u"some"_s), QStringList {u"Digits, such as 3."_s});
        QCOMPARE(talk.say(u"some"_s), QStringList {u"answered 2"_s});
    }

    void shouldLeaveBySilenceAndByCancel()
    {
        const QByteArray props = R"({"prompt":{"en":"Name?"},"variable":"x","noReply":{"seconds":30,"texts":[{"en":"Still there?"}]}})";
        const BotBuilder bot = around(u"ask"_s, props, {u"answered"_s, u"noReply"_s, u"cancelled"_s});
        TalkPlayer silent(bot.bot());
        silent.open();
        QCOMPARE(silent.pass(10), QStringList());
        QCOMPARE(silent.pass(25), QStringList {u"Still there?"_s});
        QCOMPARE(silent.pass(31), QStringList {u"noReply "_s});
        TalkPlayer other(bot.bot());
        other.open();
        QCOMPARE(other.say(u"Never mind!"_s), QStringList {u"cancelled "_s});
    }

    void shouldOfferButtons_forYesNoRatingAndSkip()
    {
        TalkPlayer yes(around(u"ask"_s, R"({"prompt":{"en":"Sure?"},"answerType":"yesno","variable":"x","optional":true})", {u"answered"_s}, {u"en"_s, u"de"_s}).bot());
        yes.open(u"de"_s);
        QCOMPARE(yes.result.messages[0].quickReplies.size(), 3);
        QCOMPARE(yes.result.messages[0].quickReplies[0].label, u"Ja"_s);
        yes.press(u"no"_s);
        QCOMPARE(yes.state.variables[u"x"], QJsonValue(false));
        TalkPlayer rated(around(u"ask"_s, R"({"prompt":{"en":"How was it?"},"answerType":"rating","scale":3,"variable":"x"})", {u"answered"_s}).bot());
        rated.open();
        QCOMPARE(rated.result.messages[0].quickReplies.size(), 3);
        QCOMPARE(rated.press(u"2"_s), QStringList {u"answered 2"_s});
    }

    void shouldTakeAnEntityOfTheBot()
    {
        BotBuilder builder = around(u"ask"_s, "{}", {u"answered"_s});
        model::Bot bot = builder.bot();
        model::Entity city;
        city.id = model::EntityId::create();
        city.bot = bot.id;
        city.name = u"city"_s;
        city.values = {{u"Berlin"_s, {{u"de"_s, {u"Hauptstadt"_s}}}}, {u"Kuala Lumpur"_s, {{u"en"_s, {u"KL"_s}}}}};
        bot.entities.emplace(city.id, city);
        bot.flows.begin()->second.nodes.at(builder.id(u"n"_s)).props
            = {{u"prompt"_s, QJsonObject {{u"en"_s, u"Where?"_s}}}, {u"answerType"_s, u"entity"_s}, {u"entity"_s, city.id.toString()}, {u"variable"_s, u"x"_s}};
        TalkPlayer talk(bot);
        talk.open();
        QCOMPARE(talk.say(u"nowhere"_s), QStringList {u"Where?"_s});
        QCOMPARE(talk.say(u"to KL, please"_s), QStringList {u"answered Kuala Lumpur"_s});
    }

    void shouldForgiveSlips_inAChoice()
    {
        const QByteArray props = R"({"prompt":{"en":"Which?"},"variable":"x","options":[{"id":"a","label":{"en":"Croissant"}},{"id":"b","label":{"en":"Sourdough"}}]})";
        TalkPlayer talk(around(u"choice"_s, props, {u"option:a"_s, u"option:b"_s, u"other"_s}).bot());
        talk.open();
        QCOMPARE(talk.say(u"a croisant"_s), QStringList {u"option:a Croissant"_s});
    }

    void shouldConfirm_inPeoplesOwnWords()
    {
        const QByteArray props = R"({"prompt":{"en":"Right?"},"preset":"confirm","variable":"x","options":[{"id":"yes","label":{}},{"id":"no","label":{}}]})";
        const BotBuilder bot = around(u"choice"_s, props, {u"option:yes"_s, u"option:no"_s, u"other"_s});
        for (const auto &[words, port] : {std::pair(u"of course"_s, u"option:yes true"_s), std::pair(u"nope"_s, u"option:no false"_s)}) {
            TalkPlayer talk(bot.bot());
            talk.open();
            QCOMPARE(talk.result.messages.last().quickReplies[0].label, u"Yes"_s);
            QCOMPARE(talk.say(words), QStringList {port});
        }
    }

    void shouldTakeSeveral_withinTheirBounds()
    {
        const QByteArray props = R"({"prompt":{"en":"Which?"},"multiple":true,"minimum":1,"maximum":2,"variable":"x","retries":3,
            "options":[{"id":"a","label":{"en":"Nuts"}},{"id":"b","label":{"en":"Milk"}},{"id":"c","label":{"en":"Eggs"}}]})";
        const BotBuilder bot = around(u"choice"_s, props, {u"answered"_s, u"other"_s});
        TalkPlayer talk(bot.bot());
        talk.open();
        QCOMPARE(talk.result.messages.last().select[u"maximum"].toInt(), 2);
        QCOMPARE(talk.say(u"nuts, milk and eggs"_s), QStringList {u"Which?"_s});
        QCOMPARE(talk.say(u"nuts and eggs"_s), QStringList {u"answered Nuts, Eggs"_s});
        TalkPlayer pressing(bot.bot());
        pressing.open();
        QCOMPARE(pressing.press(u"b,c"_s), QStringList {u"answered Milk, Eggs"_s});
    }

    void shouldOfferWhatAListHolds()
    {
        BotBuilder bot = around(u"choice"_s, R"({"prompt":{"en":"Which?"},"dynamic":true,"list":"offers","itemLabel":"item.name","itemValue":"item.id","variable":"x"})",
                                {u"answered"_s, u"other"_s});
        bot.variable(u"offers"_s, u"conversation"_s, QJsonArray {QJsonObject {{u"id"_s, 7}, {u"name"_s, u"Monday"_s}}, QJsonObject {{u"id"_s, 9}, {u"name"_s, u"Friday"_s}}});
        TalkPlayer talk(bot.bot());
        talk.open();
        QCOMPARE(talk.result.messages.last().quickReplies.size(), 2);
        QCOMPARE(talk.say(u"friday"_s), QStringList {u"answered 9"_s});
        BotBuilder none = around(u"choice"_s, R"({"prompt":{"en":"Which?"},"dynamic":true,"list":"[]","variable":"x"})", {u"answered"_s, u"other"_s});
        TalkPlayer empty(none.bot());
        QCOMPARE(empty.open(), QStringList {u"other "_s});
    }

    static QByteArray form(const QByteArray &more)
    {
        return R"({"fields":[{"id":"f1","label":{"en":"Day"},"prompt":{"en":"When?"},"answerType":"date","variable":"x"},
            {"id":"f2","label":{"en":"E-mail"},"prompt":{"en":"Your address?"},"answerType":"email","variable":"y"},
            {"id":"f3","label":{"en":"Note"},"prompt":{"en":"Anything else?"},"answerType":"text","variable":"z","optional":true}])" + more + '}';
    }

    void shouldFillAForm_inAnyOrder()
    {
        TalkPlayer talk(around(u"form"_s, form(R"(,"confirm":false)"), {u"complete"_s, u"failed"_s}).bot());
        QCOMPARE(talk.open(), QStringList {u"When?"_s});
        QCOMPARE(talk.say(u"write to mia@example.com"_s), QStringList {u"When?"_s}); // the address is kept, the day still missing
        QCOMPARE(talk.say(u"24.12.2026"_s), QStringList {u"Anything else?"_s});
        QCOMPARE(talk.press(u"skip"_s), QStringList {u"complete 2026-12-24"_s});
        QCOMPARE(talk.state.variables[u"y"].toString(), u"mia@example.com"_s);
    }

    void shouldTakeCorrections_andHaveItConfirmed()
    {
        TalkPlayer talk(around(u"form"_s, form(R"(,"confirm":true)"), {u"complete"_s, u"failed"_s}).bot());
        talk.open();
        talk.say(u"2026-12-24"_s);
        talk.say(u"mia@example.com"_s);
        QStringList said = talk.say(u"skip"_s);
        QVERIFY2(said.value(0).contains(u"Day: Thursday, December 24, 2026"_s), qPrintable(said.join(u'|')));
        said = talk.say(u"no, the day is 2026-12-31"_s);
        QCOMPARE(talk.state.variables[u"x"].toString(), u"2026-12-31"_s);
        QVERIFY2(said.value(1).contains(u"December 31"_s), qPrintable(said.join(u'|')));
        said = talk.press(u"no"_s); // what then?
        QCOMPARE(talk.result.messages.last().quickReplies.size(), 3);
        QCOMPARE(talk.press(u"f2"_s), QStringList {u"Your address?"_s});
        talk.say(u"tom@example.com"_s);
        QCOMPARE(talk.say(u"yes"_s), QStringList {u"complete 2026-12-31"_s});
        QCOMPARE(talk.state.variables[u"y"].toString(), u"tom@example.com"_s);
    }

    /// A form whose first question takes any words, as the first thing of the talk.
    static BotBuilder booking(const QByteArray &more = ",\"confirm\":false")
    {
        return around(u"form"_s, R"({"fields":[{"id":"f1","label":{"en":"Name"},"prompt":{"en":"Your name?"},"answerType":"text","variable":"x"},
            {"id":"f2","label":{"en":"Guests"},"prompt":{"en":"How many?"},"answerType":"number","variable":"y"},
            {"id":"f3","label":{"en":"Day"},"prompt":{"en":"When?"},"answerType":"date","variable":"z"}])" + more + '}', {u"complete"_s, u"failed"_s});
    }

    void shouldNotTakeTheWordsThatBeginAForm_asAnAnswerInWords()
    {
        TalkPlayer talk(booking().bot());
        QCOMPARE(talk.say(u"I want to book a table for two tomorrow"_s), QStringList {u"Your name?"_s});
        QCOMPARE(talk.state.variables[u"y"].toInt(), 2);
        QCOMPARE(talk.state.variables[u"z"].toString(), u"2026-11-27"_s);
        QCOMPARE(talk.say(u"Mia Tan"_s), QStringList {u"complete Mia Tan"_s});
        // The same where the form has spoken first and the person says what they want all the same.
        TalkPlayer greeted(booking().bot());
        QCOMPARE(greeted.open(), QStringList {u"Your name?"_s});
        QCOMPARE(greeted.say(u"I want to book a table for two tomorrow"_s), QStringList {u"Your name?"_s});
        QCOMPARE(greeted.state.variables[u"y"].toInt(), 2);
        QVERIFY(!greeted.state.variables.contains(u"x"_s) || greeted.state.variables[u"x"].isNull());
        QCOMPARE(greeted.say(u"Mia Tan"_s), QStringList {u"complete Mia Tan"_s});
    }

    /// The fields of booking() in another order: "nds" is name, day, seats.
    static BotBuilder seats(const QString &order)
    {
        const QHash<QChar, QByteArray> fields = {
            {u'n', "{\"id\":\"f1\",\"label\":{\"en\":\"Name\"},\"prompt\":{\"en\":\"Your name?\"},\"answerType\":\"text\",\"variable\":\"x\"}"},
            {u's', "{\"id\":\"f2\",\"label\":{\"en\":\"Seats\"},\"prompt\":{\"en\":\"How many?\"},\"answerType\":\"number\",\"variable\":\"y\"}"},
            {u'd', "{\"id\":\"f3\",\"label\":{\"en\":\"Day\"},\"prompt\":{\"en\":\"When?\"},\"answerType\":\"date\",\"variable\":\"z\"}"}};
        QByteArrayList rows;
        for (const QChar field : order)
            rows.append(fields.value(field));
        return around(u"form"_s, "{\"confirm\":false,\"fields\":[" + rows.join(',') + "]}", {u"complete"_s, u"failed"_s});
    }

    void shouldFillWhatTheFirstSentenceSays_whateverIsAskedFirst_data()
    {
        QTest::addColumn<QString>("order");
        for (const char *order : {"nsd", "snd", "dsn"})
            QTest::newRow(order) << QString::fromLatin1(order);
    }
    void shouldFillWhatTheFirstSentenceSays_whateverIsAskedFirst()
    {
        QFETCH(QString, order);
        for (const bool isOpened : {true, false}) { // the form spoke first, or the person did
            TalkPlayer talk(seats(order).bot());
            if (isOpened)
                talk.open();
            QCOMPARE(talk.say(u"My name is Ann, two seats tomorrow"_s), QStringList {u"complete Ann"_s});
            QCOMPARE(talk.state.variables[u"y"].toInt(), 2);
            QCOMPARE(talk.state.variables[u"z"].toString(), u"2026-11-27"_s);
            // Who somebody is, is not said by a name that the form knows: only the rest is taken.
            TalkPlayer other(seats(order).bot());
            if (isOpened)
                other.open();
            QCOMPARE(other.say(u"I am Ann, two seats tomorrow"_s), QStringList {u"Your name?"_s});
            QCOMPARE(other.state.variables[u"y"].toInt(), 2);
            QCOMPARE(other.say(u"Ann"_s), QStringList {u"complete Ann"_s});
        }
    }

    void shouldNotGuessWords_whenItIsNotPlainWhichAreMeant()
    {
        const auto name = [](const QString &words) {
            TalkPlayer talk(seats(u"dsn"_s).bot());
            talk.open();
            talk.say(words);
            return talk.state.variables[u"x"].toString();
        };
        QCOMPARE(name(u"tomorrow, my name is Ann Tan"_s), u"Ann Tan"_s);
        QCOMPARE(name(u"tomorrow. The name is Ann."_s), u"Ann"_s);
        for (const QString &words : {u"Ann"_s, u"tomorrow, Ann"_s, u"is my name Ann?"_s, u"my name is not Ann, tomorrow"_s, u"my name is Ann and two seats"_s,
                                     u"my name is Ann, or Anne, tomorrow"_s, u"my last name is Tan, tomorrow"_s})
            QVERIFY2(name(words).isEmpty(), qPrintable(words + u": "_s + name(words)));
    }

    void shouldTakeTheWholeAnswer_whenAFormAsksForWords()
    {
        TalkPlayer talk(booking().bot());
        talk.open();
        QCOMPARE(talk.say(u"Mia, who comes tomorrow"_s), QStringList {u"How many?"_s});
        QCOMPARE(talk.state.variables[u"x"].toString(), u"Mia, who comes tomorrow"_s);
        // Who says it again means it.
        TalkPlayer insistent(booking().bot());
        insistent.open();
        insistent.say(u"a table for two tomorrow"_s);
        QCOMPARE(insistent.say(u"a table for three on Friday"_s), QStringList {u"complete a table for three on Friday"_s});
    }

    void shouldCorrectWords_whenTheirFieldIsNamed()
    {
        const auto corrected = [](const QString &words) {
            TalkPlayer talk(booking().bot());
            talk.open();
            talk.say(u"Jane"_s);
            talk.say(words);
            return talk.state.variables[u"x"].toString();
        };
        QCOMPARE(corrected(u"sorry, my name is Bob"_s), u"Bob"_s);
        QCOMPARE(corrected(u"My name is Bob Tan."_s), u"Bob Tan"_s);
        QCOMPARE(corrected(u"no, the name is Bob"_s), u"Bob"_s);
        // What may mean something else leaves it.
        for (const QString &words : {u"my last name is Tan"_s, u"is my name Bob?"_s, u"my name is not Bob"_s, u"my name is Bob, and there are more"_s, u"name"_s})
            QCOMPARE(corrected(words), u"Jane"_s);
        TalkPlayer talk(booking().bot());
        talk.open();
        talk.say(u"Jane"_s);
        QCOMPARE(talk.say(u"sorry, my name is Bob"_s), (QStringList {u"All right: Bob."_s, u"How many?"_s}));
        talk.say(u"2"_s);
        QCOMPARE(talk.say(u"tomorrow"_s), QStringList {u"complete Bob"_s});
    }

    void shouldCorrectWordsInEveryLanguage_whenTheirFieldIsNamed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("de") << u"de"_s << u"Entschuldigung, mein Name ist Bob"_s;
        QTest::newRow("ms") << u"ms"_s << u"maaf, nama saya Bob"_s;
        QTest::newRow("id") << u"id"_s << u"nama saya adalah Bob"_s;
        QTest::newRow("hi") << u"hi"_s << u"मेरा नाम Bob है"_s;
    }
    void shouldCorrectWordsInEveryLanguage_whenTheirFieldIsNamed()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        TalkPlayer talk(around(u"form"_s, R"({"confirm":false,"fields":[
            {"id":"f1","label":{"en":"Name","de":"Name","ms":"Nama","id":"Nama","hi":"नाम"},"prompt":{"en":"Your name?"},"answerType":"text","variable":"x"},
            {"id":"f2","label":{"en":"Guests"},"prompt":{"en":"How many?"},"answerType":"number","variable":"y"}]})",
            {u"complete"_s, u"failed"_s}, {u"en"_s, u"de"_s, u"ms"_s, u"id"_s, u"hi"_s}).bot());
        talk.open(language);
        talk.say(u"Jane"_s);
        talk.say(words);
        QCOMPARE(talk.state.variables[u"x"].toString(), u"Bob"_s);
    }

    void shouldLeaveTheAnswerInWords_whenItNamesAnotherField()
    {
        TalkPlayer talk(around(u"form"_s, R"({"confirm":false,"fields":[
            {"id":"f1","label":{"en":"Name"},"prompt":{"en":"Your name?"},"answerType":"text","variable":"x"},
            {"id":"f2","label":{"en":"Note"},"prompt":{"en":"Anything else?"},"answerType":"text","variable":"y"}]})", {u"complete"_s, u"failed"_s}).bot());
        talk.open();
        talk.say(u"Jane"_s);
        QCOMPARE(talk.say(u"sorry, my name is Bob"_s), (QStringList {u"All right: Bob."_s, u"Anything else?"_s}));
        QCOMPARE(talk.say(u"the name is on the bell"_s), QStringList {u"complete Bob"_s});
        QCOMPARE(talk.state.variables[u"y"].toString(), u"the name is on the bell"_s);
    }

    void shouldTakeACancelWordAsTheAnswer_whenNothingIsWiredForIt()
    {
        TalkPlayer ask(around(u"ask"_s, R"({"prompt":{"en":"What shall happen to the order?"},"variable":"x"})", {u"answered"_s}).bot());
        ask.open();
        QCOMPARE(ask.say(u"cancel"_s), QStringList {u"answered cancel"_s});
        TalkPlayer form(booking().bot());
        form.open();
        QCOMPARE(form.say(u"cancel"_s), QStringList {u"How many?"_s});
        QCOMPARE(form.state.variables[u"x"].toString(), u"cancel"_s);
    }

    void shouldNotTakeWhatAnIntentMeans_asAnAnswerInWords()
    {
        BotBuilder builder = booking();
        model::Intent intent {model::IntentId::create(), builder.bot().id, u"book"_s,
            {{u"en"_s, {u"book a table"_s, u"I want to book a table"_s, u"reserve a table please"_s, u"can I get a reservation"_s, u"I would like to reserve"_s, u"table booking"_s}}}};
        builder.edit().intents.emplace(intent.id, intent);
        model::Intent other {model::IntentId::create(), builder.bot().id, u"hours"_s,
            {{u"en"_s, {u"when do you open"_s, u"what are your opening hours"_s, u"are you open today"_s, u"how long are you open"_s, u"when do you close"_s, u"opening times please"_s}}}};
        builder.edit().intents.emplace(other.id, other);
        builder.node(u"e"_s, u"event"_s, QJsonObject {{u"event"_s, u"intent"_s}, {u"intent"_s, intent.id.toString()}}).link(u"e"_s, u"next"_s, u"n"_s);
        TalkPlayer talk(builder.bot());
        talk.open();
        QCOMPARE(talk.say(u"I want to book a table"_s), QStringList {u"Your name?"_s});
        QCOMPARE(talk.say(u"Mia Tan"_s), QStringList {u"How many?"_s});
        QCOMPARE(talk.state.variables[u"x"].toString(), u"Mia Tan"_s);
    }

    void shouldGiveAFormUp_whenNothingFits()
    {
        TalkPlayer talk(around(u"form"_s, form({}), {u"complete"_s, u"failed"_s, u"cancelled"_s}).bot());
        talk.open();
        talk.say(u"hm"_s);
        talk.say(u"hm"_s);
        QCOMPARE(talk.say(u"hm"_s), QStringList {u"failed "_s});
        TalkPlayer other(around(u"form"_s, form({}), {u"complete"_s, u"failed"_s, u"cancelled"_s}).bot());
        other.open();
        QCOMPARE(other.say(u"stop"_s), QStringList {u"cancelled "_s});
    }
};

QTEST_GUILESS_MAIN(TestTalkNodes)
#include "tst_talknodes.moc"
