// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QString>

namespace dialogist::storage {

/// Whether there is a file at all: NotFound, or InvalidInput for a folder and other things that are no files.
Status checkIsFile(const QString &path);

/// Reads the first bytes of a file that nobody has open and says why it cannot be a project: empty, zero-filled, cut short,
/// a text, another program's database. The application id and the version are those SQLite keeps in its header.
Status checkHeader(const QString &path, quint32 applicationId);

/// The messages for a file that is no project, for those who find it out later.
Error foreignFile(const QString &path, const QString &detail);
Error damagedFile(const QString &path, const QString &detail);

/// Whether a file of that name holds anything. Asks the folder only and never opens the file.
bool hasContent(const QString &path);

} // namespace dialogist::storage
