// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/project.h"

#include "studio/model/jsonread.h"

namespace dialogist::model {

using namespace Qt::StringLiterals;

namespace {
template<class Map, class Key> auto *find(Map &map, const Key &key)
{
    const auto it = map.find(key);
    return it == map.end() ? nullptr : &it->second;
}

Error missingParent(ObjectKind kind)
{
    return badObject(kindName(kind), u"parent"_s);
}
} // namespace

const Bot *Project::bot(BotId botId) const
{
    return find(bots, botId);
}

const Bot *Project::botByName(const QString &botName) const
{
    for (const auto &[botId, bot] : bots) {
        if (botName.isNull() || bot.name.compare(botName, Qt::CaseInsensitive) == 0
            || bot.slug.compare(botName, Qt::CaseInsensitive) == 0)
            return &bot;
    }
    return nullptr;
}

const Flow *Project::flow(FlowId flowId) const
{
    const Bot *owner = bot(m_botOfFlow.value(flowId));
    return owner ? find(owner->flows, flowId) : nullptr;
}

const Node *Project::node(NodeId nodeId) const
{
    const Flow *owner = flow(m_flowOfNode.value(nodeId));
    return owner ? owner->node(nodeId) : nullptr;
}

const Link *Project::link(LinkId linkId) const
{
    const Flow *owner = flow(m_flowOfLink.value(linkId));
    return owner ? find(owner->links, linkId) : nullptr;
}

QList<const Source *> Project::sourcesOf(KnowledgeBaseId baseId) const
{
    QList<const Source *> list;
    for (const auto &[sourceId, source] : sources) {
        if (source.knowledgeBase == baseId)
            list.append(&source);
    }
    return list;
}

QList<const KnowledgeQuestion *> Project::questionsOf(KnowledgeBaseId baseId) const
{
    QList<const KnowledgeQuestion *> list;
    for (const auto &[questionId, question] : questions) {
        if (question.knowledgeBase == baseId)
            list.append(&question);
    }
    std::stable_sort(list.begin(), list.end(), [](const KnowledgeQuestion *a, const KnowledgeQuestion *b) { return a->order < b->order; });
    return list;
}

QList<const ReleaseRecord *> Project::releasesOf(BotId botId) const
{
    QList<const ReleaseRecord *> list;
    for (const auto &[releaseId, release] : releases) {
        if (release.bot == botId)
            list.append(&release);
    }
    return list;
}

Bot *Project::botForEdit(BotId botId)
{
    return find(bots, botId);
}

Flow *Project::flowForEdit(FlowId flowId)
{
    Bot *owner = botForEdit(m_botOfFlow.value(flowId));
    return owner ? find(owner->flows, flowId) : nullptr;
}

QJsonObject Project::body(ObjectRef ref) const
{
    const auto json = [](const auto *object) { return object ? object->toJson() : QJsonObject(); };
    const Bot *owner = bot(m_botOfPart.value(ref.id));
    switch (ref.kind) {
    case ObjectKind::Project:
        return ref.id == id.toString() ? QJsonObject {{u"name"_s, name}} : QJsonObject();
    case ObjectKind::Bot:
        return json(bot(BotId::fromString(ref.id)));
    case ObjectKind::Flow:
        return json(flow(FlowId::fromString(ref.id)));
    case ObjectKind::Node:
        return json(node(NodeId::fromString(ref.id)));
    case ObjectKind::Link:
        return json(link(LinkId::fromString(ref.id)));
    case ObjectKind::Variable:
        return owner ? json(find(owner->variables, VariableId::fromString(ref.id))) : QJsonObject();
    case ObjectKind::Intent:
        return owner ? json(find(owner->intents, IntentId::fromString(ref.id))) : QJsonObject();
    case ObjectKind::Prompt:
        return owner ? json(find(owner->prompts, PromptId::fromString(ref.id))) : QJsonObject();
    case ObjectKind::Entity:
        return owner ? json(find(owner->entities, EntityId::fromString(ref.id))) : QJsonObject();
    case ObjectKind::Test:
        return owner ? json(find(owner->tests, ConversationTestId::fromString(ref.id))) : QJsonObject();
    case ObjectKind::KnowledgeBase:
        return json(find(knowledgeBases, KnowledgeBaseId::fromString(ref.id)));
    case ObjectKind::Source:
        return json(find(sources, SourceId::fromString(ref.id)));
    case ObjectKind::Question:
        return json(find(questions, KnowledgeQuestionId::fromString(ref.id)));
    case ObjectKind::Release:
        return json(find(releases, ReleaseRecordId::fromString(ref.id)));
    }
    return {};
}

Status Project::apply(const Change &change, bool forward)
{
    const QJsonObject &target = forward ? change.after : change.before;
    return target.isEmpty() ? erase(change.ref) : put(change.ref, target);
}

Status Project::put(ObjectRef ref, const QJsonObject &body)
{
    // Parts of a bot are kept by the bot; each is read, checked for its parent, and replaces what was there.
    const auto putPart = [&](auto read, auto member) -> Status {
        if (!read)
            return read.error();
        Bot *owner = botForEdit(read->bot);
        if (!owner)
            return missingParent(ref.kind);
        const auto partId = read->id;
        if (Bot *old = botForEdit(m_botOfPart.value(ref.id)); old && old != owner)
            (old->*member).erase(partId); // it moves from one bot to another
        m_botOfPart.insert(ref.id, owner->id);
        (owner->*member).insert_or_assign(partId, read.take());
        return {};
    };

    switch (ref.kind) {
    case ObjectKind::Project: {
        id = ProjectId::fromString(ref.id);
        name = body[u"name"].toString();
        return {};
    }
    case ObjectKind::Bot: {
        auto read = Bot::fromJson(BotId::fromString(ref.id), body);
        if (!read)
            return read.error();
        Bot fresh = read.take();
        if (Bot *old = botForEdit(fresh.id)) {
            fresh.flows = std::move(old->flows);
            fresh.variables = std::move(old->variables);
            fresh.intents = std::move(old->intents);
            fresh.entities = std::move(old->entities);
            fresh.prompts = std::move(old->prompts);
            fresh.tests = std::move(old->tests);
        }
        const BotId botId = fresh.id;
        bots.insert_or_assign(botId, std::move(fresh));
        return {};
    }
    case ObjectKind::Flow: {
        auto read = Flow::fromJson(FlowId::fromString(ref.id), body);
        if (!read)
            return read.error();
        Flow fresh = read.take();
        Bot *owner = botForEdit(fresh.bot);
        if (!owner)
            return missingParent(ref.kind);
        if (Flow *old = flowForEdit(fresh.id)) {
            fresh.nodes = std::move(old->nodes);
            fresh.links = std::move(old->links);
            if (Bot *oldOwner = botForEdit(m_botOfFlow.value(fresh.id)); oldOwner != owner)
                oldOwner->flows.erase(fresh.id);
        }
        m_botOfFlow.insert(fresh.id, owner->id);
        const FlowId flowId = fresh.id;
        owner->flows.insert_or_assign(flowId, std::move(fresh));
        return {};
    }
    case ObjectKind::Node: {
        auto read = Node::fromJson(NodeId::fromString(ref.id), body);
        if (!read)
            return read.error();
        Flow *owner = flowForEdit(read->flow);
        if (!owner)
            return missingParent(ref.kind);
        const NodeId nodeId = read->id;
        if (Flow *old = flowForEdit(m_flowOfNode.value(nodeId)); old && old != owner)
            old->nodes.erase(nodeId); // it moves from one flow to another
        m_flowOfNode.insert(nodeId, owner->id);
        owner->nodes.insert_or_assign(nodeId, read.take());
        return {};
    }
    case ObjectKind::Link: {
        auto read = Link::fromJson(LinkId::fromString(ref.id), body);
        if (!read)
            return read.error();
        Flow *owner = flowForEdit(read->flow);
        if (!owner)
            return missingParent(ref.kind);
        const LinkId linkId = read->id;
        if (Flow *old = flowForEdit(m_flowOfLink.value(linkId)); old && old != owner)
            old->links.erase(linkId);
        m_flowOfLink.insert(linkId, owner->id);
        owner->links.insert_or_assign(linkId, read.take());
        return {};
    }
    case ObjectKind::Variable:
        return putPart(Variable::fromJson(VariableId::fromString(ref.id), body), &Bot::variables);
    case ObjectKind::Intent:
        return putPart(Intent::fromJson(IntentId::fromString(ref.id), body), &Bot::intents);
    case ObjectKind::Prompt:
        return putPart(Prompt::fromJson(PromptId::fromString(ref.id), body), &Bot::prompts);
    case ObjectKind::Entity:
        return putPart(Entity::fromJson(EntityId::fromString(ref.id), body), &Bot::entities);
    case ObjectKind::Test:
        return putPart(ConversationTest::fromJson(ConversationTestId::fromString(ref.id), body), &Bot::tests);
    case ObjectKind::KnowledgeBase: {
        auto read = KnowledgeBase::fromJson(KnowledgeBaseId::fromString(ref.id), body);
        if (!read)
            return read.error();
        const KnowledgeBaseId baseId = read->id;
        knowledgeBases.insert_or_assign(baseId, read.take());
        return {};
    }
    case ObjectKind::Source: {
        auto read = Source::fromJson(SourceId::fromString(ref.id), body);
        if (!read)
            return read.error();
        if (!find(knowledgeBases, read->knowledgeBase))
            return missingParent(ref.kind);
        const SourceId sourceId = read->id;
        sources.insert_or_assign(sourceId, read.take());
        return {};
    }
    case ObjectKind::Question: {
        auto read = KnowledgeQuestion::fromJson(KnowledgeQuestionId::fromString(ref.id), body);
        if (!read)
            return read.error();
        if (!find(knowledgeBases, read->knowledgeBase))
            return missingParent(ref.kind);
        const KnowledgeQuestionId questionId = read->id;
        questions.insert_or_assign(questionId, read.take());
        return {};
    }
    case ObjectKind::Release: {
        auto read = ReleaseRecord::fromJson(ReleaseRecordId::fromString(ref.id), body);
        if (!read)
            return read.error();
        const ReleaseRecordId recordId = read->id;
        releases.insert_or_assign(recordId, read.take());
        return {};
    }
    }
    return badObject(u"change"_s, u"kind"_s);
}

Status Project::erase(ObjectRef ref)
{
    const auto erasePart = [&](auto member) -> Status {
        if (Bot *owner = botForEdit(m_botOfPart.take(ref.id))) {
            using Key = typename std::remove_reference_t<decltype(owner->*member)>::key_type;
            (owner->*member).erase(Key::fromString(ref.id));
        }
        return {};
    };
    switch (ref.kind) {
    case ObjectKind::Project:
        return badObject(u"project"_s, u"erased"_s);
    case ObjectKind::Bot:
        bots.erase(BotId::fromString(ref.id));
        return {};
    case ObjectKind::Flow: {
        const FlowId flowId = FlowId::fromString(ref.id);
        if (Bot *bot = botForEdit(m_botOfFlow.take(flowId)))
            bot->flows.erase(flowId);
        return {};
    }
    case ObjectKind::Node: {
        const NodeId nodeId = NodeId::fromString(ref.id);
        if (Flow *flow = flowForEdit(m_flowOfNode.take(nodeId)))
            flow->nodes.erase(nodeId);
        return {};
    }
    case ObjectKind::Link: {
        const LinkId linkId = LinkId::fromString(ref.id);
        if (Flow *flow = flowForEdit(m_flowOfLink.take(linkId)))
            flow->links.erase(linkId);
        return {};
    }
    case ObjectKind::Variable:
        return erasePart(&Bot::variables);
    case ObjectKind::Intent:
        return erasePart(&Bot::intents);
    case ObjectKind::Entity:
        return erasePart(&Bot::entities);
    case ObjectKind::Prompt:
        return erasePart(&Bot::prompts);
    case ObjectKind::Test:
        return erasePart(&Bot::tests);
    case ObjectKind::KnowledgeBase:
        knowledgeBases.erase(KnowledgeBaseId::fromString(ref.id));
        return {};
    case ObjectKind::Source:
        sources.erase(SourceId::fromString(ref.id));
        return {};
    case ObjectKind::Question:
        questions.erase(KnowledgeQuestionId::fromString(ref.id));
        return {};
    case ObjectKind::Release:
        releases.erase(ReleaseRecordId::fromString(ref.id));
        return {};
    }
    return {};
}

QList<StoredObject> Project::objects() const
{
    QList<StoredObject> list;
    const auto add = [&list](ObjectKind kind, const auto &object) {
        const QJsonObject body = object.toJson();
        list.append({{kind, object.id.toString()}, parentOf(kind, body), body});
    };
    list.append({{ObjectKind::Project, id.toString()}, {}, {{u"name"_s, name}}});
    for (const auto &[botId, bot] : bots) {
        add(ObjectKind::Bot, bot);
        for (const auto &[key, variable] : bot.variables)
            add(ObjectKind::Variable, variable);
        for (const auto &[key, intent] : bot.intents)
            add(ObjectKind::Intent, intent);
        for (const auto &[key, entity] : bot.entities)
            add(ObjectKind::Entity, entity);
        for (const auto &[key, prompt] : bot.prompts)
            add(ObjectKind::Prompt, prompt);
        for (const auto &[key, test] : bot.tests)
            add(ObjectKind::Test, test);
        for (const auto &[key, flow] : bot.flows) {
            add(ObjectKind::Flow, flow);
            for (const auto &[nodeKey, node] : flow.nodes)
                add(ObjectKind::Node, node);
            for (const auto &[linkKey, link] : flow.links)
                add(ObjectKind::Link, link);
        }
    }
    for (const auto &[key, base] : knowledgeBases)
        add(ObjectKind::KnowledgeBase, base);
    for (const auto &[key, source] : sources)
        add(ObjectKind::Source, source);
    for (const auto &[key, question] : questions)
        add(ObjectKind::Question, question);
    for (const auto &[key, release] : releases)
        add(ObjectKind::Release, release);
    return list;
}

Result<Project> Project::fromObjects(const QList<StoredObject> &objects)
{
    // Parents first: the kinds' order in ObjectKind is such an order, sources and questions too: their base comes before them.
    Project project;
    QList<const StoredObject *> sorted;
    sorted.reserve(objects.size());
    for (const StoredObject &object : objects)
        sorted.append(&object);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const StoredObject *a, const StoredObject *b) { return a->ref.kind < b->ref.kind; });
    for (const StoredObject *object : std::as_const(sorted)) {
        if (const Status status = project.put(object->ref, object->body); !status)
            return status.error();
    }
    if (project.id.isNull())
        return badObject(u"project"_s, u"id"_s);
    return project;
}

bool operator==(const Project &a, const Project &b)
{
    return a.id == b.id && a.name == b.name && a.bots == b.bots && a.knowledgeBases == b.knowledgeBases
        && a.sources == b.sources && a.questions == b.questions && a.releases == b.releases;
}

} // namespace dialogist::model
