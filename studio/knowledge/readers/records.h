// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/answerrows.h"
#include "studio/knowledge/document.h"

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

/// Those that were chosen by name; where nothing was chosen, as questionRoles(). Empty when a chosen kind is not among the names.
ColumnRoles rolesOf(const QStringList &names, const RecordColumns &chosen);

/// Each row as a question with its answer: found together, cited together. Alternates are found like the question. Says which rows are in doubt.
AnswerRows addAnswers(BlockSink &sink, const QList<QStringList> &rows, const QStringList &names, const ColumnRoles &roles);

/// A row as "Name: value; …", without what is empty.
QString recordText(const QStringList &names, const QStringList &row);

/// Questions and answers where that was chosen or the names say so, else one record per row. Says which rows are in doubt.
AnswerRows addRecords(BlockSink &sink, const QStringList &names, const QList<QStringList> &rows);

/// A spreadsheet's rows, the first of which may name the columns: the same, else a table.
void addSheet(BlockSink &sink, const QList<QStringList> &rows);

} // namespace dialogist::knowledge
