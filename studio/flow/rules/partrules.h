// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/rules/facts.h"

namespace dialogist::flow {

/// Rules about intents, entities, instructions and what the program itself says. What is read out of an intent's phrases is kept while they stay the same.
class PartRules
{
public:
    /// What nodes use: ids they refer to, and words behind a dot in their expressions ("event.entities.city").
    struct Uses {
        QSet<QString> references;
        QSet<QString> members;

        friend bool operator==(const Uses &, const Uses &) = default;
    };
    QList<Finding> check(const model::Bot &bot, const Uses &uses);

private:
    struct Known {
        model::Intent intent;
        QMap<QString, QStringList> plain; ///< by language, in plain wording, in order
        QStringList marked; ///< names of entities
    };
    const Known &read(const model::Intent &intent);
    void checkIntents(const model::Bot &bot, const Uses &uses);
    void checkPhrases(const model::Bot &bot);
    void checkEntities(const model::Bot &bot, const Uses &uses);
    void checkPrompts(const model::Bot &bot, const Uses &uses);
    void checkOwnWords(const model::Bot &bot);
    void add(const QString &rule, const QString &message, const QString &place, const QString &key = {});

    model::BotId m_bot;
    std::map<model::IntentId, Known> m_known;
    QList<Finding> m_findings;
};

/// Rules about conversation tests: they name nodes, flows, variables and intents by what people call them.
QList<Finding> checkTests(const model::Bot &bot);

} // namespace dialogist::flow
