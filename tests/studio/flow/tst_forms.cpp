// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/phrases.h"

#include "tests/studio/flow/talkplayer.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;
using test::BotBuilder;
using test::saying;
using test::TalkPlayer;

/// How forms are corrected and confirmed, and what they take of one answer.
class TestForms : public QObject
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

    static QByteArray form(const QByteArray &more)
    {
        return R"({"fields":[{"id":"f1","label":{"en":"Day"},"prompt":{"en":"When?"},"answerType":"date","variable":"x"},
            {"id":"f2","label":{"en":"E-mail"},"prompt":{"en":"Your address?"},"answerType":"email","variable":"y"},
            {"id":"f3","label":{"en":"Note"},"prompt":{"en":"Anything else?"},"answerType":"text","variable":"z","optional":true}])" + more + '}';
    }

    /// A form whose first question takes any words, as the first thing of the talk.
    static BotBuilder booking(const QByteArray &more = ",\"confirm\":false")
    {
        return around(u"form"_s, R"({"fields":[{"id":"f1","label":{"en":"Name"},"prompt":{"en":"Your name?"},"answerType":"text","variable":"x"},
            {"id":"f2","label":{"en":"Guests"},"prompt":{"en":"How many?"},"answerType":"number","variable":"y"},
            {"id":"f3","label":{"en":"Day"},"prompt":{"en":"When?"},"answerType":"date","variable":"z"}])" + more + '}', {u"complete"_s, u"failed"_s});
    }

private slots:
    void shouldAskForTheField_whenItIsToBeChanged_data()
    {
        QTest::addColumn<QString>("words");
        for (const char *words : {"change the e-mail", "Change email", "e-mail", "no, please change the e-mail", "I want to change y"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void shouldAskForTheField_whenItIsToBeChanged()
    {
        QFETCH(QString, words);
        TalkPlayer talk(around(u"form"_s, form(R"(,"confirm":true)"), {u"complete"_s, u"failed"_s}).bot());
        talk.open();
        talk.say(u"2026-12-24"_s);
        talk.say(u"mia@example.com"_s);
        QVERIFY(talk.say(u"skip"_s).last().endsWith(u"Is this right?"_s));
        QCOMPARE(talk.say(words), QStringList {u"Your address?"_s});
        QVERIFY(talk.say(u"tom@example.com"_s).last().contains(u"E-mail: tom@example.com"_s));
        QCOMPARE(talk.say(u"yes"_s), QStringList {u"complete 2026-12-24"_s});
    }

    void shouldAskWhatToChange_whenNobodySaysIt()
    {
        TalkPlayer talk(around(u"form"_s, form(R"(,"confirm":true)"), {u"complete"_s, u"failed"_s}).bot());
        talk.open();
        talk.say(u"2026-12-24"_s);
        talk.say(u"mia@example.com"_s);
        talk.say(u"skip"_s);
        QCOMPARE(talk.say(u"I want to change something"_s), QStringList {u"What should be changed?"_s});
        QCOMPARE(talk.result.messages.last().quickReplies.value(1).label, u"E-mail"_s);
        QCOMPARE(talk.say(u"the day"_s), QStringList {u"When?"_s});
    }

    void shouldConfirmInTheLanguageOfTheTalk_withTheTitlesOfTheVariables()
    {
        BotBuilder bot = around(u"form"_s, R"({"confirm":true,"fields":[{"id":"f1","prompt":{"en":"How old?","de":"Wie alt?"},"answerType":"number","variable":"x"}]})",
            {u"complete"_s, u"failed"_s}, {u"en"_s, u"de"_s});
        for (auto &[id, variable] : bot.edit().variables)
            variable.description = variable.name == u"x" ? u"Alter"_s : QString();
        TalkPlayer talk(bot.bot());
        talk.open(u"de"_s);
        QCOMPARE(talk.say(u"41"_s), QStringList {u"- Alter: 41\n\nStimmt das so?"_s});
        QCOMPARE(talk.say(u"ändere das Alter"_s), QStringList {u"Wie alt?"_s});
    }

    void shouldAskWhichDay_whenTheAnswerIsSeveral_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("en week") << u"en"_s << u"next week"_s;
        QTest::newRow("en weekend") << u"en"_s << u"this weekend"_s;
        QTest::newRow("de") << u"de"_s << u"am Wochenende"_s;
        QTest::newRow("ms") << u"ms"_s << u"minggu depan"_s;
        QTest::newRow("id") << u"id"_s << u"minggu depan"_s;
        QTest::newRow("hi") << u"hi"_s << u"अगले हफ्ते"_s;
    }
    void shouldAskWhichDay_whenTheAnswerIsSeveral()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        const QStringList languages {u"en"_s, u"de"_s, u"ms"_s, u"id"_s, u"hi"_s};
        for (const QString &type : {u"text"_s, u"date"_s}) { // of the variable
            BotBuilder bot = around(u"ask"_s, R"({"prompt":{"en":"When?"},"answerType":"date","variable":"x","retries":2})", {u"answered"_s, u"invalid"_s}, languages);
            for (auto &[id, variable] : bot.edit().variables)
                variable.type = type;
            TalkPlayer talk(bot.bot());
            talk.open(language);
            const QString said = talk.say(words).value(0);
            QVERIFY2(said.startsWith(phrase(Phrase::WhichDay, language).section(u'(', 0, 0)), qPrintable(said));
            QVERIFY(talk.state.variables[u"x"].isNull() || talk.state.variables[u"x"].isUndefined());
            talk.say(u"2026-12-01"_s);
            QCOMPARE(talk.state.variables[u"x"].toString(), u"2026-12-01"_s);
        }
    }

    void shouldFillWhatIsJoinedToWords()
    {
        TalkPlayer talk(booking().bot());
        talk.open();
        QCOMPARE(talk.say(u"Joe and tomorrow"_s), QStringList {u"How many?"_s});
        QCOMPARE(talk.state.variables[u"x"].toString(), u"Joe"_s);
        QCOMPARE(talk.state.variables[u"z"].toString(), u"2026-11-27"_s);
        TalkPlayer mail(around(u"form"_s, R"({"confirm":false,"fields":[{"id":"f1","label":{"en":"Guests"},"prompt":{"en":"How many?"},"answerType":"number","variable":"z"},
            {"id":"f2","label":{"en":"Name"},"prompt":{"en":"Your name?"},"answerType":"text","variable":"x"},
            {"id":"f3","label":{"en":"E-mail"},"prompt":{"en":"Your address?"},"answerType":"email","variable":"y"}]})", {u"complete"_s, u"failed"_s}).bot());
        mail.open();
        mail.say(u"2"_s);
        QCOMPARE(mail.say(u"Joe and joe@example.org."_s), QStringList {u"complete Joe"_s});
        QCOMPARE(mail.state.variables[u"y"].toString(), u"joe@example.org"_s);
        TalkPlayer several(booking().bot());
        several.open();
        QCOMPARE(several.say(u"Joe and 4"_s), QStringList {u"When?"_s});
        QCOMPARE(several.state.variables[u"y"].toInt(), 4);
    }

    void shouldNotCutWords_whenTheRestMayBelongToThem()
    {
        for (const QString &words : {u"Ann and Bob"_s, u"High Street, 12"_s, u"rooms 12 and 14"_s, u"Ann, who comes tomorrow"_s, u"Ann and joe@example.org"_s}) {
            TalkPlayer talk(booking().bot());
            talk.open();
            QCOMPARE(talk.say(words), QStringList {u"How many?"_s});
            QCOMPARE(talk.state.variables[u"x"].toString(), words);
        }
    }
};

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
