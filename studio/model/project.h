// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"
#include "studio/model/change.h"
#include "studio/model/knowledgequestion.h"

#include <QHash>

namespace dialogist::model {

/// Everything in one project file but the bytes of documents and their passages. Changed only through apply().
class Project
{
public:
    ProjectId id;
    QString name;

    std::map<BotId, Bot> bots;
    std::map<KnowledgeBaseId, KnowledgeBase> knowledgeBases;
    std::map<SourceId, Source> sources;
    std::map<KnowledgeQuestionId, KnowledgeQuestion> questions; ///< of the test sets of all bases
    std::map<ReleaseRecordId, ReleaseRecord> releases;

    const Bot *bot(BotId id) const;
    /// By name or slug, without regard to case; a null name gives the first bot. Null when there is none.
    const Bot *botByName(const QString &name) const;
    const Flow *flow(FlowId id) const;
    const Node *node(NodeId id) const;
    const Link *link(LinkId id) const;
    QList<const Source *> sourcesOf(KnowledgeBaseId id) const;
    QList<const KnowledgeQuestion *> questionsOf(KnowledgeBaseId id) const; ///< in their order
    QList<const ReleaseRecord *> releasesOf(BotId id) const; ///< oldest first

    /// The stored form of one object; empty when it is not there.
    QJsonObject body(ObjectRef ref) const;

    /// Puts one object into its new state (forward: change.after, else change.before). Fails only on a body that does not
    /// describe such an object or whose parent is missing; the project is then as before.
    Status apply(const Change &change, bool forward = true);

    /// All objects, parents before children: what a project file holds.
    QList<StoredObject> objects() const;
    /// The project made of these objects, given in any order.
    static Result<Project> fromObjects(const QList<StoredObject> &objects);

    friend bool operator==(const Project &a, const Project &b);

private:
    Status put(ObjectRef ref, const QJsonObject &body);
    Status erase(ObjectRef ref);
    Flow *flowForEdit(FlowId id);
    Bot *botForEdit(BotId id);

    // Which flow holds a node or link, and which bot a flow, so that looking one up costs the same in any project.
    QHash<NodeId, FlowId> m_flowOfNode;
    QHash<LinkId, FlowId> m_flowOfLink;
    QHash<FlowId, BotId> m_botOfFlow;
    QHash<QString, BotId> m_botOfPart; ///< variables, intents, entities, prompts, tests by id text
};

} // namespace dialogist::model
