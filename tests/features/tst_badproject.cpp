// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// Files that are no projects, or were once: the real program says so and leaves them alone.
class TestBadProject : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

    QByteArray goodFile()
    {
        const QString path = m_program.file(u"good.dialogist"_s);
        if (!QFile::exists(path))
            m_program.run({u"new"_s, path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void shouldRefuseAndLeaveTheFileAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = goodFile();
        QVERIFY(good.size() > 4096);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("plain text") << QByteArray("Dear all,\nplease find the bot attached.\n");
        QTest::newRow("zero-filled") << QByteArray(int(good.size()), '\0');
        QTest::newRow("only a header") << good.left(100);
        QTest::newRow("cut short") << good.left(good.size() / 2);
        QTest::newRow("second half gone to zeros") << good.left(good.size() / 2) + QByteArray(int(good.size() - good.size() / 2), '\0');
        QByteArray other = good;
        other.replace(68, 4, "ABCD");
        QTest::newRow("another program's database") << other;
    }

    void shouldRefuseAndLeaveTheFileAlone()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_program.file(u"bad.dialogist"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();

        for (const QStringList &arguments : {QStringList {u"info"_s, path}, QStringList {u"import"_s, path, path}, QStringList {u"chat"_s, path}}) {
            const Run run = m_program.run(arguments);
            QVERIFY2(run.exitCode == 3, run.out + run.err);
            QVERIFY2(run.err.contains("bad.dialogist"), run.err.constData());
        }
        QCOMPARE(bytesOf(path), bytes);
        const QStringList beside = QDir(m_program.home()).entryList({u"bad.dialogist*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(beside, QStringList {u"bad.dialogist"_s});
    }

    void shouldOpenForReadingOnly_whenANewerProgramWroteIt()
    {
        QByteArray newer = goodFile();
        newer.replace(60, 4, QByteArray("\0\0\0\x63", 4));
        const QString path = m_program.file(u"newer.dialogist"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(newer);
        file.close();

        const Run info = m_program.run({u"info"_s, path});
        QCOMPARE(info.exitCode, 0);
        QVERIFY2(info.out.contains("newer"), info.out.constData());
        const QJsonObject json = m_program.run({u"info"_s, path, u"--json"_s}).json();
        QVERIFY(json[u"readOnly"].toBool());
        QCOMPARE(json[u"readOnlyReason"].toString(), u"newer-version"_s);
        QVERIFY(json[u"readOnlyMessage"].toString().contains(u"newer"_s));
        QVERIFY(!m_program.run({u"info"_s, m_program.file(u"good.dialogist"_s), u"--json"_s}).json()[u"readOnly"].toBool(true));
        for (const QStringList &arguments : {QStringList {u"import"_s, path, QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/samples/docs")},
                                             QStringList {u"version"_s, path, u"add"_s, u"First"_s}, QStringList {u"check"_s, path, u"--fix"_s},
                                             QStringList {u"test"_s, path, u"--accept"_s}}) {
            const Run write = m_program.run(arguments);
            QCOMPARE(write.exitCode, 3);
            QVERIFY2(write.err.contains("newer"), write.err.constData());
        }
        QCOMPARE(bytesOf(path), newer);
    }
};

QTEST_GUILESS_MAIN(TestBadProject)
#include "tst_badproject.moc"
