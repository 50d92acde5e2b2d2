// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/talks/talkservice_p.h"

#include "studio/host/talks/messagejson.h"
#include "studio/host/talks/session.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t maxWaiting = 16; ///< requests of one session that wait for their turn
} // namespace

Refusal unknownSession()
{
    return {404, "unknown-session", QCoreApplication::translate("host", "This conversation is not known here. Start a new one.")};
}

Refusal unknownBot()
{
    return {404, "unknown-bot", QCoreApplication::translate("host", "There is no bot at this address.")};
}

Refusal tooMany()
{
    return {429, "too-many", QCoreApplication::translate("host", "That was a lot at once. Wait a moment and send it again.")};
}

Refusal refusalOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Limit:
        return {503, "busy", error.message};
    case ErrorCode::DiskFull:
        return {507, "disk-full", error.message};
    default:
        return {500, "store", QCoreApplication::translate("host", "The conversation could not be stored. Try again.")};
    }
}

QJsonObject replyOf(const QString &slug, const TalkRow &row, const QList<MessageRow> &messages)
{
    QJsonObject reply {{u"turn"_s, row.turn}, {u"messages"_s, wireMessages(slug, messages)}, {u"ended"_s, row.ended}, {u"language"_s, row.language}};
    // A client that shows the talk asks again then: the bot may say something by itself.
    if (row.due > 0 && !row.ended)
        reply.insert(u"next"_s, std::max<qint64>(0, row.due - QDateTime::currentMSecsSinceEpoch()));
    return reply;
}

TalkService::TalkService(ReleaseStore &releases, CommitQueue &store, RequestRunner &requests, Executor executor, Options options)
    : m_releases(releases), m_store(store), m_requests(requests), m_executor(std::move(executor)), m_options(options)
{
}

TalkService::~TalkService() = default;

void TalkService::enter(const QByteArray &key, const Done &done, Job job)
{
    std::shared_ptr<Slot> slot;
    {
        const std::lock_guard lock(m_mutex);
        auto &entry = m_slots[key];
        if (!entry) {
            entry = std::make_shared<Slot>();
            entry->key = key;
        }
        slot = entry;
        if (slot->busy) {
            if (slot->waiting.size() < maxWaiting) {
                slot->waiting.emplace_back(std::move(job), done);
                return;
            }
            slot.reset();
        } else {
            slot->busy = true;
        }
    }
    if (!slot)
        return done(tooMany());
    job(std::make_shared<Lease>(*this, slot));
}

void TalkService::leave(const std::shared_ptr<Slot> &slot)
{
    Job next;
    {
        const std::lock_guard lock(m_mutex);
        if (slot->waiting.empty()) {
            slot->busy = false;
            if (!slot->talk)
                m_slots.remove(slot->key);
            else if (m_slots.size() > m_options.cachedTalks)
                evict();
            return;
        }
        next = std::move(slot->waiting.front().first);
        slot->waiting.pop_front();
    }
    m_executor([this, slot, next = std::move(next)] { next(std::make_shared<Lease>(*this, slot)); });
}

/// Any idle talks will do: they are on the disk.
void TalkService::evict()
{
    int toGo = m_options.cachedTalks / 10;
    for (auto it = m_slots.begin(); it != m_slots.end() && toGo > 0;) {
        if ((*it)->busy) {
            ++it;
            continue;
        }
        it = m_slots.erase(it);
        --toGo;
    }
}

/// Goes on with the session's talk in the slot, reading it if it is not there yet.
void TalkService::withTalk(const LeasePtr &lease, const QString &slug, const QByteArray &hash, Done done, std::function<void()> then)
{
    if (lease->slot().loaded)
        return then();
    struct Read {
        std::optional<TalkRow> talk;
        QHash<QString, qint64> clientIds;
        int ordinal = 1;
    };
    auto read = std::make_shared<Read>();
    const auto task = [read, slug, hash](storage::Database &database) -> Status {
        auto talk = findTalk(database, slug, hash);
        if (!talk)
            return talk.error();
        read->talk = talk.take();
        if (!read->talk)
            return {};
        auto ids = clientIdsOf(database, read->talk->talk);
        if (!ids)
            return ids.error();
        read->clientIds = ids.take();
        if (read->talk->pending.isEmpty())
            return {};
        const auto said = messagesOf(database, read->talk->talk, read->talk->turn, read->talk->turn);
        if (!said)
            return said.error();
        read->ordinal = said->isEmpty() ? 1 : said->last().ordinal + 1;
        return {};
    };
    m_store.submit(task, [this, lease, slug, hash, read, done, then = std::move(then)](const Status &status) {
        if (!status)
            return done(refusalOf(status.error()));
        Slot &slot = lease->slot();
        slot.loaded = read->talk.has_value();
        slot.talk = read->talk;
        slot.clientIds = read->clientIds;
        if (!slot.talk || slot.talk->pending.isEmpty())
            return m_executor(then);
        m_executor([this, lease, slug, hash, ordinal = read->ordinal, done, then] { takeUp(lease, slug, hash, ordinal, done, then); });
    });
}

void TalkService::start(const QString &slug, const QByteArray &session, const QString &language, const QString &site, Done done)
{
    auto release = m_releases.live(slug);
    if (!release)
        return done(unknownBot());
    Context context;
    context.release = release;
    context.site = originOf(site);
    context.row.language = release->bot().languages.contains(language) ? language : release->bot().sourceLanguage();
    context.done = done;
    if (session.isEmpty()) {
        context.newSession = newSecret();
        context.sessionHash = secretHash(context.newSession);
        // The key first: the context is moved away, and arguments are evaluated in any order.
        const QByteArray key = context.sessionHash + slug.toLatin1();
        return enter(key, done, [this, context = std::move(context)](const LeasePtr &lease) mutable { firstTurn(lease, std::move(context)); });
    }
    context.sessionHash = secretHash(session);
    enter(context.sessionHash + slug.toLatin1(), done, [this, slug, session, site, context](const LeasePtr &lease) {
        withTalk(lease, slug, context.sessionHash, context.done, [this, lease, slug, site, context]() mutable {
            Slot &slot = lease->slot();
            // An id that is not ours is never taken over: whoever made it up could know it.
            if (!slot.talk)
                return start(slug, {}, context.row.language, site, context.done);
            if (!slot.bucket.take(m_options, QDateTime::currentMSecsSinceEpoch()))
                return context.done(tooMany());
            context.row.person = slot.talk->person;
            context.row.userValues = slot.talk->userValues;
            firstTurn(lease, std::move(context));
        });
    });
}

void TalkService::say(const QString &slug, const QByteArray &session, Said said, Done done)
{
    auto release = m_releases.live(slug);
    if (!release)
        return done(unknownBot());
    const QByteArray hash = secretHash(session);
    enter(hash + slug.toLatin1(), done, [this, slug, hash, said = std::move(said), release, done](const LeasePtr &lease) {
        withTalk(lease, slug, hash, done, [this, lease, said, release, hash, done] {
            Slot &slot = lease->slot();
            if (!slot.talk || slot.talk->talk == 0)
                return done(unknownSession());
            if (const qint64 turn = slot.clientIds.value(said.clientId); turn && !said.clientId.isEmpty())
                return repeatTurn(lease, turn, done);
            if (slot.talk->ended)
                return done(Refusal {409, "talk-ended", QCoreApplication::translate("host", "This conversation has ended. Start a new one.")});
            if (!slot.bucket.take(m_options, QDateTime::currentMSecsSinceEpoch()))
                return done(tooMany());
            Context context;
            context.release = release;
            context.sessionHash = hash;
            context.row = *slot.talk;
            context.done = done;
            nextTurn(lease, std::move(context), said);
        });
    });
}

/// The answer that the message got the first time.
void TalkService::repeatTurn(const LeasePtr &lease, qint64 turn, Done done)
{
    Slot &slot = lease->slot();
    for (const auto &[number, reply] : slot.replies) {
        if (number == turn)
            return done(reply);
    }
    const TalkRow row = *slot.talk;
    auto rows = std::make_shared<QList<MessageRow>>();
    const auto task = [rows, row, turn](storage::Database &database) -> Status {
        auto list = messagesOf(database, row.talk, turn, turn);
        if (!list)
            return list.error();
        *rows = list.take();
        return {};
    };
    const QString slug = QString::fromLatin1(slot.key.mid(32));
    m_store.submit(task, [lease, rows, row, turn, slug, done = std::move(done)](const Status &status) {
        if (!status)
            return done(refusalOf(status.error()));
        QList<MessageRow> answers;
        for (const MessageRow &message : *rows) {
            if (!message.fromPerson && !message.body.isEmpty())
                answers.append(message);
        }
        TalkRow then = row;
        then.turn = turn;
        then.ended = row.ended && row.turn == turn;
        done(replyOf(slug, then, answers));
    });
}

/// What was said of late and is not kept: the person has not seen it yet.
QJsonArray TalkService::missed(const Slot &slot, qint64 after)
{
    QJsonArray messages;
    for (const auto &[turn, reply] : slot.replies) {
        for (const QJsonValue &message : turn > after ? reply[u"messages"].toArray() : QJsonArray())
            messages.append(message);
    }
    return messages;
}

void TalkService::resume(const QString &slug, const QByteArray &session, MessagePlace after, Done done)
{
    if (!m_releases.live(slug))
        return done(unknownBot());
    const QByteArray hash = secretHash(session);
    enter(hash + slug.toLatin1(), done, [this, slug, hash, after, done](const LeasePtr &lease) {
        withTalk(lease, slug, hash, done, [this, lease, slug, after, done] {
            if (!lease->slot().talk || lease->slot().talk->talk == 0)
                return done(unknownSession());
            const TalkRow row = *lease->slot().talk;
            auto rows = std::make_shared<QList<MessageRow>>();
            const auto task = [rows, row, after](storage::Database &database) -> Status {
                auto list = messagesOf(database, row.talk, after.turn);
                if (!list)
                    return list.error();
                *rows = list.take();
                return {};
            };
            m_store.submit(task, [lease, rows, row, slug, after, done](const Status &status) {
                if (!status)
                    return done(refusalOf(status.error()));
                rows->removeIf([after](const MessageRow &message) {
                    return message.body.isEmpty() || (message.turn == after.turn && message.ordinal <= after.ordinal);
                });
                QJsonObject reply = replyOf(slug, row, *rows);
                if (rows->isEmpty() && after.turn > 0)
                    reply.insert(u"messages"_s, missed(lease->slot(), after.turn));
                done(reply);
            });
        });
    });
}

void TalkService::end(const QString &slug, const QByteArray &session, Done done)
{
    auto release = m_releases.live(slug);
    if (!release)
        return done(unknownBot());
    const QByteArray hash = secretHash(session);
    enter(hash + slug.toLatin1(), done, [this, slug, hash, release, done](const LeasePtr &lease) {
        withTalk(lease, slug, hash, done, [this, lease, release, done] {
            if (!lease->slot().talk)
                return done(unknownSession());
            const qint64 person = lease->slot().talk->person;
            const bool erases = release->bot().privacy.endSessionErases;
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const auto task = [person, erases, now](storage::Database &database) {
                return erases ? erasePerson(database, person) : closeSession(database, person, now);
            };
            m_store.submit(task, [lease, erases, done](const Status &status) {
                lease->slot().forget();
                if (!status)
                    return done(refusalOf(status.error()));
                done(QJsonObject {{u"ended"_s, true}, {u"erased"_s, erases}});
            });
        });
    });
}

void TalkService::goOn(const DueTalk &due, Done done)
{
    auto release = m_releases.live(due.bot);
    if (!release)
        return done(unknownBot());
    enter(due.sessionHash + due.bot.toLatin1(), done, [this, due, release, done](const LeasePtr &lease) {
        withTalk(lease, due.bot, due.sessionHash, done, [this, lease, due, release, done] {
            const auto &talk = lease->slot().talk;
            if (!talk || talk->talk != due.talk) {
                const auto task = [id = due.talk](storage::Database &database) { return forgetDue(database, id); };
                return m_store.submit(task, [lease, done](const Status &) { done(QJsonObject()); });
            }
            if (talk->ended || talk->due == 0 || talk->due > QDateTime::currentMSecsSinceEpoch())
                return done(QJsonObject());
            Context context;
            context.release = release;
            context.sessionHash = due.sessionHash;
            context.row = *talk;
            context.done = done;
            timedTurn(lease, std::move(context));
        });
    });
}

} // namespace dialogist::host
