// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/partrules.h"

#include "studio/flow/ownwords.h"
#include "studio/nlu/boundedpattern.h"
#include "studio/nlu/entities.h"
#include "studio/nlu/phrase.h"
#include "studio/nlu/wording.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int fewPhrases = 5; ///< fewer than this teach a classifier little
}

void PartRules::add(const QString &rule, const QString &message, const QString &place, const QString &key)
{
    Finding finding = makeFinding(rule, m_bot, {}, message, place + u' ' + key);
    finding.recipient = place;
    m_findings.append(finding);
}

const PartRules::Known &PartRules::read(const model::Intent &intent)
{
    Known &known = m_known[intent.id];
    if (known.intent == intent)
        return known;
    known = {intent, {}, {}};
    for (auto it = intent.phrases.begin(); it != intent.phrases.end(); ++it) {
        QStringList &plain = known.plain[it.key()];
        for (const QString &written : *it) {
            const nlu::Phrase phrase = nlu::Phrase::parse(written);
            plain.append(nlu::plainWording(phrase.text));
            for (const nlu::MarkedEntity &mark : phrase.entities) {
                if (!known.marked.contains(mark.entity))
                    known.marked.append(mark.entity);
            }
        }
    }
    return known;
}

void PartRules::checkIntents(const model::Bot &bot, const Uses &uses)
{
    QSet<QString> entities;
    for (const auto &[id, entity] : bot.entities)
        entities.insert(entity.name);
    for (const auto &[id, intent] : bot.intents) {
        const QString place = u"intent/"_s + id.toString();
        const Known &known = read(intent);
        if (!uses.references.contains(id.toString()))
            add(u"flow.intent-unused"_s,
                QCoreApplication::translate("flow", "No Event and no Route waits for the intent “%1”. Add an Event for it, or delete it.").arg(intent.name), place);
        const qsizetype count = intent.phrases.value(bot.sourceLanguage()).size();
        if (count < fewPhrases)
            add(u"flow.intent-few-phrases"_s,
                QCoreApplication::translate("flow", "The intent “%1” has %2 phrases in the bot's first language; from %3 on it is recognised well. Add some.")
                    .arg(intent.name, QString::number(count), QString::number(fewPhrases)),
                place);
        QStringList missing;
        for (const QString &language : bot.languages.mid(1)) {
            if (count > 0 && intent.phrases.value(language).isEmpty())
                missing.append(language);
        }
        if (!missing.isEmpty())
            add(u"flow.intent-untranslated"_s,
                QCoreApplication::translate("flow", "The intent “%1” has no phrases in %2, so it is hardly recognised there. Add some.").arg(intent.name, missing.join(u", "_s)), place);
        for (const QString &name : known.marked) {
            if (entities.contains(name) || nlu::systemEntityKinds().contains(name))
                continue;
            add(u"flow.phrase-entity"_s,
                QCoreApplication::translate("flow", "A phrase of “%1” marks “%2”, which is no entity of this bot. Add the entity, or correct the name.").arg(intent.name, name), place,
                name);
            m_findings.last().name = name;
        }
    }
}

void PartRules::checkPhrases(const model::Bot &bot)
{
    QHash<QString, const model::Intent *> owners;
    for (const auto &[id, intent] : bot.intents) {
        const Known &known = read(intent);
        QSet<const model::Intent *> reported;
        bool isRepeated = false;
        for (auto it = known.plain.begin(); it != known.plain.end(); ++it) {
            for (qsizetype i = 0; i < it->size(); ++i) {
                const QString &phrase = it->at(i);
                const model::Intent *&owner = owners[it.key() + u'|' + phrase];
                if (phrase.isEmpty() || !owner) {
                    owner = &intent;
                } else if (owner == &intent) {
                    isRepeated = true;
                } else if (!reported.contains(owner)) {
                    reported.insert(owner);
                    add(u"flow.duplicate-phrase"_s,
                        QCoreApplication::translate("flow", "“%3” is a phrase of “%1” and of “%2”, so the bot cannot tell them apart. Delete it in one.")
                            .arg(owner->name, intent.name, intent.phrases.value(it.key()).value(i)),
                        u"intent/"_s + id.toString(), owner->id.toString());
                }
            }
        }
        if (isRepeated)
            add(u"flow.repeated-phrase"_s, QCoreApplication::translate("flow", "The intent “%1” has a phrase twice. Delete the repetition.").arg(intent.name),
                u"intent/"_s + id.toString());
    }
}

void PartRules::checkEntities(const model::Bot &bot, const Uses &uses)
{
    QSet<QString> marked;
    for (const auto &[id, known] : m_known)
        marked += QSet<QString>(known.marked.begin(), known.marked.end());
    for (const auto &[id, entity] : bot.entities) {
        const QString place = u"entity/"_s + id.toString();
        if (!uses.references.contains(id.toString()) && !marked.contains(entity.name) && !uses.members.contains(entity.name))
            add(u"flow.entity-unused"_s,
                QCoreApplication::translate("flow", "No question, phrase or expression uses the entity “%1”. Use it, or delete it.").arg(entity.name), place);
        if (entity.kind == u"pattern" ? entity.patterns.isEmpty() : entity.values.isEmpty())
            add(u"flow.entity-empty"_s, QCoreApplication::translate("flow", "The entity “%1” has nothing that could be found. Add values or patterns.").arg(entity.name), place);
        for (const QString &pattern : entity.patterns) {
            if (entity.kind == u"pattern" && !nlu::boundedPattern(pattern).isValid())
                add(u"flow.entity-pattern"_s,
                    QCoreApplication::translate("flow", "The pattern “%2” of the entity “%1” is no regular expression. Correct it.").arg(entity.name, pattern.left(60)), place, pattern);
        }
        QHash<QString, QString> words;
        QSet<QString> reported;
        for (const model::EntityValue &value : entity.values) {
            QStringList names {value.value};
            for (const QStringList &synonyms : value.synonyms)
                names += synonyms;
            for (const QString &name : std::as_const(names)) {
                const QString plain = nlu::plainWording(name);
                if (plain.isEmpty())
                    continue;
                const QString owner = words.value(plain, value.value);
                if (owner != value.value && !reported.contains(plain)) {
                    reported.insert(plain);
                    add(u"flow.duplicate-synonym"_s,
                        QCoreApplication::translate("flow", "“%2” means two values of the entity “%1”: “%3” and “%4”. Delete it in one.").arg(entity.name, name, owner, value.value), place,
                        plain);
                }
                words.insert(plain, owner);
            }
        }
    }
}

void PartRules::checkPrompts(const model::Bot &bot, const Uses &uses)
{
    for (const auto &[id, prompt] : bot.prompts) {
        if (!uses.references.contains(id.toString()) && prompt.kind != u"snippet")
            add(u"flow.prompt-unused"_s, QCoreApplication::translate("flow", "No step uses the instructions “%1”. Use them, or delete them.").arg(prompt.name),
                u"prompt/"_s + id.toString());
    }
}

void PartRules::checkOwnWords(const model::Bot &bot)
{
    for (const QString &language : bot.languages) {
        if (const int wanting = wantingWords(bot, language); wanting > 0)
            add(u"flow.program-words"_s,
                QCoreApplication::translate("flow", "%n sentence(s) that the web chat and the program itself say are not there in “%1”, so that people read them in another language. Write them in the texts.",
                                            nullptr, wanting)
                    .arg(language),
                bot.id.toString(), language);
    }
}

QList<Finding> PartRules::check(const model::Bot &bot, const Uses &uses)
{
    m_bot = bot.id;
    m_findings.clear();
    std::erase_if(m_known, [&bot](const auto &entry) { return !bot.intents.contains(entry.first); });
    checkIntents(bot, uses);
    checkPhrases(bot);
    checkEntities(bot, uses);
    checkPrompts(bot, uses);
    checkOwnWords(bot);
    return std::move(m_findings);
}

} // namespace dialogist::flow
