// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

#include <limits>
#include <optional>

namespace dialogist::flow {

/// The value as a variable of that type keeps it: "12" in a number is 12, a date with a time in a date is the day. Null and
/// undefined fit everywhere; a variable of type text takes whatever it is given. None when the value does not fit.
std::optional<QJsonValue> fitted(const QJsonValue &value, const QString &type);

/// About how many characters a value takes. Parts may be shared, so that a small value reads as a huge one: counting ends at the limit.
qint64 sizeOf(const QJsonValue &value, qint64 limit = std::numeric_limits<qint64>::max());

/// The value as a state keeps it and reads it back: JSON knows neither NaN nor infinity, and what is nested too deeply is left out.
QJsonValue storable(const QJsonValue &value);

} // namespace dialogist::flow
