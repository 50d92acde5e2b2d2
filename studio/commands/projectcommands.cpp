// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/projectcommands.h"

#include <QSet>

namespace dialogist::commands {

using namespace Qt::StringLiterals;
using model::ObjectKind;
using model::ObjectRef;

namespace {
template<class Object> void add(QList<model::Change> &changes, ObjectKind kind, const Object &object)
{
    appendChange(changes, {kind, object.id.toString()}, {}, object.toJson());
}

/// "AddVariable" or "EditVariable" with one change; typing in a field is one step.
template<class Object> Command put(const model::Project &project, ObjectKind kind, const QString &what, const Object &object)
{
    const ObjectRef ref {kind, object.id.toString()};
    const QJsonObject before = project.body(ref);
    const QString type = (before.isEmpty() ? u"Add"_s : u"Edit"_s) + what;
    Command command {type, object.name, {}, before.isEmpty() ? QString() : type + u':' + ref.id};
    appendChange(command.changes, ref, before, object.toJson());
    return command;
}

Command remove(const model::Project &project, ObjectKind kind, const QString &type, const QString &id)
{
    const ObjectRef ref {kind, id};
    const QJsonObject before = project.body(ref);
    Command command {type, before[u"name"].toString(), {}, {}};
    appendChange(command.changes, ref, before, {});
    return command;
}

QString subjectOf(const QStringList &titles)
{
    return titles.size() == 1 ? titles.constFirst() : QString::number(titles.size());
}

/// A question as the history names it.
QString shortened(const QString &question)
{
    constexpr qsizetype longest = 60;
    return question.size() > longest ? question.left(longest - 1) + u'…' : question;
}

/// Everything that hangs on a bot, children before parents.
QList<model::Change> removalOf(const model::Project &project, const model::Bot &bot)
{
    QSet<QString> within {bot.id.toString()};
    QList<model::Change> changes;
    for (const model::StoredObject &object : project.objects()) {
        const bool isBot = object.ref.id == bot.id.toString();
        if (!isBot && !within.contains(object.parent))
            continue;
        within.insert(object.ref.id);
        changes.prepend({object.ref, object.body, {}});
    }
    return changes;
}
} // namespace

Command renameProject(const model::Project &project, const QString &name)
{
    Command command {u"RenameProject"_s, project.name, {}, u"RenameProject"_s};
    const ObjectRef ref {ObjectKind::Project, project.id.toString()};
    QJsonObject after = project.body(ref);
    after.insert(u"name"_s, name);
    appendChange(command.changes, ref, project.body(ref), after);
    return command;
}

Command addBot(const model::Project &project, const model::Bot &bot)
{
    if (project.bot(bot.id))
        return {};
    Command command {u"AddBot"_s, bot.name, {}, {}};
    add(command.changes, ObjectKind::Bot, bot);
    for (const auto &[id, variable] : bot.variables)
        add(command.changes, ObjectKind::Variable, variable);
    for (const auto &[id, intent] : bot.intents)
        add(command.changes, ObjectKind::Intent, intent);
    for (const auto &[id, entity] : bot.entities)
        add(command.changes, ObjectKind::Entity, entity);
    for (const auto &[id, prompt] : bot.prompts)
        add(command.changes, ObjectKind::Prompt, prompt);
    for (const auto &[id, test] : bot.tests)
        add(command.changes, ObjectKind::Test, test);
    for (const auto &[id, flow] : bot.flows) {
        add(command.changes, ObjectKind::Flow, flow);
        for (const auto &[nodeId, node] : flow.nodes)
            add(command.changes, ObjectKind::Node, node);
        for (const auto &[linkId, link] : flow.links)
            add(command.changes, ObjectKind::Link, link);
    }
    return command;
}

Command removeBot(const model::Project &project, model::BotId id)
{
    const model::Bot *bot = project.bot(id);
    if (!bot)
        return {};
    return {u"RemoveBot"_s, bot->name, removalOf(project, *bot), {}};
}

Command setBot(const model::Project &project, const model::Bot &bot, const QString &what)
{
    const model::Bot *old = project.bot(bot.id);
    if (!old)
        return {};
    // Typing in a field is one step; a decision (a region, an approval) stays a step of its own.
    const QString key = what.startsWith(u"Edit"_s) ? what + u':' + bot.id.toString() : QString();
    Command command {what, old->name, {}, key};
    appendChange(command.changes, {ObjectKind::Bot, bot.id.toString()}, old->toJson(), bot.toJson());
    return command;
}

Command setVariable(const model::Project &project, const model::Variable &variable)
{
    return put(project, ObjectKind::Variable, u"Variable"_s, variable);
}

Command removeVariable(const model::Project &project, model::VariableId id)
{
    return remove(project, ObjectKind::Variable, u"RemoveVariable"_s, id.toString());
}

Command setIntent(const model::Project &project, const model::Intent &intent)
{
    return put(project, ObjectKind::Intent, u"Intent"_s, intent);
}

Command removeIntent(const model::Project &project, model::IntentId id)
{
    return remove(project, ObjectKind::Intent, u"RemoveIntent"_s, id.toString());
}

Command setEntity(const model::Project &project, const model::Entity &entity)
{
    return put(project, ObjectKind::Entity, u"Entity"_s, entity);
}

Command removeEntity(const model::Project &project, model::EntityId id)
{
    return remove(project, ObjectKind::Entity, u"RemoveEntity"_s, id.toString());
}

Command setTest(const model::Project &project, const model::ConversationTest &test)
{
    return put(project, ObjectKind::Test, u"Test"_s, test);
}

Command removeTest(const model::Project &project, model::ConversationTestId id)
{
    return remove(project, ObjectKind::Test, u"RemoveTest"_s, id.toString());
}

Command setPrompt(const model::Project &project, const model::Prompt &prompt)
{
    return put(project, ObjectKind::Prompt, u"Prompt"_s, prompt);
}

Command removePrompt(const model::Project &project, model::PromptId id)
{
    return remove(project, ObjectKind::Prompt, u"RemovePrompt"_s, id.toString());
}

Command setKnowledgeBase(const model::Project &project, const model::KnowledgeBase &base)
{
    return put(project, ObjectKind::KnowledgeBase, u"KnowledgeBase"_s, base);
}

Command removeKnowledgeBase(const model::Project &project, model::KnowledgeBaseId id)
{
    Command command;
    for (const model::Source *source : project.sourcesOf(id))
        appendChange(command.changes, {ObjectKind::Source, source->id.toString()}, source->toJson(), {});
    for (const model::KnowledgeQuestion *question : project.questionsOf(id))
        appendChange(command.changes, {ObjectKind::Question, question->id.toString()}, question->toJson(), {});
    Command base = remove(project, ObjectKind::KnowledgeBase, u"RemoveKnowledgeBase"_s, id.toString());
    command.type = base.type;
    command.subject = base.subject;
    command.changes += base.changes;
    return command;
}

Command setSources(const model::Project &project, const QList<model::Source> &sources)
{
    Command command {u"ImportSources"_s, {}, {}, {}};
    QStringList titles;
    for (const model::Source &source : sources) {
        const ObjectRef ref {ObjectKind::Source, source.id.toString()};
        const qsizetype count = command.changes.size();
        appendChange(command.changes, ref, project.body(ref), source.toJson());
        if (command.changes.size() > count)
            titles.append(source.title);
    }
    command.subject = subjectOf(titles);
    return command;
}

Command weighSource(const model::Project &project, model::SourceId id, double weight)
{
    const auto source = project.sources.find(id);
    if (source == project.sources.end())
        return {};
    model::Source changed = source->second;
    changed.weight = weight;
    Command command = setSources(project, {changed});
    command.type = u"WeighSource"_s;
    return command;
}

Command removeSources(const model::Project &project, const QList<model::SourceId> &ids)
{
    Command command {u"RemoveSources"_s, {}, {}, {}};
    QStringList titles;
    for (const model::SourceId &id : ids) {
        const ObjectRef ref {ObjectKind::Source, id.toString()};
        const QJsonObject before = project.body(ref);
        if (before.isEmpty())
            continue;
        appendChange(command.changes, ref, before, {});
        titles.append(before[u"title"].toString());
    }
    command.subject = subjectOf(titles);
    return command;
}

Command setQuestions(const model::Project &project, const QList<model::KnowledgeQuestion> &questions)
{
    Command command;
    QStringList texts;
    bool adds = false;
    for (const model::KnowledgeQuestion &question : questions) {
        const ObjectRef ref {ObjectKind::Question, question.id.toString()};
        const QJsonObject before = project.body(ref);
        const qsizetype count = command.changes.size();
        appendChange(command.changes, ref, before, question.toJson());
        if (command.changes.size() == count)
            continue;
        texts.append(shortened(question.question));
        adds = adds || before.isEmpty();
    }
    command.type = adds ? u"AddQuestions"_s : u"EditQuestions"_s;
    command.subject = subjectOf(texts);
    if (!adds && command.changes.size() == 1)
        command.mergeKey = command.type + u':' + command.changes.constFirst().ref.id;
    return command;
}

Command removeQuestions(const model::Project &project, const QList<model::KnowledgeQuestionId> &ids)
{
    Command command {u"RemoveQuestions"_s, {}, {}, {}};
    QStringList texts;
    for (const model::KnowledgeQuestionId &id : ids) {
        const ObjectRef ref {ObjectKind::Question, id.toString()};
        const QJsonObject before = project.body(ref);
        if (before.isEmpty())
            continue;
        appendChange(command.changes, ref, before, {});
        texts.append(shortened(before[u"question"].toString()));
    }
    command.subject = subjectOf(texts);
    return command;
}

Command addRelease(const model::Project &project, const model::ReleaseRecord &record)
{
    const model::Bot *bot = project.bot(record.bot);
    const ObjectRef ref {ObjectKind::Release, record.id.toString()};
    if (!bot || !project.body(ref).isEmpty())
        return {};
    Command command {u"AddRelease"_s, bot->name, {}, {}};
    appendChange(command.changes, ref, {}, record.toJson());
    return command;
}

} // namespace dialogist::commands
