// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QSet>
#include <QString>

namespace dialogist::storage {

/// The keys of all documents whose passages are in a project that is open in this process. Any thread.
Result<QSet<QString>> contentKeys(const QString &projectPath);

} // namespace dialogist::storage
