// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/database.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace dialogist::host {

/// The conversation store's tables. A person is a session of one bot, apart from what was said; values of user variables lie in a
/// table of their own. All functions run inside a task of CommitQueue.
Status createTables(storage::Database &database);

/// One talk as it lies in the store.
struct TalkRow {
    qint64 talk = 0; ///< 0 = the person has none
    qint64 person = 0;
    QString release;
    QString language;
    QByteArray state; ///< text of a flow::State without user variables
    QJsonObject userValues;
    qint64 turn = 0;
    bool ended = false;
    qint64 due = 0; ///< when the talk goes on by itself, milliseconds since 1970; 0 = never
    QJsonObject pending; ///< a request to the world that the talk waits for: {"request", "count"}; empty = none
};

struct MessageRow {
    qint64 turn = 0;
    int ordinal = 0;
    bool fromPerson = false;
    QString clientId; ///< of the person's messages; empty = none
    QString language;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    QJsonObject body; ///< empty = the text is not kept
};

/// The newest talk of the session; none when the session is not known for this bot.
Result<std::optional<TalkRow>> findTalk(storage::Database &database, const QString &bot, const QByteArray &sessionHash);
/// A new person for a new session.
Result<qint64> insertPerson(storage::Database &database, const QString &bot, const QByteArray &sessionHash, const QString &site, qint64 now);
Result<qint64> insertTalk(storage::Database &database, const QString &bot, const TalkRow &row, qint64 now);
/// The state after a turn, its messages, the values of user variables. What a talk does by itself does not count as a sign of life of
/// the person.
enum class Heard { Person, Nobody };
Status saveTurn(storage::Database &database, const TalkRow &row, const QList<MessageRow> &messages, qint64 now, Heard heard = Heard::Person);
/// A talk that has something to do of itself.
struct DueTalk {
    qint64 talk = 0;
    QString bot;
    QByteArray sessionHash;
};
/// The open talks whose time has come by then, the longest overdue first; at most so many.
Result<QList<DueTalk>> dueTalks(storage::Database &database, qint64 now, int limit);
/// The open talks whose request has no answer yet, with ids above that one, in order; at most so many.
Result<QList<DueTalk>> pendingTalks(storage::Database &database, qint64 above, int limit);
/// When the next talk after that time is due; 0 = none.
Result<qint64> nextDue(storage::Database &database, qint64 after);
/// This talk does nothing of itself any more: another has taken its place.
Status forgetDue(storage::Database &database, qint64 talk);
Result<QList<MessageRow>> messagesOf(storage::Database &database, qint64 talk, qint64 fromTurn = 0, qint64 toTurn = -1);
/// The turns that the person's message ids led to, of the newest 1,000.
Result<QHash<QString, qint64>> clientIdsOf(storage::Database &database, qint64 talk);
/// The session ends: the talk is closed and the session id forgotten, so that nobody can take it up again.
Status closeSession(storage::Database &database, qint64 person, qint64 now);
/// The person with talks, messages and values is gone.
Status erasePerson(storage::Database &database, qint64 person);
Status eraseBot(storage::Database &database, const QString &bot);

struct Retention {
    std::optional<int> conversationDays;
    std::optional<int> contactDays;
};
/// Erases what is past its time for one bot; at most so many rows of a kind at once, so that talks go on. Returns how many.
Result<int> sweep(storage::Database &database, const QString &bot, const Retention &retention, qint64 now, int limit = 500);

} // namespace dialogist::host
