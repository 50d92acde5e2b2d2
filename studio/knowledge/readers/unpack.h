// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Unpacks an archive (ZIP, tar packed in any usual way, 7z) or a single packed file in memory; nothing touches the disk. A member
/// that cannot be taken has the reason as its code: a name that leads out of the archive, a link, a double, a lost password, too
/// much of it. An error when the archive as a whole cannot be read.
Result<Document> unpackArchive(const QByteArray &bytes, const QString &name, const QString &password);

} // namespace dialogist::knowledge
