// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/stepping.h"
#include "studio/flow/understanding.h"
#include "studio/nlu/understanding.h"
#include "studio/nlu/wording.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
bool mayFire(Talk &talk, const Trigger &trigger)
{
    if (trigger.isLocal && !isActive(talk, trigger.flow))
        return false;
    const QString &waits = talk.state().waitingFor;
    if (trigger.onlyIdle && !waits.isEmpty() && waits != u"message")
        return false;
    return !trigger.condition || talk.isTrue(*trigger.condition);
}

bool hasWord(const QString &plain, const QStringList &words, bool anywhere)
{
    const QString padded = u' ' + plain + u' ';
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return !word.isEmpty() && (plain == word || (anywhere && padded.contains(u' ' + word + u' ')));
    });
}

/// Events that look at single words. A command is the whole message; a keyword may stand anywhere, but between a question and
/// its answer it has to be the whole message, too.
const Trigger *triggerByWords(Talk &talk, const QString &text, bool onlyCommands)
{
    const QString plain = nlu::plainWording(text);
    const QString &language = talk.state().language;
    for (const Trigger &trigger : talk.program().triggers) {
        QStringList words;
        bool anywhere = false;
        if (trigger.kind == u"cancel")
            words = cancelWords(language);
        else if (trigger.kind == u"help")
            words = helpWords(language);
        else if (trigger.kind == u"keyword")
            anywhere = !onlyCommands;
        else if (trigger.kind != u"command")
            continue;
        for (const QStringList &own : trigger.words)
            words += own;
        const bool isCommand = trigger.kind == u"command" && !trigger.name.isEmpty()
            && text.trimmed().section(u' ', 0, 0).compare(u'/' + trigger.name, Qt::CaseInsensitive) == 0;
        if ((isCommand || hasWord(plain, words, anywhere)) && mayFire(talk, trigger))
            return &trigger;
    }
    return nullptr;
}

/// Asks which of several things the person wants; the answer comes to clarified().
Taken askWhich(Talk &talk, const QList<const Trigger *> &candidates, const QString &text)
{
    QJsonArray labels;
    QJsonArray options;
    Message question;
    QStringList offered;
    const auto offer = [&](const QString &id, const QString &label, const QString &node) {
        options.append(QJsonObject{{u"id"_s, id}, {u"label"_s, label}, {u"node"_s, node}});
        question.quickReplies.append({id, label});
    };
    for (const Trigger *trigger : candidates) {
        const QString label = talk.text(trigger->label);
        const model::Node *node = talk.program().steps[size_t(trigger->step)].node;
        labels.append(label);
        offered.append(node->name.isEmpty() ? trigger->name : node->name); // the same in every language
        offer(u"clarify:%1"_s.arg(options.size()), label, node->id.toString());
    }
    if (const Trigger *event = triggerFor(talk, u"clarification"_s))
        return fire(talk, *event, {{u"text"_s, text}, {u"options"_s, labels}}) ? Taken::Runs : Taken::Waits;
    offer(u"clarify:none"_s, talk.words(Phrase::NoneOfThese), {});
    if (!push(talk, Frame::Kind::Interruption, -1, talk.state().local))
        return Taken::Waits;
    question.text = talk.words(Phrase::WhichOne);
    talk.trace(u"clarified"_s, offered.join(u'\n'));
    talk.say(std::move(question));
    talk.state().waitingFor = u"clarify"_s;
    talk.state().memory = {{u"options"_s, options}, {u"text"_s, text}};
    return Taken::Waits;
}

/// An event for the intent that the words show.
Taken byIntent(Talk &talk, const Input &input)
{
    const nlu::Understanding *understanding
        = talk.program().hasIntentEvents ? talk.program().understanding() : nullptr;
    if (!understanding)
        return Taken::No;
    const nlu::Understood found
        = understanding->understand(input.text, talk.state().language, nlu::EntityContext{talk.now(), {}});
    const auto &ranked = found.intents.ranked;
    if (found.intents.isOutOfScope || ranked.isEmpty())
        return Taken::No;
    QList<const Trigger *> candidates;
    const double margin = talk.program().bot.understanding.margin;
    for (const nlu::RankedIntent &each : ranked) {
        const bool isClose = ranked.first().confidence - each.confidence <= margin;
        if (&each != &ranked.first() && !(found.intents.isAmbiguous && isClose))
            break;
        if (const Trigger *trigger = triggerFor(talk, u"intent"_s, each.intent))
            candidates.append(trigger);
    }
    if (candidates.isEmpty())
        return Taken::No;
    talk.state().misses = 0;
    if (candidates.size() > 1)
        return askWhich(talk, candidates, input.text);
    talk.trace(u"intent"_s, ranked.first().intent);
    QJsonObject entities;
    for (const nlu::EntityMatch &match : found.entities) {
        if (!entities.contains(match.name))
            entities.insert(match.name, match.value);
    }
    const QJsonObject data{{u"text"_s, input.text}, {u"intent"_s, ranked.first().intent},
        {u"confidence"_s, ranked.first().confidence}, {u"entities"_s, entities}};
    return fire(talk, *candidates.first(), data) ? Taken::Runs : Taken::Waits;
}

/// Whether the way that begins at from comes by one of the goals.
bool comesBy(const Program::Private &program, int from, const QSet<int> &goals)
{
    QSet<int> seen;
    QList<int> open = {from};
    while (!open.isEmpty()) {
        const int at = open.takeLast();
        if (goals.contains(at))
            return true;
        if (at < 0 || seen.contains(at))
            continue;
        seen.insert(at);
        const Program::Private::Step &step = program.steps[size_t(at)];
        for (const auto &[port, target] : step.exits)
            open.append(target);
        const QJsonObject &props = step.node->props;
        if (step.node->type == u"goto")
            open.append(program.stepOf(model::NodeId::fromString(props[u"node"].toString())));
        if (step.node->type == u"goto" || step.node->type == u"runflow")
            open.append(program.startOf(model::FlowId::fromString(props[u"flow"].toString())));
    }
    return false;
}

/// The variables of scope flow that an event begins with where it takes the place of a failed interruption: those of its flow if that
/// is what failed, or what waits below, which goes on with them; else fresh ones.
QJsonObject localsAfterFailure(const Talk &talk, const Trigger &trigger)
{
    const State &state = talk.state();
    const Frame &below = state.frames.last();
    for (const Frame *frame : {static_cast<const Frame *>(&state), &below}) {
        const int step = talk.program().stepOf(frame->node);
        if (step >= 0 && talk.program().steps[size_t(step)].node->flow == trigger.flow)
            return frame->local;
    }
    return talk.freshLocals();
}

/// An event for errors that goes back to what was asked takes the place of the interruption that failed, of which flows that it ran may be
/// left. False where nothing was interrupted.
bool replacesInterruption(Talk &talk, const Trigger &trigger)
{
    State &state = talk.state();
    if (trigger.kind != u"error" || !trigger.resumes)
        return false;
    qsizetype calls = 0;
    Frame::Kind kind = state.kind;
    while (kind == Frame::Kind::Call && calls < state.frames.size()) {
        ++calls;
        kind = state.frames[state.frames.size() - calls].kind;
    }
    if (kind != Frame::Kind::Interruption || calls >= state.frames.size())
        return false;
    for (; calls > 0; --calls) {
        const Frame below = state.frames.takeLast();
        static_cast<Frame &>(state) = below;
    }
    return true;
}

/// What the frame at hand keeps of things that the person may have meant.
bool isClarifying(const Talk &talk)
{
    return talk.state().waitingFor == u"clarify";
}
} // namespace

const Trigger *triggerFor(Talk &talk, const QString &kind, const QString &name, int count)
{
    for (const Trigger &trigger : talk.program().triggers) {
        if (trigger.kind != kind || (!name.isEmpty() && trigger.name != name))
            continue;
        if (trigger.count != 0 && count != 0 && trigger.count != count)
            continue;
        if (mayFire(talk, trigger))
            return &trigger;
    }
    return nullptr;
}

bool fire(Talk &talk, const Trigger &trigger, const QJsonObject &data)
{
    State &state = talk.state();
    const int before = talk.program().stepOf(state.node);
    const bool sameFlow = before >= 0 && talk.program().steps[size_t(before)].node->flow == trigger.flow;
    const QJsonObject locals = sameFlow ? state.local : talk.freshLocals();
    const bool isWaiting = !state.node.isNull() && !state.waitingFor.isEmpty() && state.waitingFor != u"message";
    const bool isError = trigger.kind == u"error";
    const bool isOwn = sameFlow && trigger.isLocal; // an event of the running flow is a part of it
    if (!isOwn && replacesInterruption(talk, trigger)) {
        talk.trace(u"event"_s, trigger.kind);
        const QJsonObject kept = localsAfterFailure(talk, trigger);
        static_cast<Frame &>(state) = Frame();
        state.kind = Frame::Kind::Interruption;
        state.local = kept;
        talk.current = -1;
        enter(talk, trigger.step);
    } else if (trigger.resumes && isWaiting && !isError) {
        talk.trace(u"event"_s, trigger.kind);
        talk.trace(u"interrupted"_s);
        if (!push(talk, Frame::Kind::Interruption, trigger.step, locals))
            return false;
    } else {
        // An event of the running flow gives up what runs there, not what waits for that flow.
        const Frame::Kind kind = isOwn ? state.kind : Frame::Kind::Bottom;
        // After an error nobody gave anything up: the flows failed.
        QList<model::NodeId> givenUp;
        if (isWaiting && !isError)
            givenUp.append(state.node);
        if (kind == Frame::Kind::Bottom && !isError)
            givenUp += waitingBelow(state);
        talk.trace(u"event"_s, trigger.kind, givenUp);
        if (kind == Frame::Kind::Bottom)
            state.frames.clear();
        static_cast<Frame &>(state) = Frame();
        state.kind = kind;
        state.local = locals;
        talk.current = -1;
        enter(talk, trigger.step);
    }
    state.ended = false;
    state.event = data;
    state.event.insert(u"name"_s, trigger.name.isEmpty() ? trigger.kind : trigger.name);
    if (!trigger.saveTo.isEmpty())
        talk.store(trigger.saveTo, data);
    return true;
}

Taken interrupt(Talk &talk, const Input &input, bool onlyCommands)
{
    if (talk.program().triggers.empty() || input.kind != Input::Kind::Text)
        return Taken::No;
    if (const Trigger *trigger = triggerByWords(talk, input.text, onlyCommands)) {
        talk.state().misses = 0;
        return fire(talk, *trigger, {{u"text"_s, input.text}}) ? Taken::Runs : Taken::Waits;
    }
    return onlyCommands ? Taken::No : byIntent(talk, input);
}

bool leadsHere(Talk &talk, const QString &text)
{
    const Program::Private &program = talk.program();
    const nlu::Understanding *understanding = program.hasIntentEvents ? program.understanding() : nullptr;
    if (!understanding)
        return false;
    const nlu::Understood found = understanding->understand(text, talk.state().language, nlu::EntityContext{talk.now(), {}});
    if (found.intents.isOutOfScope || found.intents.ranked.isEmpty())
        return false;
    // Where the node at hand stands, and the Run Flows through which it was come to.
    const State &state = talk.state();
    QSet<int> goals = {talk.current};
    Frame::Kind kind = state.kind;
    for (auto frame = state.frames.crbegin(); frame != state.frames.crend() && kind == Frame::Kind::Call; ++frame) {
        goals.insert(program.stepOf(frame->node));
        kind = frame->kind;
    }
    goals.remove(-1);
    const QString &intent = found.intents.ranked.first().intent;
    return std::any_of(program.triggers.begin(), program.triggers.end(), [&](const Trigger &trigger) {
        return trigger.kind == u"intent" && trigger.name == intent && comesBy(program, trigger.step, goals);
    });
}

bool correctEarlier(Talk &talk, const Input &input)
{
    State &state = talk.state();
    if (state.answered.isEmpty() || input.kind != Input::Kind::Text)
        return false;
    Input rest = input;
    const Correction correction = correctionIn(input.text, state.language);
    rest.text = correction.text;
    if (rest.text.isEmpty())
        return false;
    // What fits a question of a certain kind is its answer rather than that of a later one that takes any words.
    for (const bool picky : {true, false}) {
        for (auto it = state.answered.crbegin(); it != state.answered.crend(); ++it) {
            const int step = talk.program().stepOf(*it);
            const Behaviour *behaviour = step >= 0 ? talk.program().steps[size_t(step)].behaviour.get() : nullptr;
            if (!picky && !correction.isPlain)
                return false;
            if (!behaviour || behaviour->takesAnything() == picky || !behaviour->correct(talk, rest))
                continue;
            talk.trace(u"corrected"_s, rest.text);
            return true;
        }
    }
    return false;
}

bool clarified(Talk &talk, const Input &input)
{
    State &state = talk.state();
    if (!isClarifying(talk))
        return false;
    const QJsonArray options = state.memory[u"options"].toArray();
    int chosen = -1;
    QList<QStringList> names;
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (input.kind == Input::Kind::Choice && options[i][u"id"].toString() == input.text)
            chosen = int(i);
        names.append(QStringList{options[i][u"label"].toString()});
    }
    if (chosen < 0 && input.kind == Input::Kind::Text)
        chosen = matchChoice(input.text, names);
    const QString text = state.memory[u"text"].toString();
    const model::NodeId node
        = chosen >= 0 ? model::NodeId::fromString(options[chosen][u"node"].toString()) : model::NodeId();
    const Frame below = state.frames.takeLast();
    static_cast<Frame &>(state) = below;
    talk.current = talk.program().stepOf(state.node);
    for (const Trigger &trigger : talk.program().triggers) {
        if (trigger.step == talk.program().stepOf(node) && !node.isNull())
            return fire(talk, trigger, {{u"text"_s, text}});
    }
    return false;
}

void takeQueued(Talk &talk)
{
    constexpr int maximumEvents = 20;
    for (int i = 0; i < maximumEvents && !talk.state().events.isEmpty() && !talk.hasRequest(); ++i) {
        const QString &waits = talk.state().waitingFor;
        if (!talk.state().ended && !waits.isEmpty() && !isForPerson(waits))
            return;
        const QJsonObject event = talk.state().events.takeAt(0).toObject();
        const QString name = event[u"name"].toString();
        const Trigger *trigger = triggerFor(talk, name);
        for (const QString &kind : {u"custom"_s, u"webhook"_s, u"schedule"_s}) {
            if (!trigger)
                trigger = triggerFor(talk, kind, name);
        }
        if (!trigger)
            talk.trace(u"error"_s, u"no event takes “%1”"_s.arg(name));
        else if (fire(talk, *trigger, event[u"data"].toObject()))
            run(talk);
    }
}

} // namespace dialogist::flow
