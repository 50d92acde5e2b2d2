// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dialogist::nlu {

/// A place in a phrase that shows the value of an entity.
struct MarkedEntity {
    QString entity;
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the last character
    friend bool operator==(const MarkedEntity &, const MarkedEntity &) = default;
};

/// A training phrase without its markup: "to [Berlin](city)" is the text "to Berlin" with a city at 3 to 9.
struct Phrase {
    QString text;
    QList<MarkedEntity> entities;

    /// A phrase as it is written, cut up: words alone, or words that are marked with the markup before and after them. Joined, the
    /// pieces are the phrase again.
    struct Piece {
        QString before;
        QString words;
        QString after;
        QString entity; ///< empty = not marked
    };
    static QList<Piece> pieces(const QString &written);

    /// Brackets that are no markup stay text. Rasa's `[x](entity:value)` and `[x]{"entity": "city"}` are read too.
    static Phrase parse(const QString &written);
};

} // namespace dialogist::nlu
