// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/host/askingbot.h"
#include "tests/studio/host/hostfixture.h"

#include "studio/storage/database.h"

#include <QDateTime>
#include <QJsonDocument>

#include <deque>

using namespace tests;

/// Talks that go on by themselves, on a real host with short waits.
class TestScheduler : public QObject
{
    Q_OBJECT
private:
    HostFixture m_fixture;

    static QJsonObject waiting(int seconds) { return {{u"kind"_s, u"delay"_s}, {u"seconds"_s, QString::number(seconds)}}; }

    /// Says a word, waits, says another, and asks.
    QByteArray publishWaiting(const QString &slug, int seconds, bool transcripts = true)
    {
        PlainBot bot(slug);
        const auto one = bot.message(u"One moment."_s);
        const auto wait = bot.addNode(u"wait"_s, waiting(seconds));
        const auto back = bot.message(u"Here I am."_s);
        const auto question = bot.ask(u"And now?"_s);
        const auto echo = bot.message(u"You said {{said}}."_s);
        bot.link(bot.start, u"next"_s, one);
        bot.link(one, u"next"_s, wait);
        bot.link(wait, u"next"_s, back);
        bot.link(back, u"next"_s, question);
        bot.link(question, u"answered"_s, echo);
        bot.link(echo, u"next"_s, question);
        bot.bot.privacy.storeTranscripts = transcripts;
        const auto live = m_fixture.publish(bot.bundle());
        if (!live)
            qFatal("not published: %s", qPrintable(live.error().message));
        return slug.toLatin1();
    }

    static QStringList texts(const Answer &answer)
    {
        QStringList list;
        for (const QJsonValue &message : answer.json()[u"messages"].toArray())
            list << message[u"text"].toString();
        return list;
    }

    static Answer after(Person &person, const QByteArray &place)
    {
        return person.peer.request("GET", person.base + "/talk?after=" + place, {}, "X-Dialogist-Session: " + person.session + "\r\n");
    }

    /// As if that much time had passed while the host was down.
    void letTimePass(qint64 milliseconds)
    {
        m_fixture.host.reset();
        {
            auto database = storage::Database::open(m_fixture.folder.filePath(u"talks.sqlite"_s), storage::Database::Mode::Create);
            QVERIFY(database.ok());
            QList<std::pair<qint64, QJsonObject>> states;
            QVERIFY((*database)->query(u"SELECT id, state FROM talk"_s, {}, [&](const QVariantList &columns) {
                states.append({columns[0].toLongLong(), QJsonDocument::fromJson(columns[1].toString().toUtf8()).object()});
                return true;
            }).ok());
            for (auto &[talk, state] : states) {
                for (const QString &key : {u"due"_s, u"inactive"_s}) {
                    if (state.contains(key))
                        state.insert(key, state[key].toInteger() - milliseconds);
                }
                const QString text = QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
                QVERIFY((*database)->exec(u"UPDATE talk SET state = ?, due = due - ? WHERE id = ?"_s, {text, milliseconds, talk}).ok());
            }
        }
        m_fixture.start();
    }

private slots:
    void shouldGoOnByItself_whenAWaitIsOver()
    {
        Person person(m_fixture.host->port(), publishWaiting(u"waiting"_s, 1));
        const Answer opening = person.start();
        QCOMPARE(texts(opening), QStringList {u"One moment."_s});
        const qint64 next = opening.json()[u"next"].toInteger(-1);
        QVERIFY2(next >= 0 && next <= 1000, qPrintable(QString::number(next)));
        QTRY_COMPARE_WITH_TIMEOUT(texts(person.resume()).size(), 3, 10'000);
        // What came since, and only that.
        const Answer more = after(person, "1.1");
        QCOMPARE(texts(more), (QStringList {u"Here I am."_s, u"And now?"_s}));
        QVERIFY(!more.json().contains(u"next"_s));
        QCOMPARE(more.json()[u"turn"].toInt(), 2);
        QCOMPARE(texts(after(person, "2.1")), QStringList {u"And now?"_s});
        // The talk goes on from there.
        const Answer said = person.say(u"fine"_s, u"m1"_s);
        QCOMPARE(texts(said), (QStringList {u"You said fine."_s, u"And now?"_s}));
        QCOMPARE(said.json()[u"turn"].toInt(), 3);
        QTest::qWait(300);
        QCOMPARE(texts(person.resume()).size(), 6);
    }

    void shouldSpeakToSilence_andThenTakeItsWay()
    {
        PlainBot bot(u"silent"_s);
        const auto question = bot.addNode(u"ask"_s, {{u"prompt"_s, PlainBot::text(u"Your name?"_s)}, {u"answerType"_s, u"text"_s}, {u"variable"_s, u"said"_s},
                                                     {u"noReply"_s, QJsonObject {{u"seconds"_s, 1}, {u"texts"_s, QJsonArray {PlainBot::text(u"Still there?"_s)}}}}});
        const auto gone = bot.message(u"I wait for you here."_s);
        bot.link(bot.start, u"next"_s, question);
        bot.link(question, u"noReply"_s, gone);
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        Person person(m_fixture.host->port(), "silent");
        QVERIFY(person.start().json().contains(u"next"_s));
        const QStringList expected {u"Your name?"_s, u"Still there?"_s, u"I wait for you here."_s};
        QTRY_COMPARE_WITH_TIMEOUT(texts(person.resume()), expected, 15'000);
        QTest::qWait(1200);
        QCOMPARE(texts(person.resume()), expected);
    }

    void shouldGoOnOnce_whenTheHostWasDownAtThatTime()
    {
        Person person(m_fixture.host->port(), publishWaiting(u"down"_s, 600));
        person.start();
        QCOMPARE(texts(person.resume()).size(), 1);
        letTimePass(700'000);
        Person same(m_fixture.host->port(), "down");
        same.session = person.session;
        QTRY_COMPARE_WITH_TIMEOUT(texts(same.resume()).size(), 3, 10'000);
        m_fixture.restart();
        Person again(m_fixture.host->port(), "down");
        again.session = person.session;
        QTest::qWait(300);
        QCOMPARE(texts(again.resume()).size(), 3);
    }

    void shouldTellTheBot_whenThePersonIsGone()
    {
        PlainBot bot(u"gone"_s);
        const auto question = bot.ask(u"Your name?"_s);
        const auto event = bot.addNode(u"event"_s, {{u"event"_s, u"inactivity"_s}, {u"minutes"_s, 5}});
        const auto bye = bot.message(u"I close this talk."_s);
        bot.link(bot.start, u"next"_s, question);
        bot.link(event, u"next"_s, bye);
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        Person person(m_fixture.host->port(), "gone");
        const qint64 next = person.start().json()[u"next"].toInteger(-1);
        QVERIFY2(next > 290'000 && next <= 300'000, qPrintable(QString::number(next)));
        letTimePass(301'000);
        Person same(m_fixture.host->port(), "gone");
        same.session = person.session;
        QTRY_VERIFY_WITH_TIMEOUT(texts(same.resume()).contains(u"I close this talk."_s), 10'000);
        QCOMPARE(texts(same.resume()).count(u"I close this talk."_s), 1);
    }

    void shouldForgetAWait_whenThePersonBeginsAnewOrEnds()
    {
        Person person(m_fixture.host->port(), publishWaiting(u"anew"_s, 1));
        person.start();
        Person other(m_fixture.host->port(), "anew");
        other.start();
        QCOMPARE(other.end().status, 200);
        QCOMPARE(person.start().status, 200); // the first talk's wait is nobody's any more
        QTRY_COMPARE_WITH_TIMEOUT(texts(person.resume()).size(), 3, 10'000);
        QTest::qWait(1200);
        QCOMPARE(texts(person.resume()).size(), 3);
    }

    void shouldHandOverWhatIsNotKept()
    {
        Person person(m_fixture.host->port(), publishWaiting(u"unkept"_s, 1, false));
        person.start();
        QTRY_COMPARE_WITH_TIMEOUT(after(person, "1.1").json()[u"turn"].toInt(), 2, 10'000);
        QCOMPARE(texts(after(person, "1.1")), (QStringList {u"Here I am."_s, u"And now?"_s}));
    }

    void shouldTakeManyTalksOn_eachOnce()
    {
        const QByteArray slug = publishWaiting(u"many"_s, 2);
        std::deque<Person> persons;
        for (int i = 0; i < 60; ++i)
            QCOMPARE(persons.emplace_back(m_fixture.host->port(), slug).start().status, 200);
        for (Person &person : persons) {
            QTRY_COMPARE_WITH_TIMEOUT(texts(person.resume()).size(), 3, 15'000);
            person.peer.abort();
        }
        QTest::qWait(300);
        for (Person &person : persons) {
            QCOMPARE(texts(person.resume()).size(), 3);
            person.peer.abort();
        }
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
