// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>

namespace dialogist::storage {

/// Narrows what SQLite lets a connection do, further than statements can: no writing to the schema, no triggers and views, limits on
/// sizes and depth, a bound on memory. Only where the SQLite of Qt's driver is the very one that this program is linked to, which is
/// found out at run time; elsewhere nothing happens. Says whether it did.
bool tighten(const QSqlDatabase &database);

/// Leaves the log and its index alone when this connection is closed, though it may take itself for the last one: the program that writes
/// the file may have lost SQLite's locks without knowing (POSIX drops them when any other handle of the file is closed). Only where
/// tighten() works, too.
void leaveLogAlone(const QSqlDatabase &database);

/// While it lives, work of SQLite on this thread that takes longer is broken off with an error: a file from a stranger may be made to
/// keep its reader busy.
class OpeningDeadline
{
public:
    explicit OpeningDeadline(int milliseconds);
    ~OpeningDeadline();
    OpeningDeadline(const OpeningDeadline &) = delete;
    OpeningDeadline &operator=(const OpeningDeadline &) = delete;
};

} // namespace dialogist::storage
