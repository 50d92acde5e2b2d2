// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/host.h"

#include "studio/engine/code/coderunner.h"

#include "studio/host/api/adminapi.h"
#include "studio/host/api/chatapi.h"
#include "studio/host/api/gate.h"
#include "studio/host/api/pages.h"
#include "studio/host/api/router.h"
#include "studio/host/controlsocket.h"
#include "studio/host/talks/scheduler.h"
#include "studio/host/talks/session.h"
#include "studio/publish/hostfinder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLockFile>

#include <atomic>
#include <condition_variable>
#include <thread>

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 smallBody = 1LL << 20;
constexpr quint16 usualPort = 8460;
} // namespace

struct Host::Private {
    HostOptions options;
    QByteArray token = newSecret();
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<ReleaseStore> releases;
    std::unique_ptr<CommitQueue> store;
    std::unique_ptr<RequestRunner> requests;
    std::unique_ptr<TalkService> talks;
    std::unique_ptr<Scheduler> scheduler; ///< talks tell it their times until they are gone
    std::unique_ptr<ChatApi> chat;
    std::unique_ptr<AdminApi> admin;
    std::unique_ptr<Pages> pages;
    std::unique_ptr<Gate> gate;
    std::unique_ptr<HttpServer> server; ///< goes first: what is queued there holds talks
    ControlSocket control;
    QStringList broken;
    QString url;
    std::atomic_bool stopping {false};
    std::atomic_bool stopAsked {false};
    std::mutex sweepMutex;
    std::condition_variable sweepWake;
    std::thread sweeper;

    Status prepare();
    Status open();
    Status serve();
    std::optional<HttpResponse> admit(const HttpRequest &request) const;
    void handle(const HttpRequest &request, const HttpServer::Reply &reply);
    Result<int> sweep(qint64 now);
    void sweepForever();
};

Status Host::Private::prepare()
{
    if (options.dataDir.isEmpty())
        options.dataDir = publish::defaultHostDataDir();
    if (!QDir().mkpath(options.dataDir)) {
        return Error {ErrorCode::Denied,
                      QCoreApplication::translate("host", "The folder “%1” cannot be made. Choose another one with --data.").arg(options.dataDir), {}};
    }
    QFile::setPermissions(options.dataDir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    lock = std::make_unique<QLockFile>(options.dataDir + u"/lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0) && lock->error() != QLockFile::LockFailedError) {
        return Error {ErrorCode::Denied,
                      QCoreApplication::translate("host", "The folder “%1” cannot be written. Check free space and permissions, or choose another folder with --data.")
                          .arg(options.dataDir),
                      {}};
    }
    if (!lock->isLocked()) {
        return Error {ErrorCode::Locked,
                      QCoreApplication::translate("host", "A host already runs on the folder “%1”. Stop it, or choose another folder with --data.")
                          .arg(options.dataDir),
                      {}};
    }
    return {};
}

Status Host::Private::open()
{
    auto opened = CommitQueue::open(options.dataDir + u"/talks.sqlite"_s, createTables);
    if (!opened)
        return opened.error();
    store = opened.take();
    releases = std::make_unique<ReleaseStore>(options.dataDir, std::make_shared<engine::CodeRunner>(QCoreApplication::applicationFilePath()));
    broken = releases->load();
    TalkService::Options talkOptions;
    talkOptions.messagesPerMinute = options.messagesPerMinute;
    const auto executor = [this](std::function<void()> work) {
        if (!stopping)
            server->post(std::move(work));
    };
    requests = std::make_unique<RequestRunner>();
    talks = std::make_unique<TalkService>(*releases, *store, *requests, executor, talkOptions);
    scheduler = std::make_unique<Scheduler>(*store, [this](const DueTalk &talk, const Scheduler::Done &done) {
        talks->goOn(talk, [done](const std::variant<QJsonObject, Refusal> &outcome) { done(std::holds_alternative<QJsonObject>(outcome)); });
    });
    talks->setExpect([this](qint64 due) { scheduler->expect(due); });
    chat = std::make_unique<ChatApi>(*releases, *talks);
    admin = std::make_unique<AdminApi>(*releases, *store, token);
    admin->setOnStop([this] { stopAsked = true; });
    pages = std::make_unique<Pages>(*releases);
    return {};
}

Status Host::Private::serve()
{
    ServerOptions serverOptions;
    serverOptions.address = options.listenAddress;
    serverOptions.port = options.port;
    serverOptions.preferredPort = options.port ? 0 : usualPort;
    serverOptions.maxConnections = options.maxConnections;
    serverOptions.maxRequestsPerConnection = options.maxRequestsPerConnection;
    gate = std::make_unique<Gate>(options.listenAddress, options.port, options.publicNames);
    HttpServer::Handlers handlers;
    handlers.admit = [this](const HttpRequest &request) { return admit(request); };
    handlers.bodyLimit = [](const HttpRequest &request) { return request.path.startsWith(AdminApi::prefix) ? BlobStore::maxPart : smallBody; };
    handlers.handle = [this](const HttpRequest &request, const HttpServer::Reply &reply) { handle(request, reply); };
    server = std::make_unique<HttpServer>(std::move(serverOptions), std::move(handlers));
    // The names the host answers to hold its port, which is known only now; nobody can know it earlier either.
    if (const Status started = server->start(); !started)
        return started;
    gate->setPort(server->port());
    const bool isSix = options.listenAddress.contains(u':');
    url = u"http://%1:%2"_s.arg(isSix ? u'[' + options.listenAddress + u']' : options.listenAddress).arg(server->port());
    admin->setUrl(url);
    return {};
}

std::optional<HttpResponse> Host::Private::admit(const HttpRequest &request) const
{
    if (auto refused = gate->check(request))
        return refused;
    if (request.path.startsWith(AdminApi::prefix))
        return admin->refuse(request);
    return {};
}

void Host::Private::handle(const HttpRequest &request, const HttpServer::Reply &reply)
{
    if (request.path.startsWith(AdminApi::prefix))
        return reply(admin->handle(request));
    if (request.path.startsWith(ChatApi::prefix))
        return chat->handle(request, reply);
    if (request.path.startsWith("/api/"))
        return reply(notFound());
    reply(pages->handle(request));
}

Result<int> Host::Private::sweep(qint64 now)
{
    int total = 0;
    for (const QString &slug : releases->slugs()) {
        const auto release = releases->live(slug);
        if (!release)
            continue;
        const Retention retention {release->bot().privacy.conversationDays, release->bot().privacy.contactDays};
        for (;;) {
            int erased = 0;
            const Status done = store->run([&](storage::Database &database) -> Status {
                const auto result = host::sweep(database, slug, retention, now);
                if (!result)
                    return result.error();
                erased = *result;
                return {};
            });
            if (!done)
                return done.error();
            if (erased == 0)
                break;
            total += erased;
        }
    }
    return total;
}

void Host::Private::sweepForever()
{
    std::unique_lock guard(sweepMutex);
    while (!stopping) {
        guard.unlock();
        if (const auto swept = sweep(QDateTime::currentMSecsSinceEpoch()); !swept && !stopping)
            qWarning("host: erasing what is past its time failed: %s", qUtf8Printable(codeName(swept.error().code)));
        guard.lock();
        sweepWake.wait_for(guard, std::chrono::minutes(options.sweepMinutes), [this] { return stopping.load(); });
    }
}

Host::Host(HostOptions options) : d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

Host::~Host()
{
    stop();
}

Status Host::start()
{
    for (const auto step : {&Private::prepare, &Private::open, &Private::serve}) {
        if (const Status done = (d.get()->*step)(); !done) {
            stop();
            return done;
        }
    }
    const QJsonObject answer {{u"version"_s, 1},
                              {u"url"_s, d->url},
                              {u"token"_s, QString::fromLatin1(d->token)},
                              {u"pid"_s, QCoreApplication::applicationPid()}};
    if (const Status listening = d->control.start(d->options.dataDir, answer); !listening) {
        stop();
        return listening;
    }
    d->sweeper = std::thread([this] { d->sweepForever(); });
    d->scheduler->start();
    return {};
}

void Host::stop()
{
    d->control.stop();
    if (d->server)
        d->server->stop();
    {
        const std::lock_guard guard(d->sweepMutex);
        d->stopping = true;
    }
    d->sweepWake.notify_all();
    if (d->sweeper.joinable())
        d->sweeper.join();
    if (d->scheduler)
        d->scheduler->stop();
    // Requests that have no answer by now are taken up by the next run.
    if (d->requests)
        d->requests->stop();
    if (d->store)
        d->store->stop();
    d->server.reset();
    d->requests.reset();
    d->talks.reset();
    d->scheduler.reset();
    d->store.reset();
    d->lock.reset();
}

bool Host::isStopAsked() const
{
    return d->stopAsked;
}

quint16 Host::port() const
{
    return d->server ? d->server->port() : 0;
}

QString Host::url() const
{
    return d->url;
}

QByteArray Host::adminToken() const
{
    return d->token;
}

QStringList Host::brokenBots() const
{
    return d->broken;
}

Result<int> Host::sweepNow(qint64 nowMs)
{
    return d->sweep(nowMs);
}

} // namespace dialogist::host
