// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QPointF>
#include <QSet>

namespace dialogist::editors::flow {

inline const QString clipboardMime = QStringLiteral("application/x-dialogist-nodes+json");

/// The nodes, the links between them and the variables they use, as they travel through the clipboard.
QByteArray copied(const model::Project &project, model::FlowId flow, const QSet<model::NodeId> &nodes);
/// The same as words, for other programs.
QString copiedText(const model::Project &project, model::FlowId flow, const QSet<model::NodeId> &nodes, const QString &language);

/// What was copied, ready to be put into a flow: new ids, links kept, references kept.
struct Pasted {
    QList<model::Node> nodes;
    QList<model::Link> links;
    QList<model::Variable> missing; ///< variables the nodes use that the bot does not have, with new ids
    int lostReferences = 0; ///< knowledge bases or nodes named that this project does not have
};
/// Empty when the bytes are no copied nodes. centre: where the middle of the nodes goes.
Pasted pasted(const QByteArray &bytes, const model::Project &project, model::FlowId flow, const QPointF &centre);

} // namespace dialogist::editors::flow
