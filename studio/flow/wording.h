// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dialogist::flow {

/// Text as it is compared with what a person typed: lower case, without accents and punctuation, single blanks, digits of
/// any script as 0 to 9. Vowel signs of Indian scripts stay: there they are letters.
QString plainWording(const QString &text);

/// Digits of any script as 0 to 9; nothing else changes.
QString withPlainDigits(const QString &text);

} // namespace dialogist::flow
