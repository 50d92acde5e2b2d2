// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/explorercommands.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/entityrename.h"
#include "studio/flow/refactor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dialogist::panels::explorer {

namespace {

/// "Name", or "Name 2", "Name 3", … whichever is free.
template<class Parts> QString freeName(const Parts &parts, const QString &wanted, const QString &separator = u" "_s)
{
    QSet<QString> taken;
    for (const auto &[id, part] : parts)
        taken.insert(part.name.toCaseFolded());
    QString name = wanted;
    for (int n = 2; taken.contains(name.toCaseFolded()); ++n)
        name = wanted + separator + QString::number(n);
    return name;
}

template<class Parts, class Id> auto find(const Parts &parts, Id id)
{
    const auto it = parts.find(id);
    return it == parts.end() ? nullptr : &it->second;
}

const model::Variable *variableOf(const model::Project &project, model::VariableId id)
{
    for (const auto &[botId, bot] : project.bots) {
        if (const auto *variable = find(bot.variables, id))
            return variable;
    }
    return nullptr;
}

Error unusable(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

/// Why variables and entities cannot be called so, when expressions have the word for themselves.
Error reserved(const QString &name)
{
    return unusable(QCoreApplication::translate("panels/explorer", "“%1” is a reserved word of expressions. Choose another name.").arg(name));
}

Result<commands::Command> renamingVariable(const model::Project &project, model::VariableId id, const QString &name)
{
    const model::Variable *variable = variableOf(project, id);
    if (!variable || variable->name == name)
        return commands::Command {};
    if (flow::isReservedWord(name))
        return reserved(name);
    if (!flow::isVariableName(name))
        return unusable(QCoreApplication::translate("panels/explorer",
            "“%1” cannot be the name of a variable. Use letters, digits and _, and begin with a letter.").arg(name));
    const model::Bot *bot = project.bot(variable->bot);
    if (bot && bot->variable(name))
        return unusable(QCoreApplication::translate("panels/explorer", "There is already a variable “%1”. Choose another name.").arg(name));
    return flow::renameVariable(project, id, name);
}

/// Changes one part of a bot found by id, through the command that sets it.
template<class Parts, class Id, class Set> commands::Command renamed(const Parts &parts, Id id, const QString &name, Set set)
{
    const auto *part = find(parts, id);
    if (!part)
        return {};
    auto copy = *part;
    copy.name = name;
    return set(copy);
}

void remapReferences(model::Node &node, const QHash<QString, model::NodeId> &ids)
{
    const flow::NodeSpec *spec = flow::specOf(node.type);
    for (const flow::PropertySpec &property : spec ? spec->properties : QList<flow::PropertySpec>()) {
        const QString target = node.props.value(property.key).toString();
        if (property.kind == flow::PropertySpec::Kind::NodeReference && ids.contains(target))
            node.props.insert(property.key, ids.value(target).toString());
    }
}

} // namespace

bool canRename(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Bot:
    case ItemKind::Flow:
    case ItemKind::KnowledgeBase:
    case ItemKind::Source:
    case ItemKind::Prompt:
    case ItemKind::Intent:
    case ItemKind::Entity:
    case ItemKind::Test:
    case ItemKind::Variable:
        return true;
    default:
        return false;
    }
}

bool canCopy(ItemKind kind)
{
    return kind == ItemKind::Flow || kind == ItemKind::Prompt || kind == ItemKind::Intent || kind == ItemKind::Entity
        || kind == ItemKind::Variable || kind == ItemKind::Test;
}

bool canRemove(const model::Project &project, ItemKind kind, const QString &id, model::BotId botId)
{
    const model::Bot *bot = project.bot(botId);
    if (kind == ItemKind::Bot)
        return project.bots.size() > 1;
    if (kind == ItemKind::Flow)
        return bot && bot->startFlow.toString() != id; // every talk begins there
    if (kind == ItemKind::Language)
        return bot && bot->sourceLanguage() != id;
    return canRename(kind);
}

Result<commands::Command> renaming(const model::Project &project, ItemKind kind, const QString &id, const QString &wanted)
{
    const QString name = wanted.simplified();
    if (name.isEmpty())
        return unusable(QCoreApplication::translate("panels/explorer", "A name cannot be empty."));
    switch (kind) {
    case ItemKind::Bot: {
        const model::Bot *bot = project.bot(model::BotId::fromString(id));
        if (!bot || bot->name == name)
            return commands::Command {};
        model::Bot copy = *bot;
        copy.name = name;
        return commands::setBot(project, copy, u"RenameBot"_s);
    }
    case ItemKind::Flow:
        return flow::renameFlow(project, model::FlowId::fromString(id), name);
    case ItemKind::KnowledgeBase:
        return renamed(project.knowledgeBases, model::KnowledgeBaseId::fromString(id), name,
                       [&](const model::KnowledgeBase &base) { return commands::setKnowledgeBase(project, base); });
    case ItemKind::Source: {
        const auto *source = find(project.sources, model::SourceId::fromString(id));
        if (!source)
            return commands::Command {};
        model::Source copy = *source;
        copy.title = name;
        return commands::setSources(project, {copy});
    }
    case ItemKind::Variable:
        return renamingVariable(project, model::VariableId::fromString(id), name);
    case ItemKind::Intent:
        return flow::renameIntent(project, model::IntentId::fromString(id), name);
    default:
        break;
    }
    for (const auto &[botId, bot] : project.bots) {
        commands::Command command;
        if (kind == ItemKind::Prompt)
            command = renamed(bot.prompts, model::PromptId::fromString(id), name,
                              [&](const model::Prompt &prompt) { return commands::setPrompt(project, prompt); });
        if (kind == ItemKind::Test)
            command = renamed(bot.tests, model::ConversationTestId::fromString(id), name,
                              [&](const model::ConversationTest &test) { return commands::setTest(project, test); });
        if (!command.isObsolete())
            return command;
        if (const auto *entity = find(bot.entities, model::EntityId::fromString(id)); kind == ItemKind::Entity && entity) {
            if (entity->name == name)
                return commands::Command {};
            if (flow::isReservedWord(name))
                return reserved(name);
            if (!flow::isVariableName(name))
                return unusable(QCoreApplication::translate("panels/explorer",
                    "“%1” cannot be the name of an entity. Use letters, digits and _, and begin with a letter.").arg(name));
            for (const auto &[otherId, other] : bot.entities) {
                if (other.name == name)
                    return unusable(QCoreApplication::translate("panels/explorer", "There is already an entity “%1”. Choose another name.").arg(name));
            }
            return flow::renameEntity(project, entity->id, name);
        }
    }
    return commands::Command {};
}

commands::Command removal(const model::Project &project, ItemKind kind, const QString &id)
{
    switch (kind) {
    case ItemKind::Bot:
        return commands::removeBot(project, model::BotId::fromString(id));
    case ItemKind::Flow:
        return commands::removeFlow(project, model::FlowId::fromString(id));
    case ItemKind::KnowledgeBase:
        return commands::removeKnowledgeBase(project, model::KnowledgeBaseId::fromString(id));
    case ItemKind::Source:
        return commands::removeSources(project, {model::SourceId::fromString(id)});
    case ItemKind::Prompt:
        return commands::removePrompt(project, model::PromptId::fromString(id));
    case ItemKind::Intent:
        return commands::removeIntent(project, model::IntentId::fromString(id));
    case ItemKind::Entity:
        return commands::removeEntity(project, model::EntityId::fromString(id));
    case ItemKind::Test:
        return commands::removeTest(project, model::ConversationTestId::fromString(id));
    case ItemKind::Variable:
        return commands::removeVariable(project, model::VariableId::fromString(id));
    default:
        return {};
    }
}

commands::Command flowCopy(const model::Project &project, model::FlowId id, model::FlowId copyId)
{
    const model::Flow *flow = project.flow(id);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (!bot)
        return {};
    model::Flow copy = *flow;
    copy.id = copyId;
    copy.name = freeName(bot->flows, QCoreApplication::translate("panels/explorer", "%1 (copy)").arg(flow->name));
    copy.nodes.clear();
    copy.links.clear();
    // Right after the original: halfway to the flow that follows it.
    double next = flow->order + 2;
    for (const auto &[otherId, other] : bot->flows) {
        if (other.order > flow->order)
            next = std::min(next, other.order);
    }
    copy.order = (flow->order + next) / 2;

    QHash<QString, model::NodeId> ids;
    for (const auto &[nodeId, node] : flow->nodes)
        ids.insert(nodeId.toString(), model::NodeId::create());
    for (const auto &[nodeId, node] : flow->nodes) {
        if (node.type == u"start"_s)
            continue; // a bot has one entry
        model::Node clone = node;
        clone.id = ids.value(nodeId.toString());
        clone.flow = copyId;
        remapReferences(clone, ids);
        copy.nodes.emplace(clone.id, clone);
    }
    for (const auto &[linkId, link] : flow->links) {
        model::Link clone {model::LinkId::create(), copyId, ids.value(link.from.toString()), link.port, ids.value(link.to.toString())};
        if (copy.node(clone.from) && copy.node(clone.to))
            copy.links.emplace(clone.id, clone);
    }
    commands::Command command = commands::addFlow(project, copy);
    command.type = u"DuplicateFlow"_s;
    return command;
}

commands::Command partCopy(const model::Project &project, ItemKind kind, const QString &id, const QString &copyId)
{
    const auto named = [](const auto &parts, const QString &name, bool identifier) {
        return identifier ? freeName(parts, name, u"_"_s)
                          : freeName(parts, QCoreApplication::translate("panels/explorer", "%1 (copy)").arg(name));
    };
    const auto copied = [&](const auto &parts, auto partId, bool identifier, auto set) -> commands::Command {
        const auto *part = find(parts, partId);
        if (!part)
            return {};
        auto copy = *part;
        copy.id = decltype(copy.id)::fromString(copyId);
        copy.name = named(parts, part->name, identifier);
        return set(project, copy);
    };
    for (const auto &[botId, bot] : project.bots) {
        commands::Command command;
        if (kind == ItemKind::Prompt)
            command = copied(bot.prompts, model::PromptId::fromString(id), false, commands::setPrompt);
        else if (kind == ItemKind::Intent)
            command = copied(bot.intents, model::IntentId::fromString(id), false, commands::setIntent);
        else if (kind == ItemKind::Entity)
            command = copied(bot.entities, model::EntityId::fromString(id), true, commands::setEntity);
        else if (kind == ItemKind::Variable)
            command = copied(bot.variables, model::VariableId::fromString(id), true, commands::setVariable);
        else if (kind == ItemKind::Test)
            command = copied(bot.tests, model::ConversationTestId::fromString(id), false, commands::setTest);
        if (!command.isObsolete())
            return command;
    }
    return {};
}

commands::Command flowMove(const model::Project &project, model::FlowId id, int place)
{
    const model::Flow *flow = project.flow(id);
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (!bot)
        return {};
    std::vector<const model::Flow *> flows;
    for (const auto &[otherId, other] : bot->flows)
        flows.push_back(&other);
    std::stable_sort(flows.begin(), flows.end(), [](const auto *a, const auto *b) { return a->order < b->order; });
    const auto at = std::find(flows.begin(), flows.end(), flow);
    const int from = int(at - flows.begin());
    const int to = std::clamp(place < 0 ? int(flows.size()) : place, 0, int(flows.size()));
    if (to == from || to == from + 1)
        return {};
    flows.insert(flows.begin() + to, flow);
    flows.erase(flows.begin() + (to < from ? from + 1 : from));

    commands::Command command {u"MoveFlow"_s, flow->name, {}, {}};
    for (size_t i = 0; i < flows.size(); ++i) {
        model::Flow moved = *flows[i];
        moved.order = double(i);
        commands::appendChange(command.changes, {model::ObjectKind::Flow, moved.id.toString()}, flows[i]->toJson(), moved.toJson());
    }
    return command;
}

commands::Command addition(const model::Project &project, ItemKind group, model::BotId botId, const QString &id)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("panels/explorer", source); };
    if (group == ItemKind::KnowledgeGroup) {
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::fromString(id);
        base.name = freeName(project.knowledgeBases, text(QT_TRANSLATE_NOOP("panels/explorer", "New knowledge")));
        return commands::setKnowledgeBase(project, base);
    }
    const model::Bot *bot = project.bot(botId);
    if (!bot)
        return {};
    if (group == ItemKind::FlowGroup) {
        model::Flow flow;
        flow.id = model::FlowId::fromString(id);
        flow.bot = botId;
        flow.name = freeName(bot->flows, text(QT_TRANSLATE_NOOP("panels/explorer", "New flow")));
        for (const auto &[otherId, other] : bot->flows)
            flow.order = std::max(flow.order, other.order + 1);
        return commands::addFlow(project, flow);
    }
    if (group == ItemKind::PromptGroup) {
        model::Prompt prompt;
        prompt.id = model::PromptId::fromString(id);
        prompt.bot = botId;
        prompt.name = freeName(bot->prompts, text(QT_TRANSLATE_NOOP("panels/explorer", "New instructions")));
        return commands::setPrompt(project, prompt);
    }
    if (group == ItemKind::IntentGroup) {
        model::Intent intent;
        intent.id = model::IntentId::fromString(id);
        intent.bot = botId;
        intent.name = freeName(bot->intents, text(QT_TRANSLATE_NOOP("panels/explorer", "New intent")));
        return commands::setIntent(project, intent);
    }
    if (group == ItemKind::EntityGroup) {
        model::Entity entity;
        entity.id = model::EntityId::fromString(id);
        entity.bot = botId;
        entity.name = freeName(bot->entities, u"entity"_s, {});
        return commands::setEntity(project, entity);
    }
    if (group == ItemKind::TestGroup) {
        model::ConversationTest test;
        test.id = model::ConversationTestId::fromString(id);
        test.bot = botId;
        test.name = freeName(bot->tests, text(QT_TRANSLATE_NOOP("panels/explorer", "New test")));
        for (const auto &[otherId, other] : bot->tests)
            test.order = std::max(test.order, other.order + 1);
        return commands::setTest(project, test);
    }
    if (group == ItemKind::VariableGroup) {
        model::Variable variable;
        variable.id = model::VariableId::fromString(id);
        variable.bot = botId;
        variable.name = freeName(bot->variables, u"variable"_s, {});
        return commands::setVariable(project, variable);
    }
    return {};
}

} // namespace dialogist::panels::explorer
