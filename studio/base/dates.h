// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QDate;
class QDateTime;
QT_END_NAMESPACE

namespace dialogist {

/// "8 Oct 2025" in the order of the reader's language. The short form of many languages is numbers alone, and 10/8/25 is two days.
/// Empty for no date.
QString shortDate(const QDate &date);
/// The same with the time of day, of this computer's clock.
QString shortMoment(const QDateTime &moment);

} // namespace dialogist
