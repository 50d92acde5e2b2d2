// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/filedialog.h"

#include <QFile>
#include <QFileSystemModel>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace dialogist;
using namespace Qt::StringLiterals;

class FileDialogTest : public QObject
{
    Q_OBJECT
private:
#ifdef Q_OS_LINUX
    /// Whether another process finds our lock on the file, asked by one.
    static bool isLockedForOthers(const QString &path)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR);
            struct flock lock {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            const bool found = handle >= 0 && ::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
            ::_exit(found ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }

    /// Shows the folder until everything in it has its name and kind.
    static void list(QFileDialog &dialog, const QString &file)
    {
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setViewMode(QFileDialog::Detail);
        dialog.show();
        auto *model = dialog.findChild<QFileSystemModel *>();
        QVERIFY(model);
        QTRY_VERIFY(model->index(file).isValid());
        for (int column = 0; column < model->columnCount(); ++column)
            model->index(file, column).data();
        model->index(file).data(Qt::DecorationRole);
        QTest::qWait(200);
    }
#endif

private slots:
    /// Closing any handle of a file gives up the locks on it (POSIX).
    void shouldLeaveLocksAlone_whenItListsAFolder()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"shop.dialogist"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("SQLite format 3, or something of no kind that a name tells");
        file.flush();
        struct flock lock {};
        lock.l_type = F_RDLCK;
        lock.l_whence = SEEK_SET;
        QCOMPARE(::fcntl(file.handle(), F_SETLK, &lock), 0);
        QVERIFY(isLockedForOthers(path));

        ui::FileDialog dialog(nullptr, u"Open"_s, folder.path(), u"Projects (*.dialogist)"_s);
        list(dialog, path);
        QVERIFY(isLockedForOthers(path));
#else
        QSKIP("Locks are lost like this on POSIX systems; looked at on Linux.");
#endif
    }
};

QTEST_MAIN(FileDialogTest)
#include "tst_filedialog.moc"
