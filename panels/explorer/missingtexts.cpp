// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/missingtexts.h"

#include "studio/flow/catalogue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dialogist::panels::explorer {

namespace {

using Kind = flow::PropertySpec::Kind;

void add(QList<QStringList> &texts, const QJsonValue &json)
{
    const QStringList languages = model::LocalizedText::fromJson(json).all().keys();
    if (!languages.isEmpty())
        texts.append(languages);
}

QList<QStringList> textsOf(const model::Node &node)
{
    QList<QStringList> texts;
    const flow::NodeSpec *spec = flow::specOf(node.type);
    if (!spec)
        return texts;
    for (const flow::PropertySpec &property : spec->properties) {
        const QJsonValue value = node.props.value(property.key);
        if (property.kind == Kind::LocalizedText)
            add(texts, value);
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list) {
            if (property.kind == Kind::Options)
                add(texts, item[u"label"_s]);
            if (property.kind != Kind::Bubbles)
                continue;
            add(texts, item[u"alt"_s]);
            const QJsonArray variants = item[u"variants"_s].toArray();
            for (const QJsonValue &variant : variants)
                add(texts, variant);
        }
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
                texts = m_texts.insert(nodeId, textsOf(node));
            for (const QStringList &written : std::as_const(*texts)) {
                for (const QString &language : bot.languages)
                    counts[language] += written.contains(language) ? 0 : 1;
            }
        }
    }
    return counts;
}

} // namespace dialogist::panels::explorer
