// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/confine.h"

#include "studio/base/job.h"
#include "tests/support/sanitized.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace dialogist;
using namespace dialogist::process;
using namespace Qt::StringLiterals;
using End = ConfinedAnswer::End;

/// Runs the shell, as a program that could be anything, behind the walls.
class TestConfine : public QObject
{
    Q_OBJECT
#if defined(Q_OS_LINUX) || defined(Q_MOC_RUN) // moc does not know the system
private:
    QTemporaryDir m_folder;
    JobControl m_control;

    ConfinedAnswer run(const QString &script, const QByteArray &input = {}, int milliseconds = 20'000)
    {
        ConfinedProgram program;
        program.launcher = QStringLiteral(DIALOGIST_PROGRAM);
        program.program = u"/bin/sh"_s;
        program.arguments = {u"-c"_s, script};
        program.folder = m_folder.path();
        program.input = input;
        program.limits = {2'000'000'000, 20};
        program.milliseconds = milliseconds;
        return runConfined(program, m_control);
    }

private slots:
    void initTestCase()
    {
        if (::tests::isSanitized)
            QSKIP("The sanitizers need more memory than the program may have.");
        if (landlockVersion() == 0)
            QSKIP("This system has no Landlock.");
    }

    void shouldHandInputAndOutputOver()
    {
        const ConfinedAnswer answer = run(u"tr a-z A-Z"_s, QByteArray("hello ").repeated(100'000));
        QCOMPARE(answer.end, End::Finished);
        QCOMPARE(answer.output, QByteArray("HELLO ").repeated(100'000));
    }

    void shouldWriteToItsFolderAlone()
    {
        QTemporaryDir elsewhere;
        QVERIFY(run(u"echo inside >made && cat made"_s).output == "inside\n");
        QVERIFY(QFile::exists(m_folder.filePath(u"made"_s)));
        const ConfinedAnswer outside = run(u"echo outside >'%1/made' || echo refused"_s.arg(elsewhere.path()));
        QCOMPARE(outside.output, QByteArray("refused\n"));
        QVERIFY(QDir(elsewhere.path()).isEmpty());
    }

    void shouldSeeNothingOfThePersonsFiles()
    {
        QTemporaryDir home;
        QFile secret(home.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("my diary") == 8);
        secret.close();
        QCOMPARE(run(u"cat '%1/secret' || echo refused"_s.arg(home.path())).output, QByteArray("refused\n"));
        QCOMPARE(run(u"ls '%1' || echo refused"_s.arg(home.path())).output, QByteArray("refused\n"));
        QVERIFY(run(u"cat /etc/passwd | head -1"_s).output.contains(':')); // what the system has installed is read
    }

    void shouldReachNoNetwork()
    {
        const int server = socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        QVERIFY(bind(server, reinterpret_cast<sockaddr *>(&address), length) == 0 && listen(server, 1) == 0);
        QVERIFY(getsockname(server, reinterpret_cast<sockaddr *>(&address), &length) == 0);
        const QString open = u"import socket; socket.create_connection(('127.0.0.1', %1))"_s.arg(ntohs(address.sin_port));
        const ConfinedAnswer answer = run(u"command -v python3 >/dev/null || { echo none; exit; }; python3 -c \"%1\" 2>/dev/null && echo reached || echo refused"_s.arg(open));
        if (answer.output == "none\n")
            QSKIP("There is no Python to open a connection with.");
        QCOMPARE(answer.output, QByteArray("refused\n"));
        pollfd waiting {server, POLLIN, 0};
        QCOMPARE(poll(&waiting, 1, 100), 0);
        close(server);
    }

    void shouldKnowNothingOfTheEnvironment()
    {
        qputenv("DIALOGIST_SECRET_FOR_TEST", "swordfish");
        const ConfinedAnswer answer = run(u"env"_s);
        qunsetenv("DIALOGIST_SECRET_FOR_TEST");
        QVERIFY(!answer.output.contains("swordfish"));
        // Nor of that of the program that started it, which every other process of the person may read.
        QCOMPARE(run(u"cat /proc/%1/environ >/dev/null || echo refused"_s.arg(getpid())).output, QByteArray("refused\n"));
        QVERIFY(answer.output.contains("HOME=" + m_folder.path().toUtf8()));
    }

    void shouldLeaveNothingRunning_whenTheTimeIsUp()
    {
        QElapsedTimer clock;
        clock.start();
        // What it starts writes a mark later, unless it is gone with it.
        const ConfinedAnswer answer = run(u"(sleep 1; touch later) & sleep 30"_s, {}, 300);
        QCOMPARE(answer.end, End::TimedOut);
        QVERIFY(clock.elapsed() < 5000);
        QTest::qWait(1500);
        QVERIFY(!QFile::exists(m_folder.filePath(u"later"_s)));
    }

    void shouldEndAtOnce_whenCancelled()
    {
        QElapsedTimer clock;
        clock.start();
        std::thread cancel([this] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            m_control.cancel();
        });
        const ConfinedAnswer answer = run(u"sleep 30"_s);
        cancel.join();
        QCOMPARE(answer.end, End::Cancelled);
        QVERIFY(clock.elapsed() < 5000);
    }

    void shouldSayWhy_whenItEndsOtherwise()
    {
        JobControl control;
        ConfinedProgram program;
        program.launcher = QStringLiteral(DIALOGIST_PROGRAM);
        program.folder = m_folder.path();
        program.limits = {2'000'000'000, 20};
        program.program = u"/nowhere/program"_s;
        QCOMPARE(runConfined(program, control).end, End::Missing);
        program.program = u"/bin/sh"_s;
        program.arguments = {u"-c"_s, u"exit 3"_s};
        const ConfinedAnswer failed = runConfined(program, control);
        QCOMPARE(failed.end, End::Failed);
        QCOMPARE(failed.exitCode, 3);
        program.arguments = {u"-c"_s, u"yes"_s};
        program.outputBytes = 100'000;
        QCOMPARE(runConfined(program, control).end, End::TooLarge);
    }
#endif
};

QTEST_GUILESS_MAIN(TestConfine)
#include "tst_confine.moc"
