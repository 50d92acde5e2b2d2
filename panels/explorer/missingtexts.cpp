// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/missingtexts.h"

#include "studio/flow/nodetexts.h"
#include "studio/texts/stringtable.h"

namespace dialogist::panels::explorer {

namespace {

QList<QStringList> languagesOfTexts(const model::Node &node, const model::Bot &bot)
{
    QList<QStringList> texts;
    const QList<flow::TextSlot> found = flow::textsOf(node, bot.sourceLanguage());
    for (const flow::TextSlot &slot : found) {
        QStringList languages = slot.text.all().keys();
        if (!languages.contains(bot.sourceLanguage()) && !flow::standInFor(node, slot.path, bot).isEmpty())
            languages.append(bot.sourceLanguage());
        if (!languages.isEmpty())
            texts.append(languages);
    }
    return texts;
}

/// Of what is no step: few, so they are looked at anew each time.
QList<QStringList> languagesElsewhere(const model::Bot &bot)
{
    using model::ObjectKind;
    QList<model::ObjectRef> refs {{ObjectKind::Bot, bot.id.toString()}};
    for (const auto &[id, intent] : bot.intents)
        refs.append({ObjectKind::Intent, id.toString()});
    for (const auto &[id, entity] : bot.entities)
        refs.append({ObjectKind::Entity, id.toString()});
    QList<QStringList> languages;
    for (const model::ObjectRef &ref : refs) {
        const QList<texts::TextRow> rows = texts::textsOf(bot, ref);
        for (const texts::TextRow &row : rows) {
            if (!row.mayBeEmpty || !row.text.exact(bot.sourceLanguage()).isEmpty())
                languages.append(row.text.all().keys());
        }
    }
    return languages;
}

} // namespace

QHash<QString, int> MissingTexts::countsOf(const model::Bot &bot)
{
    QHash<QString, int> counts;
    const auto count = [&](const QList<QStringList> &texts) {
        for (const QStringList &written : texts) {
            for (const QString &language : bot.languages)
                counts[language] += written.contains(language) ? 0 : 1;
        }
    };
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            auto texts = m_texts.find(nodeId);
            if (texts == m_texts.end())
                texts = m_texts.insert(nodeId, languagesOfTexts(node, bot));
            count(*texts);
        }
    }
    count(languagesElsewhere(bot));
    return counts;
}

} // namespace dialogist::panels::explorer
