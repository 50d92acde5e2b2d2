// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace dialogist::exchange {

/// A stretch of a text that both sides have, or one only.
struct TextPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

/// What changed between two texts, in whole words. What is removed stands before what replaces it. Texts that have next to nothing
/// in common, and huge ones, come as one removal and one addition.
QList<TextPiece> compareWords(const QString &before, const QString &after);

/// The pairs of equal elements of two lists, in order, as many as possible; of long lists that differ much, those at the beginning
/// and the end. What lies between is compared with up to mostComparisons, four bytes of memory for each.
QList<std::pair<qsizetype, qsizetype>> commonElements(qsizetype before, qsizetype after, const std::function<bool(qsizetype, qsizetype)> &isEqual,
                                                      qsizetype mostComparisons = 1'000'000);

} // namespace dialogist::exchange
