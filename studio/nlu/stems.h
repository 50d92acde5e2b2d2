// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::nlu {

/// The word without what inflection adds, so that "geliefert", "Lieferung" and "liefern" count as one, and "barangnya" as "barang".
/// German, Malay, Indonesian and Hindi; words of other languages stay as they are. It is no word of the language and only good for
/// comparing: what belongs together mostly gets the same one. Without a dictionary, by rules after the "light" stemmers of Jacques
/// Savoy (2006) and Fadillah Tala's for Indonesian (2003).
///
/// word is in plain wording (see wording.h), language a BCP 47 tag.
QString stemOf(const QString &word, const QString &language);

/// Whether the inflection of the language is known.
bool hasStems(const QString &language);

/// Whether the word, in plain wording, is one of the few that stand in most sentences of the language whatever they are about: "ich",
/// "habt", "saya". In fifteen phrases of an intent such words seem to mean it.
bool isSmallWord(const QString &word, const QString &language);

} // namespace dialogist::nlu
