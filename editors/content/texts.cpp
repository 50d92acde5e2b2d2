// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/texts.h"

#include "studio/commands/flowcommands.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/nodetexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

namespace {

QString number(const QString &index)
{
    return QLocale().toString(index.toInt() + 1);
}

QString labelOf(const flow::NodeSpec &spec, const QString &key)
{
    for (const flow::PropertySpec &property : spec.properties) {
        if (property.key == key)
            return property.label;
    }
    return key;
}

/// What a text is, in words: "Option 2", "Text 1, variant 3", or the label of its property.
QString wordsFor(const QStringList &path, const flow::NodeSpec &spec)
{
    if (path.size() < 3)
        return labelOf(spec, path.value(0));
    const QString at = number(path.at(1));
    if (path.at(2) == u"label"_s)
        return QCoreApplication::translate("editors/content", "Option %1").arg(at);
    if (path.at(2) == u"synonyms"_s)
        return QCoreApplication::translate("editors/content", "Other words for option %1").arg(at);
    if (path.at(2) == u"alt"_s)
        return QCoreApplication::translate("editors/content", "Description of picture %1").arg(at);
    if (path.at(2) == u"variants"_s)
        return QCoreApplication::translate("editors/content", "Text %1, variant %2").arg(at, number(path.value(3)));
    return QCoreApplication::translate("editors/content", "%1 %2").arg(labelOf(spec, path.first()), at);
}

} // namespace

QList<TextRow> textsOf(const model::Bot &bot)
{
    std::vector<const model::Flow *> flows;
    for (const auto &[id, flow] : bot.flows)
        flows.push_back(&flow);
    std::stable_sort(flows.begin(), flows.end(), [](const auto *a, const auto *b) { return a->order < b->order; });
    QList<TextRow> rows;
    for (const model::Flow *flow : flows) {
        for (const auto &[id, node] : flow->nodes) {
            const flow::NodeSpec *spec = flow::specOf(node.type);
            if (!spec)
                continue;
            const QString where = u"%1 › %2"_s.arg(flow->name, node.name.isEmpty() ? spec->title : node.name);
            const QList<flow::TextSlot> found = flow::textsOf(node, bot.sourceLanguage());
            for (const flow::TextSlot &slot : found) {
                if (!slot.text.isEmpty())
                    rows.append({{flow->id, id, slot.path}, where, wordsFor(slot.path, *spec), slot.text});
            }
        }
    }
    return rows;
}

commands::Command textEdit(const model::Project &project, const TextPlace &place, const QString &language, const QString &words)
{
    const model::Node *node = project.node(place.node);
    const model::Flow *flow = node ? project.flow(node->flow) : nullptr;
    const model::Bot *bot = flow ? project.bot(flow->bot) : nullptr;
    if (!bot)
        return {};
    const QList<flow::TextSlot> found = flow::textsOf(*node, bot->sourceLanguage());
    for (const flow::TextSlot &slot : found) {
        if (slot.path != place.path || slot.text.exact(language) == words)
            continue;
        model::LocalizedText text = slot.text;
        text.set(language, words);
        const QJsonObject props = flow::withValueAt(node->props, place.path, text.toJson());
        return commands::setNodeProperty(project, place.node, place.path.first(), props.value(place.path.first()));
    }
    return {};
}

} // namespace dialogist::editors::content
