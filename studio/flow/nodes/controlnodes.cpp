// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coercion.h"
#include "studio/flow/talk.h"

#include <QTimeZone>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Assignments = QList<std::pair<QString, Expression>>;

Assignments assignmentsIn(const QJsonValue &json)
{
    Assignments list;
    for (const QJsonValue &row : json.toArray()) {
        if (!row[u"variable"].toString().isEmpty())
            list.append({row[u"variable"].toString(), Expression::parse(row[u"expression"].toString())});
    }
    return list;
}

class GotoBehaviour : public Behaviour
{
public:
    GotoBehaviour(const QJsonObject &props, const Program::Private &program)
    {
        const auto node = model::NodeId::fromString(props[u"node"].toString());
        const auto flow = model::FlowId::fromString(props[u"flow"].toString());
        m_target = node.isNull() ? program.startOf(flow) : program.stepOf(node);
    }

    Outcome enter(Talk &) const override { return {Outcome::Kind::Jump, {}, m_target}; }

private:
    int m_target = -1;
};

class WaitBehaviour : public Behaviour
{
public:
    explicit WaitBehaviour(const QJsonObject &props)
        : m_kind(props[u"kind"].toString(u"delay"_s))
        , m_seconds(Expression::parse(props[u"seconds"].toString(u"60"_s)))
        , m_until(Expression::parse(props[u"until"].toString()))
        , m_event(props[u"event"].toString())
        , m_saveTo(props[u"saveTo"].toString())
        , m_timeout(qBound(0, props[u"timeout"].toInt(), 31'536'000))
    {
    }

    Outcome enter(Talk &talk) const override
    {
        const qint64 now = talk.input().nowMs;
        const qint64 latest = m_timeout > 0 ? now + qint64(m_timeout) * 1000 : 0;
        if (m_kind == u"message") {
            talk.state().waitingFor = u"text"_s;
            talk.state().dueMs = latest;
            return Outcome::wait();
        }
        if (m_kind == u"event") {
            talk.state().memory.insert(u"event"_s, m_event);
            return talk.request(u"event"_s, {{u"name"_s, m_event}}, true, latest);
        }
        const qint64 due = m_kind == u"until" ? moment(talk) : now + pause(talk);
        if (due <= now)
            return Outcome::leave(u"next"_s);
        return talk.request(u"wait"_s, {{u"due"_s, due}}, true, due);
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (m_kind == u"message")
            talk.store(m_saveTo, input.text);
        else if (m_kind == u"event")
            talk.store(m_saveTo, input.data);
        return Outcome::leave(u"next"_s);
    }

    Outcome timeout(Talk &) const override
    {
        return Outcome::leave(m_kind == u"delay" || m_kind == u"until" ? u"next"_s : u"timeout"_s);
    }

    bool leavesOnTimeout() const override { return true; }

private:
    qint64 pause(Talk &talk) const
    {
        const Result<QJsonValue> seconds = m_seconds.evaluate(talk);
        const auto number = seconds ? fitted(*seconds, u"number"_s) : std::nullopt;
        if (!number || !number->isDouble()) {
            talk.problem(u"type"_s, u"how long to wait is no number"_s);
            return 0;
        }
        constexpr double longest = 10.0 * 366 * 24 * 3600; // ten years
        return qint64(qBound(0.0, number->toDouble(), longest) * 1000);
    }

    /// Milliseconds since 1970, a date with a time, or the next time that the clock shows.
    qint64 moment(Talk &talk) const
    {
        const Result<QJsonValue> until = m_until.evaluate(talk);
        if (until && until->isDouble())
            return qint64(qBound(0.0, until->toDouble(), 9e15));
        const QString text = until ? until->toString().trimmed() : QString();
        const QDateTime now = talk.now();
        if (const QTime clock = QTime::fromString(text, Qt::ISODate); clock.isValid()) {
            QDateTime at = now;
            at.setTime(clock);
            return (at > now ? at : at.addDays(1)).toMSecsSinceEpoch();
        }
        QDateTime at = QDateTime::fromString(text, Qt::ISODate);
        if (!at.isValid()) {
            talk.problem(u"type"_s, u"“%1” is no time"_s.arg(text.left(40)));
            return 0;
        }
        if (at.timeSpec() == Qt::LocalTime)
            at = QDateTime(at.date(), at.time(), now.timeZone());
        return at.toMSecsSinceEpoch();
    }

    QString m_kind;
    Expression m_seconds;
    Expression m_until;
    QString m_event;
    QString m_saveTo;
    int m_timeout;
};

class RunFlowBehaviour : public Behaviour
{
public:
    RunFlowBehaviour(const QJsonObject &props, const Program::Private &program)
        : m_target(program.startOf(model::FlowId::fromString(props[u"flow"].toString())))
        , m_replaces(props[u"mode"].toString() == u"replace")
        , m_inputs(assignmentsIn(props[u"inputs"]))
        , m_outputs(assignmentsIn(props[u"outputs"]))
    {
        if (m_target < 0)
            return;
        for (const QJsonValue &row : program.steps[size_t(m_target)].node->props[u"inputs"].toArray()) {
            if (row[u"required"].toBool())
                m_required.append(row[u"variable"].toString());
        }
    }

    Outcome enter(Talk &talk) const override
    {
        if (m_target < 0)
            return talk.fail(u"no-flow"_s, u"the flow to run is missing, or it has no start"_s);
        // All values as they are here, before any of them changes.
        QList<std::pair<QString, QJsonValue>> values;
        for (const auto &[variable, expression] : m_inputs) {
            const Result<QJsonValue> value = expression.evaluate(talk);
            if (!value)
                return talk.fail(u"expression"_s, value.error().message);
            values.append({variable, *value});
        }
        talk.arguments = {};
        for (const auto &[variable, value] : values) {
            const auto declared = talk.program().variables.constFind(variable);
            const bool isLocal = declared != talk.program().variables.constEnd()
                && declared->scope == Program::Private::Scope::Flow;
            const auto fitting = isLocal ? fitted(value, declared->type) : value;
            if (!fitting || (!isLocal && !talk.store(variable, value)))
                return talk.fail(u"type"_s, u"“%1” cannot take the value handed over"_s.arg(variable));
            if (isLocal && !fitting->isUndefined())
                talk.arguments.insert(variable, *fitting);
        }
        for (const QString &name : m_required) {
            const bool given = std::any_of(values.begin(), values.end(), [&](const auto &each) {
                return each.first == name && !each.second.isUndefined() && !each.second.isNull();
            });
            if (!given)
                return talk.fail(u"missing-input"_s, u"the flow to run needs “%1”"_s.arg(name));
        }
        return {m_replaces ? Outcome::Kind::Replace : Outcome::Kind::Call, {}, m_target};
    }

    QList<std::pair<QString, QJsonValue>> results(Talk &talk) const override
    {
        QList<std::pair<QString, QJsonValue>> values;
        for (const auto &[variable, expression] : m_outputs) {
            const Result<QJsonValue> value = expression.evaluate(talk);
            if (value)
                values.append({variable, *value});
            else
                talk.problem(u"expression"_s, value.error().message);
        }
        return values;
    }

private:
    int m_target;
    bool m_replaces;
    Assignments m_inputs;
    Assignments m_outputs;
    QStringList m_required;
};

class ExitBehaviour : public Behaviour
{
public:
    ExitBehaviour(const QJsonObject &props, const QString &source)
        : m_exit(props[u"exit"].toString())
        , m_values(assignmentsIn(props[u"values"]))
        , m_message(props[u"message"], source)
    {
        using Kind = Outcome::Kind;
        static const QHash<QString, Kind> kinds
            = {{u"restart"_s, Kind::Restart}, {u"return"_s, Kind::Return}, {u"endTurn"_s, Kind::EndTurn},
                {u"break"_s, Kind::Break}, {u"continue"_s, Kind::Iterate}, {u"cancelAll"_s, Kind::CancelAll}};
        m_kind = kinds.value(props[u"outcome"].toString(), Kind::End);
    }

    Outcome enter(Talk &talk) const override
    {
        for (const auto &[variable, expression] : m_values) {
            if (m_kind != Outcome::Kind::Return)
                break;
            const Result<QJsonValue> value = expression.evaluate(talk);
            if (value)
                talk.store(variable, *value);
            else
                talk.problem(u"expression"_s, value.error().message);
        }
        talk.say(m_message);
        return {m_kind, m_kind == Outcome::Kind::Return ? m_exit : QString(), -1};
    }

    // After "end turn" the talk stands here until the person says something.
    Outcome answer(Talk &, const Input &) const override { return Outcome::end(); }

private:
    Outcome::Kind m_kind;
    QString m_exit;
    Assignments m_values;
    SpokenText m_message;
};

class CodeBehaviour : public Behaviour
{
public:
    explicit CodeBehaviour(const QJsonObject &props)
        : m_source(props[u"source"].toString())
        , m_outputs(props[u"outputs"].toArray())
        , m_ports(props[u"ports"].toArray())
        , m_milliseconds(qBound(10, props[u"milliseconds"].toInt(1000), 10'000))
    {
        for (const QJsonValue &name : props[u"inputs"].toArray())
            m_inputs.append(name.toString());
    }

    Outcome enter(Talk &talk) const override
    {
        QJsonObject inputs;
        for (const QString &name : m_inputs) {
            const QJsonValue value = talk.value(name);
            inputs.insert(name, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
        }
        return talk.request(u"code"_s,
            {{u"source"_s, m_source}, {u"inputs"_s, inputs}, {u"outputs"_s, m_outputs}, {u"ports"_s, m_ports},
                {u"milliseconds"_s, m_milliseconds}});
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        const QJsonObject outputs = input.data[u"outputs"].toObject();
        for (const QJsonValue &name : m_outputs) {
            if (outputs.contains(name.toString()))
                talk.store(name.toString(), outputs[name.toString()]);
        }
        const QString port = input.data[u"port"].toString();
        if (port.isEmpty() || port == u"next")
            return Outcome::leave(u"next"_s);
        if (!m_ports.contains(port))
            return talk.fail(u"port"_s, u"the code returned “%1”, which is no port of this step"_s.arg(port.left(40)));
        return Outcome::leave(u"port:"_s + port);
    }

private:
    QString m_source;
    QStringList m_inputs;
    QJsonArray m_outputs;
    QJsonArray m_ports;
    int m_milliseconds;
};

/// A step of another program: it cannot run.
class ForeignBehaviour : public Behaviour
{
public:
    explicit ForeignBehaviour(const QJsonObject &props)
        : m_what(props[u"kind"].toString())
    {
    }
    Outcome enter(Talk &talk) const override
    {
        return talk.fail(u"foreign"_s, u"a step of another program cannot run: %1"_s.arg(m_what));
    }

private:
    QString m_what;
};
} // namespace

std::unique_ptr<Behaviour> makeControlBehaviour(const model::Node &node, const Program::Private &program)
{
    if (node.type == u"goto")
        return std::make_unique<GotoBehaviour>(node.props, program);
    if (node.type == u"wait")
        return std::make_unique<WaitBehaviour>(node.props);
    if (node.type == u"runflow")
        return std::make_unique<RunFlowBehaviour>(node.props, program);
    if (node.type == u"exit")
        return std::make_unique<ExitBehaviour>(node.props, program.bot.sourceLanguage());
    if (node.type == u"code")
        return std::make_unique<CodeBehaviour>(node.props);
    if (node.type == u"foreign")
        return std::make_unique<ForeignBehaviour>(node.props);
    return nullptr;
}

} // namespace dialogist::flow
