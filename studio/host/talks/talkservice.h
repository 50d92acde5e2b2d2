// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/releases/releasestore.h"
#include "studio/host/store/commitqueue.h"
#include "studio/host/store/talktables.h"
#include "studio/host/talks/requestrunner.h"

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
///
/// A turn that asks a web service is stored before the request goes out and again with the answer; the talk's next turn waits until then,
/// other talks do not. When the host dies in between, the talk goes on with the next run: a request that only reads (GET) is sent again;
/// any other may have arrived and is not repeated: the step fails with the code "interrupted".
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

    /// Told whenever a talk will go on by itself, with the time in milliseconds since 1970.
    using Expect = std::function<void(qint64 due)>;

    TalkService(ReleaseStore &releases, CommitQueue &store, RequestRunner &requests, Executor executor, Options options);
    ~TalkService();

    /// A talk from its start. An empty or unknown session gets a new id, which comes back; a known one begins anew.
    void start(const QString &slug, const QByteArray &session, const QString &language, const QString &site, Done done);
    struct Said {
        QString text;
        QString choice; ///< option id; empty = text
        QString clientId;
    };
    void say(const QString &slug, const QByteArray &session, Said said, Done done);
    /// A message of the talk by its place.
    struct MessagePlace {
        qint64 turn = 0;
        int ordinal = 0;
    };
    /// All messages so far, or those after one.
    void resume(const QString &slug, const QByteArray &session, MessagePlace after, Done done);
    /// Closes the session; erases it when the bot says so.
    void end(const QString &slug, const QByteArray &session, Done done);
    /// Lets a talk do what it does of itself: a wait that is over, silence that was long enough, a request that a former run left
    /// unanswered. Nothing happens when it is not due any more.
    void goOn(const DueTalk &due, Done done);
    /// For one listener, before the first talk.
    void setExpect(Expect expect) { m_expect = std::move(expect); }

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
    void repeatTurn(const LeasePtr &lease, qint64 turn, Done done);
    static QJsonArray missed(const Slot &slot, qint64 after);
    // talkturns.cpp
    void takeUp(const LeasePtr &lease, const QString &slug, const QByteArray &hash, int ordinal, Done done, std::function<void()> then);
    void firstTurn(const LeasePtr &lease, Context context);
    void nextTurn(const LeasePtr &lease, Context context, const Said &said);
    void timedTurn(const LeasePtr &lease, Context context);
    void answered(const LeasePtr &lease, Context context, const QJsonObject &answer);
    void ask(const LeasePtr &lease, Context context);
    void commitTurn(const LeasePtr &lease, Context context, engine::Turn turn);
    void finishTurn(const LeasePtr &lease, const Context &context);

    ReleaseStore &m_releases;
    CommitQueue &m_store;
    RequestRunner &m_requests;
    Executor m_executor;
    Expect m_expect;
    Options m_options;
    std::mutex m_mutex;
    QHash<QByteArray, std::shared_ptr<Slot>> m_slots;
};

} // namespace dialogist::host
