// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/channels.h"

#include "studio/flow/catalogue.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
/// The property of a message's bubbles that says where they are shown: its choices are the usual channels.
const flow::PropertySpec *usualChannels(const QList<flow::PropertySpec> &properties)
{
    for (const flow::PropertySpec &property : properties) {
        if (property.key == u"channels" && !property.choices.isEmpty())
            return &property;
        if (const flow::PropertySpec *found = usualChannels(property.columns))
            return found;
    }
    return nullptr;
}

/// Channels that a text of a step compares with: channel == 'kiosk'.
void addCompared(const QString &text, QStringList &named)
{
    static const QRegularExpression comparison(u"\\bchannel\\s*[!=]==?\\s*[\"']([^\"']+)[\"']"_s);
    for (auto it = comparison.globalMatch(text); it.hasNext();)
        named.append(it.next().captured(1));
}

void addNamed(const QJsonValue &value, QStringList &named)
{
    if (value.isString())
        return addCompared(value.toString(), named);
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            addNamed(each, named);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"channels") {
            const QJsonArray only = it->toArray();
            for (const QJsonValue &channel : only)
                named.append(channel.toString());
        } else {
            addNamed(*it, named);
        }
    }
    if (object[u"kind"].toString() == u"channel")
        named.append(object[u"value"].toString().trimmed());
}
} // namespace

QList<Channel> channelsOf(const model::Bot &bot)
{
    QList<Channel> channels;
    const flow::NodeSpec *message = flow::specOf(u"message"_s);
    if (const flow::PropertySpec *usual = message ? usualChannels(message->properties) : nullptr) {
        for (qsizetype i = 0; i < usual->choices.size(); ++i)
            channels.append({usual->choices.at(i), usual->choiceLabels.value(i, usual->choices.at(i))});
    }
    QStringList named;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes)
            addNamed(node.props, named);
    }
    for (const QString &word : std::as_const(named)) {
        const auto found = std::find_if(channels.begin(), channels.end(), [&](const Channel &each) { return each.word.compare(word, Qt::CaseInsensitive) == 0; });
        if (found != channels.end())
            found->isNamed = true;
        else if (!word.isEmpty())
            channels.append({word, word, true});
    }
    return channels;
}

} // namespace dialogist::panels::simulator
