// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dialogist::flow {

/// A number as people of that language type it: "1.234,5" in German, "1,23,456.5" in Hindi, "१२", "RM 15", "dua".
std::optional<double> readNumber(const QString &text, const QString &language);

/// A day as people of that language type it: "24.12.2026", "12/24/2026" (en, en-US), "24/12/2026" (elsewhere), "2026-12-24",
/// "24 Dis 2026", "tomorrow", "nächsten Montag", "3 hari lagi". A day without a year is the next one from today on.
std::optional<QDate> readDate(const QString &text, const QString &language, QDate today);

/// The one e-mail address in a text, with its domain in lower case.
std::optional<QString> readEmail(const QString &text);

/// Whether the person would rather not say: "skip", "überspringen", "-".
bool isSkip(const QString &text);

/// Which of the choices a typed text means, by name, number, or the one name it contains; each choice has several names.
/// -1 when it is none or not clear.
int matchChoice(const QString &text, const QList<QStringList> &choices);

} // namespace dialogist::flow
