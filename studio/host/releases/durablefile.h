// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QString>

namespace dialogist::host {

/// Puts bytes into a file so that after a power cut either the old or the new content is there, and the new one once this returned.
Status writeDurably(const QString &path, const QByteArray &bytes);
/// Gives a complete, synced file its final name; durable when this returns.
Status renameDurably(const QString &from, const QString &to);
/// The whole file; refuses more than limit bytes.
Result<QByteArray> readWhole(const QString &path, qint64 limit);

} // namespace dialogist::host
