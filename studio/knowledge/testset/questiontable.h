// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/project.h"

#include <QByteArray>
#include <QStringList>

namespace dialogist::knowledge {

/// What a table of questions adds to a test set.
struct QuestionTable {
    QList<model::KnowledgeQuestion> questions; ///< new and changed ones
    int added = 0;
    int changed = 0; ///< asked already, with something else expected
    int same = 0;
    QStringList remarks; ///< with the line each is about: a source that is not in the base, and such
};

/// Reads a CSV table with the columns question and expected, and, if wanted, language, heading, page, phrase and note, in any order
/// and with any of the usual delimiters. expected is a file name, an address or the title of a source; several rows with the same
/// question give it several expected sources. Nothing is taken of a table with an error; the error names up to ten lines.
Result<QuestionTable> readQuestionTable(const QByteArray &bytes, const model::Project &project, model::KnowledgeBaseId base);

/// The test set as such a table, one row for each expected source, UTF-8 with a byte order mark.
QByteArray writeQuestionTable(const model::Project &project, model::KnowledgeBaseId base);

/// The place that a person means by a file name, an address or a title; without regard to case if nothing else fits. A place that no
/// source has keeps the text as its location.
model::ExpectedPlace placeNamed(const QString &text, const QList<const model::Source *> &sources);

/// What a place is called: the title of its source if that is there, else what names it; then page, heading or words.
QString placeTitle(const model::ExpectedPlace &place, const QList<const model::Source *> &sources);

} // namespace dialogist::knowledge
