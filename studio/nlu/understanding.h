// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/botentities.h"
#include "studio/nlu/intentmodel.h"

#include <QMap>

#include <map>

namespace dialogist {
class JobControl;
}

namespace dialogist::model {
struct Bot;
}

namespace dialogist::nlu {

/// What a bot understands, taken from the bot: plain data, so that it can be compiled in a job.
struct UnderstandingSource {
    QStringList languages; ///< the first one is the source language
    QMap<QString, QMap<QString, QStringList>> intents; ///< language -> intent -> phrases
    QMap<QString, QStringList> outOfScope; ///< language -> phrases
    QMap<QString, QList<ListEntity>> lists; ///< by language
    QList<PatternEntity> patterns;
    IntentSettings settings;

    friend bool operator==(const UnderstandingSource &, const UnderstandingSource &) = default;

    /// An intent named "none" gives the phrases that are out of scope.
    static UnderstandingSource of(const model::Bot &bot);
};

/// What one text means.
struct Understood {
    IntentGuess intents; ///< out of scope where the bot has no intents
    QList<EntityMatch> entities; ///< without overlaps, in the order of the text

    /// The first entity of that name, the bot's or the system's.
    const EntityMatch *entity(const QString &name) const;
};

/// Everything that a bot needs to understand people: intents for each of its languages and one model over all of them, its
/// entities, and the system's. Compiled once, never changed; any thread may ask it.
class Understanding
{
public:
    /// Languages whose phrases are as they were in `before` are taken from there. Cancelled, it understands no intents.
    static std::shared_ptr<const Understanding> compile(
        const UnderstandingSource &source, const Understanding *before = nullptr, const JobControl *control = nullptr);

    bool hasIntents() const { return !m_intents.empty(); }
    /// A text that is out of scope in the language of the talk is tried in the others and in all of them together: people write
    /// the language they like, and mix.
    Understood understand(const QString &text, const QString &language, const EntityContext &context) const;
    IntentGuess classify(const QString &text, const QString &language) const;
    /// The system's entities and the bot's.
    QList<EntityMatch> entities(const QString &text, const QString &language, const EntityContext &context) const;
    QStringList problems() const; ///< patterns that are no regular expressions

private:
    Understanding() = default;
    IntentGuess guess(const QString &text, const QString &language, const QList<EntityMatch> &entities) const;
    const BotEntities *entitiesFor(const QString &language) const;

    std::map<QString, std::shared_ptr<const IntentModel>> m_intents; ///< by language; "" = over all languages
    std::map<QString, IntentExamples> m_examples; ///< what they were learnt from
    IntentSettings m_settings;
    std::map<QString, std::shared_ptr<const BotEntities>> m_entities; ///< by language; "" = of all languages
};

} // namespace dialogist::nlu
