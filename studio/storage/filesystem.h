// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QString>

namespace dialogist::storage {

/// Whether the drive of this file has no room for even one edit more.
bool isDriveFull(const QString &path);

/// Whether SQLite's write-ahead log may be used there: it needs shared memory between the programs that have the file open,
/// which network and pass-through file systems do not give.
bool allowsSharedMemoryLog(const QString &path);

/// That this file cannot be made or changed.
Error cannotWrite(const QString &path, const QString &detail);

/// Makes the content of a file (never one that SQLite has open) durable.
Status syncFile(const QString &path);
/// Gives a file its final name in the same folder, durably. Without replace, an existing file is left and Conflict returned.
Status moveIntoPlace(const QString &from, const QString &to, bool replace);
/// A name in the same folder that no file has, hidden where the system hides names with a dot.
QString temporaryBeside(const QString &path);
/// Removes a database that was never given its final name, with SQLite's side files.
void removeDatabase(const QString &path);

} // namespace dialogist::storage
