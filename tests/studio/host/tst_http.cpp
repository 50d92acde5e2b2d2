// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/http/head.h"
#include "tests/studio/host/hostfixture.h"

#include <QRandomGenerator>

#include <deque>

using namespace tests;

/// What a server on the open net meets: requests that are none, requests that two servers read in two ways, clients that hang up and
/// clients that never end.
class TestHttp : public QObject
{
    Q_OBJECT
private:
    HostFixture m_fixture;

    quint16 port() const { return m_fixture.host->port(); }
    QByteArray hostLine() const { return "Host: 127.0.0.1:" + QByteArray::number(port()) + "\r\n"; }
    void verifyServes()
    {
        HttpPeer peer(port());
        QCOMPARE(peer.request("GET", "/health").status, 200);
    }

private slots:
    void initTestCase()
    {
        TestBot bot;
        QVERIFY(m_fixture.publish(bot.bundle()).ok());
    }

    void shouldRefuseAndClose_whenTheRequestIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray host = hostLine();
        const QByteArray get = "GET /health HTTP/1.1\r\n" + host;
        const QByteArray post = "POST /api/chat/v1/bots/echo/talks HTTP/1.1\r\n" + host + "Content-Type: application/json\r\n";
        const auto row = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", get + host + "\r\n", 400);
        row("empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", 400);
        row("host with user", "GET / HTTP/1.1\r\nHost: me@127.0.0.1\r\n\r\n", 400);
        row("foreign host", "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421);
        row("foreign port", "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", 421);
        row("version 9.9", "GET / HTTP/9.9\r\n" + host + "\r\n", 505);
        row("version 2.0", "GET / HTTP/2.0\r\n" + host + "\r\n", 505);
        row("no version", "GET /\r\n" + host + "\r\n", 400);
        row("lower-case version", "GET / http/1.1\r\n" + host + "\r\n", 400);
        row("long version", "GET / HTTP/1.10\r\n" + host + "\r\n", 400);
        row("two blanks", "GET  / HTTP/1.1\r\n" + host + "\r\n", 400);
        row("tab as blank", "GET\t/ HTTP/1.1\r\n" + host + "\r\n", 400);
        row("blank in target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("leading blank", " GET / HTTP/1.1\r\n" + host + "\r\n", 400);
        row("unknown method", "BREW / HTTP/1.1\r\n" + host + "\r\n", 501);
        row("lower-case method", "get / HTTP/1.1\r\n" + host + "\r\n", 501);
        row("method with a slash", "G/T / HTTP/1.1\r\n" + host + "\r\n", 400);
        row("connect", "CONNECT 127.0.0.1:80 HTTP/1.1\r\n" + host + "\r\n", 501);
        row("trace", "TRACE / HTTP/1.1\r\n" + host + "\r\n", 501);
        row("relative target", "GET health HTTP/1.1\r\n" + host + "\r\n", 400);
        row("star target", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 400);
        row("other host in target", "GET http://evil.example/ HTTP/1.1\r\n" + host + "\r\n", 400);
        row("backslash", "GET /a\\b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("dots", "GET /a/../b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("encoded dots", "GET /%2e%2e/b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("encoded slash", "GET /a%2fb HTTP/1.1\r\n" + host + "\r\n", 400);
        row("encoded nul", "GET /a%00b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("half an escape", "GET /a%2 HTTP/1.1\r\n" + host + "\r\n", 400);
        row("no hex", "GET /a%zz HTTP/1.1\r\n" + host + "\r\n", 400);
        row("fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("high byte", "GET /\xff HTTP/1.1\r\n" + host + "\r\n", 400);
        row("double slash", "GET //evil.example/ HTTP/1.1\r\n" + host + "\r\n", 400);
        row("blank before colon", get + "X-A : b\r\n\r\n", 400);
        row("blank before name", get + " X-A: b\r\n\r\n", 400);
        row("no name", get + ": b\r\n\r\n", 400);
        row("no colon", get + "nonsense\r\n\r\n", 400);
        row("folded line", get + "X-A: b\r\n c\r\n\r\n", 400);
        row("bare LF", "GET /health HTTP/1.1\n" + host + "\n", 400);
        row("LF in a line", get + "X-A: b\nX-B: c\r\n\r\n", 400);
        row("bare CR", get + "X-A: b\rX-B: c\r\n\r\n", 400);
        row("NUL in a value", get + QByteArray("X-A: b\0c\r\n\r\n", 12), 400);
        row("bell in a value", get + "X-A: b\ac\r\n\r\n", 400);
        row("quoted name", get + "\"X\": b\r\n\r\n", 400);
        row("negative length", post + "Content-Length: -5\r\n\r\n", 400);
        row("plus length", post + "Content-Length: +5\r\n\r\nabcde", 400);
        row("hex length", post + "Content-Length: 0x5\r\n\r\nabcde", 400);
        row("huge length", post + "Content-Length: 9223372036854775808\r\n\r\n", 400);
        row("length wraps", post + "Content-Length: 18446744073709551615\r\n\r\n", 400);
        row("empty length", post + "Content-Length:\r\n\r\n", 400);
        row("list of lengths", post + "Content-Length: 2, 2\r\n\r\n{}", 400);
        row("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", 400);
        row("same length twice", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 400);
        row("length and coding", post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("coding twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("gzip coding", post + "Transfer-Encoding: gzip\r\n\r\n", 501);
        row("gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
        row("xchunked", post + "Transfer-Encoding: xchunked\r\n\r\n", 501);
        row("vertical tab before chunked", post + "Transfer-Encoding: \x0b" "chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunked in 1.0", "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunk without hex", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n", 400);
        row("chunk too long", post + "Transfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n0\r\n\r\n", 400);
        row("chunk size wraps", post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", 400);
        row("body too large", post + "Content-Length: 1048577\r\n\r\n", 413);
        row("chunks too large", post + "Transfer-Encoding: chunked\r\n\r\n100001\r\n" + QByteArray(0x100001, 'x'), 413);
        row("long target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
        row("endless target", "GET /" + QByteArray(20000, 'a'), 414);
        row("long header", get + "X-A: " + QByteArray(9000, 'a') + "\r\n\r\n", 431);
        row("big head", get + ("X-A: " + QByteArray(1000, 'a') + "\r\n").repeated(20) + "\r\n", 431);
        row("many headers", get + QByteArray("X-A: b\r\n").repeated(70) + "\r\n", 431);
        row("other expectation", post + "Expect: 200-ok\r\nContent-Length: 2\r\n\r\n{}", 417);
        row("TLS to a plain port", QByteArray::fromHex("16030100c8010000c40303") + QByteArray(40, 'x') + "\r\n\r\n", 400);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    }

    void shouldRefuseAndClose_whenTheRequestIsMalformed()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        HttpPeer peer(port());
        // what follows a refused request must never be answered
        peer.send(request + "GET /health HTTP/1.1\r\n" + hostLine() + "\r\n");
        const Answer answer = peer.receive();
        QCOMPARE(answer.status, status);
        QByteArray rest;
        QVERIFY(peer.isClosedWithin(5000, &rest));
        QCOMPARE(rest, QByteArray());
        QVERIFY(answer.header("connection") == "close");
        verifyServes();
    }

    void shouldAnswer_whenTheRequestIsOddButSound()
    {
        const QByteArray host = hostLine();
        HttpPeer peer(port());
        peer.send("GET http://127.0.0.1:" + QByteArray::number(port()) + "/health HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(peer.receive().status, 200);
        peer.send("GET /health?a=b%20c HTTP/1.1\r\n" + host.toUpper().replace("HOST", "hOsT") + "X-Empty:\r\n\r\n");
        QCOMPARE(peer.receive().status, 200);
        // pipelined requests come back in order
        peer.send("GET /health HTTP/1.1\r\n" + host + "\r\nGET /nothing HTTP/1.1\r\n" + host + "\r\n");
        QCOMPARE(peer.receive().status, 200);
        QCOMPARE(peer.receive().status, 404);
        // chunked body with an extension and a trailer
        peer.send("POST /api/chat/v1/bots/echo/talks HTTP/1.1\r\n" + host
                  + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1;x=y\r\n{\r\n1\r\n}\r\n0\r\nX-T: v\r\n\r\n");
        QCOMPARE(peer.receive().status, 200);
        // a client that asks before it sends
        peer.send("POST /api/chat/v1/bots/echo/talks HTTP/1.1\r\n" + host + "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(peer.receive().status, 100);
        peer.send("{}");
        QCOMPARE(peer.receive().status, 200);
        // HEAD has the length but no body, and the connection goes on
        peer.send("HEAD /health HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n");
        QByteArray rest;
        QVERIFY(peer.isClosedWithin(5000, &rest));
        QVERIFY(rest.startsWith("HTTP/1.1 200 OK"));
        QVERIFY(rest.endsWith("\r\n\r\n"));
    }

    void shouldSetSecurityHeaders()
    {
        HttpPeer peer(port());
        const Answer api = peer.request("GET", "/api/chat/v1/bots/echo");
        QCOMPARE(api.status, 200);
        QCOMPARE(api.header("x-content-type-options"), "nosniff");
        QVERIFY(api.header("content-security-policy").contains("default-src 'none'"));
        QVERIFY(api.header("content-security-policy").contains("frame-ancestors 'none'"));
        QCOMPARE(api.header("referrer-policy"), "no-referrer");
        QCOMPARE(api.header("cross-origin-resource-policy"), "same-origin");
        QCOMPARE(api.header("server"), QByteArray());
        QCOMPARE(api.header("access-control-allow-origin"), QByteArray());
    }

    void shouldRefuseOtherOriginsAndPublishingWithoutTheToken()
    {
        HttpPeer peer(port());
        const QByteArray own = "Origin: http://127.0.0.1:" + QByteArray::number(port()) + "\r\n";
        QCOMPARE(peer.request("POST", "/api/chat/v1/bots/echo/talks", "{}", own).status, 200);
        for (const QByteArray origin : {"null", "http://evil.example", "http://127.0.0.1", "http://127.0.0.1.evil.example", "https://localhost:1", "file://"})
            QCOMPARE(peer.request("POST", "/api/chat/v1/bots/echo/talks", "{}", "Origin: " + origin + "\r\n").status, 403);
        QCOMPARE(peer.request("GET", "/api/admin/v1/bots").status, 401);
        const QByteArray token = m_fixture.host->adminToken();
        for (const QByteArray &authorization : {QByteArray("Bearer "), "Bearer " + token.chopped(1), "Bearer " + token + "x", "Basic " + token, "bearer " + token})
            QCOMPARE(peer.request("GET", "/api/admin/v1/bots", {}, "Authorization: " + authorization + "\r\n").status, 401);
        QCOMPARE(peer.request("GET", "/api/admin/v1/bots", {}, "Authorization: Bearer " + token + "\r\n").status, 200);
    }

    void shouldSurvive_whenClientsHangUpAtAnyByte()
    {
        const QByteArray request = "POST /api/chat/v1/bots/echo/talks HTTP/1.1\r\n" + hostLine() + "Content-Type: application/json\r\nContent-Length: 17\r\n\r\n{\"language\":\"en\"}";
        QRandomGenerator random(4);
        for (int i = 0; i < 600; ++i) {
            HttpPeer peer(port());
            peer.send(request.left(random.bounded(int(request.size()) + 1)));
            peer.abort();
        }
        verifyServes();
    }

    void shouldCutOffSlowClients_andServeOthersMeanwhile()
    {
        // given many clients that send their head a byte now and then
        std::deque<HttpPeer> slow;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i)
            slow.emplace_back(port()).send("GET /health HTTP/1.1\r\n");
        // when time passes
        qint64 worst = 0;
        while (timer.elapsed() < 7000) {
            for (HttpPeer &peer : slow)
                peer.isClosedWithin(0);
            QElapsedTimer one;
            one.start();
            verifyServes();
            worst = std::max(worst, one.elapsed());
            QTest::qWait(250);
        }
        // then they are closed, and nobody else had to wait
        int open = 0;
        for (HttpPeer &peer : slow)
            open += !peer.isClosedWithin(50);
        QCOMPARE(open, 0);
        QVERIFY2(worst < 1000, qPrintable(QString::number(worst)));
    }

    void shouldCutOffABodyThatTrickles()
    {
        HttpPeer peer(port());
        peer.send("POST /api/chat/v1/bots/echo/talks HTTP/1.1\r\n" + hostLine() + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 9000 && !peer.isClosedWithin(300))
            peer.send("x");
        QVERIFY(timer.elapsed() < 9000);
    }

    void shouldReadHeadsTheSame_howeverTheyAreCut()
    {
        const QByteArray request = "POST /api/chat/v1/bots/echo/talks HTTP/1.1\r\n" + hostLine() + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
        for (qsizetype cut = 1; cut < request.size(); cut += 7) {
            HttpPeer peer(port());
            peer.send(request.left(cut));
            QTest::qWait(1);
            peer.send(request.mid(cut));
            QCOMPARE(peer.receive().status, 200);
        }
    }

    void shouldNeverCrash_whenTheHeadIsRandom()
    {
        QRandomGenerator random(7);
        const QByteArray seed = "POST /a%20b?c=d HTTP/1.1\r\nHost: a:1\r\nContent-Length: 12\r\nConnection: close, x\r\nExpect: 100-continue\r\n\r\n";
        int sound = 0;
        for (int i = 0; i < 50'000; ++i) {
            QByteArray bytes = seed;
            for (int n = random.bounded(4); n >= 0; --n)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const host::Head head = host::readHead({bytes.constData(), std::size_t(bytes.size())});
            sound += head.refusal == 0;
            if (head.refusal == 0)
                QVERIFY(head.request.path.startsWith('/') && head.contentLength >= 0);
        }
        QVERIFY(sound > 0);
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
