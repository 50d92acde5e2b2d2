// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/compare/comparison.h"

#include "studio/exchange/compare/objectwords.h"
#include "studio/exchange/textform/kinds.h"
#include "studio/flow/catalogue.h"
#include "studio/model/localizedtext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;
using model::ObjectKind;
using model::StoredObject;
using Kind = ObjectChange::Kind;

namespace {
struct Side {
    QHash<QString, const StoredObject *> byId;
    QList<StoredObject> objects;

    explicit Side(const model::Project &project) : objects(project.objects())
    {
        byId.reserve(objects.size());
        for (const StoredObject &object : std::as_const(objects))
            byId.insert(object.ref.id, &object);
    }
};

/// Where an object stands among its siblings: kinds apart, flows and bots by their order, nodes from top to bottom.
struct Rank {
    int kind = 0;
    double first = 0;
    double second = 0;
    QString id;

    friend auto operator<=>(const Rank &a, const Rank &b)
    {
        return std::tie(a.kind, a.first, a.second, a.id) <=> std::tie(b.kind, b.first, b.second, b.id);
    }
    friend bool operator==(const Rank &, const Rank &) = default;
};

/// Texts in one language only: a new step is told by what it says, not by all its translations.
QJsonValue inLanguage(const QJsonValue &value, const QString &language)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &element : value.toArray())
            list.append(inLanguage(element, language));
        return list;
    }
    const QJsonObject object = value.toObject();
    if (model::LocalizedText::isText(object) && object.contains(language))
        return object[language];
    if (!value.isObject())
        return value;
    QJsonObject inner;
    for (auto it = object.begin(); it != object.end(); ++it)
        inner.insert(it.key(), inLanguage(*it, language));
    return inner;
}

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool()) || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

class Comparer
{
public:
    Comparer(const model::Project &before, const model::Project &after) : m_before(before), m_after(after), m_old(before), m_new(after) { }
    Comparison run();

private:
    const StoredObject *find(const QString &id) const
    {
        const StoredObject *found = m_new.byId.value(id);
        return found ? found : m_old.byId.value(id);
    }
    void add(const StoredObject &object, Kind kind);
    void addChanged(const StoredObject &old, const StoredObject &fresh);
    QString nodeTitle(const model::Project &project, const QString &id) const;
    QString portTitle(const model::NodeId &id, const QString &port) const;
    QList<PropertyChange> contentsOf(const StoredObject &object, Kind kind) const;
    QString languageOf(const StoredObject &object, const model::Project &project) const;
    void word(QList<PropertyChange> &properties, const StoredObject &old, const StoredObject &fresh) const;
    QString linkTitle(const QJsonObject &old, const QJsonObject &fresh, Kind kind) const;
    Rank rankOf(const StoredObject &object) const;
    std::vector<Rank> placeOf(const QString &id) const;

    const model::Project &m_before;
    const model::Project &m_after;
    Side m_old;
    Side m_new;
    Comparison m_result;
};

QString Comparer::nodeTitle(const model::Project &project, const QString &id) const
{
    const model::NodeId nodeId = model::NodeId::fromString(id);
    const model::Node *node = project.node(nodeId);
    if (!node)
        node = &project == &m_after ? m_before.node(nodeId) : m_after.node(nodeId);
    return node ? titleOf({ObjectKind::Node, id}, node->toJson()) : QCoreApplication::translate("exchange", "something that is gone");
}

QString Comparer::portTitle(const model::NodeId &id, const QString &port) const
{
    for (const model::Project *project : {&m_after, &m_before}) {
        const model::Node *node = project->node(id);
        const model::Flow *flow = node ? project->flow(node->flow) : nullptr;
        for (const flow::Port &known : flow ? flow::portsOf(*node, project->bot(flow->bot)) : QList<flow::Port>()) {
            if (known.name == port && !known.label.isEmpty())
                return known.label;
        }
    }
    // The ways of rows go by ids.
    return port.contains(u':') ? QCoreApplication::translate("exchange", "something that is gone") : port;
}

QString Comparer::linkTitle(const QJsonObject &old, const QJsonObject &fresh, Kind kind) const
{
    const QJsonObject &body = kind == Kind::Removed ? old : fresh;
    const model::Project &project = kind == Kind::Removed ? m_before : m_after;
    const QString from = body[u"from"].toString();
    const QString port = body[u"port"].toString();
    const model::NodeId fromId = model::NodeId::fromString(from);
    const QString place = u"%1 › %2"_s.arg(nodeTitle(project, from), portTitle(fromId, port));
    const QString target = nodeTitle(project, body[u"to"].toString());
    if (kind == Kind::Removed)
        return QCoreApplication::translate("exchange", "%1 no longer leads to %2").arg(place, target);
    if (kind == Kind::Added)
        return QCoreApplication::translate("exchange", "%1 now leads to %2").arg(place, target);
    if (old[u"to"] == fresh[u"to"])
        return QCoreApplication::translate("exchange", "%1 leads to %2").arg(place, target);
    return QCoreApplication::translate("exchange", "%1 now leads to %2 instead of %3").arg(place, target, nodeTitle(m_before, old[u"to"].toString()));
}

void Comparer::add(const StoredObject &object, Kind kind)
{
    ObjectChange change {object.ref, object.parent, kind, titleOf(object.ref, object.body), object.body[u"type"].toString(), {}, {}};
    if (object.ref.kind == ObjectKind::Link)
        change.title = linkTitle(object.body, object.body, kind);
    change.properties = contentsOf(object, kind);
    ++(kind == Kind::Added ? m_result.added : m_result.removed);
    m_result.changes.append(change);
}

/// What one reads of an object that is new, or gone. Others than these are told by their names.
QList<PropertyChange> Comparer::contentsOf(const StoredObject &object, Kind kind) const
{
    static const QList<ObjectKind> told {ObjectKind::Node, ObjectKind::Variable, ObjectKind::Intent, ObjectKind::Entity, ObjectKind::Prompt};
    if (!told.contains(object.ref.kind))
        return {};
    const QString language = languageOf(object, kind == Kind::Removed ? m_before : m_after);
    const QJsonObject meaning = splitLayout(object.ref.kind, object.body).meaning;
    QList<PropertyChange> contents;
    const auto take = [&](const QStringList &path, const QJsonValue &value) {
        const QJsonValue words = inLanguage(value, language);
        if (saysNothing(words))
            return;
        const bool isGone = kind == Kind::Removed;
        contents.append({path, isGone ? words : QJsonValue(QJsonValue::Undefined), isGone ? QJsonValue(QJsonValue::Undefined) : words, {}});
    };
    for (auto it = meaning.begin(); it != meaning.end(); ++it) {
        const bool isInTitle = it.key() == u"name" || (it.key() == u"type" && object.ref.kind == ObjectKind::Node) || it.key() == u"id";
        if (it.key() == u"flow" || it.key() == u"bot")
            continue; // where it belongs: it is listed there
        if (it.key() == u"props") {
            const QJsonObject props = it->toObject();
            for (auto inner = props.begin(); inner != props.end(); ++inner)
                take({it.key(), inner.key()}, *inner);
        } else if (!isInTitle) {
            take({it.key()}, *it);
        }
    }
    word(contents, object, object);
    contents.removeIf([](const PropertyChange &property) { return property.was.isEmpty() && property.now.isEmpty(); });
    return contents;
}

QString Comparer::languageOf(const StoredObject &object, const model::Project &project) const
{
    const StoredObject *above = &object;
    for (int depth = 0; above && depth < 8; ++depth, above = find(above->parent)) {
        if (above->ref.kind == ObjectKind::Bot) {
            const model::Bot *bot = project.bot(model::BotId::fromString(above->ref.id));
            return bot ? bot->sourceLanguage() : QString();
        }
    }
    return {};
}

void Comparer::addChanged(const StoredObject &old, const StoredObject &fresh)
{
    const SplitBody before = splitLayout(old.ref.kind, old.body);
    const SplitBody after = splitLayout(fresh.ref.kind, fresh.body);
    ObjectChange change {fresh.ref, fresh.parent, Kind::Changed, titleOf(fresh.ref, fresh.body), fresh.body[u"type"].toString(),
                         compareJson(before.meaning, after.meaning), compareJson(before.layout, after.layout)};
    if (fresh.ref.kind == ObjectKind::Link)
        change.title = linkTitle(old.body, fresh.body, Kind::Changed);
    word(change.properties, old, fresh);
    word(change.layout, old, fresh);
    ++(change.isLayoutOnly() ? m_result.moved : m_result.changed);
    m_result.changes.append(change);
}

void Comparer::word(QList<PropertyChange> &properties, const StoredObject &old, const StoredObject &fresh) const
{
    const ObjectWords words(fresh.ref, {fresh.body, old.body}, [this](const QString &id) {
        const StoredObject *object = find(id);
        return object ? titleOf(object->ref, object->body) : QString();
    });
    for (PropertyChange &property : properties) {
        property.title = words.title(property.path, property.language);
        property.was = words.value(property.path, property.before, old.body);
        property.now = words.value(property.path, property.after, fresh.body);
        property.isInternal = ObjectWords::isInternal(property, properties);
        // Another picture may have the name of the one before.
        if (!property.now.isEmpty() && property.was == property.now)
            property.now = QCoreApplication::translate("exchange", "%1 (changed)").arg(property.now);
    }
}

Rank Comparer::rankOf(const StoredObject &object) const
{
    Rank rank {int(object.ref.kind), object.body[u"order"].toDouble(), 0, object.ref.id};
    if (object.ref.kind == ObjectKind::Node) {
        rank.first = object.body[u"y"].toDouble();
        rank.second = object.body[u"x"].toDouble();
    } else if (object.ref.kind == ObjectKind::Link) {
        if (const StoredObject *from = find(object.body[u"from"].toString())) {
            rank.first = from->body[u"y"].toDouble();
            rank.second = from->body[u"x"].toDouble();
        }
    }
    return rank;
}

/// From the bot down to the object.
std::vector<Rank> Comparer::placeOf(const QString &id) const
{
    std::vector<Rank> place;
    for (const StoredObject *object = find(id); object && place.size() < 8; object = find(object->parent))
        place.insert(place.begin(), rankOf(*object));
    return place;
}

Comparison Comparer::run()
{
    // What was published is a record, and no part of what differs.
    const auto isRecord = [](const StoredObject &object) { return object.ref.kind == ObjectKind::Release; };
    for (const StoredObject &object : std::as_const(m_new.objects)) {
        if (isRecord(object))
            continue;
        const StoredObject *old = m_old.byId.value(object.ref.id);
        if (!old)
            add(object, Kind::Added);
        else if (old->body != object.body)
            addChanged(*old, object);
    }
    for (const StoredObject &object : std::as_const(m_old.objects)) {
        if (!isRecord(object) && !m_new.byId.contains(object.ref.id))
            add(object, Kind::Removed);
    }
    QHash<QString, std::vector<Rank>> places;
    for (const ObjectChange &change : std::as_const(m_result.changes)) {
        places.insert(change.ref.id, placeOf(change.ref.id));
        m_result.titles.insert(change.ref.id, change.title);
        m_result.parents.insert(change.ref.id, change.parent);
        for (const StoredObject *above = find(change.parent); above && !m_result.titles.contains(above->ref.id); above = find(above->parent)) {
            m_result.titles.insert(above->ref.id, titleOf(above->ref, above->body));
            m_result.parents.insert(above->ref.id, above->parent);
        }
    }
    std::sort(m_result.changes.begin(), m_result.changes.end(), [&places](const ObjectChange &a, const ObjectChange &b) {
        return std::lexicographical_compare(places[a.ref.id].begin(), places[a.ref.id].end(), places[b.ref.id].begin(), places[b.ref.id].end());
    });
    return m_result;
}

QJsonArray propertiesJson(const QList<PropertyChange> &properties)
{
    QJsonArray array;
    for (const PropertyChange &property : properties) {
        QJsonObject json {{u"path"_s, pathText(property.path)}};
        if (!property.before.isUndefined())
            json.insert(u"before"_s, property.before);
        if (!property.after.isUndefined())
            json.insert(u"after"_s, property.after);
        if (!property.language.isEmpty())
            json.insert(u"language"_s, property.language);
        array.append(json);
    }
    return array;
}

QString kindWord(Kind kind)
{
    return kind == Kind::Added ? u"added"_s : kind == Kind::Removed ? u"removed"_s : u"changed"_s;
}

QString wordsLine(const PropertyChange &property)
{
    QString line;
    for (const TextPiece &piece : compareWords(property.before.toString(), property.after.toString())) {
        const QString text = QString(piece.text).replace(u'\n', u'⏎');
        line += piece.kind == TextPiece::Kind::Same ? text : piece.kind == TextPiece::Kind::Removed ? u"[-"_s + text + u"-]"_s : u"{+"_s + text + u"+}"_s;
    }
    return line;
}
} // namespace

QList<PropertyChange> ObjectChange::readable(bool withLayout) const
{
    QList<PropertyChange> list = withLayout ? properties + layout : properties;
    list.removeIf([](const PropertyChange &property) { return property.isInternal; });
    // What a translation was made from is read after what was written.
    std::stable_partition(list.begin(), list.end(), [](const PropertyChange &property) { return !property.path.contains(u"@from"_s); });
    return list;
}

Comparison compare(const model::Project &before, const model::Project &after)
{
    return Comparer(before, after).run();
}

QJsonObject Comparison::toJson() const
{
    QJsonArray array;
    for (const ObjectChange &change : changes) {
        QJsonObject json {{u"kind"_s, model::kindName(change.ref.kind)}, {u"id"_s, change.ref.id},          {u"change"_s, kindWord(change.kind)},
                          {u"title"_s, change.title},                    {u"layoutOnly"_s, change.isLayoutOnly()}};
        if (!change.parent.isEmpty())
            json.insert(u"parent"_s, change.parent);
        if (!change.properties.isEmpty())
            json.insert(u"properties"_s, propertiesJson(change.properties));
        if (!change.layout.isEmpty())
            json.insert(u"layout"_s, propertiesJson(change.layout));
        array.append(json);
    }
    return {{u"same"_s, isSame()}, {u"added"_s, added}, {u"removed"_s, removed}, {u"changed"_s, changed}, {u"moved"_s, moved}, {u"changes"_s, array}};
}

QStringList Comparison::toLines(bool layout) const
{
    QStringList lines;
    QString group;
    for (const ObjectChange &change : changes) {
        if (change.isLayoutOnly() && !layout)
            continue;
        const QString owner = titles.value(change.parent);
        if (owner != group && !owner.isEmpty())
            lines.append(owner + u':');
        group = owner;
        const QString indent = owner.isEmpty() ? QString() : u"  "_s;
        lines.append(indent + (change.kind == Kind::Added ? u"+ "_s : change.kind == Kind::Removed ? u"- "_s : u"~ "_s) + change.title);
        if (change.ref.kind == ObjectKind::Link)
            continue;
        for (const PropertyChange &property : change.readable(layout)) {
            if (isProse(property))
                lines.append(indent + u"    "_s + property.title + u": "_s + wordsLine(property));
            else if (change.kind != Kind::Changed)
                lines.append(indent + u"    "_s + property.title + u": "_s + onOneLine(property.was + property.now));
            else
                lines.append(indent + u"    "_s + property.title + u": "_s + (property.before.isUndefined() ? u"—"_s : onOneLine(property.was)) + u" → "_s
                             + (property.after.isUndefined() ? u"—"_s : onOneLine(property.now)));
        }
    }
    return lines;
}

} // namespace dialogist::exchange
