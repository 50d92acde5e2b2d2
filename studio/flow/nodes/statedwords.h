// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dialogist::flow {

/// The words that a message says a thing is, called by its name: "Bob" of "sorry, my name is Bob" for "name". Empty unless that is all
/// that the message says, as in "my last name is Bob", "is my name Bob?", "my name is not Bob".
QString statedWords(const QString &text, const QString &name);

/// What stands between two commas, full stops and the like of a message.
struct Clause {
    QString text; ///< without the sign that ends it, but for a question mark
    qsizetype begin = 0; ///< in the message
};
QList<Clause> clausesOf(const QString &text);

/// A comma or a word such as "and" between two things of a message.
struct Joint {
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind it and its blanks
    bool isWord = false; ///< no mere comma
};
/// Those of a short message; none in one that has many, which tells something.
QList<Joint> jointsIn(const QString &text);

/// Whether a wording (nlu::plainWording) wants something changed: "change the age", "das Alter andern".
bool asksToChange(const QString &wording);

} // namespace dialogist::flow
