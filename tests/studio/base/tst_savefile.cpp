// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace dialogist;
using namespace Qt::StringLiterals;

class SaveFileTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
    }

private slots:
    void shouldReplaceAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        QVERIFY(saveFile(path, "one").ok());
        QVERIFY(saveFile(path, "two").ok());
        QCOMPARE(contentOf(path), QByteArray("two"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"a.txt"_s});
    }

    void shouldSaySo_whenTheFolderIsMissing()
    {
        const QTemporaryDir folder;
        const Status status = saveFile(folder.filePath(u"no/a.txt"_s), "one");
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::Denied);
        QVERIFY(!status.error().message.isEmpty());
    }

    /// A limit on the size of files stands for a full disk: the system refuses the same writes, small ones that are buffered too.
    void shouldKeepTheOldFile_whenThereIsNoRoom_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("buffered until the end") << 10'000;
        QTest::newRow("written at once") << 1'000'000;
    }

    void shouldKeepTheOldFile_whenThereIsNoRoom()
    {
#ifdef Q_OS_LINUX
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        QVERIFY(saveFile(path, "old").ok());
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small {4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Status status = saveFile(path, QByteArray(size, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!status.ok());
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"a.txt"_s});
#else
        QSKIP("Needs a limit on the size of files.");
#endif
    }
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "tst_savefile.moc"
