// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonValue>
#include <QString>

namespace dialogist::storage {

/// SQLite text holds neither NUL nor half of a surrogate pair nor U+FFFE and U+FFFF, which are no characters: they would come
/// back changed, so they are refused.
Status checkStorable(const QString &text);
/// The same for every text and key within; also refuses numbers that JSON has no spelling for, and nesting too deep to be
/// read back.
Status checkStorable(const QJsonValue &value, int depth = 0);

} // namespace dialogist::storage
