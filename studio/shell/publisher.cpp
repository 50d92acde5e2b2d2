// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/publisher.h"

#include "panels/deploy/deploypanel.h"
#include "studio/commands/projectcommands.h"
#include "studio/publish/hereservice.h"
#include "studio/shell/hostkeeper.h"
#include "studio/shell/operations.h"
#include "studio/shell/publishing.h"
#include "studio/shell/reviewfiles.h"

namespace dialogist::shell {

using namespace Qt::StringLiterals;

struct Publisher::Outcome {
    PublishPlan plan;
    publish::LiveBot live;
};

Publisher::Publisher(JobQueue &queue, QObject *parent) : QObject(parent), m_queue(queue), m_keeper(new HostKeeper)
{
    m_keeper->moveToThread(&m_hostThread);
    m_hostThread.start();
}

Publisher::~Publisher()
{
    m_keeper->stop();
    m_hostThread.quit();
    m_hostThread.wait();
    delete m_keeper;
}

void Publisher::setDocument(commands::Document *document)
{
    m_document = document;
    m_live.clear();
    m_changesSince = 0;
    emit liveChanged();
}

void Publisher::run(const QString &title, std::function<std::optional<Error>(JobControl &, Outcome &)> work,
                    std::function<void(const Outcome &)> store)
{
    const auto outcome = std::make_shared<Outcome>();
    const QPointer<commands::Document> document = m_document;
    auto job = std::make_unique<Job>(
        title, [work = std::move(work), outcome](JobControl &control) { return work(control, *outcome); },
        [this, document, outcome, store = std::move(store)] {
            if (document && document == m_document)
                store(*outcome);
        });
    Job *running = m_queue.add(std::move(job));
    connect(running, &Job::progressChanged, this, [this, running] {
        const JobControl::Progress progress = running->progress();
        emit progressed(running->state() == Job::State::Running, progress.text, progress.done, progress.total);
    });
    connect(running, &Job::finished, this, [this, running] {
        emit progressed(false, {}, 0, 0);
        if (running->state() == Job::State::Failed)
            emit failed(running->error().message);
        emit liveChanged();
    });
    emit failed({});
    emit progressed(true, title, 0, 0);
}

void Publisher::publish(model::BotId botId, const QString &target, const QString &region)
{
    const model::Bot *bot = m_document ? m_document->project().bot(botId) : nullptr;
    if (!bot)
        return;
    // A copy of the values: what was reviewed is what is uploaded, whatever is edited meanwhile.
    const auto work = [path = m_document->path(), project = m_document->project(), botId, target, region,
                       keeper = m_keeper](JobControl &control, Outcome &outcome) -> std::optional<Error> {
        auto plan = preparePublish(path, project, botId, target, region);
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
        m_changesSince = 0;
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
            if (!live)
                return live.error();
            outcome.live = live.take();
            return std::nullopt;
        },
        [this, botId](const Outcome &outcome) { m_live.insert(botId.toString(), outcome.live); });
}

void Publisher::exportReview(model::BotId botId, const QString &target, const QString &kind, ui::Ask &ask, QWidget *window)
{
    const model::Bot *bot = m_document ? m_document->project().bot(botId) : nullptr;
    if (!bot)
        return;
    const auto review = reviewFor(m_document->file(), m_document->project(), *bot, target, {});
    if (!review) {
        emit failed(review.error().message);
        return;
    }
    if (const Status written = writeReviewFile(*bot, *review, kind, ask, window); !written && written.error().code != ErrorCode::Cancelled)
        emit failed(written.error().message);
}

const model::ReleaseRecord *Publisher::lastRelease(model::BotId bot) const
{
    const QList<const model::ReleaseRecord *> releases = m_document->project().releasesOf(bot);
    return releases.isEmpty() ? nullptr : releases.constLast();
}

void Publisher::show(panels::deploy::DeployPanel &panel, model::BotId botId)
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
    for (const model::ReleaseRecord *record : m_document->project().releasesOf(botId)) {
        if (record->releaseHash != live.releaseHash)
            state.earlier.prepend({record->number, record->releaseHash, record->publishedAt});
    }
    panel.setLive(state);

    const model::ReleaseRecord *last = lastRelease(botId);
    const model::Bot *bot = m_document->project().bot(botId);
    if (!last || !bot)
        return;
    const auto bundle = publish::buildBundle(m_document->file(), m_document->project(), *bot, last->review);
    if (bundle) {
        const QStringList changes = publish::changesBetween(last->summary, publish::summaryOf(*bundle));
        m_changesSince = int(changes.size());
        panel.setChanges(changes);
    }
}

QString Publisher::liveSentence() const
{
    if (!m_document || m_document->project().releases.empty())
        return m_document ? tr("Not published yet") : QString();
    const model::ReleaseRecord &last = std::prev(m_document->project().releases.end())->second;
    if (m_changesSince == 0)
        return tr("Release %1 on this computer").arg(last.number);
    return tr("Release %1 on this computer · changed since").arg(last.number);
}

void Publisher::noteChange()
{
    m_changesSince = std::max(m_changesSince, 1);
}

} // namespace dialogist::shell
