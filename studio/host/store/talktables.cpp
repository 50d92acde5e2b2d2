// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/store/talktables.h"

#include "studio/base/json.h"
#include "studio/flow/runtime.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dialogist::host {

using namespace Qt::StringLiterals;
using storage::Database;

namespace {
constexpr int schemaVersion = 2;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

const QString schema[] = {
    u"CREATE TABLE person(id INTEGER PRIMARY KEY, bot TEXT NOT NULL, session BLOB, site TEXT NOT NULL, purpose TEXT NOT NULL, "
    u"created INTEGER NOT NULL, seen INTEGER NOT NULL)"_s,
    u"CREATE UNIQUE INDEX person_session ON person(bot, session)"_s,
    u"CREATE INDEX person_seen ON person(bot, seen)"_s,
    u"CREATE TABLE person_value(person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE, name TEXT NOT NULL, value TEXT NOT NULL, "
    u"at INTEGER NOT NULL, PRIMARY KEY(person, name))"_s,
    u"CREATE TABLE talk(id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE, bot TEXT NOT NULL, "
    u"release TEXT NOT NULL, language TEXT NOT NULL, state TEXT NOT NULL, turn INTEGER NOT NULL, started INTEGER NOT NULL, "
    u"active INTEGER NOT NULL, ended INTEGER)"_s,
    u"CREATE INDEX talk_person ON talk(person)"_s,
    u"CREATE INDEX talk_active ON talk(bot, active)"_s,
    u"CREATE TABLE message(id INTEGER PRIMARY KEY, talk INTEGER NOT NULL REFERENCES talk(id) ON DELETE CASCADE, turn INTEGER NOT NULL, "
    u"ordinal INTEGER NOT NULL, author TEXT NOT NULL, client TEXT, language TEXT NOT NULL, at INTEGER NOT NULL, body TEXT)"_s,
    u"CREATE UNIQUE INDEX message_place ON message(talk, turn, ordinal)"_s,
    u"CREATE UNIQUE INDEX message_client ON message(talk, client)"_s,
};

// Since version 2: what talks do of themselves.
const QString schema2[] = {
    u"ALTER TABLE talk ADD COLUMN due INTEGER"_s,
    u"ALTER TABLE talk ADD COLUMN pending TEXT"_s,
    u"CREATE INDEX talk_due ON talk(due) WHERE due IS NOT NULL"_s,
    u"CREATE INDEX talk_pending ON talk(id) WHERE pending IS NOT NULL"_s,
};

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(canonicalJson(object));
}

QJsonObject objectOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

Result<qint64> lastId(Database &database)
{
    const auto id = database.value(u"SELECT last_insert_rowid()"_s);
    if (!id)
        return id.error();
    return id->toLongLong();
}

Status insertMessage(Database &database, qint64 talk, const MessageRow &message)
{
    return database.exec(u"INSERT INTO message(talk, turn, ordinal, author, client, language, at, body) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {talk, message.turn, message.ordinal, message.fromPerson ? u"person"_s : u"bot"_s,
                          message.clientId.isEmpty() ? QVariant() : QVariant(message.clientId), message.language, message.at,
                          message.body.isEmpty() ? QVariant() : QVariant(jsonText(message.body))});
}

/// Talks that waited before their times were kept apart from their states.
Status fillDue(Database &database)
{
    QList<std::pair<qint64, qint64>> times;
    const Status read = database.query(u"SELECT id, state FROM talk WHERE ended IS NULL"_s, {}, [&](const QVariantList &columns) {
        const auto state = flow::State::fromText(columns[1].toString().toUtf8());
        if (state && flow::nextDueMs(*state) > 0)
            times.append({columns[0].toLongLong(), flow::nextDueMs(*state)});
        return true;
    });
    if (!read)
        return read;
    for (const auto &[talk, due] : times) {
        if (const Status set = database.exec(u"UPDATE talk SET due = ? WHERE id = ?"_s, {due, talk}); !set)
            return set;
    }
    return {};
}

Result<QList<DueTalk>> listOf(Database &database, const QString &condition, const QVariantList &values)
{
    QList<DueTalk> list;
    const Status read = database.query(u"SELECT talk.id, talk.bot, person.session FROM talk JOIN person ON person.id = talk.person "
                                       u"WHERE talk.ended IS NULL AND person.session IS NOT NULL AND "_s + condition,
                                       values, [&](const QVariantList &columns) {
                                           list.append({columns[0].toLongLong(), columns[1].toString(), columns[2].toByteArray()});
                                           return true;
                                       });
    if (!read)
        return read.error();
    return list;
}

Status saveValues(Database &database, const TalkRow &row, qint64 now)
{
    for (auto it = row.userValues.begin(); it != row.userValues.end(); ++it) {
        const Status saved = database.exec(
            u"INSERT INTO person_value(person, name, value, at) VALUES(?, ?, ?, ?) ON CONFLICT(person, name) DO UPDATE SET "
            u"value = excluded.value, at = excluded.at WHERE value <> excluded.value"_s,
            {row.person, it.key(), QString::fromUtf8(canonicalJson(it.value())), now});
        if (!saved)
            return saved;
    }
    return {};
}

Status readValues(Database &database, TalkRow &row)
{
    return database.query(u"SELECT name, value FROM person_value WHERE person = ?"_s, {row.person}, [&](const QVariantList &columns) {
        const QByteArray wrapped = '[' + columns[1].toString().toUtf8() + ']';
        row.userValues.insert(columns[0].toString(), QJsonDocument::fromJson(wrapped).array().at(0));
        return true;
    });
}
} // namespace

Status createTables(Database &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() == schemaVersion)
        return {};
    if (version->toInt() > schemaVersion) {
        return Error {ErrorCode::TooNew,
                      QCoreApplication::translate("host", "The conversations in this folder were stored by a newer version of Dialogist. Update this program."),
                      {}};
    }
    return database.transaction([&]() -> Status {
        QStringList statements;
        if (version->toInt() < 1)
            std::copy(std::begin(schema), std::end(schema), std::back_inserter(statements));
        std::copy(std::begin(schema2), std::end(schema2), std::back_inserter(statements));
        for (const QString &statement : std::as_const(statements)) {
            if (const Status made = database.exec(statement); !made)
                return made;
        }
        if (const Status filled = fillDue(database); !filled)
            return filled;
        return database.exec(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    });
}

Result<std::optional<TalkRow>> findTalk(Database &database, const QString &bot, const QByteArray &sessionHash)
{
    std::optional<TalkRow> found;
    const Status read = database.query(
        u"SELECT person.id, talk.id, talk.release, talk.language, talk.state, talk.turn, talk.ended, talk.due, talk.pending FROM person LEFT JOIN talk ON "
        u"talk.person = person.id WHERE person.bot = ? AND person.session = ? ORDER BY talk.id DESC LIMIT 1"_s,
        {bot, sessionHash}, [&](const QVariantList &columns) {
            found = TalkRow {columns[1].toLongLong(), columns[0].toLongLong(),  columns[2].toString(),   columns[3].toString(),
                             columns[4].toString().toUtf8(), {},                columns[5].toLongLong(), !columns[6].isNull(),
                             columns[7].toLongLong(), objectOf(columns[8])};
            return false;
        });
    if (!read)
        return read.error();
    if (found) {
        if (const Status values = readValues(database, *found); !values)
            return values.error();
    }
    return found;
}

Result<qint64> insertPerson(Database &database, const QString &bot, const QByteArray &sessionHash, const QString &site, qint64 now)
{
    const Status inserted = database.exec(u"INSERT INTO person(bot, session, site, purpose, created, seen) VALUES(?, ?, ?, ?, ?, ?)"_s,
                                          {bot, sessionHash, site, u"presence"_s, now, now});
    if (!inserted)
        return inserted.error();
    return lastId(database);
}

Result<qint64> insertTalk(Database &database, const QString &bot, const TalkRow &row, qint64 now)
{
    // Whatever the person's earlier talk still waited for, it is over.
    if (const Status over = database.exec(u"UPDATE talk SET due = NULL, pending = NULL WHERE person = ?"_s, {row.person}); !over)
        return over.error();
    const Status inserted = database.exec(u"INSERT INTO talk(person, bot, release, language, state, turn, started, active) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                          {row.person, bot, row.release, row.language, QString::fromUtf8(row.state), row.turn, now, now});
    if (!inserted)
        return inserted.error();
    return lastId(database);
}

Status saveTurn(Database &database, const TalkRow &row, const QList<MessageRow> &messages, qint64 now, Heard heard)
{
    const QVariant ended = row.ended ? QVariant(now) : QVariant();
    const QVariant due = row.due > 0 && !row.ended ? QVariant(row.due) : QVariant();
    const QVariant pending = row.pending.isEmpty() ? QVariant() : QVariant(jsonText(row.pending));
    const qint64 active = heard == Heard::Person ? now : 0;
    Status saved = database.exec(u"UPDATE talk SET release = ?, language = ?, state = ?, turn = ?, active = max(active, ?), ended = ?, due = ?, pending = ? WHERE id = ?"_s,
                                 {row.release, row.language, QString::fromUtf8(row.state), row.turn, active, ended, due, pending, row.talk});
    if (!saved)
        return saved;
    for (const MessageRow &message : messages) {
        saved = insertMessage(database, row.talk, message);
        if (!saved)
            return saved;
    }
    if (heard == Heard::Person)
        saved = database.exec(u"UPDATE person SET seen = ? WHERE id = ?"_s, {now, row.person});
    return saved ? saveValues(database, row, now) : saved;
}

Result<QList<MessageRow>> messagesOf(Database &database, qint64 talk, qint64 fromTurn, qint64 toTurn)
{
    QList<MessageRow> list;
    const Status read = database.query(
        u"SELECT turn, ordinal, author, client, language, at, body FROM message WHERE talk = ? AND turn >= ? AND turn <= ? ORDER BY turn, ordinal"_s,
        {talk, fromTurn, toTurn < 0 ? std::numeric_limits<qint64>::max() : toTurn}, [&](const QVariantList &columns) {
            list.append({columns[0].toLongLong(), columns[1].toInt(), columns[2].toString() == u"person", columns[3].toString(),
                         columns[4].toString(), columns[5].toLongLong(), objectOf(columns[6])});
            return true;
        });
    if (!read)
        return read.error();
    return list;
}

Result<QHash<QString, qint64>> clientIdsOf(Database &database, qint64 talk)
{
    QHash<QString, qint64> ids;
    const Status read = database.query(u"SELECT client, turn FROM message WHERE talk = ? AND client IS NOT NULL ORDER BY turn DESC LIMIT 1000"_s,
                                       {talk}, [&](const QVariantList &columns) {
                                           ids.insert(columns[0].toString(), columns[1].toLongLong());
                                           return true;
                                       });
    if (!read)
        return read.error();
    return ids;
}

Result<QList<DueTalk>> dueTalks(Database &database, qint64 now, int limit)
{
    return listOf(database, u"talk.due <= ? ORDER BY talk.due LIMIT ?"_s, {now, limit});
}

Result<QList<DueTalk>> pendingTalks(Database &database, qint64 above, int limit)
{
    return listOf(database, u"talk.pending IS NOT NULL AND talk.id > ? ORDER BY talk.id LIMIT ?"_s, {above, limit});
}

Result<qint64> nextDue(Database &database, qint64 after)
{
    const auto due = database.value(u"SELECT min(due) FROM talk WHERE due > ?"_s, {after});
    if (!due)
        return due.error();
    return due->toLongLong();
}

Status forgetDue(Database &database, qint64 talk)
{
    return database.exec(u"UPDATE talk SET due = NULL, pending = NULL WHERE id = ?"_s, {talk});
}

Status closeSession(Database &database, qint64 person, qint64 now)
{
    if (const Status closed = database.exec(u"UPDATE talk SET ended = ?, due = NULL, pending = NULL WHERE person = ? AND ended IS NULL"_s, {now, person}); !closed)
        return closed;
    return database.exec(u"UPDATE person SET session = NULL WHERE id = ?"_s, {person});
}

Status erasePerson(Database &database, qint64 person)
{
    return database.exec(u"DELETE FROM person WHERE id = ?"_s, {person});
}

Status eraseBot(Database &database, const QString &bot)
{
    return database.exec(u"DELETE FROM person WHERE bot = ?"_s, {bot});
}

Result<int> sweep(Database &database, const QString &bot, const Retention &retention, qint64 now, int limit)
{
    int erased = 0;
    const auto erase = [&](const QString &sql, const QVariantList &parameters) -> Status {
        if (const Status done = database.exec(sql, parameters); !done)
            return done;
        const auto changes = database.value(u"SELECT changes()"_s);
        if (!changes)
            return changes.error();
        erased += changes->toInt();
        return {};
    };
    Status status;
    if (retention.conversationDays) {
        status = erase(u"DELETE FROM talk WHERE id IN (SELECT id FROM talk WHERE bot = ? AND active < ? LIMIT ?)"_s,
                       {bot, now - *retention.conversationDays * dayMs, limit});
    }
    if (status && retention.contactDays) {
        const qint64 before = now - *retention.contactDays * dayMs;
        status = erase(u"DELETE FROM person_value WHERE person IN (SELECT id FROM person WHERE bot = ? AND seen < ? AND id IN "
                       u"(SELECT person FROM person_value) LIMIT ?)"_s,
                       {bot, before, limit});
    }
    if (status && (retention.conversationDays || retention.contactDays)) {
        // A person without talks and values is nobody we need to know.
        const int days = std::max(retention.conversationDays.value_or(0), retention.contactDays.value_or(0));
        status = erase(u"DELETE FROM person WHERE id IN (SELECT id FROM person WHERE bot = ? AND seen < ? AND id NOT IN (SELECT person FROM talk) "
                       u"AND id NOT IN (SELECT person FROM person_value) LIMIT ?)"_s,
                       {bot, now - days * dayMs, limit});
    }
    if (!status)
        return status.error();
    return erased;
}

} // namespace dialogist::host
