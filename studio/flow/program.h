// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/expression.h"
#include "studio/flow/runtime.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace dialogist::nlu {
class Understanding;
}

namespace dialogist::flow {

/// One text of the bot in its languages, parsed.
class SpokenText
{
public:
    SpokenText() = default;
    SpokenText(const QJsonValue &json, const QString &sourceLanguage);
    bool isEmpty() const { return m_texts.isEmpty(); }
    /// As LocalizedText::best() chooses; an empty template when there is no text at all.
    const TextTemplate &in(const QString &language) const;
    const QList<std::pair<QString, TextTemplate>> &all() const { return m_texts; }

private:
    QList<std::pair<QString, TextTemplate>> m_texts; ///< by language
    QString m_source;
};

class Learning;
class Talk;

/// What happens after a node has done its part.
struct Outcome {
    enum class Kind {
        Leave, ///< through the port
        Aside, ///< the same, but the node goes on waiting when that way has ended
        Jump, ///< to the node
        Wait, ///< for the person, or for the answer to a request
        Fail, ///< through the port "error", or to whatever handles errors; port = code
        Call, ///< of the flow that starts at the node; this node goes on when it has ended
        Replace, ///< the running flow by the one that starts at the node
        Return, ///< from the running flow by its exit of that name
        Iterate, ///< the loop at hand: its body ran once
        Break, ///< out of the innermost loop
        EndTurn, ///< the talk stays open for whatever the person says next
        CancelAll, ///< everything that runs and waits; the talk stays open
        End,
        Restart,
    };
    Kind kind = Kind::End;
    QString port;
    int node = -1;

    static Outcome leave(const QString &port) { return {Kind::Leave, port, -1}; }
    static Outcome aside(const QString &port) { return {Kind::Aside, port, -1}; }
    static Outcome wait() { return {Kind::Wait, {}, -1}; }
    static Outcome end() { return {Kind::End, {}, -1}; }
};

/// When something else that the person wants may come between a question and its answer.
enum class Interruptible {
    Never,
    WhenUnfit, ///< what fits as an answer is one
    Always,
};

/// How one type of node behaves. One object per node of the program, made by compile(), never changed afterwards.
class Behaviour
{
public:
    virtual ~Behaviour() = default;
    /// Control arrives at the node.
    virtual Outcome enter(Talk &talk) const = 0;
    /// The answer to what enter() waited for. A request that failed comes to failed() instead.
    virtual Outcome answer(Talk &talk, const Input &input) const;
    /// The request of enter() could not be answered.
    virtual Outcome failed(Talk &talk, const QString &code, const QString &message) const;
    /// The wait is over by itself: leaves through "timeout", or "noReply" where the person was asked.
    virtual Outcome timeout(Talk &talk) const;
    /// Asks again after an interruption; enter() unless there is a shorter way.
    virtual Outcome again(Talk &talk) const;
    /// Whether the person's words answer what is asked, without taking them.
    virtual bool fits(Talk &talk, const Input &input) const;
    virtual Interruptible interruptible() const { return Interruptible::WhenUnfit; }
    /// Stores what the person corrects afterwards; false when the words are no answer to this question.
    virtual bool correct(Talk &talk, const Input &input) const;
    /// Whether any words answer it.
    virtual bool takesAnything() const { return false; }
    /// Whether silence of the person is something to go on with.
    virtual bool leavesOnTimeout() const { return false; }
    /// The values that a flow hands to the Run Flow that called it, worked out inside that flow.
    virtual QList<std::pair<QString, QJsonValue>> results(Talk &talk) const;
};

/// When an Event node takes the word.
struct Trigger {
    int step = -1; ///< the Event node
    model::FlowId flow;
    QString kind; ///< started, intent, keyword, command, schedule, webhook, custom, inactivity, noMatch, noReply, error, handoffEnded, fileReceived, cancel, correction, clarification, help
    QString name; ///< of the intent, the command, the custom event …
    SpokenText label; ///< what a person reads when the bot asks what they mean
    QList<QStringList> words = {}; ///< keywords as the person may write them, plain
    bool isLocal = false; ///< only while its own flow runs or waits
    bool onlyIdle = false; ///< not between a question and its answer
    bool resumes = true; ///< what was interrupted goes on afterwards
    int count = 0; ///< the how manieth time in a row; 0 = each
    int minutes = 0; ///< of inactivity
    std::optional<Expression> condition;
    QString saveTo; ///< variable for what the event brings
};

struct Program::Private {
    struct Step {
        const model::Node *node = nullptr;
        std::unique_ptr<Behaviour> behaviour; ///< null for a type that this program does not know
        std::vector<std::pair<QString, int>> exits; ///< port -> index of the step there
        int targetOf(const QString &port) const;
    };
    enum class Scope { Turn, Flow, Conversation, User, Bot, Secret };
    struct Declared {
        Scope scope = Scope::Conversation;
        QString type;
        QJsonValue initial;
    };

    model::Bot bot;
    QTimeZone zone; ///< of the bot; UTC when it has none that is known here
    std::vector<Step> steps;
    std::vector<Trigger> triggers; ///< local ones first
    QHash<model::NodeId, int> indexOf;
    QHash<QString, Declared> variables;
    QList<QString> turnVariables;
    // Initial values of those variables that have one, by name.
    QJsonObject initialTurn;
    QJsonObject initialFlow;
    QJsonObject initialTalk; ///< of scopes conversation and turn
    QJsonObject initialUser;
    QHash<int, QSet<int>> bodies; ///< loop -> what its body leads to
    int start = -1;
    bool hasErrorEvent = false;
    bool hasIntentEvents = false;
    int inactivityMinutes = 0; ///< after so long the event for it comes; 0 = there is none

    /// What the bot understands, learnt when it is needed first; null when the bot has no intents. Any thread.
    const nlu::Understanding *understanding() const;
    mutable std::shared_ptr<Learning> learning; ///< null when the bot has no intents; set before anyone else sees the program

    int stepOf(model::NodeId node) const { return indexOf.value(node, -1); }
    int startOf(model::FlowId flow) const; ///< the Start of a flow, or -1
};

/// The behaviour of a node; null when its type is unknown or not executable.
std::unique_ptr<Behaviour> makeBehaviour(const model::Node &node, const Program::Private &program);

// Per family of nodes, in the folder nodes; null for a type of another family.
std::unique_ptr<Behaviour> makeEntryBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makeTalkBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makeUnderstandBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makeLogicBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makeControlBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makeRouteBehaviour(const model::Node &node, const Program::Private &program);

/// What an Event node waits for; none for other nodes, and for those that wait for nothing that there is.
std::optional<Trigger> triggerOf(const model::Node &node, const model::Bot &bot);

} // namespace dialogist::flow
