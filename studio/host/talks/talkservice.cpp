// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/talks/talkservice.h"

#include "studio/host/talks/messagejson.h"
#include "studio/host/talks/session.h"

#include <QCoreApplication>
#include <QDateTime>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t maxWaiting = 16; ///< requests of one session that wait for their turn
constexpr int rememberedReplies = 4;

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

/// A bucket that fills at a steady rate; every message takes one drop.
struct Bucket {
    double drops = -1;
    qint64 at = 0;

    bool take(const TalkService::Options &options, qint64 now)
    {
        if (options.messagesPerMinute <= 0)
            return true;
        if (drops < 0)
            drops = options.burst;
        drops = std::min<double>(options.burst, drops + double(now - at) * options.messagesPerMinute / 60'000.0);
        at = now;
        if (drops < 1)
            return false;
        drops -= 1;
        return true;
    }
};

/// Values of user variables belong to the person, not to the talk.
void splitValues(flow::State &state, QJsonObject &userValues)
{
    for (auto it = state.user.begin(); it != state.user.end(); ++it)
        userValues.insert(it.key(), *it);
    state.user = {};
}
} // namespace

struct TalkService::Slot {
    QByteArray key;
    // Guarded by the service's mutex.
    bool busy = false;
    std::deque<std::pair<Job, Done>> waiting;
    // Touched only by whoever holds the slot.
    bool loaded = false;
    std::optional<TalkRow> talk;
    QHash<QString, qint64> clientIds;
    std::deque<std::pair<qint64, QJsonObject>> replies;
    Bucket bucket;

    void forget()
    {
        loaded = false;
        talk.reset();
        clientIds.clear();
        replies.clear();
    }
};

/// Holds a session's slot; the next in line goes on when the last closure that needs it is gone.
class TalkService::Lease
{
public:
    Lease(TalkService &service, std::shared_ptr<Slot> slot) : m_service(service), m_slot(std::move(slot)) { }
    ~Lease() { m_service.leave(m_slot); }
    Lease(const Lease &) = delete;
    Lease &operator=(const Lease &) = delete;
    Slot &slot() { return *m_slot; }

private:
    TalkService &m_service;
    std::shared_ptr<Slot> m_slot;
};

/// One turn on its way to the disk.
struct TalkService::Context {
    std::shared_ptr<const LiveRelease> release;
    QByteArray sessionHash;
    QByteArray newSession; ///< set when the session begins with this turn
    QString site;
    TalkRow row;
    flow::State state;
    QList<MessageRow> messages;
    qint64 now = 0;
    Done done;
};

TalkService::TalkService(ReleaseStore &releases, CommitQueue &store, Executor executor, Options options)
    : m_releases(releases), m_store(store), m_executor(std::move(executor)), m_options(options)
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
        return {};
    };
    m_store.submit(task, [this, lease, read, done, then = std::move(then)](const Status &status) {
        if (!status)
            return done(refusalOf(status.error()));
        Slot &slot = lease->slot();
        slot.loaded = read->talk.has_value();
        slot.talk = read->talk;
        slot.clientIds = read->clientIds;
        m_executor(then);
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

void TalkService::firstTurn(const LeasePtr &lease, Context context)
{
    flow::State state;
    state.user = context.row.userValues;
    engine::Turn turn = engine::advance(context.release->bundle, std::move(state), engine::startInput(context.row.language));
    context.now = QDateTime::currentMSecsSinceEpoch();
    context.state = std::move(turn.state);
    context.row.turn = 1;
    int ordinal = 1;
    for (const flow::Message &message : turn.messages)
        context.messages.append({1, ordinal++, false, {}, context.row.language, context.now, bodyOf(message)});
    commitTurn(lease, std::move(context));
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

void TalkService::nextTurn(const LeasePtr &lease, Context context, const Said &said)
{
    TalkRow &row = context.row;
    context.now = QDateTime::currentMSecsSinceEpoch();
    ++row.turn;
    QJsonObject body {{u"text"_s, said.text}};
    if (!said.choice.isEmpty())
        body.insert(u"choice"_s, said.choice);
    context.messages.append({row.turn, 0, true, said.clientId, row.language, context.now, body});

    auto state = flow::State::fromText(row.state);
    engine::Turn turn;
    const bool nodeIsGone = !state || (!state->node.isNull() && !context.release->bot().node(state->node));
    if (nodeIsGone) {
        // A newer release has no such place: the talk begins anew with what is known of the person.
        flow::State fresh;
        fresh.user = row.userValues;
        turn = engine::advance(context.release->bundle, std::move(fresh), engine::startInput(row.language));
    } else {
        for (auto it = row.userValues.begin(); it != row.userValues.end(); ++it)
            state->user.insert(it.key(), it.value());
        const flow::Input input = said.choice.isEmpty() ? engine::textInput(said.text) : engine::choiceInput(said.choice);
        turn = engine::advance(context.release->bundle, state.take(), input);
    }
    context.state = std::move(turn.state);
    int ordinal = 1;
    for (const flow::Message &message : turn.messages)
        context.messages.append({row.turn, ordinal++, false, {}, row.language, context.now, bodyOf(message)});
    commitTurn(lease, std::move(context));
}

/// Stores the turn and answers when it is on the disk.
void TalkService::commitTurn(const LeasePtr &lease, Context context)
{
    const model::Bot &bot = context.release->bot();
    TalkRow &row = context.row;
    row.release = context.release->hash;
    row.ended = context.state.ended;
    if (!context.state.language.isEmpty())
        row.language = context.state.language;
    splitValues(context.state, row.userValues);
    if (!bot.privacy.storeTranscripts)
        context.state.lastText.clear();
    row.state = context.state.toText();

    QList<MessageRow> answers = context.messages;
    const bool startsWithPerson = !answers.isEmpty() && answers.first().fromPerson;
    const QString clientId = startsWithPerson ? answers.takeFirst().clientId : QString();
    QJsonObject reply {{u"turn"_s, row.turn},
                       {u"messages"_s, wireMessages(bot.slug, answers)},
                       {u"ended"_s, row.ended},
                       {u"language"_s, row.language}};
    if (!bot.privacy.storeTranscripts) {
        for (MessageRow &message : context.messages)
            message.body = {};
    }
    auto stored = std::make_shared<TalkRow>(row);
    const auto task = [stored, first = row, slug = bot.slug, hash = context.sessionHash, site = context.site, messages = context.messages,
                       now = context.now, isStart = row.turn == 1](storage::Database &database) -> Status {
        *stored = first;
        if (stored->person == 0) {
            const auto person = insertPerson(database, slug, hash, site, now);
            if (!person)
                return person.error();
            stored->person = *person;
        }
        if (isStart) {
            const auto talk = insertTalk(database, slug, *stored, now);
            if (!talk)
                return talk.error();
            stored->talk = *talk;
        }
        return saveTurn(database, *stored, messages, now);
    };
    m_store.submit(task, [lease, stored, reply, clientId, session = context.newSession, done = context.done](const Status &status) mutable {
        Slot &slot = lease->slot();
        if (!status) {
            slot.forget();
            return done(refusalOf(status.error()));
        }
        if (stored->turn == 1)
            slot.forget();
        slot.loaded = true;
        slot.talk = *stored;
        if (!clientId.isEmpty())
            slot.clientIds.insert(clientId, stored->turn);
        slot.replies.emplace_back(stored->turn, reply);
        while (slot.replies.size() > rememberedReplies)
            slot.replies.pop_front();
        if (!session.isEmpty())
            reply.insert(u"session"_s, QString::fromLatin1(session));
        done(reply);
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
        done(QJsonObject {{u"turn"_s, turn},
                          {u"messages"_s, wireMessages(slug, answers)},
                          {u"ended"_s, row.ended && row.turn == turn},
                          {u"language"_s, row.language}});
    });
}

void TalkService::resume(const QString &slug, const QByteArray &session, Done done)
{
    if (!m_releases.live(slug))
        return done(unknownBot());
    const QByteArray hash = secretHash(session);
    enter(hash + slug.toLatin1(), done, [this, slug, hash, done](const LeasePtr &lease) {
        withTalk(lease, slug, hash, done, [this, lease, slug, done] {
            if (!lease->slot().talk || lease->slot().talk->talk == 0)
                return done(unknownSession());
            const TalkRow row = *lease->slot().talk;
            auto rows = std::make_shared<QList<MessageRow>>();
            const auto task = [rows, row](storage::Database &database) -> Status {
                auto list = messagesOf(database, row.talk);
                if (!list)
                    return list.error();
                *rows = list.take();
                return {};
            };
            m_store.submit(task, [lease, rows, row, slug, done](const Status &status) {
                if (!status)
                    return done(refusalOf(status.error()));
                rows->removeIf([](const MessageRow &message) { return message.body.isEmpty(); });
                done(QJsonObject {{u"turn"_s, row.turn},
                                  {u"messages"_s, wireMessages(slug, *rows)},
                                  {u"ended"_s, row.ended},
                                  {u"language"_s, row.language}});
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

} // namespace dialogist::host
