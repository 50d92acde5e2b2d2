// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/hostfinder.h"
#include "tests/studio/host/hostfixture.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace tests;

class TestChat : public QObject
{
    Q_OBJECT
private:
    HostFixture m_fixture;

    quint16 port() const { return m_fixture.host->port(); }

private slots:
    void initTestCase()
    {
        TestBot bot;
        const auto live = m_fixture.publish(bot.bundle());
        QVERIFY2(live.ok(), live.ok() ? "" : qPrintable(live.error().message + live.error().detail));
        QCOMPARE(live->number, 1);
        QVERIFY(live->address.endsWith(u"/echo"_s));
    }

    void shouldGreet_whenATalkStarts()
    {
        Person person(port());
        const Answer answer = person.start();
        QCOMPARE(answer.status, 200);
        QCOMPARE(person.session.size(), 43);
        const QJsonArray messages = answer.json()[u"messages"].toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0][u"text"].toString(), u"Hello, I am **Echo**."_s);
        QCOMPARE(messages[1][u"quickReplies"].toArray().size(), 2);
        QVERIFY(!answer.header("Set-Cookie").size());
    }

    void shouldOpenATalkForEverybody_whenManyComeAtOnce()
    {
        std::atomic_int opened {0};
        std::vector<std::thread> people;
        for (int i = 0; i < 64; ++i) {
            people.emplace_back([&opened, at = port()] {
                Person person(at);
                opened += person.start().status == 200;
            });
        }
        for (std::thread &person : people)
            person.join();
        QCOMPARE(opened.load(), 64);
    }

    void shouldAnswer_whenAButtonIsPressedAndWordsAreSaid()
    {
        Person person(port());
        person.start();
        QCOMPARE(Person::lastText(person.choose(u"o1"_s)), u"Say something."_s);
        QCOMPARE(Person::firstText(person.say(u"Good morning"_s)), u"1: Good morning"_s);
        QCOMPARE(Person::firstText(person.say(u"again"_s)), u"2: again"_s);
    }

    void shouldNotStepTwice_whenAMessageComesAgain()
    {
        Person person(port());
        person.start();
        person.choose(u"o1"_s);
        const Answer first = person.say(u"once"_s, u"m-1"_s);
        const Answer again = person.say(u"once"_s, u"m-1"_s);
        QCOMPARE(again.body, first.body);
        QCOMPARE(Person::firstText(person.say(u"next"_s, u"m-2"_s)), u"2: next"_s);
    }

    void shouldGiveTheSameAnswerToAnOldMessage_alsoAfterManyTurnsAndARestart()
    {
        Person person(port());
        person.start();
        person.choose(u"o1"_s);
        person.say(u"first"_s, u"m-1"_s);
        for (int i = 0; i < 10; ++i)
            person.say(u"more"_s);
        QCOMPARE(Person::firstText(person.say(u"first"_s, u"m-1"_s)), u"1: first"_s);
        m_fixture.restart();
        Person later(port());
        later.session = person.session;
        QCOMPARE(Person::firstText(later.say(u"first"_s, u"m-1"_s)), u"1: first"_s);
        QCOMPARE(Person::firstText(later.say(u"new"_s)), u"12: new"_s);
    }

    void shouldResumeTheTalk_whenTheHostWasRestarted()
    {
        Person person(port());
        person.start();
        person.choose(u"o1"_s);
        person.say(u"remember me"_s);
        m_fixture.restart();
        Person later(port());
        later.session = person.session;
        const QJsonArray messages = later.resume().json()[u"messages"].toArray();
        QCOMPARE(messages.size(), 7);
        QCOMPARE(messages[4][u"author"].toString(), u"person"_s);
        QCOMPARE(messages[4][u"text"].toString(), u"remember me"_s);
    }

    void shouldEndTheTalk_whenTheBotEndsIt()
    {
        Person person(port());
        person.start();
        const Answer answer = person.choose(u"o2"_s);
        QVERIFY(answer.json()[u"ended"].toBool());
        QCOMPARE(person.say(u"hello?"_s).status, 409);
        QCOMPARE(person.start().status, 200);
        QCOMPARE(person.choose(u"o1"_s).status, 200);
    }

    void shouldRememberThePerson_whenTheyStartAnew()
    {
        // given a person whose visits are counted in a user variable
        Person person(port());
        person.start();
        const QByteArray session = person.session;
        // when they begin again
        const Answer again = person.start();
        // then no new session is given, and the talk is a new one
        QVERIFY(!again.json().contains(u"session"_s));
        QCOMPARE(person.session, session);
        QCOMPARE(again.json()[u"turn"].toInt(), 1);
    }

    void shouldRefuseASession_whenItIsNotKnown_otherBots_orClosed()
    {
        Person person(port());
        person.session = QByteArray(43, 'A');
        QCOMPARE(person.say(u"x"_s).status, 404);
        // a made-up id is never taken over
        person.start();
        QVERIFY(person.session != QByteArray(43, 'A'));
        QCOMPARE(person.end().status, 200);
        QCOMPARE(person.say(u"x"_s).status, 404);
        QCOMPARE(person.resume().status, 404);
        person.session = "short";
        QCOMPARE(person.say(u"x"_s).status, 401);
    }

    void shouldKeepTalksOfSeveralBotsApart()
    {
        TestBot other(u"other"_s, u"Other here."_s);
        QVERIFY(m_fixture.publish(other.bundle()).ok());
        Person a(port(), "echo");
        Person b(port(), "other");
        QCOMPARE(Person::firstText(a.start()), u"Hello, I am **Echo**."_s);
        QCOMPARE(Person::firstText(b.start()), u"Other here."_s);
        std::swap(a.session, b.session);
        QCOMPARE(a.choose(u"o1"_s).status, 404);
        QCOMPARE(b.choose(u"o1"_s).status, 404);
    }

    void shouldTakeOneStepAtATime_whenMessagesComeAtOnce()
    {
        Person person(port());
        person.start();
        person.choose(u"o1"_s);
        std::vector<std::thread> threads;
        std::mutex mutex;
        QList<int> numbers;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, session = person.session] {
                Person same(port());
                same.session = session;
                for (int i = 0; i < 10; ++i) {
                    const QString text = Person::firstText(same.say(u"x"_s));
                    const std::lock_guard lock(mutex);
                    numbers.append(text.section(u':', 0, 0).toInt());
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(numbers.size(), 80);
        for (int i = 0; i < 80; ++i)
            QCOMPARE(numbers[i], i + 1);
    }

    void shouldEraseEverything_whenTheBotSaysSo()
    {
        TestBot bot(u"forgetful"_s);
        bot.bot.privacy.endSessionErases = true;
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        Person person(port(), "forgetful");
        person.start();
        person.choose(u"o1"_s);
        person.say(u"my-secret-words"_s);
        QVERIFY(person.end().json()[u"erased"].toBool());
        QCOMPARE(person.resume().status, 404);
        QCOMPARE(countIn(u"SELECT count(*) FROM person WHERE bot = 'forgetful'"_s), 0);
        QCOMPARE(countIn(u"SELECT count(*) FROM message WHERE body LIKE '%my-secret-words%'"_s), 0);
    }

    void shouldStoreNoWords_whenTranscriptsAreOff()
    {
        TestBot bot(u"discreet"_s);
        bot.bot.privacy.storeTranscripts = false;
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        Person person(port(), "discreet");
        person.start();
        person.choose(u"o1"_s);
        QCOMPARE(Person::firstText(person.say(u"between-us"_s, u"m-1"_s)), u"1: between-us"_s);
        QCOMPARE(Person::firstText(person.say(u"between-us"_s, u"m-1"_s)), u"1: between-us"_s);
        QCOMPARE(countIn(u"SELECT count(*) FROM message JOIN talk ON talk.id = message.talk WHERE talk.bot = 'discreet' AND body IS NOT NULL"_s), 0);
        QCOMPARE(person.resume().json()[u"messages"].toArray().size(), 0);
    }

    void shouldKeepUserValuesApartFromTheTalk()
    {
        QVERIFY(countIn(u"SELECT count(*) FROM person_value WHERE name = 'visits'"_s) > 0);
        QCOMPARE(countIn(u"SELECT count(*) FROM talk WHERE state LIKE '%visits%'"_s), 0);
        QCOMPARE(countIn(u"SELECT count(*) FROM person WHERE site <> 'https://shop.example' OR purpose <> 'presence'"_s), 0);
    }

    void shouldErase_whenTheTimeIsUp()
    {
        TestBot bot(u"brief"_s);
        bot.bot.privacy.conversationDays = 2;
        bot.bot.privacy.contactDays = 5;
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        Person person(port(), "brief");
        person.start();
        person.choose(u"o1"_s);
        const qint64 day = 24LL * 3600 * 1000;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(m_fixture.host->sweepNow(now + day).ok());
        QCOMPARE(countIn(u"SELECT count(*) FROM talk WHERE bot = 'brief'"_s), 1);
        QVERIFY(m_fixture.host->sweepNow(now + 3 * day).ok());
        QCOMPARE(countIn(u"SELECT count(*) FROM talk WHERE bot = 'brief'"_s), 0);
        QCOMPARE(countIn(u"SELECT count(*) FROM person WHERE bot = 'brief'"_s), 1);
        QVERIFY(m_fixture.host->sweepNow(now + 6 * day).ok());
        QCOMPARE(countIn(u"SELECT count(*) FROM person WHERE bot = 'brief'"_s), 0);
        // the talk that was still in memory is gone for the person, too
        const int status = person.say(u"still there?"_s).status;
        QVERIFY2(status == 404 || status == 500, qPrintable(QString::number(status)));
        QCOMPARE(person.say(u"still there?"_s).status, 404);
    }

    void shouldRefuse_whenTheMessageIsNoMessage()
    {
        Person person(port());
        person.start();
        QCOMPARE(person.say({}).status, 400);
        QCOMPARE(person.say(u"   "_s).status, 400);
        QCOMPARE(person.say(QString(4001, u'x')).status, 400);
        QCOMPARE(person.say(u"x"_s, u"bad id!"_s).status, 400);
        QCOMPARE(person.peer.request("POST", person.base + "/messages", "{", "X-Dialogist-Session: " + person.session + "\r\n").status, 400);
        QCOMPARE(person.peer.request("PUT", person.base + "/messages").status, 405);
        QCOMPARE(person.peer.request("GET", person.base + "/nothing").status, 404);
        QCOMPARE(Person(port(), "nobody").start().status, 404);
    }

    void shouldTakeAnyUnicode_andReplaceWhatIsNone()
    {
        Person person(port());
        person.start();
        person.choose(u"o1"_s);
        const QString odd = u"a\u0000b\u0007 \U0001F600 \u202Eabc"_s + QChar(0xD800);
        const QString text = Person::firstText(person.say(odd));
        QCOMPARE(text, u"1: ab \U0001F600 \u202Eabc\uFFFD"_s);
    }

    void shouldBeFound_byProgramsOfTheSameUser()
    {
        const auto found = publish::findRunningHost(m_fixture.folder.path());
        QVERIFY(found.ok());
        QCOMPARE(found->url, m_fixture.host->url());
        QCOMPARE(found->token, m_fixture.host->adminToken());
        QTemporaryDir empty;
        QVERIFY(!publish::findRunningHost(empty.path()).ok());
    }

    void shouldRefuseASecondHost_onTheSameFolder()
    {
        host::HostOptions options;
        options.port = HostFixture::freePort();
        options.dataDir = m_fixture.folder.path();
        host::Host second(options);
        const Status started = second.start();
        QVERIFY(!started.ok());
        QCOMPARE(started.error().code, ErrorCode::Locked);
        Person person(port());
        QCOMPARE(person.start().status, 200);
    }

private:
    int countIn(const QString &sql)
    {
        auto database = storage::Database::open(m_fixture.folder.filePath(u"talks.sqlite"_s), storage::Database::Mode::ReadOnly);
        if (!database)
            return -1;
        const auto value = (*database)->value(sql);
        return value ? value->toInt() : -2;
    }
};

QTEST_GUILESS_MAIN(TestChat)
#include "tst_chat.moc"
