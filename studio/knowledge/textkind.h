// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>

namespace dialogist::knowledge {

/// What a long text is. Found out once, from how it begins, so that all its parts are read alike.
struct TextKind {
    QString mime; ///< "text/plain", "text/csv", or "application/json" with one value per line; empty = not to be read in parts
    QString charset; ///< as ICU names it; empty = nothing but ASCII so far
    QChar separator; ///< of the values of a record; null = none
    bool hasHeader = false; ///< the first record names the columns

    bool isInParts() const { return !mime.isEmpty(); }
    friend bool operator==(const TextKind &, const TextKind &) = default;
};

} // namespace dialogist::knowledge
