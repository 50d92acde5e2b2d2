// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/host/hostfixture.h"

#include "studio/publish/localhost.h"

#include <QProcess>
#include <QRandomGenerator>

#include <deque>
#include <thread>

using namespace tests;

/// Runs itself as the host's process, so that it can be killed.
class TestCrash : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    quint16 m_port = HostFixture::freePort();
    std::unique_ptr<QProcess> m_process;

    publish::HostAddress startHost()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->setStandardOutputFile(QProcess::nullDevice());
        m_process->start(QCoreApplication::applicationFilePath(), {u"--serve"_s, m_folder.path(), QString::number(m_port)});
        if (!m_process->waitForStarted())
            return {};
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 15'000) {
            if (const auto host = publish::findRunningHost(m_folder.path()))
                return *host;
            QTest::qSleep(5);
        }
        return {};
    }

    void killHost()
    {
        m_process->kill();
        m_process->waitForFinished(5000);
    }

    /// Sends until it is answered, as the web chat does.
    QString sayUntilAnswered(Person &person, const QString &text, const QString &id, std::atomic_bool &givenUp)
    {
        for (int attempt = 0; attempt < 1000 && !givenUp; ++attempt) {
            const Answer answer = person.say(text, id);
            if (answer.status == 200)
                return Person::firstText(answer);
            person.peer.abort();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return {};
    }

private slots:
    void shouldLoseAndDoubleNothing_whenTheHostIsKilledDuringTalks()
    {
        // given a host with a bot that counts what is said, and people who talk to it
        publish::HostAddress host = startHost();
        QVERIFY(!host.url.isEmpty());
        TestBot bot;
        JobControl control;
        const auto live = publish::HereService(host).publish(bot.bundle(), control);
        QVERIFY2(live.ok(), live.ok() ? "" : qPrintable(live.error().message));
        constexpr int people = 6;
        constexpr int kills = 30;
        std::deque<Person> persons;
        for (int i = 0; i < people; ++i) {
            Person &person = persons.emplace_back(m_port);
            QCOMPARE(person.start().status, 200);
            QCOMPARE(person.choose(u"o1"_s).status, 200);
            person.peer.abort();
        }
        std::atomic_bool stop {false};
        std::atomic_bool givenUp {false};
        std::atomic_int acknowledged {0};
        std::atomic_int wrong {0};
        std::vector<std::thread> threads;
        for (Person &person : persons) {
            threads.emplace_back([&, session = person.session] {
                Person same(m_port);
                same.session = session;
                for (int number = 1; !stop; ++number) {
                    const QString id = u"m-%1"_s.arg(number);
                    const QString answer = sayUntilAnswered(same, u"w%1"_s.arg(number), id, givenUp);
                    // the bot's own count says whether a step was lost or made twice
                    if (answer != u"%1: w%1"_s.arg(number)) {
                        ++wrong;
                        qWarning("expected %d, got %s", number, qPrintable(answer));
                        return;
                    }
                    ++acknowledged;
                }
            });
        }
        // when the host is killed again and again
        QRandomGenerator random(3);
        for (int i = 0; i < kills && wrong == 0; ++i) {
            QTest::qSleep(30 + random.bounded(150));
            killHost();
            host = startHost();
            if (host.url.isEmpty())
                break;
        }
        QTest::qSleep(200);
        stop = true;
        for (std::thread &thread : threads)
            thread.join();
        // then every answer came once
        QCOMPARE(wrong.load(), 0);
        QVERIFY2(acknowledged > people * 5, qPrintable(QString::number(acknowledged)));
        qInfo("%d kills, %d messages acknowledged", kills, acknowledged.load());
        auto database = storage::Database::open(m_folder.filePath(u"talks.sqlite"_s), storage::Database::Mode::ReadOnly);
        QVERIFY(database.ok());
        const auto sound = (*database)->value(u"PRAGMA integrity_check"_s);
        QVERIFY(sound.ok());
        QCOMPARE(sound->toString(), u"ok"_s);
        const auto doubled = (*database)->value(u"SELECT count(*) FROM (SELECT talk, turn FROM message WHERE author = 'person' GROUP BY talk, turn HAVING count(*) > 1)"_s);
        QCOMPARE(doubled->toInt(), 0);
    }

    void shouldLeaveTheOldBotLive_whenTheHostIsKilledWhilePublishing()
    {
        // given a live release
        publish::HostAddress host = startHost();
        QVERIFY(!host.url.isEmpty());
        TestBot bot(u"swap"_s);
        JobControl control;
        QVERIFY(publish::HereService(host).publish(bot.bundle(), control).ok());
        QRandomGenerator random(5);
        QString before = bot.bundle().hash;
        for (int i = 0; i < 12; ++i) {
            // when the host dies somewhere in the middle of the next one
            bot.flow.nodes.at(bot.greet).props = {{u"bubbles"_s, TestBot::bubble(u"Release %1."_s.arg(i))}};
            const publish::Bundle next = bot.bundle();
            std::thread publisher([&] {
                publish::HereService service(host);
                publish::RetryPolicy once;
                once.maxTries = 1;
                service.setRetryPolicy(once);
                JobControl own;
                const auto ignored = service.publish(next, own);
                Q_UNUSED(ignored)
            });
            QTest::qSleep(random.bounded(40));
            killHost();
            publisher.join();
            // then it comes back with the old one or the new one, and publishing again leads to the new one
            host = startHost();
            QVERIFY(!host.url.isEmpty());
            publish::HereService service(host);
            const auto live = service.live(u"swap"_s);
            QVERIFY(live.ok());
            QVERIFY(live->releaseHash == before || live->releaseHash == next.hash);
            Person person(m_port, "swap");
            QCOMPARE(person.start().status, 200);
            const auto again = service.publish(next, control);
            QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
            QCOMPARE(again->releaseHash, next.hash);
            before = next.hash;
        }
    }

    void shouldStop_whenAsked()
    {
        publish::HostAddress host = startHost();
        QVERIFY(!host.url.isEmpty());
#ifdef Q_OS_UNIX
        m_process->terminate();
        QVERIFY(m_process->waitForFinished(5000));
        QCOMPARE(m_process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process->exitCode(), 0);
#endif
        QVERIFY(!publish::findRunningHost(m_folder.path()).ok());
    }

    void cleanup()
    {
        if (m_process && m_process->state() != QProcess::NotRunning)
            killHost();
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--serve") {
        host::HostOptions options;
        options.dataDir = QString::fromLocal8Bit(argv[2]);
        options.port = QByteArray(argv[3]).toUShort();
        options.messagesPerMinute = 0;
        return host::hostMain(options);
    }
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
