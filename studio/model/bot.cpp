// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/bot.h"

#include "studio/model/jsonread.h"

namespace dialogist::model {

using namespace Qt::StringLiterals;

namespace {
QJsonValue optionalInt(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// Absent keeps the default, null means none.
std::optional<int> readOptionalInt(const QJsonObject &json, const QString &key, std::optional<int> fallback)
{
    const QJsonValue value = json[key];
    if (value.isUndefined())
        return fallback;
    return value.isDouble() ? std::optional<int>(value.toInt()) : std::nullopt;
}
} // namespace

QJsonObject PrivacySettings::toJson() const
{
    return {{u"conversationDays"_s, optionalInt(conversationDays)},
            {u"contactDays"_s, optionalInt(contactDays)},
            {u"storeTranscripts"_s, storeTranscripts},
            {u"pseudonymiseBeforeModel"_s, pseudonymiseBeforeModel},
            {u"truncateIp"_s, truncateIp},
            {u"endSessionErases"_s, endSessionErases},
            {u"consentBeforeStart"_s, consentBeforeStart},
            {u"aiDisclosure"_s, aiDisclosure},
            {u"minimumAge"_s, optionalInt(minimumAge)},
            {u"controller"_s, controller},
            {u"requestsContact"_s, requestsContact},
            {u"noticeUrl"_s, noticeUrl},
            {u"audience"_s, QJsonArray::fromStringList(audience)}};
}

PrivacySettings PrivacySettings::fromJson(const QJsonObject &json)
{
    PrivacySettings settings;
    settings.conversationDays = readOptionalInt(json, u"conversationDays"_s, settings.conversationDays);
    settings.contactDays = readOptionalInt(json, u"contactDays"_s, settings.contactDays);
    settings.storeTranscripts = json[u"storeTranscripts"].toBool(settings.storeTranscripts);
    settings.pseudonymiseBeforeModel = json[u"pseudonymiseBeforeModel"].toBool(settings.pseudonymiseBeforeModel);
    settings.truncateIp = json[u"truncateIp"].toBool(settings.truncateIp);
    settings.endSessionErases = json[u"endSessionErases"].toBool(settings.endSessionErases);
    settings.consentBeforeStart = json[u"consentBeforeStart"].toBool(settings.consentBeforeStart);
    settings.aiDisclosure = json[u"aiDisclosure"].toBool(settings.aiDisclosure);
    settings.minimumAge = readOptionalInt(json, u"minimumAge"_s, settings.minimumAge);
    settings.controller = json[u"controller"].toString();
    settings.requestsContact = json[u"requestsContact"].toString();
    settings.noticeUrl = json[u"noticeUrl"].toString();
    settings.audience = stringList(json[u"audience"]);
    return settings;
}

QJsonObject WebChatSettings::toJson() const
{
    return {{u"title"_s, title},
            {u"accent"_s, accent},
            {u"allowedOrigins"_s, QJsonArray::fromStringList(allowedOrigins)},
            {u"closeClearsData"_s, closeClearsData}};
}

WebChatSettings WebChatSettings::fromJson(const QJsonObject &json)
{
    WebChatSettings settings;
    settings.title = json[u"title"].toString();
    settings.accent = json[u"accent"].toString(settings.accent);
    settings.allowedOrigins = stringList(json[u"allowedOrigins"]);
    settings.closeClearsData = json[u"closeClearsData"].toBool();
    return settings;
}

QJsonObject UnderstandingSettings::toJson() const
{
    return {{u"threshold"_s, threshold}, {u"margin"_s, margin}};
}

UnderstandingSettings UnderstandingSettings::fromJson(const QJsonObject &json)
{
    UnderstandingSettings settings;
    settings.threshold = std::clamp(json[u"threshold"].toDouble(settings.threshold), 0.0, 1.0);
    settings.margin = std::clamp(json[u"margin"].toDouble(settings.margin), 0.0, 1.0);
    return settings;
}

QJsonObject Approval::toJson() const
{
    return {{u"fingerprint"_s, fingerprint},
            {u"rule"_s, rule},
            {u"reason"_s, reason},
            {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)}};
}

Approval Approval::fromJson(const QJsonObject &json)
{
    return {json[u"fingerprint"].toString(), json[u"rule"].toString(), json[u"reason"].toString(),
            QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs)};
}

const Variable *Bot::variable(const QString &variableName) const
{
    for (const auto &[variableId, variable] : variables) {
        if (variable.name == variableName)
            return &variable;
    }
    return nullptr;
}

const Node *Bot::node(NodeId nodeId) const
{
    for (const auto &[flowId, flow] : flows) {
        if (const Node *node = flow.node(nodeId))
            return node;
    }
    return nullptr;
}

QJsonObject Bot::toJson() const
{
    QJsonObject regionJson;
    for (auto it = regions.begin(); it != regions.end(); ++it)
        regionJson.insert(it.key(), it.value());
    QJsonArray approvalJson;
    for (const Approval &approval : approvals)
        approvalJson.append(approval.toJson());
    QJsonArray hoursJson;
    for (const OpeningHours &hours : openingHours)
        hoursJson.append(QJsonArray {hours.weekday, hours.fromMinute, hours.toMinute});
    QJsonObject wordsJson;
    for (auto it = words.begin(); it != words.end(); ++it)
        wordsJson.insert(it.key(), it->toJson());
    QJsonObject json {{u"name"_s, name},
                      {u"slug"_s, slug},
                      {u"owner"_s, owner},
                      {u"languages"_s, QJsonArray::fromStringList(languages)},
                      {u"startFlow"_s, startFlow.toString()},
                      {u"privacy"_s, privacy.toJson()},
                      {u"webChat"_s, webChat.toJson()},
                      {u"understanding"_s, understanding.toJson()},
                      {u"timeZone"_s, timeZone},
                      {u"openingHours"_s, hoursJson},
                      {u"regions"_s, regionJson},
                      {u"approvals"_s, approvalJson},
                      {u"order"_s, order}};
    if (!wordsJson.isEmpty()) // bots that say nothing otherwise read as they did before there was this
        json.insert(u"words"_s, wordsJson);
    return json;
}

Result<Bot> Bot::fromJson(BotId id, const QJsonObject &json)
{
    Bot bot;
    bot.id = id;
    bot.name = json[u"name"].toString();
    bot.slug = json[u"slug"].toString();
    bot.owner = json[u"owner"].toString();
    bot.languages = stringList(json[u"languages"]);
    if (bot.languages.isEmpty())
        bot.languages = {u"en"_s};
    bot.startFlow = FlowId::fromString(json[u"startFlow"].toString());
    bot.privacy = PrivacySettings::fromJson(json[u"privacy"].toObject());
    bot.webChat = WebChatSettings::fromJson(json[u"webChat"].toObject());
    bot.understanding = UnderstandingSettings::fromJson(json[u"understanding"].toObject());
    bot.timeZone = json[u"timeZone"].toString();
    for (const QJsonValue &value : json[u"openingHours"].toArray()) {
        const OpeningHours hours {value[0].toInt(), value[1].toInt(), value[2].toInt()};
        if (hours.weekday >= 1 && hours.weekday <= 7 && hours.fromMinute >= 0 && hours.fromMinute < hours.toMinute
            && hours.toMinute <= 24 * 60)
            bot.openingHours.append(hours);
    }
    const QJsonObject regions = json[u"regions"].toObject();
    for (auto it = regions.begin(); it != regions.end(); ++it)
        bot.regions.insert(it.key(), it->toString());
    for (const QJsonValue &value : json[u"approvals"].toArray())
        bot.approvals.append(Approval::fromJson(value.toObject()));
    const QJsonObject wordsJson = json[u"words"].toObject();
    for (auto it = wordsJson.begin(); it != wordsJson.end(); ++it) {
        if (const auto text = LocalizedText::fromJson(*it, bot.sourceLanguage()); !text.isEmpty())
            bot.words.insert(it.key(), text);
    }
    bot.order = json[u"order"].toDouble();
    if (id.isNull() || bot.name.isEmpty())
        return badObject(u"bot"_s, u"name"_s);
    return bot;
}

} // namespace dialogist::model
