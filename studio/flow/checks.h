// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <QList>
#include <QString>

namespace dialogist::flow {

enum class Severity { Blocker, Warning, Note };

/// Words in a passage of a document.
struct PassagePlace {
    int passage = 0; ///< counted from 0
    int from = 0; ///< characters
    int length = 0;

    friend bool operator==(const PassagePlace &, const PassagePlace &) = default;
};

/// Something wrong or worth knowing, at a place. Blockers stop publishing.
struct Finding {
    QString rule; ///< stable id: "flow.unconnected-port", "DLG-P002"
    Severity severity = Severity::Warning;
    QString title; ///< translated, a few words
    QString message; ///< translated, one sentence naming the thing and what to do
    model::BotId bot;
    model::FlowId flow;
    QList<model::NodeId> nodes; ///< the place; path findings list the shortest witness path
    QString variable;
    QString name; ///< the name or the words that are wrong, as they stand in the bot; may be empty
    QString suggestion; ///< what was probably meant instead of them; null when nothing is similar
    QString recipient;
    model::SourceId source; ///< of what is found in a document
    QList<PassagePlace> passages; ///< where in it; the first of them when they are many
    QString part; ///< of a step: the path of a property ("assignments/1/expression"), the id of a row or a port; may be empty
    QString fingerprint; ///< same finding, same text, over edits elsewhere and over languages
};

QString severityName(Severity severity); ///< stable word: blocker, warning, note

/// Dead ends, unreachable nodes, missing texts and targets, undefined and unused variables, expressions that do not parse,
/// choices without options, endless loops without input … of one bot.
QList<Finding> checkFlows(const model::Project &project, const model::Bot &bot);

} // namespace dialogist::flow
