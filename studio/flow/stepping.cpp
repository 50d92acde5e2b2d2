// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/stepping.h"

#include "studio/flow/catalogue.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumErrors = 5;

const Program::Private::Step *stepAt(const Talk &talk)
{
    return talk.current >= 0 ? &talk.program().steps[size_t(talk.current)] : nullptr;
}

QString titleOf(const model::Node &node)
{
    if (!node.name.isEmpty())
        return node.name;
    const NodeSpec *spec = specOf(node.type);
    return spec ? spec->title : node.type;
}

/// The frame below becomes the running one.
void pop(Talk &talk)
{
    State &state = talk.state();
    const Frame below = state.frames.takeLast();
    static_cast<Frame &>(state) = below;
    talk.current = talk.program().stepOf(state.node);
    talk.arrive();
}

bool isOptional(const Talk &talk, const QString &port)
{
    for (const Port &candidate : portsOf(*talk.node(), &talk.program().bot)) {
        if (candidate.name == port)
            return candidate.mayDangle;
    }
    return false;
}

/// A port leads nowhere: the next round of a loop, else the end of the flow. The person must not be left without a word.
bool dangle(Talk &talk, const QString &port)
{
    State &state = talk.state();
    while (!state.loops.isEmpty()) {
        const int loop = talk.program().stepOf(model::NodeId::fromString(state.loops.last()[u"node"].toString()));
        if (loop >= 0 && talk.program().bodies.value(loop).contains(talk.current)) {
            enter(talk, loop);
            return true;
        }
        state.loops.removeLast();
    }
    talk.trace(u"unconnected"_s, port);
    const bool silent = talk.messages().isEmpty() && !state.spoke && state.kind == Frame::Kind::Bottom;
    const bool waited = talk.input().kind != Input::Kind::Event;
    if (silent && waited && !isOptional(talk, port))
        return raise(talk, u"unconnected"_s, u"the port “%1” leads nowhere"_s.arg(port));
    return finish(talk, {});
}

bool leaveLoop(Talk &talk, bool again)
{
    State &state = talk.state();
    const int loop = state.loops.isEmpty()
        ? -1
        : talk.program().stepOf(model::NodeId::fromString(state.loops.last()[u"node"].toString()));
    if (loop < 0)
        return raise(talk, u"no-loop"_s, u"there is no loop to leave"_s);
    if (again) {
        enter(talk, loop);
        return true;
    }
    state.loops.removeLast();
    enter(talk, loop);
    return follow(talk, Outcome::leave(u"done"_s));
}

bool jump(Talk &talk, int target)
{
    if (target < 0)
        return raise(talk, u"no-target"_s, u"the place to go to is missing"_s);
    talk.trace(u"jumped"_s);
    enter(talk, target);
    return true;
}

bool replace(Talk &talk, int target)
{
    if (target < 0)
        return raise(talk, u"no-target"_s, u"the flow to run is missing"_s);
    State &state = talk.state();
    const Frame::Kind kind = state.kind;
    static_cast<Frame &>(state) = Frame();
    state.kind = kind;
    state.local = talk.freshLocals();
    for (auto it = talk.arguments.begin(); it != talk.arguments.end(); ++it)
        state.local.insert(it.key(), *it);
    talk.current = -1;
    enter(talk, target);
    return true;
}

bool restart(Talk &talk)
{
    talk.restart();
    talk.current = -1;
    if (talk.program().start < 0) {
        endTalk(talk);
        return false;
    }
    enter(talk, talk.program().start);
    return true;
}
} // namespace

void enter(Talk &talk, int step)
{
    const model::Node *node = step >= 0 ? talk.program().steps[size_t(step)].node : nullptr;
    const model::Node *before = talk.node();
    State &state = talk.state();
    if (node && before && before->flow != node->flow) {
        state.local = talk.freshLocals();
        state.loops = {};
        state.answered = {};
    }
    talk.current = step;
    talk.arrive();
    state.node = node ? node->id : model::NodeId();
    state.waitingFor.clear();
    state.attempts = 0;
    state.dueMs = 0;
    if (!state.memory.isEmpty())
        state.memory = {};
}

void endTalk(Talk &talk, const QList<model::NodeId> &completed)
{
    talk.trace(u"ended"_s, {}, completed);
    State &state = talk.state();
    const QJsonObject local = state.local;
    static_cast<Frame &>(state) = Frame();
    state.local = local;
    state.frames.clear();
    state.ended = true;
    talk.current = -1;
}

QList<model::NodeId> waitingBelow(const State &state)
{
    QList<model::NodeId> nodes;
    for (auto frame = state.frames.crbegin(); frame != state.frames.crend(); ++frame)
        nodes.append(frame->node);
    return nodes;
}

bool isActive(const Talk &talk, model::FlowId flow)
{
    const auto flowOf = [&talk](model::NodeId node) {
        const int step = talk.program().stepOf(node);
        return step >= 0 ? talk.program().steps[size_t(step)].node->flow : model::FlowId();
    };
    const State &state = talk.state();
    return flowOf(state.node) == flow
        || std::any_of(state.frames.begin(), state.frames.end(), [&](const Frame &f) { return flowOf(f.node) == flow; });
}

void cancelAll(Talk &talk)
{
    State &state = talk.state();
    talk.trace(u"cancelled"_s, {}, QList<model::NodeId>{state.node} + waitingBelow(state));
    static_cast<Frame &>(state) = Frame();
    state.local = talk.freshLocals();
    state.frames.clear();
    state.waitingFor = u"message"_s;
    talk.current = -1;
}

bool push(Talk &talk, Frame::Kind kind, int step, const QJsonObject &locals)
{
    State &state = talk.state();
    if (state.frames.size() >= maximumFrames)
        return raise(talk, u"too-deep"_s, u"more than %1 flows upon each other"_s.arg(maximumFrames));
    state.frames.append(static_cast<const Frame &>(state));
    static_cast<Frame &>(state) = Frame();
    state.kind = kind;
    state.local = locals;
    talk.current = -1;
    enter(talk, step);
    return true;
}

bool finish(Talk &talk, const QString &exit)
{
    State &state = talk.state();
    if (state.kind == Frame::Kind::Bottom || state.frames.isEmpty()) {
        endTalk(talk, {state.node});
        return false;
    }
    if (state.kind == Frame::Kind::Call) {
        const int caller = talk.program().stepOf(state.frames.last().node);
        QList<std::pair<QString, QJsonValue>> results;
        if (caller >= 0 && talk.program().steps[size_t(caller)].behaviour)
            results = talk.program().steps[size_t(caller)].behaviour->results(talk);
        const model::NodeId last = state.node;
        pop(talk);
        talk.trace(u"returned"_s, exit, {last});
        if (talk.current < 0)
            return finish(talk, {});
        for (const auto &[variable, value] : results)
            talk.store(variable, value);
        return follow(talk, Outcome::leave(exit.isEmpty() ? u"next"_s : u"exit:"_s + exit));
    }
    const QJsonObject local = state.local;
    const model::Node *event = talk.node();
    const model::FlowId flow = event ? event->flow : model::FlowId();
    pop(talk);
    const auto *step = stepAt(talk);
    if (!step || !step->behaviour) {
        state.waitingFor = u"message"_s;
        return false;
    }
    if (step->node->flow == flow)
        state.local = local;
    // An event of a flow that goes on is not the end of that flow.
    const bool isOver = event && !isActive(talk, flow);
    talk.trace(u"resumed"_s, {}, isOver ? QList<model::NodeId>{event->id} : QList<model::NodeId>());
    if (state.waitingFor == beginning) {
        state.waitingFor.clear();
        return true;
    }
    if (!isForPerson(state.waitingFor) || state.waitingFor == u"message") {
        const QJsonValue answer = state.memory.take(u"answer"_s);
        if (!answer.isObject())
            return false; // what it waits for is still on its way
        Input late = talk.input();
        late.kind = Input::Kind::Answer;
        late.text = state.waitingFor;
        late.data = answer.toObject();
        return follow(talk, step->behaviour->answer(talk, late));
    }
    talk.sayPlain(Phrase::BackTo);
    return follow(talk, step->behaviour->again(talk));
}

bool raise(Talk &talk, const QString &code, const QString &message)
{
    State &state = talk.state();
    const model::Node *node = talk.node();
    talk.trouble.reset();
    const model::NodeId failed = state.node;
    const qsizetype since = talk.arrival();
    talk.traceError(message);
    state.error = {{u"code"_s, code}, {u"message"_s, message}};
    if (node) {
        state.error.insert(u"node"_s, titleOf(*node));
        state.error.insert(u"id"_s, node->id.toString());
    }
    if (talk.errors == 0)
        talk.allowMoreSteps();
    if (++talk.errors <= maximumErrors) {
        // A node may fail, a flow that it runs may fail: each Run Flow has a port for that. The flow's own event comes in between.
        while (true) {
            const int target = talk.current >= 0 ? stepAt(talk)->targetOf(u"error"_s) : -1;
            if (target >= 0) {
                talk.markHandled(failed, since);
                talk.trace(u"left"_s, u"error"_s);
                enter(talk, target);
                return true;
            }
            const Trigger *event = talk.program().hasErrorEvent ? triggerFor(talk, u"error"_s) : nullptr;
            const bool isCalled = state.kind == Frame::Kind::Call && !state.frames.isEmpty();
            if (event && (event->isLocal || !isCalled)) {
                talk.markHandled(failed, since);
                return fire(talk, *event, state.error);
            }
            if (!isCalled)
                break;
            pop(talk);
        }
    }
    talk.sayPlain(Phrase::Trouble);
    endTalk(talk);
    return false;
}

bool follow(Talk &talk, const Outcome &outcome)
{
    // What a node can live with is told to the bot's event for errors, if it has one.
    if (talk.trouble && outcome.kind != Outcome::Kind::Fail) {
        const auto trouble = *talk.trouble;
        talk.trouble.reset();
        if (talk.program().hasErrorEvent || trouble.first == u"limit" || trouble.first == u"too-large")
            return raise(talk, trouble.first, trouble.second);
    }
    switch (outcome.kind) {
    case Outcome::Kind::Wait:
        return false;
    case Outcome::Kind::Leave: {
        const int target = stepAt(talk)->targetOf(outcome.port);
        talk.trace(u"left"_s, outcome.port);
        if (target >= 0) {
            enter(talk, target);
            return true;
        }
        if (outcome.port == u"error")
            return raise(talk, u"failed"_s, u"“%1” failed"_s.arg(titleOf(*talk.node())));
        return dangle(talk, outcome.port);
    }
    case Outcome::Kind::Aside: {
        const int target = stepAt(talk)->targetOf(outcome.port);
        talk.trace(u"left"_s, outcome.port);
        return target >= 0 && push(talk, Frame::Kind::Interruption, target, talk.state().local);
    }
    case Outcome::Kind::Jump:
        return jump(talk, outcome.node);
    case Outcome::Kind::Fail:
        return raise(talk, outcome.port, talk.trouble ? talk.trouble->second : QString());
    case Outcome::Kind::Call: {
        if (outcome.node < 0)
            return raise(talk, u"no-target"_s, u"the flow to run is missing"_s);
        QJsonObject locals = talk.freshLocals();
        for (auto it = talk.arguments.begin(); it != talk.arguments.end(); ++it)
            locals.insert(it.key(), *it);
        talk.trace(u"called"_s);
        talk.state().waitingFor = u"flow"_s;
        return push(talk, Frame::Kind::Call, outcome.node, locals);
    }
    case Outcome::Kind::Replace:
        return replace(talk, outcome.node);
    case Outcome::Kind::Return:
        return finish(talk, outcome.port);
    case Outcome::Kind::Iterate:
        return leaveLoop(talk, true);
    case Outcome::Kind::Break:
        return leaveLoop(talk, false);
    case Outcome::Kind::EndTurn:
        talk.state().waitingFor = u"message"_s;
        return false;
    case Outcome::Kind::CancelAll:
        cancelAll(talk);
        return false;
    case Outcome::Kind::Restart:
        return restart(talk);
    case Outcome::Kind::End:
        break;
    }
    endTalk(talk, {talk.state().node});
    return false;
}

void run(Talk &talk)
{
    constexpr int maximumNodes = 1'000;
    bool runs = true;
    for (int count = 0; runs && talk.current >= 0; ++count) {
        const auto &step = talk.program().steps[size_t(talk.current)];
        if (count == maximumNodes || talk.isSpent()) {
            const QString what = talk.isSpent() ? u"the expressions of one step take too long"_s
                                                : u"more than %1 nodes in one step"_s.arg(maximumNodes);
            // The event for errors gets some nodes of its own, once.
            if (talk.errors > 0) {
                talk.traceError(what);
                talk.sayPlain(Phrase::Trouble);
                endTalk(talk);
                return;
            }
            count = maximumNodes - 100;
            runs = raise(talk, u"limit"_s, what);
            continue;
        }
        if (talk.holdsAt(*step.node)) {
            talk.trace(u"held"_s);
            talk.state().waitingFor = u"held"_s;
            return;
        }
        talk.trace(u"entered"_s, step.node->type);
        if (step.behaviour)
            runs = follow(talk, step.behaviour->enter(talk));
        else
            runs = raise(talk, u"unknown-type"_s, u"unknown node type"_s);
    }
}

} // namespace dialogist::flow
