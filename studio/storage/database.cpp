// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/database.h"

#include "studio/storage/filesystem.h"
#include "studio/storage/sqlerror.h"
#include "studio/storage/sqliteguard.h"
#include "studio/storage/storabletext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMultiHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
/// Which files this process has open, as POSIX locks belong to the process and not to the connection.
struct OpenFiles {
    std::mutex mutex;
    QMultiHash<QString, int> paths;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

QString fileKey(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

/// The file as an URI, in which nothing of the path can be taken for a parameter (sqlite.org/uri.html).
QString uri(const QString &path, Database::Mode mode)
{
#ifdef Q_OS_WIN
    QByteArray encoded = '/' + QFileInfo(path).absoluteFilePath().toUtf8().toPercentEncoding("/:");
#else
    QByteArray encoded = QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/");
#endif
    switch (mode) {
    case Database::Mode::ReadOnly:
    case Database::Mode::Untouched:
        encoded += "?mode=ro";
        break;
    case Database::Mode::ReadWrite:
        encoded += "?mode=rw";
        break;
    case Database::Mode::Create:
        encoded += "?mode=rwc";
        break;
    case Database::Mode::Immutable:
        encoded += "?mode=ro&immutable=1";
        break;
    }
    return u"file://"_s + QString::fromLatin1(encoded);
}

/// Whether SQLite can put its log beside the file and clean up after itself.
bool canWriteThere(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

constexpr size_t mostKept = 48; // statements

QString newConnectionName()
{
    static std::atomic_int counter {0};
    return u"dialogist-%1"_s.arg(++counter);
}
} // namespace

Database::Database(QString connection, QString path, Mode mode)
    : m_connection(std::move(connection))
    , m_path(std::move(path))
    , m_mode(mode)
    , m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
    , m_thread(QThread::currentThreadId())
{
    m_db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    if (Status status = checkStorable(path); !status || path.isEmpty())
        return sqliteError(14, path);
    if (mode != Mode::Create && !QFileInfo(path).isFile())
        return sqliteError(14, path);
    std::unique_ptr<Database> database(new Database(newConnectionName(), path, mode));
    // A reader that may write beside the file opens it for writing, with queries only: so the last one out can remove the
    // log, and a crashed writer's last edits are seen.
    const bool quietly = mode == Mode::ReadOnly && canWriteThere(path);
    database->m_db.setDatabaseName(uri(path, quietly ? Mode::ReadWrite : mode));
    if (!database->m_db.open())
        return database->lastError(database->m_db.lastError());
    {
        OpenFiles &files = openFiles();
        const std::lock_guard lock(files.mutex);
        files.paths.insert(fileKey(path), 0);
    }
    if (Status status = database->configure(); !status)
        return status.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    std::unique_ptr<Database> database(new Database(newConnectionName(), {}, Mode::Create));
    database->m_db.setDatabaseName(u":memory:"_s);
    if (!database->m_db.open())
        return database->lastError(database->m_db.lastError());
    if (Status status = database->configure(); !status)
        return status.error();
    return database;
}

Database::~Database()
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    const bool wasOpen = m_db.isOpen();
    m_kept.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    if (wasOpen && !m_path.isEmpty()) {
        OpenFiles &files = openFiles();
        const std::lock_guard lock(files.mutex);
        if (const auto it = files.paths.find(fileKey(m_path)); it != files.paths.end())
            files.paths.erase(it);
    }
}

bool Database::isOpenHere(const QString &path)
{
    OpenFiles &files = openFiles();
    const std::lock_guard lock(files.mutex);
    return files.paths.contains(fileKey(path));
}

Status Database::configure()
{
    tighten(m_db);
    QStringList pragmas {u"trusted_schema=OFF"_s, u"cell_size_check=ON"_s, u"mmap_size=0"_s,     u"temp_store=MEMORY"_s,
                         u"foreign_keys=ON"_s,    u"secure_delete=ON"_s,   u"fullfsync=ON"_s,       u"checkpoint_fullfsync=ON"_s};
    if (isReadOnly())
        pragmas << u"query_only=ON"_s;
    for (const QString &pragma : std::as_const(pragmas)) {
        if (Status status = exec(u"PRAGMA "_s + pragma); !status)
            return status;
    }
    return chooseJournal();
}

Status Database::chooseJournal()
{
    if (isReadOnly() || m_path.isEmpty()) {
        const Result<QVariant> mode = value(u"PRAGMA journal_mode"_s);
        if (!mode)
            return mode.error();
        m_journalMode = mode->toString();
        return {};
    }
    // First of all, before any table: a first transaction in another mode could come back after a power cut.
    if (allowsSharedMemoryLog(m_path)) {
        const Result<QVariant> mode = value(u"PRAGMA journal_mode=WAL"_s);
        if (mode)
            m_journalMode = mode->toString();
        else if (mode.error().code == ErrorCode::Corrupt || mode.error().code == ErrorCode::DiskFull)
            return mode.error();
    }
    return m_journalMode == u"wal" ? setDurability(u"FULL"_s) : useRollbackJournal();
}

Status Database::useRollbackJournal()
{
    // Without shared memory a file left in WAL mode can only be changed by one that holds it alone.
    for (const QString &sql : {u"PRAGMA locking_mode=EXCLUSIVE"_s, u"PRAGMA journal_mode=TRUNCATE"_s}) {
        const Result<QVariant> answer = value(sql);
        if (!answer)
            return answer.error();
        m_journalMode = answer->toString();
    }
    if (m_journalMode != u"truncate")
        return sqliteError(5, m_path);
    if (Status status = exec(u"PRAGMA locking_mode=NORMAL"_s); !status)
        return status;
    if (const Result<QVariant> letsTheLockGo = value(u"SELECT count(*) FROM sqlite_schema"_s); !letsTheLockGo)
        return letsTheLockGo.error();
    return setDurability(u"EXTRA"_s);
}

Status Database::setDurability(const QString &synchronous)
{
    if (Status status = exec(u"PRAGMA synchronous="_s + synchronous); !status)
        return status;
    return exec(u"PRAGMA wal_autocheckpoint=1000"_s);
}

Error Database::lastError(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return sqliteError(isNumber ? code : 1, m_path);
}

Result<Database::Statement> Database::prepared(const QString &sql)
{
    Q_ASSERT(m_thread == QThread::currentThreadId());
    if (const auto kept = m_kept.find(sql); kept != m_kept.end()) {
        Statement statement = std::move(kept->second);
        m_kept.erase(kept); // so that a statement of the same text can run while this one is read
        return statement;
    }
    auto statement = std::make_unique<QSqlQuery>(m_db);
    statement->setForwardOnly(true);
    if (!statement->prepare(sql))
        return lastError(statement->lastError());
    return statement;
}

Result<Database::Statement> Database::run(const QString &sql, const QVariantList &parameters)
{
    Result<Statement> statement = prepared(sql);
    if (!statement)
        return statement.error();
    for (int i = 0; i < int(parameters.size()); ++i) {
        const QVariant &parameter = parameters.at(i);
        if (parameter.metaType() == QMetaType::fromType<QString>()) {
            const QString text = parameter.toString();
            if (Status status = checkStorable(text); !status)
                return status.error();
            // The driver binds a null string as NULL; here null and empty are the same text.
            (*statement)->bindValue(i, text.isNull() ? u""_s : text);
        } else if (parameter.metaType() == QMetaType::fromType<QByteArray>()) {
            const QByteArray bytes = parameter.toByteArray();
            (*statement)->bindValue(i, bytes.isNull() ? QByteArray("") : bytes);
        } else {
            Q_ASSERT(parameter.metaType() != QMetaType::fromType<quint64>()); // the driver would store text
            (*statement)->bindValue(i, parameter);
        }
    }
    if (!(*statement)->exec())
        return lastError((*statement)->lastError());
    return statement;
}

void Database::done(const QString &sql, const QVariantList &parameters, Statement statement)
{
    statement->finish();
    // A statement holds what was bound to it: a whole document is not to be kept along.
    const bool isLarge = std::any_of(parameters.begin(), parameters.end(), [](const QVariant &parameter) {
        return parameter.metaType() == QMetaType::fromType<QByteArray>() || parameter.toString().size() > 10'000;
    });
    // Only what rows are read and written with: the rest comes once.
    const bool comesAgain = sql.startsWith("SELECT"_L1) || sql.startsWith("INSERT"_L1) || sql.startsWith("UPDATE"_L1) || sql.startsWith("DELETE"_L1)
        || sql == "COMMIT"_L1 || sql == "BEGIN IMMEDIATE"_L1;
    if (comesAgain && !isLarge && m_kept.size() < mostKept)
        m_kept.insert_or_assign(sql, std::move(statement));
}

Status Database::exec(const QString &sql, const QVariantList &parameters)
{
    const Result<int> rows = update(sql, parameters);
    return rows ? Status() : Status(rows.error());
}

Result<int> Database::update(const QString &sql, const QVariantList &parameters)
{
    Result<Statement> statement = run(sql, parameters);
    if (!statement)
        return statement.error();
    const int rows = (*statement)->numRowsAffected();
    done(sql, parameters, statement.take());
    return rows;
}

Status Database::query(const QString &sql, const QVariantList &parameters, const std::function<bool(const QVariantList &)> &row)
{
    Result<Statement> started = run(sql, parameters);
    if (!started)
        return started.error();
    Statement statement = started.take();
    const int columns = statement->record().count();
    bool wanted = true;
    while (wanted && statement->next()) {
        QVariantList values;
        values.reserve(columns);
        for (int i = 0; i < columns; ++i)
            values.append(statement->value(i));
        wanted = row(values);
    }
    const QSqlError error = statement->lastError();
    if (wanted && error.isValid())
        return lastError(error);
    done(sql, parameters, std::move(statement));
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &parameters)
{
    QVariant first;
    const Status status = query(sql, parameters, [&first](const QVariantList &row) {
        first = row.value(0);
        return false;
    });
    if (!status)
        return status.error();
    return first;
}

Status Database::transaction(const std::function<Status()> &work)
{
    if (isReadOnly())
        return sqliteError(8, m_path);
    if (Status status = exec(u"BEGIN IMMEDIATE"_s); !status)
        return status;
    Status status = work();
    if (status)
        status = exec(u"COMMIT"_s);
    if (!status) {
        // After a full disk SQLite may have rolled back by itself: a second failure here says nothing new.
        const Status rolledBack = exec(u"ROLLBACK"_s);
        Q_UNUSED(rolledBack)
        // What was written into the log for it fills the disk further, and a file that cannot make its index opens for reading only.
        if (status.error().code == ErrorCode::DiskFull)
            shortenLog();
    }
    return status;
}

void Database::leaveLogAlone()
{
    storage::leaveLogAlone(m_db);
}

/// If nobody reads just now: it is not worth waiting for.
void Database::shortenLog()
{
    const Result<QVariant> patience = value(u"PRAGMA busy_timeout"_s);
    if (!exec(u"PRAGMA busy_timeout=0"_s))
        return;
    const Status shortened = checkpoint();
    Q_UNUSED(shortened)
    const Status back = exec(u"PRAGMA busy_timeout=%1"_s.arg(patience ? patience->toInt() : 0));
    Q_UNUSED(back)
}

Status Database::checkpoint()
{
    if (m_journalMode != u"wal" || isReadOnly())
        return {};
    return exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Status Database::copyTo(const QString &path)
{
    const QString temporary = temporaryBeside(path);
    Status status;
    if (isReadOnly())
        status = exec(u"PRAGMA query_only=OFF"_s);
    if (status)
        status = exec(u"VACUUM INTO ?"_s, {uri(temporary, Mode::Create)});
    if (isReadOnly()) {
        const Status closed = exec(u"PRAGMA query_only=ON"_s);
        status = status ? closed : status;
    }
    // The engine says only that something cannot be opened; that is the copy, not what is copied.
    if (!status && status.error().code != ErrorCode::DiskFull && status.error().code != ErrorCode::Corrupt && !QFile::exists(temporary))
        return cannotWrite(path, status.error().detail);
    if (status)
        status = syncFile(temporary);
    if (status)
        status = moveIntoPlace(temporary, path, false);
    if (!status)
        removeDatabase(temporary);
    return status;
}

} // namespace dialogist::storage
