// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// The main job as a designer does it on the command line, with the real program from end to end.
class TestMainJob : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    const QString m_help = QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/samples/docs"_s;

    QString project(const QString &name = u"shop.dialogist"_s) { return m_program.file(name); }

    struct Reply {
        int status = 0;
        QByteArray body;
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };
    /// Until the host says where it is.
    static bool isReady(QProcess &host)
    {
        QByteArray said;
        for (int i = 0; i < 200 && !said.contains("http://"); ++i) {
            host.waitForReadyRead(100);
            said += host.readAllStandardOutput();
        }
        return said.contains("http://");
    }

    static Reply http(const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const QByteArray &session = {})
    {
        QNetworkAccessManager manager;
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!session.isEmpty())
            request.setRawHeader("X-Dialogist-Session", session);
        QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
        QEventLoop loop;
        connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(15000, &loop, &QEventLoop::quit);
        loop.exec();
        const Reply result {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
        delete reply;
        return result;
    }

private slots:
    void shouldMakeABot_whenATemplateIsNamed()
    {
        const Run run = m_program.run({u"new"_s, project(), u"--template"_s, u"support"_s, u"--name"_s, u"Shop"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(QFile::exists(project()));
        QCOMPARE(run.json()[u"name"].toString(), u"Shop"_s);
    }

    void shouldRefuseToReplaceAProject()
    {
        const Run run = m_program.run({u"new"_s, project()});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.err.contains("shop.dialogist"));
    }

    void shouldReadDocuments_andSayWhatBecameOfEach()
    {
        QFile broken(m_program.file(u"broken.pdf"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("%PDF-1.7\nthis is not a document");
        broken.close();

        const Run run = m_program.run({u"import"_s, project(), m_help, broken.fileName(), u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"read"].toInt(), 9);
        QCOMPARE(run.json()[u"failed"].toInt(), 1);
        QVERIFY(run.json()[u"passages"].toInt() >= 20);
        for (const QJsonValue &row : run.json()[u"rows"].toArray()) {
            if (row[u"path"].toString().endsWith(u"broken.pdf"_s))
                QVERIFY(!row[u"message"].toString().isEmpty());
        }
    }

    void shouldDoubleNothing_whenTheSameDocumentsAreReadAgain()
    {
        const int before = m_program.run({u"info"_s, project(), u"--json"_s}).json()[u"passages"].toInt();
        QCOMPARE(m_program.run({u"import"_s, project(), m_help, u"--json"_s}).exitCode, 0);
        const int after = m_program.run({u"info"_s, project(), u"--json"_s}).json()[u"passages"].toInt();
        QVERIFY(before > 0);
        QCOMPARE(after, before);
    }

    void shouldAnswerWithTheSource_whenTheDocumentsTell()
    {
        const Run run = m_program.run({u"ask"_s, project(), u"Does the web chat set cookies?"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject best = run.json()[u"quotes"].toArray().first().toObject();
        QVERIFY2(run.out.contains("cookie"), run.out.constData());
        QVERIFY(run.out.contains("web-chat") || run.out.contains("web chat"));
        QVERIFY(!best.isEmpty());
    }

    void shouldSayThatItDoesNotKnow_whenTheDocumentsAreSilent()
    {
        const Run run = m_program.run({u"ask"_s, project(), u"Who won the football world cup in 1974?"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json()[u"found"].toBool(true), false);
    }

    void shouldSayWhatAScoreIsMadeOf_whenAskedForJson()
    {
        const QJsonObject json = m_program.run({u"ask"_s, project(), u"Does the web chat set cookies?"_s, u"--json"_s}).json();
        double before = 1;
        for (const QJsonValue &quote : json[u"quotes"].toArray()) {
            const QJsonObject parts = quote[u"parts"].toObject();
            for (const QString &part : {u"words"_s, u"together"_s, u"heading"_s, u"typos"_s, u"weight"_s, u"freshness"_s})
                QVERIFY2(parts[part].isDouble(), qPrintable(part));
            QVERIFY(parts[u"words"].toDouble() > 0);
            QVERIFY(quote[u"score"].toDouble() <= before);
            before = quote[u"score"].toDouble();
        }
        QCOMPARE(json[u"confidence"].toDouble(), json[u"quotes"][0][u"score"].toDouble());
    }

    void shouldNameTheLanguages_whenAskedForOneThatIsNotThere()
    {
        const Run run = m_program.run({u"ask"_s, project(), u"Does the web chat set cookies?"_s, u"--language"_s, u"xx-bad-tag-zz9"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("xx-bad-tag-zz9") && run.err.contains("en"), run.err.constData());
        QCOMPARE(m_program.run({u"ask"_s, project(), u"Does the web chat set cookies?"_s, u"--language"_s, u"en-GB"_s}).exitCode, 0);
    }

    void shouldTalk_whenAScriptIsGiven()
    {
        QFile script(m_program.file(u"talk.txt"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("# a person asks\nHow do I go back to an earlier release?\n");
        script.close();
        const Run run = m_program.run({u"chat"_s, project(), u"--script"_s, script.fileName()});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.text().contains(u"Go back to"_s), run.out.constData());
    }

    void shouldFindNoProblems_inAFreshBot()
    {
        const Run run = m_program.run({u"check"_s, project(), u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.out.constData());
    }

    void shouldShowWhereDataGoes_beforePublishing()
    {
        const Run run = m_program.run({u"review"_s, project(), u"--target"_s, u"here"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.out.constData());
        QVERIFY(!run.json()[u"parties"].toArray().isEmpty());
        QVERIFY(!run.json()[u"flows"].toArray().isEmpty());
        for (const QString &target : {u"botpress"_s, u"botsify"_s, u"messagebird"_s, u"webchatagent"_s, u"faveo"_s}) {
            const Run other = m_program.run({u"review"_s, project(), u"--target"_s, target, u"--json"_s});
            QVERIFY2(other.exitCode == 0 || other.exitCode == 1, qPrintable(target));
            QVERIFY2(!other.json()[u"settings"].toArray().isEmpty(), qPrintable(target));
        }
        QVERIFY(run.json()[u"changes"].toArray().first().toString().contains(u"first release"_s));
        QVERIFY(m_program.run({u"review"_s, project()}).text().contains(u"6 What changes"_s));
    }

    void shouldAnswerAStranger_afterPublishingOnThisComputer()
    {
        const auto host = m_program.start({u"host"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s});
        QVERIFY(isReady(*host));

        const Run run = m_program.run({u"publish"_s, project(), u"--target"_s, u"here"_s, u"--yes"_s, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QUrl page(run.json()[u"address"].toString());
        QVERIFY2(page.isValid() && page.host() == u"127.0.0.1"_s, run.out.constData());

        // A stranger's browser loads the page and starts to talk.
        QCOMPARE(http("GET", page).status, 200);
        const QString slug = page.path().section(u'/', 1, 1);
        const QUrl api = page.resolved(QUrl(u"/api/chat/v1/bots/%1/"_s.arg(slug)));
        const Reply talk = http("POST", api.resolved(QUrl(u"talks"_s)), R"({"language":"en"})");
        QVERIFY2(talk.status == 200 || talk.status == 201, talk.body.constData());
        const QByteArray session = talk.json()[u"session"].toString().toLatin1();
        QVERIFY(session.size() >= 32);
        QVERIFY(!talk.json()[u"messages"].toArray().isEmpty());

        const Reply answer = http("POST", api.resolved(QUrl(u"messages"_s)), R"({"text":"Does the web chat set cookies?","clientMessageId":"a1"})", session);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QVERIFY2(answer.body.contains("cookie"), answer.body.constData());

        // The publication is written down in the project.
        const QJsonArray releases = m_program.run({u"info"_s, project(), u"--json"_s}).json()[u"releases"].toArray();
        QCOMPARE(releases.size(), 1);
        QCOMPARE(releases.first()[u"target"].toString(), u"here"_s);
        QCOMPARE(releases.first()[u"region"].toString().isEmpty(), false);
    }

    void shouldUseTheSameRelease_whenNothingHasChanged()
    {
        const auto host = m_program.start({u"host"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s});
        QVERIFY(isReady(*host));
        const QString before = m_program.run({u"info"_s, project(), u"--json"_s}).json()[u"releases"].toArray().last()[u"hash"].toString();
        const Run run = m_program.run({u"publish"_s, project(), u"--target"_s, u"here"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"release"].toString(), before);
        const Run review = m_program.run({u"review"_s, project(), u"--json"_s});
        QCOMPARE(review.json()[u"changes"].toArray().size(), 0);
        QVERIFY(m_program.run({u"review"_s, project()}).text().contains(u"Nothing has changed"_s));
    }

    void shouldAskForHelpOrUsage_whenACommandIsWrong()
    {
        QCOMPARE(m_program.run({u"--help"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"fly"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"info"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"new"_s, project(u"x.dialogist"_s), u"--template"_s, u"nothing"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"info"_s, u"/does/not/exist.dialogist"_s}).exitCode, 3);
        QCOMPARE(m_program.run({u"ask"_s, project(), u"cookies"_s, u"--max"_s, u"abc"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"ask"_s, project(), u"cookies"_s, u"--threshold"_s, u"7"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"review"_s, project(), u"--target"_s, u"botpress"_s, u"--region"_s, u"mars"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"review"_s, project(), u"--target"_s, u"here"_s, u"--region"_s, u"EEA"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"new"_s, project(u"y.dialogist"_s), u"--language"_s, u"xx"_s}).exitCode, 2);
        const Run foreign = m_program.run({u"chat"_s, project(), u"--language"_s, u"xx"_s, u"--json"_s});
        QCOMPARE(foreign.exitCode, 2);
        QVERIFY(foreign.json()[u"error"].toObject()[u"message"].toString().contains(u"en"_s));
        const Run json = m_program.run({u"info"_s, u"/does/not/exist.dialogist"_s, u"--json"_s});
        QCOMPARE(json.json()[u"error"].toObject()[u"code"].toString(), u"not-found"_s);
        for (const QString &command : {u"new"_s, u"import"_s, u"crawl"_s, u"ask"_s, u"chat"_s, u"check"_s, u"review"_s, u"publish"_s, u"host"_s, u"demo"_s, u"info"_s}) {
            const Run help = m_program.run({command, u"--help"_s});
            QCOMPARE(help.exitCode, 0);
            QVERIFY2(help.out.contains(("dialogist " + command.toLatin1()).constData()), help.out.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_mainjob.moc"
