// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/program.h"

#include "studio/flow/learning.h"
#include "studio/flow/nodes/requesting.h"
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

const nlu::Understanding *Program::Private::understanding() const
{
    return learning ? learning->learn().get() : nullptr; // which keeps what it gives
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
        = {makeEntryBehaviour, makeTalkBehaviour, makeUnderstandBehaviour, makeRouteBehaviour, makeLogicBehaviour,
            makeControlBehaviour, makeAiBehaviour, makeConnectBehaviour, makePeopleBehaviour, makePrivacyBehaviour};
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

/// Everything that the body of a loop leads to without passing the loop again.
QSet<int> bodyOf(const P &program, int loop)
{
    QSet<int> seen;
    QList<int> open = {program.steps[size_t(loop)].targetOf(u"body"_s)};
    while (!open.isEmpty()) {
        const int at = open.takeLast();
        if (at < 0 || at == loop || seen.contains(at))
            continue;
        seen.insert(at);
        for (const auto &[port, target] : program.steps[size_t(at)].exits)
            open.append(target);
    }
    return seen;
}

void setInitialValues(P &program)
{
    // In the order of the names, in which inserting is quick.
    QStringList names = program.variables.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const P::Declared &declared = *program.variables.constFind(name);
        if (declared.scope == P::Scope::Turn)
            program.turnVariables.append(name);
        if (declared.initial.isNull() || declared.initial.isUndefined())
            continue;
        if (declared.scope == P::Scope::Turn)
            program.initialTurn.insert(name, declared.initial);
        if (declared.scope == P::Scope::Turn || declared.scope == P::Scope::Conversation)
            program.initialTalk.insert(name, declared.initial);
        else if (declared.scope == P::Scope::Flow)
            program.initialFlow.insert(name, declared.initial);
        else if (declared.scope == P::Scope::User)
            program.initialUser.insert(name, declared.initial);
    }
}

void collectTriggers(P &program)
{
    for (size_t i = 0; i < program.steps.size(); ++i) {
        auto trigger = triggerOf(*program.steps[i].node, program.bot);
        if (!trigger)
            continue;
        trigger->step = int(i);
        program.hasErrorEvent = program.hasErrorEvent || trigger->kind == u"error";
        program.hasIntentEvents = program.hasIntentEvents || trigger->kind == u"intent";
        if (trigger->kind == u"inactivity"
            && (program.inactivityMinutes == 0 || trigger->minutes < program.inactivityMinutes))
            program.inactivityMinutes = trigger->minutes;
        program.triggers.push_back(std::move(*trigger));
    }
    // A flow's own events come before the bot's, and those for the how manieth time before those for each time.
    std::stable_sort(program.triggers.begin(), program.triggers.end(), [](const Trigger &a, const Trigger &b) {
        return a.isLocal != b.isLocal ? a.isLocal : (a.count != 0) > (b.count != 0);
    });
}
} // namespace

std::shared_ptr<const Program> Program::compile(const model::Bot &bot)
{
    auto program = std::shared_ptr<Program>(new Program);
    Private &p = *program->d;
    p.bot = bot;
    p.zone = QTimeZone(bot.timeZone.toUtf8());
    if (!p.zone.isValid())
        p.zone = QTimeZone::utc();
    for (const auto &[id, variable] : p.bot.variables)
        p.variables.insert(variable.name, {scopeNamed(variable.scope), variable.type, variable.initial});
    setInitialValues(p);
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
    for (size_t i = 0; i < p.steps.size(); ++i) {
        if (p.steps[i].node->type == u"loop")
            p.bodies.insert(int(i), bodyOf(p, int(i)));
    }
    collectTriggers(p);
    if (!p.bot.intents.empty())
        p.learning = std::make_shared<Learning>(nlu::UnderstandingSource::of(p.bot), nullptr);
    p.start = p.startOf(p.bot.startFlow);
    for (const auto &[flowId, flow] : p.bot.flows) {
        if (p.start < 0)
            p.start = p.startOf(flowId);
    }
    return program;
}

} // namespace dialogist::flow
