// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/refactor.h"
#include "studio/flow/rules/facts.h"
#include "studio/flow/rules/fixers.h"
#include "studio/nlu/entities.h"
#include "studio/nlu/phrase.h"
#include "studio/nlu/wording.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
QString typeOfAnswer(const QString &answerType)
{
    static const QHash<QString, QString> types = {{u"yesno"_s, u"boolean"_s}, {u"rating"_s, u"number"_s}, {u"entity"_s, u"text"_s}};
    return answerType.isEmpty() ? u"text"_s : types.value(answerType, answerType);
}

model::Variable newVariable(const model::Bot &bot, const QString &name, const QString &type)
{
    model::Variable variable;
    variable.id = model::VariableId::create();
    variable.bot = bot.id;
    variable.name = name;
    variable.type = type;
    return variable;
}

/// A name for what a node asks for: the letters of its title, and a number when that is taken.
QString nameFor(const model::Project &project, const model::Bot &bot, const QString &title)
{
    const QStringList words = nlu::plainWording(title).split(u' ', Qt::SkipEmptyParts);
    QString name;
    for (const QString &word : words) {
        QString part;
        for (const QChar c : word) {
            if (c.unicode() < 0x80 && c.isLetterOrNumber())
                part += c;
        }
        name += name.isEmpty() || part.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    }
    name = name.left(30);
    if (!isVariableName(name))
        name = u"answer"_s;
    const model::Bot *present = project.bot(bot.id);
    QString free = name;
    for (int i = 2; present->variable(free); ++i)
        free = name + QString::number(i);
    return free;
}
} // namespace

void addVariable(const Fixing &fixing)
{
    const QString &name = fixing.finding.variable;
    if (fixing.bot.variable(name) || !isVariableName(name))
        return;
    // The type of what is asked there, when it is asked for.
    QString type = u"text"_s;
    if (fixing.node && fixing.node->type == u"ask" && fixing.node->props[u"variable"].toString() == name)
        type = typeOfAnswer(fixing.node->props[u"answerType"].toString());
    fixing.steps.add(commands::setVariable(fixing.steps.project(), newVariable(fixing.bot, name, type)));
}

void correctName(const Fixing &fixing)
{
    // The one that the person has read about, and no other, should it be gone.
    const QString &similar = fixing.finding.suggestion;
    if (fixing.node && !similar.isEmpty() && fixing.bot.variable(similar))
        fixing.steps.add(commands::setNodeProperties(
            fixing.steps.project(), fixing.node->id, withVariableRenamed(*fixing.node, fixing.finding.variable, similar)));
}

void addAnswerVariable(const Fixing &fixing)
{
    if (!fixing.node)
        return;
    const auto add = [&](const QString &title, const QString &answerType) {
        const model::Variable variable = newVariable(fixing.bot, nameFor(fixing.steps.project(), fixing.bot, title), typeOfAnswer(answerType));
        fixing.steps.add(commands::setVariable(fixing.steps.project(), variable));
        return variable.name;
    };
    QJsonObject props = fixing.node->props;
    if (fixing.node->type == u"ask" && props[u"variable"].toString().isEmpty())
        props[u"variable"] = add(titleOf(*fixing.node), props[u"answerType"].toString());
    QJsonArray fields = fixing.node->type == u"form" ? props[u"fields"].toArray() : QJsonArray();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        QJsonObject field = fields[i].toObject();
        const auto label = model::LocalizedText::fromJson(field[u"label"], fixing.bot.sourceLanguage());
        if (field[u"variable"].toString().isEmpty())
            field[u"variable"] = add(label.exact(fixing.bot.sourceLanguage()), field[u"answerType"].toString());
        fields[i] = field;
    }
    if (!fields.isEmpty())
        props[u"fields"] = fields;
    fixing.steps.add(commands::setNodeProperties(fixing.steps.project(), fixing.node->id, props));
}

void deleteVariable(const Fixing &fixing)
{
    if (fixing.variable)
        fixing.steps.add(commands::removeVariable(fixing.steps.project(), fixing.variable->id));
}

void clearInitial(const Fixing &fixing)
{
    if (!fixing.variable)
        return;
    model::Variable changed = *fixing.variable;
    changed.initial = QJsonValue::Undefined;
    fixing.steps.add(commands::setVariable(fixing.steps.project(), changed));
}

void fitVariableType(const Fixing &fixing)
{
    if (!fixing.variable || !fixing.node)
        return;
    model::Variable changed = *fixing.variable;
    if (fixing.node->type == u"ask")
        changed.type = typeOfAnswer(fixing.node->props[u"answerType"].toString());
    const QJsonArray fields = fixing.node->props[u"fields"].toArray();
    for (const QJsonValue &field : fields) {
        if (field[u"variable"].toString() == changed.name)
            changed.type = typeOfAnswer(field[u"answerType"].toString());
    }
    fixing.steps.add(commands::setVariable(fixing.steps.project(), changed));
}

void dropRepeatedPhrases(const Fixing &fixing)
{
    const auto found = fixing.bot.intents.find(model::IntentId::fromString(fixing.finding.recipient.section(u'/', 1)));
    if (found == fixing.bot.intents.end())
        return;
    model::Intent changed = found->second;
    for (QStringList &phrases : changed.phrases) {
        QSet<QString> seen;
        phrases.removeIf([&seen](const QString &phrase) {
            const QString plain = nlu::plainWording(nlu::Phrase::parse(phrase).text);
            const bool isRepeated = !plain.isEmpty() && seen.contains(plain);
            seen.insert(plain);
            return isRepeated;
        });
    }
    fixing.steps.add(commands::setIntent(fixing.steps.project(), changed));
}

void addMarkedEntities(const Fixing &fixing)
{
    const auto found = fixing.bot.intents.find(model::IntentId::fromString(fixing.finding.recipient.section(u'/', 1)));
    if (found == fixing.bot.intents.end())
        return;
    QStringList known = nlu::systemEntityKinds();
    for (const auto &[id, entity] : fixing.bot.entities)
        known.append(entity.name);
    // Each word that a phrase marks is a value.
    QMap<QString, model::Entity> added;
    for (const QStringList &phrases : found->second.phrases) {
        for (const QString &written : phrases) {
            const nlu::Phrase phrase = nlu::Phrase::parse(written);
            for (const nlu::MarkedEntity &mark : phrase.entities) {
                if (mark.entity != fixing.finding.name || known.contains(mark.entity) || !isVariableName(mark.entity))
                    continue;
                model::Entity &entity = added[mark.entity];
                const QString value = phrase.text.mid(mark.begin, mark.end - mark.begin);
                const bool isKnown = std::any_of(entity.values.begin(), entity.values.end(), [&](const model::EntityValue &each) { return each.value == value; });
                if (!isKnown)
                    entity.values.append({value, {}});
            }
        }
    }
    for (auto it = added.begin(); it != added.end(); ++it) {
        it->id = model::EntityId::create();
        it->bot = fixing.bot.id;
        it->name = it.key();
        fixing.steps.add(commands::setEntity(fixing.steps.project(), *it));
    }
}

void deletePart(const Fixing &fixing)
{
    const QString kind = fixing.finding.recipient.section(u'/', 0, 0);
    const QString id = fixing.finding.recipient.section(u'/', 1);
    const model::Project &project = fixing.steps.project();
    if (kind == u"intent")
        fixing.steps.add(commands::removeIntent(project, model::IntentId::fromString(id)));
    else if (kind == u"entity")
        fixing.steps.add(commands::removeEntity(project, model::EntityId::fromString(id)));
    else if (kind == u"prompt")
        fixing.steps.add(commands::removePrompt(project, model::PromptId::fromString(id)));
    else if (kind == u"test")
        fixing.steps.add(commands::removeTest(project, model::ConversationTestId::fromString(id)));
}

} // namespace dialogist::flow
