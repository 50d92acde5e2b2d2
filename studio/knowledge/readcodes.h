// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/error.h"

#include <QString>

namespace dialogist::knowledge {

/// The error for a stable code of a document that could not be read; the code is kept in Error::detail.
Error readError(const QString &code);

/// The stable code of such an error; "cancelled" for a cancelled one, "unreadable" for any other.
QString readCode(const Error &error);

/// True for the codes that this room knows.
bool isReadCode(const QString &code);

} // namespace dialogist::knowledge
