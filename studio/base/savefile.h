// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QString>

namespace dialogist {

/// Writes a file whole or not at all: whatever stood there stays when this fails, a full disk included. The error is DiskFull or
/// Denied; its message is the system's own words, to be put into a sentence by whoever knows what was written. Any thread.
Status saveFile(const QString &path, const QByteArray &bytes);

} // namespace dialogist
