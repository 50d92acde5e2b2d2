// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/understanding.h"

#include "studio/model/bot.h"

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
/// The intent of that name holds phrases by which no intent is meant.
constexpr QLatin1String noIntent("none");

/// The compiled part for a language: "de-AT" is served by "de", a language without a part of its own by the one over all.
template<typename Part>
const Part *partFor(const std::map<QString, std::shared_ptr<const Part>> &parts, const QString &language)
{
    for (const QString &key : {language, language.section(u'-', 0, 0), QString()}) {
        if (const auto found = parts.find(key); found != parts.end())
            return found->second.get();
    }
    return nullptr;
}


QList<MarkedEntity> marked(const QList<EntityMatch> &matches)
{
    QList<MarkedEntity> list;
    for (const EntityMatch &match : matches)
        list.append({match.name, match.begin, match.end});
    return list;
}
} // namespace

UnderstandingSource UnderstandingSource::of(const model::Bot &bot)
{
    UnderstandingSource source;
    source.languages = bot.languages;
    source.settings = {bot.understanding.threshold, bot.understanding.margin};
    for (const auto &[id, intent] : bot.intents) {
        const bool isNone = intent.name.compare(noIntent, Qt::CaseInsensitive) == 0;
        for (auto it = intent.phrases.cbegin(); it != intent.phrases.cend(); ++it) {
            if (isNone)
                source.outOfScope[it.key()] += it.value();
            else if (!it.value().isEmpty())
                source.intents[it.key()][intent.name] += it.value();
        }
    }
    for (const auto &[id, entity] : bot.entities) {
        if (entity.kind == u"pattern") {
            source.patterns.append({entity.name, entity.patterns});
            continue;
        }
        for (const QString &language : bot.languages) {
            ListEntity list {entity.name, {}, entity.fuzzy};
            for (const model::EntityValue &value : entity.values)
                list.values.append({value.value, value.synonyms.value(language)});
            source.lists[language].append(list);
        }
    }
    return source;
}

const EntityMatch *Understood::entity(const QString &name) const
{
    for (const EntityMatch &match : entities) {
        if (match.name == name)
            return &match;
    }
    return nullptr;
}

std::shared_ptr<const Understanding> Understanding::compile(
    const UnderstandingSource &source, const Understanding *before, const JobControl *control)
{
    const std::shared_ptr<Understanding> made(new Understanding);
    made->m_settings = source.settings;
    std::map<QString, IntentExamples> &examples = made->m_examples;
    IntentExamples all;
    for (auto it = source.intents.cbegin(); it != source.intents.cend(); ++it) {
        examples[it.key()] = {it.value(), source.outOfScope.value(it.key()), 1, it.key()};
        for (auto intent = it.value().cbegin(); intent != it.value().cend(); ++intent)
            all.phrases[intent.key()] += intent.value();
        all.outOfScope += source.outOfScope.value(it.key());
    }
    all.languages = int(examples.size());
    if (examples.size() > 1)
        examples[QString()] = std::move(all); // with one language its model is the one over all
    for (const auto &[language, phrases] : examples) {
        std::shared_ptr<const IntentModel> model;
        if (before && before->m_settings == source.settings) {
            const auto known = before->m_examples.find(language);
            const auto learnt = before->m_intents.find(language);
            if (known != before->m_examples.end() && learnt != before->m_intents.end() && known->second == phrases)
                model = learnt->second;
        }
        if (!model)
            model = IntentModel::train(phrases, source.settings, control);
        if (!model->isEmpty())
            made->m_intents[language] = model;
    }
    if (made->m_intents.size() == 1)
        made->m_intents[QString()] = made->m_intents.begin()->second;

    QList<ListEntity> everyList;
    for (auto it = source.lists.cbegin(); it != source.lists.cend(); ++it) {
        made->m_entities[it.key()] = BotEntities::compile(it.value(), source.patterns);
        everyList += it.value();
    }
    if (!everyList.isEmpty() || !source.patterns.isEmpty())
        made->m_entities[QString()] = BotEntities::compile(everyList, source.patterns);
    return made;
}

const BotEntities *Understanding::entitiesFor(const QString &language) const
{
    return partFor(m_entities, language);
}

QList<EntityMatch> Understanding::entities(
    const QString &text, const QString &language, const EntityContext &context) const
{
    QList<EntityMatch> matches = findEntities(text, language, context);
    if (const BotEntities *own = entitiesFor(language))
        matches = withoutOverlaps(own->find(text) + matches);
    return matches;
}

IntentGuess Understanding::guess(const QString &text, const QString &language, const QList<EntityMatch> &entities) const
{
    const IntentModel *model = partFor(m_intents, language);
    if (!model)
        return {};
    IntentGuess best = model->classify(text, marked(entities));
    // A phrase that the designer wrote as meaning nothing has no likelihood at all.
    if (!best.isOutOfScope || best.inScope == 0)
        return best;
    const double known = best.evidence.known;
    for (const auto &[name, other] : m_intents) {
        IntentGuess guess = other.get() == model ? IntentGuess() : other->classify(text, marked(entities));
        if (!guess.isOutOfScope && guess.inScope > best.inScope && guess.evidence.known > known)
            best = std::move(guess);
    }
    return best;
}

Understood Understanding::understand(const QString &text, const QString &language, const EntityContext &context) const
{
    Understood understood;
    understood.entities = entities(text, language, context);
    understood.intents = guess(text, language, understood.entities);
    return understood;
}

IntentGuess Understanding::classify(const QString &text, const QString &language) const
{
    const BotEntities *own = entitiesFor(language);
    return guess(text, language, own ? withoutOverlaps(own->find(text)) : QList<EntityMatch>());
}

QStringList Understanding::problems() const
{
    const auto found = m_entities.find(QString());
    return found == m_entities.end() ? QStringList() : found->second->problems();
}

} // namespace dialogist::nlu
