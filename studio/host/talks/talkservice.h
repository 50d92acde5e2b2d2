// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/releases/releasestore.h"
#include "studio/host/store/commitqueue.h"
#include "studio/host/store/talktables.h"

#include <QHash>
#include <QJsonObject>

#include <deque>
#include <functional>
#include <mutex>
#include <variant>

namespace dialogist::host {

/// Why a talk's request was not done.
struct Refusal {
    int status = 500;
    QByteArray code;
    QString message;
};

/// Talks of all bots. Exactly one step at a time per session; an answer is given after the step is on the disk; a message
/// that comes again under its id gives the same answer and no second step. Any thread.
class TalkService
{
public:
    using Done = std::function<void(std::variant<QJsonObject, Refusal>)>;
    using Executor = std::function<void(std::function<void()>)>;

    struct Options {
        int messagesPerMinute = 60; ///< of one session, in the long run; 0 = no limit
        int burst = 20;
        int cachedTalks = 20'000;
    };

    TalkService(ReleaseStore &releases, CommitQueue &store, Executor executor, Options options);
    ~TalkService();

    /// A talk from its start. An empty or unknown session gets a new id, which comes back; a known one begins anew.
    void start(const QString &slug, const QByteArray &session, const QString &language, const QString &site, Done done);
    struct Said {
        QString text;
        QString choice; ///< option id; empty = text
        QString clientId;
    };
    void say(const QString &slug, const QByteArray &session, Said said, Done done);
    /// All messages so far.
    void resume(const QString &slug, const QByteArray &session, Done done);
    /// Closes the session; erases it when the bot says so.
    void end(const QString &slug, const QByteArray &session, Done done);

private:
    struct Slot;
    class Lease;
    struct Context;
    using LeasePtr = std::shared_ptr<Lease>;
    using Job = std::function<void(LeasePtr)>;

    void enter(const QByteArray &key, const Done &done, Job job);
    void leave(const std::shared_ptr<Slot> &slot);
    void evict();
    void withTalk(const LeasePtr &lease, const QString &slug, const QByteArray &hash, Done done, std::function<void()> then);
    void firstTurn(const LeasePtr &lease, Context context);
    void nextTurn(const LeasePtr &lease, Context context, const Said &said);
    void commitTurn(const LeasePtr &lease, Context context);
    void repeatTurn(const LeasePtr &lease, qint64 turn, Done done);

    ReleaseStore &m_releases;
    CommitQueue &m_store;
    Executor m_executor;
    Options m_options;
    std::mutex m_mutex;
    QHash<QByteArray, std::shared_ptr<Slot>> m_slots;
};

} // namespace dialogist::host
