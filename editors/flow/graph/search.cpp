// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/search.h"

#include <QJsonArray>
#include <QStringMatcher>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {

bool occurs(const QStringMatcher &word, const QJsonValue &value)
{
    if (value.isString())
        return word.indexIn(value.toString()) >= 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &entry) { return occurs(word, entry); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [&](const QJsonValue &entry) { return occurs(word, entry); });
    }
    return false;
}

} // namespace

QList<model::NodeId> found(const FlowGraph &graph, const QString &words)
{
    QList<QStringMatcher> matchers;
    for (const QString &word : words.simplified().split(u' ', Qt::SkipEmptyParts))
        matchers.append(QStringMatcher(word, Qt::CaseInsensitive));
    QList<model::NodeId> list;
    const model::Flow *flow = graph.flow();
    if (matchers.isEmpty() || !flow)
        return list;
    for (const model::NodeId &id : graph.readingOrder()) {
        const Card *card = graph.card(id);
        const model::Node *node = flow->node(id);
        const bool fits = std::all_of(matchers.begin(), matchers.end(), [&](const QStringMatcher &word) {
            return word.indexIn(card->name) >= 0 || word.indexIn(card->caption) >= 0 || word.indexIn(card->summary) >= 0
                || word.indexIn(card->type) >= 0 || (node && occurs(word, node->props));
        });
        if (fits)
            list.append(id);
    }
    return list;
}

} // namespace dialogist::editors::flow
