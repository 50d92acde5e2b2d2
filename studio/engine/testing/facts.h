// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/talk.h"
#include "studio/model/bot.h"

namespace dialogist::engine::testing {

/// One thing that happened in a turn, in the words of a test.
struct Fact {
    enum class Kind {
        Uttered, ///< message = index into the turn's messages
        NodeVisited,
        FlowStarted,
        FlowCompleted,
        FlowCancelled,
        VariableSet, ///< name
        Requested, ///< name = kind, value = what was asked, as far as it is known
        IntentFound, ///< name
        Clarified, ///< the bot asked what was meant; value = list of what it offered
        Failed, ///< name = what the trace says
        Ended,
    };
    Kind kind = Kind::NodeVisited;
    QString name; ///< of the flow, variable, intent, or kind of request
    QJsonValue value;
    int message = -1;
    model::NodeId node;
};

/// What happened in a turn, in order. requests = those of the turn, in order: the trace has no more than their kinds.
QList<Fact> factsOf(const model::Bot &bot, const Turn &turn, const QList<flow::Request> &requests = {});

/// What stands at a path of a request's data: also inside a body that is JSON as text, and among what a tool is given without saying so.
/// Undefined when there is nothing.
QJsonValue askedAt(const QJsonValue &request, const QString &path);

/// The bot's constants, which no talk keeps.
QJsonObject constantsOf(const model::Bot &bot);

/// The value of a variable wherever it is kept, be it a constant of the bot; undefined when it has none.
QJsonValue valueOf(const model::Bot &bot, const flow::State &state, const QString &variable);

/// Whether a node is the one that a test names: by its name, its type, or its id.
bool isNamed(const model::Bot &bot, model::NodeId node, const QString &name);
/// How a test names a node: its name, else its type.
QString nameOf(const model::Bot &bot, model::NodeId node);

} // namespace dialogist::engine::testing
