// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace dialogist::flow {

/// The seconds of an ISO 8601 duration ("PT1H30M"), months as 30 days and years as 365. None when the text is no duration.
std::optional<double> secondsOf(const QString &duration);

/// A length of time in words: "1 hour and 30 minutes", or short "1 h 30 min". It is a number of seconds, or an ISO 8601 duration; empty
/// for anything else.
QString durationText(const QJsonValue &duration, const QString &language, bool isShort = false);

/// An amount as people write it in that language, with the sign of the currency (ISO 4217) where it has a common one: "€12.50", "12,50 €".
QString moneyText(double amount, const QString &currency, const QString &language);

/// Whether the value is an amount of money as answers and entities keep it: {"amount", "currency"}.
bool isMoney(const QJsonValue &value);

} // namespace dialogist::flow
