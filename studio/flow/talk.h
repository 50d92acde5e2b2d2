// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/program.h"

namespace dialogist::flow {

/// One step of a conversation in the making: what node behaviours read and write. Also the scope of their expressions.
class Talk : public Scope
{
public:
    Talk(const Program::Private &program, State &&state, const Input &input);

    // The names of the bot and those built in: lastText, language, now, turn.
    QJsonValue value(const QString &name) const override;

    const Program::Private &program() const { return m_program; }
    const Input &input() const { return m_input; }
    State &state() { return m_result.state; }
    const State &state() const { return m_result.state; }
    StepResult take() { return std::move(m_result); }

    /// Stores what can be stored: NaN and infinite become null, undefined removes.
    void store(const QString &variable, const QJsonValue &value);
    QString text(const SpokenText &text);
    /// Adds a bubble said by the node at hand; an empty one without anything to show is left out.
    void say(Message message);
    void say(const SpokenText &spoken);
    /// Puts buttons below the last bubble of this node's prompt.
    void ask(const SpokenText &prompt, const QList<QuickReply> &replies, const QString &waitingFor);
    void request(Request request);
    void trace(const QString &what, const QString &detail = {});
    /// A number below count, the same for equal inputs.
    int choose(int count);
    /// The truth of an expression; a failing one is false and traced.
    bool isTrue(const Expression &expression);
    void restart();

    void clearTurnVariables();
    void clearFlowVariables();
    void setInitialValues();

    int current = -1; ///< index of the step at hand

private:
    const Program::Private &m_program;
    const Input &m_input;
    StepResult m_result;
    quint64 m_random;
};

} // namespace dialogist::flow
