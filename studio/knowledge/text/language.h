// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::knowledge {

/// The language a text is written in as a BCP 47 tag ("en", "ms", "zh"), from its script, its small words and its spelling.
/// Empty when there is too little to tell. Reads the first few thousand characters.
QString recogniseLanguage(const QString &text);

/// The language of a part of a document in another one, where the part says so itself beyond doubt; else that of the document.
QString languageOfPart(const QString &part, const QString &ofDocument);

} // namespace dialogist::knowledge
