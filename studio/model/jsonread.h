// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace dialogist::model {

/// The error for a stored object that is not what its kind asks for.
Error badObject(const QString &kind, const QString &what);

QStringList stringList(const QJsonValue &json);

} // namespace dialogist::model
