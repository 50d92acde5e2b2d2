// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/error.h"

namespace dialogist::storage {

/// What a result code of SQLite (plain or extended) means for the person with that file. The detail holds the code alone,
/// never SQLite's own text, which may quote what a person typed.
Error sqliteError(int code, const QString &path);

} // namespace dialogist::storage
