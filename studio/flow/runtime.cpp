// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/runtime.h"

#include "studio/flow/talk.h"

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

void enter(Talk &talk, int step)
{
    const auto &program = talk.program();
    const model::Node *node = step >= 0 ? program.steps[size_t(step)].node : nullptr;
    const model::Node *before = talk.current >= 0 ? program.steps[size_t(talk.current)].node : nullptr;
    if (node && before && before->flow != node->flow)
        talk.clearFlowVariables();
    talk.current = step;
    State &state = talk.state();
    state.node = node ? node->id : model::NodeId();
    state.waitingFor.clear();
    state.attempts = 0;
}

void end(Talk &talk)
{
    talk.trace(u"ended"_s);
    State &state = talk.state();
    state.node = {};
    state.waitingFor.clear();
    state.attempts = 0;
    state.ended = true;
}

/// Where control goes after a node; false when the talk waits or is over.
bool follow(Talk &talk, const Outcome &outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Wait:
        return false;
    case Outcome::Kind::Leave: {
        const int target = talk.program().steps[size_t(talk.current)].targetOf(outcome.port);
        if (target >= 0) {
            enter(talk, target);
            return true;
        }
        talk.trace(u"unconnected"_s, outcome.port);
        break;
    }
    case Outcome::Kind::Jump:
        if (outcome.node >= 0) {
            talk.trace(u"jumped"_s);
            enter(talk, outcome.node);
            return true;
        }
        break;
    case Outcome::Kind::Restart:
        talk.restart();
        enter(talk, talk.program().start);
        return talk.current >= 0;
    case Outcome::Kind::End:
        break;
    }
    end(talk);
    return false;
}

/// Runs from the node at hand on.
void run(Talk &talk)
{
    for (int count = 0; count < maximumNodes; ++count) {
        const auto &step = talk.program().steps[size_t(talk.current)];
        talk.trace(u"entered"_s, step.node->type);
        if (!step.behaviour) {
            talk.trace(u"error"_s, u"unknown node type"_s);
            end(talk);
            return;
        }
        if (!follow(talk, step.behaviour->enter(talk)))
            return;
    }
    talk.trace(u"error"_s, u"more than %1 nodes in one step"_s.arg(maximumNodes));
    end(talk);
}

void start(Talk &talk, const QString &language)
{
    State &state = talk.state();
    if (!language.isEmpty() || state.language.isEmpty())
        state.language = languageFor(talk.program().bot, language);
    talk.restart();
    const QJsonObject known = talk.input().data[u"user"].toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        if (talk.program().variables.value(it.key()).scope == u"user")
            talk.state().variables.insert(it.key(), *it);
    }
    enter(talk, talk.program().start);
    if (talk.current < 0) {
        talk.trace(u"error"_s, u"the bot has no start"_s);
        end(talk);
        return;
    }
    run(talk);
}

bool answers(const Input &input, const QString &waitingFor)
{
    if (waitingFor == u"knowledge")
        return input.kind == Input::Kind::Knowledge;
    return !waitingFor.isEmpty() && (input.kind == Input::Kind::Text || input.kind == Input::Kind::Choice);
}

void resume(Talk &talk, const Input &input)
{
    const auto &step = talk.program().steps[size_t(talk.current)];
    if (!step.behaviour) {
        talk.trace(u"error"_s, u"unknown node type"_s);
        end(talk);
    } else if (follow(talk, step.behaviour->answer(talk, input))) {
        run(talk);
    }
}
} // namespace

StepResult step(const Program &program, State state, const Input &given)
{
    Input input = given;
    input.text = cleaned(input.text);
    Talk talk(program.p(), std::move(state), input);
    State &now = talk.state();
    const bool fromPerson = input.kind != Input::Kind::Knowledge;
    if (fromPerson) {
        ++now.turn;
        talk.clearTurnVariables();
    }
    if (input.kind == Input::Kind::Text)
        now.lastText = input.text;

    talk.current = program.p().stepOf(now.node);
    const bool idle = talk.current < 0 || now.waitingFor.isEmpty();
    if (input.kind == Input::Kind::Start || (input.kind == Input::Kind::Text && idle)) {
        talk.current = -1;
        start(talk, input.data[u"language"].toString());
    } else if (!idle && answers(input, now.waitingFor)) {
        resume(talk, input);
    } else if (!idle && now.waitingFor == u"knowledge") {
        // The answer got lost, for instance with the program that looked for it: ask anew.
        run(talk);
    } else {
        talk.trace(u"error"_s, u"nothing waits for this input"_s);
    }
    return talk.take();
}

} // namespace dialogist::flow
