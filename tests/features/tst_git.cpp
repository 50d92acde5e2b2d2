// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Two people work on one bot with git between them.
class TestGit : public QObject
{
    Q_OBJECT
private:
    tests::Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

    QString newBot(const QString &name)
    {
        const QString path = m_program.file(name + u".dialogist"_s);
        const tests::Run made = m_program.run({u"new"_s, path, u"--template"_s, u"support"_s});
        [&] { QVERIFY2(made.exitCode == 0, made.err.constData()); }();
        return path;
    }
    QString flowFile(const QString &folder) const
    {
        const QDir flows(folder + u"/bots/"_s + QDir(folder + u"/bots"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0) + u"/flows"_s);
        return flows.filePath(flows.entryList({u"*.flow.json"_s}).value(0));
    }
    static void replace(const QString &path, const QByteArray &find, const QByteArray &put)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains(find), bytes.constData());
        bytes.replace(bytes.indexOf(find), find.size(), put);
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size() && file.resize(bytes.size()));
    }

private slots:
    void shouldUnpackPackAndCompare()
    {
        const QString path = newBot(u"one"_s);
        const QString folder = m_program.file(u"one folder"_s);
        QCOMPARE(m_program.run({u"unpack"_s, path, folder}).exitCode, 0);
        QCOMPARE(m_program.run({u"diff"_s, path, folder}).exitCode, 0);
        replace(flowFile(folder), "\"name\": \"", "\"name\": \"Edited ");
        const tests::Run diff = m_program.run({u"diff"_s, path, folder, u"--json"_s});
        QCOMPARE(diff.exitCode, 1);
        QCOMPARE(diff.json()[u"changed"].toInt(), 1);
        const tests::Run packed = m_program.run({u"pack"_s, folder, path, u"--json"_s});
        QVERIFY2(packed.exitCode == 0, packed.err.constData());
        QCOMPARE(packed.json()[u"changes"].toInt(), 1);
        QCOMPARE(m_program.run({u"diff"_s, path, folder}).exitCode, 0);
        // The files of the flow and of its layout follow its new name, and so does the list of files.
        const tests::Run again = m_program.run({u"unpack"_s, path, folder, u"--json"_s});
        QCOMPARE(again.json()[u"written"].toInt(), 3);
        QCOMPARE(again.json()[u"removed"].toInt(), 2);
        QCOMPARE(m_program.run({u"unpack"_s, path, folder, u"--json"_s}).json()[u"written"].toInt(), 0);

        replace(flowFile(folder), "\"links\"", "<<<<<<< mine\n\"links\"");
        const tests::Run bad = m_program.run({u"pack"_s, folder, path});
        QCOMPARE(bad.exitCode, 3);
        QVERIFY2(bad.err.contains(".flow.json, line "), bad.err.constData());
    }

    void shouldMergeTheEditsOfTwo()
    {
        const QString base = newBot(u"base"_s);
        const QString mine = m_program.file(u"mine.dialogist"_s);
        const QString theirs = m_program.file(u"theirs.dialogist"_s);
        const QString folder = m_program.file(u"shared"_s);
        for (const QString &copy : {mine, theirs})
            QVERIFY(QFile::copy(base, copy));
        // Mine: the flow's name. Theirs: the project's name, then the flow's too.
        QCOMPARE(m_program.run({u"unpack"_s, base, folder}).exitCode, 0);
        replace(flowFile(folder), "\"name\": \"", "\"name\": \"Mine ");
        QCOMPARE(m_program.run({u"pack"_s, folder, mine}).exitCode, 0);
        QCOMPARE(m_program.run({u"unpack"_s, base, folder}).exitCode, 0);
        replace(folder + u"/project.json"_s, "\"name\": \"", "\"name\": \"Theirs ");
        QCOMPARE(m_program.run({u"pack"_s, folder, theirs}).exitCode, 0);

        const QString merged = m_program.file(u"merged.dialogist"_s);
        const tests::Run fine = m_program.run({u"merge"_s, base, mine, theirs, u"-o"_s, merged, u"--json"_s});
        QVERIFY2(fine.exitCode == 0, fine.err.constData());
        QCOMPARE(m_program.run({u"diff"_s, mine, merged, u"--json"_s}).json()[u"changed"].toInt(), 1);
        QCOMPARE(m_program.run({u"diff"_s, base, merged, u"--json"_s}).json()[u"changed"].toInt(), 2);

        replace(flowFile(folder), "\"name\": \"", "\"name\": \"Theirs ");
        QCOMPARE(m_program.run({u"pack"_s, folder, theirs}).exitCode, 0);
        const QString never = m_program.file(u"never.dialogist"_s);
        const tests::Run conflict = m_program.run({u"merge"_s, base, mine, theirs, u"-o"_s, never, u"--json"_s});
        QCOMPARE(conflict.exitCode, 1);
        QCOMPARE(conflict.json()[u"conflicts"].toArray().size(), 1);
        QVERIFY(!QFile::exists(never));
        QCOMPARE(m_program.run({u"merge"_s, base, mine, theirs, u"-o"_s, never, u"--theirs"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"diff"_s, theirs, never}).exitCode, 0);
        QCOMPARE(m_program.run({u"merge"_s, base, mine, theirs}).exitCode, 2);
    }

    void shouldKeepAndRestoreVersions()
    {
        const QString path = newBot(u"versions"_s);
        const QString folder = m_program.file(u"versions folder"_s);
        QCOMPARE(m_program.run({u"version"_s, path, u"add"_s, u"First"_s, u"--note"_s, u"agreed"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"unpack"_s, path, folder}).exitCode, 0);
        replace(flowFile(folder), "\"name\": \"", "\"name\": \"Edited ");
        QCOMPARE(m_program.run({u"pack"_s, folder, path}).exitCode, 0);
        const tests::Run list = m_program.run({u"version"_s, path});
        QVERIFY(list.text().contains(u"First"_s) && list.text().contains(u"agreed"_s));
        QCOMPARE(m_program.run({u"version"_s, path, u"diff"_s, u"first"_s, u"now"_s}).exitCode, 1);
        const tests::Run restored = m_program.run({u"version"_s, path, u"restore"_s, u"First"_s});
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QCOMPARE(m_program.run({u"version"_s, path, u"diff"_s, u"First"_s, u"now"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"version"_s, path, u"restore"_s, u"nothing"_s}).exitCode, 3);
        // Two of one name: neither is guessed.
        QCOMPARE(m_program.run({u"version"_s, path, u"add"_s, u"Twin"_s}).exitCode, 0);
        QCOMPARE(m_program.run({u"version"_s, path, u"add"_s, u"twin"_s}).exitCode, 0);
        const tests::Run twins = m_program.run({u"version"_s, path, u"diff"_s, u"Twin"_s, u"now"_s});
        QCOMPARE(twins.exitCode, 3);
        QVERIFY2(twins.err.contains("2 versions are called"), twins.err.constData());
        QCOMPARE(m_program.run({u"version"_s, path, u"dance"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"version"_s, path, u"remove"_s, u"First"_s}).exitCode, 2);
        QCOMPARE(m_program.run({u"version"_s, path, u"remove"_s, u"First"_s, u"--yes"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestGit)
#include "tst_git.moc"
