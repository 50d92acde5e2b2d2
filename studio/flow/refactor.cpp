// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/refactor.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/coderename.h"
#include "studio/flow/lexer.h"
#include "studio/flow/library.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/testmentions.h"

#include <QSet>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Code sees only the variables that its step names.
QJsonObject withRenamedCode(const model::Node &node, QJsonObject props, const QString &from, const QString &to)
{
    const bool named = node.props[u"inputs"].toArray().contains(from) || node.props[u"outputs"].toArray().contains(from);
    if (node.type == u"code" && named)
        props[u"source"] = renamedInCode(props[u"source"].toString(), from, to);
    return props;
}

QJsonObject withRenamedKey(QJsonObject object, const QString &from, const QString &to)
{
    const QJsonValue value = object.take(from);
    if (!value.isUndefined())
        object.insert(to, value);
    return object;
}

/// The answer to pretend of a step whose answer gives values by the names of variables that the step itself names: those that AI Extract
/// finds, in an object of their own ("values") or without one, and those that an AI Agent sets. All other answers have keys of their own.
QJsonObject withRenamedAnswer(const model::Node &node, QJsonObject props, const QString &from, const QString &to)
{
    const QJsonArray fields = node.props[u"fields"].toArray();
    const bool finds = node.type == u"extract"
        && std::any_of(fields.begin(), fields.end(), [&](const QJsonValue &field) { return field[u"variable"].toString() == from; });
    const bool sets = node.type == u"agent" && node.props[u"writes"].toArray().contains(from);
    const QJsonValue mock = props.value(u"mock"_s); // [] would make the key
    if ((!finds && !sets) || !mock.isObject())
        return props;
    if (mock[u"values"].isObject())
        props[u"mock"] = withValueAt(mock.toObject(), {u"values"_s}, withRenamedKey(mock[u"values"].toObject(), from, to));
    else if (finds)
        props[u"mock"] = withRenamedKey(mock.toObject(), from, to);
    return props;
}

/// What a test says for a variable, with that variable renamed. Its expressions know nothing but variables.
QString withVariableRenamed(const TestMention &mention, const QString &from, const QString &to)
{
    switch (mention.kind) {
    case TestMention::Kind::Variable:
    case TestMention::Kind::Value:
        return mention.text == from ? to : mention.text;
    case TestMention::Kind::Expression:
        return Expression::parse(mention.text).renamed(from, to);
    default:
        return mention.text;
    }
}

/// A flow or an intent that is renamed takes the tests along. They do not mind capital letters.
template <class Parts, class Id>
void followName(commands::Command &command, const model::Bot &bot, const Parts &parts, Id id, TestMention::Kind kind, const QString &to)
{
    const QString from = parts.at(id).name;
    const bool isShared = std::any_of(parts.begin(), parts.end(), [&](const auto &part) {
        return part.first != id && part.second.name.compare(from, Qt::CaseInsensitive) == 0;
    });
    if (command.isObsolete() || isShared || to.isEmpty())
        return;
    followInTests(command, bot, [&](const TestMention &mention) {
        return mention.kind == kind && mention.text.compare(from, Qt::CaseInsensitive) == 0 ? to : mention.text;
    });
}

/// Whether a test that says the text may mean another step than this one.
bool meansAnother(const model::Bot &bot, model::NodeId id, const QString &text)
{
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[other, node] : flow.nodes) {
            const bool fits = node.name.isEmpty() ? node.type == text : node.name.compare(text, Qt::CaseInsensitive) == 0;
            if (fits && other != id)
                return true;
        }
    }
    return false;
}

/// Where a test says what is called, a word may also stand for a kind of request or for a tool.
bool meansRequest(const model::Bot &bot, const QString &text)
{
    if (requestKinds().contains(text.toLower()))
        return true;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            if (node.props[u"tool"].toString() == text)
                return true;
        }
    }
    return false;
}

/// A step that is renamed takes the tests along.
void followStep(commands::Command &command, const model::Bot &bot, const model::Node &node, const QString &name)
{
    const QString id = node.id.toString();
    const QString from = node.name.isEmpty() ? node.type : node.name;
    const QString to = name.isEmpty() ? node.type : name;
    const bool wasShared = meansAnother(bot, node.id, from);
    const bool isShared = meansAnother(bot, node.id, to);
    const bool isRequest = meansRequest(bot, from);
    const bool becomesRequest = meansRequest(bot, to);
    followInTests(command, bot, [&](const TestMention &mention) {
        const bool asksRequest = mention.kind == TestMention::Kind::Request;
        if (!asksRequest && mention.kind != TestMention::Kind::Node)
            return mention.text;
        // An id stands where there was no name of its own; it may as well be what the designer wanted.
        const bool byId = mention.text == id && (wasShared || node.name.isEmpty() || isRequest);
        const bool byName = !wasShared && !(asksRequest && isRequest)
            && (node.name.isEmpty() ? mention.text == from : mention.text.compare(from, Qt::CaseInsensitive) == 0);
        if (!byId && !byName)
            return mention.text;
        return isShared || (asksRequest && becomesRequest) ? id : to;
    });
}

} // namespace

QJsonObject rewritten(const model::Node &node, QJsonObject props, const Rewriting &rewriting)
{
    for (const ExpressionSlot &slot : expressionsOf(node)) {
        const QString fresh = rewriting.expression(slot.source, slot.locals);
        if (fresh != slot.source)
            props = withValueAt(props, slot.path, fresh);
    }
    for (const ExpressionSlot &slot : templatesOf(node)) {
        const QString fresh = rewriting.text(slot.source, slot.locals);
        if (fresh != slot.source)
            props = withValueAt(props, slot.path, fresh);
    }
    for (const TextSlot &slot : textsOf(node)) {
        const auto &texts = slot.text.all();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString fresh = rewriting.text(it.value(), slot.locals);
            if (fresh == it.value())
                continue;
            // A text stored as a plain string has no language to put it under.
            props = withValueAt(props, it.key().isEmpty() ? slot.path : slot.path + QStringList{it.key()}, fresh);
        }
    }
    return props;
}

QJsonObject withVariableRenamed(const model::Node &node, const QString &from, const QString &to)
{
    QJsonObject props = node.props;
    for (const VariableSlot &slot : variablesOf(node)) {
        if (slot.name == from)
            props = withValueAt(props, slot.path, to);
    }
    // In the condition of an Ask, "value" is the answer and no variable.
    props = rewritten(node, props, {[&](const QString &source, const QStringList &locals) {
                                        return locals.contains(from) ? source : Expression::parse(source).renamed(from, to);
                                    },
                                    [&](const QString &source, const QStringList &locals) {
                                        return locals.contains(from) ? source : TextTemplate::parse(source).renamed(from, to);
                                    }});
    return withRenamedAnswer(node, withRenamedCode(node, props, from, to), from, to);
}

commands::Command renameVariable(const model::Project &project, model::VariableId id, const QString &name)
{
    commands::Command command;
    command.type = u"RenameVariable"_s;
    for (const auto &[botId, bot] : project.bots) {
        const auto found = bot.variables.find(id);
        if (found == bot.variables.end() || found->second.name == name || !isVariableName(name) || bot.variable(name))
            continue;
        model::Variable renamed = found->second;
        command.subject = renamed.name;
        renamed.name = name;
        commands::appendChange(
            command.changes, {model::ObjectKind::Variable, id.toString()}, found->second.toJson(), renamed.toJson());
        for (const auto &[flowId, flow] : bot.flows) {
            for (const auto &[nodeId, node] : flow.nodes) {
                model::Node changed = node;
                changed.props = withVariableRenamed(node, command.subject, name);
                if (changed.props != node.props)
                    commands::appendChange(
                        command.changes, {model::ObjectKind::Node, nodeId.toString()}, node.toJson(), changed.toJson());
            }
        }
        followInTests(command, bot, [&](const TestMention &mention) { return withVariableRenamed(mention, command.subject, name); });
    }
    return command;
}

commands::Command renameFlow(const model::Project &project, model::FlowId id, const QString &name)
{
    commands::Command command = commands::renameFlow(project, id, name);
    const model::Flow *flow = project.flow(id);
    if (const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr)
        followName(command, *bot, bot->flows, id, TestMention::Kind::Flow, name);
    return command;
}

commands::Command renameNode(const model::Project &project, model::NodeId id, const QString &name)
{
    commands::Command command = commands::renameNode(project, id, name);
    const model::Node *node = project.node(id);
    const model::Flow *flow = node ? project.flow(node->flow) : nullptr;
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (bot && !command.isObsolete())
        followStep(command, *bot, *node, name);
    return command;
}

commands::Command renameIntent(const model::Project &project, model::IntentId id, const QString &name)
{
    for (const auto &[botId, bot] : project.bots) {
        const auto found = bot.intents.find(id);
        if (found == bot.intents.end())
            continue;
        model::Intent renamed = found->second;
        renamed.name = name;
        commands::Command command = commands::setIntent(project, renamed);
        followName(command, bot, bot.intents, id, TestMention::Kind::Intent, name);
        return command;
    }
    return {};
}

bool isVariableName(const QString &name)
{
    if (name.isEmpty() || name.size() > 100 || !isNameStart(name.front()) || builtInNames().contains(name)
        || isNamespace(name))
        return false;
    if (!std::all_of(name.begin(), name.end(), isNamePart))
        return false;
    // Whatever the parser reads as a variable is a name; reserved words and constants are not.
    return Expression::parse(name).variables() == QSet<QString>{name};
}

bool isReservedWord(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100 && isNameStart(name.front()) && std::all_of(name.begin(), name.end(), isNamePart) && !isVariableName(name);
}

} // namespace dialogist::flow
