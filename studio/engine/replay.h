// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/testrun.h"

namespace dialogist::engine {

/// A talk as it can be played again: everything that came from outside, with the clock and all chance. Plain data; a file of it is JSON.
struct Recording {
    QList<flow::Input> inputs;
    QJsonArray pins; ///< answers that were given to requests, in order

    QJsonObject toJson() const;
    static Result<Recording> fromJson(const QJsonObject &json);
};

/// Plays a recording against a bot, from the beginning. The same bot gives the same talk; another version of it shows what changes.
QList<testing::SpokenTurn> replay(const Bundle &bundle, const Recording &recording);

/// What differs between two talks in one turn.
struct TurnDifference {
    int turn = 0; ///< 0 = the opening
    QStringList saidBefore; ///< what the bot said in the first talk, and in the second
    QStringList saidAfter;
    QMap<QString, std::pair<QJsonValue, QJsonValue>> variables; ///< those whose values differ at the end of the turn
    bool endsDiffer = false; ///< one talk waits elsewhere than the other, or has ended
};

/// Turn by turn; turns that are alike are left out.
QList<TurnDifference> differences(const QList<testing::SpokenTurn> &before, const QList<testing::SpokenTurn> &after);

/// Keeps what handlers answered, so that a talk can be played again without them.
class RecordingHandler : public RequestHandler
{
public:
    explicit RecordingHandler(QList<RequestHandler *> handlers)
        : m_handlers(std::move(handlers))
    {
    }
    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override;
    QJsonArray pins() const { return m_pins; }

private:
    QList<RequestHandler *> m_handlers;
    QJsonArray m_pins;
};

/// The pinned answer that stands for a given one.
QJsonObject pinFor(const flow::Request &request, const QJsonObject &answer);

} // namespace dialogist::engine
