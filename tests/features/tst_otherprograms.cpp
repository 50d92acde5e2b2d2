// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/projectfile.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;
using tests::Program;
using tests::Run;

/// A project is open here, and another program comes along.
class TestOtherPrograms : public QObject
{
    Q_OBJECT
private:
    Program m_program {QStringLiteral(DIALOGIST_PROGRAM)};

private slots:
    /// Whoever opens and closes any of the files past SQLite, as a file dialog that looks for icons, takes SQLite's locks away (POSIX).
    void shouldLoseNoEdit_whenLocksAreGoneAndAnotherProgramReads()
    {
        const QString path = m_program.file(u"shop.dialogist"_s);
        QCOMPARE(m_program.run({u"new"_s, path}).exitCode, 0);
        auto file = storage::ProjectFile::open(path);
        QVERIFY(file.ok() && !(*file)->isReadOnly());
        QVERIFY((*file)->setSetting(u"test"_s, "first").ok());
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile handle(path + suffix);
            QVERIFY(handle.open(QIODevice::ReadOnly));
            handle.read(16);
        }

        const Run run = m_program.run({u"info"_s, path, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(QFile::exists(path + u"-wal"_s));
        QVERIFY((*file)->setSetting(u"test"_s, "second").ok());

        // This program dies now: what is on the disk is all there is.
        const QString copy = m_program.file(u"after.dialogist"_s);
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
        auto after = storage::ProjectFile::open(copy);
        QVERIFY2(after.ok(), qPrintable(after.ok() ? QString() : after.error().message));
        QCOMPARE((*after)->setting(u"test"_s).value(), QByteArray("second"));
    }
};

QTEST_GUILESS_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
