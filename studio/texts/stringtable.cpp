// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/stringtable.h"

#include "studio/flow/catalogue.h"
#include "studio/flow/nodetexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::texts {

namespace {

using model::LocalizedText;
using model::ObjectKind;

constexpr int labelLength = 20; ///< what the buttons of the common messengers hold

QString number(const QString &index)
{
    return QLocale().toString(index.toInt() + 1);
}

QString labelOf(const flow::NodeSpec &spec, const QString &key)
{
    for (const flow::PropertySpec &property : spec.properties) {
        if (property.key == key)
            return property.label;
    }
    return key;
}

/// What a text is, in words: "Option 2", "Text 1, variant 3", or the label of its property.
QString wordsFor(const QStringList &path, const flow::NodeSpec &spec)
{
    if (path.size() < 3)
        return labelOf(spec, path.value(0));
    const QString at = number(path.at(1));
    if (path.at(2) == u"label"_s)
        return QCoreApplication::translate("texts", "Option %1").arg(at);
    if (path.at(2) == u"synonyms"_s)
        return QCoreApplication::translate("texts", "Other words for option %1").arg(at);
    if (path.at(2) == u"alt"_s)
        return QCoreApplication::translate("texts", "Description of picture %1").arg(at);
    if (path.at(2) == u"variants"_s)
        return QCoreApplication::translate("texts", "Text %1, variant %2").arg(at, number(path.value(3)));
    return QCoreApplication::translate("texts", "%1 %2").arg(labelOf(spec, path.first()), at);
}

/// Letters, digits, '.' and '-' as they are; everything else as _hex_, so that two names never meet.
QString token(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        result += plain ? QString(c) : u'_' + QString::number(c.unicode(), 16) + u'_';
    }
    return result;
}

/// The way to a text with list items named by their ids, which stay when the list is sorted anew.
QString keyOf(const QString &kind, const QString &id, const QStringList &path, const QJsonValue &root)
{
    QStringList steps {kind, token(id)};
    QJsonValue at = root;
    for (const QString &step : path) {
        if (at.isArray()) {
            at = at.toArray().at(step.toLongLong());
            const QString itemId = at[u"id"].toString();
            steps.append(itemId.isEmpty() ? token(step) : u"id-"_s + token(itemId));
        } else {
            at = at.toObject().value(step);
            steps.append(token(step));
        }
    }
    return steps.join(u':');
}

void collectNode(QList<TextRow> &rows, const model::Bot &bot, const model::Flow &flow, const model::Node &node)
{
    const flow::NodeSpec *spec = flow::specOf(node.type);
    if (!spec)
        return;
    const QString where = u"%1 › %2"_s.arg(flow.name, node.name.isEmpty() ? spec->title : node.name);
    const QString id = node.id.toString();
    const QList<flow::TextSlot> found = flow::textsOf(node, bot.sourceLanguage());
    for (const flow::TextSlot &slot : found) {
        if (slot.text.isEmpty())
            continue;
        TextRow row;
        row.place = {{ObjectKind::Node, id}, slot.path};
        row.key = keyOf(u"node"_s, id, slot.path, node.props);
        row.kind = slot.path.last() == u"label" ? TextKind::Label : slot.path.last() == u"synonyms" ? TextKind::Words : TextKind::Text;
        row.flow = flow.id;
        row.group = flow.name;
        row.where = where;
        row.what = wordsFor(slot.path, *spec);
        row.text = slot.text;
        row.advisedLength = row.kind == TextKind::Label ? labelLength : 0;
        rows.append(row);
    }
}

LocalizedText joined(const QMap<QString, QStringList> &lists, const QString &separator)
{
    LocalizedText text;
    for (auto it = lists.begin(); it != lists.end(); ++it)
        text.set(it.key(), it->join(separator));
    return text;
}

void collectIntent(QList<TextRow> &rows, const model::Intent &intent)
{
    const LocalizedText text = joined(intent.phrases, u"\n"_s);
    if (text.isEmpty())
        return;
    TextRow row;
    row.place = {{ObjectKind::Intent, intent.id.toString()}, {}};
    row.key = u"intent:"_s + token(row.place.object.id);
    row.kind = TextKind::Phrases;
    row.group = QCoreApplication::translate("texts", "Intents");
    row.where = row.group + u" › "_s + intent.name;
    row.what = QCoreApplication::translate("texts", "Training phrases");
    row.text = text;
    rows.append(row);
}

void collectEntity(QList<TextRow> &rows, const model::Entity &entity)
{
    for (qsizetype i = 0; i < entity.values.size(); ++i) {
        const LocalizedText text = joined(entity.values.at(i).synonyms, u", "_s);
        if (text.isEmpty())
            continue;
        TextRow row;
        row.place = {{ObjectKind::Entity, entity.id.toString()}, {QString::number(i)}};
        row.key = u"entity:%1:%2"_s.arg(token(row.place.object.id), token(entity.values.at(i).value));
        row.kind = TextKind::Words;
        row.group = QCoreApplication::translate("texts", "Entities");
        row.where = row.group + u" › "_s + entity.name;
        row.what = QCoreApplication::translate("texts", "Other words for “%1”").arg(entity.values.at(i).value);
        row.text = text;
        rows.append(row);
    }
}

/// Objects that are being edited: their bodies before, and as they are by now.
class Workpiece
{
public:
    explicit Workpiece(const model::Project &project)
        : m_project(project)
    {
    }
    QJsonObject &body(const model::ObjectRef &ref)
    {
        const auto it = m_index.constFind(ref.id);
        if (it != m_index.cend())
            return m_items[*it].after;
        const QJsonObject body = m_project.body(ref);
        m_index.insert(ref.id, m_items.size());
        m_items.append({ref, body, body});
        return m_items.last().after;
    }
    commands::Command command(const QString &what, const QString &subject) const
    {
        commands::Command command;
        command.type = what;
        for (const Item &item : m_items)
            commands::appendChange(command.changes, item.ref, item.before, item.after);
        command.subject = subject.isEmpty() ? QString::number(command.changes.size()) : subject;
        return command;
    }

private:
    struct Item {
        model::ObjectRef ref;
        QJsonObject before;
        QJsonObject after;
    };
    const model::Project &m_project;
    QList<Item> m_items;
    QHash<QString, qsizetype> m_index;
};

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue at = root;
    for (const QString &step : path)
        at = at.isArray() ? at.toArray().at(step.toLongLong()) : at.toObject().value(step);
    return at;
}

void setLocalized(QJsonObject &body, const QStringList &path, const LocalizedText &text)
{
    const QJsonObject props = body[u"props"].toObject();
    if (!valueAt(props, path).isUndefined())
        body.insert(u"props"_s, flow::withValueAt(props, path, text.toJson()));
}

void editNode(QJsonObject &body, const TextEdit &edit, const QString &source)
{
    LocalizedText text = LocalizedText::fromJson(valueAt(body[u"props"].toObject(), edit.place.path), source);
    const bool fresh = !edit.translatedFrom || *edit.translatedFrom == text.exact(source);
    if (edit.language != source && !fresh)
        text.setTranslation(edit.language, edit.words, *edit.translatedFrom);
    else if (text.exact(edit.language) != edit.words || text.state(edit.language, source) == LocalizedText::State::Stale)
        text.edit(edit.language, edit.words, source);
    else
        return;
    setLocalized(body, edit.place.path, text);
}

void editObject(QJsonObject &body, const TextEdit &edit, const QString &source)
{
    if (edit.place.object.kind == ObjectKind::Node) {
        editNode(body, edit, source);
    } else if (edit.place.object.kind == ObjectKind::Intent) {
        auto intent = model::Intent::fromJson(model::IntentId::fromString(edit.place.object.id), body);
        const QStringList phrases = itemsIn(edit.words, TextKind::Phrases);
        if (!intent || intent->phrases.value(edit.language) == phrases)
            return;
        phrases.isEmpty() ? (void)intent->phrases.remove(edit.language) : (void)intent->phrases.insert(edit.language, phrases);
        body = intent->toJson();
    } else if (edit.place.object.kind == ObjectKind::Entity) {
        auto entity = model::Entity::fromJson(model::EntityId::fromString(edit.place.object.id), body);
        const qsizetype index = edit.place.path.value(0).toLongLong();
        const QStringList words = itemsIn(edit.words, TextKind::Words);
        if (!entity || index >= entity->values.size() || entity->values.at(index).synonyms.value(edit.language) == words)
            return;
        auto &synonyms = entity->values[index].synonyms;
        words.isEmpty() ? (void)synonyms.remove(edit.language) : (void)synonyms.insert(edit.language, words);
        body = entity->toJson();
    }
}

/// What the history calls a single edited thing.
QString nameOf(const QList<TextPlace> &places, const model::Bot &bot)
{
    if (places.isEmpty() || !std::all_of(places.begin(), places.end(), [&](const TextPlace &p) { return p.object == places.first().object; }))
        return {};
    const QList<TextRow> rows = textsOf(bot, places.first().object);
    return rows.isEmpty() ? QString() : rows.first().where.section(u" › "_s, 1);
}

} // namespace

LocalizedText::State TextRow::state(const QString &language, const QString &source) const
{
    if (kind == TextKind::Phrases)
        return text.exact(language).isEmpty() ? LocalizedText::State::Missing : LocalizedText::State::Current;
    return text.state(language, source);
}

QStringList itemsIn(const QString &text, TextKind kind)
{
    QStringList items;
    for (const QString &item : text.split(kind == TextKind::Phrases ? u'\n' : u',')) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

QList<TextRow> textsOf(const model::Bot &bot)
{
    std::vector<const model::Flow *> flows;
    for (const auto &[id, flow] : bot.flows)
        flows.push_back(&flow);
    std::stable_sort(flows.begin(), flows.end(), [](const auto *a, const auto *b) { return a->order < b->order; });
    QList<TextRow> rows;
    for (const model::Flow *flow : flows) {
        for (const auto &[id, node] : flow->nodes)
            collectNode(rows, bot, *flow, node);
    }
    for (const auto &[id, intent] : bot.intents)
        collectIntent(rows, intent);
    for (const auto &[id, entity] : bot.entities)
        collectEntity(rows, entity);
    return rows;
}

QList<TextRow> textsOf(const model::Bot &bot, const model::ObjectRef &object)
{
    QList<TextRow> rows;
    if (object.kind == ObjectKind::Node) {
        const model::Node *node = bot.node(model::NodeId::fromString(object.id));
        const auto flow = node ? bot.flows.find(node->flow) : bot.flows.end();
        if (flow != bot.flows.end())
            collectNode(rows, bot, flow->second, *node);
    } else if (object.kind == ObjectKind::Intent) {
        if (const auto it = bot.intents.find(model::IntentId::fromString(object.id)); it != bot.intents.end())
            collectIntent(rows, it->second);
    } else if (object.kind == ObjectKind::Entity) {
        if (const auto it = bot.entities.find(model::EntityId::fromString(object.id)); it != bot.entities.end())
            collectEntity(rows, it->second);
    }
    return rows;
}

commands::Command textEdits(const model::Project &project, model::BotId botId, const QList<TextEdit> &edits, const QString &what)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot)
        return {};
    Workpiece work(project);
    QList<TextPlace> places;
    for (const TextEdit &edit : edits) {
        if (QJsonObject &body = work.body(edit.place.object); !body.isEmpty())
            editObject(body, edit, bot->sourceLanguage());
        places.append(edit.place);
    }
    return work.command(what, nameOf(places, *bot));
}

commands::Command confirmTexts(const model::Project &project, model::BotId botId, const QList<TextCell> &cells)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot)
        return {};
    Workpiece work(project);
    QList<TextPlace> places;
    const QString source = bot->sourceLanguage();
    for (const TextCell &cell : cells) {
        if (cell.place.object.kind != ObjectKind::Node || cell.language == source)
            continue;
        QJsonObject &body = work.body(cell.place.object);
        LocalizedText text = LocalizedText::fromJson(valueAt(body[u"props"].toObject(), cell.place.path), source);
        if (text.state(cell.language, source) != LocalizedText::State::Stale)
            continue;
        text.confirm(cell.language, text.exact(source));
        setLocalized(body, cell.place.path, text);
        places.append(cell.place);
    }
    return work.command(u"ConfirmTexts"_s, nameOf(places, *bot));
}

} // namespace dialogist::texts
