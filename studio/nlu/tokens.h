// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dialogist::nlu {

/// A word, a run of digits or a single sign of a text, and where it stands.
struct Token {
    enum Kind { Word, Digits, Sign };
    Kind kind = Word;
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the last character
    QString plain; ///< as plainWording() writes it; a sign as it is
    bool isSpaceBefore = false;

    bool is(QStringView word) const { return plain == word; }
};

/// Letters and digits are cut apart ("5pm"), an apostrophe stays in its word ("o'clock"), scripts without blanks are cut by ICU.
QList<Token> tokens(const QString &text);

} // namespace dialogist::nlu
