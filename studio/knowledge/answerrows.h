// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dialogist::knowledge {

/// Rows of a table of questions and answers that whoever wrote it should look at, by number.
struct AnswerRows {
    QList<int> unanswered; ///< questions without an answer: left out
    QList<int> unasked; ///< answers without a question: their own words are all they are found by
    QList<int> contradicting; ///< questions that stand there already with another answer
    bool isEmpty() const { return unanswered.isEmpty() && unasked.isEmpty() && contradicting.isEmpty(); }

    /// A stable code for a document's warnings, with how many there are of each kind and the first lines; numbers are rows, and lines
    /// says on which line of the file each row begins. Empty when there is nothing to say.
    QString code(const QList<int> &lines) const;
};

/// What such a code says, translated; nothing where it is another code.
std::optional<QString> answerRowsMessage(const QString &code);
/// Whether it is such a code, and nothing was left out.
bool isOnlyDoubtful(const QString &code);

} // namespace dialogist::knowledge
