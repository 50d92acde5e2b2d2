// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/entities.h"
#include "studio/nlu/tokens.h"

namespace dialogist::nlu {

/// One text for all finders: read once, cut once.
struct FinderInput {
    QString text;
    QList<Token> tokens;
    QString base; ///< the language without region, in lower case
    QString language;
    EntityContext context;
};

// Each appends what it finds, overlaps too; names and texts are filled in by the caller.
void findContacts(const FinderInput &input, QList<EntityMatch> *matches); ///< email, url, phone
void findNumbers(const FinderInput &input, QList<EntityMatch> *matches); ///< number and what is built on it
void findDates(const FinderInput &input, QList<EntityMatch> *matches); ///< date, time, datetime

} // namespace dialogist::nlu
