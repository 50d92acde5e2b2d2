// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QPointF>
#include <QSet>

namespace dialogist::editors::flow {

inline const QString clipboardMime = QStringLiteral("application/x-dialogist-nodes+json");

/// The nodes, the links between them and what they refer to, as they travel through the clipboard; flows that they lead into with their steps.
/// carries: the flows that they run come along, for another bot.
QByteArray copied(const model::Project &project, model::FlowId flow, const QSet<model::NodeId> &nodes, bool carries = true);
/// The same as words, for other programs.
QString copiedText(const model::Project &project, model::FlowId flow, const QSet<model::NodeId> &nodes, const QString &language);

/// Something that copied nodes refer to and that is not there where they are pasted.
struct Missing {
    enum class Kind { Variable, Flow, Intent, Entity, Prompt, KnowledgeBase, Node };
    Kind kind = Kind::Variable;
    QString id; ///< as the nodes write it; a variable's name
    QString name; ///< as a person reads it
    QJsonObject body; ///< of the object it was, to make it anew; may be empty
    int uses = 0; ///< nodes that refer to it
};

/// What is done about one missing thing.
struct Repair {
    enum class Way { Create, Map, Leave };
    Way way = Way::Leave;
    QString target; ///< Map: the id, or the variable's name, to use instead

    friend bool operator==(const Repair &, const Repair &) = default;
};

/// What was copied, ready to be put into a flow: new ids, links kept, references kept.
struct Pasted {
    QList<model::Node> nodes;
    QList<model::Link> links;
    QList<Missing> missing;
    bool lacksStart = false; ///< a start was copied too; it is left out with its wires, as the flow has one
    model::NodeId begin; ///< where that led to, among the nodes; null when nowhere
};
/// Empty when the bytes are no copied nodes. centre: where the middle of the nodes goes.
Pasted pasted(const QByteArray &bytes, const model::Project &project, model::FlowId flow, const QPointF &centre);

struct RepairTarget {
    QString id;
    QString name;
};
/// What could be used instead, in the bot of this flow, by name.
QList<RepairTarget> repairTargets(const model::Project &project, model::FlowId flow, Missing::Kind kind);
/// How many steps a flow brings along; 0 for all else, and for a flow too big to be carried.
int stepsCarried(const Missing &missing);
/// Whether such a thing can be made anew here.
bool canCreate(const Missing &missing);
/// What most people want: the thing of the same name, else a new one, else leave it.
Repair suggestedRepair(const model::Project &project, model::FlowId flow, const Missing &missing);

/// Puts pasted nodes in, the flows that come along too, and repairs their references, all in one step. repairs goes with pasted.missing; what it lacks is left.
commands::Command paste(const model::Project &project, model::FlowId flow, const Pasted &pasted, const QList<Repair> &repairs);

} // namespace dialogist::editors::flow
