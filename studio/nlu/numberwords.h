// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/tokens.h"

#include <optional>

namespace dialogist::nlu {

/// A number that begins at a token.
struct NumberAt {
    double value = 0;
    qsizetype next = 0; ///< the token behind it
    bool isOrdinal = false;
    bool isWords = false; ///< written in words
};

/// "two hundred and five", "zweihundertfünf", "dua ratus lima", "दो सौ पाँच", "anderthalb", "डेढ़ लाख".
std::optional<NumberAt> numberInWords(const QList<Token> &tokens, qsizetype at, const QString &base);

/// The token behind the half of "2 and a half", "satu setengah", which begins at a token behind a whole number; 0 = none.
qsizetype behindAndHalf(const QList<Token> &tokens, qsizetype at, const QString &base);

/// "minus", "negative", "ऋण": the number behind it is below zero.
bool isMinusWord(const Token &token, const QString &base);

/// "third", "twenty-first", "dritten", "ketiga", "तीसरा"; "3rd", "ke-3" and "3वें" too.
std::optional<NumberAt> ordinalAt(const QList<Token> &tokens, qsizetype at, const QString &base);

/// What a word behind digits multiplies them by: "million", "lakh", "juta", "rb", "k"; 0 = nothing.
double multiplierOf(const Token &token, const QString &base);

/// Words like "a" and "ein" that count only before something countable.
bool isArticleNumber(const QString &plain, const QString &base);

} // namespace dialogist::nlu
