// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/flow.h"
#include "studio/model/parts.h"

#include <optional>

namespace dialogist::model {

/// What this bot promises about people's data; the hosting service enforces it or the review says that it cannot.
struct PrivacySettings {
    std::optional<int> conversationDays = 90; ///< erased after so many days without a message; none = kept until erased by hand
    std::optional<int> contactDays = 365; ///< for data in user variables; none = as above
    bool storeTranscripts = true;
    bool pseudonymiseBeforeModel = true;
    bool truncateIp = true;
    bool endSessionErases = false; ///< closing the chat erases the talk on the host and in the browser
    bool consentBeforeStart = false;
    bool aiDisclosure = true;
    std::optional<int> minimumAge; ///< years
    QString controller; ///< who decides about the data: name and address
    QString requestsContact; ///< where people send requests about their data
    QString noticeUrl; ///< address of the privacy notice; empty = the generated one
    QStringList audience; ///< regions where the bot is offered ("EU", "UK", "US", "SG", "MY", …); empty = not chosen

    QJsonObject toJson() const;
    static PrivacySettings fromJson(const QJsonObject &json);
    friend bool operator==(const PrivacySettings &, const PrivacySettings &) = default;
};

/// How the bot looks and opens in the web chat.
struct WebChatSettings {
    QString title; ///< empty = the bot's name
    QString accent = QStringLiteral("#1d62d6"); ///< #rrggbb
    QStringList allowedOrigins; ///< origins that may embed it ("https://shop.example"); empty = any
    bool closeClearsData = false; ///< the close icon ends the session and clears local data

    QJsonObject toJson() const;
    static WebChatSettings fromJson(const QJsonObject &json);
    friend bool operator==(const WebChatSettings &, const WebChatSettings &) = default;
};

/// A finding of the review that the designer accepts, with the reason. The fingerprint names rule and place.
struct Approval {
    QString fingerprint;
    QString rule;
    QString reason;
    QDateTime at; ///< UTC

    QJsonObject toJson() const;
    static Approval fromJson(const QJsonObject &json);
    friend bool operator==(const Approval &, const Approval &) = default;
};

/// How sure the bot must be of what a person wants.
struct UnderstandingSettings {
    double threshold = 0.4; ///< 0 to 1: below it, a message is of no intent
    double margin = 0.1; ///< two intents closer than this are ambiguous: the bot asks which one is meant

    QJsonObject toJson() const;
    static UnderstandingSettings fromJson(const QJsonObject &json);
    friend bool operator==(const UnderstandingSettings &, const UnderstandingSettings &) = default;
};

/// When people are there to answer: a span of one day of the week, in the bot's time zone.
struct OpeningHours {
    int weekday = 1; ///< 1 = Monday to 7 = Sunday
    int fromMinute = 9 * 60; ///< minutes since midnight
    int toMinute = 17 * 60; ///< exclusive; up to 24 * 60

    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

/// A chatbot as plain data. Its flows, variables, intents, entities, prompts and tests are objects of their own in the project file.
struct Bot {
    BotId id;
    QString name;
    QString slug; ///< lower-case letters, digits and '-': its place in web addresses
    QString owner; ///< the customer the bot belongs to, apart from who edits it
    QStringList languages = {QStringLiteral("en")}; ///< BCP 47; the first is the source language
    FlowId startFlow;
    PrivacySettings privacy;
    WebChatSettings webChat;
    UnderstandingSettings understanding;
    QString timeZone; ///< IANA ("Asia/Kuala_Lumpur"); empty = UTC
    QList<OpeningHours> openingHours; ///< empty = always open
    QMap<QString, QString> regions; ///< target id -> region chosen there; absent = not chosen
    QList<Approval> approvals;
    /// Sentences of the program that this bot says otherwise: key (studio/flow/ownwords.h) to text. The title of the web chat in the
    /// first language is webChat.title.
    QMap<QString, LocalizedText> words;
    double order = 0;

    std::map<FlowId, Flow> flows;
    std::map<VariableId, Variable> variables;
    std::map<IntentId, Intent> intents;
    std::map<EntityId, Entity> entities;
    std::map<PromptId, Prompt> prompts;
    std::map<ConversationTestId, ConversationTest> tests;

    QString sourceLanguage() const { return languages.value(0, QStringLiteral("en")); }
    const Variable *variable(const QString &name) const;
    /// The node with that id in any flow; null when there is none.
    const Node *node(NodeId id) const;

    QJsonObject toJson() const; ///< without the objects of their own
    static Result<Bot> fromJson(BotId id, const QJsonObject &json);
    friend bool operator==(const Bot &, const Bot &) = default;
};

} // namespace dialogist::model
