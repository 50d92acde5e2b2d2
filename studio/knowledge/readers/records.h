// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace dialogist::knowledge {

class BlockSink;

/// What the columns of a table are for; columns not named here stay aside.
struct ColumnRoles {
    QList<qsizetype> search; ///< what people ask for: question, title, name
    QList<qsizetype> alternates; ///< other ways to ask, several in a cell
    QList<qsizetype> answer; ///< what is said
    bool isEmpty() const { return search.isEmpty() || answer.isEmpty(); }
};

/// Recognises a column of questions and one of answers by their names in the languages of the studio; empty when there are none.
ColumnRoles questionRoles(const QStringList &names);

/// Each row as a question with its answer: found together, cited together. Alternates are found like the question.
void addAnswers(BlockSink &sink, const QList<QStringList> &rows, const QStringList &names, const ColumnRoles &roles);

/// A row as "Name: value; …", without what is empty.
QString recordText(const QStringList &names, const QStringList &row);

/// Questions and answers where the names say so, else one record per row.
void addRecords(BlockSink &sink, const QStringList &names, const QList<QStringList> &rows);

} // namespace dialogist::knowledge
