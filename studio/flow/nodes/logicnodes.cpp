// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/talk.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
class BranchBehaviour : public Behaviour
{
public:
    explicit BranchBehaviour(const QJsonObject &props)
    {
        for (const QJsonValue &value : props[u"cases"].toArray())
            m_cases.append({value[u"id"].toString(), Expression::parse(value[u"condition"].toString())});
    }

    Outcome enter(Talk &talk) const override
    {
        for (const auto &[id, condition] : m_cases) {
            if (!talk.isTrue(condition))
                continue;
            talk.trace(u"branched"_s, id);
            return Outcome::leave(u"case:"_s + id);
        }
        talk.trace(u"branched"_s, u"else"_s);
        return Outcome::leave(u"else"_s);
    }

private:
    QList<std::pair<QString, Expression>> m_cases;
};

class SetBehaviour : public Behaviour
{
public:
    explicit SetBehaviour(const QJsonObject &props)
    {
        for (const QJsonValue &value : props[u"assignments"].toArray())
            m_assignments.append({value[u"variable"].toString(), Expression::parse(value[u"expression"].toString())});
    }

    /// A failing expression leaves its variable as it was; the others are still set.
    Outcome enter(Talk &talk) const override
    {
        for (const auto &[variable, expression] : m_assignments) {
            const Result<QJsonValue> value = expression.evaluate(talk);
            if (value)
                talk.store(variable, *value);
            else
                talk.problem(u"expression"_s, value.error().message);
        }
        return Outcome::leave(u"next"_s);
    }

private:
    QList<std::pair<QString, Expression>> m_assignments;
};

class GotoBehaviour : public Behaviour
{
public:
    GotoBehaviour(const QJsonObject &props, const Program::Private &program)
    {
        const auto node = model::NodeId::fromString(props[u"node"].toString());
        const auto flow = model::FlowId::fromString(props[u"flow"].toString());
        m_target = node.isNull() ? program.startOf(flow) : program.stepOf(node);
    }

    Outcome enter(Talk &) const override
    {
        return {Outcome::Kind::Jump, {}, m_target};
    }

private:
    int m_target = -1;
};

class ExitBehaviour : public Behaviour
{
public:
    ExitBehaviour(const QJsonObject &props, const QString &source)
        : m_restarts(props[u"outcome"].toString() == u"restart")
        , m_message(props[u"message"], source)
    {
    }

    Outcome enter(Talk &talk) const override
    {
        talk.say(m_message);
        return {m_restarts ? Outcome::Kind::Restart : Outcome::Kind::End, {}, -1};
    }

private:
    bool m_restarts;
    SpokenText m_message;
};
} // namespace

std::unique_ptr<Behaviour> makeLogicBehaviour(const model::Node &node, const Program::Private &program)
{
    if (node.type == u"branch")
        return std::make_unique<BranchBehaviour>(node.props);
    if (node.type == u"set")
        return std::make_unique<SetBehaviour>(node.props);
    if (node.type == u"goto")
        return std::make_unique<GotoBehaviour>(node.props, program);
    if (node.type == u"exit")
        return std::make_unique<ExitBehaviour>(node.props, program.bot.sourceLanguage());
    return nullptr;
}

} // namespace dialogist::flow
