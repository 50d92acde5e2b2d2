// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

namespace dialogist {

/// YAML 1.2 as JSON values, by yaml-cpp. Plain scalars are read by the core schema (null, true, 12, 1.5), quoted ones are texts. Refuses,
/// naming the line: what is no YAML, several documents, keys that are no scalars, nesting over 64 levels and more than 500,000
/// values, aliases counted where they stand, so that a small text cannot grow without bound.
Result<QJsonValue> fromYaml(const QByteArray &text);

/// Block style, UTF-8, two blanks a level, no tags and anchors; fromYaml() reads the same value back. Keys stand in the order given, the
/// others behind them by name.
QByteArray toYaml(const QJsonValue &value, const QStringList &keyOrder = {});

} // namespace dialogist
