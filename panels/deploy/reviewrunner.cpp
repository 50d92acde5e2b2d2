// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/reviewrunner.h"

#include "studio/commands/document.h"

namespace dialogist::panels::deploy {

namespace {
/// The review of the newest release there, to mark what is new since.
QJsonObject lastApproved(const model::Project &project, model::BotId bot, const QString &target)
{
    QJsonObject review;
    for (const model::ReleaseRecord *record : project.releasesOf(bot)) {
        if (record->target == target)
            review = record->review;
    }
    return review;
}
} // namespace

ReviewRunner::ReviewRunner(QObject *parent) : QObject(parent), m_known(std::make_shared<privacy::KnownScans::element_type>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReviewRunner::start);
}

ReviewRunner::~ReviewRunner() = default;

void ReviewRunner::setDocument(commands::Document *document)
{
    m_timer.stop();
    m_again = false;
    m_job.reset();
    m_result.reset();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_ready = 0;
    if (document)
        connect(document, &commands::Document::changed, this, [this] { ++m_revision; });
    m_known = std::make_shared<privacy::KnownScans::element_type>();
}

void ReviewRunner::request(model::BotId bot, const QString &target, int delayMs)
{
    if (bot != m_bot || target != m_target) {
        ++m_revision;
        m_isForeign = true;
    }
    m_bot = bot;
    m_target = target;
    m_timer.start(delayMs);
}

privacy::KnownScans ReviewRunner::known() const
{
    if (m_job && m_job->state() == Job::State::Running)
        return nullptr;
    return std::make_shared<privacy::KnownScans::element_type>(*m_known);
}

void ReviewRunner::start()
{
    if (!m_document || !m_document->project().bot(m_bot))
        return;
    if (m_job && m_job->state() == Job::State::Running) {
        m_again = true;
        return;
    }
    m_started = m_revision;
    m_isForeign = false;
    m_result = std::make_shared<std::optional<privacy::Review>>();
    const auto work = [project = m_document->project(), bot = m_bot, target = m_target, path = m_document->path(), known = m_known,
                       result = m_result](JobControl &) -> std::optional<Error> {
        const auto profile = privacy::Profile::builtIn(target);
        if (!profile)
            return profile.error();
        privacy::ReviewOptions options;
        options.scan = privacy::scannerFor(path, known);
        *result = privacy::review(project, *project.bot(bot), *profile, {}, lastApproved(project, bot, target), options);
        return std::nullopt;
    };
    m_job = std::make_unique<Job>(tr("Review"), work);
    // Another job may have taken its place by the time this arrives.
    connect(m_job.get(), &Job::finished, this, [this, result = m_result] {
        if (result == m_result)
            onFinished();
    }, Qt::QueuedConnection);
    m_job->start();
}

void ReviewRunner::onFinished()
{
    if (!m_job)
        return;
    if (m_job->state() == Job::State::Failed)
        emit failed(m_job->error().message);
    else if (m_result && *m_result && !m_again && !m_isForeign) {
        m_ready = m_started;
        emit ready(**m_result);
    }
    if (m_again) {
        m_again = false;
        m_timer.start(0);
    }
}

} // namespace dialogist::panels::deploy
