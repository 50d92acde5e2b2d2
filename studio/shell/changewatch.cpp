// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/changewatch.h"

#include "studio/base/workpool.h"
#include "studio/publish/bundle.h"
#include "studio/storage/database.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace dialogist::shell {

namespace {
constexpr int usualQuietMs = 600;
// A large project takes its time: comparing it must not keep a processor busy for as long as somebody types.
constexpr int quietPerWork = 4;
constexpr int longestQuietMs = 5000;
} // namespace

ChangeWatch::ChangeWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualQuietMs);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || !m_document)
            return;
        const Found result = m_watcher.result();
        m_timer.setInterval(int(std::clamp<qint64>(result.tookMs * quietPerWork, usualQuietMs, longestQuietMs)));
        if (m_compared != m_revision) { // what was found is old by now
            if (!m_timer.isActive())
                begin();
            return;
        }
        m_changes = result.changes;
        m_isOld = false;
        emit found();
    });
}

ChangeWatch::~ChangeWatch()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_watcher.waitForFinished();
}

void ChangeWatch::setDocument(commands::Document *document)
{
    if (m_cancelled)
        *m_cancelled = true;
    m_watcher.setFuture({}); // what is being compared is of another project
    m_document = document;
    m_changes.clear();
    m_isOld = false;
    m_timer.setInterval(usualQuietMs);
    m_timer.stop();
    lookNow();
}

void ChangeWatch::look()
{
    if (!m_document || m_document->project().releases.empty())
        return;
    ++m_revision;
    m_isOld = true;
    m_timer.start();
}

void ChangeWatch::lookNow()
{
    if (!m_document || m_document->project().releases.empty())
        return;
    ++m_revision;
    m_isOld = true;
    m_timer.stop();
    begin();
}

void ChangeWatch::begin()
{
    if (!m_document)
        return;
    if (m_watcher.isRunning())
        return; // its end begins the next one
    m_timer.stop();
    m_compared = m_revision;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(QtConcurrent::run(workPool(), [path = m_document->path(), cancelled = m_cancelled] { return compare(path, *cancelled); }));
}

std::optional<QStringList> ChangeWatch::changesOf(model::BotId bot) const
{
    const auto it = m_changes.constFind(bot);
    return m_isOld || it == m_changes.constEnd() ? std::nullopt : std::optional(*it);
}

bool ChangeWatch::hasChanged(model::BotId bot) const
{
    return !m_changes.value(bot).isEmpty();
}

/// Pool thread. The file holds every edit, so nothing of the project has to be copied on the main thread. Only reads: the project may
/// be closed, and opened elsewhere, meanwhile.
ChangeWatch::Found ChangeWatch::compare(const QString &path, const std::atomic_bool &cancelled)
{
    Found found;
    // Whoever would be alone with the file would keep others from opening it for writing.
    if (cancelled || !storage::Database::isOpenHere(path))
        return found;
    QElapsedTimer clock;
    clock.start();
    auto file = storage::ProjectFile::open(path, true);
    if (!file)
        return found; // what is wrong with the file, the window says elsewhere
    const auto project = (*file)->load();
    if (!project)
        return found;
    for (const auto &[id, bot] : project->bots) {
        if (cancelled)
            return found;
        const QList<const model::ReleaseRecord *> releases = project->releasesOf(id);
        if (releases.isEmpty())
            continue;
        if (const auto now = publish::buildBundle(**file, *project, bot, releases.constLast()->review))
            found.changes.insert(id, publish::changesBetween(releases.constLast()->summary, publish::summaryOf(*now)));
    }
    found.tookMs = clock.elapsed();
    return found;
}

} // namespace dialogist::shell
