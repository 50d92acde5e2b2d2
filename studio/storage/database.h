// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>

namespace dialogist::storage {

/// One SQLite connection with the traps of Qt's driver handled: never creates by mistake, BEGIN IMMEDIATE by statement,
/// hardened options, driver errors turned into our own (disk full, locked, corrupt, read-only). Use it only on the thread
/// that opened it.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    /// "wal" or "truncate": what the file system allowed.
    QString journalMode() const { return m_journalMode; }

    /// Runs one statement. Parameters bind to '?' in order: QString (with lone surrogates or NUL refused as InvalidInput,
    /// since SQLite text cannot hold them), QByteArray, qint64, int, double, bool, null.
    Status exec(const QString &sql, const QVariantList &parameters = {});
    /// Runs one query; each row goes to the callback as column values. Returning false ends the reading. The statement is
    /// finished on return, so no read lock is left behind.
    Status query(const QString &sql, const QVariantList &parameters, const std::function<bool(const QVariantList &)> &row);
    /// The first column of the first row; null when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &parameters = {});
    /// BEGIN IMMEDIATE … COMMIT around work; rolled back when it returns an error or the commit fails.
    Status transaction(const std::function<Status()> &work);

private:
    Database(QString connection, QString path, Mode mode);
    Status configure();
    Error lastError(const class QSqlError &error) const;

    QString m_connection;
    QString m_path;
    Mode m_mode;
    QString m_journalMode;
    QSqlDatabase m_db;
};

} // namespace dialogist::storage
