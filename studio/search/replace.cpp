// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/replace.h"

#include "studio/flow/coderename.h"
#include "studio/flow/entityrename.h"
#include "studio/flow/expression.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/refactor.h"
#include "studio/flow/testmentions.h"
#include "studio/nlu/entities.h"

#include <QCoreApplication>

namespace dialogist::search {

using namespace Qt::StringLiterals;
using model::ObjectKind;

namespace {

QJsonValue valueAt(const QJsonValue &root, const QStringList &path)
{
    QJsonValue at = root;
    for (const QString &step : path)
        at = at.isArray() ? at.toArray().at(step.toLongLong()) : at.toObject().value(step);
    return at;
}

/// Variables that the new form reads and neither the old one read nor the bot has.
QStringList unknownNames(const QSet<QString> &before, const QSet<QString> &after, const QSet<QString> &known)
{
    QStringList names;
    for (const QString &name : after) {
        if (!before.contains(name) && !known.contains(name) && !flow::builtInNames().contains(name) && name != u"value")
            names.append(name);
    }
    names.sort();
    return names;
}

QString brokenExpression(const Field &field, const QString &after, const QSet<QString> &known)
{
    QSet<QString> readBefore;
    QSet<QString> readAfter;
    bool breaks = false;
    if (field.part == Part::Expression) {
        const flow::Expression old = flow::Expression::parse(field.text);
        const flow::Expression fresh = flow::Expression::parse(after);
        breaks = old.isValid() && !fresh.isValid();
        readBefore = old.variables();
        readAfter = fresh.variables();
    } else if (field.part != Part::Code && (field.text.contains(u"{{"_s) || after.contains(u"{{"_s))) {
        const auto old = flow::TextTemplate::parse(field.text);
        const auto fresh = flow::TextTemplate::parse(after);
        breaks = old.errors().isEmpty() && !fresh.errors().isEmpty();
        readBefore = old.variables();
        readAfter = fresh.variables();
    }
    if (breaks)
        return QCoreApplication::translate("search", "The expression would no longer be complete.");
    const QStringList unknown = unknownNames(readBefore, readAfter, known);
    return unknown.isEmpty() ? QString() : QCoreApplication::translate("search", "There is no variable “%1”.").arg(unknown.first());
}

/// Applies the plan to a copy of the project, then says what changed: several edits of one object become one change.
class Replacer
{
public:
    Replacer(const model::Project &project, const Query &query, const QString &replacement, bool evenBroken)
        : m_before(project)
        , m_query(query)
        , m_replacement(replacement)
        , m_evenBroken(evenBroken)
    {
    }
    ReplacePlan run(const QList<Hit> &hits);

private:
    struct Rename {
        model::VariableId id;
        QString name;
        model::BotId bot;
        QString from;
    };
    struct Edit {
        Replacement field;
        const Item *item = nullptr;
        int matches = 0;
    };
    void collect(const Hit &hit);
    void judge(Edit &edit);
    void judgeVariable(Edit &edit);
    bool comesByRenaming(const Edit &edit) const;
    bool takesOthersAlong(const Edit &edit);
    bool canBeEntity(const Edit &edit) const;
    void write(const Edit &edit);
    void followInCode(const Edit &edit);
    void rename(model::Project &after);
    const QSet<QString> &namesOf(model::BotId bot);
    QJsonObject &body(const model::ObjectRef &ref);

    const model::Project &m_before;
    const Query &m_query;
    QString m_replacement;
    bool m_evenBroken;
    QList<Edit> m_edits;
    QList<Rename> m_renames;
    QList<const Edit *> m_named; ///< flows, intents, entities and steps
    QHash<QString, QSet<QString>> m_called; ///< what tests of a bot call by name or id, in small letters
    QHash<QString, QSet<QString>> m_names; ///< variables of a bot, with those that come by renaming
    QHash<QString, QJsonObject> m_bodies;
    QList<model::ObjectRef> m_order;
    ReplacePlan m_plan;
};

QJsonObject &Replacer::body(const model::ObjectRef &ref)
{
    if (!m_bodies.contains(ref.id)) {
        m_bodies.insert(ref.id, m_before.body(ref));
        m_order.append(ref);
    }
    return m_bodies[ref.id];
}

const QSet<QString> &Replacer::namesOf(model::BotId id)
{
    QSet<QString> &names = m_names[id.toString()];
    const model::Bot *bot = m_before.bot(id);
    if (names.isEmpty() && bot) {
        for (const auto &[variableId, variable] : bot->variables)
            names.insert(variable.name);
        for (const Rename &rename : m_renames) {
            if (rename.bot == id) {
                names.insert(rename.name);
                names.remove(rename.from);
            }
        }
        names.insert(QString()); // so that a bot without variables is looked at once
    }
    return names;
}

void Replacer::collect(const Hit &hit)
{
    for (qsizetype i = 0; i < hit.item->fields.size(); ++i) {
        const Field &field = hit.item->fields.at(i);
        QList<Match> matches;
        std::copy_if(hit.matches.begin(), hit.matches.end(), std::back_inserter(matches), [i](const Match &match) { return match.field == i; });
        if (matches.isEmpty())
            continue;
        Edit edit {{hit.item->ref, hit.item->title, int(i), field.text, field.text, true, false, {}}, hit.item.get(), int(matches.size())};
        for (auto it = matches.crbegin(); it != matches.crend(); ++it)
            edit.field.after.replace(it->start, it->length, wordsFor(field.text, *it, m_query, m_replacement));
        m_edits.append(edit);
    }
}

void Replacer::judgeVariable(Edit &edit)
{
    const model::VariableId id = model::VariableId::fromString(edit.item->ref.id);
    const model::Bot *bot = m_before.bot(edit.item->bot);
    const QString &name = edit.field.after;
    edit.field.possible = bot && flow::isVariableName(name) && !bot->variable(name)
        && std::none_of(m_renames.begin(), m_renames.end(), [&](const Rename &other) { return other.bot == edit.item->bot && other.name == name; });
    if (edit.field.possible)
        m_renames.append({id, name, edit.item->bot, edit.field.before});
    else
        edit.field.problem = QCoreApplication::translate("search", "“%1” cannot be the name of a variable, or there is one already.").arg(name);
}

bool Replacer::canBeEntity(const Edit &edit) const
{
    const model::Bot *bot = m_before.bot(edit.item->bot);
    const QString &name = edit.field.after;
    const auto isTaken = [&](const auto &entry) { return entry.second.name == name; };
    const auto isTakenToo = [&](const Edit *other) { return other->item->ref.kind == ObjectKind::Entity && other->item->bot == edit.item->bot && other->field.after == name; };
    return bot && flow::isVariableName(name) && !nlu::systemEntityKinds().contains(name) && std::none_of(bot->entities.begin(), bot->entities.end(), isTaken)
        && std::none_of(m_named.begin(), m_named.end(), isTakenToo);
}

void Replacer::judge(Edit &edit)
{
    const Field &field = edit.item->fields.at(edit.field.field);
    const bool declares = edit.item->ref.kind == ObjectKind::Variable && field.part == Part::Variable;
    if (declares)
        return; // done before
    if (!field.replaceable) {
        edit.field.possible = false;
        edit.field.problem = QCoreApplication::translate("search", "This cannot be replaced here.");
    } else if (field.part == Part::Name && edit.field.after.trimmed().isEmpty() && edit.item->ref.kind != ObjectKind::Node) {
        edit.field.possible = false;
        edit.field.problem = QCoreApplication::translate("search", "A name cannot be empty.");
    } else if (edit.item->ref.kind == ObjectKind::Entity && field.path == QStringList {u"name"_s} && !canBeEntity(edit)) {
        edit.field.possible = false;
        edit.field.problem = QCoreApplication::translate("search", "“%1” cannot be the name of an entity, or there is one already.").arg(edit.field.after);
    } else if (field.part == Part::Variable && !namesOf(edit.item->bot).contains(edit.field.after)) {
        edit.field.breaks = true;
        edit.field.problem = QCoreApplication::translate("search", "There is no variable “%1”.").arg(edit.field.after);
    } else {
        edit.field.problem = brokenExpression(field, edit.field.after, namesOf(edit.item->bot));
        edit.field.breaks = !edit.field.problem.isEmpty();
    }
}

void Replacer::write(const Edit &edit)
{
    const Field &field = edit.item->fields.at(edit.field.field);
    QJsonObject &object = body(edit.item->ref);
    if (valueAt(object, field.path).toString() != field.text)
        return; // not as it was found: the project has moved on
    const model::Bot *bot = m_before.bot(edit.item->bot);
    const QJsonValue above = valueAt(object, field.path.first(field.path.size() - 1));
    // A text remembers what its translations were made from.
    if (!field.language.isEmpty() && bot && above.isObject()) {
        model::LocalizedText text = model::LocalizedText::fromJson(above, bot->sourceLanguage());
        text.edit(field.language, edit.field.after, bot->sourceLanguage());
        object = flow::withValueAt(object, field.path.first(field.path.size() - 1), text.toJson());
    } else {
        object = flow::withValueAt(object, field.path, edit.field.after);
    }
}

/// Mentions of a variable that is renamed are left to that: code would not follow where its step has the new name already.
bool Replacer::comesByRenaming(const Edit &edit) const
{
    const Part part = edit.item->fields.at(edit.field.field).part;
    if (part != Part::Variable)
        return false;
    return edit.item->ref.kind == ObjectKind::Variable || std::any_of(m_renames.begin(), m_renames.end(), [&](const Rename &rename) {
        return rename.bot == edit.item->bot && rename.from == edit.field.before && rename.name == edit.field.after;
    });
}

/// The name of something that others call by it. There may be thousands of steps, few of which any test names.
bool Replacer::takesOthersAlong(const Edit &edit)
{
    const ObjectKind kind = edit.item->ref.kind;
    if (edit.item->fields.at(edit.field.field).path != QStringList {u"name"_s})
        return false;
    if (kind == ObjectKind::Flow || kind == ObjectKind::Intent || kind == ObjectKind::Entity)
        return true;
    const model::Bot *bot = m_before.bot(edit.item->bot);
    if (kind != ObjectKind::Node || !bot || bot->tests.empty())
        return false;
    QSet<QString> &called = m_called[bot->id.toString()];
    if (called.isEmpty()) {
        for (const auto &[id, test] : bot->tests) {
            const QList<flow::TestMention> mentions = flow::mentionsIn(test);
            for (const flow::TestMention &mention : mentions)
                called.insert(mention.text.toLower());
        }
        called.insert(QString()); // so that tests that name nothing are read once
    }
    return called.contains(edit.field.before.toLower()) || called.contains(edit.item->ref.id);
}

/// A step whose last mention of a variable has gone to another one: its code names that one, too.
void Replacer::followInCode(const Edit &edit)
{
    if (edit.item->ref.kind != ObjectKind::Node || edit.item->fields.at(edit.field.field).part != Part::Variable)
        return;
    QJsonObject &object = body(edit.item->ref);
    QJsonObject props = object.value(u"props").toObject();
    const auto names = [&](const QString &key) { return props.value(key).toArray().contains(edit.field.before); };
    if (object.value(u"type").toString() != u"code" || names(u"inputs"_s) || names(u"outputs"_s))
        return;
    props.insert(u"source"_s, flow::renamedInCode(props.value(u"source").toString(), edit.field.before, edit.field.after));
    object.insert(u"props"_s, props);
}

void Replacer::rename(model::Project &after)
{
    const auto perform = [&](const commands::Command &step) {
        for (const model::Change &change : step.changes) {
            (void)after.apply(change);
            if (!m_order.contains(change.ref))
                m_order.append(change.ref);
        }
    };
    for (const Rename &rename : std::as_const(m_renames))
        perform(flow::renameVariable(after, rename.id, rename.name));
    for (const Edit *edit : std::as_const(m_named)) {
        const QString &id = edit->item->ref.id;
        const QString &name = edit->field.after;
        switch (edit->item->ref.kind) {
        case ObjectKind::Flow:
            perform(flow::renameFlow(after, model::FlowId::fromString(id), name));
            break;
        case ObjectKind::Intent:
            perform(flow::renameIntent(after, model::IntentId::fromString(id), name));
            break;
        case ObjectKind::Entity:
            perform(flow::renameEntity(after, model::EntityId::fromString(id), name));
            break;
        default:
            perform(flow::renameNode(after, model::NodeId::fromString(id), name));
        }
    }
}

ReplacePlan Replacer::run(const QList<Hit> &hits)
{
    for (const Hit &hit : hits)
        collect(hit);
    for (Edit &edit : m_edits) {
        if (edit.item->ref.kind == ObjectKind::Variable && edit.item->fields.at(edit.field.field).part == Part::Variable)
            judgeVariable(edit);
    }
    // Source texts first, so that translations replaced with them count as made from the new ones.
    const auto isSource = [this](const Edit &edit) {
        const model::Bot *bot = m_before.bot(edit.item->bot);
        return bot && edit.item->fields.at(edit.field.field).language == bot->sourceLanguage();
    };
    std::stable_partition(m_edits.begin(), m_edits.end(), isSource);
    QList<const Edit *> written;
    for (Edit &edit : m_edits) {
        judge(edit);
        const bool taken = edit.field.possible && (!edit.field.breaks || m_evenBroken);
        if (taken && takesOthersAlong(edit))
            m_named.append(&edit);
        else if (taken && !comesByRenaming(edit))
            written.append(&edit);
        (taken ? m_plan.replaced : m_plan.refused) += edit.matches;
        m_plan.fields.append(edit.field);
    }
    for (const Edit *edit : std::as_const(written))
        write(*edit);
    for (const Edit *edit : std::as_const(written))
        followInCode(*edit);

    commands::Command &command = m_plan.command;
    command.type = u"ReplaceText"_s;
    command.subject = m_query.text.left(60);
    if (m_renames.isEmpty() && m_named.isEmpty()) {
        for (const model::ObjectRef &ref : std::as_const(m_order))
            commands::appendChange(command.changes, ref, m_before.body(ref), m_bodies.value(ref.id));
        return m_plan;
    }
    model::Project after = m_before;
    for (const model::ObjectRef &ref : std::as_const(m_order))
        (void)after.apply({ref, m_before.body(ref), m_bodies.value(ref.id)});
    rename(after);
    for (const model::ObjectRef &ref : std::as_const(m_order))
        commands::appendChange(command.changes, ref, m_before.body(ref), after.body(ref));
    return m_plan;
}

} // namespace

QString wordsFor(const QString &text, const Match &match, const Query &query, const QString &replacement)
{
    if (!query.regex)
        return replacement;
    const QRegularExpressionMatch found = expressionOf(query).match(text, match.start);
    if (!found.hasMatch() || found.capturedStart() != match.start)
        return replacement;
    QString words;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (replacement[i] == u'\\' && next >= u'0' && next <= u'9') {
            words += found.captured(next.digitValue());
            ++i;
        } else if (replacement[i] == u'\\' && (next == u'\\' || next == u'n' || next == u't')) {
            words += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
            ++i;
        } else {
            words += replacement[i];
        }
    }
    return words;
}

ReplacePlan planReplace(const model::Project &project, const QList<Hit> &hits, const Query &query, const QString &replacement, bool evenBroken)
{
    return Replacer(project, query, replacement, evenBroken).run(hits);
}

} // namespace dialogist::search
