// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

class QSqlQuery;

namespace dialogist::storage {

/// One SQLite connection with the traps of Qt's driver handled: never creates by mistake, BEGIN IMMEDIATE by statement,
/// hardened options, driver errors turned into our own (disk full, locked, corrupt, read-only). Use it only on the thread
/// that opened it.
class Database
{
public:
    enum class Mode {
        ReadOnly, ///< never writes rows; keeps SQLite's side files while it is open and tidies a crashed writer's up
        Untouched, ///< never writes to the file, not even what a log beside it holds
        ReadWrite, ///< the file must exist
        Create, ///< made when missing
        Immutable, ///< reads without any lock and any side file: only when nobody can be writing and no log lies beside
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// A database of its own that never touches a disk.
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode != Mode::ReadWrite && m_mode != Mode::Create; }
    /// "wal" or "truncate": what the file system allowed.
    QString journalMode() const { return m_journalMode; }
    /// Whether this process has the file open. Reading it past SQLite would then drop SQLite's locks on it.
    static bool isOpenHere(const QString &path);

    /// Runs one statement. Parameters bind to '?' in order: QString (with lone surrogates, NUL, U+FFFE and U+FFFF
    /// refused as InvalidInput, since SQLite text cannot hold them), QByteArray, qint64, int, double, bool, null.
    Status exec(const QString &sql, const QVariantList &parameters = {});
    /// As exec(); says how many rows were inserted, changed or deleted.
    Result<int> update(const QString &sql, const QVariantList &parameters = {});
    /// Runs one query; each row goes to the callback as column values. Returning false ends the reading. The statement is
    /// finished on return, so no read lock is left behind.
    Status query(const QString &sql, const QVariantList &parameters, const std::function<bool(const QVariantList &)> &row);
    /// The first column of the first row; null when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &parameters = {});
    /// BEGIN IMMEDIATE … COMMIT around work; rolled back when it returns an error or the commit fails.
    Status transaction(const std::function<Status()> &work);
    /// Moves what the log holds into the file and empties the log.
    Status checkpoint();
    /// For a reader beside a program that writes: closing this connection removes nothing (leaveLogAlone() in sqliteguard.h).
    void leaveLogAlone();
    /// The way to write where the log cannot be used; open() finds that out and calls it.
    Status useRollbackJournal();
    /// Writes a compact copy of everything to a new file, durable on return; refuses a path that exists.
    Status copyTo(const QString &path);

private:
    void shortenLog();
    Database(QString connection, QString path, Mode mode);
    Status configure();
    Status chooseJournal();
    Status setDurability(const QString &synchronous);
    using Statement = std::unique_ptr<QSqlQuery>;
    /// A statement that is ready to run: kept from an earlier time, or a new one.
    Result<Statement> prepared(const QString &sql);
    Result<Statement> run(const QString &sql, const QVariantList &parameters);
    /// Ends the reading, and keeps the statement for the next time where one is likely.
    void done(const QString &sql, const QVariantList &parameters, Statement statement);
    Error lastError(const class QSqlError &error) const;

    QString m_connection;
    QString m_path;
    Mode m_mode;
    QString m_journalMode;
    QSqlDatabase m_db;
    /// Not in use at the moment, by their text: reading SQL again costs more than most of our statements.
    std::unordered_map<QString, Statement> m_kept;
    Qt::HANDLE m_thread = nullptr;
};

} // namespace dialogist::storage
