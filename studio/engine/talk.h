// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"
#include "studio/knowledge/retriever.h"

#include <functional>
#include <memory>

namespace dialogist::engine {

/// A bot with everything it needs to answer: its program and the index over the knowledge it uses. Immutable, shared by all talks.
struct Bundle {
    std::shared_ptr<const flow::Program> program;
    /// Index per knowledge base id.
    QHash<QString, std::shared_ptr<const knowledge::Index>> indexes;
    /// The project was made or changed elsewhere and is not trusted yet: see restrictions.h. A published release never is.
    bool restricted = false;
};

/// One turn: what the person said, what the bot said, and how it came to it.
struct Turn {
    flow::State state; ///< afterwards
    QList<flow::Message> messages;
    QList<flow::TraceEntry> trace;
    QList<knowledge::Answer> answers; ///< retrievals of this turn, for the simulator
};

/// Takes the person's input through the runtime, answering its requests from the bundle, until the bot waits or ends. No I/O but
/// that; any thread.
Turn advance(const Bundle &bundle, flow::State state, flow::Input input);

/// An input with the present time and fresh randomness.
flow::Input startInput(const QString &language);
flow::Input textInput(const QString &text);
flow::Input choiceInput(const QString &optionId);

} // namespace dialogist::engine
