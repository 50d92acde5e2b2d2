// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

namespace dialogist::nlu {

/// A designer's regular expression, with Unicode properties. Backtracking is bounded by PCRE itself, so that a pattern that explodes
/// finds nothing instead of never ending, and a pattern of more than 10,000 characters is not read: it is invalid.
QRegularExpression boundedPattern(const QString &pattern, QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption);

} // namespace dialogist::nlu
