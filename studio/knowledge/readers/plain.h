// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"
#include "studio/knowledge/textkind.h"

namespace dialogist::knowledge {

/// Plain text: paragraphs between empty lines; lines wrapped by hand are joined.
Document readPlainText(const QString &text);

/// WebVTT and SubRip: the words without times and numbers.
Document readSubtitles(const QString &text);

/// Records of separated values as "Header: value; …", or as columns says; the quoting is found out, and what the shape leaves open.
Document readCsv(const QString &text, const RecordColumns &columns = {}, const TextKind &shape = {});

/// Completes what is known of a text with what its first records say: separator and header.
TextKind shapeOfCsv(const QString &beginning, TextKind kind);

} // namespace dialogist::knowledge
