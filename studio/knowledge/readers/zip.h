// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace dialogist::knowledge {

using ZipParts = QHash<QString, QByteArray>;

/// Names of a ZIP file's entries, nothing unpacked.
Result<QStringList> zipNames(const QByteArray &bytes);

/// Unpacks in memory the entries that are wanted; nothing touches the disk. Sizes are counted as produced, never believed;
/// an archive with names that leave it, links, doubles or too many entries is refused as a whole.
Result<ZipParts> unzip(const QByteArray &bytes, const std::function<bool(const QString &)> &wanted);

} // namespace dialogist::knowledge
