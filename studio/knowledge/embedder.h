// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

/// What makes vectors of texts. Whoever has models (on this computer or at a service) implements it; this room opens no connection.
class Embedder
{
public:
    enum class Kind { Passage, Question }; ///< some models want to be told

    virtual ~Embedder() = default;
    /// Names the model with all that changes its vectors: those of two models are never compared.
    virtual QString model() const = 0;
    virtual int mostAtOnce() const { return 64; } ///< texts in one call
    /// One vector for each text, in their order, all of one length. Called on a pool thread; returns soon after a cancel.
    virtual Result<QList<std::vector<float>>> embed(const QStringList &texts, Kind kind, JobControl &control) = 0;
};

} // namespace dialogist::knowledge
