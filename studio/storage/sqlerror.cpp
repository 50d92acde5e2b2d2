// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/sqlerror.h"

#include "studio/storage/filesystem.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
// The primary result codes of SQLite (sqlite.org/rescode.html) that mean something to a person.
enum SqliteCode {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteNoMemory = 7,
    SqliteReadOnly = 8,
    SqliteInterrupted = 9,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteTooBig = 18,
    SqliteConstraint = 19,
    SqliteMismatch = 20,
    SqliteAuth = 23,
    SqliteNotADatabase = 26,
};

Error make(ErrorCode code, const char *message, const QString &path)
{
    return {code, QCoreApplication::translate("storage", message).arg(QFileInfo(path).fileName()), {}};
}
} // namespace

Error sqliteError(int code, const QString &path)
{
    const auto error = [&]() -> Error {
        switch (code & 0xff) {
        case SqliteFull:
            return make(ErrorCode::DiskFull,
                        QT_TRANSLATE_NOOP("storage", "There is no room left on the drive that holds “%1”. Free some space, then try again."), path);
        case SqliteIoError:
            // SQLite calls a full disk an I/O error when it happens to the log's shared index.
            if (isDriveFull(path))
                return make(ErrorCode::DiskFull,
                            QT_TRANSLATE_NOOP("storage", "There is no room left on the drive that holds “%1”. Free some space, then try again."), path);
            return make(ErrorCode::Denied,
                        QT_TRANSLATE_NOOP("storage", "“%1” cannot be read or written: the drive reports an error. Check the drive, then try again."), path);
        case SqliteBusy:
        case SqliteLocked:
            return make(ErrorCode::Locked,
                        QT_TRANSLATE_NOOP("storage", "“%1” is in use by another program. Close it there, then try again."), path);
        case SqliteReadOnly:
            return make(ErrorCode::ReadOnly,
                        QT_TRANSLATE_NOOP("storage", "“%1” can only be read. Save a copy in a folder you can write to."), path);
        case SqliteCorrupt:
        case SqliteNotADatabase:
            return make(ErrorCode::Corrupt,
                        QT_TRANSLATE_NOOP("storage", "“%1” is damaged. Restore a backup or an earlier copy."), path);
        case SqliteCannotOpen:
            if (!QFileInfo::exists(path))
                return make(ErrorCode::NotFound, QT_TRANSLATE_NOOP("storage", "“%1” is not there. Check the name and the folder."), path);
            return make(ErrorCode::Denied,
                        QT_TRANSLATE_NOOP("storage", "“%1” cannot be opened. Check that you may read and write it and its folder."), path);
        case SqlitePerm:
        case SqliteAuth:
            return make(ErrorCode::Denied,
                        QT_TRANSLATE_NOOP("storage", "“%1” cannot be opened. Check that you may read and write it and its folder."), path);
        case SqliteNoMemory:
            return make(ErrorCode::Limit,
                        QT_TRANSLATE_NOOP("storage", "There is not enough memory for “%1”. Close other programs, then try again."), path);
        case SqliteInterrupted:
            return make(ErrorCode::Timeout,
                        QT_TRANSLATE_NOOP("storage", "Looking “%1” through took too long and was stopped. It may be damaged; restore an earlier copy."), path);
        case SqliteTooBig:
            return make(ErrorCode::Limit, QT_TRANSLATE_NOOP("storage", "This is too big for “%1”. Split it into smaller parts."), path);
        case SqliteConstraint:
            return make(ErrorCode::Conflict,
                        QT_TRANSLATE_NOOP("storage", "“%1” does not fit this change any more. Open the project again, then repeat it."), path);
        case SqliteMismatch:
            return make(ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("storage", "“%1” cannot hold this value."), path);
        default:
            return make(ErrorCode::Internal,
                        QT_TRANSLATE_NOOP("storage", "Dialogist made a mistake with “%1”. Nothing was changed."), path);
        }
    }();
    return {error.code, error.message, u"sqlite %1"_s.arg(code)};
}

} // namespace dialogist::storage
