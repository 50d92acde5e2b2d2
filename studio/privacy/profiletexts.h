// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dialogist::privacy {

/// A sentence or name out of a service's profile, in the language of the interface. What only a person's own profile says reads as it
/// is written there.
QString profileText(const QString &text);
/// The same for several, joined with semicolons.
QString profileTextsJoined(const QStringList &texts);
/// The same for words about a place: codes ("US, SG") read as the names of the countries.
QString profilePlace(const QString &words);
/// The texts of the built-in profiles that a review shows, for tests.
QStringList profileTexts();

} // namespace dialogist::privacy
