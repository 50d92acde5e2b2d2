// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"
#include "panels/deploy/deploypanel.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "tests/studio/net/loopbackserver.h"
#include "tests/support/program.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <netdb.h>

#include <cstring>

using namespace dialogist;
using namespace Qt::StringLiterals;
using dialogist::tests::LoopbackServer;
using dialogist::tests::SeenRequest;
using ::tests::Program;
using ::tests::Run;

namespace {

// What the story of the window returns: where it stopped.
enum StoryEnd { Told = 0, NoProject = 11, NoKnowledge, NoEdit, NoAnswer, NoReview, NotClosed };

template <typename Condition> bool waitUntil(Condition condition, int milliseconds = 60'000)
{
    return QTest::qWaitFor(condition, milliseconds);
}

/// A designer opens the sample, changes a text, talks to the bot, looks at every editor and reads the review for every service.
int tellWindowStory(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"dialogist"_s);
    shell::MainWindow window;
    window.restoreLayout();
    window.show();
    window.openSample();
    shell::Workbench &bench = window.workbench();
    if (!bench.document())
        return NoProject;
    if (!waitUntil([&] { return bench.jobs().runningCount() == 0 && !bench.document()->project().sources.empty(); }))
        return NoKnowledge;

    const model::Bot bot = bench.document()->project().bots.begin()->second;
    const model::Node node = bot.flows.at(bot.startFlow).nodes.begin()->second;
    bench.open({ui::Place::Kind::Node, node.id.toString(), bot.id, bot.startFlow, {node.id}});
    const auto name = [&] { return bench.document()->project().bots.at(bot.id).flows.at(bot.startFlow).nodes.at(node.id).name; };
    const Status renamed = bench.document()->push(commands::renameNode(bench.document()->project(), node.id, u"Renamed"_s));
    bench.undo();
    bench.redo();
    if (!renamed || name() != u"Renamed"_s)
        return NoEdit;
    for (const auto &[id, base] : bench.document()->project().knowledgeBases)
        bench.open({ui::Place::Kind::KnowledgeBase, id.toString(), {}, {}, {}});
    bench.open({ui::Place::Kind::Language, bot.languages.constFirst(), bot.id, {}, {}});

    panels::simulator::TalkSession &talk = bench.simulator->session();
    bench.simulator->restart();
    auto *input = bench.simulator->findChild<QLineEdit *>(u"input"_s);
    if (!waitUntil([&] { return talk.isStarted() && !talk.isBusy(); }) || !input)
        return NoAnswer;
    QTest::keyClicks(input, u"Does the web chat set cookies?"_s);
    QTest::keyClick(input, Qt::Key_Return);
    if (!waitUntil([&] { return talk.exchanges().size() >= 2 && !talk.isBusy(); }))
        return NoAnswer;

    QSignalSpy reviewed(bench.deploy, &panels::deploy::DeployPanel::reviewed);
    bench.showReview();
    for (const QString &target : {u"here"_s, u"botpress"_s, u"botsify"_s, u"messagebird"_s, u"webchatagent"_s, u"faveo"_s}) {
        bench.deploy->setTarget(target);
        if (!waitUntil([&] { return bench.deploy->review().target == target; }))
            return NoReview;
    }
    QTest::qWait(500); // whatever would be done when nobody looks
    window.close();
    return waitUntil([&] { return !window.isVisible() && !bench.document(); }) ? Told : NotClosed;
}

/// What the watch has to catch, each over before anybody could sample it.
int plantConnections(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    socket.waitForConnected(2000);
    socket.abort();
    QUdpSocket udp;
    udp.bind(QHostAddress(QHostAddress::AnyIPv4));
    udp.writeDatagram("x", 1, QHostAddress(u"127.0.0.1"_s), 9);
    addrinfo *found = nullptr;
    if (getaddrinfo("planted.invalid", "80", nullptr, &found) == 0)
        freeaddrinfo(found);
    return 0;
}

} // namespace

/// Nothing leaves the computer by itself: every socket of the program and of the processes that it starts is watched while it does
/// its work. (The reader process gets no foreign library; that it cannot make sockets is what tst_sandbox shows.)
class TestSockets : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    Program m_self {QCoreApplication::applicationFilePath()};
    QString m_log = m_program.file(u"sockets.log"_s);

    QString project() const { return m_program.file(u"shop.dialogist"_s); }

    QStringList takeLog()
    {
        QFile file(m_log);
        QStringList lines;
        if (file.open(QIODevice::ReadOnly))
            lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        file.remove();
        return lines;
    }

    /// Runs a command that must succeed, and says what sockets it used.
    QStringList socketsOf(const QStringList &arguments, const QByteArray &input = {}, const QList<int> &exitCodes = {0})
    {
        takeLog();
        const Run run = m_program.run(arguments, input);
        if (!run.ended || !exitCodes.contains(run.exitCode))
            return {u"the command itself failed: "_s + QString::fromUtf8(run.out + run.err)};
        return takeLog();
    }

    static QStringList notLoopback(const QStringList &lines)
    {
        QStringList rest;
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            const bool loopback = words.value(1) == u"inet"_s
                && (words.size() == 2 || QHostAddress(words.value(2)).isLoopback());
            const bool ownSocket = words.value(1) == u"unix"_s && (line.contains(u"/dialogist/host/"_s) || line.contains(u"dialogist-host-"_s));
            if (!loopback && !ownSocket)
                rest.append(line);
        }
        return rest;
    }

private slots:
    void initTestCase()
    {
        qputenv("LD_PRELOAD", DIALOGIST_SOCKET_WATCH);
        qputenv("DIALOGIST_SOCKET_LOG", m_log.toLocal8Bit());
        qputenv("ASAN_OPTIONS", "verify_asan_link_order=0:" + qgetenv("ASAN_OPTIONS"));
        // What the desktop says to itself on its own bus is not the program's.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }

    void shouldCatchPlantedConnections()
    {
        takeLog();
        QCOMPARE(m_self.run({u"plant"_s}).exitCode, 0);
        const QStringList lines = takeLog();
        const auto caught = [&lines](const QString &beginning) {
            return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(beginning); });
        };
        QVERIFY2(caught(u"connect inet 127.0.0.1"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(caught(u"bind inet 127.0.0.1"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(caught(u"sendto inet 127.0.0.1 9"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(caught(u"lookup planted.invalid"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(!notLoopback(lines).isEmpty());
    }

    void shouldOpenNoSocket_whenTheWindowIsWorkedIn()
    {
        takeLog();
        const Run run = m_self.run({u"window"_s}, {}, 240);
        QVERIFY2(run.ended && run.exitCode == Told, qPrintable(u"the story stopped at %1: "_s.arg(run.exitCode) + QString::fromUtf8(run.err)));
        const QStringList lines = takeLog();
        QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
    }

    void shouldOpenNoSocket_whenTheRealWindowStarts()
    {
        QCOMPARE(socketsOf({u"studio"_s, u"--sample"_s, u"--quit-after-first-click"_s}), QStringList());
    }

    void shouldOpenNoSocket_onTheCommandLine()
    {
        const QString documents = QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/samples/docs"_s;
        QCOMPARE(socketsOf({u"new"_s, project(), u"--template"_s, u"support"_s}), QStringList());
        QCOMPARE(socketsOf({u"import"_s, project(), documents}), QStringList());
        QCOMPARE(socketsOf({u"ask"_s, project(), u"Does the web chat set cookies?"_s}), QStringList());
        QCOMPARE(socketsOf({u"chat"_s, project()}, "Does the web chat set cookies?\n"), QStringList());
        QCOMPARE(socketsOf({u"check"_s, project()}, {}, {0, 1}), QStringList());
        for (const QString &target : {u"here"_s, u"botpress"_s})
            QCOMPARE(socketsOf({u"review"_s, project(), u"--target"_s, target}, {}, {0, 1}), QStringList());
        QCOMPARE(socketsOf({u"info"_s, project()}), QStringList());
        QCOMPARE(socketsOf({u"--help"_s}), QStringList());
    }

    void shouldAskOnlyTheSite_whenItIsCrawled()
    {
        const LoopbackServer site([](QTcpSocket &socket, const SeenRequest &request) {
            if (request.path == "/robots.txt")
                LoopbackServer::reply(socket, 404, "text/plain", {});
            else
                LoopbackServer::reply(socket, 200, "text/html",
                                      "<html><head><link rel=stylesheet href=http://styles.invalid/a.css><script src=http://scripts.invalid/a.js></script>"
                                      "<link rel=dns-prefetch href=//prefetch.invalid></head><body><main><h1>Opening hours</h1><p>The shop is open from nine "
                                      "to five on working days, and from ten to one on Saturdays. On Sundays and on public holidays it stays closed.</p><img src=http://pictures.invalid/a.png>"
                                      "<iframe src=http://frames.invalid/></iframe><a href=http://elsewhere.invalid/>elsewhere</a></main></body></html>");
        });
        const QStringList lines = socketsOf({u"crawl"_s, project(), site.url(u"/"_s), u"--allow-private"_s});
        QVERIFY(!lines.isEmpty());
        const QString address = u"inet 127.0.0.1 %1"_s.arg(site.port());
        for (const QString &line : lines)
            QVERIFY2(line.endsWith(address) || line == "socket inet"_L1 || line.startsWith("bind inet 127.0.0.1"_L1) || line.startsWith("connect inet 127.0.0.1"_L1),
                     qPrintable(line));
    }

    void shouldStayOnThisComputer_whenPublishedHere()
    {
        takeLog();
        {
            const auto host = m_program.start({u"host"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s});
            QByteArray said;
            for (int i = 0; i < 200 && !said.contains("http://"); ++i) {
                host->waitForReadyRead(100);
                said += host->readAllStandardOutput();
            }
            QVERIFY(said.contains("http://"));
            const Run run = m_program.run({u"publish"_s, project(), u"--target"_s, u"here"_s, u"--yes"_s});
            QVERIFY2(run.exitCode == 0, run.err.constData());
        }
        const QStringList lines = takeLog();
        QVERIFY(!lines.isEmpty());
        QVERIFY2(notLoopback(lines).isEmpty(), qPrintable(notLoopback(lines).join(u'\n')));
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return knowledge::readerMain(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "window") == 0)
        return tellWindowStory(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "plant") == 0)
        return plantConnections(argc, argv);
    QCoreApplication app(argc, argv);
    TestSockets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sockets.moc"
