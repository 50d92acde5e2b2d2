// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/talk.h"

#include "studio/flow/value.h"

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// JSON knows neither NaN nor infinity, and a state must read back as it was written.
QJsonValue storable(const QJsonValue &value, int depth = 0)
{
    if (value.isDouble())
        return std::isfinite(value.toDouble()) ? value : QJsonValue(QJsonValue::Null);
    if (depth > Evaluation::maximumDepth)
        return QJsonValue::Null;
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(storable(item, depth + 1));
        return list;
    }
    if (value.isObject()) {
        QJsonObject fields = value.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            *it = storable(*it, depth + 1);
        return fields;
    }
    return value;
}

/// SplitMix64 (Steele, Lea and Flood 2014): turns the input's one number into as many as are needed.
quint64 nextRandom(quint64 &state)
{
    quint64 z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}
} // namespace

Talk::Talk(const Program::Private &program, State &&state, const Input &input)
    : m_program(program)
    , m_input(input)
    , m_random(input.random)
{
    m_result.state = std::move(state);
}

QJsonValue Talk::value(const QString &name) const
{
    if (name == u"lastText")
        return state().lastText;
    if (name == u"language")
        return state().language;
    if (name == u"now")
        return m_input.nowMs;
    if (name == u"timeZone")
        return m_program.bot.timeZone.isEmpty() ? u"UTC"_s : m_program.bot.timeZone;
    if (name == u"turn")
        return qint64(state().turn);
    const QJsonValue stored = state().variables.value(name);
    if (!stored.isUndefined())
        return stored;
    const auto declared = m_program.variables.constFind(name);
    // A variable of the bot is a constant of the program and is not kept with every talk.
    if (declared != m_program.variables.constEnd() && declared->scope == u"bot" && !declared->initial.isNull())
        return declared->initial;
    return QJsonValue::Undefined;
}

void Talk::store(const QString &variable, const QJsonValue &value)
{
    if (variable.isEmpty())
        return;
    if (value.isUndefined())
        state().variables.remove(variable);
    else
        state().variables.insert(variable, storable(value));
    trace(u"stored"_s, variable);
}

QString Talk::text(const SpokenText &text)
{
    QStringList failures;
    const QString rendered = text.in(state().language).render(*this, &failures);
    for (const QString &failure : failures)
        trace(u"error"_s, failure);
    return rendered;
}

void Talk::say(Message message)
{
    if (message.text.isEmpty() && message.imageBlob.isEmpty() && message.quickReplies.isEmpty())
        return;
    message.node = state().node;
    trace(u"said"_s, message.text);
    m_result.messages.append(std::move(message));
}

void Talk::say(const SpokenText &spoken)
{
    Message message;
    message.text = text(spoken);
    say(std::move(message));
}

void Talk::ask(const SpokenText &prompt, const QList<QuickReply> &replies, const QString &waitingFor)
{
    Message message;
    message.text = text(prompt);
    state().waitingFor = waitingFor;
    // A choice without words of its own puts its buttons below what was said last.
    if (message.text.isEmpty() && !m_result.messages.isEmpty() && m_result.messages.last().quickReplies.isEmpty()) {
        m_result.messages.last().quickReplies = replies;
        trace(u"asked"_s);
        return;
    }
    message.quickReplies = replies;
    message.node = state().node;
    trace(u"asked"_s, message.text);
    if (!message.text.isEmpty() || !replies.isEmpty())
        m_result.messages.append(std::move(message));
}

void Talk::request(Request request)
{
    request.node = state().node;
    trace(u"requested"_s, request.question);
    m_result.request = std::move(request);
}

void Talk::trace(const QString &what, const QString &detail)
{
    m_result.trace.append({state().node, what, detail});
}

int Talk::choose(int count)
{
    return count > 1 ? int(nextRandom(m_random) % quint64(count)) : 0;
}

bool Talk::isTrue(const Expression &expression)
{
    const Result<QJsonValue> value = expression.evaluate(*this);
    if (!value)
        trace(u"error"_s, value.error().message);
    return value && isTruthy(*value);
}

void Talk::clearTurnVariables()
{
    for (const QString &name : m_program.turnVariables) {
        state().variables.remove(name);
        const QJsonValue initial = m_program.variables.value(name).initial;
        if (!initial.isNull() && !initial.isUndefined())
            state().variables.insert(name, initial);
    }
}

void Talk::clearFlowVariables()
{
    for (const QString &name : m_program.flowVariables) {
        state().variables.remove(name);
        const QJsonValue initial = m_program.variables.value(name).initial;
        if (!initial.isNull() && !initial.isUndefined())
            state().variables.insert(name, initial);
    }
}

void Talk::setInitialValues()
{
    for (auto it = m_program.variables.begin(); it != m_program.variables.end(); ++it) {
        const bool kept = it->scope == u"user" && state().variables.contains(it.key());
        if (it->scope != u"bot" && !kept && !it->initial.isNull() && !it->initial.isUndefined())
            state().variables.insert(it.key(), it->initial);
    }
}

void Talk::restart()
{
    QJsonObject kept;
    for (auto it = state().variables.begin(); it != state().variables.end(); ++it) {
        if (m_program.variables.value(it.key()).scope == u"user")
            kept.insert(it.key(), *it);
    }
    State fresh;
    fresh.variables = kept;
    fresh.language = state().language;
    fresh.lastText = state().lastText;
    fresh.turn = state().turn;
    state() = fresh;
    setInitialValues();
}

} // namespace dialogist::flow
