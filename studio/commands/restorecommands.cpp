// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/restorecommands.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace dialogist::commands {

using namespace Qt::StringLiterals;
using model::Change;
using model::ObjectKind;
using model::ObjectRef;
using model::StoredObject;

namespace {
QHash<QString, QJsonObject> bodiesById(const QList<StoredObject> &objects)
{
    QHash<QString, QJsonObject> bodies;
    bodies.reserve(objects.size());
    for (const StoredObject &object : objects)
        bodies.insert(object.ref.id, object.body);
    return bodies;
}

/// Both lists in the order parents first.
QList<Change> changesBetween(const QList<StoredObject> &from, const QList<StoredObject> &to)
{
    const QHash<QString, QJsonObject> before = bodiesById(from);
    QSet<QString> wanted;
    QList<Change> changes;
    for (const StoredObject &object : to) {
        wanted.insert(object.ref.id);
        appendChange(changes, object.ref, before.value(object.ref.id), object.body);
    }
    for (auto it = from.rbegin(); it != from.rend(); ++it) {
        if (!wanted.contains(it->ref.id))
            changes.append({it->ref, it->body, {}});
    }
    return changes;
}

/// These objects and all that hang on them.
QList<StoredObject> withDescendants(const QList<StoredObject> &objects, const QSet<QString> &roots)
{
    QSet<QString> within = roots;
    QList<StoredObject> list;
    for (const StoredObject &object : objects) { // parents first
        if (!within.contains(object.ref.id) && !within.contains(object.parent))
            continue;
        within.insert(object.ref.id);
        list.append(object);
    }
    return list;
}

QString nameOf(const QJsonObject &body)
{
    for (const QString &key : {u"name"_s, u"title"_s}) {
        if (const QString name = body[key].toString(); !name.isEmpty())
            return name;
    }
    return body[u"question"].toString();
}

/// The port is free now, or this very link sits there, and both ends will be there.
bool hasRoom(const StoredObject &link, const model::Project &now, const QSet<QString> &restored)
{
    const auto there = [&](const QString &id) { return restored.contains(id) || now.node(model::NodeId::fromString(id)); };
    const QString from = link.body[u"from"].toString();
    if (!there(from) || !there(link.body[u"to"].toString()))
        return false;
    const model::Flow *flow = now.flow(model::FlowId::fromString(link.body[u"flow"].toString()));
    const model::Link *taken = flow ? flow->linkFrom(model::NodeId::fromString(from), link.body[u"port"].toString()) : nullptr;
    return !taken || taken->id.toString() == link.ref.id;
}
} // namespace

QList<Change> changesBetween(const model::Project &from, const model::Project &to)
{
    return changesBetween(from.objects(), to.objects());
}

Command replaceAll(const model::Project &now, const model::Project &wanted, const QString &type, const QString &subject)
{
    return {type, subject, changesBetween(now, wanted), {}};
}

namespace {
/// What was published stays on record, and goes only with its bot.
void keepRecords(QList<Change> &changes, const std::function<bool(model::BotId)> &botStays)
{
    changes.removeIf([&botStays](const Change &change) {
        if (change.ref.kind != ObjectKind::Release || change.before.isEmpty())
            return false;
        return !change.after.isEmpty() || botStays(model::BotId::fromString(model::parentOf(ObjectKind::Release, change.before)));
    });
}
} // namespace

Command restoreAll(const model::Project &now, const model::Project &then, const QString &name)
{
    QList<Change> changes = changesBetween(now, then);
    keepRecords(changes, [&then](model::BotId bot) { return then.bot(bot) != nullptr; });
    return {u"RestoreAll"_s, name, changes, {}};
}

Command restoreObjects(const model::Project &now, const model::Project &then, const QList<ObjectRef> &refs)
{
    const QList<StoredObject> nowObjects = now.objects();
    const QList<StoredObject> thenObjects = then.objects();
    QSet<QString> roots;
    for (const ObjectRef &ref : refs)
        roots.insert(ref.id);
    QList<StoredObject> from = withDescendants(nowObjects, roots);
    QList<StoredObject> wanted = withDescendants(thenObjects, roots);

    // What these hang on and what is gone since, itself only.
    QHash<QString, const StoredObject *> byId;
    for (const StoredObject &object : thenObjects)
        byId.insert(object.ref.id, &object);
    QSet<QString> restored;
    for (const StoredObject &object : std::as_const(wanted))
        restored.insert(object.ref.id);
    QList<StoredObject> parents;
    for (const StoredObject &object : std::as_const(wanted)) {
        const StoredObject *parent = byId.value(object.parent);
        while (parent && !restored.contains(parent->ref.id) && now.body(parent->ref).isEmpty()) {
            restored.insert(parent->ref.id);
            parents.prepend(*parent);
            parent = byId.value(parent->parent);
        }
    }
    std::stable_sort(parents.begin(), parents.end(), [](const StoredObject &a, const StoredObject &b) { return a.ref.kind < b.ref.kind; });
    wanted = parents + wanted;

    // Links of single nodes: their flow is not among the objects, so the links are not either.
    QSet<QString> nodes;
    for (const ObjectRef &ref : refs) {
        if (ref.kind == ObjectKind::Node)
            nodes.insert(ref.id);
    }
    const auto touches = [&nodes](const StoredObject &object) {
        return object.ref.kind == ObjectKind::Link
            && (nodes.contains(object.body[u"from"].toString()) || nodes.contains(object.body[u"to"].toString()));
    };
    for (const StoredObject &object : thenObjects) {
        if (touches(object) && !restored.contains(object.ref.id) && hasRoom(object, now, restored)) {
            wanted.append(object);
            if (const QJsonObject body = now.body(object.ref); !body.isEmpty())
                from.append({object.ref, object.parent, body});
            restored.insert(object.ref.id);
        }
    }
    // A node that goes takes its links along.
    for (const StoredObject &object : nowObjects) {
        if (!touches(object) || restored.contains(object.ref.id))
            continue;
        const auto goes = [&](const char16_t *end) {
            const QString id = object.body[QStringView(end)].toString();
            return nodes.contains(id) && !restored.contains(id);
        };
        if (goes(u"from") || goes(u"to"))
            from.append(object);
    }
    QSet<QString> seen;
    from.removeIf([&seen](const StoredObject &object) {
        const bool again = seen.contains(object.ref.id);
        seen.insert(object.ref.id);
        return again;
    });
    // Something that is restored may be there now under another parent that was not asked for.
    for (const StoredObject &object : std::as_const(wanted)) {
        if (seen.contains(object.ref.id))
            continue;
        if (const QJsonObject body = now.body(object.ref); !body.isEmpty())
            from.append({object.ref, model::parentOf(object.ref.kind, body), body});
    }

    QStringList names;
    for (const ObjectRef &ref : refs) {
        const QJsonObject body = now.body(ref);
        names.append(nameOf(body.isEmpty() ? then.body(ref) : body));
    }
    QList<Change> changes = changesBetween(from, wanted);
    QSet<QString> removed;
    for (const Change &change : std::as_const(changes)) {
        if (change.ref.kind == ObjectKind::Bot && change.after.isEmpty())
            removed.insert(change.ref.id);
    }
    keepRecords(changes, [&removed](model::BotId bot) { return !removed.contains(bot.toString()); });
    return {u"RestoreObjects"_s, names.size() == 1 ? names.constFirst() : QString::number(names.size()), changes, {}};
}

} // namespace dialogist::commands
