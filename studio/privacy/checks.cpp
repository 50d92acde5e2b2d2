// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/checks.h"

#include "studio/base/json.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

flow::Finding &Findings::add(const QString &rule, flow::Severity severity, const QString &title, const QString &message, const Place &place)
{
    flow::Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.title = title;
    finding.message = message;
    finding.bot = m_context.bot.id;
    finding.nodes = place.nodes;
    if (!place.nodes.isEmpty()) {
        if (const model::Node *node = m_context.bot.node(place.nodes.last()))
            finding.flow = node->flow;
    }
    finding.variable = place.variable;
    finding.recipient = place.recipient;
    finding.fingerprint = sha256Hex((rule + u'\n' + place.key).toUtf8()).left(32);
    m_list.append(finding);
    return m_list.last();
}

QString stepName(const model::Node &node)
{
    if (!node.name.isEmpty())
        return node.name;
    const flow::NodeSpec *spec = flow::specOf(node.type);
    return spec ? spec->title : node.type;
}

QString categoryWords(const QStringList &categories)
{
    // A sentence with ten of them is not read.
    constexpr qsizetype most = 3;
    const QString first = termLabels(Term::Category, categories.mid(0, most)).join(u", "_s);
    const qsizetype rest = categories.size() - most;
    return rest > 0 ? QCoreApplication::translate("privacy", "%1 and %n more", nullptr, int(rest)).arg(first) : first;
}

QStringList textsOf(const QJsonValue &props)
{
    QStringList texts;
    if (props.isString()) {
        texts.append(props.toString());
    } else if (props.isArray()) {
        for (const QJsonValue &item : props.toArray())
            texts += textsOf(item);
    } else if (props.isObject()) {
        const QJsonObject object = props.toObject();
        for (const QJsonValue &item : object)
            texts += textsOf(item);
    }
    return texts;
}

QList<flow::Finding> checkPrivacy(const ReviewContext &context, Review &review)
{
    Findings findings(context);
    checkTransparency(context, review, findings);
    checkPurposes(context, findings);
    checkContent(context, review, findings);
    checkTransfers(context, review, findings);
    return findings.take();
}

} // namespace dialogist::privacy
