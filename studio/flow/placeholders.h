// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dialogist::flow {

/// What a translation lost of, or has beyond, the {{ placeholders }} of its source text.
struct PlaceholderDifference {
    QStringList missing; ///< with braces, as the source has them
    QStringList extra; ///< with braces, as the translation has them

    bool isEmpty() const { return missing.isEmpty() && extra.isEmpty(); }
};

/// Placeholders that read the same variables are the same: languages may format a value differently, and say it more than once.
PlaceholderDifference comparePlaceholders(const QString &source, const QString &translation);

} // namespace dialogist::flow
