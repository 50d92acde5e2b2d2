// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/parts.h"

#include <QStringList>

namespace dialogist::storage {
class ProjectFile;
}

namespace dialogist::knowledge {

/// What a person wrote by hand: a question with its answer, or a note.
struct TextEntry {
    QString title; ///< the question
    QString text; ///< the answer
    bool isAnswer = false;
    QStringList otherWays {}; ///< to ask the same
    friend bool operator==(const TextEntry &, const TextEntry &) = default;
};

/// Writes the entry's passages to the project file and gives it as a source, which counts once it is in the project. What was written
/// before under replaced keeps its id and weight.
Result<model::Source> importText(storage::ProjectFile &file, const model::KnowledgeBase &base, const TextEntry &entry, const model::Source &replaced = {});

/// What such a source was made from; fails with "text-gone" where its text is not in the file.
Result<TextEntry> textEntryOf(storage::ProjectFile &file, const model::Source &source);

/// The ways to ask one thing as headings: all of them when they are few, else several headings that begin with the first.
QStringList askedHeadings(const QStringList &ways);
/// Such a heading with the first way only: the question.
QString firstWayOf(const QString &heading);

} // namespace dialogist::knowledge
