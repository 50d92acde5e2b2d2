// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace dialogist::knowledge {

/// Bytes of memory that passages and their index may take here: half of what the computer has. Any thread.
qint64 searchRoom();

/// About how many bytes a passage of so many characters takes while it is searched: its text, and the index of its words.
constexpr qint64 searchCost(qsizetype characters)
{
    return 500 + 4 * qint64(characters);
}

} // namespace dialogist::knowledge
