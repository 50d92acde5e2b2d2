// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace dialogist::flow {

/// The value as a variable of that type keeps it: "12" in a number is 12, a date with a time in a date is the day. Null and
/// undefined fit everywhere; a variable of type text takes whatever it is given. None when the value does not fit.
std::optional<QJsonValue> fitted(const QJsonValue &value, const QString &type);

/// About how many characters a value takes.
qint64 sizeOf(const QJsonValue &value);

} // namespace dialogist::flow
