// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/features.h"

#include "studio/flow/catalogue.h"
#include "studio/model/jsonread.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
struct Table {
    QStringList everyBot;
    QList<std::pair<QString, QString>> purposes; ///< in the order of precedence
};

const Table &table()
{
    static const Table result = [] {
        Table t;
        const QJsonObject json = builtInJson(u"features.json"_s);
        t.everyBot = model::stringList(json[u"everyBot"]);
        for (const QJsonValue &row : json[u"purposes"].toArray())
            t.purposes.append({row[u"purpose"].toString(), row[u"feature"].toString()});
        return t;
    }();
    return result;
}

QString whyUsed(const QString &feature)
{
    if (feature == u"knowledge")
        return QCoreApplication::translate("privacy", "The bot answers from documents, which this company helps to index or search.");
    if (feature == u"ai-answers")
        return QCoreApplication::translate("privacy", "A step of the bot lets a language model answer.");
    if (feature.isEmpty())
        return QCoreApplication::translate("privacy", "The profile does not say for what, so it is counted.");
    return QCoreApplication::translate("privacy", "Every bot needs it: the service runs on it.");
}

QString whyNotUsed(const QString &feature)
{
    if (feature == u"ai-answers")
        return QCoreApplication::translate("privacy", "Not used: no step of this bot lets a language model answer.");
    if (feature == u"web-search")
        return QCoreApplication::translate("privacy", "Not used: this bot looks nothing up on web sites while it talks.");
    if (feature == u"knowledge")
        return QCoreApplication::translate("privacy", "Not used: this bot answers from no documents.");
    if (feature == u"messaging")
        return QCoreApplication::translate("privacy", "Not used: this bot is reached by web chat, not by a messenger or telephone.");
    if (feature == u"hand-over")
        return QCoreApplication::translate("privacy", "Not used: this bot hands nobody over to a person.");
    if (feature == u"calendar")
        return QCoreApplication::translate("privacy", "Not used: this bot books nothing in a calendar.");
    if (feature == u"payment")
        return QCoreApplication::translate("privacy", "Not used for people who chat: it concerns your own payments.");
    if (feature == u"account" || feature == u"support")
        return QCoreApplication::translate("privacy", "Not used for people who chat: it concerns your own account.");
    if (feature == u"analytics")
        return QCoreApplication::translate("privacy", "Not used for people who chat: it concerns how you use the service.");
    if (feature == u"marketing")
        return QCoreApplication::translate("privacy", "Not used for people who chat: it concerns the marketing of the service.");
    return QCoreApplication::translate("privacy", "Not used: this bot does nothing that needs it.");
}
} // namespace

bool isModelNode(const model::Node &node)
{
    return node.type.startsWith(u"ai");
}

QStringList featuresOf(const model::Bot &bot)
{
    QStringList features = table().everyBot;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            if (isModelNode(node) && !features.contains(u"ai-answers"))
                features.append(u"ai-answers"_s);
            if (!flow::dataUseOf(node).knowledgeBases.isEmpty() && !features.contains(u"knowledge"))
                features.append(u"knowledge"_s);
        }
    }
    return features;
}

QString featureOf(const QJsonObject &subprocessor)
{
    if (const QString named = subprocessor[u"feature"].toString(); !named.isEmpty())
        return named;
    const QStringList purposes = model::stringList(subprocessor[u"purpose"]);
    for (const auto &[purpose, feature] : table().purposes) {
        if (purposes.contains(purpose))
            return feature;
    }
    return {};
}

RowUse useOf(const QJsonObject &subprocessor, const QStringList &features)
{
    if (subprocessor[u"scope"].toString() == u"website")
        return {false, {},
                QCoreApplication::translate("privacy", "Not counted: it concerns only visitors of the service's own web site.")};
    const QString feature = featureOf(subprocessor);
    const bool used = feature.isEmpty() || features.contains(feature);
    return {used, feature, used ? whyUsed(feature) : whyNotUsed(feature)};
}

QString roleOf(const QJsonObject &subprocessor)
{
    const QString role = subprocessor[u"role"].toString();
    return role.isEmpty() ? u"subprocessor"_s : role;
}

bool countsAsSubprocessor(const QJsonObject &subprocessor)
{
    const QString role = roleOf(subprocessor);
    return subprocessor[u"scope"].toString() != u"website" && (role == u"subprocessor" || role == u"processor");
}

} // namespace dialogist::privacy
