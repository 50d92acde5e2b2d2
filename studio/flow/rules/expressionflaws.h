// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/rules/nodeinspection.h"

namespace dialogist::flow {

/// Something in an expression that can be read and still never does what was meant.
struct ExpressionFlaw {
    QString rule;
    QString message; ///< translated
    int position = 0; ///< of what is wrong, in UTF-16 units of the source
    int length = 0;
    QString replacement; ///< what was probably meant; null = nobody knows
    QString variable; ///< that it is about; empty = none
};

/// Members that no value of the type has, comparisons of comparisons, patterns that cannot be read, words that are none of the options
/// that a variable keeps, languages that the bot does not speak, arithmetic with dates, objects in texts, divisions by zero.
QList<ExpressionFlaw> flawsOf(NodeInspection &inspection, const NodeInspection::Read &read);

/// What a Branch compares with: the flaw of a word that the compared value never is; none when it may be.
std::optional<ExpressionFlaw> flawOfOption(NodeInspection &inspection, const NodeInspection::Read &value, const QString &word);

/// Whether a bot with those languages may ever talk in that one: regions count as their language.
bool speaks(const QStringList &languages, const QString &language);

/// How many letters must be changed, put in, left out or swapped with their neighbour to make one word of the other (editDistance).
/// Capitals count as small letters.
int lettersApart(const QString &a, const QString &b);

/// Which of the names was probably meant by one that is none of them; null when none is near.
QString mostSimilar(const QStringList &names, const QString &name);

} // namespace dialogist::flow
