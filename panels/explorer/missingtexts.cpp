// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/missingtexts.h"

#include "studio/flow/nodetexts.h"

namespace dialogist::panels::explorer {

namespace {

QList<QStringList> languagesOfTexts(const model::Node &node)
{
    QList<QStringList> texts;
    const QList<flow::TextSlot> found = flow::textsOf(node);
    for (const flow::TextSlot &slot : found) {
        if (!slot.text.isEmpty())
            texts.append(slot.text.all().keys());
    }
    return texts;
}

} // namespace

QHash<QString, int> MissingTexts::countsOf(const model::Bot &bot)
{
    QHash<QString, int> counts;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            auto texts = m_texts.find(nodeId);
            if (texts == m_texts.end())
                texts = m_texts.insert(nodeId, languagesOfTexts(node));
            for (const QStringList &written : std::as_const(*texts)) {
                for (const QString &language : bot.languages)
                    counts[language] += written.contains(language) ? 0 : 1;
            }
        }
    }
    return counts;
}

} // namespace dialogist::panels::explorer
