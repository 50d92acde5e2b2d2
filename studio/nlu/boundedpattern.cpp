// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/boundedpattern.h"

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

QRegularExpression boundedPattern(const QString &pattern, QRegularExpression::PatternOptions options)
{
    constexpr qsizetype longest = 10'000; // characters; much more takes PCRE long to read
    // A lone bracket is no pattern, as whoever asks isValid() learns.
    return QRegularExpression(u"(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=2000)"_s + (pattern.size() > longest ? u"("_s : pattern),
        options | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace dialogist::nlu
