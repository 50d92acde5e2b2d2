// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/stringtable.h"

#include "studio/flow/catalogue.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/ownwords.h"
#include "studio/texts/textnames.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::texts {

namespace {

using model::LocalizedText;
using model::ObjectKind;

constexpr int labelLength = 20; ///< what the buttons of the common messengers hold

TextKind kindOf(const QStringList &path)
{
    static const QStringList words {u"synonyms"_s, u"keywords"_s, u"words"_s};
    static const QStringList buttons {u"label"_s, u"grant"_s, u"deny"_s, u"offered"_s};
    if (words.contains(path.last()))
        return TextKind::Words;
    return buttons.contains(path.last()) && path.first() != u"fields" ? TextKind::Label : TextKind::Text;
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
        const QString standIn = flow::standInFor(node, slot.path, bot);
        if (slot.text.isEmpty() && standIn.isEmpty())
            continue;
        TextRow row;
        if (!standIn.isEmpty())
            row.builtIn.set(bot.sourceLanguage(), standIn);
        row.place = {{ObjectKind::Node, id}, slot.path};
        row.key = keyOf(u"node"_s, id, slot.path, node.props);
        row.kind = kindOf(slot.path);
        row.flow = flow.id;
        row.group = flow.name;
        row.where = where;
        row.what = wordsFor(*spec, slot.path);
        row.text = withBuiltIn(slot.text, row.builtIn);
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
    row.key = u"intent:"_s + keyToken(row.place.object.id);
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
        row.key = u"entity:%1:%2"_s.arg(keyToken(row.place.object.id), keyToken(entity.values.at(i).value));
        row.kind = TextKind::Words;
        row.group = QCoreApplication::translate("texts", "Entities");
        row.where = row.group + u" › "_s + entity.name;
        row.what = QCoreApplication::translate("texts", "Other words for “%1”").arg(entity.values.at(i).value);
        row.text = text;
        rows.append(row);
    }
}

/// What a sentence of the program is: itself, in the language of the interface.
QString wordsFor(const flow::OwnWord &word)
{
    if (word.key == flow::chatTitleKey)
        return QCoreApplication::translate("texts", "Title");
    if (word.key == flow::chatGreetingKey)
        return QCoreApplication::translate("texts", "Greeting");
    const QString known = word.builtIn.exact(QLocale().name().section(u'_', 0, 0));
    return known.isEmpty() ? word.builtIn.exact(u"en"_s) : known;
}

void collectOwnWords(QList<TextRow> &rows, const model::Bot &bot)
{
    const QString chat = QCoreApplication::translate("texts", "Web chat");
    const QString said = QCoreApplication::translate("texts", "Said by the program");
    for (const flow::OwnWord &word : flow::ownWords()) {
        TextRow row;
        row.place = {{ObjectKind::Bot, bot.id.toString()}, {word.key}};
        row.key = u"bot:%1:%2"_s.arg(keyToken(row.place.object.id), keyToken(word.key));
        row.group = row.where = word.place == flow::OwnWord::Place::WebChat ? chat : said;
        row.what = wordsFor(word);
        row.builtIn = flow::saidAnyway(word, bot);
        row.text = withBuiltIn(flow::writtenFor(word.key, bot), row.builtIn);
        row.mayBeEmpty = flow::mayBeEmpty(word.key);
        rows.append(row);
    }
}

} // namespace

bool TextRow::isOnlyBuiltIn(const QString &language, const QString &source) const
{
    const auto isSaid = [this](const QString &tag) { return !builtIn.exact(tag).isEmpty() && text.exact(tag) == builtIn.exact(tag); };
    return place.object.kind == ObjectKind::Bot && isSaid(source) && isSaid(language);
}

LocalizedText::State TextRow::state(const QString &language, const QString &source) const
{
    if (mayBeEmpty && text.exact(source).isEmpty())
        return LocalizedText::State::Current;
    if (kind == TextKind::Phrases)
        return text.exact(language).isEmpty() ? LocalizedText::State::Missing : LocalizedText::State::Current;
    return text.state(language, source);
}

bool isForTranslators(const TextRow &row, const QString &language, const QString &source)
{
    return !row.text.exact(source).isEmpty() && !row.isOnlyBuiltIn(language, source);
}

TextCounts countTexts(const QList<TextRow> &rows, const QString &language, const QString &source)
{
    TextCounts counts;
    for (const TextRow &row : rows) {
        const bool isEmpty = row.text.exact(source).isEmpty();
        if (row.isOnlyBuiltIn(language, source))
            ++counts.builtIn;
        // What has no words in the first language is missing there, and nothing to translate yet.
        if (language == source ? row.isOnlyBuiltIn(source, source) || (isEmpty && row.mayBeEmpty) : !isForTranslators(row, language, source))
            continue;
        switch (row.state(language, source)) {
        case LocalizedText::State::Current:
            ++counts.current;
            break;
        case LocalizedText::State::Stale:
            ++counts.stale;
            break;
        case LocalizedText::State::Missing:
            ++counts.missing;
            break;
        }
    }
    return counts;
}

LocalizedText withBuiltIn(LocalizedText text, const LocalizedText &builtIn)
{
    for (auto it = builtIn.all().begin(); it != builtIn.all().end(); ++it) {
        if (text.exact(it.key()).isEmpty())
            text.set(it.key(), it.value());
    }
    return text;
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
    collectOwnWords(rows, bot);
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
    } else if (object.kind == ObjectKind::Bot && object.id == bot.id.toString()) {
        collectOwnWords(rows, bot);
    }
    return rows;
}

} // namespace dialogist::texts
