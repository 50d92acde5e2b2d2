// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::knowledge {

/// The part of a word that its forms share, for finding and not for showing. The word is folded as WordScanner does; the
/// language is a BCP 47 tag of which the first part counts. Words of languages without rules come back as they are.
QString stem(const QString &word, QStringView language);

namespace stemmers {
QString english(QString word); ///< Porter's second algorithm
QString german(QString word);
QString malay(QString word); ///< Indonesian too
QString hindi(QString word);
QString french(QString word);
QString spanish(QString word);
QString portuguese(QString word);
QString italian(QString word);
QString dutch(QString word);
} // namespace stemmers

} // namespace dialogist::knowledge
