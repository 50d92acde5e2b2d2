// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"
#include "studio/knowledge/retriever.h"

#include <functional>
#include <memory>
#include <optional>

namespace dialogist::engine {

class CodeRunner;

/// A bot with everything it needs to answer: its program and the index over the knowledge it uses. Immutable, shared by all talks.
struct Bundle {
    std::shared_ptr<const flow::Program> program;
    /// Index per knowledge base id.
    QHash<QString, std::shared_ptr<const knowledge::Index>> indexes;
    /// The project was made or changed elsewhere and is not trusted yet: see restrictions.h. A published release never is.
    bool restricted = false;
    /// Runs the JavaScript of Code nodes; null = nothing here does, and their error port says so.
    std::shared_ptr<CodeRunner> code = {};
};

/// Answers requests of talks: a model, an HTTP client, a person at the simulator, a recording.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    /// The answer, or an object with "error": {"code", "message"}; none when this handler leaves the request to the next one.
    virtual std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) = 0;
};

struct TurnOptions {
    QList<RequestHandler *> handlers = {}; ///< asked in this order, before the bundle's own knowledge; pinned answers come first
    flow::Hold hold = {}; ///< a debugger's; see flow::step()
    bool leavesPending = false; ///< requests that nobody answers stay pending for the caller; else they fail, but for those that last
    QStringList leaves = {}; ///< kinds of requests that stay pending even so
};

/// One turn: what the person said, what the bot said, and how it came to it.
struct Turn {
    flow::State state; ///< afterwards
    QList<flow::Message> messages;
    QList<flow::TraceEntry> trace;
    QList<knowledge::Answer> answers; ///< retrievals of this turn, for the simulator
    std::optional<flow::Request> pending; ///< what the talk waits for; answer it with answerInput()
    QList<flow::Request> records; ///< what is to be written down: consent, analytics, words for a person who has taken over
};

/// Takes the person's input through the runtime, answering its requests, until the bot waits or ends. No I/O but what the handlers
/// do; any thread.
Turn advance(const Bundle &bundle, flow::State state, flow::Input input, const TurnOptions &options = {});

/// An input with the present time and fresh randomness.
flow::Input startInput(const QString &language);
flow::Input textInput(const QString &text);
flow::Input choiceInput(const QString &optionId);
flow::Input answerInput(const QString &requestKind, const QJsonObject &answer);
flow::Input eventInput(const QString &name, const QJsonObject &data = {});

/// When the talk goes on by itself: eventInput("timer") is due then, in milliseconds since 1970. 0 = never.
using flow::nextDueMs;

} // namespace dialogist::engine
