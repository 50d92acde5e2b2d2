// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/stringtable.h"

#include "studio/flow/nodetexts.h"
#include "studio/flow/ownwords.h"

using namespace Qt::StringLiterals;

namespace dialogist::texts {

namespace {

using model::LocalizedText;
using model::ObjectKind;

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

/// One localized text within the body of a node, or a sentence of the program within that of the bot.
class Slot
{
public:
    Slot(const model::Bot &bot, QJsonObject &body, const TextPlace &place)
        : m_body(body)
        , m_path(place.path)
        , m_isOwnWord(place.object.kind == ObjectKind::Bot)
        , m_source(bot.sourceLanguage())
        , m_builtIn(builtInOf(bot, body, place))
        , m_text(withBuiltIn(LocalizedText::fromJson(valueAt(root(), place.path), m_source), m_builtIn))
    {
        if (const QString title = m_body.value(u"webChat"_s)[u"title"].toString(); isTitle() && !title.isEmpty())
            m_text.set(m_source, title);
    }
    LocalizedText &text() { return m_text; }
    /// Puts it back. What the program says anyway is kept only where it no longer fits the source.
    void write(const QString &language)
    {
        for (auto it = m_builtIn.all().begin(); it != m_builtIn.all().end(); ++it) {
            const bool fits = it.key() == language || m_text.state(it.key(), m_source) != LocalizedText::State::Stale;
            if (fits && m_text.exact(it.key()) == it.value())
                m_text.set(it.key(), {});
        }
        if (m_isOwnWord)
            return writeOwnWord();
        if (valueAt(root(), m_path).isUndefined() && m_builtIn.isEmpty())
            return; // the row is gone
        m_body.insert(u"props"_s, flow::withValueAt(root(), m_path, m_text.toJson()));
    }

private:
    QJsonObject root() const { return m_body.value(m_isOwnWord ? u"words"_s : u"props"_s).toObject(); }
    bool isTitle() const { return m_isOwnWord && m_path.first() == flow::chatTitleKey; }
    void writeOwnWord()
    {
        if (isTitle()) { // which the settings of the web chat keep in the first language
            m_body.insert(u"webChat"_s, flow::withValueAt(m_body.value(u"webChat"_s).toObject(), {u"title"_s}, m_text.exact(m_source)));
            m_text.set(m_source, {});
        }
        QJsonObject words = root();
        m_text.isEmpty() ? words.remove(m_path.first()) : (void)words.insert(m_path.first(), m_text.toJson());
        words.isEmpty() ? m_body.remove(u"words"_s) : (void)m_body.insert(u"words"_s, words);
    }
    static LocalizedText builtInOf(const model::Bot &bot, const QJsonObject &body, const TextPlace &place)
    {
        if (place.object.kind == ObjectKind::Bot) {
            const auto &all = flow::ownWords();
            const auto word = std::find_if(all.begin(), all.end(), [&place](const flow::OwnWord &one) { return one.key == place.path.first(); });
            return word == all.end() ? LocalizedText() : flow::saidAnyway(*word, bot);
        }
        if (place.path.last() != u"offered")
            return {};
        const auto node = model::Node::fromJson(model::NodeId::fromString(place.object.id), body);
        return node ? LocalizedText(bot.sourceLanguage(), flow::standInFor(*node, place.path, bot)) : LocalizedText();
    }

    QJsonObject &m_body;
    QStringList m_path;
    bool m_isOwnWord;
    QString m_source;
    LocalizedText m_builtIn;
    LocalizedText m_text;
};

void editSlot(const model::Bot &bot, QJsonObject &body, const TextEdit &edit)
{
    const QString source = bot.sourceLanguage();
    Slot slot(bot, body, edit.place);
    LocalizedText &text = slot.text();
    const bool fresh = !edit.translatedFrom || *edit.translatedFrom == text.exact(source);
    if (edit.language != source && !fresh)
        text.setTranslation(edit.language, edit.words, *edit.translatedFrom);
    else if (text.exact(edit.language) != edit.words || text.state(edit.language, source) == LocalizedText::State::Stale)
        text.edit(edit.language, edit.words, source);
    else
        return;
    slot.write(edit.language);
}

void editObject(const model::Bot &bot, QJsonObject &body, const TextEdit &edit)
{
    if (edit.place.object.kind == ObjectKind::Node || edit.place.object.kind == ObjectKind::Bot) {
        editSlot(bot, body, edit);
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
    if (places.first().object.kind == ObjectKind::Bot)
        return bot.name;
    const QList<TextRow> rows = textsOf(bot, places.first().object);
    return rows.isEmpty() ? QString() : rows.first().where.section(u" › "_s, 1);
}

} // namespace

commands::Command textEdits(const model::Project &project, model::BotId botId, const QList<TextEdit> &edits, const QString &what)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot)
        return {};
    Workpiece work(project);
    QList<TextPlace> places;
    for (const TextEdit &edit : edits) {
        if (QJsonObject &body = work.body(edit.place.object); !body.isEmpty())
            editObject(*bot, body, edit);
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
        const ObjectKind kind = cell.place.object.kind;
        if ((kind != ObjectKind::Node && kind != ObjectKind::Bot) || cell.language == source)
            continue;
        Slot slot(*bot, work.body(cell.place.object), cell.place);
        if (slot.text().state(cell.language, source) != LocalizedText::State::Stale)
            continue;
        slot.text().confirm(cell.language, slot.text().exact(source));
        slot.write({});
        places.append(cell.place);
    }
    return work.command(u"ConfirmTexts"_s, nameOf(places, *bot));
}

} // namespace dialogist::texts
