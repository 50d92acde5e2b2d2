// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/talk.h"

#include "studio/engine/guard.h"
#include "studio/engine/restrictions.h"

#include "studio/engine/code/coderequest.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
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
    const QJsonArray bases = request.data[u"knowledgeBases"].toArray();
    const int maxPassages = request.data[u"maxPassages"].toInt(3);
    const QStringList named = request.data[u"filters"].toVariant().toStringList();
    knowledge::SearchFilter filter {std::nullopt, request.data[u"language"].toString()};
    for (const QJsonValue &value : bases) {
        const QString id = value.toString();
        const auto index = bundle.indexes.value(id);
        if (!index) {
            ++missing;
            continue;
        }
        if (!named.isEmpty())
            filter.sources = index->sourcesNamed(named);
        const knowledge::Answer part = knowledge::answer(
            *index, request.data[u"question"].toString(), maxPassages, request.data[u"threshold"].toDouble(), filter);
        // What one base is sure of must not be diluted by the best guess of another.
        if (part.found && !result.answer.found)
            result.answer.quotes.clear();
        if (part.found || !result.answer.found)
            result.answer.quotes += part.quotes;
        result.answer.found = result.answer.found || part.found;
    }
    auto &quotes = result.answer.quotes;
    std::stable_sort(quotes.begin(), quotes.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    if (quotes.size() > maxPassages)
        quotes.resize(maxPassages);
    result.answer.confidence = quotes.isEmpty() ? 0 : quotes.first().score;
    if (bases.isEmpty() || missing == bases.size())
        result.error = QCoreApplication::translate(
            "engine", "There is no knowledge to look up the question in. Choose a knowledge base for this step.");
    return result;
}

QJsonObject errorAnswer(const QString &code, const QString &message)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}};
}

QJsonObject lookUp(const Bundle &bundle, const flow::Request &request, Turn &turn)
{
    const Retrieval retrieval = retrieve(bundle, request);
    turn.answers.append(retrieval.answer);
    return retrieval.error.isEmpty() ? retrieval.answer.toJson() : errorAnswer(u"no-knowledge"_s, retrieval.error);
}

/// Why a request comes to nothing where nobody answers its kind.
QJsonObject nobodyAnswers(const flow::Request &request)
{
    static const QStringList ofModels = {u"generate"_s, u"agent"_s, u"extract"_s, u"classify"_s};
    if (ofModels.contains(request.kind))
        return errorAnswer(u"no-model"_s, QCoreApplication::translate("engine", "No language model is set up where this bot runs."));
    if (request.kind == u"tool")
        return errorAnswer(u"no-tool"_s, QCoreApplication::translate("engine", "The tool “%1” is not set up where this bot runs.").arg(request.data[u"tool"].toString()));
    if (request.kind == u"http")
        return errorAnswer(u"not-sent"_s, QCoreApplication::translate("engine", "Requests to web services are not sent here."));
    return errorAnswer(u"unavailable"_s,
        QCoreApplication::translate("engine", "Nothing here answers requests of the kind “%1”.").arg(request.kind));
}

std::optional<QJsonObject> answerOf(
    const Bundle &bundle, const TurnOptions &options, const flow::Request &request, Turn &turn)
{
    Status may = mayRun(bundle, request.node);
    if (may)
        may = mayRun(bundle, request.kind); // a step may ask a model only in one of its settings
    if (!may)
        return errorAnswer(u"restricted"_s, may.error().message);
    for (RequestHandler *handler : options.handlers) {
        if (auto answer = handler->answer(bundle, turn.state, request))
            return answer;
    }
    if (request.kind == u"knowledge")
        return lookUp(bundle, request, turn);
    if (request.kind == u"code" && bundle.code)
        return answerCodeRequest(*bundle.code, request.data);
    if (request.kind == u"guard")
        return guardAnswer(request.data);
    if (request.lasts || options.leavesPending || options.leaves.contains(request.kind))
        return std::nullopt;
    return nobodyAnswers(request);
}

flow::Input answerTo(const flow::Request &request, const QJsonObject &answer, const flow::Input &cause)
{
    flow::Input input;
    input.kind = flow::Input::Kind::Answer;
    input.text = request.kind;
    input.data = answer;
    input.nowMs = cause.nowMs;
    input.random = cause.random + 1;
    input.hours = cause.hours;
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

Turn advance(const Bundle &bundle, flow::State state, flow::Input input, const TurnOptions &options)
{
    Turn turn;
    turn.state = std::move(state);
    for (int requests = 0;; ++requests) {
        flow::StepResult result = flow::step(*bundle.program, std::move(turn.state), input, options.hold);
        turn.state = std::move(result.state);
        turn.messages += result.messages;
        turn.trace += result.trace;
        turn.records += result.records;
        if (!result.request)
            return turn;
        if (requests >= maximumRequests) {
            // Once the bot may say so itself; if it asks on, the talk is over.
            const QString tooOften = QCoreApplication::translate("engine", "The bot looked things up too often in one turn.");
            if (requests == maximumRequests) {
                input = answerTo(*result.request, errorAnswer(u"limit"_s, tooOften), input);
                continue;
            }
            turn.trace.append({result.request->node, u"error"_s, tooOften});
            static_cast<flow::Frame &>(turn.state) = flow::Frame();
            turn.state.frames.clear();
            turn.state.ended = true;
            return turn;
        }
        const auto answer = answerOf(bundle, options, *result.request, turn);
        if (!answer) {
            turn.pending = result.request;
            return turn;
        }
        input = answerTo(*result.request, *answer, input);
    }
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

flow::Input answerInput(const QString &requestKind, const QJsonObject &answer)
{
    flow::Input input = inputNow(flow::Input::Kind::Answer, requestKind);
    input.data = answer;
    return input;
}

flow::Input eventInput(const QString &name, const QJsonObject &data)
{
    flow::Input input = inputNow(flow::Input::Kind::Event, name);
    input.data = data;
    return input;
}

} // namespace dialogist::engine
