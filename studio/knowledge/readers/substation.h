// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Whether a text is subtitles in the form of SubStation Alpha (.ssa, .ass).
bool isSubStation(const QString &text);

/// What is spoken in them, in the order of the file, as other subtitles are read: without times, styles, comments and drawings.
Document readSubStation(const QString &text);

} // namespace dialogist::knowledge
