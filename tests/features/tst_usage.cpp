// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// The program is called with something that does not fit: a wrong word, a folder that is not there, no display. It says so in words
/// that help and ends with the code that scripts go by.
class TestUsage : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};
    Program m_environment {u"env"_s}; ///< to start it in another environment
    QString m_project = m_program.file(u"shop.dialogist"_s);

    /// Where nothing tells of a display but what is given ("DISPLAY=:7").
    Run runWithoutDisplay(const QStringList &arguments, const QStringList &variables = {})
    {
        QStringList all;
        for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_SESSION_TYPE"_s})
            all += {u"-u"_s, name};
        return m_environment.run(all + variables + QStringList {QStringLiteral(DIALOGIST_PROGRAM)} + arguments, {}, 60);
    }

private slots:
    void initTestCase() { QCOMPARE(m_program.run({u"new"_s, m_project}).exitCode, 0); }

    void shouldSayThatThereIsNoDisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("studio") << QStringList {u"studio"_s} << QStringList() << QByteArray("no display");
        QTest::newRow("file") << QStringList {m_project} << QStringList() << QByteArray("no display");
        QTest::newRow("sample") << QStringList {u"--sample"_s} << QStringList() << QByteArray("no display");
        QTest::newRow("X that is not there") << QStringList {u"studio"_s} << QStringList {u"DISPLAY=:987"_s} << QByteArray(":987");
        QTest::newRow("Wayland that is not there") << QStringList {u"studio"_s} << QStringList {u"WAYLAND_DISPLAY=wayland-987"_s} << QByteArray("no display");
    }

    void shouldSayThatThereIsNoDisplay()
    {
#ifdef Q_OS_LINUX
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, variables);
        QFETCH(QByteArray, word);
        const Run run = runWithoutDisplay(arguments, variables);
        QVERIFY2(run.ended && run.exitCode == 3, run.err.constData());
        QVERIFY2(run.err.contains(word) && run.err.contains("dialogist --help"), run.err.constData());
#else
        QSKIP("Windows and macOS always have a display.");
#endif
    }

    void shouldWorkOnTheCommandLine_withoutADisplay()
    {
#ifdef Q_OS_LINUX
        const Run overview = runWithoutDisplay({});
        QCOMPARE(overview.exitCode, 0);
        QVERIFY2(overview.out.contains("Commands"), overview.out.constData());
        for (const QStringList &arguments : {QStringList {u"studio"_s, u"--help"_s}, QStringList {u"studio"_s, u"-h"_s}, QStringList {u"--sample"_s, u"--help"_s}}) {
            const Run help = runWithoutDisplay(arguments);
            QVERIFY2(help.exitCode == 0, help.err.constData());
            QVERIFY2(help.out.contains("--sample") && help.out.contains("[FILE]"), help.out.constData());
        }
#else
        QSKIP("Windows and macOS always have a display.");
#endif
    }

    void shouldKnowTheOptionsOfTheStudio_withoutItsName()
    {
        const Run sample = m_program.run({u"--sample"_s, u"--quit-after-first-click"_s}, {}, 60);
        QVERIFY2(sample.ended && sample.exitCode == 0, sample.err.constData());
        const Run turned = m_program.run({u"--quit-after-first-click"_s, u"--sample"_s}, {}, 60);
        QVERIFY2(turned.ended && turned.exitCode == 0, turned.err.constData());
        const Run platform = m_program.run({u"-platform"_s, u"offscreen"_s, u"--quit-after-first-click"_s}, {}, 60);
        QVERIFY2(platform.ended && platform.exitCode == 0, platform.err.constData());
        QCOMPARE(m_program.run({u"studio"_s, u"--smaple"_s}, {}, 60).exitCode, 2);
        QCOMPARE(m_program.run({u"--smaple"_s}).exitCode, 2);
    }

    void shouldTellWrongValuesFromWhatAProjectLacks()
    {
        for (const QString &command : {u"review"_s, u"publish"_s}) {
            const Run target = m_program.run({command, m_project, u"--target"_s, u"nope"_s});
            QCOMPARE(target.exitCode, 2);
            QVERIFY2(target.err.contains("botpress"), target.err.constData());
            QCOMPARE(m_program.run({command, m_project, u"--region"_s, u"mars"_s}).exitCode, 2);
            QCOMPARE(m_program.run({command, m_project, u"--bot"_s, u"nope"_s}).exitCode, 3);
        }
        QCOMPARE(m_program.run({u"review"_s, m_project, u"--target"_s, u"nope"_s, u"--json"_s}).json()[u"error"].toObject()[u"code"].toString(), u"usage"_s);
        QCOMPARE(m_program.run({u"ask"_s, m_project, u"anything"_s, u"--knowledge"_s, u"nope"_s}).exitCode, 3);
    }

    void shouldTakeNobodysWebName()
    {
        const QStringList there {u"--data"_s, m_program.file(u"host"_s), u"--yes"_s};
        const QString mine = m_program.file(u"tea.dialogist"_s);
        const QString others = m_program.file(u"other.dialogist"_s);
        QCOMPARE(m_program.run({u"new"_s, mine, u"--template"_s, u"lead"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"new"_s, others, u"--template"_s, u"lead"_s, u"--name"_s, u"tea"_s}).exitCode, 0);
        const Run first = m_program.run(QStringList {u"publish"_s, mine} + there);
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QVERIFY2(first.out.contains("This is the first release here"), first.out.constData());

        const Run refused = m_program.run(QStringList {u"publish"_s, others} + there);
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("Another bot") && refused.err.contains("web name"), refused.err.constData());

        // What changes is what changes there, whatever the project remembers.
        const Run again = m_program.run(QStringList {u"publish"_s, mine} + there);
        QVERIFY2(again.exitCode == 0 && again.out.contains("Nothing has changed"), again.out.constData());
        const Run elsewhere = m_program.run({u"publish"_s, mine, u"--data"_s, m_program.file(u"second host"_s), u"--yes"_s});
        QVERIFY2(elsewhere.exitCode == 0 && elsewhere.out.contains("This is the first release here"), elsewhere.out.constData());
    }

    void shouldNotPromiseAPlace_thatAServiceDoesNotGive()
    {
        const Run german = m_program.run({u"review"_s, m_project, u"--target"_s, u"webchatagent"_s, u"--region"_s, u"US"_s});
        QVERIFY2(german.out.contains("You want data to stay in: ") && german.out.contains("It is kept in: Germany"), german.out.constData());
        QVERIFY(!german.out.contains("Data stays in"));
        const Run silent = m_program.run({u"review"_s, m_project, u"--target"_s, u"messagebird"_s, u"--region"_s, u"DE"_s});
        QVERIFY2(silent.out.contains("It is kept in: not stated"), silent.out.constData());
        QVERIFY(m_program.run({u"review"_s, m_project}).out.contains("Data stays in: "));
    }

    void shouldTakeARegion_inWhateverCase()
    {
        const Run lower = m_program.run({u"review"_s, m_project, u"--target"_s, u"botpress"_s, u"--region"_s, u"us"_s, u"--json"_s});
        QVERIFY2(lower.exitCode < 2, lower.err.constData());
        QCOMPARE(lower.json()[u"region"].toString(), u"US"_s);
        const Run here = m_program.run({u"review"_s, m_project, u"--region"_s, u"This Computer"_s, u"--json"_s});
        QVERIFY2(here.exitCode < 2, here.err.constData());
        QCOMPARE(here.json()[u"region"].toString(), u"this-computer"_s);
        QVERIFY(here.json()[u"regionChosen"].toBool());
    }

    void shouldNameTheRegionsOfTheTarget_whenOneDoesNotFit()
    {
        const Run here = m_program.run({u"review"_s, m_project, u"--region"_s, u"DE"_s});
        QCOMPARE(here.exitCode, 2);
        QVERIFY2(here.err.contains("this-computer") && !here.err.contains("SG"), here.err.constData());
        const Run away = m_program.run({u"review"_s, m_project, u"--target"_s, u"botpress"_s, u"--region"_s, u"mars"_s});
        QCOMPARE(away.exitCode, 2);
        QVERIFY2(away.err.contains("offers: US") && away.err.contains("SG"), away.err.constData());
    }

    void shouldTellWhenAReviewFails_inItsHelp()
    {
        const Run help = m_program.run({u"review"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.out.simplified().contains("1 only when something blocks publishing"), help.out.constData());
    }

    void shouldSayThatTheFolderIsMissing_whenAProjectIsMade()
    {
        const Run made = m_program.run({u"new"_s, m_program.file(u"nonexist/x.dialogist"_s)});
        QCOMPARE(made.exitCode, 3);
        QVERIFY2(made.err.contains("There is no folder") && made.err.contains("nonexist"), made.err.constData());

        const QString folder = m_program.file(u"folder"_s);
        QCOMPARE(m_program.run({u"unpack"_s, m_project, folder}).exitCode, 0);
        const Run packed = m_program.run({u"pack"_s, folder, m_program.file(u"nonexist/x.dialogist"_s)});
        QCOMPARE(packed.exitCode, 3);
        QVERIFY2(packed.err.contains("There is no folder") && packed.err.contains("nonexist"), packed.err.constData());
    }

    void shouldSayThatTheFolderCannotBeWritten_whenAProjectIsMade()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("The administrator may write everywhere.");
        const QString folder = m_program.file(u"locked"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const Run run = m_program.run({u"new"_s, folder + u"/x.dialogist"_s});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("locked") && run.err.contains("written"), run.err.constData());
#else
        QSKIP("Folders are locked in another way here.");
#endif
    }

    void shouldTellHowTheTestsAreRun_beforeAnythingIsInstalled()
    {
#ifdef Q_OS_UNIX
        const QString build = m_environment.file(u"build"_s);
        const Run run = m_environment.run({u"DIALOGIST_BUILD_DIR="_s + build, u"bash"_s, QStringLiteral(DIALOGIST_SOURCE_DIR "/tests/run"), u"--help"_s}, {}, 30);
        QVERIFY2(run.ended && run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.contains("--sanitize"), run.out.constData());
        QVERIFY(!QFile::exists(build));
#else
        QSKIP("A shell runs them on Unix only.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
