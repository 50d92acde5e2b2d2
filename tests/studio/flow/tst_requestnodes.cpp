// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"

#include "tests/studio/flow/talkplayer.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;
using test::BotBuilder;
using test::saying;
using test::TalkPlayer;

class TestRequestNodes : public QObject
{
    Q_OBJECT
private:
    static BotBuilder around(const QString &type, const QByteArray &props, const QStringList &ports)
    {
        BotBuilder bot;
        bot.variable(u"x"_s).variable(u"y"_s).variable(u"name"_s, u"user"_s).node(u"s"_s, u"start"_s).node(u"n"_s, type, props).link(u"s"_s, u"next"_s, u"n"_s);
        for (const QString &port : ports)
            bot.node(u"to "_s + port, u"message"_s, saying(port.toUtf8() + " {{ x }}")).link(u"n"_s, port, u"to "_s + port);
        return bot;
    }
    static QJsonObject asked(const TalkPlayer &talk, const QString &kind)
    {
        return talk.result.request && talk.result.request->kind == kind ? talk.result.request->data : QJsonObject {{u"none"_s, true}};
    }
    static DataUse useOf(const QString &type, const QByteArray &props)
    {
        BotBuilder bot;
        bot.node(u"n"_s, type, props);
        return dataUseOf(*bot.bot().node(bot.id(u"n"_s)));
    }

private slots:
    void shouldGenerate_refuseAndFail()
    {
        const BotBuilder bot = around(u"generate"_s, R"({"prompt":"p","instructions":"About {{ 1 + 1 }}","model":"fast","saveTo":"x","memory":3})", {u"next"_s, u"refused"_s, u"error"_s});
        TalkPlayer talk(bot.bot());
        talk.open();
        const QJsonObject data = asked(talk, u"generate"_s);
        QCOMPARE(data[u"instructions"].toString(), u"About 2"_s);
        QCOMPARE(data[u"model"].toString(), u"fast"_s);
        QCOMPARE(data[u"memory"].toInt(), 3);
        QCOMPARE(talk.answer(u"generate"_s, {{u"text"_s, u"Two."_s}}), (QStringList {u"Two."_s, u"next Two."_s}));
        talk.open();
        QCOMPARE(talk.answer(u"generate"_s, {{u"refused"_s, true}}), QStringList {u"refused "_s});
        TalkPlayer failing(bot.bot());
        failing.open();
        QCOMPARE(failing.answer(u"generate"_s, {{u"error"_s, QJsonObject {{u"code"_s, u"down"_s}, {u"message"_s, u"no"_s}}}}), QStringList {u"error "_s});
        TalkPlayer json(around(u"generate"_s, R"({"format":"json","saveTo":"x"})", {u"next"_s, u"error"_s}).bot());
        json.open();
        QCOMPARE(json.answer(u"generate"_s, {{u"text"_s, u"no json"_s}}), QStringList {u"error "_s});
    }

    void shouldLetAnAgentTalk_untilAnExit()
    {
        TalkPlayer talk(around(u"agent"_s, R"({"exits":[{"id":"e1","label":"Booked","when":"booked"}],"reads":["name"],"writes":["x"],"maxTurns":2})",
                               {u"exit:e1"_s, u"limit"_s, u"error"_s}).bot());
        talk.open();
        QCOMPARE(asked(talk, u"agent"_s)[u"exits"].toArray().size(), 1);
        QCOMPARE(talk.answer(u"agent"_s, {{u"say"_s, u"When?"_s}, {u"values"_s, QJsonObject {{u"x"_s, 4}, {u"y"_s, 5}}}}), QStringList {u"When?"_s});
        QCOMPARE(talk.state.variables[u"x"].toInt(), 4);
        QVERIFY(!talk.state.variables.contains(u"y"_s)); // not granted
        talk.say(u"Friday"_s);
        QCOMPARE(asked(talk, u"agent"_s)[u"message"].toString(), u"Friday"_s);
        QCOMPARE(talk.answer(u"agent"_s, {{u"say"_s, u"Done."_s}, {u"exit"_s, u"e1"_s}}), (QStringList {u"Done."_s, u"exit:e1 4"_s}));
        talk.open();
        talk.answer(u"agent"_s, {{u"say"_s, u"?"_s}});
        talk.say(u"a"_s);
        QCOMPARE(talk.answer(u"agent"_s, {{u"say"_s, u"?"_s}}).last(), u"limit "_s);
    }

    void shouldExtract_andSayWhatIsMissing()
    {
        TalkPlayer talk(around(u"extract"_s, R"({"fields":[{"variable":"x","type":"text","required":true},{"variable":"y","type":"number"}]})", {u"complete"_s, u"missing"_s, u"error"_s}).bot());
        talk.open();
        QCOMPARE(asked(talk, u"extract"_s)[u"fields"].toArray().size(), 2);
        QCOMPARE(talk.answer(u"extract"_s, {{u"values"_s, QJsonObject {{u"y"_s, 2}}}}), QStringList {u"missing "_s});
        talk.open();
        QCOMPARE(talk.answer(u"extract"_s, {{u"values"_s, QJsonObject {{u"x"_s, u"Mia"_s}}}}), QStringList {u"complete Mia"_s});
    }

    void shouldGuard()
    {
        TalkPlayer talk(around(u"guard"_s, R"({"text":"'card 1'","detect":["card"],"action":"redact","saveTo":"x"})", {u"pass"_s, u"flagged"_s, u"error"_s}).bot());
        talk.open();
        QCOMPARE(asked(talk, u"guard"_s)[u"text"].toString(), u"card 1"_s);
        QCOMPARE(talk.answer(u"guard"_s, {{u"flagged"_s, true}, {u"found"_s, QJsonArray {u"card"_s}}, {u"text"_s, u"[card]"_s}}), QStringList {u"flagged [card]"_s});
    }

    void shouldAskAService_andMapItsAnswer()
    {
        const auto row = [](const QString &key, const QString &name, const QString &value) {
            return QJsonArray {QJsonObject {{key, name}, {key == u"variable" ? u"path"_s : u"value"_s, value}}};
        };
        QJsonObject made {{u"method"_s, u"POST"_s}, {u"url"_s, u"https://api.example.com/orders/{{ 'a/b' }}"_s}, {u"bodyKind"_s, u"json"_s}, {u"saveTo"_s, u"y"_s}};
        made.insert(u"query"_s, row(u"name"_s, u"q"_s, u"x&y"_s));
        made.insert(u"headers"_s, row(u"name"_s, u"X-Kind"_s, u"{{ 'bread' }}"_s));
        made.insert(u"mapping"_s, row(u"variable"_s, u"x"_s, u"$.items[0].price"_s));
        made.insert(u"auth"_s, QJsonObject {{u"kind"_s, u"bearer"_s}, {u"secret"_s, u"token"_s}});
        made.insert(u"body"_s, u"{\"name\": \"{{ 'M' + quote + 'ia' }}\"}"_s);
        const QByteArray props = QJsonDocument(made).toJson();
        BotBuilder bot = around(u"http"_s, props, {u"next"_s, u"4xx"_s, u"error"_s});
        bot.variable(u"quote"_s, u"conversation"_s, u"\""_s);
        TalkPlayer talk(bot.bot());
        talk.open();
        const QJsonObject data = asked(talk, u"http"_s);
        QCOMPARE(data[u"url"].toString(), u"https://api.example.com/orders/a%2Fb?q=x%26y"_s);
        QCOMPARE(QJsonDocument::fromJson(data[u"body"].toString().toUtf8())[u"name"].toString(), u"M\"ia"_s);
        QCOMPARE(data[u"headers"].toArray()[0][u"value"].toString(), u"bread"_s);
        QCOMPARE(data[u"auth"][u"secret"].toString(), u"token"_s); // the name, never the value
        QCOMPARE(talk.answer(u"http"_s, {{u"status"_s, 200}, {u"body"_s, u"{\"items\":[{\"price\":12}]}"_s}}), QStringList {u"next 12"_s});
        QCOMPARE(talk.state.variables[u"y"][u"status"].toInt(), 200);
        talk.open();
        QCOMPARE(talk.answer(u"http"_s, {{u"status"_s, 404}}), QStringList {u"4xx "_s});
        talk.open();
        QCOMPARE(talk.answer(u"http"_s, {{u"status"_s, 503}}), QStringList {u"error "_s}); // no way on for 5xx
    }

    void shouldNameThePrivateServiceItMayReach_unlessValuesChooseIt()
    {
        const auto mayReach = [](const QByteArray &url, bool isPrivate = true) {
            const QByteArray props = "{\"url\":\"" + url + "\",\"private\":" + (isPrivate ? "true" : "false") + "}";
            TalkPlayer talk(around(u"http"_s, props, {u"next"_s, u"error"_s}).bot());
            talk.open();
            return asked(talk, u"http"_s)[u"private"].toString();
        };
        QCOMPARE(mayReach("http://10.0.0.7:8080/a/{{ name }}"), u"10.0.0.7:8080"_s);
        QCOMPARE(mayReach("https://intranet.example/a"), u"intranet.example:443"_s);
        QCOMPARE(mayReach("http://intranet.example"), u"intranet.example:80"_s);
        QCOMPARE(mayReach("http://10.0.0.7{{ ':1' }}/a"), QString());
        QCOMPARE(mayReach("http://10.0.0.7/a", false), QString());
    }

    void shouldTellThatItsTextsNameASecret_andPutNoneIn()
    {
        BotBuilder bot = around(u"http"_s, R"({"url":"https:\/\/x.example","headers":[{"name":"X-Key","value":"k {{ apiKey }}"}]})", {u"next"_s, u"error"_s});
        bot.variable(u"apiKey"_s, u"secret"_s);
        TalkPlayer talk(bot.bot());
        talk.open();
        const QJsonObject data = asked(talk, u"http"_s);
        QCOMPARE(data[u"secrets"].toArray(), QJsonArray {u"apiKey"_s});
        QVERIFY(!data[u"headers"][0][u"value"].toString().contains(u"apiKey"_s));
    }

    void shouldFail_whenPartsAreWantedOfWhatIsNoJson()
    {
        TalkPlayer talk(around(u"http"_s, R"({"url":"https:\/\/x.example","mapping":[{"variable":"x","path":"a"}]})", {u"next"_s, u"error"_s}).bot());
        talk.open();
        QCOMPARE(talk.answer(u"http"_s, {{u"status"_s, 200}, {u"body"_s, u"<p>a</p>"_s}}), QStringList {u"error "_s});
        talk.open();
        QCOMPARE(talk.answer(u"http"_s, {{u"status"_s, 204}, {u"body"_s, QString()}}), QStringList {u"next "_s});
    }

    void shouldSendNothingWithAHole_whenItsPortForErrorsIsThere_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("props");
        QTest::newRow("address") << u"http"_s << QByteArray("{\"url\":\"https:\\/\\/x.example\\/{{ none.b }}\"}");
        QTest::newRow("content") << u"http"_s
                                 << QByteArray("{\"method\":\"POST\",\"url\":\"https:\\/\\/x.example\",\"bodyKind\":\"json\",\"body\":\"{{ 1 / 0 }}\"}");
        QTest::newRow("instructions") << u"generate"_s << QByteArray("{\"instructions\":\"About {{ 1 / 0 }}\",\"saveTo\":\"x\"}");
        QTest::newRow("approval") << u"approval"_s << QByteArray("{\"title\":\"{{ 1 / 0 }}\",\"actions\":[{\"id\":\"ok\",\"label\":\"OK\"}]}");
    }
    void shouldSendNothingWithAHole_whenItsPortForErrorsIsThere()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, props);
        TalkPlayer talk(around(type, props, {u"error"_s}).bot());
        QCOMPARE(talk.open(), QStringList {u"error "_s});
        QVERIFY(!talk.result.request && talk.traced(u"error"_s));
        // Without one the talk goes on; what failed is in the trace.
        TalkPlayer bare(around(type, props, {}).bot());
        bare.open();
        QVERIFY(bare.result.request && bare.traced(u"error"_s));
    }

    void shouldRefuseLinesInHeaders()
    {
        BotBuilder bot = around(u"http"_s, R"({"url":"https:\/\/x.example","headers":[{"name":"X-A","value":"{{ twoLines }}"}]})", {u"next"_s, u"error"_s});
        bot.variable(u"twoLines"_s, u"conversation"_s, u"a\r\nEvil: b"_s);
        TalkPlayer talk(bot.bot());
        QCOMPARE(talk.open(), QStringList {u"error "_s});
        QVERIFY(!talk.result.request);
        TalkPlayer other(around(u"http"_s, R"({"url":"ftp:\/\/x.example"})", {u"next"_s, u"error"_s}).bot());
        QCOMPARE(other.open(), QStringList {u"error "_s});
    }

    void shouldCallATool_onlyWhenThePersonAgrees()
    {
        TalkPlayer talk(around(u"tool"_s, R"({"tool":"calendar.book","arguments":[{"name":"n","value":"1 + 1"}],"confirm":true,"question":{"en":"Book it?"},"saveTo":"x"})",
                               {u"next"_s, u"declined"_s, u"error"_s}).bot());
        QCOMPARE(talk.open(), QStringList {u"Book it?"_s});
        QVERIFY(!talk.result.request);
        talk.say(u"yes"_s);
        QCOMPARE(asked(talk, u"tool"_s)[u"arguments"][u"n"].toInt(), 2);
        QCOMPARE(talk.answer(u"tool"_s, {{u"result"_s, u"ok"_s}}), QStringList {u"next ok"_s});
        talk.open();
        QCOMPARE(talk.press(u"no"_s), QStringList {u"declined "_s});
    }

    void shouldOfferAPage_andWaitIfToldTo()
    {
        TalkPlayer talk(around(u"client"_s, R"({"action":"openUrl","label":{"en":"Open"},"url":"https:\/\/example.com"})", {u"done"_s, u"timeout"_s}).bot());
        QCOMPARE(talk.open().last(), u"done "_s);
        QCOMPARE(talk.result.messages[0].content[u"url"].toString(), u"https://example.com"_s);
        TalkPlayer waiting(around(u"client"_s, R"({"action":"payment","label":{"en":"Pay"},"url":"https:\/\/pay.example.com","amount":"5","currency":"EUR","wait":true,"timeout":60})",
                                  {u"done"_s, u"timeout"_s}).bot());
        waiting.open();
        QVERIFY(waiting.result.request && waiting.result.request->lasts);
        QCOMPARE(waiting.pass(61), QStringList {u"timeout "_s});
        TalkPlayer unsafe(around(u"client"_s, R"({"action":"openUrl","url":"javascript:1"})", {u"done"_s, u"error"_s}).bot());
        QCOMPARE(unsafe.open(), QStringList {u"error "_s});
    }

    void shouldTrack_withoutWaiting()
    {
        TalkPlayer talk(around(u"track"_s, R"({"kind":"goal","name":"Sold","values":[{"name":"n","value":"3"}]})", {u"next"_s}).bot());
        QCOMPARE(talk.open(), QStringList {u"next "_s});
        QCOMPARE(talk.result.records.size(), 1);
        QCOMPARE(talk.result.records[0].data[u"values"][u"n"].toInt(), 3);
    }

    void shouldHandOver_beSilentAndComeBack()
    {
        const QByteArray props = R"({"queue":"support","transcript":"ask","transcriptQuestion":{"en":"May they read this?"},"waiting":{"en":"One moment."},"variables":["name"],"timeout":5})";
        const BotBuilder bot = around(u"handoff"_s, props, {u"unavailable"_s, u"timeout"_s, u"returned"_s});
        TalkPlayer talk(bot.bot());
        QCOMPARE(talk.open(), QStringList {u"May they read this?"_s});
        QCOMPARE(talk.say(u"yes"_s), QStringList {u"One moment."_s});
        QCOMPARE(asked(talk, u"handoff"_s)[u"transcript"].toBool(), true);
        talk.answer(u"handoff"_s, {{u"state"_s, u"connected"_s}});
        QCOMPARE(talk.say(u"hello?"_s), QStringList()); // goes to the person, the bot is silent
        QCOMPARE(talk.result.records.value(0).kind, u"forward"_s);
        QCOMPARE(talk.answer(u"handoff"_s, {{u"state"_s, u"message"_s}, {u"text"_s, u"Hi, Tom here."_s}}), QStringList {u"Hi, Tom here."_s});
        QCOMPARE(talk.answer(u"handoff"_s, {{u"state"_s, u"returned"_s}}), QStringList {u"returned "_s});
        TalkPlayer late(bot.bot());
        late.open();
        late.press(u"no"_s);
        QCOMPARE(asked(late, u"handoff"_s)[u"transcript"].toBool(), false);
        QCOMPARE(late.pass(301), QStringList {u"timeout "_s});
    }

    void shouldKeepTheTalkToItself_whenAHandOverDoesNotSayOtherwise()
    {
        // As somebody writes it by hand, with nothing but what matters to them.
        TalkPlayer talk(around(u"handoff"_s, R"({"waiting":{"en":"One moment."}})", {u"unavailable"_s, u"timeout"_s, u"returned"_s}).bot());
        QCOMPARE(talk.open(), QStringList {u"One moment."_s});
        QCOMPARE(asked(talk, u"handoff"_s)[u"transcript"].toBool(true), false);
        QCOMPARE(useOf(u"handoff"_s, R"({"waiting":{"en":"One moment."}})").discloses.value(0).transcript, false);
    }

    void shouldShowAFailureOnce_andWhetherItIsHandled()
    {
        const auto errorsOf = [](const StepResult &result) {
            QList<TraceEntry> errors;
            std::copy_if(result.trace.begin(), result.trace.end(), std::back_inserter(errors), [](const TraceEntry &entry) { return entry.what == u"error"; });
            return errors;
        };
        const QJsonObject down {{u"error"_s, QJsonObject {{u"code"_s, u"down"_s}, {u"message"_s, u"The service is down"_s}}}};
        const QByteArray props = R"({"url":"https:\/\/x.example"})";

        BotBuilder wired = around(u"http"_s, props, {u"next"_s, u"error"_s});
        TalkPlayer handled(wired.bot());
        handled.open();
        QCOMPARE(handled.answer(u"http"_s, down), QStringList {u"error "_s});
        QCOMPARE(errorsOf(handled.result).size(), 1);
        QCOMPARE(errorsOf(handled.result).constFirst().detail, u"The service is down"_s);
        QVERIFY(errorsOf(handled.result).constFirst().handled);
        QVERIFY(std::any_of(handled.result.trace.begin(), handled.result.trace.end(), [](const TraceEntry &entry) { return entry.what == u"left" && entry.detail == u"error"; }));

        TalkPlayer unhandled(around(u"http"_s, props, {u"next"_s}).bot());
        unhandled.open();
        unhandled.answer(u"http"_s, down);
        QVERIFY(unhandled.state.ended);
        QCOMPARE(errorsOf(unhandled.result).size(), 1);
        QVERIFY(!errorsOf(unhandled.result).constFirst().handled);

        BotBuilder watched = around(u"http"_s, props, {u"next"_s});
        watched.node(u"e"_s, u"event"_s, QByteArray(R"({"event":"error"})")).node(u"sorry"_s, u"message"_s, saying("Sorry: {{ error.message }}")).link(u"e"_s, u"next"_s, u"sorry"_s);
        TalkPlayer caught(watched.bot());
        caught.open();
        QCOMPARE(caught.answer(u"http"_s, down), QStringList {u"Sorry: The service is down"_s});
        QCOMPARE(errorsOf(caught.result).size(), 1);
        QVERIFY(errorsOf(caught.result).constFirst().handled);

        // What a node can live with is a failure, too: handled by the event, or else by nobody.
        const QByteArray set = R"({"assignments":[{"variable":"x","expression":"nothing.b"}]})";
        BotBuilder lenient = around(u"set"_s, set, {u"next"_s});
        TalkPlayer goesOn(lenient.bot());
        QCOMPARE(goesOn.open(), QStringList {u"next "_s});
        QCOMPARE(errorsOf(goesOn.result).size(), 1);
        QVERIFY(!errorsOf(goesOn.result).constFirst().handled);
        lenient.node(u"e"_s, u"event"_s, QByteArray(R"({"event":"error"})")).node(u"sorry"_s, u"message"_s, saying("Sorry")).link(u"e"_s, u"next"_s, u"sorry"_s);
        TalkPlayer told(lenient.bot());
        QCOMPARE(told.open(), QStringList {u"Sorry"_s});
        QCOMPARE(errorsOf(told.result).size(), 1);
        QVERIFY(errorsOf(told.result).constFirst().handled);

        // A colleague who cannot be called is nothing that ends the talk.
        TalkPlayer alone(around(u"handoff"_s, R"({"waiting":{"en":"One moment."}})", {u"unavailable"_s}).bot());
        alone.open();
        QCOMPARE(alone.answer(u"handoff"_s, down), QStringList {u"unavailable "_s});
        QCOMPARE(errorsOf(alone.result).size(), 1);
        QVERIFY(errorsOf(alone.result).constFirst().handled);
    }

    void shouldBeSilentAfterAWordOfItsOwn_whileSomebodyIsThere()
    {
        const QByteArray props = R"({"queue":"support","transcript":"never","timeout":5})";
        TalkPlayer talk(around(u"handoff"_s, props, {u"connected"_s, u"unavailable"_s, u"timeout"_s, u"returned"_s}).bot());
        talk.open();
        QCOMPARE(talk.answer(u"handoff"_s, {{u"state"_s, u"connected"_s}}), QStringList {u"connected "_s});
        QVERIFY(!talk.result.state.ended);
        QCOMPARE(talk.say(u"hello?"_s), QStringList()); // goes to the colleague
        QCOMPARE(talk.result.records.value(0).kind, u"forward"_s);
        QCOMPARE(talk.answer(u"handoff"_s, {{u"state"_s, u"message"_s}, {u"text"_s, u"Hi, Tom here."_s}}), QStringList {u"Hi, Tom here."_s});
        QCOMPARE(talk.answer(u"handoff"_s, {{u"state"_s, u"returned"_s}}), QStringList {u"returned "_s});
    }

    void shouldNotHandOver_outsideOfOpeningHours()
    {
        BotBuilder builder = around(u"handoff"_s, R"({"transcript":"never","onlyOpen":true})", {u"unavailable"_s});
        model::Bot bot = builder.bot();
        bot.openingHours = {{4, 13 * 60, 17 * 60}}; // Thursdays in the afternoon; it is noon
        TalkPlayer closed(bot);
        QCOMPARE(closed.open(), QStringList {u"unavailable "_s});
        bot.openingHours = {{4, 9 * 60, 17 * 60}};
        TalkPlayer open(bot);
        open.open();
        QVERIFY(open.result.request.has_value());
    }

    void shouldGoOn_asTheTeamDecides()
    {
        TalkPlayer talk(around(u"approval"_s, R"({"title":"Refund {{ 5 }}","actions":[{"id":"ok","label":"OK"},{"id":"no","label":"No"}],"timeout":1,"commentTo":"x"})",
                               {u"action:ok"_s, u"action:no"_s, u"timeout"_s, u"error"_s}).bot());
        talk.open();
        QCOMPARE(asked(talk, u"approval"_s)[u"title"].toString(), u"Refund 5"_s);
        QCOMPARE(talk.answer(u"approval"_s, {{u"action"_s, u"ok"_s}, {u"comment"_s, u"fine"_s}}), QStringList {u"action:ok fine"_s});
        TalkPlayer odd(around(u"approval"_s, R"({"actions":[{"id":"ok","label":"OK"}]})", {u"action:ok"_s, u"error"_s}).bot());
        odd.open();
        QCOMPARE(odd.answer(u"approval"_s, {{u"action"_s, u"hack"_s}}), QStringList {u"error "_s});
    }

    void shouldKeepTheProof_ofAConsent()
    {
        const QByteArray props = R"({"notice":{"en":"We keep your address."},"version":"3","purposes":["marketing"],"variable":"x","retries":0})";
        const BotBuilder bot = around(u"consent"_s, props, {u"granted"_s, u"denied"_s});
        TalkPlayer talk(bot.bot());
        QCOMPARE(talk.open(), QStringList {u"We keep your address."_s});
        QCOMPARE(talk.press(u"grant"_s), QStringList {u"granted true"_s});
        const QJsonObject proof = talk.result.records.value(0).data;
        QCOMPARE(proof[u"decision"].toString(), u"granted"_s);
        QCOMPARE(proof[u"version"].toString(), u"3"_s);
        QCOMPARE(proof[u"notice"].toString().size(), 64);
        QCOMPARE(proof[u"at"].toInteger(), TalkPlayer::noon);
        TalkPlayer silent(bot.bot());
        silent.open();
        QCOMPARE(silent.say(u"hm"_s), QStringList {u"denied false"_s}); // no answer is no agreement
        TalkPlayer back(around(u"consent"_s, R"({"mode":"withdraw","variable":"x"})", {u"denied"_s}).bot());
        QCOMPARE(back.open().last(), u"denied false"_s);
        QCOMPARE(back.result.records.value(0).data[u"decision"].toString(), u"withdrawn"_s);
    }

    void shouldShowCorrectAndErase_whatIsKnown()
    {
        const auto knowing = [](const QByteArray &props) {
            TalkPlayer talk(around(u"userdata"_s, props, {u"done"_s, u"error"_s}).bot());
            talk.state.user = {{u"name"_s, u"Mia"_s}};
            talk.open();
            return talk;
        };
        TalkPlayer show = knowing(R"({"action":"show","question":{"en":"I know:"},"variables":["name"]})");
        QCOMPARE(show.result.messages[1].text, u"- name: Mia"_s);
        TalkPlayer correct = knowing(R"({"action":"correct","question":{"en":"What is wrong?"},"variables":["name"]})");
        correct.press(u"name"_s);
        correct.say(u"Maya"_s);
        QCOMPARE(correct.state.user[u"name"].toString(), u"Maya"_s);
        TalkPlayer erase = knowing(R"({"action":"erase","question":{"en":"Really?"}})");
        erase.say(u"yes"_s);
        QCOMPARE(asked(erase, u"userdata"_s)[u"action"].toString(), u"erase"_s);
        QCOMPARE(erase.answer(u"userdata"_s, {}), QStringList {u"done "_s});
        QVERIFY(erase.state.user.isEmpty());
        TalkPlayer forget = knowing(R"({"action":"forget","variables":["name"]})");
        QVERIFY(!forget.state.user.contains(u"name"_s));
    }

    void shouldShowWhatIsAboutThePerson_andNoAnswersOfServices()
    {
        BotBuilder bot = around(u"userdata"_s, R"({"action":"show","question":{"en":"I know:"}})", {u"done"_s, u"error"_s});
        bot.node(u"call"_s, u"http"_s, R"({"url":"https:\/\/api.example.com","saveTo":"raw","mapping":[{"variable":"code","path":"$.code"},{"variable":"street","path":"$.street"}]})");
        const QJsonObject answer {{u"status"_s, 200}, {u"body"_s, u"{}"_s}};
        bot.variable(u"nick"_s, u"conversation"_s, u"Mia"_s).variable(u"raw"_s, u"conversation"_s, answer).variable(u"code"_s, u"conversation"_s, 7);
        bot.variable(u"street"_s, u"conversation"_s, u"Long Lane"_s).variable(u"parts"_s, u"conversation"_s, QJsonArray {answer});
        for (auto &[id, variable] : bot.edit().variables)
            variable.category = variable.name == u"street" ? u"contact.address"_s : QString();
        TalkPlayer talk(bot.bot());
        talk.open();
        QCOMPARE(talk.result.messages.value(1).text, u"- nick: Mia\n- street: Long Lane"_s);
    }

    void shouldSayWhatLeaves_andForWhom()
    {
        const DataUse http = useOf(u"http"_s, R"({"url":"https:\/\/api.example.com/{{ name }}","headers":[{"name":"A","value":"{{ lastText }}"}]})");
        QCOMPARE(http.discloses.value(0), (Disclosure {u"http"_s, u"api.example.com"_s, {u"name"_s}, true, false}));
        QVERIFY(http.reads.contains(u"name"_s));
        const DataUse model = useOf(u"generate"_s, R"({"model":"fast","instructions":"{{ name }}","memory":0})");
        QCOMPARE(model.discloses.value(0), (Disclosure {u"model"_s, u"fast"_s, {u"name"_s}, true, false}));
        const DataUse agent = useOf(u"agent"_s, R"({"reads":["name"],"writes":["x"],"memory":5,"tools":["mail"]})");
        QVERIFY(agent.discloses.value(0).transcript);
        QCOMPARE(agent.discloses.value(1).name, u"mail"_s);
        QCOMPARE(agent.collects, QStringList {u"x"_s});
        const DataUse handoff = useOf(u"handoff"_s, R"({"queue":"support","variables":["name"],"transcript":"ask"})");
        QCOMPARE(handoff.discloses.value(0), (Disclosure {u"handoff"_s, u"support"_s, {u"name"_s}, true, true}));
        QVERIFY(useOf(u"track"_s, R"({"name":"Sold"})").discloses.isEmpty());
        QCOMPARE(useOf(u"track"_s, R"({"name":"{{ name }}"})").discloses.size(), 1);
        QVERIFY(useOf(u"consent"_s, R"({"variable":"x"})").keepsProof);
        const DataUse form = useOf(u"form"_s, R"({"fields":[{"id":"f","variable":"x"},{"id":"g","variable":"y"}]})");
        QCOMPARE(form.collects, (QStringList {u"x"_s, u"y"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRequestNodes)
#include "tst_requestnodes.moc"
