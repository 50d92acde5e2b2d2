// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/phrases.h"
#include "studio/flow/program.h"

#include <QDateTime>

namespace dialogist::flow {

/// Whether the person's next words are what is waited for.
bool isForPerson(const QString &waitingFor);

/// One step of a conversation in the making: what node behaviours read and write. Also the scope of their expressions.
class Talk : public Scope
{
public:
    Talk(const Program::Private &program, State &&state, const Input &input, const Hold *hold = nullptr);

    // The names of the bot and those built in: lastText, language, now, turn.
    QJsonValue value(const QString &name) const override;
    qint64 *stepsLeft() const override { return &m_stepsLeft; }
    /// Whether the expressions of this step have taken all that they may.
    bool isSpent() const { return m_stepsLeft == 0; }
    /// Gives what handles errors a little to work with.
    void allowMoreSteps();

    const Program::Private &program() const { return m_program; }
    const Input &input() const { return m_input; }
    State &state() { return m_result.state; }
    const State &state() const { return m_result.state; }
    /// Where the talk goes on; what was not said is the web chat.
    QString channel() const;
    const QList<Message> &messages() const { return m_result.messages; }
    bool hasRequest() const { return m_result.request.has_value(); }
    StepResult take() { return std::move(m_result); }

    /// Stores what can be stored: NaN and infinite become null, undefined removes. A value that does not fit the variable's type
    /// leaves it as it was and is a problem; false then.
    /// “language” is the one of the talk: it takes only what the bot speaks.
    bool store(const QString &variable, const QJsonValue &value);
    /// What the person reads. Where an expression fails there is nothing, and the trace says which one and why.
    QString text(const SpokenText &text);
    /// The same of one language of a text: amounts, lengths of time and dates read as in the language of the talk.
    QString rendered(const TextTemplate &text) const;
    /// Adds a bubble said by the node at hand; an empty one without anything to show is left out.
    void say(Message message);
    void say(const SpokenText &spoken);
    /// Puts buttons below the last bubble of this node's prompt.
    void ask(const SpokenText &prompt, const QList<QuickReply> &replies, const QString &waitingFor);
    /// The person may choose several of the buttons asked for last.
    void offerSeveral(int minimum, int maximum);
    /// A sentence of the program's own in the person's language.
    QString words(Phrase phrase, const QString &detail = {}) const;
    /// Says it.
    void sayPlain(Phrase phrase, const QString &detail = {});
    /// Ends the step with a request; the node waits for its answer. One that lasts may be over by itself at dueMs.
    Outcome request(const QString &kind, const QJsonObject &data, bool lasts = false, qint64 dueMs = 0);
    /// Nobody is to answer any more: the talk has gone another way.
    void dropRequest() { m_result.request.reset(); }
    /// Something for whoever keeps records; nobody waits for an answer.
    void record(const QString &kind, const QJsonObject &data);
    /// The node cannot do its part. code is a stable word, message is for the designer.
    Outcome fail(const QString &code, const QString &message);
    /// Something went wrong that the node can live with; the bot's event for errors is told, if there is one.
    void problem(const QString &code, const QString &message);
    /// Remembers that the node at hand has its answer, so that the person can correct it later.
    void remember();
    void trace(const QString &what, const QString &detail = {}, const QList<model::NodeId> &over = {});
    /// A failure of the node at hand; one that is found again while control stands there is the same one.
    void traceError(const QString &message);
    /// Where in the trace control came to the node at hand.
    qsizetype arrival() const { return m_arrival; }
    void arrive();
    /// What the node has failed at since then is taken care of.
    void markHandled(model::NodeId node, qsizetype since);
    /// A number below count, the same for equal inputs.
    int choose(int count);
    quint64 draw();
    /// Whether the port of the node at hand leads anywhere.
    bool isConnected(const QString &port) const;
    const model::Node *node() const { return current >= 0 ? m_program.steps[size_t(current)].node : nullptr; }
    /// The present time where the bot lives.
    QDateTime now() const;
    /// The truth of an expression; a failing one is false and traced.
    bool isTrue(const Expression &expression);
    void restart();

    void clearTurnVariables();
    /// The variables of a flow that begins.
    QJsonObject freshLocals() const;
    void setInitialValues();
    /// Puts the variables of a state of version 1 where they belong.
    void migrate();

    /// Whether a debugger holds the talk before this node.
    bool holdsAt(const model::Node &node);

    int current = -1; ///< index of the step at hand
    bool released = false; ///< the node at hand was held before and may run now
    int errors = 0; ///< of this step
    QJsonObject arguments; ///< for the flow that is about to be called
    std::optional<std::pair<QString, QString>> trouble; ///< the first problem of the node at hand: code, message
    qint64 stored = 0; ///< units stored in this step, roughly
    qint64 said = 0; ///< units said in this step

private:
    bool speak(const QString &language);
    QString worded(const Expression &expression, const QJsonValue &value) const;
    bool mayStillSay(qsizetype units);
    void traceFailures(const TextTemplate &spoken, const QStringList &failures, const QList<qsizetype> &failed);

    const Program::Private &m_program;
    const Input &m_input;
    const Hold *m_hold;
    StepResult m_result;
    quint64 m_random;
    mutable qint64 m_stepsLeft = 1'000'000; ///< of all expressions together
    qsizetype m_arrival = 0;
    QSet<QString> m_noted; ///< messages of failures since then
    qint64 m_rendered = 0; ///< units of texts that were made, said or not
};

/// More than a talk may keep at all.
inline constexpr qint64 maximumKept = 1'000'000;

} // namespace dialogist::flow
