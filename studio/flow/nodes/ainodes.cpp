// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/requesting.h"
#include "studio/flow/safetext.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Which words and which model: shared by the nodes that ask one.
struct ModelCall {
    explicit ModelCall(const QJsonObject &props)
        : prompt(props[u"prompt"].toString())
        , instructions(props[u"instructions"].toString(), SafeText::Use::Plain)
        , model(props[u"model"].toString())
        , memory(qBound(0, props[u"memory"].toInt(10), 100))
        , temperature(props[u"temperature"])
        , maxTokens(props[u"maxTokens"].toInt())
        , mock(props[u"mock"])
    {
    }

    QJsonObject data(Talk &talk, QStringList &failures) const
    {
        QJsonObject data{{u"prompt"_s, prompt}, {u"instructions"_s, instructions.render(talk, &failures)}, {u"model"_s, model},
            {u"memory"_s, memory}, {u"language"_s, talk.state().language}};
        if (temperature.isDouble())
            data.insert(u"temperature"_s, temperature);
        if (maxTokens > 0)
            data.insert(u"maxTokens"_s, maxTokens);
        if (!mock.isUndefined() && !mock.isNull())
            data.insert(u"mock"_s, mock);
        return data;
    }

    QString prompt;
    SafeText instructions;
    QString model;
    int memory;
    QJsonValue temperature;
    int maxTokens;
    QJsonValue mock;
};

QList<Citation> citationsOf(const QJsonValue &list)
{
    QList<Citation> citations;
    for (const QJsonValue &one : list.toArray()) {
        const QString url = one[u"url"].toString();
        citations.append({one[u"title"].toString(), one[u"place"].toString(), isSafeAddress(url) ? url : QString(), one[u"quote"].toString()});
    }
    return citations;
}

class GenerateBehaviour : public Behaviour
{
public:
    explicit GenerateBehaviour(const QJsonObject &props)
        : m_call(props)
        , m_input(props[u"input"])
        , m_format(props[u"format"].toString(u"text"_s))
        , m_schema(props[u"schema"])
        , m_saveTo(props[u"saveTo"].toString())
        , m_says(props[u"say"].toBool(true))
        , m_bases(wordsOf(props[u"knowledgeBases"]))
    {
    }

    Outcome enter(Talk &talk) const override
    {
        QStringList failures;
        QJsonObject data = m_call.data(talk, failures);
        if (tellFailures(talk, failures))
            return talk.fail(u"expression"_s, failures.first());
        data.insert(u"input"_s, m_input.evaluate(talk, talk.state().lastText));
        data.insert(u"format"_s, m_format);
        if (m_format == u"json" && m_schema.isObject())
            data.insert(u"schema"_s, m_schema);
        if (!m_bases.isEmpty())
            data.insert(u"knowledgeBases"_s, QJsonArray::fromStringList(m_bases));
        return talk.request(u"generate"_s, data);
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (input.data[u"refused"].toBool()) {
            talk.trace(u"answered"_s, u"refused"_s);
            return Outcome::leave(u"refused"_s);
        }
        const QString text = input.data[u"text"].toString();
        if (m_format == u"json") {
            if (!input.data.contains(u"json"_s))
                return talk.fail(u"no-json"_s, u"the model did not answer with JSON"_s);
            talk.store(m_saveTo, input.data[u"json"]);
        } else {
            talk.store(m_saveTo, text);
        }
        talk.trace(u"answered"_s);
        if (m_says && m_format != u"json") {
            Message message;
            message.text = text;
            message.citations = citationsOf(input.data[u"citations"]);
            talk.say(std::move(message));
        }
        return Outcome::leave(u"next"_s);
    }

private:
    ModelCall m_call;
    OptionalExpression m_input;
    QString m_format;
    QJsonValue m_schema;
    QString m_saveTo;
    bool m_says;
    QStringList m_bases;
};

/// A model talks with the person by itself until one of the exits holds. Its memory: "turns".
class AgentBehaviour : public Behaviour
{
public:
    explicit AgentBehaviour(const QJsonObject &props)
        : m_call(props)
        , m_tools(wordsOf(props[u"tools"]))
        , m_bases(wordsOf(props[u"knowledgeBases"]))
        , m_reads(wordsOf(props[u"reads"]))
        , m_writes(wordsOf(props[u"writes"]))
        , m_maxTurns(qBound(1, props[u"maxTurns"].toInt(20), 200))
        , m_maxSteps(qBound(1, props[u"maxSteps"].toInt(8), 50))
        , m_maxCost(props[u"maxCost"])
        , m_mayHandOff(props[u"mayHandOff"].toBool())
    {
        for (const QJsonValue &exit : props[u"exits"].toArray())
            m_exits.append(QJsonObject{{u"id"_s, exit[u"id"]}, {u"name"_s, exit[u"label"]}, {u"when"_s, exit[u"when"]}});
    }

    Outcome enter(Talk &talk) const override { return consult(talk, talk.state().lastText); }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (input.kind != Input::Kind::Answer)
            return consult(talk, input.text);
        const QJsonObject values = input.data[u"values"].toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (m_writes.contains(it.key()))
                talk.store(it.key(), *it);
            else
                talk.problem(u"not-granted"_s, u"the agent may not write “%1”"_s.arg(it.key()));
        }
        Message message;
        message.text = input.data[u"say"].toString();
        message.citations = citationsOf(input.data[u"citations"]);
        talk.say(std::move(message));
        const QString exit = input.data[u"exit"].toString();
        const bool known = std::any_of(
            m_exits.begin(), m_exits.end(), [&](const QJsonValue &one) { return one[u"id"].toString() == exit; });
        if (!exit.isEmpty() && known)
            return leave(talk, u"exit:"_s + exit);
        if (input.data[u"handoff"].toBool() && m_mayHandOff)
            return leave(talk, u"handoff"_s);
        if (input.data[u"limit"].toBool() || talk.state().memory[u"turns"].toInt() >= m_maxTurns)
            return leave(talk, u"limit"_s);
        talk.state().waitingFor = u"text"_s;
        return Outcome::wait();
    }

    bool takesAnything() const override { return true; }
    bool fits(Talk &, const Input &) const override { return true; }
    Outcome again(Talk &talk) const override
    {
        talk.state().waitingFor = u"text"_s;
        return Outcome::wait();
    }

private:
    Outcome consult(Talk &talk, const QString &words) const
    {
        QJsonObject &memory = talk.state().memory;
        memory.insert(u"turns"_s, memory[u"turns"].toInt() + 1);
        QStringList failures;
        QJsonObject data = m_call.data(talk, failures);
        if (tellFailures(talk, failures))
            return talk.fail(u"expression"_s, failures.first());
        data.insert(u"message"_s, words);
        data.insert(u"values"_s, valuesOf(talk, m_reads));
        data.insert(u"writes"_s, QJsonArray::fromStringList(m_writes));
        data.insert(u"tools"_s, QJsonArray::fromStringList(m_tools));
        data.insert(u"knowledgeBases"_s, QJsonArray::fromStringList(m_bases));
        data.insert(u"exits"_s, m_exits);
        data.insert(u"mayHandOff"_s, m_mayHandOff);
        data.insert(u"maxSteps"_s, m_maxSteps);
        data.insert(u"turn"_s, memory[u"turns"].toInt());
        if (m_maxCost.isDouble())
            data.insert(u"maxCost"_s, m_maxCost);
        return talk.request(u"agent"_s, data);
    }

    static Outcome leave(Talk &talk, const QString &port)
    {
        talk.trace(u"answered"_s, port);
        return Outcome::leave(port);
    }

    ModelCall m_call;
    QStringList m_tools;
    QStringList m_bases;
    QStringList m_reads;
    QStringList m_writes;
    QJsonArray m_exits;
    int m_maxTurns;
    int m_maxSteps;
    QJsonValue m_maxCost;
    bool m_mayHandOff;
};

class ExtractBehaviour : public Behaviour
{
public:
    explicit ExtractBehaviour(const QJsonObject &props)
        : m_call(props)
        , m_text(props[u"text"])
        , m_fields(props[u"fields"].toArray())
    {
    }

    Outcome enter(Talk &talk) const override
    {
        QStringList failures;
        QJsonObject data = m_call.data(talk, failures);
        if (tellFailures(talk, failures))
            return talk.fail(u"expression"_s, failures.first());
        data.insert(u"text"_s, m_text.evaluate(talk, talk.state().lastText));
        QJsonArray fields;
        for (const QJsonValue &field : m_fields)
            fields.append(QJsonObject{{u"name"_s, field[u"variable"]}, {u"type"_s, field[u"type"].toString(u"text"_s)},
                {u"description"_s, field[u"description"]}, {u"required"_s, field[u"required"].toBool()}});
        data.insert(u"fields"_s, fields);
        return talk.request(u"extract"_s, data);
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        const QJsonObject values = input.data[u"values"].toObject();
        QStringList missing;
        for (const QJsonValue &field : m_fields) {
            const QString variable = field[u"variable"].toString();
            const QJsonValue value = values.value(variable);
            const bool found = !value.isUndefined() && !value.isNull() && talk.store(variable, value);
            if (!found && field[u"required"].toBool())
                missing.append(variable);
        }
        talk.trace(u"answered"_s, missing.join(u','));
        return Outcome::leave(missing.isEmpty() ? u"complete"_s : u"missing"_s);
    }

private:
    ModelCall m_call;
    OptionalExpression m_text;
    QJsonArray m_fields;
};

/// Looks for what must not go in or out. The engine answers with its detector and never asks anybody outside.
class GuardBehaviour : public Behaviour
{
public:
    explicit GuardBehaviour(const QJsonObject &props)
        : m_text(props[u"text"])
        , m_kinds(wordsOf(props[u"detect"]))
        , m_blocked(wordsOf(props[u"blocklist"]))
        , m_redacts(props[u"action"].toString() == u"redact")
        , m_direction(props[u"direction"].toString(u"in"_s))
        , m_saveTo(props[u"saveTo"].toString())
        , m_found(props[u"foundTo"].toString())
    {
    }

    Outcome enter(Talk &talk) const override
    {
        return talk.request(u"guard"_s,
            {{u"text"_s, toText(m_text.evaluate(talk, talk.state().lastText))}, {u"detect"_s, QJsonArray::fromStringList(m_kinds)},
                {u"blocklist"_s, QJsonArray::fromStringList(m_blocked)}, {u"redact"_s, m_redacts}, {u"direction"_s, m_direction}});
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        const bool flagged = input.data[u"flagged"].toBool();
        talk.store(m_found, input.data[u"found"].toArray());
        if (m_redacts) {
            const QString clean = input.data[u"text"].toString();
            talk.store(m_saveTo, clean);
            // What the person said goes on without what must not go on.
            if (m_direction == u"in" && m_saveTo.isEmpty())
                talk.state().lastText = clean;
        }
        talk.trace(u"answered"_s, flagged ? u"flagged"_s : u"pass"_s);
        return Outcome::leave(flagged && !(m_redacts && !talk.isConnected(u"flagged"_s)) ? u"flagged"_s : u"pass"_s);
    }

private:
    OptionalExpression m_text;
    QStringList m_kinds;
    QStringList m_blocked;
    bool m_redacts;
    QString m_direction;
    QString m_saveTo;
    QString m_found;
};
} // namespace

std::unique_ptr<Behaviour> makeAiBehaviour(const model::Node &node, const Program::Private &)
{
    if (node.type == u"generate")
        return std::make_unique<GenerateBehaviour>(node.props);
    if (node.type == u"agent")
        return std::make_unique<AgentBehaviour>(node.props);
    if (node.type == u"extract")
        return std::make_unique<ExtractBehaviour>(node.props);
    if (node.type == u"guard")
        return std::make_unique<GuardBehaviour>(node.props);
    return nullptr;
}

} // namespace dialogist::flow
