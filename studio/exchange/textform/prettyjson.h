// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace dialogist::exchange {

/// The one spelling of a JSON object for people and for git: UTF-8, keys sorted, two blanks a level, one scalar per line, LF,
/// a final LF. Equal values give equal bytes. Half surrogates are escaped, so every text comes back as it was.
QByteArray prettyJson(const QJsonObject &object);

/// Reads what prettyJson() or a person's editor wrote: a byte order mark and CR LF are taken. What is wrong is named with file and
/// line, unfinished merges as such.
Result<QJsonObject> readPrettyJson(const QByteArray &bytes, const QString &file);

/// The line that an offset is on, from 1.
int lineAt(const QByteArray &bytes, qsizetype offset);
/// The first line of what git leaves behind where it could not merge; 0 = there is none.
int conflictMarkerLine(const QByteArray &bytes);

/// "flows/main.flow.json, line 12: …" as an error for the person.
Error textError(const QString &file, int line, const QString &message);
Error conflictError(const QString &file, int line);

} // namespace dialogist::exchange
