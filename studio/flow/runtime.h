// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/bot.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>

namespace dialogist::flow {

class Scope;

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

/// A flow that runs, or that waits below the running one until that has ended. Plain data.
struct Frame {
    enum class Kind {
        Bottom, ///< nothing waits for its end
        Call, ///< a Run Flow waits for it
        Interruption, ///< what the person was asked before is asked again after it
    };
    Kind kind = Kind::Bottom; ///< what happens when it ends
    model::NodeId node; ///< where it stands; null = nowhere
    QString waitingFor; ///< what the next input must answer: "" nothing, "text", "choice", "message" (anything new), or the kind of a request
    int attempts = 0; ///< answers at this node that did not fit, so far
    qint64 dueMs = 0; ///< when the wait is over by itself; 0 = never
    QJsonObject local; ///< variables of scope flow
    QJsonObject memory; ///< what the node at hand keeps while it waits
    QJsonArray loops; ///< running loops, the innermost last: {"node", "index", …}
    QList<model::NodeId> answered; ///< questions that were answered here, the latest last; at most 5

    friend bool operator==(const Frame &, const Frame &) = default;
};

/// So many flows may lie below the running one.
inline constexpr qsizetype maximumFrames = 64;
/// UTF-16 units that all messages of one step may have together.
inline constexpr qint64 maximumSaid = 1'000'000;

/// Where one conversation stands: the running flow, and what lies below it. Plain data; toText() is the stored form, version 2
/// (see runtime.md beside this file).
struct State : Frame {
    QList<Frame> frames; ///< below the running one, the bottom first; each waits for the end of the next
    QJsonObject variables; ///< of scopes conversation and turn, by name
    QJsonObject user; ///< of scope user: whoever stores talks may keep them for the person's next talk
    QString language; ///< BCP 47, of the person
    QString channel; ///< where the talk goes on: "web", "whatsapp" …; empty = not said
    QString lastText; ///< what the person said last
    QJsonObject event; ///< what the running event brought: {"name", …}
    QJsonObject error; ///< what failed last: {"code", "message", "node"}
    QJsonArray events; ///< that wait for their turn: {"name", "data"}
    bool ended = false;
    quint64 turn = 0; ///< inputs of the person taken so far
    qint64 inactiveMs = 0; ///< when the person counts as gone; 0 = never
    int misses = 0; ///< messages in a row that fitted nothing
    int silences = 0; ///< times in a row that the person did not reply
    bool spoke = false; ///< the bot has said something since; only while it works on an answer
    int version = 2; ///< 1 until a stored state of that version has been taken apart by scope

    /// The values of all variables of the talk and of the running flow, by name, for showing them.
    QJsonObject values() const;
    /// Compact JSON in UTF-8; equal states give equal texts. Whoever stores a state after every step uses these two.
    QByteArray toText() const;
    /// Fails on what is no state, or one of a newer version.
    static Result<State> fromText(const QByteArray &text);
    QJsonObject toJson() const;
    static Result<State> fromJson(const QJsonObject &json);
    friend bool operator==(const State &, const State &) = default;
};

/// When the talk goes on by itself: an input Event "timer" is due then. 0 = never.
qint64 nextDueMs(const State &state);

/// What reaches a conversation from outside. Time and randomness come in with it, so that the same inputs give the same talk.
struct Input {
    enum class Kind {
        Start, ///< a person opens the chat
        Text, ///< the person wrote: text
        Choice, ///< the person pressed a button: text = option id
        Answer, ///< the answer to a request: text = the request's kind, data = the answer, or "error": {"code", "message"}
        Event, ///< something happened: text = its name, data = what it brings; "timer" = look at the clock
    };
    Kind kind = Kind::Start;
    QString text;
    QJsonObject data;
    qint64 nowMs = 0; ///< milliseconds since 1970, UTC
    quint64 random = 0; ///< chooses among variants
    QString hours; ///< for trying out: "open" or "closed", whatever the bot's opening hours say; empty = as the clock says

    bool isFromPerson() const { return kind == Kind::Start || kind == Kind::Text || kind == Kind::Choice; }
    QJsonObject toJson() const;
    static Result<Input> fromJson(const QJsonObject &json);
};

struct QuickReply {
    QString id;
    QString label;
    QString description; ///< small print; may be empty
    QJsonObject picture; ///< {"blob"|"url","mime"}; may be empty
};

struct Citation {
    QString title; ///< of the source
    QString place; ///< "p. 4" or the heading path; may be empty
    QString url; ///< http(s) address, else empty
    QString quote; ///< the words the answer rests on
    QString source = {}; ///< id of the source in its project; empty = not one of the project's
    int passage = 0; ///< of the source, counted from 0
};

/// One bubble for the person.
struct Message {
    QString text; ///< Markdown subset: paragraphs, lists, bold, italic, links
    QList<QuickReply> quickReplies;
    QList<Citation> citations;
    QString imageBlob; ///< hash of a blob of the release; empty = none
    QString imageMime;
    QString imageAlt;
    QJsonObject content; ///< more than text: {"kind": audio, video, file, image, card, carousel, location, embed, action, …}; runtime.md
    QJsonObject select; ///< several quick replies may be chosen: {"minimum","maximum"}; empty = one
    int pauseMs = 0; ///< for which the bot seems to be writing before it
    model::NodeId node; ///< who said it

    QJsonObject toJson() const;
    static Message fromJson(const QJsonObject &json);
};

/// Something the runtime needs from the world before it can go on.
struct Request {
    QString kind; ///< "knowledge", "code", "http", "tool", "generate", "agent", "extract", "classify", "client", "handoff", "approval", "wait", …
    model::NodeId node;
    QJsonObject data; ///< what is asked; runtime.md says what each kind has
    bool lasts = false; ///< answered whenever that may be; the person may say something meanwhile

    QJsonObject toJson() const;
    friend bool operator==(const Request &, const Request &) = default;
};

/// What happened, step by step, for the simulator.
struct TraceEntry {
    model::NodeId node;
    QString what; ///< stable word: entered, left, said, asked, stored, branched, requested, answered, invalid, jumped, called, returned, interrupted, resumed, corrected, cancelled, clarified, intent, event, forwarded, tracked, held, unconnected, ended, error
    QString detail; ///< port, variable or message; data of the talk, never logged
    QList<model::NodeId> over = {}; ///< where flows stood that came to their end by it (returned, resumed, ended) or were given up (event, cancelled)
    bool handled = false; ///< of an error: a port for errors or an event took care of it
};

struct StepResult {
    State state;
    QList<Message> messages;
    std::optional<Request> request; ///< set: answer it and step again with the answer
    QList<Request> records; ///< for whoever keeps records (consent, track): nobody waits for an answer
    QList<TraceEntry> trace;
};

/// Lets a debugger hold a talk before a node: asked with the node that is about to run and the variables as they are. The state then
/// waits for "held"; the event "resume" lets the node run, or, with the name of a port as data.port, passes it by.
using Hold = std::function<bool(const model::Node &node, const Scope &variables)>;

/// Takes one input as far as it goes: until the person must answer, a request is needed, or the talk ends. Pure: equal arguments give
/// equal results. At most 1,000 nodes per step and 64 flows upon each other; passing a limit is an error of the talk.
StepResult step(const Program &program, State state, const Input &input, const Hold &hold = {});

} // namespace dialogist::flow
