// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/merge/merge.h"

#include "studio/exchange/compare/comparison.h"
#include "studio/exchange/compare/objectwords.h"
#include "studio/exchange/textform/kinds.h"
#include "studio/exchange/textform/textfiles.h"
#include "studio/flow/catalogue.h"
#include "studio/model/localizedtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;
using model::ObjectKind;
using model::StoredObject;

namespace {
using Objects = QHash<QString, StoredObject>;

Objects byId(const QList<StoredObject> &list)
{
    Objects objects;
    for (const StoredObject &object : list)
        objects.insert(object.ref.id, object);
    return objects;
}

/// The language that the path leads to, where it is one of a text.
QString languageOf(const QStringList &path, std::initializer_list<QJsonObject> bodies)
{
    for (const QJsonObject &body : bodies) {
        QJsonValue above = body;
        for (const QString &key : path.first(std::max<qsizetype>(0, path.size() - 1)))
            above = above.isArray() ? (key.startsWith(u'#') ? elementOf(above.toArray(), key.mid(1)) : above.toArray().at(key.toInt())) : above[key];
        if (path.size() > 2 && above.isObject() && model::LocalizedText::isText(above.toObject()))
            return path.constLast();
    }
    return {};
}

/// Brings three lists of objects together.
class Merger
{
public:
    Merger(const QList<StoredObject> &base, const QList<StoredObject> &mine, const QList<StoredObject> &theirs, const MergeChoices &choices);
    void run();
    /// A port leads to one place, and to one that is there.
    void mendLinks();
    void mendParents();

    QList<StoredObject> objects() const { return m_merged; }
    QList<MergeConflict> conflicts() const { return m_conflicts; }
    QStringList notes() const { return m_notes; }

private:
    void mergeOne(const QString &id);
    QJsonObject mergeBodies(const StoredObject &object, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
    MergeSide decide(MergeConflict conflict);
    QSet<QString> touched(const Objects &side) const;
    QString titleOf(const QString &id) const;
    QString portTitle(const QString &node, const QString &port) const;
    const StoredObject *any(const QString &id) const;

    Objects m_base;
    Objects m_mine;
    Objects m_theirs;
    MergeChoices m_choices;
    QList<QString> m_order; ///< all ids, parents first
    QSet<QString> m_touchedMine;
    QSet<QString> m_touchedTheirs;
    QHash<QString, MergeSide> m_followed; ///< objects that one side removed and the other worked in, by whose will it went
    QList<StoredObject> m_merged;
    QList<MergeConflict> m_conflicts;
    QStringList m_notes;
};

Merger::Merger(const QList<StoredObject> &base, const QList<StoredObject> &mine, const QList<StoredObject> &theirs, const MergeChoices &choices)
    : m_base(byId(base))
    , m_mine(byId(mine))
    , m_theirs(byId(theirs))
    , m_choices(choices)
{
    QSet<QString> seen;
    QList<std::pair<int, QString>> order;
    for (const QList<StoredObject> &list : {mine, theirs, base}) {
        for (const StoredObject &object : list) {
            if (!seen.contains(object.ref.id))
                order.append({int(object.ref.kind), object.ref.id});
            seen.insert(object.ref.id);
        }
    }
    std::sort(order.begin(), order.end()); // the kinds' order has parents first
    for (const auto &[kind, id] : std::as_const(order))
        m_order.append(id);
    m_touchedMine = touched(m_mine);
    m_touchedTheirs = touched(m_theirs);
}

/// What that side edited or added, and all that it hangs on.
QSet<QString> Merger::touched(const Objects &side) const
{
    QSet<QString> ids;
    for (const StoredObject &object : side) {
        const auto base = m_base.constFind(object.ref.id);
        if (base != m_base.constEnd() && splitLayout(object.ref.kind, base->body).meaning == splitLayout(object.ref.kind, object.body).meaning)
            continue;
        for (QString id = object.ref.id; !id.isEmpty() && !ids.contains(id); id = side.value(id).parent)
            ids.insert(id);
    }
    return ids;
}

const StoredObject *Merger::any(const QString &id) const
{
    for (const Objects *side : {&m_mine, &m_theirs, &m_base}) {
        const auto it = side->constFind(id);
        if (it != side->constEnd())
            return &*it;
    }
    return nullptr;
}

QString Merger::titleOf(const QString &id) const
{
    const StoredObject *object = any(id);
    return object ? exchange::titleOf(object->ref, object->body) : id;
}

QString Merger::portTitle(const QString &node, const QString &port) const
{
    const StoredObject *object = any(node);
    const auto read = object ? model::Node::fromJson(model::NodeId::fromString(node), object->body) : Result<model::Node>(Error {});
    for (const flow::Port &known : read ? flow::portsOf(*read) : QList<flow::Port>()) {
        if (known.name == port && !known.label.isEmpty())
            return known.label;
    }
    return port;
}

MergeSide Merger::decide(MergeConflict conflict)
{
    conflict.taken = m_choices.byConflict.value(conflict.key(), m_choices.side);
    m_conflicts.append(conflict);
    return conflict.taken;
}

QJsonObject Merger::mergeBodies(const StoredObject &object, const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    const SplitBody b = splitLayout(object.ref.kind, base);
    const SplitBody m = splitLayout(object.ref.kind, mine);
    const SplitBody t = splitLayout(object.ref.kind, theirs);
    const ObjectWords words(object.ref, {mine, theirs, base}, [this](const QString &id) { return any(id) ? titleOf(id) : QString(); });
    const auto choice = [&](const QStringList &path, const QJsonValue &inBase, const QJsonValue &inMine, const QJsonValue &inTheirs) {
        const QString language = languageOf(path, {mine, theirs, base});
        return decide({object.ref, titleOf(object.ref.id), words.title(path, language), path, inBase, inMine, inTheirs, {},
                       words.value(path, inBase, base), words.value(path, inMine, mine), words.value(path, inTheirs, theirs)});
    };
    const QJsonObject meaning = mergeJson(base.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(b.meaning), m.meaning, t.meaning, {}, choice).toObject();
    // A place is one thing: never the column of one side and the row of the other.
    const bool takeTheirs = m.layout == b.layout || (t.layout != b.layout && m_choices.side == MergeSide::Theirs);
    return joinLayout(meaning, takeTheirs ? t.layout : m.layout);
}

void Merger::mergeOne(const QString &id)
{
    const StoredObject object = *any(id);
    const QJsonObject base = m_base.value(id).body;
    const QJsonObject mine = m_mine.value(id).body;
    const QJsonObject theirs = m_theirs.value(id).body;
    const auto keep = [&](const QJsonObject &body) {
        if (!body.isEmpty())
            m_merged.append({object.ref, body == mine ? m_mine.value(id).parent : m_theirs.contains(id) ? m_theirs.value(id).parent : object.parent, body});
    };
    const QString parent = object.parent;
    if (m_followed.contains(parent)) {
        const MergeSide side = m_followed.value(parent);
        m_followed.insert(id, side);
        return keep(side == MergeSide::Mine ? mine : theirs);
    }
    if (mine == theirs)
        return keep(mine);
    const bool goneMine = !base.isEmpty() && mine.isEmpty();
    const bool goneTheirs = !base.isEmpty() && theirs.isEmpty();
    if (goneMine || goneTheirs) {
        if (!(goneMine ? m_touchedTheirs : m_touchedMine).contains(id))
            return; // removed, and not worked on by the other
        const auto value = [](const QJsonObject &body) { return body.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(body); };
        const MergeSide side = decide({object.ref, titleOf(id), {}, {}, value(base), value(mine), value(theirs), {}});
        m_followed.insert(id, side);
        return keep(side == MergeSide::Mine ? mine : theirs);
    }
    if (mine.isEmpty() || theirs.isEmpty())
        return keep(mine.isEmpty() ? theirs : mine);
    keep(mergeBodies(object, base, mine, theirs));
}

void Merger::run()
{
    for (const QString &id : std::as_const(m_order))
        mergeOne(id);
}

void Merger::mendParents()
{
    QSet<QString> there;
    QList<StoredObject> kept;
    for (const StoredObject &object : std::as_const(m_merged)) { // parents first
        if (!parentKey(object.ref.kind).isEmpty() && !there.contains(model::parentOf(object.ref.kind, object.body))) {
            m_notes.append(QCoreApplication::translate("exchange", "%1 was dropped: what it belongs to is gone.").arg(titleOf(object.ref.id)));
            continue;
        }
        there.insert(object.ref.id);
        kept.append(object);
    }
    m_merged = kept;
    for (StoredObject &object : m_merged) {
        const QString start = object.body[u"startFlow"].toString();
        if (object.ref.kind != ObjectKind::Bot || start.isEmpty() || there.contains(start))
            continue;
        const auto first = std::find_if(kept.begin(), kept.end(), [&](const StoredObject &flow) {
            return flow.ref.kind == ObjectKind::Flow && flow.parent == object.ref.id;
        });
        object.body.insert(u"startFlow"_s, first == kept.end() ? QString() : first->ref.id);
        m_notes.append(QCoreApplication::translate("exchange", "%1 now starts with another flow: the one it started with is gone.").arg(titleOf(object.ref.id)));
    }
}

void Merger::mendLinks()
{
    QSet<QString> nodes;
    for (const StoredObject &object : std::as_const(m_merged)) {
        if (object.ref.kind == ObjectKind::Node)
            nodes.insert(object.ref.id);
    }
    QHash<QString, StoredObject> byPort;
    QSet<QString> dropped;
    for (const StoredObject &link : std::as_const(m_merged)) {
        if (link.ref.kind != ObjectKind::Link)
            continue;
        const QString from = link.body[u"from"].toString();
        const QString to = link.body[u"to"].toString();
        if (!nodes.contains(from) || !nodes.contains(to)) {
            dropped.insert(link.ref.id);
            const QString gone = nodes.contains(from) ? to : from;
            const QString kept = nodes.contains(from) ? from : to;
            if (nodes.contains(kept))
                m_notes.append(QCoreApplication::translate("exchange", "The connection between %1 and %2 was dropped: %2 is gone.").arg(titleOf(kept), titleOf(gone)));
            continue;
        }
        const QString port = from + u'\n' + link.body[u"port"].toString();
        const auto other = byPort.constFind(port);
        if (other == byPort.constEnd()) {
            byPort.insert(port, link);
            continue;
        }
        // Both sides connected the port, each with a connection of its own.
        const bool isMine = m_mine.contains(link.ref.id);
        const StoredObject &mine = isMine ? link : *other;
        const StoredObject &theirs = isMine ? *other : link;
        const QString mineTo = titleOf(mine.body[u"to"].toString());
        const QString theirsTo = titleOf(theirs.body[u"to"].toString());
        const MergeSide side = decide({mine.ref, titleOf(from), portTitle(from, link.body[u"port"].toString()), {u"to"_s}, QJsonValue::Undefined, mineTo, theirsTo, {},
                                       {}, mineTo, theirsTo});
        const StoredObject winner = side == MergeSide::Mine ? mine : theirs;
        dropped.insert(side == MergeSide::Mine ? theirs.ref.id : mine.ref.id);
        byPort.insert(port, winner);
    }
    m_merged.removeIf([&dropped](const StoredObject &object) { return dropped.contains(object.ref.id); });
}

/// The objects of one file; nested ones have it as their parent.
QList<StoredObject> objectsOf(const TextContent &content)
{
    QList<StoredObject> objects;
    for (const TextObject &object : content.objects)
        objects.append({object.ref, object.parent, content.isLayout ? object.layout : object.meaning});
    return objects;
}
} // namespace

QString MergeConflict::key() const
{
    return ref.id + u' ' + pathText(path);
}

Result<Merge> merge(const model::Project &base, const model::Project &mine, const model::Project &theirs, const MergeChoices &choices)
{
    if (mine.id != theirs.id) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("exchange", "These are two different projects. Only versions of one project can be merged."), {}};
    }
    Merger merger(base.objects(), mine.objects(), theirs.objects(), choices);
    merger.run();
    merger.mendParents();
    merger.mendLinks();
    Result<model::Project> project = model::Project::fromObjects(merger.objects());
    if (!project)
        return project.error();
    return Merge {project.take(), merger.conflicts(), merger.notes()};
}

Result<TextMerge> mergeText(const QString &path, const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const MergeChoices &choices)
{
    // git gives an empty base for a file that both sides added.
    const Result<TextContent> b = base.trimmed().isEmpty() ? Result<TextContent>(TextContent()) : readTextFile(path, base);
    const Result<TextContent> m = readTextFile(path, mine);
    const Result<TextContent> t = readTextFile(path, theirs);
    for (const Result<TextContent> *content : {&b, &m, &t}) {
        if (!*content)
            return content->error();
    }
    if (m->owner != t->owner || m->isLayout != t->isLayout) {
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” holds different things on the two sides. Rename one of them.").arg(path), {}};
    }
    Merger merger(objectsOf(*b), objectsOf(*m), objectsOf(*t), choices);
    merger.run();
    const bool isFlow = std::any_of(m->objects.begin(), m->objects.end(), [](const TextObject &object) { return object.ref.kind == ObjectKind::Flow; });
    if (isFlow)
        merger.mendLinks();
    TextContent merged;
    merged.owner = m->owner;
    merged.isLayout = m->isLayout;
    for (const StoredObject &object : merger.objects())
        merged.objects.append({object.ref, object.parent, merged.isLayout ? QJsonObject() : object.body, merged.isLayout ? object.body : QJsonObject()});
    return TextMerge {writeTextFile(merged), merger.conflicts(), merger.notes()};
}

} // namespace dialogist::exchange
