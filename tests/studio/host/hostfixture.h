// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/host.h"
#include "studio/publish/hereservice.h"
#include "tests/studio/host/httppeer.h"
#include "tests/studio/host/testbot.h"

#include <QTest>

namespace tests {

/// A host on a free port of the loopback, with a data folder of its own.
class HostFixture
{
public:
    HostFixture() { start(); }

    void start()
    {
        host::HostOptions options;
        options.port = freePort();
        options.dataDir = folder.path();
        options.messagesPerMinute = 0;
        options.maxRequestsPerConnection = 1'000'000;
        host = std::make_unique<host::Host>(options);
        const Status started = host->start();
        if (!started)
            qFatal("no host: %s %s", qPrintable(started.error().message), qPrintable(started.error().detail));
    }
    void restart()
    {
        host.reset();
        start();
    }
    Result<publish::LiveBot> publish(const publish::Bundle &bundle)
    {
        publish::HereService service({host->url(), host->adminToken(), 0});
        JobControl control;
        return service.publish(bundle, control);
    }
    static quint16 freePort()
    {
        QTcpSocket socket;
        socket.bind(QHostAddress::LocalHost, 0);
        return socket.localPort();
    }

    QTemporaryDir folder;
    std::unique_ptr<host::Host> host;
};

/// One person's talk.
class Person
{
public:
    Person(quint16 port, const QByteArray &slug = "echo") : peer(port), base("/api/chat/v1/bots/" + slug) { }
    Answer start()
    {
        const Answer answer = peer.post(base + "/talks", {{u"language"_s, u"en"_s}, {u"site"_s, u"https://shop.example"_s}}, session);
        if (const QByteArray id = answer.json()[u"session"].toString().toLatin1(); !id.isEmpty())
            session = id;
        return answer;
    }
    Answer say(const QString &text, const QString &id = {})
    {
        return peer.post(base + "/messages", {{u"text"_s, text}, {u"clientMessageId"_s, id}}, session);
    }
    Answer choose(const QString &option) { return peer.post(base + "/messages", {{u"choice"_s, option}}, session); }
    Answer resume() { return peer.request("GET", base + "/talk", {}, "X-Dialogist-Session: " + session + "\r\n"); }
    Answer end() { return peer.request("DELETE", base + "/talk", {}, "X-Dialogist-Session: " + session + "\r\n"); }
    static QString lastText(const Answer &answer)
    {
        const QJsonArray messages = answer.json()[u"messages"].toArray();
        return messages.isEmpty() ? QString() : messages.last()[u"text"].toString();
    }
    static QString firstText(const Answer &answer) { return answer.json()[u"messages"][0][u"text"].toString(); }

    HttpPeer peer;
    QByteArray base;
    QByteArray session;
};

} // namespace tests
