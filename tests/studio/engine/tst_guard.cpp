// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/guard.h"
#include "studio/engine/requesthandlers.h"
#include "tests/studio/net/loopbackserver.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using namespace Qt::StringLiterals;

class TestGuard : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindAndBlotOut_whatIsAskedFor()
    {
        const QJsonObject answer = guardAnswer({{u"text"_s, u"Mail mia@example.com, card 4111 1111 1111 1111, you idiot"_s},
                                                {u"detect"_s, QJsonArray {u"email"_s, u"card"_s}}, {u"blocklist"_s, QJsonArray {u"Idiot"_s}}});
        QVERIFY(answer[u"flagged"].toBool());
        QCOMPARE(answer[u"found"].toArray(), (QJsonArray {u"card"_s, u"email"_s, u"word"_s}));
        QCOMPARE(answer[u"text"].toString(), u"Mail [email], card [card], you [word]"_s);
    }

    void shouldPass_whatIsNotAskedFor()
    {
        const QJsonObject answer = guardAnswer({{u"text"_s, u"Mail mia@example.com about idiotic plans"_s}, {u"detect"_s, QJsonArray {u"card"_s}},
                                                {u"blocklist"_s, QJsonArray {u"idiot"_s, u" "_s}}});
        QVERIFY(!answer[u"flagged"].toBool());
        QCOMPARE(answer[u"text"].toString(), u"Mail mia@example.com about idiotic plans"_s);
    }

    void shouldAnswerWithTheMock()
    {
        MockHandler mock;
        const Bundle bundle;
        flow::Request request {u"http"_s, {}, {{u"mock"_s, QJsonObject {{u"json"_s, 1}}}}, false};
        QCOMPARE((*mock.answer(bundle, {}, request))[u"status"].toInt(), 200);
        request.data = {};
        QVERIFY(!mock.answer(bundle, {}, request));
        request = {u"tool"_s, {}, {{u"mock"_s, 7}}, false};
        QCOMPARE((*mock.answer(bundle, {}, request))[u"result"].toInt(), 7);
    }

    void shouldReallyAsk_withTheSecretInItsPlace()
    {
        tests::LoopbackServer server([](QTcpSocket &socket, const tests::SeenRequest &) {
            tests::LoopbackServer::reply(socket, 200, "application/json", "{\"price\":3}");
        });
        const QString place = server.host();
        HttpHandler http([](const QString &name) { return name == u"token" ? std::optional(QByteArray("s3cret")) : std::nullopt; }, {place});
        QJsonObject data {{u"method"_s, u"GET"_s}, {u"url"_s, u"http://"_s + place + u"/p"_s}, {u"timeoutMs"_s, 5000},
                          {u"auth"_s, QJsonObject {{u"kind"_s, u"bearer"_s}, {u"secret"_s, u"token"_s}}}};
        const auto answer = http.answer({}, {}, {u"http"_s, {}, data, false});
        QCOMPARE((*answer)[u"json"][u"price"].toInt(), 3);
        QCOMPARE(server.seen().value(0).headers.value("authorization"), "Bearer s3cret");
        data.insert(u"auth"_s, QJsonObject {{u"kind"_s, u"bearer"_s}, {u"secret"_s, u"other"_s}});
        QCOMPARE((*http.answer({}, {}, {u"http"_s, {}, data, false}))[u"error"][u"code"].toString(), u"secret"_s);
        QVERIFY(!http.answer({}, {}, {u"tool"_s, {}, data, false}));
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
