// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/missingtexts.h"

#include "studio/flow/nodetexts.h"
#include "studio/texts/stringtable.h"

#include <algorithm>

namespace dialogist::panels::explorer {

namespace {

constexpr int atATime = 500; // steps, about 5 ms

/// Those in which a text needs no work: a translation of an older text does.
QStringList currentLanguages(const model::LocalizedText &text, const QString &sourceLanguage)
{
    QStringList languages = text.all().keys();
    languages.removeIf([&](const QString &language) { return text.state(language, sourceLanguage) == model::LocalizedText::State::Stale; });
    return languages;
}

QList<QStringList> languagesOfTexts(const model::Node &node, const model::Bot &bot)
{
    QList<QStringList> texts;
    const QList<flow::TextSlot> found = flow::textsOf(node, bot.sourceLanguage());
    for (const flow::TextSlot &slot : found) {
        QStringList languages = currentLanguages(slot.text, bot.sourceLanguage());
        const bool hasStandIn = !languages.contains(bot.sourceLanguage()) && !flow::standInFor(node, slot.path, bot).isEmpty();
        if (hasStandIn)
            languages.append(bot.sourceLanguage());
        if (hasStandIn || !slot.text.isEmpty())
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
                languages.append(currentLanguages(row.text, bot.sourceLanguage()));
        }
    }
    return languages;
}

} // namespace

void MissingTexts::restart(const model::Project &project)
{
    m_steps.clear();
    m_sums.clear();
    m_unknown.clear();
    for (const auto &[botId, bot] : project.bots) {
        for (const auto &[flowId, flow] : bot.flows) {
            for (const auto &[id, node] : flow.nodes)
                m_unknown.append(id);
        }
    }
}

void MissingTexts::forget(model::NodeId node)
{
    if (const auto known = m_steps.constFind(node); known != m_steps.constEnd()) {
        add(*known, -1);
        m_steps.erase(known);
    }
    m_unknown.append(node);
}

bool MissingTexts::look(const model::Project &project)
{
    for (int i = 0; i < atATime && !m_unknown.isEmpty(); ++i) {
        const model::NodeId id = m_unknown.takeLast();
        const model::Node *node = m_steps.contains(id) ? nullptr : project.node(id);
        const model::Flow *flow = node ? project.flow(node->flow) : nullptr;
        const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
        if (!bot)
            continue; // it is gone
        const Step step {bot->id, languagesOfTexts(*node, *bot)};
        add(step, 1);
        m_steps.insert(id, step);
    }
    return m_unknown.isEmpty();
}

void MissingTexts::add(const Step &step, int sign)
{
    Sum &sum = m_sums[step.bot];
    sum.texts += sign * int(step.texts.size());
    for (const Languages &written : step.texts) {
        for (const QString &language : written)
            sum.written[language] += sign;
    }
}

QHash<QString, int> MissingTexts::countsOf(const model::Bot &bot) const
{
    QHash<QString, int> counts;
    const Sum sum = m_sums.value(bot.id);
    const QList<Languages> elsewhere = languagesElsewhere(bot);
    for (const QString &language : bot.languages) {
        const auto lacks = std::count_if(elsewhere.begin(), elsewhere.end(), [&](const Languages &written) { return !written.contains(language); });
        counts[language] = sum.texts - sum.written.value(language) + int(lacks);
    }
    return counts;
}

} // namespace dialogist::panels::explorer
