// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace dialogist::nlu {

/// A whole text as the number that people of that language type: "1.234,5" in German, "1,23,456.5" in Hindi, "१२", "RM 15", "dua".
std::optional<double> readNumber(const QString &text, const QString &language);

} // namespace dialogist::nlu
