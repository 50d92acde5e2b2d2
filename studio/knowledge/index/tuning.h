// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// The numbers of the ranking, in one place. They were chosen on question sets in six languages (tests/benchmarks/retrieval).
namespace dialogist::knowledge::tuning {

inline constexpr double k1 = 1.2;
inline constexpr double b = 0.7;
inline constexpr quint32 headingQuarters = 8; ///< a word of a heading counts as two of the text

inline constexpr double smallWord = 0.15; ///< weight of a function word of the question
inline constexpr double everywhere = 0.05; ///< share of the passages from which a function word is not looked up
inline constexpr double nearWord = 0.6; ///< of a word that is spelled nearly like one of the question
inline constexpr double clearNear = 0.9; ///< the same in how sure it is, when no other word is as near
inline constexpr int clearNearLetters = 6; ///< from which on that is believed: "horse" may well not be "house"
inline constexpr double compound = 0.5; ///< of a word that holds one of the question, or the other way round

inline constexpr int rerank = 64; ///< passages whose words are looked at in their order
inline constexpr double exactWord = 0.25; ///< how much more the very form of the question counts
inline constexpr double pairBonus = 0.35; ///< for words of the question that stand together
inline constexpr double windowBonus = 0.25; ///< for words of the question within one window
inline constexpr int window = 30; ///< words

inline constexpr double gramSureness = 0.65;
inline constexpr double withoutRarest = 0.92;

} // namespace dialogist::knowledge::tuning
