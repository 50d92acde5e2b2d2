// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace dialogist {

/// The one spelling of a JSON value: UTF-8, keys sorted, no blanks. Equal values give equal bytes.
QByteArray canonicalJson(const QJsonObject &object);
QByteArray canonicalJson(const QJsonValue &value);

/// SHA-256 in lower-case hexadecimal.
QString sha256Hex(QByteArrayView bytes);

} // namespace dialogist
