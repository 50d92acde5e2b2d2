// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include "studio/flow/coercion.h"
#include "studio/flow/stepping.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumNodes = 1'000;
constexpr qsizetype maximumInput = 10'000;

/// What a person typed, cut to a bearable length and without units that neither JSON nor a database can hold.
QString cleaned(const QString &text)
{
    QString result = text.left(maximumInput);
    const bool odd = std::any_of(result.begin(), result.end(), [](QChar c) { return c.isSurrogate() || c.isNull(); });
    if (!odd)
        return result;
    result.replace(QChar(0), QChar(QChar::ReplacementCharacter));
    return QString::fromUtf8(result.toUtf8()); // lone surrogates become replacement characters
}

/// The bot's language that serves the person's best.
QString languageFor(const model::Bot &bot, const QString &wanted)
{
    if (wanted.isEmpty())
        return bot.sourceLanguage();
    const QString base = wanted.section(u'-', 0, 0);
    for (const QString &language : bot.languages) {
        if (language.compare(wanted, Qt::CaseInsensitive) == 0)
            return language;
    }
    for (const QString &language : bot.languages) {
        if (language.section(u'-', 0, 0).compare(base, Qt::CaseInsensitive) == 0)
            return wanted; // texts fall back to the base language, numbers and dates keep the region
    }
    return bot.sourceLanguage();
}

void begin(Talk &talk)
{
    const QJsonObject &data = talk.input().data;
    State &state = talk.state();
    const QString language = data[u"language"].toString();
    if (!language.isEmpty() || state.language.isEmpty())
        state.language = languageFor(talk.program().bot, language);
    if (data.contains(u"channel"_s))
        state.channel = data[u"channel"].toString();
    // Passed over, so that tests and replays kept by earlier programs go on choosing as they did.
    if (state.turn == 1)
        talk.draw();
    talk.restart();
    using P = Program::Private;
    const QJsonObject known = data[u"user"].toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        const auto declared = talk.program().variables.constFind(it.key());
        if (declared != talk.program().variables.constEnd() && declared->scope == P::Scope::User)
            state.user.insert(it.key(), *it);
    }
    talk.current = -1;
}

bool isSettled(const Talk &talk)
{
    const State &state = talk.state();
    return talk.current < 0 || state.waitingFor.isEmpty() || state.waitingFor == u"message";
}

void resume(Talk &talk, const Input &input)
{
    const auto &step = talk.program().steps[size_t(talk.current)];
    const bool runs = step.behaviour ? follow(talk, step.behaviour->answer(talk, input))
                                     : raise(talk, u"unknown-type"_s, u"unknown node type"_s);
    if (runs)
        run(talk);
}

void timeUp(Talk &talk)
{
    State &state = talk.state();
    const auto &step = talk.program().steps[size_t(talk.current)];
    state.dueMs = 0;
    talk.trace(u"answered"_s, u"timeout"_s);
    bool runs = false;
    if (isForPerson(state.waitingFor)) {
        ++state.silences;
        // Silence alone is nothing to go on with, unless the designer says how.
        if (talk.isConnected(u"noReply"_s) || (step.behaviour && step.behaviour->leavesOnTimeout()))
            runs = step.behaviour && follow(talk, step.behaviour->timeout(talk));
        else if (const Trigger *event = triggerFor(talk, u"noReply"_s, {}, state.silences))
            runs = fire(talk, *event, {{u"count"_s, state.silences}});
    } else if (step.behaviour) {
        runs = follow(talk, step.behaviour->timeout(talk));
    }
    if (runs)
        run(talk);
}

/// What the person says while nothing is asked.
void sayAnew(Talk &talk)
{
    const bool isOpen = talk.state().waitingFor == u"message" && !talk.state().ended;
    const Input &input = talk.input();
    if (!isOpen)
        begin(talk);
    const Taken taken = interrupt(talk, input, false);
    if (taken == Taken::Runs)
        return run(talk);
    if (taken == Taken::Waits)
        return;
    if (isOpen) {
        if (const Trigger *event = triggerFor(talk, u"noMatch"_s, {}, ++talk.state().misses)) {
            if (fire(talk, *event, {{u"text"_s, input.text}, {u"count"_s, talk.state().misses}}))
                run(talk);
            return;
        }
        // Nothing takes these words: the bot's first flow is what it can offer.
        State &state = talk.state();
        static_cast<Frame &>(state) = Frame();
        state.local = talk.freshLocals();
        state.frames.clear();
        talk.current = -1;
    }
    start(talk);
}

/// Between a question and its answer: the answer, a correction, a digression, or none of these.
void converse(Talk &talk)
{
    const Input &input = talk.input();
    State &state = talk.state();
    const Behaviour *behaviour = talk.program().steps[size_t(talk.current)].behaviour.get();
    const Interruptible policy = behaviour ? behaviour->interruptible() : Interruptible::Never;
    if (policy == Interruptible::Never || input.kind != Input::Kind::Text)
        return resume(talk, input);
    if (correctEarlier(talk, input)) {
        const Trigger *event = triggerFor(talk, u"correction"_s);
        if (event ? fire(talk, *event, {{u"text"_s, input.text}}) : follow(talk, behaviour->again(talk)))
            run(talk);
        return;
    }
    if (!talk.program().triggers.empty()) {
        Taken taken = interrupt(talk, input, policy != Interruptible::Always);
        const bool unfit = taken == Taken::No && policy == Interruptible::WhenUnfit && !behaviour->fits(talk, input);
        if (unfit)
            taken = interrupt(talk, input, false);
        if (taken == Taken::Runs)
            run(talk);
        if (taken != Taken::No)
            return;
        if (unfit) {
            ++state.misses;
            const Trigger *event = triggerFor(talk, u"noMatch"_s, {}, state.misses);
            if (event && event->count != 0) { // without a number, the question's own words come first
                if (fire(talk, *event, {{u"text"_s, input.text}, {u"count"_s, state.misses}}))
                    run(talk);
                return;
            }
        } else {
            state.misses = 0;
        }
    }
    resume(talk, input);
}

void sayWhileWaiting(Talk &talk)
{
    State &state = talk.state();
    const QString waits = state.waitingFor;
    if (waits == u"handoff") {
        // A person has taken over: the bot is silent, and what is said goes to them.
        talk.trace(u"forwarded"_s);
        talk.record(u"forward"_s, {{u"text"_s, talk.input().text}});
        return;
    }
    if (state.dueMs > 0 && talk.input().nowMs >= state.dueMs)
        return timeUp(talk);
    const bool lasts = state.memory[u"lasts"].toBool();
    if (!lasts) // the answer got lost, for instance with the program that looked for it: ask anew
        return run(talk);
    const Taken taken = interrupt(talk, talk.input(), false);
    if (taken == Taken::Runs)
        run(talk);
    if (taken == Taken::No && !state.memory[u"told"].toBool()) {
        state.memory.insert(u"told"_s, true);
        talk.sayPlain(Phrase::Waiting);
    }
}

void hear(Talk &talk)
{
    State &state = talk.state();
    if (state.waitingFor == u"clarify") {
        if (clarified(talk, talk.input()))
            return run(talk);
        if (talk.input().kind == Input::Kind::Choice) {
            // None of these: what was asked is asked again, or the bot offers what it can.
            if (isSettled(talk))
                return start(talk);
            const Behaviour *behaviour = talk.program().steps[size_t(talk.current)].behaviour.get();
            if (behaviour && follow(talk, behaviour->again(talk)))
                run(talk);
            return;
        }
    }
    if (isSettled(talk)) {
        if (talk.input().kind == Input::Kind::Text)
            return sayAnew(talk);
        return talk.trace(u"error"_s, u"nothing waits for this input"_s);
    }
    if (isForPerson(state.waitingFor))
        return converse(talk);
    sayWhileWaiting(talk);
}

/// The answer to a request, whether the flow that asked runs or waits below an interruption.
void takeAnswer(Talk &talk)
{
    State &state = talk.state();
    const Input &input = talk.input();
    if (talk.current < 0 || state.waitingFor != input.text) {
        for (Frame &frame : state.frames) {
            if (frame.waitingFor == input.text && frame.memory[u"lasts"].toBool()) {
                frame.memory.insert(u"answer"_s, input.data);
                return;
            }
        }
        return talk.trace(u"error"_s, u"nothing waits for this input"_s);
    }
    const QJsonValue error = input.data[u"error"];
    if (error.isUndefined() || error.isNull())
        return resume(talk, input);
    // Version 1 had a plain text there.
    const QString message = error.isString() ? error.toString() : error[u"message"].toString();
    const QString code = error[u"code"].toString(u"failed"_s);
    // Bots compare the message, so that the line is only for who builds them.
    const int line = error[u"line"].toInt();
    talk.traceError(line > 0 ? QCoreApplication::translate("flow", "%1 (line %2 of the code)").arg(message, QString::number(line)) : message);
    const auto &step = talk.program().steps[size_t(talk.current)];
    if (!step.behaviour)
        return;
    const Outcome outcome = step.behaviour->failed(talk, code, message);
    if (outcome.kind == Outcome::Kind::Leave && step.targetOf(outcome.port) >= 0)
        talk.markHandled(state.node, talk.arrival());
    if (follow(talk, outcome))
        run(talk);
}

/// A debugger lets the node go that it held.
void release(Talk &talk)
{
    talk.state().waitingFor.clear();
    const QString port = talk.input().data[u"port"].toString();
    talk.released = port.isEmpty();
    if (port.isEmpty() || follow(talk, Outcome::leave(port)))
        run(talk);
}

void takeEvent(Talk &talk)
{
    State &state = talk.state();
    const Input &input = talk.input();
    if (input.text == u"resume") {
        if (talk.current >= 0 && state.waitingFor == u"held")
            release(talk);
        return;
    }
    if (input.text == u"timer") {
        if (talk.current >= 0 && state.dueMs > 0 && input.nowMs >= state.dueMs)
            return timeUp(talk);
        if (state.inactiveMs > 0 && input.nowMs >= state.inactiveMs) {
            state.inactiveMs = 0;
            const Trigger *event = triggerFor(talk, u"inactivity"_s);
            if (event && fire(talk, *event, {}))
                run(talk);
        }
        return;
    }
    if (talk.current >= 0 && state.waitingFor == u"event" && state.memory[u"event"].toString() == input.text)
        return resume(talk, input);
    constexpr qsizetype maximumQueue = 100;
    if (state.events.size() < maximumQueue)
        state.events.append(QJsonObject{{u"name"_s, input.text}, {u"data"_s, input.data}});
}

/// About how many characters a state takes; where it takes more than it may, at least that many.
qint64 keptBy(const State &state)
{
    qint64 size = 0;
    const auto add = [&size](const QJsonValue &part) { size += size <= maximumKept ? sizeOf(part, maximumKept) : 0; };
    for (const QJsonObject &part : {state.variables, state.user, state.memory, state.local, state.event})
        add(part);
    add(state.loops);
    add(state.events);
    for (const Frame &frame : state.frames) {
        add(frame.local);
        add(frame.loops);
        add(frame.memory);
    }
    return size;
}

/// No talk may grow without end: what is too large goes, and the event for errors is told.
void limitSize(Talk &talk)
{
    State &state = talk.state();
    if (keptBy(state) <= maximumKept)
        return;
    state.events = {};
    state.event = {};
    for (QJsonObject *home : {&state.variables, &state.user, &state.local}) {
        for (auto it = home->begin(); it != home->end(); ++it) {
            if (sizeOf(*it, maximumKept / 100) > maximumKept / 100)
                *it = QJsonValue::Null;
        }
    }
    talk.dropRequest();
    if (keptBy(state) > maximumKept) {
        // It is not in single values: nothing of the talk can be kept.
        state.variables = {};
        state.user = {};
        cancelAll(talk);
        talk.setInitialValues();
    }
    if (raise(talk, u"too-large"_s, u"the talk keeps more than a megabyte"_s))
        run(talk);
}

void settle(Talk &talk)
{
    State &state = talk.state();
    takeQueued(talk);
    constexpr qint64 suspicious = 16'000;
    if (talk.stored > suspicious || state.turn % 64 == 63)
        limitSize(talk);
    const bool works = talk.hasRequest() && !isForPerson(state.waitingFor);
    if (talk.hasRequest())
        state.spoke = state.spoke || !talk.messages().isEmpty();
    else
        state.spoke = false;
    if (!works && !state.ended && talk.program().inactivityMinutes > 0 && state.inactiveMs == 0
        && talk.input().isFromPerson())
        state.inactiveMs = talk.input().nowMs + qint64(talk.program().inactivityMinutes) * 60'000;
}
} // namespace

void start(Talk &talk)
{
    // A simulator or a test begins anywhere, with values of its choice.
    const QJsonObject given = talk.input().data[u"variables"].toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        talk.store(it.key(), *it);
    const int chosen = talk.program().stepOf(model::NodeId::fromString(talk.input().data[u"node"].toString()));
    if (chosen >= 0) {
        enter(talk, chosen);
        run(talk);
        return;
    }
    if (const Trigger *event = triggerFor(talk, u"started"_s)) {
        // What would run without the event goes on after it, unless the event takes the talk over.
        if (event->resumes && talk.program().start >= 0) {
            enter(talk, talk.program().start);
            talk.state().waitingFor = beginning;
        }
        if (fire(talk, *event, talk.input().data))
            run(talk);
        return;
    }
    enter(talk, talk.program().start);
    if (talk.current < 0) {
        talk.trace(u"error"_s, u"the bot has no start"_s);
        endTalk(talk);
        return;
    }
    run(talk);
}

StepResult step(const Program &program, State state, const Input &given, const Hold &hold)
{
    Input input = given;
    input.text = cleaned(input.text);
    // A suggestion below a message is nothing but words that the person need not type.
    if (input.kind == Input::Kind::Choice && input.text.startsWith(u"say:")) {
        input.kind = Input::Kind::Text;
        input.text.remove(0, 4);
    }
    // What comes from outside must read back from the stored state, however it is nested.
    const bool bringsData = input.kind == Input::Kind::Answer || input.kind == Input::Kind::Event;
    if (bringsData)
        input.data = storable(input.data).toObject();
    Talk talk(program.p(), std::move(state), input, hold ? &hold : nullptr);
    if (bringsData)
        talk.stored += sizeOf(input.data, maximumKept);
    State &now = talk.state();
    if (now.version < 2)
        talk.migrate();
    if (input.isFromPerson()) {
        ++now.turn;
        now.spoke = false;
        now.silences = 0;
        now.inactiveMs = 0;
        talk.clearTurnVariables();
    }
    if (input.kind == Input::Kind::Text)
        now.lastText = input.text;
    talk.current = program.p().stepOf(now.node);
    switch (input.kind) {
    case Input::Kind::Start:
        begin(talk);
        start(talk);
        break;
    case Input::Kind::Text:
    case Input::Kind::Choice:
        hear(talk);
        break;
    case Input::Kind::Answer:
        takeAnswer(talk);
        break;
    case Input::Kind::Event:
        takeEvent(talk);
        break;
    }
    settle(talk);
    return talk.take();
}

} // namespace dialogist::flow
