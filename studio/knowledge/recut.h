// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/importer.h"

namespace dialogist::knowledge {

/// Whether the passages of a source are cut the way its base says now.
bool isCutAsSet(const model::KnowledgeBase &base, const model::Source &source);

/// How long passages are, in characters; all 0 when there are none.
struct CutFigures {
    int count = 0;
    int shortest = 0;
    int median = 0;
    int longest = 0;
};
CutFigures figuresOf(const QList<storage::PassageRow> &passages);

struct RecutInput {
    QString projectPath;
    model::KnowledgeBase base; ///< with the settings to cut with
    QList<model::Source> sources; ///< of that base
    QString readerProgram; ///< the dialogist executable, where only the original file is left
    QStringList languages; ///< as in ImportInput
};

/// Cuts the passages of all sources that are cut otherwise than the base says, from their text as it was read; a kept original is read
/// anew only where that text is gone. What was cut before with the same settings is taken up. The old passages stay in the project, as
/// its history names them. Rows of sources that stay as they were are not ok and say why. Pool thread; when cancelled, output has
/// those that were cut until then. The sources count when the caller pushes setSources(recutSources()).
Result<ImportOutput> cutAnew(const RecutInput &input, JobControl &control);

/// One source of an ImportOutput as it goes into the project it is in now: key and number of passages only. Sources that have other
/// content by now, or are gone, are left out.
QList<model::Source> recutSources(const model::Project &project, const QList<model::Source> &cut);

} // namespace dialogist::knowledge
