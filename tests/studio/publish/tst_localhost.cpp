// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/localhost.h"

#include "studio/publish/hereservice.h"
#include "tests/support/program.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::publish;
using namespace Qt::StringLiterals;

class TestLocalHost : public QObject
{
    Q_OBJECT
private:
    tests::Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    QString m_folder = m_program.file(u"host"_s);

    Result<HostAddress> started() const
    {
        LocalHost::Options options;
        options.program = QStringLiteral(DIALOGIST_PROGRAM);
        options.dataDir = m_folder;
        return LocalHost::startDetached(options);
    }
    bool isRunning() const { return findRunningHost(m_folder).ok(); }

private slots:
    void cleanup() { (void)LocalHost::stopRunning(m_folder); }

    void shouldStopAHostThatSomebodyElseStarted()
    {
        QVERIFY(started());
        QVERIFY(isRunning());
        const Status stopped = LocalHost::stopRunning(m_folder);
        QVERIFY2(stopped.ok(), qPrintable(stopped.ok() ? QString() : stopped.error().message));
        QVERIFY(!isRunning());
        // Its folder is free at once.
        QVERIFY(started());
    }

    void shouldSayThatNoneRuns()
    {
        const Status stopped = LocalHost::stopRunning(m_folder);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, ErrorCode::NotFound);
    }

    void shouldGoOn_whenTheTokenIsWrong()
    {
        auto host = started();
        QVERIFY(host);
        const HostAddress stranger {host->url, "guessed", 0};
        const Status asked = HereService(stranger).stopHost();
        QVERIFY(!asked.ok());
        QTest::qWait(300);
        QVERIFY(isRunning());
        QVERIFY(HereService(*host).botNames());
    }

    void shouldStopAHost_fromTheCommandLine()
    {
        QVERIFY(started());
        const tests::Run stopped = m_program.run({u"host"_s, u"--stop"_s, u"--data"_s, m_folder, u"--json"_s});
        QCOMPARE(stopped.exitCode, 0);
        QVERIFY(stopped.json()[u"stopped"].toBool());
        QVERIFY(!isRunning());
        const tests::Run again = m_program.run({u"host"_s, u"--stop"_s, u"--data"_s, m_folder});
        QCOMPARE(again.exitCode, 3);
        QVERIFY(!again.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLocalHost)
#include "tst_localhost.moc"
