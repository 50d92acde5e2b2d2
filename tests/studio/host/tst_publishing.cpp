// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/json.h"
#include "tests/studio/host/hostfixture.h"

#include <QDirIterator>
#include <QTcpServer>

#include <thread>

using namespace tests;

class TestPublishing : public QObject
{
    Q_OBJECT
private:
    HostFixture m_fixture;

    publish::HereService service() { return publish::HereService({m_fixture.host->url(), m_fixture.host->adminToken(), 0}); }
    QByteArray bearer() const { return "Authorization: Bearer " + m_fixture.host->adminToken() + "\r\n"; }
    QString greeting(const QByteArray &slug)
    {
        Person person(m_fixture.host->port(), slug);
        return Person::firstText(person.start());
    }
    static void setGreeting(TestBot &bot, const QString &text)
    {
        bot.flow.nodes.at(bot.greet).props = {{u"bubbles"_s, TestBot::bubble(text)}};
    }

private slots:
    void shouldSayNothingIsLive_beforeTheFirstRelease()
    {
        const auto live = service().live(u"nobody"_s);
        QVERIFY(live.ok());
        QVERIFY(live->releaseHash.isEmpty());
    }

    void shouldCountReleases_andGoBack()
    {
        TestBot bot(u"back"_s, u"One."_s);
        const publish::Bundle one = bot.bundle();
        QCOMPARE(m_fixture.publish(one)->number, 1);
        setGreeting(bot, u"Two."_s);
        const auto second = m_fixture.publish(bot.bundle());
        QCOMPARE(second->number, 2);
        QCOMPARE(greeting("back"), u"Two."_s);
        QVERIFY(!publish::changesBetween(publish::summaryOf(one), second->summary).isEmpty());
        // publishing the same again changes nothing
        QCOMPARE(m_fixture.publish(bot.bundle())->number, 2);
        const auto back = service().activate(u"back"_s, one.hash);
        QVERIFY(back.ok());
        QCOMPARE(back->number, 1);
        QCOMPARE(greeting("back"), u"One."_s);
        setGreeting(bot, u"Three."_s);
        QCOMPARE(m_fixture.publish(bot.bundle())->number, 3);
    }

    void shouldKeepTheOldBot_whenTheNewOneCannotGreet()
    {
        TestBot bot(u"broken"_s, u"Fine."_s);
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        // when the start leads straight to an end without a word
        const auto start = std::find_if(bot.flow.nodes.begin(), bot.flow.nodes.end(), [](const auto &entry) { return entry.second.type == u"start"; })->first;
        bot.flow.links.clear();
        bot.link(start, u"next"_s, bot.addNode(u"exit"_s, {{u"outcome"_s, u"end"_s}}));
        const auto published = m_fixture.publish(bot.bundle());
        QVERIFY(!published.ok());
        QCOMPARE(published.error().code, ErrorCode::InvalidInput);
        QCOMPARE(greeting("broken"), u"Fine."_s);
    }

    void shouldRefuse_whenAnotherReleaseWentLiveInTheMeantime()
    {
        TestBot bot(u"race"_s, u"One."_s);
        const publish::Bundle one = bot.bundle();
        QVERIFY(m_fixture.publish(one).ok());
        setGreeting(bot, u"Two."_s);
        const publish::Bundle two = bot.bundle();
        QVERIFY(m_fixture.publish(two).ok());
        HttpPeer peer(m_fixture.host->port());
        const QByteArray path = "/api/admin/v1/bots/race/releases/" + one.hash.toLatin1() + "/activate";
        QCOMPARE(peer.request("POST", path, "{\"from\":\"" + one.hash.toLatin1() + "\"}", bearer() + "Idempotency-Key: k1\r\n").status, 409);
        QCOMPARE(peer.request("POST", path, "{\"from\":\"" + two.hash.toLatin1() + "\"}", bearer()).status, 400);
        QCOMPARE(peer.request("POST", path, "{\"from\":\"" + two.hash.toLatin1() + "\"}", bearer() + "Idempotency-Key: k2\r\n").status, 200);
        // the same request once more gives the same answer, another one under its key does not
        QCOMPARE(peer.request("POST", path, "{\"from\":\"" + two.hash.toLatin1() + "\"}", bearer() + "Idempotency-Key: k2\r\n").status, 200);
        QCOMPARE(peer.request("POST", path, "{\"from\":\"\"}", bearer() + "Idempotency-Key: k2\r\n").status, 422);
        QCOMPARE(greeting("race"), u"One."_s);
    }

    void shouldActivateNothing_whenFilesAreMissingOrDamaged()
    {
        TestBot bot(u"partial"_s);
        const publish::Bundle bundle = bot.bundle({{u"region"_s, u"elsewhere"_s}});
        HttpPeer peer(m_fixture.host->port());
        const Answer staged = peer.request("POST", "/api/admin/v1/bots/partial/releases", bundle.manifest, bearer());
        QCOMPARE(staged.status, 200);
        QCOMPARE(staged.json()[u"missing"].toArray().size(), 2);
        const QByteArray activate = "/api/admin/v1/bots/partial/releases/" + bundle.hash.toLatin1() + "/activate";
        QCOMPARE(peer.request("POST", activate, "{\"from\":\"\"}", bearer() + "Idempotency-Key: a\r\n").status, 404);
        const QByteArray bot1 = bundle.files.value(u"bot.json"_s);
        const QByteArray url = "/api/admin/v1/blobs/" + sha256Hex(bot1).toLatin1() + "?size=" + QByteArray::number(bot1.size()) + "&offset=";
        // a gap is refused with where to go on, half a file is remembered, a wrong one is thrown away
        QCOMPARE(peer.request("PUT", url + "100", bot1.mid(100), bearer()).status, 409);
        QCOMPARE(peer.request("PUT", url + "0", bot1.left(100), bearer()).json()[u"offset"].toInt(), 100);
        QCOMPARE(peer.request("POST", "/api/admin/v1/bots/partial/releases", bundle.manifest, bearer()).json()[u"missing"].toArray().size(), 2);
        QCOMPARE(peer.request("PUT", url + "100", QByteArray(bot1.size() - 100, 'x'), bearer()).status, 422);
        QCOMPARE(peer.request("PUT", url + "0", bot1, bearer()).json()[u"complete"].toBool(), true);
        QCOMPARE(peer.request("PUT", url + "0", bot1 + "x", bearer()).status, 200); // it is there already
        QCOMPARE(Person(m_fixture.host->port(), "partial").start().status, 404);
        QVERIFY(m_fixture.publish(bundle).ok());
    }

    void shouldRefuseAReleaseOfAnotherBot_andOddNames()
    {
        TestBot bot(u"mine"_s);
        const publish::Bundle bundle = bot.bundle();
        HttpPeer peer(m_fixture.host->port());
        QCOMPARE(peer.request("POST", "/api/admin/v1/bots/yours/releases", bundle.manifest, bearer()).status, 422);
        QCOMPARE(peer.request("POST", "/api/admin/v1/bots/API/releases", bundle.manifest, bearer()).status, 404);
        QCOMPARE(peer.request("POST", "/api/admin/v1/bots/mine/releases", bundle.manifest + " ", bearer()).status, 422);
        QCOMPARE(peer.request("PUT", "/api/admin/v1/blobs/..?offset=0&size=1", "x", bearer()).status, 400);
    }

    void shouldUploadBigFilesInParts()
    {
        QByteArray lines;
        for (int i = 0; i < 30'000; ++i) {
            lines += canonicalJson(QJsonObject {{u"source"_s, u"s"_s}, {u"ordinal"_s, i}, {u"text"_s, u"Passage number %1 with enough words to take some room. "_s.arg(i).repeated(6)}}) + '\n';
        }
        QVERIFY(lines.size() > (9 << 20));
        HttpPeer peer(m_fixture.host->port());
        const QByteArray hash = sha256Hex(lines).toLatin1();
        int parts = 0;
        for (qsizetype offset = 0; offset < lines.size(); offset += 4 << 20, ++parts) {
            const QByteArray url = "/api/admin/v1/blobs/" + hash + "?size=" + QByteArray::number(lines.size()) + "&offset=" + QByteArray::number(offset);
            QCOMPARE(peer.request("PUT", url, lines.mid(offset, 4 << 20), bearer()).status, 200);
        }
        QVERIFY(parts >= 3);
        QCOMPARE(peer.request("PUT", "/api/admin/v1/blobs/" + hash + "?size=9&offset=0", QByteArray((4 << 20) + 1, 'x'), bearer()).status, 413);
    }

    void shouldPublishThroughABadLine_withoutMixing()
    {
        // given a proxy that cuts connections at random bytes
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const quint16 proxyPort = proxy.serverPort();
        const quint16 hostPort = m_fixture.host->port();
        std::atomic_bool stop {false};
        std::atomic_int cuts {0};
        proxy.close();
        std::thread line([&] {
            QTcpServer server;
            if (!server.listen(QHostAddress::LocalHost, proxyPort))
                return;
            quint32 state = 17;
            while (!stop) {
                if (!server.waitForNewConnection(20))
                    continue;
                std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
                QTcpSocket upstream;
                upstream.connectToHost(QHostAddress(QHostAddress::LocalHost), hostPort);
                if (!upstream.waitForConnected(2000))
                    continue;
                state = state * 1664525U + 1013904223U;
                qint64 budget = 200 + (state >> 8) % 6000;
                while (!stop && client->state() == QAbstractSocket::ConnectedState && upstream.state() == QAbstractSocket::ConnectedState && budget > 0) {
                    client->waitForReadyRead(2);
                    const QByteArray out = client->read(budget).replace("127.0.0.1:" + QByteArray::number(proxyPort), "127.0.0.1:" + QByteArray::number(hostPort));
                    upstream.write(out);
                    upstream.flush();
                    upstream.waitForReadyRead(2);
                    const QByteArray in = upstream.read(std::max<qint64>(1, budget - out.size()));
                    client->write(in);
                    client->flush();
                    budget -= out.size() + in.size();
                }
                cuts += budget <= 0;
                client->abort();
            }
        });
        // when releases are published over it, the client giving up and coming back
        TestBot bot(u"line"_s, u"Zero."_s);
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        int number = 1;
        int succeeded = 0;
        for (int i = 1; i <= 8; ++i) {
            setGreeting(bot, u"Release %1."_s.arg(i));
            const publish::Bundle next = bot.bundle();
            bool done = false;
            for (int attempt = 0; attempt < 60 && !done; ++attempt) {
                publish::HereService over({u"http://127.0.0.1:%1"_s.arg(proxyPort), m_fixture.host->adminToken(), 0});
                publish::RetryPolicy quick;
                quick.baseMs = 2;
                quick.maxTries = 4;
                over.setRetryPolicy(quick);
                JobControl control;
                done = over.publish(next, control).ok();
            }
            // then what is live is the one or the other, and each went live once
            const QString said = greeting("line");
            QVERIFY2(said == u"Release %1."_s.arg(i), qPrintable(said));
            ++number;
            succeeded += done;
        }
        stop = true;
        line.join();
        QCOMPARE(service().live(u"line"_s)->number, number);
        QCOMPARE(succeeded, 8);
        qInfo("%d connections cut", cuts.load());
        QVERIFY(cuts > 0);
    }

    void shouldGiveUpCleanly_whenNobodyIsThere_orItIsStopped()
    {
        publish::HereService nowhere({u"http://127.0.0.1:%1"_s.arg(HostFixture::freePort()), "token", 0});
        publish::RetryPolicy quick;
        quick.baseMs = 1;
        quick.maxTries = 3;
        nowhere.setRetryPolicy(quick);
        QVERIFY(!nowhere.live(u"x"_s).ok());
        TestBot bot(u"stopped"_s);
        JobControl control;
        control.cancel();
        const auto stopped = service().publish(bot.bundle(), control);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        publish::HereService wrong({m_fixture.host->url(), "wrong-token", 0});
        QCOMPARE(wrong.live(u"x"_s).error().code, ErrorCode::Denied);
    }

    void shouldTakeABotDown_withItsTalks()
    {
        TestBot bot(u"gone"_s);
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        Person person(m_fixture.host->port(), "gone");
        person.start();
        HttpPeer peer(m_fixture.host->port());
        QCOMPARE(peer.request("DELETE", "/api/admin/v1/bots/gone", {}, bearer()).status, 200);
        QCOMPARE(person.choose(u"o1"_s).status, 404);
        QCOMPARE(peer.request("GET", "/api/admin/v1/bots/gone", {}, bearer()).status, 404);
    }

    void shouldRunOnlyWholeReleases_whenAFileWasDamagedOnDisk()
    {
        TestBot bot(u"rotten"_s);
        const publish::Bundle bundle = bot.bundle();
        QVERIFY(m_fixture.publish(bundle).ok());
        QDirIterator it(m_fixture.folder.path() + u"/blobs"_s, {sha256Hex(bundle.files.value(u"bot.json"_s))}, QDir::Files, QDirIterator::Subdirectories);
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(50);
        file.write("#");
        file.close();
        m_fixture.restart();
        QCOMPARE(m_fixture.host->brokenBots(), QStringList {u"rotten"_s});
        QCOMPARE(Person(m_fixture.host->port(), "rotten").start().status, 404);
        QCOMPARE(greeting("back"), u"Three."_s);
    }
};

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
