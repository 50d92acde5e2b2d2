// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/host/askingbot.h"
#include "tests/studio/host/hostfixture.h"

#include "studio/flow/ownwords.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace tests;

/// Strangers talk to published bots with a real browser. See webchat.mjs for what they do.
class TestWebChat : public QObject
{
    Q_OBJECT
private:
    HostFixture m_fixture;

    /// A Chromium that a test can drive; that of Ubuntu is a snap, which cannot see our files.
    static QString chromium()
    {
        for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
            const QString path = QStandardPaths::findExecutable(name);
            if (!path.isEmpty() && !QFileInfo(path).canonicalFilePath().contains(u"snap"_s))
                return path;
        }
        return {};
    }

    void publishAll()
    {
        TestBot echo;
        echo.bot.languages = {u"en"_s, u"de"_s, u"ar"_s};
        QVERIFY(m_fixture.publish(echo.bundle()).ok());
        TestBot closing(u"closing"_s);
        closing.bot.webChat.closeClearsData = true;
        closing.bot.languages = {u"en"_s, u"de"_s};
        closing.bot.words = {{u"chat.placeholder"_s, model::LocalizedText(u"en"_s, u"Ask us"_s)},
                             {u"chat.greeting"_s, model::LocalizedText(u"en"_s, u"Nice to see you"_s)},
                             {u"chat.title"_s, model::LocalizedText(u"de"_s, u"Das Echo"_s)}};
        QVERIFY(m_fixture.publish(closing.bundle()).ok());
        TestBot consent(u"consent"_s);
        consent.bot.privacy.consentBeforeStart = true;
        PlainBot waiting(u"waiting"_s);
        const auto one = waiting.message(u"One moment."_s);
        const auto wait = waiting.addNode(u"wait"_s, {{u"kind"_s, u"delay"_s}, {u"seconds"_s, u"2"_s}});
        const auto back = waiting.message(u"Here I am."_s);
        const auto question = waiting.ask(u"And now?"_s);
        waiting.link(waiting.start, u"next"_s, one);
        waiting.link(one, u"next"_s, wait);
        waiting.link(wait, u"next"_s, back);
        waiting.link(back, u"next"_s, question);
        waiting.link(question, u"answered"_s, one);
        QVERIFY(m_fixture.publish(waiting.bundle()).ok());
        const QJsonObject notices {{u"en"_s, u"We use what you write only to answer you."_s}};
        QVERIFY(m_fixture.publish(consent.bundle({{u"notices"_s, notices}})).ok());
    }

private slots:
    void shouldServeTheChat_withoutInlineCode()
    {
        publishAll();
        HttpPeer peer(m_fixture.host->port());
        const Answer page = peer.request("GET", "/echo");
        QCOMPARE(page.status, 200);
        const QByteArray policy = page.header("content-security-policy");
        QVERIFY(policy.contains("script-src 'self'") && !policy.contains("unsafe"));
        QVERIFY(!page.body.contains("<style") && !page.body.contains("style=") && !page.body.contains("onclick"));
        QCOMPARE(peer.request("GET", "/webchat/chat.js").status, 200);
        QCOMPARE(peer.request("GET", "/webchat/page.html").status, 404);
        QCOMPARE(peer.request("GET", "/webchat/nothing.js").status, 404);
        const Answer script = peer.request("GET", "/echo/embed.js");
        QVERIFY(script.body.contains("\"accent\":\"#1d62d6\"") && !script.body.contains("{{"));
        const QByteArray tag = peer.request("GET", "/webchat/chat.css").header("etag");
        QCOMPARE(peer.request("GET", "/webchat/chat.css", {}, "If-None-Match: " + tag + "\r\n").status, 304);
    }

    void shouldOfferEverySentenceToTheTableOfTexts()
    {
        HttpPeer peer(m_fixture.host->port());
        const QByteArray page = peer.request("GET", "/webchat/chat.js").body + peer.request("GET", "/webchat/bubbles.js").body
            + peer.request("GET", "/webchat/elements.js").body + peer.request("GET", "/webchat/contents.js").body;
        QSet<QString> offered;
        for (const flow::OwnWord &word : flow::ownWords()) {
            offered.insert(word.key);
            const bool isFree = word.key == flow::chatTitleKey || word.key == flow::chatGreetingKey;
            for (const QString &language : {u"en"_s, u"de"_s, u"ms"_s, u"id"_s, u"hi"_s})
                QVERIFY2(isFree || !word.builtIn.exact(language).isEmpty(), qPrintable(word.key));
        }
        static const QRegularExpression said(u"\\bwords\\(\"(\\w+)\""_s);
        auto matches = said.globalMatch(QString::fromUtf8(page));
        int count = 0;
        while (matches.hasNext()) {
            const QString key = matches.next().captured(1);
            QVERIFY2(offered.contains(u"chat."_s + key), qPrintable(key));
            ++count;
        }
        QVERIFY(count > 20);
        const QJsonObject about = QJsonDocument::fromJson(peer.request("GET", "/api/chat/v1/bots/closing").body).object();
        QCOMPARE(about[u"words"][u"en"][u"placeholder"].toString(), u"Ask us"_s);
    }

    void shouldStaySmall()
    {
        HttpPeer peer(m_fixture.host->port());
        QByteArray all;
        for (const QByteArray name : {"chat.js", "bubbles.js", "connection.js", "markdown.js", "words.js", "contents.js", "elements.js", "chat.css", "bubble.svg"})
            all += peer.request("GET", "/webchat/" + name).body;
        all += peer.request("GET", "/echo").body + peer.request("GET", "/echo/embed.js").body;
        QVERIFY(all.size() > 10'000);
        QVERIFY2(qCompress(all).size() < 40 * 1024, qPrintable(QString::number(qCompress(all).size())));
    }

    void shouldServeAStranger_inARealBrowser()
    {
        const QString modules = qEnvironmentVariable("DIALOGIST_NODE_MODULES");
        if (modules.isEmpty() || !QFile::exists(modules + u"/playwright-core/package.json"_s))
            QSKIP("playwright-core is not there: set DIALOGIST_NODE_MODULES to the node_modules folder that has it.");
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
            QSKIP("node is not installed.");
        if (chromium().isEmpty())
            QSKIP("There is no Chromium that a test can drive (a snap cannot be).");
        QStringList arguments {QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/tests/features/webchat/webchat.mjs"_s, m_fixture.host->url()};
        const QString strings = QStringLiteral(DIALOGIST_CORPORA) + u"/security/blns.json"_s;
        if (QFile::exists(strings))
            arguments.append(strings);
        QProcess node;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DIALOGIST_CHROMIUM"_s, chromium());
        node.setProcessEnvironment(environment);
        node.setProcessChannelMode(QProcess::MergedChannels);
        node.start(u"node"_s, arguments);
        QVERIFY(node.waitForStarted());
        QVERIFY(node.waitForFinished(240'000));
        const QByteArray output = node.readAll();
        qInfo("%s", output.constData());
        QCOMPARE(node.exitCode(), 0);
        QVERIFY(output.count("ok ") >= 9);
    }
};

QTEST_GUILESS_MAIN(TestWebChat)
#include "tst_webchat.moc"
