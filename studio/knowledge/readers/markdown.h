// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// Markdown by lines, in linear time: headings, lists, code fences, tables, quotes, front matter; inline marks are taken off,
/// links stay. Raw HTML loses its tags, and its scripts and styles.
Document readMarkdown(const QString &text);

/// What "[label]: address" lines say, by label as linkLabel() writes it.
using LinkTargets = QHash<QString, QString>;
/// How labels are compared: blanks and case make no difference.
QString linkLabel(const QString &label);

/// How a script or style ends ("</script") whose tag the text begins with; empty when it begins otherwise.
QString closingOfProgram(QStringView text);

/// The words of a line without emphasis, code marks, images and tags, and with links as linked() writes them.
QString plainInline(const QString &markdown, const LinkTargets &targets = {});

} // namespace dialogist::knowledge
