// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/host/askingbot.h"
#include "tests/studio/host/hostfixture.h"
#include "tests/studio/net/loopbackserver.h"

#include "studio/publish/localhost.h"

#include <QProcess>

#include <atomic>
#include <thread>

using namespace tests;
using dialogist::tests::LoopbackServer;
using dialogist::tests::SeenRequest;

/// HTTP Request steps on a host, with real services on loopback.
class TestRequests : public QObject
{
    Q_OBJECT
private:
    std::atomic_bool m_released {false};
    LoopbackServer m_service {[this](QTcpSocket &socket, const SeenRequest &request) { serve(socket, request); }};
    HostFixture m_fixture;
    int m_bots = 0;

    void serve(QTcpSocket &socket, const SeenRequest &request)
    {
        if (request.path == "/held") {
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [this, &socket, timer] {
                if (!m_released)
                    return;
                timer->stop();
                LoopbackServer::reply(socket, 200, "application/json", R"({"price":"late"})");
            });
            timer->start(5);
            return;
        }
        if (request.path == "/large")
            return LoopbackServer::reply(socket, 200, "application/json", '"' + QByteArray(1'500'000, 'x') + '"');
        if (request.path == "/page")
            return LoopbackServer::reply(socket, 200, "text/html", "<p>Welcome</p>");
        if (request.path == "/404")
            return LoopbackServer::reply(socket, 404, "application/json", R"({"error":"gone"})");
        if (request.path == "/500")
            return LoopbackServer::reply(socket, 500, "text/plain", "broken");
        if (request.path.startsWith("/to/"))
            return LoopbackServer::reply(socket, 302, "text/plain", {}, "Location: http://127.0.0.1:" + request.path.mid(4) + "/secret\r\n");
        LoopbackServer::reply(socket, 200, "application/json", R"({"price":"12"})");
    }

    QJsonObject request(const QString &path, const QString &method = u"GET"_s) const
    {
        return {{u"method"_s, method}, {u"url"_s, m_service.url(path)}, {u"private"_s, true}, {u"timeout"_s, 20}};
    }

    QByteArray publish(AskingBot &bot)
    {
        const auto live = m_fixture.publish(bot.bundle());
        if (!live)
            qFatal("not published: %s", qPrintable(live.error().message));
        return bot.bot.slug.toLatin1();
    }

    QByteArray publish(const QJsonObject &request)
    {
        AskingBot bot(u"asking%1"_s.arg(++m_bots), request);
        return publish(bot);
    }

    QString answerTo(const QJsonObject &request)
    {
        Person person(m_fixture.host->port(), publish(request));
        if (person.start().status != 200)
            return u"no talk"_s;
        return Person::firstText(person.say(u"go"_s));
    }

private slots:
    void init() { m_released = false; }
    void cleanup() { m_released = true; }

    void shouldSayWhatTheServiceAnswers()
    {
        QCOMPARE(answerTo(request(u"/price"_s)), u"got 12"_s);
    }

    void shouldGoOnWithOtherTalks_whileAServiceIsSlow()
    {
        const QByteArray slow = publish(request(u"/held"_s));
        const QByteArray quick = publish(request(u"/price"_s));
        std::atomic_int done {0};
        std::atomic_int right {0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i) { // more than the host has threads of its own
            threads.emplace_back([&, i] {
                Person person(m_fixture.host->port(), slow);
                person.start();
                right += Person::firstText(person.say(u"go %1"_s.arg(i))) == u"got late";
                ++done;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_service.count("/held"), 6, 10'000);
        Person person(m_fixture.host->port(), quick);
        QCOMPARE(person.start().status, 200);
        QCOMPARE(Person::firstText(person.say(u"go"_s)), u"got 12"_s);
        QCOMPARE(done.load(), 0);
        m_released = true;
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 6);
    }

    void shouldTakeMessagesInOrder_whileItsOwnRequestIsOnItsWay()
    {
        const QByteArray slug = publish(request(u"/held"_s));
        Person person(m_fixture.host->port(), slug);
        person.start();
        const int before = m_service.count("/held");
        std::thread first([&] {
            Person same(m_fixture.host->port(), slug);
            same.session = person.session;
            same.say(u"one"_s, u"m1"_s);
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_service.count("/held"), before + 1, 10'000);
        // The same message again, as a chat sends it that has lost its connection: one step, one request.
        QString second;
        std::thread again([&] {
            Person same(m_fixture.host->port(), slug);
            same.session = person.session;
            second = Person::firstText(same.say(u"one"_s, u"m1"_s));
        });
        m_released = true;
        first.join();
        again.join();
        QCOMPARE(second, u"got late"_s);
        QCOMPARE(m_service.count("/held"), before + 1);
        QCOMPARE(Person::firstText(person.say(u"two"_s, u"m2"_s)), u"got late"_s);
        QCOMPARE(m_service.count("/held"), before + 2);
        QCOMPARE(person.resume().json()[u"turn"].toInt(), 3);
    }

    void shouldRefuseAPrivateAddress_whenTheStepDoesNotAllowIt()
    {
        const int before = m_service.connections();
        QJsonObject refused = request(u"/price"_s);
        refused.insert(u"private"_s, false);
        const QString said = answerTo(refused);
        QVERIFY2(said.startsWith(u"failed refused: "_s), qPrintable(said));
        QCOMPARE(m_service.connections(), before);
    }

    void shouldRefuseARedirect_toAnotherPrivateAddress()
    {
        LoopbackServer other([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "application/json", R"({"price":"stolen"})"); });
        const QString said = answerTo(request(u"/to/%1"_s.arg(other.port())));
        QVERIFY2(said.startsWith(u"failed refused: "_s), qPrintable(said));
        QCOMPARE(other.connections(), 0);
    }

    void shouldNotLetValuesChooseThePrivateHost()
    {
        AskingBot bot(u"chosen"_s, {{u"method"_s, u"GET"_s}, {u"url"_s, u"http://{{said}}/price"_s}, {u"private"_s, true}});
        Person person(m_fixture.host->port(), publish(bot));
        person.start();
        const int before = m_service.connections();
        const QString said = Person::firstText(person.say(u"127.0.0.1"_s));
        QVERIFY2(said.startsWith(u"failed refused: "_s), qPrintable(said));
        QCOMPARE(m_service.connections(), before);
    }

    void shouldFail_whenTheAnswerIsTooLargeOrNoJson()
    {
        QVERIFY(answerTo(request(u"/large"_s)).startsWith(u"failed too-large: "_s));
        QVERIFY(answerTo(request(u"/page"_s)).startsWith(u"failed no-json: "_s));
        QJsonObject plain = request(u"/page"_s);
        plain.insert(u"mapping"_s, QJsonArray());
        QVERIFY(answerTo(plain).startsWith(u"got"_s)); // kept as a text where no part of it is wanted
    }

    void shouldFail_whenTheServiceRefusesOrBreaks()
    {
        QVERIFY(answerTo(request(u"/404"_s)).startsWith(u"failed http-404: "_s));
        QVERIFY(answerTo(request(u"/500"_s)).startsWith(u"failed http-500: "_s));
        QJsonObject nobody = request(u"/"_s);
        nobody.insert(u"url"_s, u"http://127.0.0.1:%1/"_s.arg(HostFixture::freePort()));
        QVERIFY(answerTo(nobody).startsWith(u"failed unreachable: "_s));
    }

    void shouldFail_whenTheServiceIsTooSlow()
    {
        QJsonObject patient = request(u"/held"_s);
        patient.insert(u"timeout"_s, 1);
        QVERIFY(answerTo(patient).startsWith(u"failed timeout: "_s));
    }

    void shouldSendNothing_whenASecretHasNoValue()
    {
        const int before = int(m_service.seen().size());
        QJsonObject signedIn = request(u"/price"_s);
        signedIn.insert(u"auth"_s, QJsonObject {{u"kind"_s, u"bearer"_s}, {u"secret"_s, u"apiKey"_s}});
        QVERIFY(answerTo(signedIn).startsWith(u"failed secret: "_s));
        QJsonObject inText = request(u"/price"_s);
        inText.insert(u"headers"_s, QJsonArray {QJsonObject {{u"name"_s, u"X-Api-Key"_s}, {u"value"_s, u"{{apiKey}}"_s}}});
        AskingBot bot(u"secret-in-text"_s, inText);
        bot.addVariable(u"apiKey"_s, u"text"_s, u"secret"_s);
        Person person(m_fixture.host->port(), publish(bot));
        person.start();
        const QString said = Person::firstText(person.say(u"go"_s));
        QVERIFY2(said.startsWith(u"failed secret: "_s) && said.contains(u"apiKey"_s), qPrintable(said));
        QCOMPARE(int(m_service.seen().size()), before);
    }

    void shouldNameEachRequestWithEffects_once()
    {
        QCOMPARE(answerTo(request(u"/order"_s, u"POST"_s)), u"got 12"_s);
        QCOMPARE(answerTo(request(u"/order"_s, u"POST"_s)), u"got 12"_s);
        QSet<QByteArray> keys;
        for (const SeenRequest &seen : m_service.seen()) {
            if (seen.path == "/order")
                keys.insert(seen.headers.value("idempotency-key"));
            else
                QVERIFY(!seen.headers.contains("idempotency-key"));
        }
        QCOMPARE(keys.size(), 2);
        QVERIFY(!keys.contains(QByteArray()));
    }

    void shouldAskBeforeTheFirstWord()
    {
        PlainBot bot(u"eager"_s);
        bot.addVariable(u"price"_s, u"text"_s, u"conversation"_s);
        QJsonObject first = request(u"/price"_s);
        first.insert(u"mapping"_s, QJsonArray {QJsonObject {{u"variable"_s, u"price"_s}, {u"path"_s, u"price"_s}}});
        const auto asks = bot.addNode(u"http"_s, first);
        const auto says = bot.message(u"Bread costs {{price}}."_s);
        const auto question = bot.ask(u"And you?"_s);
        bot.link(bot.start, u"next"_s, asks);
        bot.link(asks, u"next"_s, says);
        bot.link(says, u"next"_s, question);
        const int before = m_service.count("/price");
        const auto live = m_fixture.publish(bot.bundle());
        QVERIFY2(live.ok(), live.ok() ? "" : qPrintable(live.error().message));
        QCOMPARE(m_service.count("/price"), before); // nothing is sent for a trial
        Person person(m_fixture.host->port(), "eager");
        QCOMPARE(Person::firstText(person.start()), u"Bread costs 12."_s);
        QCOMPARE(person.resume().json()[u"messages"].toArray().size(), 2);
    }

    void shouldEndATalk_thatAsksOnAndOn()
    {
        PlainBot bot(u"endless"_s);
        const auto question = bot.ask(u"Ready."_s);
        const auto asks = bot.addNode(u"http"_s, request(u"/price"_s));
        bot.link(bot.start, u"next"_s, question);
        bot.link(question, u"answered"_s, asks);
        bot.link(asks, u"next"_s, asks);
        bot.link(asks, u"error"_s, asks);
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        Person person(m_fixture.host->port(), "endless");
        person.start();
        const int before = m_service.count("/price");
        const Answer answer = person.say(u"go"_s);
        QCOMPARE(answer.json()[u"ended"].toBool(), true);
        QCOMPARE(m_service.count("/price"), before + 20);
    }

    void shouldSayAtOnceThatNobodyIsThere_whenItHandsOver()
    {
        PlainBot bot(u"handing"_s);
        const auto question = bot.ask(u"Ready."_s);
        const auto handoff = bot.addNode(u"handoff"_s, {{u"transcript"_s, u"never"_s}, {u"onlyOpen"_s, false}, {u"timeout"_s, 10}});
        const auto nobody = bot.message(u"Nobody is there."_s);
        const auto model = bot.addNode(u"generate"_s, {{u"instructions"_s, u"Greet."_s}});
        const auto failed = bot.message(u"failed {{error.code}}"_s);
        bot.link(bot.start, u"next"_s, question);
        bot.link(question, u"answered"_s, handoff);
        bot.link(handoff, u"unavailable"_s, nobody);
        bot.link(nobody, u"next"_s, model);
        bot.link(model, u"error"_s, failed);
        bot.link(failed, u"next"_s, question);
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
        Person person(m_fixture.host->port(), "handing");
        person.start();
        const QJsonArray said = person.say(u"go"_s).json()[u"messages"].toArray();
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0][u"text"].toString(), u"Nobody is there."_s);
        QCOMPARE(said[1][u"text"].toString(), u"failed no-model"_s);
    }

    void shouldLoseNoMessageAndRepeatNoEffect_whenTheHostIsKilledMeanwhile_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("requests");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("reading is repeated") << u"GET"_s << 2 << u"got late"_s;
        QTest::newRow("writing is not") << u"POST"_s << 1 << u"failed interrupted: "_s;
    }

    void shouldLoseNoMessageAndRepeatNoEffect_whenTheHostIsKilledMeanwhile()
    {
        QFETCH(QString, method);
        QFETCH(int, requests);
        QFETCH(QString, outcome);
        QTemporaryDir folder;
        const quint16 port = HostFixture::freePort();
        std::unique_ptr<QProcess> process = startHost(folder.path(), port);
        QVERIFY(process);
        const auto host = publish::findRunningHost(folder.path());
        QVERIFY(host.ok());
        AskingBot bot(u"killed"_s, request(u"/held"_s, method));
        JobControl control;
        QVERIFY(publish::HereService(*host).publish(bot.bundle(), control).ok());
        Person person(port, "killed");
        QCOMPARE(person.start().status, 200);
        const int before = m_service.count("/held");
        std::thread sender([&, session = person.session] {
            Person same(port, "killed");
            same.session = session;
            same.say(u"go"_s, u"m1"_s);
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_service.count("/held"), before + 1, 10'000);
        process->kill();
        process->waitForFinished(5000);
        sender.join();
        m_released = true;
        process = startHost(folder.path(), port);
        QVERIFY(process);
        person.peer.abort();
        const QString said = Person::firstText(person.say(u"go"_s, u"m1"_s));
        QVERIFY2(said.startsWith(outcome), qPrintable(said));
        QCOMPARE(m_service.count("/held"), before + requests);
        const QJsonArray all = person.resume().json()[u"messages"].toArray();
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const QJsonValue &message) { return message[u"author"].toString() == u"person"; }), 1);
        QCOMPARE(Person::firstText(person.say(u"again"_s, u"m2"_s)), u"got late"_s);
        process->kill();
        process->waitForFinished(5000);
    }

private:
    static std::unique_ptr<QProcess> startHost(const QString &folder, quint16 port)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->setStandardOutputFile(QProcess::nullDevice());
        process->start(QCoreApplication::applicationFilePath(), {u"--serve"_s, folder, QString::number(port)});
        QElapsedTimer timer;
        timer.start();
        while (process->waitForStarted() && timer.elapsed() < 15'000) {
            if (publish::findRunningHost(folder).ok())
                return process;
            QTest::qSleep(5);
        }
        return nullptr;
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
    TestRequests test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_requests.moc"
