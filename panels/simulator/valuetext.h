// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

namespace dialogist::panels::simulator {

/// A value on one line, as a person reads it: "city: Ipoh, amount: 2", "5 minutes", "€12.50". What is long ends in "…".
QString valueLine(const QJsonValue &value);

/// The same for a text that may be a duration, an object or a list written down; any other text stays as it is.
QString spokenText(const QString &text);

/// A value as it is written into a field: texts as they are, objects and lists as JSON.
QString valueText(const QJsonValue &value);

} // namespace dialogist::panels::simulator
