// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/net/httpclient.h"
#include "tests/studio/net/loopbackserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace dialogist;
using namespace dialogist::net;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

class TestHttpClient : public QObject
{
    Q_OBJECT
private slots:
    void shouldBringBodyAndHeaders_whenTheHostIsAllowed();
    void shouldReadALongBodyToItsEnd();
    void shouldOpenNothing_whenAnAddressIsNotPublic_data();
    void shouldOpenNothing_whenAnAddressIsNotPublic();
    void shouldRefuse_whenARedirectLeadsToAPrivateHost();
    void shouldRefuse_whenOnlyAnotherPortIsAllowed();
    void shouldNotReuseAnAllowedConnection_whenTheNextRequestIsNotAllowed();
    void shouldDropCredentials_whenRedirectedElsewhere_data();
    void shouldDropCredentials_whenRedirectedElsewhere();
    void shouldKeepCredentials_whenRedirectedOnTheSameOrigin();
    void shouldNotSendABodyElsewhere_whenRedirected();
    void shouldRefuseToSend_whenAHeaderOrAddressIsUnsafe_data();
    void shouldRefuseToSend_whenAHeaderOrAddressIsUnsafe();
    void shouldStop_whenRedirectsGoRound();
    void shouldEndInTime_whenTheServerMisbehaves_data();
    void shouldEndInTime_whenTheServerMisbehaves();
    void shouldCutTheBody_whenItIsTooLong();
    void shouldSayTooLargeAtOnce_whenTheLengthIsStated();
    void shouldNotInflateABomb_whenABodyIsCompressed();
    void shouldSayThatItCannotBeUnpacked_whenTheEncodingIsBroken_data();
    void shouldSayThatItCannotBeUnpacked_whenTheEncodingIsBroken();
    void shouldSayThatItBrokeOff_whenABodyIsShorterThanPromised_data();
    void shouldSayThatItBrokeOff_whenABodyIsShorterThanPromised();
    void shouldNotReadTheBody_whenItsTypeIsNotWanted();
    void shouldBringTheAnswer_whenTheStatusIsAnError();
    void shouldSendTheSameKey_whenTheLayerBelowSendsAgain();
    void shouldKeepNoCookie_whenAServerSetsOne();
    void shouldEndSoon_whenCancelled();
    void shouldWorkOnAThreadOfItsOwn_whenCalledThere();
};

namespace {

HttpRequest get(const LoopbackServer &server, const QString &path)
{
    HttpRequest request;
    request.url = QUrl(server.url(path));
    request.allowedPrivate = {server.host()};
    request.totalMs = 5000;
    return request;
}

Result<HttpResponse> fetch(const HttpRequest &request)
{
    JobControl control;
    HttpClient client;
    return client.fetch(request, control);
}

} // namespace

void TestHttpClient::shouldBringBodyAndHeaders_whenTheHostIsAllowed()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        LoopbackServer::reply(socket, 200, "Text/HTML; charset=utf-8", "echo " + request.body, "X-More: yes\r\n");
    });
    HttpRequest request = get(server, u"/a?b=c%20d"_s);
    request.method = "POST";
    request.body = "hello";
    request.headers = {{"X-Mine", "1"}, {"Content-Type", "text/plain"}};

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, "echo hello");
    QCOMPARE(response->header("x-more"), "yes");
    QCOMPARE(response->mediaType(), u"text/html"_s);
    QVERIFY(!response->truncated);
    QCOMPARE(server.seen().size(), 1);
    const SeenRequest seen = server.seen().first();
    QCOMPARE(seen.path, "/a?b=c%20d");
    QCOMPARE(seen.headers.value("x-mine"), "1");
    QCOMPARE(seen.headers.value("content-type"), "text/plain");
    QCOMPARE(seen.headers.value("user-agent"), "Dialogist");
}

void TestHttpClient::shouldReadALongBodyToItsEnd()
{
    QByteArray body(5 * 1024 * 1024, 'a');
    for (qsizetype i = 0; i < body.size(); i += 97)
        body[i] = char('a' + i % 26);
    LoopbackServer server([body](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", body); });
    for (int i = 0; i < 3; ++i) {
        const Result<HttpResponse> response = fetch(get(server, u"/long"_s));
        QVERIFY(response);
        QVERIFY(response->body == body);
        QVERIFY(!response->truncated);
    }
}

void TestHttpClient::shouldOpenNothing_whenAnAddressIsNotPublic_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host :
         {"127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001", "0", "0.0.0.0",
          "127.0.0.1.", "localhost", "LOCALHOST", "localhost.", "localhost.localdomain", "[::1]", "[0:0:0:0:0:0:0:1]",
          "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[::]", "[64:ff9b::7f00:1]", "[64:ff9b::127.0.0.1]",
          "[2002:7f00:1::]", "127.127.127.127", "127.0.0.1%2f", "\xef\xbc\x91\xef\xbc\x92\xef\xbc\x97.0.0.1", "127\xe3\x80\x82"
          "0.0.1", "%31%32%37.0.0.1", "10.0.0.1", "10.1", "192.168.1.1", "0xc0.0xa8.1.1", "3232235777", "172.16.0.1", "169.254.169.254",
          "0xa9fea9fe", "[fe80::1]", "[fd00:ec2::254]", "[::ffff:169.254.169.254]", "100.64.0.1", "224.0.0.1", "255.255.255.255"})
        QTest::newRow(host) << QString::fromUtf8(host);
}

void TestHttpClient::shouldOpenNothing_whenAnAddressIsNotPublic()
{
    QFETCH(QString, host);
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", "in"); });
    HttpRequest request;
    request.url = QUrl(u"http://%1:%2/"_s.arg(host).arg(server.port()), QUrl::TolerantMode);
    request.totalMs = 10000;

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(!response);
    QVERIFY2(response.error().code == ErrorCode::Denied || response.error().code == ErrorCode::InvalidInput
                 || response.error().detail == u"not-found"_s,
             qPrintable(response.error().detail));
    QCOMPARE(server.connections(), 0);
}

void TestHttpClient::shouldRefuse_whenARedirectLeadsToAPrivateHost()
{
    LoopbackServer secret([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", "in"); });
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"2130706433"_s, u"[::ffff:127.0.0.1]"_s}) {
        const QByteArray target = u"http://%1:%2/"_s.arg(host).arg(secret.port()).toLatin1();
        LoopbackServer server([target](QTcpSocket &socket, const SeenRequest &) {
            LoopbackServer::reply(socket, 302, "text/plain", {}, "Location: " + target + "\r\n");
        });

        const Result<HttpResponse> response = fetch(get(server, u"/"_s));

        QVERIFY(!response);
        QCOMPARE(response.error().code, ErrorCode::Denied);
        QCOMPARE(secret.connections(), 0);
    }
}

void TestHttpClient::shouldRefuse_whenOnlyAnotherPortIsAllowed()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", "in"); });
    HttpRequest request = get(server, u"/"_s);
    request.allowedPrivate = {u"127.0.0.1:%1"_s.arg(server.port() ^ 1)};

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Denied);
    QCOMPARE(server.connections(), 0);
}

void TestHttpClient::shouldNotReuseAnAllowedConnection_whenTheNextRequestIsNotAllowed()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", "in"); });
    JobControl control;
    HttpClient client;
    HttpRequest request;
    request.url = QUrl(u"http://localhost:%1/"_s.arg(server.port()));
    request.allowedPrivate = {u"localhost"_s};
    QVERIFY(client.fetch(request, control));
    QVERIFY(client.fetch(request, control));
    QCOMPARE(server.connections(), 1);

    request.allowedPrivate.clear();
    const Result<HttpResponse> response = client.fetch(request, control);

    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Denied);
    QCOMPARE(server.count("/"), 2);
}

void TestHttpClient::shouldDropCredentials_whenRedirectedElsewhere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::shouldDropCredentials_whenRedirectedElsewhere()
{
    QFETCH(int, status);
    LoopbackServer other([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", "there"); });
    const QByteArray target = other.url(u"/in"_s).toLatin1();
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &) {
        LoopbackServer::reply(socket, status, "text/plain", {}, "Location: " + target + "\r\n");
    });
    HttpRequest request = get(server, u"/"_s);
    request.allowedPrivate += other.host();
    request.headers = {{"Authorization", "Bearer k"}, {"X-Api-Key", "k"}, {"Accept-Language", "ms"}};

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(response);
    QCOMPARE(response->body, "there");
    QCOMPARE(response->url, QUrl(other.url(u"/in"_s)));
    QCOMPARE(server.seen().value(0).headers.value("authorization"), "Bearer k");
    QVERIFY(!other.seen().value(0).headers.contains("authorization"));
    QVERIFY(!other.seen().value(0).headers.contains("x-api-key"));
    QCOMPARE(other.seen().value(0).headers.value("accept-language"), "ms");
}

void TestHttpClient::shouldKeepCredentials_whenRedirectedOnTheSameOrigin()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        if (request.path == "/")
            LoopbackServer::reply(socket, 307, "text/plain", {}, "Location: next\r\n");
        else
            LoopbackServer::reply(socket, 200, "text/plain", request.body);
    });
    HttpRequest request = get(server, u"/"_s);
    request.method = "PUT";
    request.body = "body";
    request.headers = {{"Authorization", "Bearer k"}};

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(response);
    QCOMPARE(response->body, "body");
    QCOMPARE(server.seen().value(1).method, "PUT");
    QCOMPARE(server.seen().value(1).path, "/next");
    QCOMPARE(server.seen().value(1).headers.value("authorization"), "Bearer k");
}

void TestHttpClient::shouldNotSendABodyElsewhere_whenRedirected()
{
    LoopbackServer other([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", "there"); });
    const QByteArray target = other.url(u"/in"_s).toLatin1();
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &) {
        LoopbackServer::reply(socket, 307, "text/plain", {}, "Location: " + target + "\r\n");
    });
    HttpRequest request = get(server, u"/"_s);
    request.allowedPrivate += other.host();
    request.method = "POST";
    request.body = "a person's words";

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Denied);
    QCOMPARE(other.connections(), 0);
}

void TestHttpClient::shouldRefuseToSend_whenAHeaderOrAddressIsUnsafe_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("line feed") << QByteArray("X-A") << QByteArray("a\r\nX-B: b");
    QTest::newRow("bare line feed") << QByteArray("X-A") << QByteArray("a\nb");
    QTest::newRow("zero") << QByteArray("X-A") << QByteArray("a\0b", 3);
    QTest::newRow("not ASCII") << QByteArray("X-A") << QByteArray("\xc3\xa4");
    QTest::newRow("name with line feed") << QByteArray("X\r\nA") << QByteArray("a");
    QTest::newRow("name with colon") << QByteArray("X:A") << QByteArray("a");
    QTest::newRow("name with blank") << QByteArray("X A") << QByteArray("a");
    QTest::newRow("empty name") << QByteArray("") << QByteArray("a");
    QTest::newRow("Host") << QByteArray("Host") << QByteArray("other.example");
    QTest::newRow("length") << QByteArray("content-length") << QByteArray("1");
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding") << QByteArray("chunked");
    QTest::newRow("cookie") << QByteArray("Cookie") << QByteArray("a=b");
    QTest::newRow("key") << QByteArray() << QByteArray("a\r\nX: y");
    QTest::newRow("scheme file") << QByteArray("url") << QByteArray("file:///etc/passwd");
    QTest::newRow("scheme data") << QByteArray("url") << QByteArray("data:text/plain,x");
    QTest::newRow("scheme ftp") << QByteArray("url") << QByteArray("ftp://example.com/");
    QTest::newRow("password") << QByteArray("url") << QByteArray("http://u:p@example.com/");
    QTest::newRow("no host") << QByteArray("url") << QByteArray("http:///x");
    QTest::newRow("relative") << QByteArray("url") << QByteArray("/x");
}

void TestHttpClient::shouldRefuseToSend_whenAHeaderOrAddressIsUnsafe()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", "in"); });
    HttpRequest request = get(server, u"/"_s);
    if (name == "url")
        request.url = QUrl::fromEncoded(value);
    else if (QByteArray(QTest::currentDataTag()) == "key")
        request.idempotencyKey = value;
    else
        request.headers = {{name, value}};

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::InvalidInput);
    QCOMPARE(server.connections(), 0);
}

void TestHttpClient::shouldStop_whenRedirectsGoRound()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) {
        LoopbackServer::reply(socket, 302, "text/plain", {}, "Location: /again\r\n");
    });

    const Result<HttpResponse> response = fetch(get(server, u"/"_s));

    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Limit);
    QCOMPARE(server.seen().size(), 6);
}

void TestHttpClient::shouldEndInTime_whenTheServerMisbehaves_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("drip");
    QTest::addColumn<int>("everyMs");
    QTest::newRow("silent") << QByteArray() << QByteArray() << 0;
    QTest::newRow("a byte now and then") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n") << QByteArray("x") << 50;
    QTest::newRow("header without end") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-A: " + QByteArray(1000, 'a') + "\r\n") << 1;
    QTest::newRow("endless continue") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << 1;
}

void TestHttpClient::shouldEndInTime_whenTheServerMisbehaves()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, drip);
    QFETCH(int, everyMs);
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &) {
        socket.write(start);
        if (!drip.isEmpty())
            LoopbackServer::drip(socket, drip, everyMs);
    });
    HttpRequest request = get(server, u"/"_s);
    request.totalMs = 700;
    QElapsedTimer clock;
    clock.start();

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(!response);
    QVERIFY(response.error().code == ErrorCode::Timeout || response.error().code == ErrorCode::Network
            || response.error().code == ErrorCode::Limit);
    QVERIFY2(clock.elapsed() < 1200, qPrintable(QString::number(clock.elapsed())));
}

void TestHttpClient::shouldCutTheBody_whenItIsTooLong()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10000000000\r\n\r\n");
        LoopbackServer::drip(socket, QByteArray(1 << 20, 'x'), 1);
    });
    HttpRequest request = get(server, u"/"_s);
    request.maxBytes = 3'000'000;

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(response);
    QVERIFY(response->truncated);
    QCOMPARE(response->body.size(), 3'000'000);
}

void TestHttpClient::shouldSayTooLargeAtOnce_whenTheLengthIsStated()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3000000\r\n\r\n");
        LoopbackServer::drip(socket, "x", 100);
    });
    HttpRequest request = get(server, u"/"_s);
    request.maxBytes = 2'000'000;
    request.totalMs = 2000;
    request.wholeOnly = true;

    const Result<HttpResponse> response = fetch(request);

    QVERIFY2(response, qPrintable(response ? QString() : response.error().message));
    QVERIFY(response->truncated);
    QVERIFY(response->body.isEmpty());
}

void TestHttpClient::shouldSayThatItCannotBeUnpacked_whenTheEncodingIsBroken_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("brotli") << QByteArray("br") << false;
    QTest::newRow("gzip") << QByteArray("gzip") << false;
    QTest::newRow("several") << QByteArray("gzip, br") << false;
    QTest::newRow("none at all") << QByteArray("utf-8") << true;
}

void TestHttpClient::shouldSayThatItCannotBeUnpacked_whenTheEncodingIsBroken()
{
    QFETCH(QByteArray, encoding);
    QFETCH(bool, isRead);
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &) {
        LoopbackServer::reply(socket, 200, "text/plain", "these bytes are not packed", "Content-Encoding: " + encoding + "\r\n");
    });

    const Result<HttpResponse> response = fetch(get(server, u"/"_s));

    QCOMPARE(response.ok(), isRead);
    if (isRead) {
        QCOMPARE(response->body, QByteArray("these bytes are not packed"));
    } else {
        QCOMPARE(response.error().code, ErrorCode::Network);
        QCOMPARE(response.error().detail, u"bad-encoding"_s);
    }
}

void TestHttpClient::shouldNotInflateABomb_whenABodyIsCompressed()
{
    // qCompress gives zlib data after four bytes of length: "deflate" in HTTP.
    const QByteArray bomb = qCompress(QByteArray(200'000'000, '\0'), 9).mid(4);
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &) {
        LoopbackServer::reply(socket, 200, "text/plain", bomb, "Content-Encoding: deflate\r\n");
    });
    HttpRequest request = get(server, u"/"_s);
    request.maxBytes = 1'000'000;

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(!response || (response->truncated && response->body.size() == 1'000'000));
}

void TestHttpClient::shouldSayThatItBrokeOff_whenABodyIsShorterThanPromised_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort");
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n");
    QTest::newRow("header") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not HTTP") << QByteArray("220 mail.example ESMTP\r\n");
}

void TestHttpClient::shouldSayThatItBrokeOff_whenABodyIsShorterThanPromised()
{
    QFETCH(QByteArray, answer);
    LoopbackServer server([&](QTcpSocket &socket, const SeenRequest &) {
        socket.write(answer);
        socket.disconnectFromHost();
    });

    const Result<HttpResponse> response = fetch(get(server, u"/"_s));

    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Network);
}

void TestHttpClient::shouldNotReadTheBody_whenItsTypeIsNotWanted()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 10000000000\r\n\r\n");
        LoopbackServer::drip(socket, QByteArray(1 << 16, 'x'), 1);
    });
    HttpRequest request = get(server, u"/"_s);
    request.acceptTypes = {u"text/html"_s, u"application/pdf"_s};

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(response);
    QVERIFY(response->typeRefused);
    QCOMPARE(response->mediaType(), u"video/mp4"_s);
    QVERIFY(response->body.isEmpty());
    QCOMPARE(server.seen().value(0).headers.value("accept"), "text/html, application/pdf");
}

void TestHttpClient::shouldBringTheAnswer_whenTheStatusIsAnError()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &request) {
        LoopbackServer::reply(socket, request.path.mid(1).toInt(), "application/json", "{}");
    });
    for (const int status : {400, 401, 403, 404, 409, 410, 418, 429, 500, 501, 502, 503}) {
        const Result<HttpResponse> response = fetch(get(server, u"/%1"_s.arg(status)));
        QVERIFY2(response, qPrintable(u"%1: %2"_s.arg(status).arg(response ? QString() : response.error().detail)));
        QCOMPARE(response->status, status);
        QCOMPARE(response->body, "{}");
    }
}

void TestHttpClient::shouldSendTheSameKey_whenTheLayerBelowSendsAgain()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) { socket.abort(); });
    HttpRequest request = get(server, u"/"_s);
    request.method = "POST";
    request.body = "x";
    request.idempotencyKey = "key-1";

    const Result<HttpResponse> response = fetch(request);

    QVERIFY(!response);
    QVERIFY(!server.seen().isEmpty());
    for (const SeenRequest &seen : server.seen())
        QCOMPARE(seen.headers.value("idempotency-key"), "key-1");
}

void TestHttpClient::shouldKeepNoCookie_whenAServerSetsOne()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) {
        LoopbackServer::reply(socket, 200, "text/plain", "x", "Set-Cookie: a=b; Path=/\r\n");
    });
    JobControl control;
    HttpClient client;
    QVERIFY(client.fetch(get(server, u"/"_s), control));
    QVERIFY(client.fetch(get(server, u"/"_s), control));
    QCOMPARE(server.seen().size(), 2);
    QVERIFY(!server.seen().value(1).headers.contains("cookie"));
}

void TestHttpClient::shouldEndSoon_whenCancelled()
{
    LoopbackServer server([](QTcpSocket &, const SeenRequest &) { });
    JobControl control;
    std::thread canceller([&control] {
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        control.cancel();
    });
    QElapsedTimer clock;
    clock.start();
    HttpClient client;

    const Result<HttpResponse> response = client.fetch(get(server, u"/"_s), control);
    canceller.join();

    QVERIFY(!response);
    QCOMPARE(response.error().code, ErrorCode::Cancelled);
    QVERIFY(clock.elapsed() < 1000);
}

void TestHttpClient::shouldWorkOnAThreadOfItsOwn_whenCalledThere()
{
    LoopbackServer server([](QTcpSocket &socket, const SeenRequest &) { LoopbackServer::reply(socket, 200, "text/plain", "ok"); });
    std::atomic_int good {0};
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            JobControl control;
            HttpClient client;
            for (int round = 0; round < 20; ++round) {
                const Result<HttpResponse> response = client.fetch(get(server, u"/"_s), control);
                good += response && response->body == "ok";
                if (!response)
                    qWarning() << response.error().message << response.error().detail;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 80);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
