// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <QStringList>

namespace dialogist::tests {

struct BigProjectOptions {
    bool oneFlow = false; ///< one giant flow instead of many of 50 to 200 nodes
    quint32 seed = 1; ///< equal options give equal projects, ids too
    QStringList languages = {QStringLiteral("en"), QStringLiteral("de")};
    int minimumFlow = 50; ///< nodes of a flow; the last flow takes what is left
    int maximumFlow = 200;
};

/// A project with one bot of exactly so many nodes, of all types that the catalogue knows: branching flows that join again and
/// loop back over questions, every port connected, with variables, intents, prompts, a knowledge base without documents, and
/// texts in all the languages. Nodes are laid out from top to bottom without overlapping.
model::Project makeBigProject(int nodes, const BigProjectOptions &options = {});

/// A small project of everything, with names that file systems and readers stumble over; for property tests.
model::Project makeRandomProject(quint32 seed);

} // namespace dialogist::tests
