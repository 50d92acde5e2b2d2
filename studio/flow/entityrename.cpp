// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/entityrename.h"

#include "studio/flow/codefields.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/refactor.h"
#include "studio/flow/testmentions.h"

#include <QRegularExpression>
#include <QSet>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
const QString entitiesField = QStringLiteral("entities");

/// Knows in which places of a bot the entities of a message lie by their names: behind "entities" of the event at hand, of what an Event
/// or a Route keeps, and in variables that were given these.
class EntityPlaces
{
public:
    explicit EntityPlaces(const model::Bot &bot)
    {
        QList<std::pair<QString, QStringList>> given; // variable and what it gets
        for (const auto &[flowId, flow] : bot.flows) {
            for (const auto &[id, node] : flow.nodes) {
                const bool understands = node.type == u"route" || (node.type == u"event" && node.props[u"event"].toString(u"intent"_s) == u"intent");
                if (understands)
                    m_holders.insert(node.props[u"saveTo"].toString());
                for (const ExpressionSlot &slot : expressionsOf(node)) {
                    const QStringList path = slot.target.isEmpty() ? QStringList() : Expression::parse(slot.source).path();
                    if (!path.isEmpty())
                        given.append({slot.target, path});
                }
            }
        }
        m_holders.remove(QString());
        for (bool grows = true; grows;) {
            grows = false;
            for (const auto &[variable, path] : std::as_const(given)) {
                QSet<QString> *place = contains(path) ? &m_entities : path.size() == 1 && m_holders.contains(path.first()) ? &m_holders : nullptr;
                if (place && !place->contains(variable)) {
                    place->insert(variable);
                    grows = true;
                }
            }
        }
    }

    bool contains(const QStringList &path) const
    {
        return (path.size() == 2 && path.last() == entitiesField && m_holders.contains(path.first()))
            || (path.size() == 1 && m_entities.contains(path.first()));
    }

private:
    QSet<QString> m_holders {u"event"_s};
    QSet<QString> m_entities; ///< variables that hold nothing else
};

/// The node's properties with every expression, text and code that reads the entity by its name reading it by another one.
QJsonObject withEntityRenamed(const model::Node &node, const Expression::IsOwner &isOwner, const QString &from, const QString &to)
{
    const auto knows = [](const QStringList &locals, const Expression::IsOwner &owner) {
        return Expression::IsOwner([locals, owner](const QStringList &path) { return !locals.contains(path.first()) && owner(path); });
    };
    QJsonObject props = rewritten(node, node.props, {[&](const QString &source, const QStringList &locals) {
                                                         return Expression::parse(source).withFieldRenamed(knows(locals, isOwner), from, to);
                                                     },
                                                     [&](const QString &source, const QStringList &locals) {
                                                         return TextTemplate::parse(source).withFieldRenamed(knows(locals, isOwner), from, to);
                                                     }});
    if (node.type == u"code")
        props[u"source"] = withFieldRenamedInCode(props[u"source"].toString(), isOwner, from, to);
    return props;
}

void followEntity(commands::Command &command, const model::Bot &bot, const QString &from, const QString &to)
{
    const EntityPlaces places(bot);
    const Expression::IsOwner isOwner = [&places](const QStringList &path) { return places.contains(path); };
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            model::Node changed = node;
            changed.props = withEntityRenamed(node, isOwner, from, to);
            if (changed.props != node.props)
                commands::appendChange(command.changes, {model::ObjectKind::Node, nodeId.toString()}, node.toJson(), changed.toJson());
        }
    }
    followInTests(command, bot, [&](const TestMention &mention) {
        if (mention.kind == TestMention::Kind::Expression)
            return Expression::parse(mention.text).withFieldRenamed(isOwner, from, to);
        const bool isEntity = mention.kind == TestMention::Kind::Entity && (mention.above.isEmpty() || places.contains(mention.above));
        return isEntity && mention.text == from ? to : mention.text;
    });
}
} // namespace

commands::Command renameEntity(const model::Project &project, model::EntityId id, const QString &name)
{
    commands::Command command;
    command.type = u"RenameEntity"_s;
    for (const auto &[botId, bot] : project.bots) {
        const auto found = bot.entities.find(id);
        const bool taken = std::any_of(
            bot.entities.begin(), bot.entities.end(), [&](const auto &entry) { return entry.second.name == name; });
        if (found == bot.entities.end() || taken || !isVariableName(name))
            continue;
        model::Entity renamed = found->second;
        command.subject = renamed.name;
        const QString from = u"](%1)"_s.arg(renamed.name);
        renamed.name = name;
        commands::appendChange(
            command.changes, {model::ObjectKind::Entity, id.toString()}, found->second.toJson(), renamed.toJson());
        for (const auto &[intentId, intent] : bot.intents) {
            model::Intent changed = intent;
            for (QStringList &phrases : changed.phrases)
                phrases.replaceInStrings(from, u"](%1)"_s.arg(name));
            if (changed != intent)
                commands::appendChange(
                    command.changes, {model::ObjectKind::Intent, intentId.toString()}, intent.toJson(), changed.toJson());
        }
        followEntity(command, bot, command.subject, name);
    }
    return command;
}

QList<EntityMark> entityMarksOf(const QString &phrase)
{
    static const QRegularExpression mark(u"\\[([^\\]\\n]+)\\]\\(([^()\\s]+)\\)"_s);
    QList<EntityMark> marks;
    for (auto it = mark.globalMatch(phrase); it.hasNext();) {
        const auto match = it.next();
        marks.append({match.capturedStart(), match.capturedEnd(), match.captured(1), match.captured(2)});
    }
    return marks;
}

QString withoutMarks(const QString &phrase)
{
    QString plain;
    qsizetype at = 0;
    for (const EntityMark &mark : entityMarksOf(phrase)) {
        plain += QStringView(phrase).mid(at, mark.begin - at);
        plain += mark.text;
        at = mark.end;
    }
    return plain + phrase.mid(at);
}

} // namespace dialogist::flow
