// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/talk.h"

#include "studio/engine/restrictions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

namespace {
/// More retrievals than any sensible turn has; a bot that loops over its knowledge must not hold a thread.
constexpr int maximumRequests = 20;

struct Retrieval
{
    knowledge::Answer answer;
    QString error; ///< translated; empty = none
};

/// The best quotes of all bases together, each at most once.
Retrieval retrieve(const Bundle &bundle, const flow::Request &request)
{
    Retrieval result;
    int missing = 0;
    for (const QString &id : request.knowledgeBases) {
        const auto index = bundle.indexes.value(id);
        if (!index) {
            ++missing;
            continue;
        }
        const knowledge::Answer part
            = knowledge::answer(*index, request.question, request.maxPassages, request.threshold);
        // What one base is sure of must not be diluted by the best guess of another.
        if (part.found && !result.answer.found)
            result.answer.quotes.clear();
        if (part.found || !result.answer.found)
            result.answer.quotes += part.quotes;
        result.answer.found = result.answer.found || part.found;
    }
    auto &quotes = result.answer.quotes;
    std::stable_sort(quotes.begin(), quotes.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    if (quotes.size() > request.maxPassages)
        quotes.resize(request.maxPassages);
    result.answer.confidence = quotes.isEmpty() ? 0 : quotes.first().score;
    if (request.knowledgeBases.isEmpty() || missing == request.knowledgeBases.size())
        result.error = QCoreApplication::translate(
            "engine", "There is no knowledge to look up the question in. Choose a knowledge base for this node.");
    return result;
}

flow::Input answerTo(const Retrieval &retrieval, const flow::Input &cause)
{
    flow::Input input;
    input.kind = flow::Input::Kind::Knowledge;
    input.data = retrieval.answer.toJson();
    if (!retrieval.error.isEmpty())
        input.data.insert(u"error"_s, retrieval.error);
    input.nowMs = cause.nowMs;
    input.random = cause.random + 1;
    return input;
}

flow::Input inputNow(flow::Input::Kind kind, const QString &text)
{
    flow::Input input;
    input.kind = kind;
    input.text = text;
    input.nowMs = QDateTime::currentMSecsSinceEpoch();
    input.random = QRandomGenerator::global()->generate64();
    return input;
}
} // namespace

Turn advance(const Bundle &bundle, flow::State state, flow::Input input)
{
    Turn turn;
    turn.state = std::move(state);
    for (int requests = 0;; ++requests) {
        flow::StepResult result = flow::step(*bundle.program, std::move(turn.state), input);
        turn.state = std::move(result.state);
        turn.messages += result.messages;
        turn.trace += result.trace;
        if (!result.request)
            break;
        const Status may = mayRun(bundle, result.request->node);
        Retrieval retrieval = requests < maximumRequests && may ? retrieve(bundle, *result.request) : Retrieval();
        if (!may)
            retrieval.error = may.error().message;
        if (requests >= maximumRequests)
            retrieval.error = QCoreApplication::translate("engine", "The bot looked things up too often in one turn.");
        if (requests > maximumRequests) {
            turn.state.ended = true;
            turn.state.node = {};
            turn.state.waitingFor.clear();
            turn.trace.append({result.request->node, u"error"_s, retrieval.error});
            break;
        }
        turn.answers.append(retrieval.answer);
        input = answerTo(retrieval, input);
    }
    return turn;
}

flow::Input startInput(const QString &language)
{
    flow::Input input = inputNow(flow::Input::Kind::Start, {});
    input.data.insert(u"language"_s, language);
    return input;
}

flow::Input textInput(const QString &text)
{
    return inputNow(flow::Input::Kind::Text, text);
}

flow::Input choiceInput(const QString &optionId)
{
    return inputNow(flow::Input::Kind::Choice, optionId);
}

} // namespace dialogist::engine
