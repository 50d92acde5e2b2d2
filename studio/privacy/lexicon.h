// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dialogist::privacy {

/// What a question would make people type although they should not: password, pin, cvv, card, passport, national-id, diagnosis;
/// empty = nothing of the kind. Knows the words of English, German, French, Spanish, Indonesian, Malay and Hindi.
QString invitedSecret(const QString &question);
QString secretLabel(const QString &kind); ///< translated

/// The data category that a variable's name suggests ("customerEmail"); empty = none.
QString categoryOfName(const QString &name);

} // namespace dialogist::privacy
