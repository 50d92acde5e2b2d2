// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/entities.h"
#include "studio/nlu/numberwords.h"

namespace dialogist::nlu {

/// One text for all finders: read once, cut once.
struct FinderInput {
    QString text;
    QList<Token> tokens;
    QString base; ///< the language without region, in lower case
    QString language;
    EntityContext context;
};

/// The number at a token, in digits or words, with what multiplies it ("2 million", "20rb"); without its sign.
std::optional<NumberAt> numberAt(const FinderInput &input, qsizetype at, const QString &language);
std::optional<NumberAt> digitsAt(const FinderInput &input, qsizetype at, const QString &language);

/// percentage, money and temperature: what the tokens around a number make of it. `first` is its first token.
void findQuantities(const FinderInput &input, qsizetype first, const NumberAt &number, QList<EntityMatch> *matches);

// Each appends what it finds, overlaps too; names and texts are filled in by the caller.
void findContacts(const FinderInput &input, QList<EntityMatch> *matches); ///< email, url, phone
void findNumbers(const FinderInput &input, QList<EntityMatch> *matches); ///< number, ordinal, percentage, money, temperature
void findDates(const FinderInput &input, QList<EntityMatch> *matches); ///< date, time, datetime, duration

} // namespace dialogist::nlu
