// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/pins.h"
#include "studio/engine/testing/testrun.h"

namespace dialogist::engine {

/// Where a debugger held a talk within a turn.
struct HoldPlace {
    model::NodeId node; ///< null = nowhere
    int visit = 0; ///< which of the times that the turn came to the node, counted from 1

    QJsonObject toJson() const;
    static HoldPlace fromJson(const QJsonObject &json);
    friend bool operator==(const HoldPlace &, const HoldPlace &) = default;
};

/// A talk as it can be played again: everything that came from outside, with the clock and all chance. Plain data; a file of it is JSON.
struct Recording {
    QList<flow::Input> inputs;
    QList<QJsonArray> answers; ///< per input, the pinned answers to the requests that it led to; shorter when they are not known
    QJsonArray pins; ///< answers for requests beyond those
    QList<HoldPlace> holds; ///< per input, where the talk was held; shorter when it was not, or when nobody noted it
    QList<QJsonObject> edits; ///< per input, by name the values that variables were given by hand after it; shorter when there are none

    QJsonObject toJson() const;
    static Result<Recording> fromJson(const QJsonObject &json);
    /// Of a file that a talk was saved to.
    static Result<Recording> read(const QString &path);
};

/// Plays a recording against a bot, from the beginning. The same bot gives the same talk; another version of it shows what changes.
QList<testing::SpokenTurn> replay(const Bundle &bundle, const Recording &recording);

/// The steps and ways that the turns of a talk came by.
testing::Coverage coverageOf(const QList<testing::SpokenTurn> &talk);

/// Two talks in one turn, side by side: of the first talk and of the second.
struct TurnDifference {
    int turn = 0; ///< 0 = the opening; where a turn was held is no end of it
    QString personBefore; ///< what the person said or chose, or the name of what happened
    QString personAfter;
    QList<model::NodeId> stepsBefore; ///< that the talk came to, in order; empty when nobody noted them
    QList<model::NodeId> stepsAfter;
    QStringList saidBefore; ///< what the bot said in the first talk, and in the second
    QStringList saidAfter;
    QMap<QString, std::pair<QJsonValue, QJsonValue>> variables; ///< those whose values differ at the end of the turn
    bool endsDiffer = false; ///< one talk waits elsewhere than the other, or has ended

    /// Steps that nobody noted differ from none.
    bool stepsDiffer() const { return !stepsBefore.isEmpty() && !stepsAfter.isEmpty() && stepsBefore != stepsAfter; }
    bool isAlike() const
    {
        return personBefore == personAfter && saidBefore == saidAfter && !stepsDiffer() && variables.isEmpty() && !endsDiffer;
    }
};

/// Every turn of two talks.
QList<TurnDifference> compared(const QList<testing::SpokenTurn> &before, const QList<testing::SpokenTurn> &after);
/// The same without turns that are alike.
QList<TurnDifference> differences(const QList<testing::SpokenTurn> &before, const QList<testing::SpokenTurn> &after);

/// Holds there, once.
flow::Hold holdAt(const HoldPlace &place);
/// Holds as the given one does, and notes in place where that was; place must outlive the turn.
flow::Hold noting(flow::Hold hold, HoldPlace &place);
/// The event that lets a held talk go on.
bool isResume(const flow::Input &input);
/// Gives a variable of the bot another value by hand, as if the talk had brought it; false when the bot has no such variable.
bool setVariable(const model::Bot &bot, flow::State &state, const QString &name, const QJsonValue &value);

/// Answers one input of a recording as it was answered then. What it does not know is left to the recording's pins, but not where an
/// answer by hand comes next.
class ReplayHandler : public RequestHandler
{
public:
    ReplayHandler(const model::Bot &bot, const Recording &recording, qsizetype input);
    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override;

private:
    testing::Pins m_then;
    std::optional<testing::Pins> m_pins;
};

/// Keeps what handlers answered, so that a talk can be played again without them.
class RecordingHandler : public RequestHandler
{
public:
    explicit RecordingHandler(QList<RequestHandler *> handlers)
        : m_handlers(std::move(handlers))
    {
    }
    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override;
    QJsonArray pins() const;
    QList<std::pair<flow::Request, QJsonObject>> given() const { return m_given; }

private:
    QList<RequestHandler *> m_handlers;
    QList<std::pair<flow::Request, QJsonObject>> m_given;
};

/// The pinned answer that stands for a given one.
QJsonObject pinFor(const flow::Request &request, const QJsonObject &answer);
/// The same, for a request that asks exactly this.
QJsonObject exactPinFor(const flow::Request &request, const QJsonObject &answer);

} // namespace dialogist::engine
