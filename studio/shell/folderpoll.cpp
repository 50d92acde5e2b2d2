// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/folderpoll.h"

#include "studio/base/job.h"
#include "studio/knowledge/filelist.h"
#include "studio/shell/settings.h"
#include "studio/shell/sourceplaces.h"

#include <QElapsedTimer>

#include <memory>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int timesLonger = 50; ///< the pause than the look before it

/// Its value is the mark of what is known; empty = whatever is there at the next look.
QString keyOf(model::KnowledgeBaseId base)
{
    return u"watch/"_s + base.toString();
}

} // namespace

FolderPoll::FolderPoll(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FolderPoll::look);
}

FolderPoll::~FolderPoll()
{
    delete m_job;
}

bool FolderPoll::isWatched(model::KnowledgeBaseId base)
{
    return settings().contains(keyOf(base));
}

void FolderPoll::setWatched(model::KnowledgeBaseId base, bool watched)
{
    if (watched && !isWatched(base))
        settings().setValue(keyOf(base), QByteArray());
    else if (!watched)
        settings().remove(keyOf(base));
}

void FolderPoll::setBases(const QList<model::KnowledgeBaseId> &bases)
{
    m_bases = bases;
    m_pending.clear();
    ++m_generation;
    if (m_bases.isEmpty())
        m_timer.stop();
    else if (!m_job)
        m_timer.start(m_interval);
}

void FolderPoll::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    if (m_timer.isActive())
        m_timer.start(m_interval);
}

void FolderPoll::forget(model::KnowledgeBaseId base)
{
    m_pending.remove(base);
    ++m_generation;
    if (isWatched(base))
        settings().setValue(keyOf(base), QByteArray());
}

void FolderPoll::look()
{
    struct Look {
        model::KnowledgeBaseId base;
        QStringList places;
        QByteArray mark;
    };
    const auto looks = std::make_shared<QList<Look>>();
    for (const model::KnowledgeBaseId base : std::as_const(m_bases)) {
        if (const QStringList places = sourcePlaces(base); isWatched(base) && !places.isEmpty())
            looks->append({base, places, {}});
    }
    if (looks->isEmpty()) {
        m_timer.start(m_interval); // the watch may be switched on
        return;
    }
    const auto took = std::make_shared<qint64>(0);
    m_job = new Job(
        {}, [looks, took](JobControl &control) -> std::optional<Error> {
            QElapsedTimer timer;
            timer.start();
            for (Look &each : *looks)
                each.mark = knowledge::markOfFiles(each.places, control);
            *took = timer.elapsed();
            return std::nullopt;
        },
        {}, this);
    connect(m_job, &Job::finished, this, [this, looks, took, generation = m_generation] {
        // What was seen before the person said otherwise says nothing any more.
        const bool isDone = m_job->state() == Job::State::Done && generation == m_generation;
        m_job->deleteLater();
        m_job = nullptr;
        for (const Look &each : std::as_const(*looks)) {
            if (isDone && m_bases.contains(each.base) && isWatched(each.base))
                take(each.base, each.mark);
        }
        if (!m_bases.isEmpty())
            m_timer.start(std::max(m_interval, std::chrono::milliseconds(timesLonger * *took)));
    });
    m_job->start();
}

void FolderPoll::take(model::KnowledgeBaseId base, const QByteArray &mark)
{
    const QByteArray known = settings().value(keyOf(base)).toByteArray();
    if (known.isEmpty())
        settings().setValue(keyOf(base), mark);
    if (known.isEmpty() || known == mark) {
        m_pending.remove(base);
    } else if (m_pending.value(base) != mark) {
        m_pending.insert(base, mark);
    } else {
        m_pending.remove(base);
        settings().setValue(keyOf(base), mark);
        emit changed(base);
    }
}

} // namespace dialogist::shell
