// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/catalogue.h"
#include "studio/model/bot.h"
#include "studio/privacy/flowgraph.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace dialogist::privacy {

/// What one step of the bot does with variables.
struct StepData {
    const model::Node *node = nullptr;
    flow::DataUse use;
    QList<std::pair<QString, QSet<QString>>> assigns; ///< variable, names its new value is computed from
};

/// Somebody outside whom the designer has steps of the bot send data to: a web service, a model, a tool, a queue of people.
struct NamedReceiver {
    QString kind; ///< as flow::Disclosure says
    QString name; ///< may be empty
    QStringList categories; ///< of what leaves for it, sorted
    QList<model::NodeId> nodes; ///< the steps that send it, nearest first
};

/// Which categories of data can be in which variable, found by following values forward through every step that people can reach:
/// what they type, what is computed from it, what a variable says of itself. Free text counts as chat messages.
struct DataLabels {
    QHash<QString, QSet<QString>> ofVariable;
    QMap<QString, QList<model::NodeId>> ofCollecting; ///< variable -> the reachable steps that ask for it, nearest first
    QHash<QString, QList<model::NodeId>> readers; ///< variable -> the reachable steps that use it
    QList<StepData> steps; ///< reachable ones, nearest first
    QList<model::NodeId> knowledgeSteps;
    QStringList knowledgeBases; ///< ids that reachable steps search
    bool freeText = false; ///< people can type what they want

    QStringList categories() const; ///< of all collected variables and free text, sorted
    QList<model::NodeId> stepsWith(const QString &category) const;
    /// In the order in which people can reach them; one for each kind and name.
    QList<NamedReceiver> receivers() const;
};

DataLabels followData(const model::Bot &bot, const FlowGraph::Reach &reach);

} // namespace dialogist::privacy
