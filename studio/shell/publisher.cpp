// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/publisher.h"

#include "panels/deploy/deploypanel.h"
#include "studio/base/workpool.h"
#include "studio/commands/projectcommands.h"
#include "studio/publish/hereservice.h"
#include "studio/shell/changewatch.h"
#include "studio/shell/hostkeeper.h"
#include "studio/shell/operations.h"
#include "studio/shell/publishing.h"
#include "studio/shell/reviewfiles.h"

#include <QApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrentRun>
#include <QUrl>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

struct Publisher::Outcome {
    PublishPlan plan;
    publish::LiveBot live;
    std::optional<QStringList> served;

    void note(publish::HereService &service)
    {
        if (const auto names = service.botNames())
            served = *names;
    }
};

/// Pool thread. What of these answers on this computer, by the id of the bot; without those that do not.
Publisher::Found Publisher::findLive(const QHash<QString, QString> &slugs)
{
    Found found;
    const auto host = publish::findRunningHost();
    if (!host)
        return found;
    publish::HereService service(*host);
    for (auto it = slugs.begin(); it != slugs.end(); ++it) {
        if (const auto live = service.live(it.value()); live && !live->releaseHash.isEmpty())
            found.live.insert(it.key(), *live);
    }
    if (const auto names = service.botNames())
        found.served = *names;
    return found;
}

Publisher::Publisher(JobQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_keeper(new HostKeeper)
    , m_changes(new ChangeWatch(this))
{
    connect(m_changes, &ChangeWatch::found, this, &Publisher::changesFound);
    m_keeper->moveToThread(&m_hostThread);
    m_hostThread.start();
}

Publisher::~Publisher()
{
    m_looking.waitForFinished();
    m_keeper->stop();
    m_hostThread.quit();
    m_hostThread.wait();
    delete m_keeper;
}

void Publisher::setDocument(commands::Document *document)
{
    m_document = document;
    m_live.clear();
    m_offline.clear();
    m_changes->setDocument(document);
    emit liveChanged();
    look();
}

void Publisher::run(const QString &title, std::function<std::optional<Error>(JobControl &, Outcome &)> work,
                    std::function<void(const Outcome &)> store)
{
    const auto outcome = std::make_shared<Outcome>();
    const QPointer<commands::Document> document = m_document;
    auto job = std::make_unique<Job>(
        title, [work = std::move(work), outcome](JobControl &control) { return work(control, *outcome); },
        [this, document, outcome, store = std::move(store)] {
            ++m_looks;
            if (document && document == m_document)
                store(*outcome);
        });
    Job *running = m_queue.add(std::move(job));
    connect(running, &Job::progressChanged, this, [this, running] {
        const JobControl::Progress progress = running->progress();
        emit progressed(running->state() == Job::State::Running, progress.text, progress.done, progress.total);
    });
    connect(running, &Job::finished, this, [this, running, outcome] {
        if (outcome->served)
            m_served = *outcome->served;
        emit progressed(false, {}, 0, 0);
        if (running->state() == Job::State::Failed)
            emit failed(running->error().message);
        emit liveChanged();
    });
    emit failed({});
    emit progressed(true, title, 0, 0);
}

void Publisher::publish(model::BotId botId, const QString &target, const QString &region, const privacy::KnownScans &known)
{
    const model::Bot *bot = m_document ? m_document->project().bot(botId) : nullptr;
    if (!bot)
        return;
    // The record could not be kept.
    if (m_document->isReadOnly()) {
        emit failed(m_document->file().readOnlyMessage());
        return;
    }
    // A copy of the values: what was reviewed is what is uploaded, whatever is edited meanwhile.
    const auto work = [path = m_document->path(), project = m_document->project(), botId, target, region, known,
                       keeper = m_keeper](JobControl &control, Outcome &outcome) -> std::optional<Error> {
        auto plan = preparePublish(path, project, botId, target, region, known);
        if (!plan)
            return plan.error();
        outcome.plan = plan.take();
        if (const Status may = mayPublish(outcome.plan); !may)
            return may.error();
        const auto host = keeper->address();
        if (!host)
            return host.error();
        publish::HereService service(*host);
        auto live = service.publish(outcome.plan.bundle, control);
        outcome.note(service);
        if (!live)
            return live.error();
        outcome.live = live.take();
        return std::nullopt;
    };
    run(tr("Publish “%1”").arg(bot->name), work, [this, published = m_document->project()](const Outcome &outcome) {
        const model::ReleaseRecord record = shell::releaseRecord(m_document->project(), outcome.plan, outcome.live);
        const model::ReleaseRecord *last = lastRelease(outcome.plan.bot);
        if (!last || last->releaseHash != record.releaseHash || last->address != record.address) {
            if (const Status stored = keepRelease(*m_document, published, outcome.plan, outcome.live); !stored)
                emit failed(stored.error().message);
        }
        m_live.insert(outcome.plan.bot.toString(), outcome.live);
        m_offline.remove(outcome.plan.bot.toString());
        m_changes->lookNow();
    });
}

void Publisher::rollBack(model::BotId botId, const QString &releaseHash)
{
    const model::Bot *bot = m_document ? m_document->project().bot(botId) : nullptr;
    if (!bot)
        return;
    run(tr("Go back to an earlier release of “%1”").arg(bot->name),
        [slug = bot->slug, releaseHash, keeper = m_keeper](JobControl &, Outcome &outcome) -> std::optional<Error> {
            const auto host = keeper->address();
            if (!host)
                return host.error();
            publish::HereService service(*host);
            auto live = service.activate(slug, releaseHash);
            outcome.note(service);
            if (!live)
                return live.error();
            outcome.live = live.take();
            return std::nullopt;
        },
        [this, botId](const Outcome &outcome) {
            m_live.insert(botId.toString(), outcome.live);
            m_offline.remove(botId.toString());
        });
}

void Publisher::putOnline(model::BotId botId)
{
    const model::Bot *bot = m_document ? m_document->project().bot(botId) : nullptr;
    const model::ReleaseRecord *last = bot ? lastRelease(botId) : nullptr;
    if (!last)
        return;
    run(tr("Put “%1” online again").arg(bot->name),
        [slug = bot->slug, port = quint16(QUrl(last->address).port(0)), keeper = m_keeper](JobControl &, Outcome &outcome) -> std::optional<Error> {
            const auto host = keeper->address(port);
            if (!host)
                return host.error();
            publish::HereService service(*host);
            auto live = service.live(slug);
            outcome.note(service);
            if (!live)
                return live.error();
            if (live->releaseHash.isEmpty())
                return Error {ErrorCode::NotFound, tr("This computer does not keep that release any more. Publish the bot again."), {}};
            outcome.live = live.take();
            return std::nullopt;
        },
        [this, botId](const Outcome &outcome) {
            m_live.insert(botId.toString(), outcome.live);
            m_offline.remove(botId.toString());
            look(); // the other bots of the project came along
        });
}

void Publisher::look()
{
    QHash<QString, QString> slugs;
    if (m_document) {
        for (const auto &[id, bot] : m_document->project().bots) {
            if (const model::ReleaseRecord *last = lastRelease(id); last && last->target == u"here"_s)
                slugs.insert(id.toString(), bot.slug);
        }
    }
    const int number = ++m_looks;
    if (slugs.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<Found>(this);
    connect(watcher, &QFutureWatcher<Found>::finished, this, [this, watcher, number, slugs] {
        watcher->deleteLater();
        if (number != m_looks)
            return;
        const Found found = watcher->result();
        for (auto it = slugs.begin(); it != slugs.end(); ++it) {
            m_live.remove(it.key());
            m_offline.insert(it.key());
        }
        m_served = found.served;
        for (auto it = found.live.begin(); it != found.live.end(); ++it) {
            m_live.insert(it.key(), it.value());
            m_offline.remove(it.key());
        }
        emit reachChanged();
    });
    m_looking = QtConcurrent::run(workPool(), findLive, slugs);
    watcher->setFuture(m_looking);
}

QStringList Publisher::servedNames() const
{
    QStringList names;
    for (const QString &name : m_served)
        names.append(tr("“%1”").arg(name));
    return names;
}

void Publisher::takeOffline(ui::Ask &ask, QWidget *window)
{
    const QStringList names = servedNames();
    const QString text = names.size() < 2
        ? tr("People cannot reach the bot until it is put online again. The release and the talks are kept.")
        : tr("All bots on this computer go offline, until one of them is put online again: %1. Their releases and talks are kept.")
              .arg(QLocale().createSeparatedList(names));
    if (!ask.confirm(window, tr("Take Offline"), text, tr("Take Offline")))
        return;
    run(tr("Take the bots on this computer offline"),
        [keeper = m_keeper](JobControl &, Outcome &outcome) -> std::optional<Error> {
            if (const Status stopped = keeper->takeOffline(); !stopped)
                return stopped.error();
            outcome.served = QStringList();
            return std::nullopt;
        },
        [this](const Outcome &) { look(); });
}

bool Publisher::mayQuit(ui::Ask &ask, QWidget *window)
{
    if (!m_keeper->isOurs() || m_served.isEmpty())
        return true;
    const QStringList names = servedNames();
    const QString text = names.size() == 1
        ? tr("%1 runs on this computer. Once Dialogist is closed, people cannot reach it any more, unless you keep it running.").arg(names.constFirst())
        : tr("%1 run on this computer. Once Dialogist is closed, people cannot reach them any more, unless you keep them running.")
              .arg(QLocale().createSeparatedList(names));
    const std::optional<int> way = ask.choose(window, tr("Published Bots Are Online"), text, {tr("Keep Running"), tr("Take Offline and Quit")});
    if (way != 0)
        return way.has_value();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Status kept = m_keeper->letGo();
    QApplication::restoreOverrideCursor();
    if (!kept)
        ask.error(window, tr("The Host Cannot Be Kept Running"), kept.error());
    return kept.ok();
}

void Publisher::exportReview(model::BotId botId, const QString &target, const QString &kind, ui::Ask &ask, QWidget *window)
{
    const model::Bot *bot = m_document ? m_document->project().bot(botId) : nullptr;
    if (!bot)
        return;
    const QString path = chooseReviewFile(*bot, kind, ask, window);
    // Whoever chooses takes their time.
    if (path.isEmpty() || !m_document || !m_document->project().bot(botId))
        return;
    const auto work = [project = m_document->project(), projectPath = m_document->path(), botId, target, kind, path](JobControl &) -> std::optional<Error> {
        auto file = storage::ProjectFile::openForJob(projectPath);
        if (!file)
            return file.error();
        const model::Bot &copied = *project.bot(botId);
        const auto review = reviewFor(**file, project, copied, target, {});
        if (!review)
            return review.error();
        const Status written = writeReviewFile(copied, *review, kind, path);
        return written ? std::nullopt : std::optional<Error>(written.error());
    };
    Job *running = m_queue.add(std::make_unique<Job>(tr("Export “%1”").arg(QFileInfo(path).fileName()), work));
    connect(running, &Job::finished, this, [this, running] {
        if (running->state() == Job::State::Failed)
            emit failed(running->error().message);
    });
    emit failed({});
}

void Publisher::exportPicture(model::BotId botId, const QByteArray &picture, const QString &kind, ui::Ask &ask, QWidget *window)
{
    const model::Bot *bot = m_document ? m_document->project().bot(botId) : nullptr;
    const QString path = bot ? chooseReviewFile(*bot, kind, ask, window) : QString();
    if (path.isEmpty())
        return;
    const Status written = writeReviewFile(picture, path);
    emit failed(written ? QString() : written.error().message);
}

const model::ReleaseRecord *Publisher::lastRelease(model::BotId bot) const
{
    const QList<const model::ReleaseRecord *> releases = m_document->project().releasesOf(bot);
    return releases.isEmpty() ? nullptr : releases.constLast();
}

void Publisher::showLive(panels::deploy::DeployPanel &panel, model::BotId botId)
{
    if (!m_document)
        return;
    panels::deploy::LiveState state;
    const publish::LiveBot live = m_live.value(botId.toString());
    state.address = live.address;
    state.hash = live.releaseHash;
    state.number = live.number;
    if (!live.address.isEmpty())
        state.embed = u"<script src=\"%1/embed.js\" async></script>"_s.arg(live.address);
    const model::ReleaseRecord *last = lastRelease(botId);
    state.isOffline = last && m_offline.contains(botId.toString());
    if (state.isOffline) {
        state.address = last->address;
        state.number = last->number;
    }
    for (const model::ReleaseRecord *record : m_document->project().releasesOf(botId)) {
        if (!state.isOffline && record->releaseHash != live.releaseHash)
            state.earlier.prepend({record->number, record->releaseHash, record->publishedAt});
    }
    panel.setLive(state);
}

void Publisher::show(panels::deploy::DeployPanel &panel, model::BotId botId)
{
    if (!m_document)
        return;
    showLive(panel, botId);
    showChanges(panel, botId);
}

void Publisher::showChanges(panels::deploy::DeployPanel &panel, model::BotId botId) const
{
    if (const auto changes = m_changes->changesOf(botId))
        panel.setChanges(*changes);
}

QString Publisher::liveSentence() const
{
    if (!m_document || m_document->project().releases.empty())
        return m_document ? tr("Not published yet") : QString();
    const model::ReleaseRecord &last = std::prev(m_document->project().releases.end())->second;
    if (m_offline.contains(last.bot.toString()))
        return tr("Release %1, offline").arg(last.number);
    if (!m_changes->hasChanged(last.bot))
        return tr("Release %1 on this computer").arg(last.number);
    return tr("Release %1 on this computer · changed since").arg(last.number);
}

void Publisher::noteChange()
{
    m_changes->look();
}

} // namespace dialogist::shell
