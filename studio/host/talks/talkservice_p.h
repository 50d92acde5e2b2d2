// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/talks/talkservice.h"

#include <algorithm>
#include <deque>

// What the parts of TalkService share.

namespace dialogist::host {

Refusal unknownSession();
Refusal unknownBot();
Refusal tooMany();
Refusal refusalOf(const Error &error);

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
    flow::State state; ///< with what the store does not keep of it
    QList<MessageRow> messages; ///< still to be stored
    QList<MessageRow> shown; ///< what the bot has said in this turn
    int ordinal = 1; ///< of the next message of the bot
    QString clientId; ///< of the person's message that this turn answers; empty = none
    std::optional<flow::Request> request; ///< what must be answered before the turn goes on
    int requests = 0; ///< so many were asked in this turn
    Heard heard = Heard::Person;
    bool isTakenUp = false; ///< the turn began in an earlier run of the host, so that not all of its messages are at hand
    qint64 now = 0;
    Done done;
};

/// What a client gets of a turn, or of the talk so far.
QJsonObject replyOf(const QString &slug, const TalkRow &row, const QList<MessageRow> &messages);

} // namespace dialogist::host
