// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/talk.h"

namespace dialogist::flow {

// How control moves in a talk. Functions that return bool say whether control stands at a node that is to be run.

/// Goes to a node of the running flow, or of another one that takes its place.
void enter(Talk &talk, int step);
/// Where control goes after a node.
bool follow(Talk &talk, const Outcome &outcome);
/// Runs from the node at hand on, until the talk waits or is over.
void run(Talk &talk);
/// The talk begins, with the event for it or at the bot's Start.
void start(Talk &talk);

/// The running flow ends through its exit of that name; what waited for it goes on.
bool finish(Talk &talk, const QString &exit);
/// What the first node waits for while the event for the beginning of a talk runs.
inline const QString beginning = QStringLiteral("begin");

/// Puts a flow upon the running one.
bool push(Talk &talk, Frame::Kind kind, int step, const QJsonObject &locals);
/// completed: where the flow stands that comes to its end with the talk; none when the talk ends because something failed.
void endTalk(Talk &talk, const QList<model::NodeId> &completed = {});
/// Where the flows stand that wait below the running one, the upper ones first.
QList<model::NodeId> waitingBelow(const State &state);
/// Whether the flow runs, or waits below the running one.
bool isActive(const Talk &talk, model::FlowId flow);
/// Nothing runs any more, but the talk stays open.
void cancelAll(Talk &talk);
/// Something failed: the node's port for errors, that of a Run Flow above it, the event for errors, or a plain sentence and the end.
bool raise(Talk &talk, const QString &code, const QString &message);

/// The event that takes the word; null when the bot has none. words are those of the person, for kinds that look at them.
const Trigger *triggerFor(Talk &talk, const QString &kind, const QString &name = {}, int count = 0);
/// Gives the word to an event. What the person was asked waits for its end, or is given up, as the event says.
bool fire(Talk &talk, const Trigger &trigger, const QJsonObject &data);
/// What the person says between a question and its answer, or while nothing is asked; false when no event takes it. Control then
/// stands where the event begins or, when ran is false, waits for the person.
enum class Taken { No, Runs, Waits };
Taken interrupt(Talk &talk, const Input &input, bool onlyCommands);
/// Whether the words begin, by what they mean, an event that leads to the node at hand.
bool leadsHere(Talk &talk, const QString &text);
/// An earlier answer that the person corrects.
bool correctEarlier(Talk &talk, const Input &input);
/// The person says which of several things they meant.
bool clarified(Talk &talk, const Input &input);
/// Events that came while the talk could not take them.
void takeQueued(Talk &talk);

} // namespace dialogist::flow
