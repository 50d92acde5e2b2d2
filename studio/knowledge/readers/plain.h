// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Plain text: paragraphs between empty lines; lines wrapped by hand are joined.
Document readPlainText(const QString &text);

/// WebVTT and SubRip: the words without times and numbers.
Document readSubtitles(const QString &text);

/// Records of separated values as "Header: value; …", or as columns says; the separator and the quoting are found out.
Document readCsv(const QString &text, const RecordColumns &columns = {});

} // namespace dialogist::knowledge
