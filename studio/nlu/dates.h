// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace dialogist::nlu {

/// A whole text as the day that people of that language type: "24.12.2026", "12/24/2026" (en, en-US), "24/12/2026" (elsewhere),
/// "2026-12-24", "24 Dis 2026", "tomorrow", "nächsten Montag", "3 hari lagi". A day without a year is the next one from today on.
std::optional<QDate> readDate(const QString &text, const QString &language, QDate today);

/// A whole text as a time with minutes that in the middle of a text might count something: "setengah delapan", "साढ़े सात".
std::optional<QTime> readTime(const QString &text, const QString &language, const QDateTime &now);

} // namespace dialogist::nlu
