// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dialogist::flow {

/// A piece of JavaScript: enough to tell names from what only looks like them, not to run or check it.
struct CodeToken {
    enum class Kind {
        Name, ///< of a thing or a word of the language
        Text, ///< "…" or '…' with its quotes
        Template, ///< the backquote that ends a text in backquotes
        Insertion, ///< the "${" and the "}" around code within such a text
        Pattern, ///< a regular expression with its flags
        Sign ///< all else: one character, or "...", "?.", "=>", or a number
    };
    Kind kind = Kind::Sign;
    qsizetype at = 0; ///< in UTF-16 units
    qsizetype size = 0;
};

/// Cuts code into its tokens; blanks, comments and the words of texts in backquotes are left out. Never fails.
QList<CodeToken> codeTokens(const QString &source);

} // namespace dialogist::flow
