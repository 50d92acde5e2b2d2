// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// A web page's blocks, title and language. Nothing is loaded; scripts, styles, hidden parts and navigation
/// are left out. charset is what a server stated; a mark or the page's own statement helps out.
Result<Document> readHtml(const QByteArray &bytes, const QString &charset = {});

/// The same for text that is decoded already.
Result<Document> readHtmlText(const QString &text);

} // namespace dialogist::knowledge
