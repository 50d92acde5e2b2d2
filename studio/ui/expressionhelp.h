// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>


namespace dialogist::ui {

/// The call that the caret stands in.
struct CallAtCaret {
    QString signature; ///< "formatDate(date, style)"; empty = none, or a function that is not known
    int argument = 0; ///< which of its arguments, from 0
};

CallAtCaret callAtCaret(const QString &expression, int caret);
/// The signature as rich text, the argument at hand in bold, and what the function does.
QString signatureText(const CallAtCaret &call);
/// Whether the caret stands in a text between quotes, where words are words; what is computed in a template is not.
bool isInQuotes(const QString &expression, int caret);
/// Whether the caret follows a dot, where methods are written and no variables.
bool isAfterDot(const QString &expression, int wordStart);

} // namespace dialogist::ui
