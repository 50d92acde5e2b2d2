// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/bot.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace dialogist::flow {

/// A bot made ready to run: nodes found by id, expressions and texts parsed once. Immutable; share it between threads.
class Program
{
public:
    static std::shared_ptr<const Program> compile(const model::Bot &bot);
    const model::Bot &bot() const;
    ~Program();
    struct Private;
    const Private &p() const { return *d; }

private:
    Program();
    std::unique_ptr<Private> d;
};

/// Where one conversation stands. Plain data; toJson() is the stored form, version 1 (see runtime.md beside this file).
struct State {
    QJsonObject variables; ///< conversation, user and flow variables by name
    model::NodeId node; ///< null = not started, or ended
    QString waitingFor; ///< "", "text" (Ask), "choice", "knowledge": what the next input must answer
    int attempts = 0; ///< invalid answers at this node so far
    QString language; ///< BCP 47, of the person
    QString lastText; ///< what the person said last
    bool ended = false;
    quint64 turn = 0; ///< inputs of the person taken so far

    QJsonObject toJson() const;
    static Result<State> fromJson(const QJsonObject &json);
    friend bool operator==(const State &, const State &) = default;
};

/// What reaches a conversation from outside. Time and randomness come in with it, so that the same inputs give the same talk.
struct Input {
    enum class Kind {
        Start, ///< a person opens the chat
        Text, ///< the person wrote: text
        Choice, ///< the person pressed a button: text = option id
        Knowledge, ///< the answer to a Knowledge request: data as engine wrote it
    };
    Kind kind = Kind::Start;
    QString text;
    QJsonObject data;
    qint64 nowMs = 0; ///< milliseconds since 1970, UTC
    quint64 random = 0; ///< chooses among variants

    QJsonObject toJson() const;
    static Result<Input> fromJson(const QJsonObject &json);
};

struct QuickReply {
    QString id;
    QString label;
};

struct Citation {
    QString title; ///< of the source
    QString place; ///< "p. 4" or the heading path; may be empty
    QString url; ///< http(s) address, else empty
    QString quote; ///< the words the answer rests on
};

/// One bubble for the person.
struct Message {
    QString text; ///< Markdown subset: paragraphs, lists, bold, italic, links
    QList<QuickReply> quickReplies;
    QList<Citation> citations;
    QString imageBlob; ///< hash of a blob of the release; empty = none
    QString imageMime;
    QString imageAlt;
    model::NodeId node; ///< who said it

    QJsonObject toJson() const;
    static Message fromJson(const QJsonObject &json);
};

/// Something the runtime needs from the world before it can go on.
struct Request {
    enum class Kind { Knowledge };
    Kind kind = Kind::Knowledge;
    QString question;
    QStringList knowledgeBases; ///< ids
    int maxPassages = 3;
    double threshold = 0;
    model::NodeId node;
};

/// What happened, step by step, for the simulator.
struct TraceEntry {
    model::NodeId node;
    QString what; ///< stable word: entered, said, asked, stored, branched, set, requested, answered, invalid, jumped, unconnected, ended, error
    QString detail; ///< port, variable or message; data of the talk, never logged
};

struct StepResult {
    State state;
    QList<Message> messages;
    std::optional<Request> request; ///< set: answer it and step again with the answer
    QList<TraceEntry> trace;
};

/// Takes one input as far as it goes: until the person must answer, a request is needed, or the talk ends. Pure: equal arguments give
/// equal results. At most 1,000 nodes per step, then the talk ends with an error entry in the trace.
StepResult step(const Program &program, State state, const Input &input);

} // namespace dialogist::flow
