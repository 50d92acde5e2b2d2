// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dialogist::nlu {

struct PhoneMatch {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString number; ///< E.164: "+60123456789"
};

/// Valid telephone numbers in a text. Those without a country code are read as of the region (ISO 3166).
QList<PhoneMatch> findPhoneNumbers(const QString &text, const QString &region);

/// A whole text as a telephone number, in E.164.
std::optional<QString> readPhoneNumber(const QString &text, const QString &region);

/// Where a language is mostly spoken: "de" -> "DE", "en-GB" -> "GB".
QString regionOf(const QString &language);

} // namespace dialogist::nlu
