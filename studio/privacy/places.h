// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dialogist::privacy {

/// Codes of places: ISO 3166 two-letter codes, "EEA", and these two.
inline const QString thisComputer = QStringLiteral("this-computer");
inline const QString elsewhere = QStringLiteral("*"); ///< some other country that the words do not name

/// The places that words of a document name ("IE, also US" gives IE and US). The address of a company is no place of processing.
QStringList placesIn(const QString &words);
/// Whether the text can be chosen as a region: a country code, "EEA", or this computer; several are joined with '+'.
bool isRegion(const QString &text);
/// The region that a person wrote, in whatever case, as it is kept ("us" is US, "this computer" is this-computer); empty when it is none.
QString regionIn(const QString &text);
/// The country's name in that language ("de"), as ICU knows it; what is no country stays as it is.
QString countryName(const QString &code, const QString &language);
/// In the language of the interface.
QString placeName(const QString &code);
QString placeNames(const QStringList &codes); ///< joined; "not stated" when empty

bool isInEea(const QString &country);
/// Whether all places lie in the region (a country, "EEA", or several joined with '+').
bool isInside(const QStringList &places, const QString &region);
/// Whether data of people of that audience ("EU", "UK", "SG", "MY") may go there without a transfer tool of its own. US counts for EU
/// and UK only with the framework the importer is certified for among the mechanisms.
bool isFreeFor(const QString &audience, const QString &place, const QStringList &mechanisms);
/// What keeping data there means: law and transfer. Translated, one sentence.
QString placeMeaning(const QString &code);

} // namespace dialogist::privacy
