// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/ids.h"
#include "studio/model/localizedtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace dialogist::model {

/// A typed place for a value in conversations. Names are unique within a bot and are identifiers of the expression language.
struct Variable {
    VariableId id;
    BotId bot;
    QString name;
    /// text, number, boolean, date, time, datetime, email, phone, url, money, duration, file, location, list, object
    QString type = QStringLiteral("text");
    /// turn; flow (one value per running flow); conversation; user (kept for the person's next talk); bot (a constant); secret (the
    /// name of a value that only the keychain or the host's vault holds)
    QString scope = QStringLiteral("conversation");
    QString category; ///< id of the data category vocabulary ("contact.email"); empty = not personal
    QStringList purposes; ///< ids of the purpose vocabulary
    QString legalBasis; ///< id of the legal basis vocabulary; empty = not chosen
    QJsonValue initial; ///< undefined = none
    QString description;

    QJsonObject toJson() const;
    static Result<Variable> fromJson(VariableId id, const QJsonObject &json);
    friend bool operator==(const Variable &, const Variable &) = default;
};

/// What a person may want, with the phrases that show it. A phrase may mark what fills an entity: "a flight to [Berlin](city)".
struct Intent {
    IntentId id;
    BotId bot;
    QString name;
    QMap<QString, QStringList> phrases; ///< by language

    QJsonObject toJson() const;
    static Result<Intent> fromJson(IntentId id, const QJsonObject &json);
    friend bool operator==(const Intent &, const Intent &) = default;
};

/// One value of a list entity and how people call it, by language. The value itself counts too.
struct EntityValue {
    QString value;
    QMap<QString, QStringList> synonyms;

    friend bool operator==(const EntityValue &, const EntityValue &) = default;
};

/// A kind of thing that people name in their messages and that only this bot knows: a product, a branch, an order number.
struct Entity {
    EntityId id;
    BotId bot;
    QString name; ///< an identifier of the expression language, unique within the bot
    QString kind = QStringLiteral("list"); ///< list, pattern
    QList<EntityValue> values; ///< of a list
    bool fuzzy = true; ///< a list forgives slips of the pen
    QStringList patterns; ///< of a pattern: regular expressions that match the thing within a message
    QString category; ///< id of the data category vocabulary; empty = not personal

    QJsonObject toJson() const;
    static Result<Entity> fromJson(EntityId id, const QJsonObject &json);
    friend bool operator==(const Entity &, const Entity &) = default;
};

/// A talk that must go as written down: turns with what must be true after them. studio/engine says what steps and pins mean.
struct ConversationTest {
    ConversationTestId id;
    BotId bot;
    QString suite; ///< tests of one suite stand together; may be empty
    QString name;
    QString description;
    QString language; ///< BCP 47, of the person; empty = the bot's first
    QJsonObject given; ///< where the talk begins: flow, variables, user, time, channel
    QJsonArray steps; ///< in order
    QJsonArray pins; ///< answers that stand in for models, HTTP and other requests
    bool enabled = true;
    double order = 0;

    QJsonObject toJson() const;
    static Result<ConversationTest> fromJson(ConversationTestId id, const QJsonObject &json);
    friend bool operator==(const ConversationTest &, const ConversationTest &) = default;
};

/// Words for a language model: the bot's instructions, or a task.
struct Prompt {
    PromptId id;
    BotId bot;
    QString name;
    QString kind = QStringLiteral("instructions"); ///< instructions, task, snippet
    QString text;

    QJsonObject toJson() const;
    static Result<Prompt> fromJson(PromptId id, const QJsonObject &json);
    friend bool operator==(const Prompt &, const Prompt &) = default;
};

/// Documents and pages that bots of the project answer from.
struct KnowledgeBase {
    static constexpr int shortestPassage = 100; ///< the least passageLength
    static constexpr int longestPassage = 20'000; ///< the greatest

    KnowledgeBaseId id;
    QString name;
    int passageLength = 900; ///< aimed length of a passage, characters
    int passageOverlap = 120; ///< characters repeated from the passage before
    int freshnessDays = 0; ///< a source that is so many days older than the newest one counts half as much; 0 = age does not count

    QJsonObject toJson() const;
    static Result<KnowledgeBase> fromJson(KnowledgeBaseId id, const QJsonObject &json);
    friend bool operator==(const KnowledgeBase &, const KnowledgeBase &) = default;
};

/// One document, page, or question with its answer in a knowledge base. Its passages lie in the project file under contentKey.
struct Source {
    SourceId id;
    KnowledgeBaseId knowledgeBase;
    QString kind; ///< file, page, text, qa
    QString title;
    QString location; ///< file name without folder, or address
    QString site; ///< for pages: the address the crawl started from; else empty
    QString mime;
    QString language; ///< BCP 47; empty = not recognised
    QString contentHash; ///< SHA-256 of the bytes read
    QString contentKey; ///< key of the passages: depends on the content and on the chunk settings; empty = none
    qint64 bytes = 0;
    int pages = 0; ///< 0 = the format has none
    int pagesWithoutText = 0;
    int passages = 0;
    QString status = QStringLiteral("ok"); ///< ok, partial, failed
    QString message; ///< why partial or failed: a stable code of studio/knowledge, translated when shown
    QDateTime importedAt; ///< UTC
    QDateTime modifiedAt; ///< UTC: the document's own date as its file or server says it; invalid = not known
    double weight = 1; ///< 0.1 to 10: of two passages that fit equally, the one of the weightier source comes first
    /// Of a table whose rows are records: names of the columns that questions are matched with, and of those that an answer shows.
    /// Both empty = the table is read as text.
    QStringList searchColumns, answerColumns;

    bool isRecords() const { return !searchColumns.isEmpty() || !answerColumns.isEmpty(); }
    /// How old what it says is: the document's own date, or when it was imported where it has none. UTC.
    QDateTime date() const { return modifiedAt.isValid() ? modifiedAt : importedAt; }

    QJsonObject toJson() const;
    static Result<Source> fromJson(SourceId id, const QJsonObject &json);
    friend bool operator==(const Source &, const Source &) = default;
};

/// One publication: what was reviewed and what runs. Written once, never edited.
struct ReleaseRecord {
    ReleaseRecordId id;
    BotId bot;
    int number = 0; ///< counts up per bot and target
    QString releaseHash; ///< SHA-256 of the release's manifest
    QString target; ///< id of the hosting profile ("here", "botpress", …)
    QString region; ///< the region chosen for it
    QString address; ///< where people reach it
    QDateTime publishedAt; ///< UTC
    QJsonObject review; ///< the review as it stood: profile hash, findings, approvals
    QJsonObject summary; ///< counts and hashes of parts, for "what changed since"

    QJsonObject toJson() const;
    static Result<ReleaseRecord> fromJson(ReleaseRecordId id, const QJsonObject &json);
    friend bool operator==(const ReleaseRecord &, const ReleaseRecord &) = default;
};

} // namespace dialogist::model
