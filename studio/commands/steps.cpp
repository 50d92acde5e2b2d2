// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/steps.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace dialogist::commands {

using namespace Qt::StringLiterals;

namespace {
Error staleEdit()
{
    return {ErrorCode::Conflict, QCoreApplication::translate("commands", "This was changed in the meantime. Look at it again, then repeat the edit."),
            u"before"_s};
}

/// Whether objects hang on this one: erasing it would take them along, and nothing would bring them back.
bool isParent(const model::Project &project, const model::ObjectRef &ref)
{
    switch (ref.kind) {
    case model::ObjectKind::Flow: {
        const model::Flow *flow = project.flow(model::FlowId::fromString(ref.id));
        return flow && !(flow->nodes.empty() && flow->links.empty());
    }
    case model::ObjectKind::Bot: {
        const model::Bot *bot = project.bot(model::BotId::fromString(ref.id));
        return bot
            && !(bot->flows.empty() && bot->variables.empty() && bot->intents.empty() && bot->entities.empty() && bot->prompts.empty()
                 && bot->tests.empty() && project.releasesOf(bot->id).isEmpty());
    }
    case model::ObjectKind::KnowledgeBase:
        return !project.sourcesOf(model::KnowledgeBaseId::fromString(ref.id)).isEmpty()
            || !project.questionsOf(model::KnowledgeBaseId::fromString(ref.id)).isEmpty();
    default:
        return false;
    }
}
} // namespace

void takeBack(model::Project &project, const QList<model::Change> &changes, qsizetype count, bool forward)
{
    for (qsizetype i = count - 1; i >= 0; --i) {
        const Status back = project.apply(changes.at(forward ? i : changes.size() - 1 - i), !forward);
        Q_ASSERT(back.ok()); // it was so a moment ago
    }
}

Status applyAll(model::Project &project, const QList<model::Change> &changes, bool forward)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (Status status = project.apply(changes.at(forward ? i : changes.size() - 1 - i), forward); !status) {
            takeBack(project, changes, i, forward);
            return status;
        }
    }
    return {};
}

QList<model::Change> recordsAlong(const model::Project &project, const QList<model::Change> &changes, bool forward)
{
    QSet<QString> named;
    QList<model::BotId> bots;
    for (const model::Change &change : changes) {
        if (change.ref.kind == model::ObjectKind::Release)
            named.insert(change.ref.id);
        else if (change.ref.kind == model::ObjectKind::Bot && (forward ? change.after : change.before).isEmpty())
            bots.append(model::BotId::fromString(change.ref.id));
    }
    QList<model::Change> along;
    for (const model::BotId &bot : std::as_const(bots)) {
        for (const model::ReleaseRecord *record : project.releasesOf(bot)) {
            if (!named.contains(record->id.toString()))
                along.append({{model::ObjectKind::Release, record->id.toString()}, forward ? record->toJson() : QJsonObject(), forward ? QJsonObject() : record->toJson()});
        }
    }
    return along;
}

Result<QList<model::Change>> perform(model::Project &project, QList<model::Change> changes)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
        model::Change &change = changes[i];
        Status status;
        if (project.body(change.ref) != change.before || (change.after.isEmpty() && isParent(project, change.ref)))
            status = staleEdit();
        else
            status = project.apply(change);
        if (!status) {
            takeBack(project, changes, i, true);
            return status.error();
        }
        change.after = change.after.isEmpty() ? QJsonObject() : project.body(change.ref);
    }
    changes.removeIf([](const model::Change &change) { return change.before == change.after; });
    return changes;
}

QList<model::Change> merged(const QList<model::Change> &first, const QList<model::Change> &second)
{
    QList<model::Change> result = first;
    const auto key = [](const model::Change &change) { return qMakePair(int(change.ref.kind), change.ref.id); };
    QHash<QPair<int, QString>, qsizetype> places;
    for (qsizetype i = result.size() - 1; i >= 0; --i)
        places.insert(key(result.at(i)), i);
    for (const model::Change &change : second) {
        const auto same = places.constFind(key(change));
        if (same != places.constEnd()) {
            result[*same].after = change.after;
            continue;
        }
        places.insert(key(change), result.size());
        result.append(change);
    }
    result.removeIf([](const model::Change &change) { return change.before == change.after; });
    return result;
}

} // namespace dialogist::commands
