// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

struct archive_entry;

namespace dialogist::knowledge {

/// The name of an archive's entry as well as it can be decoded.
QString entryName(archive_entry *entry);

/// False for a name that would leave the folder it is unpacked into, or means different things to different systems.
bool isSafeName(const QString &name);

} // namespace dialogist::knowledge
