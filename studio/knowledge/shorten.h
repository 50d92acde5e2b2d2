// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::knowledge {

/// At most that many code units from the start, never half a surrogate pair (which no file could hold).
inline QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(most > 0 && text.at(most - 1).isHighSurrogate() ? most - 1 : most);
}

} // namespace dialogist::knowledge
