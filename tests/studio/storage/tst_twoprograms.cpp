// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What happens between processes: two programs on one project, dead ones, other people's folders, full disks.
#include "studio/storage/projectfile.h"
#include "tests/studio/storage/sampleproject.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace dialogist;
using namespace dialogist::model;
using namespace dialogist::storage;
using namespace Qt::StringLiterals;
using Reason = ProjectFile::ReadOnlyReason;

namespace {
void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return u"writable"_s;
    case Reason::Asked:
        return u"asked"_s;
    case Reason::NewerVersion:
        return u"newer"_s;
    case Reason::OtherProgram:
        return u"other"_s;
    case Reason::FilePermissions:
        return u"permissions"_s;
    }
    return {};
}

/// Opens the project, says how, then does what standard input asks for, line by line.
int hold(const QString &path)
{
    auto opened = ProjectFile::open(path);
    if (!opened) {
        say(u"error "_s + codeName(opened.error().code));
        return 0;
    }
    auto file = opened.take();
    say(reasonName(file->readOnlyReason()) + u' ' + QString::fromUtf8(*file->setting(u"note"_s)));
    for (std::string line; std::getline(std::cin, line);) {
        if (line == "write")
            say(file->setSetting(u"note"_s, "child") ? u"written"_s : u"refused"_s);
        else if (line == "join") {
            // What the panels' jobs do.
            const auto job = ProjectFile::openForJob(path);
            const auto reader = ProjectFile::open(path, true);
            say(job && reader && job.value()->load() && reader.value()->load() ? u"joined"_s : u"cannot join"_s);
        } else if (line == "load")
            say(file->load() ? u"loaded"_s : u"broken"_s);
        else if (line == "read")
            say(QString::fromUtf8(*file->setting(u"note"_s)));
    }
    return 0;
}

/// Creates projects until killed.
int createForever(const QString &folder)
{
    for (int i = 0;; ++i) {
        const auto made = ProjectFile::create(u"%1/p%2.dialogist"_s.arg(folder).arg(i), sampleProject(30));
        if (!made)
            return 5;
        say(QString::number(i));
    }
}

/// Writes edits of 20 kB until the disk is full, then goes on trying for a while; says what was acknowledged.
int fill(const QString &path)
{
    auto created = ProjectFile::create(path, sampleProject());
    if (!created)
        return 6;
    auto file = created.take();
    int acknowledged = 0;
    int full = 0;
    QString other;
    for (int i = 0; i < 400 && full < 20; ++i) {
        const Status done = file->setSetting(u"n%1"_s.arg(acknowledged), QByteArray(20000, char('a' + i % 26)));
        if (done)
            ++acknowledged;
        else if (done.error().code == ErrorCode::DiskFull)
            ++full;
        else
            other = codeName(done.error().code) + u' ' + done.error().detail;
    }
    file.reset();
    auto again = ProjectFile::open(path);
    if (!again) {
        say(u"cannot open again: "_s + again.error().detail);
        return 0;
    }
    int found = 0;
    while (again.value()->setting(u"n%1"_s.arg(found))->size() == 20000)
        ++found;
    const bool sound = again.value()->check().ok() && again.value()->load().ok();
    say(u"%1 %2 %3 %4 %5"_s.arg(acknowledged).arg(found).arg(full > 0).arg(sound).arg(other));
    return 0;
}
} // namespace

class TestTwoPrograms : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

    static void start(QProcess &child, const QStringList &arguments)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), arguments);
        QVERIFY(child.waitForStarted());
    }

    static QString answer(QProcess &child, const QByteArray &question = {})
    {
        if (!question.isEmpty())
            child.write(question + '\n');
        while (!child.canReadLine()) {
            if (!child.waitForReadyRead(20000))
                return u"silence"_s;
        }
        return QString::fromUtf8(child.readLine()).trimmed();
    }

    static void end(QProcess &child)
    {
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished(20000));
    }

    QString newProject()
    {
        const QString path = m_folder.newPath();
        const auto file = ProjectFile::create(path, sampleProject());
        return file && file.value()->setSetting(u"note"_s, "first") ? path : QString();
    }

private slots:
    void shouldOpenForReadingOnly_whenAnotherProgramWrites()
    {
        const QString path = newProject();
        auto file = ProjectFile::open(path).take();
        QVERIFY(!file->isReadOnly());
        QProcess child;
        start(child, {u"--hold"_s, path});
        QCOMPARE(answer(child), u"other first"_s);
        QCOMPARE(answer(child, "write"), u"refused"_s);
        // It sees what is written meanwhile.
        QVERIFY(file->setSetting(u"note"_s, "second").ok());
        QCOMPARE(answer(child, "read"), u"second"_s);
        QCOMPARE(answer(child, "load"), u"loaded"_s);
        QCOMPARE(answer(child, "join"), u"joined"_s);
        end(child);
        QVERIFY(file->setSetting(u"note"_s, "third").ok());
        file.reset();
        QProcess next;
        start(next, {u"--hold"_s, path});
        QCOMPARE(answer(next), u"writable third"_s);
        QCOMPARE(answer(next, "write"), u"written"_s);

        // The other way round, with a message that names the file and the remedy.
        file = ProjectFile::open(path).take();
        QVERIFY(file->readOnlyReason() == Reason::OtherProgram);
        QVERIFY(file->readOnlyMessage().contains(QFileInfo(path).fileName()));
        QVERIFY(file->readOnlyMessage().contains(u"Close it there"_s));
        QCOMPARE(*file->setting(u"note"_s), QByteArray("child"));
        QCOMPARE(file->setSetting(u"note"_s, "x").error().code, ErrorCode::ReadOnly);
        end(next);
        file.reset();
        QVERIFY(!QFile::exists(path + u"-wal"_s));
        QVERIFY(ProjectFile::open(path).value()->check().ok());
    }

    void shouldLeaveOneFile_whenTheReaderLeavesLast()
    {
        const QString path = newProject();
        auto file = ProjectFile::open(path).take();
        QProcess child;
        start(child, {u"--hold"_s, path});
        QCOMPARE(answer(child), u"other first"_s);
        QVERIFY(file->setSetting(u"note"_s, "late").ok());
        file.reset();
        QCOMPARE(answer(child, "read"), u"late"_s);
        end(child);
        QVERIFY(!QFile::exists(path + u"-wal"_s) && !QFile::exists(path + u"-shm"_s));
        QCOMPARE(*ProjectFile::open(path).value()->setting(u"note"_s), QByteArray("late"));
    }

    void shouldNotLetTheSecondWrite_whenBothAreInOneProcess()
    {
        const QString path = newProject();
        auto first = ProjectFile::open(path).take();
        auto second = ProjectFile::open(path).take();
        QVERIFY(second->readOnlyReason() == Reason::OtherProgram);
        // Opening again, closing, and opening a third time must not drop the locks of the first.
        second.reset();
        QVERIFY(ProjectFile::open(path, true).ok());
        QProcess child;
        start(child, {u"--hold"_s, path});
        QVERIFY(answer(child).startsWith(u"other"_s));
        end(child);
        QVERIFY(first->setSetting(u"note"_s, "x").ok());
    }

    void shouldTakeOver_whenTheWriterWasKilled()
    {
        const QString path = newProject();
        QProcess child;
        start(child, {u"--hold"_s, path});
        QCOMPARE(answer(child), u"writable first"_s);
        QCOMPARE(answer(child, "write"), u"written"_s);
        QVERIFY(ProjectFile::open(path).value()->isReadOnly());
        child.kill();
        QVERIFY(child.waitForFinished());
        const auto file = ProjectFile::open(path);
        QVERIFY(file.ok());
        QVERIFY(!file.value()->isReadOnly());
        QCOMPARE(*file.value()->setting(u"note"_s), QByteArray("child"));
    }

    void shouldTakeOver_whenTheWriterWasKilledBeforeItsLockNamedIt()
    {
        const QString path = newProject();
        const QString lock = QFileInfo(path).absolutePath() + u"/."_s + QFileInfo(path).fileName() + u".lock"_s;
        QVERIFY(writeFile(lock, {}));
        const auto file = ProjectFile::open(path);
        QVERIFY(file.ok());
        QVERIFY(!file.value()->isReadOnly());
        QVERIFY(ProjectFile::open(path).value()->readOnlyReason() == Reason::OtherProgram);
    }

    void shouldLeaveTheLock_whenAProgramThatRunsHasNotNamedItselfYet()
    {
#ifdef Q_OS_UNIX
        const QString path = newProject();
        const QString lock = QFileInfo(path).absolutePath() + u"/."_s + QFileInfo(path).fileName() + u".lock"_s;
        QVERIFY(writeFile(lock, {}));
        QFile holder(lock);
        QVERIFY(holder.open(QIODevice::ReadWrite));
        QCOMPARE(flock(holder.handle(), LOCK_EX | LOCK_NB), 0);
        QVERIFY(ProjectFile::open(path).value()->readOnlyReason() == Reason::OtherProgram);
        QVERIFY(QFileInfo::exists(lock));
        holder.close();
        QVERIFY(!ProjectFile::open(path).value()->isReadOnly());
#else
        QSKIP("Where a file that is open cannot be removed, the system does this.");
#endif
    }

    void shouldShareTheLock_whenReachedThroughALink()
    {
        const QString path = newProject();
        const QString link = m_folder.path(u"link.dialogist"_s);
        QVERIFY(QFile::link(path, link));
        auto file = ProjectFile::open(path).take();
        QVERIFY(ProjectFile::open(link).value()->readOnlyReason() == Reason::OtherProgram);
        file.reset();
        QVERIFY(!ProjectFile::open(link).value()->isReadOnly());
    }

    void shouldMakeWholeProjectsOrNone_whenKilledWhileCreating()
    {
        for (int round = 0; round < 12; ++round) {
            QTemporaryDir folder;
            QProcess child;
            start(child, {u"--create"_s, folder.path()});
            QVERIFY(child.waitForReadyRead(20000));
            QThread::usleep(useconds_t(round) * 5000);
            child.kill();
            QVERIFY(child.waitForFinished());
            const QStringList names = QDir(folder.path()).entryList({u"*.dialogist"_s}, QDir::Files);
            QVERIFY(!names.isEmpty());
            for (const QString &name : names) {
                const auto file = ProjectFile::open(folder.filePath(name));
                QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().message));
                QVERIFY(file.value()->check().ok());
                QCOMPARE(file.value()->load()->objects().size(), 2 + 1 + 30 + 29 + 1 + 1);
            }
        }
    }

    void shouldOpenForReadingOnly_whenTheFolderMayNotBeWritten_data()
    {
        QTest::addColumn<bool>("lockFolder");
        QTest::addColumn<bool>("lockFile");
        QTest::newRow("folder and file") << true << true;
        QTest::newRow("folder") << true << false;
        QTest::newRow("file") << false << true;
    }
    void shouldOpenForReadingOnly_whenTheFolderMayNotBeWritten()
    {
#ifdef Q_OS_UNIX
        QFETCH(bool, lockFolder);
        QFETCH(bool, lockFile);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"theirs.dialogist"_s);
        {
            auto file = ProjectFile::create(path, sampleProject()).take();
            QVERIFY(file->setSetting(u"note"_s, "seen").ok());
        }
        const QByteArray before = fileBytes(path);
        QFile::setPermissions(path, lockFile ? QFile::Permissions(0x4444) : QFile::Permissions(0x6666));
        QFile::setPermissions(folder.path(), lockFolder ? QFile::Permissions(0x5555) : QFile::Permissions(0x7777));
        QProcess child;
        start(child, {u"--hold-as-nobody"_s, path});
        QCOMPARE(answer(child), u"permissions seen"_s);
        QCOMPARE(answer(child, "load"), u"loaded"_s);
        QCOMPARE(answer(child, "join"), u"joined"_s);
        QCOMPARE(answer(child, "write"), u"refused"_s);
        end(child);
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
        QFile::setPermissions(path, QFile::Permissions(0x6666));
        QCOMPARE(fileBytes(path), before);
        QCOMPARE(neighbours(path), QStringList {u"theirs.dialogist"_s});
#else
        QSKIP("Permissions are tried on Unix.");
#endif
    }

    void shouldSayWhatToDo_whenACrashedProjectLiesInALockedFolder()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        const QString path = folder.filePath(u"crashed.dialogist"_s);
        ProjectFile::create(path, sampleProject()).take().reset();
        QProcess writer;
        start(writer, {u"--hold"_s, path});
        QCOMPARE(answer(writer), u"writable"_s);
        QCOMPARE(answer(writer, "write"), u"written"_s);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
        QVERIFY(QFile::remove(path + u"-shm"_s));
        QVERIFY(QFile::remove(folder.filePath(u".crashed.dialogist.lock"_s)));
        const QByteArray before = fileBytes(path);
        const QByteArray log = fileBytes(path + u"-wal"_s);
        QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
        QProcess child;
        start(child, {u"--hold-as-nobody"_s, path});
        const QString said = answer(child);
        end(child);
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
        // Never the state from before the crash without a word.
        QVERIFY2(said == u"error denied" || said == u"permissions child", qPrintable(said));
        QCOMPARE(fileBytes(path), before);
        QCOMPARE(fileBytes(path + u"-wal"_s), log);
        QCOMPARE(*ProjectFile::open(path).value()->setting(u"note"_s), QByteArray("child"));
#else
        QSKIP("Permissions are tried on Unix.");
#endif
    }

    void shouldLoseNothing_whenTheDiskIsFull()
    {
#ifdef Q_OS_LINUX
        const QString disk = m_folder.path(u"small disk"_s);
        QVERIFY(QDir().mkpath(disk));
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, u"mount -t tmpfs -o size=1m tmpfs \"$1\" && exec \"$2\" --fill \"$1/full.dialogist\""_s,
                                   u"sh"_s, disk, QCoreApplication::applicationFilePath()});
        if (!child.waitForStarted() || !child.waitForFinished(60000) || child.exitCode() != 0)
            QSKIP("A small disk of its own cannot be mounted here.");
        const QStringList said = QString::fromUtf8(child.readAllStandardOutput()).trimmed().split(u' ');
        QVERIFY2(said.size() >= 4, qPrintable(said.join(u' ')));
        const int acknowledged = said[0].toInt();
        QVERIFY2(acknowledged > 5, qPrintable(said.join(u' ')));
        QCOMPARE(said[1].toInt(), acknowledged);
        QCOMPARE(said[2], u"1"_s); // it did get full, and said so
        QCOMPARE(said[3], u"1"_s); // the file is sound
        QVERIFY2(said.size() == 4, qPrintable(said.join(u' '))); // and it was called nothing else
#else
        QSKIP("A small disk is mounted on Linux only.");
#endif
    }

    void shouldHaveOneSqlite_andLeaveTheLiveFileToIt()
    {
#ifdef Q_OS_LINUX
        const QString path = newProject();
        // Every descriptor of the live file belongs to SQLite: as many as its connections open, and none during other calls.
        const auto descriptors = [&path] {
            QStringList open;
            for (const QFileInfo &entry : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
                if (entry.symLinkTarget().startsWith(path))
                    open.append(entry.symLinkTarget().mid(path.size()));
            }
            open.sort();
            return open;
        };
        QCOMPARE(descriptors(), QStringList());
        auto file = ProjectFile::open(path).take();
        const QStringList writing = descriptors();
        QCOMPARE(writing, (QStringList {QString(), u"-shm"_s, u"-wal"_s}));
        QVERIFY(file->load().ok() && file->check().ok() && file->putBlob("x").ok() && file->history(5).ok());
        QCOMPARE(descriptors(), writing);
        {
            auto second = ProjectFile::open(path).take();
            auto job = ProjectFile::openForJob(path).take();
            // POSIX locks would be gone if a handle had been opened and closed past SQLite: a stranger could write now.
            QProcess child;
            start(child, {u"--hold"_s, path});
            QVERIFY(answer(child).startsWith(u"other"_s));
            end(child);
        }
        file.reset();
        QCOMPARE(descriptors(), QStringList());

        QSet<QString> libraries;
        QFile maps(u"/proc/self/maps"_s);
        QVERIFY(maps.open(QIODevice::ReadOnly));
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const qsizetype slash = line.indexOf('/');
            if (slash >= 0 && line.mid(slash).contains("libsqlite3"))
                libraries.insert(QString::fromLocal8Bit(line.mid(slash)));
        }
        QVERIFY2(libraries.size() <= 1, qPrintable(QStringList(libraries.values()).join(u' '))); // none where Qt's driver brings it along
#else
        QSKIP("Looks into /proc.");
#endif
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString mode = argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString();
    const QString path = argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString();
#ifdef Q_OS_UNIX
    if (mode == u"--hold-as-nobody") {
        // Rights do not bind the superuser, so the child gives its own up.
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            return 7;
        return hold(path);
    }
#endif
    if (mode == u"--hold")
        return hold(path);
    if (mode == u"--create")
        return createForever(path);
    if (mode == u"--fill")
        return fill(path);
    TestTwoPrograms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoprograms.moc"
