// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Markdown by lines, in linear time: headings, lists, code fences, tables, quotes, front matter; inline marks are taken off,
/// links stay. Raw HTML loses its tags.
Document readMarkdown(const QString &text);

/// The words of a line without emphasis, code marks, images and tags, and with links as linked() writes them.
QString plainInline(const QString &markdown);

} // namespace dialogist::knowledge
