// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/find/searcher.h"

#include "studio/base/workpool.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace dialogist::panels::find {

namespace {
constexpr qsizetype manyChanges = 200; ///< more of them are read anew on another thread
}

Searcher::Searcher(QObject *parent)
    : QObject(parent)
{
    connect(&m_builder, &QFutureWatcher<search::SearchIndex>::finished, this, &Searcher::onBuilt);
    connect(&m_finder, &QFutureWatcher<search::Found>::resultReadyAt, this, [this](int at) {
        if (!m_wanted)
            emit found(m_finder.resultAt(at), m_running);
    });
    connect(&m_finder, &QFutureWatcher<search::Found>::finished, this, [this] {
        if (m_wanted && m_finder.future().resultCount() > 0)
            start(); // somebody has typed on
    });
    connect(&m_planner, &QFutureWatcher<search::ReplacePlan>::finished, this, [this] {
        if (m_planner.future().resultCount() > 0 && m_planRevision == m_revision)
            emit planned(m_planner.result());
    });
}

Searcher::~Searcher()
{
    stop();
}

void Searcher::stop()
{
    if (m_cancel)
        *m_cancel = true;
    m_wanted.reset();
    ++m_revision;
    for (QFutureWatcherBase *watcher : {static_cast<QFutureWatcherBase *>(&m_builder), static_cast<QFutureWatcherBase *>(&m_finder),
                                        static_cast<QFutureWatcherBase *>(&m_planner)})
        watcher->blockSignals(true);
    m_builder.waitForFinished();
    m_finder.waitForFinished();
    m_planner.waitForFinished();
    m_builder.setFuture({});
    m_finder.setFuture({});
    m_planner.setFuture({});
    for (QFutureWatcherBase *watcher : {static_cast<QFutureWatcherBase *>(&m_builder), static_cast<QFutureWatcherBase *>(&m_finder),
                                        static_cast<QFutureWatcherBase *>(&m_planner)})
        watcher->blockSignals(false);
    m_building = false;
}

void Searcher::setDocument(commands::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    stop();
    m_document = document;
    m_index = {};
    m_hasIndex = false;
    m_pending.clear();
    m_documents = document ? std::make_shared<search::DocumentSearch>(document->path(), document->isReadOnly()) : nullptr;
    if (document)
        connect(document, &commands::Document::changed, this, &Searcher::onChanged);
}

void Searcher::onChanged(const QList<model::Change> &changes)
{
    ++m_revision;
    if (m_building)
        m_pending += changes;
    else if (m_hasIndex && changes.size() <= manyChanges)
        m_index.update(m_document->project(), changes);
    else
        m_hasIndex = false;
    emit outdated();
}

void Searcher::build()
{
    m_building = true;
    m_pending.clear();
    m_builder.setFuture(QtConcurrent::run(workPool(), [project = m_document->project()] { return search::SearchIndex::build(project); }));
}

void Searcher::onBuilt()
{
    if (!m_document || m_builder.future().resultCount() == 0)
        return;
    m_building = false;
    if (m_pending.size() > manyChanges) {
        build();
        return;
    }
    m_index = m_builder.result();
    m_builder.setFuture({});
    m_hasIndex = true;
    if (!m_pending.isEmpty())
        m_index.update(m_document->project(), std::exchange(m_pending, {}));
    if (m_wanted && !m_finder.isRunning())
        start();
}

void Searcher::search(const search::Query &query)
{
    if (!m_document)
        return;
    m_wanted = query;
    if (m_cancel)
        *m_cancel = true;
    if (!m_hasIndex && !m_building)
        build();
    if (m_hasIndex && !m_finder.isRunning())
        start();
}

void Searcher::start()
{
    if (!m_hasIndex) {
        if (!m_building)
            build();
        return;
    }
    m_running = *std::exchange(m_wanted, std::nullopt);
    m_cancel = std::make_shared<std::atomic_bool>(false);
    QList<model::Source> sources;
    if (search::DocumentSearch::wants(m_running)) {
        for (const auto &[id, source] : m_document->project().sources)
            sources.append(source);
    }
    m_finder.setFuture(QtConcurrent::run(workPool(), [index = m_index, query = m_running, cancel = m_cancel, documents = m_documents, sources](QPromise<search::Found> &promise) {
        search::Found found = search::find(index, query, cancel.get());
        found.isUnfinished = !sources.isEmpty() && !found.isCut;
        promise.addResult(found);
        if (!std::exchange(found.isUnfinished, false))
            return;
        documents->find(sources, query, found, cancel.get());
        promise.addResult(found);
    }));
}

void Searcher::plan(const QList<search::Hit> &hits, const search::Query &query, const QString &replacement, bool evenBroken)
{
    if (!m_document)
        return;
    m_planRevision = m_revision;
    m_planner.setFuture(QtConcurrent::run(workPool(), [project = m_document->project(), hits, query, replacement, evenBroken] {
        return search::planReplace(project, hits, query, replacement, evenBroken);
    }));
}

bool Searcher::isBusy() const
{
    return m_building || m_finder.isRunning();
}

} // namespace dialogist::panels::find
