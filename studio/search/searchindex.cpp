// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/searchindex.h"

#include "studio/flow/catalogue.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/testmentions.h"

#include <QCoreApplication>
#include <QUuid>

namespace dialogist::search {

using namespace Qt::StringLiterals;
using model::ObjectKind;

namespace {

/// Keys whose values nobody looks for: places, digests, times.
bool isNoise(const QString &key)
{
    static const QSet<QString> noise {u"@from"_s, u"position"_s, u"blob"_s, u"contentHash"_s, u"contentKey"_s, u"order"_s, u"bends"_s, u"importedAt"_s};
    return noise.contains(key);
}

bool isId(const QString &text)
{
    return text.size() == 36 && text[8] == u'-' && !QUuid::fromString(text).isNull();
}

/// The last key of a path; numbers of places in lists say nothing to anybody.
QString labelOf(const QStringList &path)
{
    const auto isKey = [](const QString &step) { return std::any_of(step.begin(), step.end(), [](QChar c) { return !c.isDigit(); }); };
    const auto key = std::find_if(path.rbegin(), path.rend(), isKey);
    return key == path.rend() ? path.last() : *key;
}

/// What the strings of one object are, by their place.
class Sorter
{
public:
    explicit Sorter(Item &item)
        : m_item(item)
    {
    }
    void mark(const QStringList &path, Part part) { m_parts.insert(path.join(u'/'), part); }
    void allow(const QString &path) { m_replaceable.insert(path); }
    void walk(const QJsonValue &value, QStringList path)
    {
        if (value.isString()) {
            add(value.toString(), path);
        } else if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                walk(list.at(i), path + QStringList {QString::number(i)});
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!isNoise(it.key()))
                    walk(it.value(), path + QStringList {it.key()});
            }
        }
    }

private:
    void add(const QString &text, const QStringList &path)
    {
        if (text.isEmpty())
            return;
        Field field {Part::Setting, labelOf(path), text, path, {}, false};
        const QString full = path.join(u'/');
        const auto own = m_parts.constFind(full);
        const auto above = m_parts.constFind(path.first(path.size() - 1).join(u'/'));
        if (isId(text)) {
            field.part = Part::Id;
        } else if (own != m_parts.cend()) {
            field.part = *own;
        } else if (above != m_parts.cend()) {
            field.part = *above; // a language of a text
            field.language = path.last();
            field.label = labelOf(path.first(path.size() - 1));
        } else {
            field.part = byKind(path);
        }
        field.replaceable = field.part != Part::Id && (field.part != Part::Setting || m_replaceable.contains(full));
        m_item.fields.append(field);
    }
    Part byKind(const QStringList &path) const
    {
        const QString &first = path.first();
        const QString &last = path.last();
        switch (m_item.ref.kind) {
        case ObjectKind::Variable:
            return first == u"name" ? Part::Variable : Part::Setting;
        case ObjectKind::Entity:
            return first == u"kind" || first == u"category" ? Part::Setting : Part::Entity;
        case ObjectKind::Intent:
            return first == u"phrases" ? Part::Phrase : first == u"name" ? Part::Name : Part::Setting;
        case ObjectKind::Prompt:
            return first == u"text" ? Part::Prompt : first == u"name" ? Part::Name : Part::Setting;
        case ObjectKind::Test:
            return first == u"name" || first == u"suite" ? Part::Name : first == u"steps" || first == u"pins" ? Part::Text : Part::Setting;
        case ObjectKind::Question:
            return first == u"question" || first == u"note" ? Part::Text : Part::Setting;
        case ObjectKind::Node:
            if (last == u"code" || last == u"script")
                return Part::Code;
            if (last == u"instructions" || last == u"system" || last == u"prompt" || last == u"task")
                return Part::Prompt;
            return path.size() == 1 && first == u"name" ? Part::Name : Part::Setting;
        default:
            return path.size() == 1 && (first == u"name" || first == u"title") ? Part::Name : Part::Setting;
        }
    }

    Item &m_item;
    QHash<QString, Part> m_parts;
    QSet<QString> m_replaceable;
};

/// Texts in the rows of a property ("cases", 0, "label"): those that are plain words of the designer's.
void sortRows(Sorter &sorter, const flow::PropertySpec &rows, const QJsonValue &value, const QStringList &path)
{
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (const flow::PropertySpec &column : rows.columns) {
            const QStringList at = path + QStringList {QString::number(i)} + column.key.split(u'.');
            if (column.kind == flow::PropertySpec::Kind::PlainText && column.key == u"label")
                sorter.mark(at, Part::Name); // a way on is called so
            else if (column.kind == flow::PropertySpec::Kind::PlainText || column.kind == flow::PropertySpec::Kind::Pattern)
                sorter.allow(at.join(u'/'));
        }
    }
}

void sortNode(Sorter &sorter, const model::Node &node, const flow::NodeSpec *spec, const QString &source)
{
    const QStringList root {u"props"_s};
    const QList<flow::TextSlot> texts = flow::textsOf(node, source);
    for (const flow::TextSlot &slot : texts)
        sorter.mark(root + slot.path, Part::Text);
    const QList<flow::ExpressionSlot> expressions = flow::expressionsOf(node);
    for (const flow::ExpressionSlot &slot : expressions)
        sorter.mark(root + slot.path, Part::Expression);
    const QList<flow::VariableSlot> variables = flow::variablesOf(node);
    for (const flow::VariableSlot &slot : variables)
        sorter.mark(root + slot.path, Part::Variable);
    for (const flow::PropertySpec &property : spec ? spec->properties : QList<flow::PropertySpec>()) {
        const QString path = u"props/"_s + QString(property.key).replace(u'.', u'/');
        if (property.kind == flow::PropertySpec::Kind::PlainText || property.kind == flow::PropertySpec::Kind::Pattern)
            sorter.allow(path);
        if (!property.columns.isEmpty())
            sortRows(sorter, property, node.props.value(property.key), path.split(u'/'));
        if (property.kind == flow::PropertySpec::Kind::Code)
            sorter.mark(path.split(u'/'), Part::Code);
    }
    const QList<flow::ExpressionSlot> templates = flow::templatesOf(node);
    for (const flow::ExpressionSlot &slot : templates)
        sorter.allow((root + slot.path).join(u'/'));
}

void sortTest(Sorter &sorter, const model::ConversationTest &test)
{
    const QList<flow::TestMention> mentions = flow::mentionsIn(test);
    for (const flow::TestMention &mention : mentions) {
        if (mention.isKey)
            continue; // keys are no texts; they follow when the thing itself is renamed
        switch (mention.kind) {
        case flow::TestMention::Kind::Variable:
        case flow::TestMention::Kind::Value:
            sorter.mark(mention.path, Part::Variable);
            break;
        case flow::TestMention::Kind::Expression:
            sorter.mark(mention.path, Part::Expression);
            break;
        default:
            sorter.mark(mention.path, Part::Name);
        }
    }
}

QString iconOf(const Item &item, const QString &type)
{
    switch (item.ref.kind) {
    case ObjectKind::Node:
        return type; // the room that draws knows the drawing of a type
    case ObjectKind::Flow:
        return u"flow"_s;
    case ObjectKind::Variable:
        return u"variable"_s;
    case ObjectKind::Intent:
    case ObjectKind::Entity:
        return u"phrases"_s;
    case ObjectKind::Prompt:
        return u"instructions"_s;
    case ObjectKind::Test:
        return u"check"_s;
    case ObjectKind::KnowledgeBase:
        return u"knowledge"_s;
    case ObjectKind::Source:
        return u"document"_s;
    case ObjectKind::Question:
        return u"question"_s;
    default:
        return u"bot"_s;
    }
}

std::shared_ptr<const Item> itemOf(const model::Project &project, const model::ObjectRef &ref, const QJsonObject &body)
{
    if (body.isEmpty() || ref.kind == ObjectKind::Link || ref.kind == ObjectKind::Release)
        return nullptr;
    auto item = std::make_shared<Item>();
    item->ref = ref;
    Sorter sorter(*item);
    const QString name = body[ref.kind == ObjectKind::Source ? u"title"_s : ref.kind == ObjectKind::Question ? u"question"_s : u"name"_s].toString();
    item->title = name;
    item->bot = model::BotId::fromString(ref.kind == ObjectKind::Bot ? ref.id : body[u"bot"].toString());
    item->icon = iconOf(*item, body[u"type"].toString());
    QJsonObject shown = body;
    for (const QString &key : {u"bot"_s, u"flow"_s, u"type"_s, u"scope"_s, u"knowledgeBase"_s, u"approvals"_s})
        shown.remove(key);
    if (ref.kind == ObjectKind::Node) {
        const auto node = model::Node::fromJson(model::NodeId::fromString(ref.id), body);
        if (!node)
            return nullptr;
        const model::Flow *flow = project.flow(node->flow);
        const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
        const flow::NodeSpec *spec = flow::specOf(node->type);
        item->flow = node->flow;
        item->bot = flow ? flow->bot : model::BotId();
        item->title = (flow ? flow->name : QString()) + u" › "_s + (!name.isEmpty() ? name : spec ? spec->title : node->type);
        sortNode(sorter, *node, spec, bot ? bot->sourceLanguage() : QString());
    }
    if (ref.kind == ObjectKind::Test) {
        if (const auto test = model::ConversationTest::fromJson(model::ConversationTestId::fromString(ref.id), body))
            sortTest(sorter, *test);
    }
    if (ref.kind == ObjectKind::Bot) {
        const QJsonObject words = body[u"words"].toObject();
        for (auto it = words.begin(); it != words.end(); ++it)
            sorter.mark({u"words"_s, it.key()}, Part::Text);
    }
    for (const QString &path : {u"description"_s, u"webChat/title"_s, u"privacy/controller"_s, u"privacy/requestsContact"_s, u"privacy/noticeUrl"_s, u"owner"_s})
        sorter.allow(path);
    sorter.walk(shown, {});
    item->fields.append({Part::Id, u"id"_s, ref.id, {}, {}, false});
    return item;
}

} // namespace

QString partName(Part part)
{
    static const QStringList names {u"text"_s, u"name"_s, u"expression"_s, u"code"_s, u"prompt"_s, u"variable"_s, u"phrase"_s, u"entity"_s, u"setting"_s, u"id"_s, u"document"_s};
    return names.at(int(part));
}

QString partTitle(Part part)
{
    switch (part) {
    case Part::Text:
        return QCoreApplication::translate("search", "Texts");
    case Part::Name:
        return QCoreApplication::translate("search", "Names");
    case Part::Expression:
        return QCoreApplication::translate("search", "Expressions");
    case Part::Code:
        return QCoreApplication::translate("search", "Code");
    case Part::Prompt:
        return QCoreApplication::translate("search", "Prompts");
    case Part::Variable:
        return QCoreApplication::translate("search", "Variables");
    case Part::Phrase:
        return QCoreApplication::translate("search", "Training phrases");
    case Part::Entity:
        return QCoreApplication::translate("search", "Entities");
    case Part::Setting:
        return QCoreApplication::translate("search", "Settings");
    case Part::Passage:
        return QCoreApplication::translate("search", "Documents");
    case Part::Id:
        break;
    }
    return QCoreApplication::translate("search", "Ids");
}

SearchIndex SearchIndex::build(const model::Project &project)
{
    SearchIndex index;
    const QList<model::StoredObject> objects = project.objects();
    for (const model::StoredObject &object : objects) {
        if (auto item = itemOf(project, object.ref, object.body))
            index.m_items.push_back(std::move(item));
    }
    return index;
}

void SearchIndex::update(const model::Project &project, const QList<model::Change> &changes)
{
    // The name of a flow is part of its nodes' titles.
    QList<model::ObjectRef> refs;
    for (const model::Change &change : changes) {
        refs.append(change.ref);
        const bool renamed = change.ref.kind == ObjectKind::Flow && change.before[u"name"] != change.after[u"name"];
        const model::Flow *flow = renamed ? project.flow(model::FlowId::fromString(change.ref.id)) : nullptr;
        for (auto it = flow ? flow->nodes.begin() : decltype(flow->nodes.begin())(); flow && it != flow->nodes.end(); ++it)
            refs.append({ObjectKind::Node, it->first.toString()});
    }
    QHash<QString, std::shared_ptr<const Item>> fresh;
    for (const model::ObjectRef &ref : refs)
        fresh.insert(ref.id, itemOf(project, ref, project.body(ref)));
    std::erase_if(m_items, [&fresh](std::shared_ptr<const Item> &item) {
        const auto it = fresh.find(item->ref.id);
        if (it == fresh.end())
            return false;
        item = it.value();
        fresh.erase(it);
        return !item;
    });
    for (const model::ObjectRef &ref : refs) {
        if (auto item = fresh.take(ref.id))
            m_items.push_back(std::move(item));
    }
}

} // namespace dialogist::search
