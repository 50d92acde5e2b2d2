// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/studio/net/loopbackserver.h"
#include "tests/support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using dialogist::tests::LoopbackServer;
using dialogist::tests::SeenRequest;
using ::tests::Program;
using ::tests::Run;

/// Documents on their way into a project, with the real program: what happens when something comes in between.
class TestImport : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

    QString newProject(const QString &name)
    {
        const QString path = m_program.file(name);
        const Run run = m_program.run({u"new"_s, path, u"--template"_s, u"support"_s});
        return run.exitCode == 0 ? path : QString();
    }

    /// A folder of small documents, each with a sentence of its own.
    QString documents(const QString &name, int count, int paragraphs = 1)
    {
        const QString folder = m_program.file(name);
        QDir().mkpath(folder);
        for (int i = 0; i < count; ++i) {
            QFile file(folder + u"/page-%1.md"_s.arg(i, 4, 10, QChar(u'0')));
            if (!file.open(QIODevice::WriteOnly))
                return {};
            file.write("# Page " + QByteArray::number(i) + "\n\n");
            for (int p = 0; p < paragraphs; ++p)
                file.write("Shelf " + QByteArray::number(i) + " holds box " + QByteArray::number(p) + " with the spare parts of the pump.\n\n");
        }
        return folder;
    }

    /// A site whose sitemap names one page; any other address is missing.
    static void answer(QTcpSocket &socket, const SeenRequest &request)
    {
        const QByteArray root = "http://" + request.headers.value("host");
        if (request.path == "/robots.txt")
            LoopbackServer::reply(socket, 200, "text/plain", "Sitemap: " + root + "/sitemap.xml");
        else if (request.path == "/sitemap.xml")
            LoopbackServer::reply(socket, 200, "application/xml",
                                  "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>" + root + "/hours</loc></url></urlset>");
        else if (request.path == "/hours")
            LoopbackServer::reply(socket, 200, "text/html", "<html><body><main><h1>Hours</h1><p>The shop is open from nine to five on working days.</p></main></body></html>");
        else
            LoopbackServer::reply(socket, 404, "text/html", "<html><body>Not found</body></html>");
    }

    QJsonObject info(const QString &project) { return m_program.run({u"info"_s, project, u"--json"_s}).json(); }

private slots:
    void shouldFindWhatDocumentsSay()
    {
        const QString project = newProject(u"searched.dialogist"_s);
        QCOMPARE(m_program.run({u"import"_s, project, documents(u"few"_s, 12)}).exitCode, 0);

        const Run run = m_program.run({u"find"_s, project, u"shelf 7 holds"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray matches = run.json()[u"matches"].toArray();
        QCOMPARE(matches.size(), 1);
        const QJsonObject match = matches.first().toObject();
        QCOMPARE(match[u"kind"].toString(), u"source"_s);
        QCOMPARE(match[u"title"].toString(), u"Page 7"_s);
        QCOMPARE(match[u"part"].toString(), u"document"_s);
        QCOMPARE(match[u"passage"].toInt(), 1);
        QVERIFY(match[u"text"].toString().startsWith(u"Shelf 7 holds"_s));

        // they may be left out, and are never written to
        QCOMPARE(m_program.run({u"find"_s, project, u"shelf 7 holds"_s, u"--in"_s, u"text,name"_s}).exitCode, 1);
        QCOMPARE(m_program.run({u"find"_s, project, u"shelf 7 holds"_s, u"--replace"_s, u"x"_s, u"--json"_s}).json()[u"replaced"].toInt(-1), 0);
    }

    void shouldTakeUpWhatWasRead_afterAKill()
    {
        // given: an import of many files that is killed in the middle
        const QString project = newProject(u"killed.dialogist"_s);
        const QString folder = documents(u"many"_s, 200);
        {
            const auto running = m_program.start({u"import"_s, project, folder});
            QElapsedTimer timer;
            timer.start();
            // until a good part has been written
            while (timer.elapsed() < 30000 && QFileInfo(project + u"-wal"_s).size() < 400'000 && running->state() == QProcess::Running)
                QTest::qWait(5);
            running->kill();
            running->waitForFinished();
            QCOMPARE(running->exitStatus(), QProcess::CrashExit);
        }
        QCOMPARE(info(project)[u"sources"].toArray().size(), 0);

        // when
        const Run again = m_program.run({u"import"_s, project, folder, u"--json"_s});

        // then: everything is there once, and a good part was not read anew
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QCOMPARE(again.json()[u"read"].toInt(), 200);
        QCOMPARE(info(project)[u"sources"].toArray().size(), 200);
        QCOMPARE(info(project)[u"passages"].toInt(), 200);
        int takenUp = 0; // a reader process takes longer than that
        for (const QJsonValue &row : again.json()[u"rows"].toArray())
            takenUp += row[u"seconds"].toDouble() < 0.002;
        QVERIFY2(takenUp >= 5, qPrintable(QString::number(takenUp)));
    }

    void shouldKeepWhatWasRead_whenStoppedByCtrlC()
    {
#ifdef Q_OS_UNIX
        const QString project = newProject(u"stopped.dialogist"_s);
        const QString folder = documents(u"to stop"_s, 600);
        const auto running = m_program.start({u"import"_s, project, folder, u"--json"_s});
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30000 && QFileInfo(project + u"-wal"_s).size() < 200'000 && running->state() == QProcess::Running)
            QTest::qWait(5);
        ::kill(pid_t(running->processId()), SIGINT);
        QVERIFY(running->waitForFinished(30'000));
        QCOMPARE(running->exitStatus(), QProcess::NormalExit);
        QCOMPARE(running->exitCode(), 3);
        const QByteArray words = running->readAllStandardError();
        QVERIFY2(words.contains("Stopped"), words.constData());
        const qsizetype kept = info(project)[u"sources"].toArray().size();
        QVERIFY2(kept > 0 && kept < 600, qPrintable(QString::number(kept)));
        QCOMPARE(QJsonDocument::fromJson(running->readAllStandardOutput()).object()[u"read"].toInt(), int(kept));

        const Run rest = m_program.run({u"import"_s, project, folder, u"--json"_s});
        QVERIFY2(rest.exitCode == 0, rest.err.constData());
        QCOMPARE(info(project)[u"sources"].toArray().size(), 600);
#else
        QSKIP("Ctrl-C is sent by a signal here.");
#endif
    }

    void shouldRefuseAMistypedKnowledgeBase_andOfferToMakeIt()
    {
        const QString project = newProject(u"typo.dialogist"_s);
        const QString folder = documents(u"few"_s, 2);
        const Run typo = m_program.run({u"import"_s, project, folder, u"--knowledge"_s, u"Halp pages"_s});
        QCOMPARE(typo.exitCode, 3);
        QVERIFY2(typo.err.contains("Help pages") && typo.err.contains("--new-knowledge"), typo.err.constData());
        QCOMPARE(info(project)[u"knowledgeBases"].toInt(), 1);

        const Run wanted = m_program.run({u"import"_s, project, folder, u"--new-knowledge"_s, u"Halp pages"_s, u"--json"_s});
        QVERIFY2(wanted.exitCode == 0, wanted.err.constData());
        QCOMPARE(wanted.json()[u"knowledgeBase"].toString(), u"Halp pages"_s);
        QCOMPARE(info(project)[u"knowledgeBases"].toInt(), 2);
        // once it is there, both words mean it
        QCOMPARE(m_program.run({u"import"_s, project, folder, u"--knowledge"_s, u"halp pages"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"import"_s, project, folder, u"--new-knowledge"_s, u"Halp pages"_s}).exitCode, 0);
        QCOMPARE(info(project)[u"knowledgeBases"].toInt(), 2);
    }

    void shouldReadTheOthers_andFail_whenAPathIsNotThere()
    {
        const QString project = newProject(u"missing.dialogist"_s);
        const QString folder = documents(u"there"_s, 1);
        const Run run = m_program.run({u"import"_s, project, m_program.file(u"nothere.pdf"_s), folder, u"--json"_s});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.json()[u"read"].toInt(), 1);
        QCOMPARE(info(project)[u"sources"].toArray().size(), 1);
        const QString message = run.json()[u"rows"].toArray().first()[u"message"].toString();
        QVERIFY2(message.contains(u"no file or folder of this name"_s), qPrintable(message));
        QCOMPARE(m_program.run({u"import"_s, project, m_program.file(u"nothere.pdf"_s), u"--sync"_s}).exitCode, 3);
    }

    void shouldTakeAwayAndSucceed_whenAFileThatWasReadIsGone()
    {
        const QString project = newProject(u"gone.dialogist"_s);
        const QString page = documents(u"leaving"_s, 1) + u"/page-0000.md"_s;
        QCOMPARE(m_program.run({u"import"_s, project, page}).exitCode, 0);
        QVERIFY(QFile::remove(page));
        QCOMPARE(m_program.run({u"import"_s, project, page, u"--sync"_s}).exitCode, 0);
        QCOMPARE(info(project)[u"sources"].toArray().size(), 0);
    }

    void shouldFollowAFile_whenItIsRenamed()
    {
        const QString project = newProject(u"renamed.dialogist"_s);
        const QString folder = documents(u"renaming"_s, 2);
        QCOMPARE(m_program.run({u"import"_s, project, folder}).exitCode, 0);
        QVERIFY(QFile::rename(folder + u"/page-0000.md"_s, folder + u"/first.md"_s));
        const Run run = m_program.run({u"import"_s, project, folder, u"--sync"_s, u"--json"_s});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"moved"].toArray(), (QJsonArray {QJsonObject {{u"from"_s, u"page-0000.md"_s}, {u"to"_s, u"first.md"_s}}}));
        QVERIFY(run.json()[u"removed"].toArray().isEmpty() && run.json()[u"added"].toArray().isEmpty());
        QCOMPARE(run.json()[u"unchanged"].toInt(), 1);
    }

    void shouldTellTheWindowWhereTheFilesLie()
    {
#ifndef Q_OS_LINUX
        QSKIP("Settings are kept elsewhere.");
#endif
        const QString project = newProject(u"placed.dialogist"_s);
        const QString folder = documents(u"placed"_s, 1);
        QCOMPARE(m_program.run({u"import"_s, project, folder + u"/../placed/page-0000.md"_s}).exitCode, 0);
        QFile kept(m_program.file(u".xdg_config_home/Dialogist/Dialogist.conf"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray settings = kept.readAll();
        QVERIFY2(settings.contains(QFile::encodeName(folder) + "/page-0000.md"), settings.constData());
    }

    void shouldSayThatThereIsNothingToRead_whenAFolderIsEmpty()
    {
        const QString project = newProject(u"nothing.dialogist"_s);
        const QString empty = documents(u"bare"_s, 0);
        const Run alone = m_program.run({u"import"_s, project, empty});
        QCOMPARE(alone.exitCode, 3);
        QVERIFY2(alone.err.contains("nothing to read") && alone.err.contains("bare"), alone.err.constData());
        QVERIFY(!m_program.run({u"import"_s, project, empty, u"--json"_s}).json()[u"error"].toObject().isEmpty());

        // beside a folder that holds something, and one that was named twice
        const QString full = documents(u"full"_s, 1);
        const Run both = m_program.run({u"import"_s, project, empty, full, full + u"/"_s});
        QCOMPARE(both.exitCode, 0);
        QVERIFY2(both.err.contains("bare") && !both.err.contains("full"), both.err.constData());
    }

    void shouldSayThatTheDriveIsFull_andKeepWhatWasThere()
    {
#ifdef Q_OS_LINUX
        const QString disk = m_program.file(u"small drive"_s);
        QVERIFY(QDir().mkpath(disk));
        const QString first = documents(u"first"_s, 1);
        const QString many = documents(u"too many"_s, 40, 600);
        // One mount for all that is said: before, while and after it gets full; then with no room for even the lock.
        const QString script = uR"(
mount -t tmpfs -o size=2m tmpfs "$1" || exit 77
export HOME="$5" XDG_CONFIG_HOME="$5/config" XDG_DATA_HOME="$5/data" DIALOGIST_LANGUAGE=en
p="$2"; f="$1/shop.dialogist"
"$p" new "$f" --template support && "$p" import "$f" "$3" >/dev/null || exit 76
"$p" import "$f" "$4" >"$5/full.out" 2>"$5/full.err"; echo "full $?"
"$p" info "$f" --json >"$5/after.json"; echo "info $?"
"$p" ask "$f" "Which box holds the spare parts of the pump?" --threshold 0 >/dev/null; echo "ask $?"
dd if=/dev/zero of="$1/filler" bs=1k 2>/dev/null
"$p" import "$f" "$4" >"$5/none.out" 2>"$5/none.err"; echo "none $?"
"$p" info "$f" >/dev/null; echo "still $?"
)"_s;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, disk, QStringLiteral(DIALOGIST_PROGRAM), first, many, m_program.home()});
        if (!child.waitForStarted() || !child.waitForFinished(120000) || child.exitCode() == 77 || child.exitCode() == 1) // the last is what unshare itself says
            QSKIP("A small drive of its own cannot be mounted here.");
        const QByteArray said = child.readAllStandardOutput();
        const auto contentOf = [this](const QString &name) {
            QFile file(m_program.file(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray full = contentOf(u"full.out"_s) + contentOf(u"full.err"_s);
        QVERIFY2(full.contains("no room left on the drive"), full.constData());
        QVERIFY2(!full.contains("may not write"), full.constData());
        QVERIFY2(said.contains("info 0"), said.constData());
        QVERIFY2(said.contains("ask 0"), said.constData());
        const QJsonObject after = QJsonDocument::fromJson(contentOf(u"after.json"_s)).object();
        QVERIFY(after[u"sources"].toArray().size() >= 1);
        const QByteArray none = contentOf(u"none.out"_s) + contentOf(u"none.err"_s);
        QVERIFY2(said.contains("none 3"), said.constData());
        QVERIFY2(none.contains("no room left on the drive"), none.constData());
        QVERIFY2(said.contains("still 0"), said.constData());
#else
        QSKIP("A small drive is mounted on Linux only.");
#endif
    }

    void shouldSayThatTheStartIsMissing_whenOtherPagesOfTheSiteAreRead()
    {
        const LoopbackServer site(&TestImport::answer);
        const QString project = newProject(u"site.dialogist"_s);
        const Run good = m_program.run({u"crawl"_s, project, site.url(u"/hours"_s), u"--allow-private"_s, u"--json"_s});
        QCOMPARE(good.exitCode, 0);
        const Run bad = m_program.run({u"crawl"_s, project, site.url(u"/gone/"_s), u"--allow-private"_s, u"--json"_s});
        QVERIFY2(bad.json()[u"read"].toInt() >= 1, bad.out.constData());
        QCOMPARE(bad.exitCode, 1);
        QCOMPARE(m_program.run({u"crawl"_s, project, site.url({}), u"--allow-private"_s}).exitCode, 1); // its root is missing, too
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
