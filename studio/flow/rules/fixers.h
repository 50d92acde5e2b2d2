// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/commandsteps.h"
#include "studio/flow/checks.h"

namespace dialogist::flow {

/// What a fix works on. Node and variable are null where the finding names none, or what it names is gone.
struct Fixing {
    commands::Steps &steps;
    const model::Bot &bot;
    const Finding &finding;
    const model::Node *node = nullptr;
    const model::Variable *variable = nullptr;
};
using Fixer = void (*)(const Fixing &);

// Ways.
void deleteStaleLinks(const Fixing &fixing);
void chooseStartFlow(const Fixing &fixing);
void addStart(const Fixing &fixing);
void deleteOtherStarts(const Fixing &fixing);
void deleteNode(const Fixing &fixing);
void deleteFlow(const Fixing &fixing);
void addExit(const Fixing &fixing);
void askAgain(const Fixing &fixing);
void addErrorEvent(const Fixing &fixing);
// Rows and properties of one node.
void giveIds(const Fixing &fixing);
void clampNumbers(const Fixing &fixing);
void chooseUsualWords(const Fixing &fixing);
void swapLimits(const Fixing &fixing);
void deleteCases(const Fixing &fixing);
void deleteEmptyAssignments(const Fixing &fixing);
void forgetKnowledge(const Fixing &fixing);
void giveKnowledge(const Fixing &fixing);
void evenWeights(const Fixing &fixing);
void encryptAddresses(const Fixing &fixing);
void sendNoContent(const Fixing &fixing);
void handOverInput(const Fixing &fixing);
void keepBackInputs(const Fixing &fixing);
void takeOutOutput(const Fixing &fixing);
void letCodeRead(const Fixing &fixing);
void dropRepeatedVariants(const Fixing &fixing);
void confirmTranslations(const Fixing &fixing);
void dropLeftovers(const Fixing &fixing);
void correctExpressions(const Fixing &fixing);
// Variables, intents, entities, instructions, tests.
void addVariable(const Fixing &fixing);
void correctName(const Fixing &fixing);
void addAnswerVariable(const Fixing &fixing);
void deleteVariable(const Fixing &fixing);
void clearInitial(const Fixing &fixing);
void fitVariableType(const Fixing &fixing);
void addIntentEvent(const Fixing &fixing);
void dropRepeatedPhrases(const Fixing &fixing);
void addMarkedEntities(const Fixing &fixing);
void deletePart(const Fixing &fixing);

} // namespace dialogist::flow
