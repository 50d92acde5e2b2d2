// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/sqliteguard.h"

#include <QDeadlineTimer>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <array>

#ifdef DIALOGIST_SQLITE
#include <sqlite3.h>
#endif

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
thread_local QDeadlineTimer openingDeadline {QDeadlineTimer::Forever};

#ifdef DIALOGIST_SQLITE
constexpr int stepsBetweenLooks = 20'000; ///< of SQLite's own machine: some tenths of a millisecond
constexpr sqlite3_int64 mostMemory = 1LL << 30;

int isTooLate(void *)
{
    return openingDeadline.hasExpired() ? 1 : 0;
}

/// Two copies of SQLite in one process must never touch each other's connections. The same sources, and memory in use although this
/// program itself has opened nothing, mean that the driver works in the copy that is asked here.
bool isOurLibrary(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next() && query.value(0).toByteArray() == sqlite3_sourceid()
        && sqlite3_memory_used() > 0;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}
#endif
} // namespace

bool tighten(const QSqlDatabase &database)
{
#ifdef DIALOGIST_SQLITE
    sqlite3 *connection = handleOf(database);
    if (!connection || !isOurLibrary(database))
        return false;
    constexpr std::array switches {std::pair {SQLITE_DBCONFIG_DEFENSIVE, 1},        std::pair {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                   std::pair {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},   std::pair {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                   std::pair {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, std::pair {SQLITE_DBCONFIG_DQS_DDL, 0},
                                   std::pair {SQLITE_DBCONFIG_DQS_DML, 0}};
    bool done = true;
    for (const auto &[what, value] : switches) {
        int now = -1;
        done = sqlite3_db_config(connection, what, value, &now) == SQLITE_OK && now == value && done;
    }
    // A document of up to 50 MB is kept as one value. VACUUM attaches the file that it writes.
    constexpr std::array limits {std::pair {SQLITE_LIMIT_LENGTH, 128 * 1024 * 1024}, std::pair {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                 std::pair {SQLITE_LIMIT_EXPR_DEPTH, 100},          std::pair {SQLITE_LIMIT_VDBE_OP, 250'000},
                                 std::pair {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000}, std::pair {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
                                 std::pair {SQLITE_LIMIT_ATTACHED, 1}};
    for (const auto &[what, value] : limits)
        sqlite3_limit(connection, what, value);
    sqlite3_hard_heap_limit64(mostMemory);
    sqlite3_progress_handler(connection, stepsBetweenLooks, &isTooLate, nullptr);
    return done;
#else
    Q_UNUSED(database)
    return false;
#endif
}

void leaveLogAlone(const QSqlDatabase &database)
{
#ifdef DIALOGIST_SQLITE
    if (sqlite3 *connection = handleOf(database); connection && isOurLibrary(database))
        sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
#else
    Q_UNUSED(database)
#endif
}

OpeningDeadline::OpeningDeadline(int milliseconds)
{
    openingDeadline.setRemainingTime(milliseconds);
}

OpeningDeadline::~OpeningDeadline()
{
    openingDeadline = QDeadlineTimer(QDeadlineTimer::Forever);
}

} // namespace dialogist::storage
