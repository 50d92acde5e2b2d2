// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/program.h"

#include "studio/flow/talk.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

SpokenText::SpokenText(const QJsonValue &json, const QString &sourceLanguage)
    : m_source(sourceLanguage)
{
    const auto texts = model::LocalizedText::fromJson(json, sourceLanguage).all();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it->isEmpty())
            m_texts.append({it.key(), TextTemplate::parse(it.value())});
    }
}

const TextTemplate &SpokenText::in(const QString &language) const
{
    const auto find = [this](QStringView wanted) -> const TextTemplate * {
        for (const auto &[key, text] : m_texts) {
            if (key == wanted)
                return &text;
        }
        return nullptr;
    };
    const TextTemplate *text = find(language);
    if (!text)
        text = find(QStringView(language).left(qMax<qsizetype>(0, language.indexOf(u'-'))));
    if (!text)
        text = find(m_source);
    if (!text && !m_texts.isEmpty())
        text = &m_texts.first().second;
    static const TextTemplate nothing;
    return text ? *text : nothing;
}

Outcome Behaviour::answer(Talk &, const Input &) const
{
    return Outcome::end();
}

Outcome Behaviour::failed(Talk &talk, const QString &code, const QString &message) const
{
    return talk.fail(code, message);
}

Outcome Behaviour::timeout(Talk &talk) const
{
    return Outcome::leave(isForPerson(talk.state().waitingFor) ? u"noReply"_s : u"timeout"_s);
}

Outcome Behaviour::again(Talk &talk) const
{
    return enter(talk);
}

bool Behaviour::fits(Talk &, const Input &) const
{
    return true;
}

bool Behaviour::correct(Talk &, const Input &) const
{
    return false;
}

QList<std::pair<QString, QJsonValue>> Behaviour::results(Talk &) const
{
    return {};
}

int Program::Private::Step::targetOf(const QString &port) const
{
    for (const auto &[name, target] : exits) {
        if (name == port)
            return target;
    }
    return -1;
}

int Program::Private::startOf(model::FlowId flow) const
{
    const auto it = bot.flows.find(flow);
    if (it == bot.flows.end())
        return -1;
    for (const auto &[id, node] : it->second.nodes) {
        if (node.type == u"start")
            return stepOf(id);
    }
    return -1;
}

Program::Program()
    : d(std::make_unique<Private>())
{
}
Program::~Program() = default;

const model::Bot &Program::bot() const
{
    return d->bot;
}

std::unique_ptr<Behaviour> makeBehaviour(const model::Node &node, const Program::Private &program)
{
    using Make = std::unique_ptr<Behaviour> (*)(const model::Node &, const Program::Private &);
    static constexpr Make families[]
        = {makeEntryBehaviour, makeTalkBehaviour, makeUnderstandBehaviour, makeLogicBehaviour};
    for (const Make make : families) {
        if (auto behaviour = make(node, program))
            return behaviour;
    }
    return nullptr;
}

namespace {
using P = Program::Private;

P::Scope scopeNamed(const QString &word)
{
    static const QHash<QString, P::Scope> scopes = {{u"turn"_s, P::Scope::Turn}, {u"flow"_s, P::Scope::Flow},
        {u"user"_s, P::Scope::User}, {u"bot"_s, P::Scope::Bot}, {u"secret"_s, P::Scope::Secret}};
    return scopes.value(word, P::Scope::Conversation);
}
} // namespace

std::shared_ptr<const Program> Program::compile(const model::Bot &bot)
{
    auto program = std::shared_ptr<Program>(new Program);
    Private &p = *program->d;
    p.bot = bot;
    for (const auto &[id, variable] : p.bot.variables) {
        p.variables.insert(variable.name, {scopeNamed(variable.scope), variable.type, variable.initial});
        if (variable.scope == u"turn")
            p.turnVariables.append(variable.name);
        if (variable.scope == u"flow")
            p.flowVariables.append(variable.name);
    }
    for (const auto &[flowId, flow] : p.bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            p.indexOf.insert(id, int(p.steps.size()));
            p.steps.emplace_back().node = &node;
        }
    }
    for (const auto &[flowId, flow] : p.bot.flows) {
        for (const auto &[id, link] : flow.links) {
            const int from = p.stepOf(link.from);
            const int to = p.stepOf(link.to);
            if (from >= 0 && to >= 0)
                p.steps[size_t(from)].exits.emplace_back(link.port, to);
        }
    }
    for (Private::Step &step : p.steps)
        step.behaviour = makeBehaviour(*step.node, p);
    p.start = p.startOf(p.bot.startFlow);
    for (const auto &[flowId, flow] : p.bot.flows) {
        if (p.start < 0)
            p.start = p.startOf(flowId);
    }
    return program;
}

} // namespace dialogist::flow
