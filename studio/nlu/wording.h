// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace dialogist::nlu {

/// Text as it is compared with what a person typed: lower case, without accents and punctuation, ß as ss, single blanks, digits of
/// any script as 0 to 9. Vowel signs of Indian scripts stay: there they are letters.
QString plainWording(const QString &text);

/// The same with ä, ö and ü written as ae, oe and ue, as people do whose keyboard lacks them; empty when there are none.
QString spelledUmlauts(const QString &text);

/// Words in plain wording the other way round: "rueckgabe" as "ruckgabe", which is how "Rückgabe" is in plain wording. A few words that
/// have no umlaut change as well ("zuerst"), so compare only what has all gone through here.
QString withoutSpelledUmlauts(const QString &words);

/// Digits of any script as 0 to 9; nothing else changes.
QString withPlainDigits(const QString &text);

/// The words of a text in plain wording; scripts without blanks are cut by ICU.
QStringList plainWords(const QString &text);

/// The words of a text as they stand there, cut as Unicode says (UAX 29) and by ICU's dictionaries: without blanks, punctuation and
/// pictures. "don't" and "3.14" are one word each.
QStringList wordsOf(const QString &text);

/// Where the words of a run of letters begin and end: one, but for scripts that write no blanks between words.
QList<std::pair<qsizetype, qsizetype>> wordsWithin(const QString &run);

} // namespace dialogist::nlu
