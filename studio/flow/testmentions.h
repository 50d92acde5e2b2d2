// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/bot.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace dialogist::flow {

/// One place where a conversation test calls a thing of its bot by name. Which words of a test do so is known here and nowhere else, as
/// checks, search and renaming need it too; studio/engine/testing says what the words mean.
struct TestMention {
    enum class Kind {
        Node,
        Flow,
        Variable,
        Intent,
        Expression, ///< over the variables; text is all of it
        Value, ///< a variable's, among what a request brings or gets back or what is known of the person; need not be the bot's
        Request, ///< a kind of request, a step or a tool
        Entity, ///< an entity's, if what is at above are the entities of a message; always a key
    };
    Kind kind = Kind::Node;
    QStringList path; ///< in the stored body: "steps", "0", "assertions", "1", "variable_was_set", "name"
    QString text;
    bool isKey = false; ///< the last step of the path holds the name, not what stands there
    qsizetype at = 0; ///< where in that key: behind "inputs." in "inputs.city"
    QStringList above = {}; ///< of Kind::Entity: a variable and its fields; empty = what was understood of a message, for sure
};

/// Kinds of requests: what a test may say was called, besides steps and tools. Of most, the type of the step is called the same.
const QSet<QString> &requestKinds();

/// All of a test, in the order given, pins, steps.
QList<TestMention> mentionsIn(const model::ConversationTest &test);

/// Adds the changes of the bot's tests that have other names now; renamed gives what is to stand there instead.
void followInTests(commands::Command &command, const model::Bot &bot, const std::function<QString(const TestMention &)> &renamed);

} // namespace dialogist::flow
