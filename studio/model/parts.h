// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/ids.h"
#include "studio/model/localizedtext.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace dialogist::model {

/// A typed place for a value in conversations. Names are unique within a bot and are identifiers of the expression language.
struct Variable {
    VariableId id;
    BotId bot;
    QString name;
    QString type = QStringLiteral("text"); ///< text, number, boolean, date, email, list, object
    QString scope = QStringLiteral("conversation"); ///< turn, flow, conversation, user, bot
    QString category; ///< id of the data category vocabulary ("contact.email"); empty = not personal
    QStringList purposes; ///< ids of the purpose vocabulary
    QString legalBasis; ///< id of the legal basis vocabulary; empty = not chosen
    QJsonValue initial; ///< undefined = none
    QString description;

    QJsonObject toJson() const;
    static Result<Variable> fromJson(VariableId id, const QJsonObject &json);
    friend bool operator==(const Variable &, const Variable &) = default;
};

/// What a person may want, with the phrases that show it.
struct Intent {
    IntentId id;
    BotId bot;
    QString name;
    QMap<QString, QStringList> phrases; ///< by language

    QJsonObject toJson() const;
    static Result<Intent> fromJson(IntentId id, const QJsonObject &json);
    friend bool operator==(const Intent &, const Intent &) = default;
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
    KnowledgeBaseId id;
    QString name;
    int passageLength = 900; ///< aimed length of a passage, characters
    int passageOverlap = 120; ///< characters repeated from the passage before

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
