// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace dialogist::flow {

/// What can be told of JavaScript by its tokens alone (ECMA-262, lexical grammar), without running or parsing it.
struct CodeScan {
    QString open; ///< the bracket or quote that is never closed, or closes nothing; empty = all fit
    int position = 0; ///< of that, in UTF-16 units
    QSet<QString> names; ///< identifiers that are read or written: no members, no keys, nothing within texts or comments
    QSet<QString> declared; ///< of those, the ones that the code declares itself
};

CodeScan scanCode(const QString &source);

} // namespace dialogist::flow
