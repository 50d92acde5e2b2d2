// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/assertion.h"
#include "studio/model/parts.h"

#include <vector>

namespace dialogist::engine::testing {

/// One step of a test, read.
struct ScriptStep {
    enum class Kind { Look, User, Choice, Wait, Event, Answer };
    Kind kind = Kind::Look;
    QString text; ///< what the person says, the button, the event's name, the kind of the answered request, the duration as written
    QJsonObject data;
    qint64 waitMs = 0;
    bool inOrder = false; ///< what an assertion asks for must come after what the one before it found
    bool seesOpening = false; ///< nothing looked at the opening before, so that it belongs to the first thing the person says
    std::optional<QString> hours; ///< of the test from here on, as Script has them
    std::vector<Assertion> assertions;
};

/// A test made ready to be played; testing.md says what each part means.
struct Script {
    QJsonObject opening; ///< data of the Start input
    qint64 nowMs = 0;
    quint64 seed = 1;
    QString hours; ///< open or closed whatever the bot's opening hours say; empty = as its clock says
    std::vector<ScriptStep> steps;
    QJsonArray pins;
};

/// The steps with what is checked directly on a step ("bot", "utter", "slot_was_set") behind its other assertions, in the order in
/// which they are checked.
QJsonArray withChecksAsAssertions(const QJsonArray &steps);

/// Fails on the first thing that is no test, naming the step.
Result<Script> readScript(const model::Bot &bot, const model::ConversationTest &test);

/// Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds ("P1DT2H30M"); none when it is no such text.
std::optional<qint64> durationMs(const QString &text);

} // namespace dialogist::engine::testing
