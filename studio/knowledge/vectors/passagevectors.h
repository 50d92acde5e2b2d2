// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/vectors/vectorset.h"
#include "studio/storage/projectfile.h"

#include <QStringList>

#include <memory>

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

class Embedder;

/// The vectors of an index's passages. Passages may be without.
struct PassageVectors {
    explicit PassageVectors(int dimensions) : set(dimensions) { }

    VectorSet set;
    std::vector<quint32> passageOf; ///< by row of the set: place in the list of passages
    /// How alike two passages are that have nothing to do with each other: models differ widely in that, so a similarity says something
    /// only beside it. 0 with fewer than two.
    float background = 0;

    /// 0 when a similarity is like that of any two passages, 1 when it is that of a text to itself.
    double sureness(float similarity) const;
    /// To be called when all are there.
    void measureBackground();
};

struct EmbedReport {
    int documents = 0; ///< that got vectors now
    int passages = 0; ///< of these
    int before = 0; ///< documents that had them already
    bool cancelled = false; ///< what was done until then is kept
};

/// Has vectors made for all passages of these knowledge bases (all when empty) that have none by this model. Written document by document: a
/// kill or a cancel costs what was under way, and nothing is asked twice. Fails when the model fails or answers nonsense, keeping what was
/// done. Pool thread.
Result<EmbedReport> embedPassages(storage::ProjectFile &file, const model::Project &project, const QStringList &bases, Embedder &embedder,
                                  JobControl &control);

/// The vectors by this model of what loadPassages() gives for the same bases; null when there are none.
Result<std::shared_ptr<const PassageVectors>> loadVectors(storage::ProjectFile &file, const model::Project &project, const QStringList &bases,
                                                          const QString &model);

} // namespace dialogist::knowledge
