// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/search/documentsearch.h"
#include "studio/search/replace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace dialogist::panels::find {

/// Searches an open project on other threads: keeps the index, follows edits, and gives each answer that nobody has overtaken.
/// Main thread.
class Searcher : public QObject
{
    Q_OBJECT
public:
    explicit Searcher(QObject *parent = nullptr);
    ~Searcher() override;

    void setDocument(commands::Document *document);
    /// The answer comes with found(); a newer question silences an older one.
    void search(const search::Query &query);
    /// The preview comes with planned(), of the project as it is now.
    void plan(const QList<search::Hit> &hits, const search::Query &query, const QString &replacement, bool evenBroken);
    bool isBusy() const;

signals:
    /// Twice where there are documents to look through: the first time without them.
    void found(const dialogist::search::Found &found, const dialogist::search::Query &query);
    void planned(const dialogist::search::ReplacePlan &plan);
    /// The project has changed; what was found may be so no longer.
    void outdated();

private:
    void onChanged(const QList<model::Change> &changes);
    void build();
    void onBuilt();
    void start();
    void stop();

    QPointer<commands::Document> m_document;
    search::SearchIndex m_index;
    bool m_hasIndex = false;
    bool m_building = false;
    int m_revision = 0; ///< counts edits
    int m_planRevision = -1;
    QList<model::Change> m_pending; ///< edits since building began
    std::optional<search::Query> m_wanted;
    search::Query m_running;
    std::shared_ptr<std::atomic_bool> m_cancel;
    std::shared_ptr<search::DocumentSearch> m_documents; ///< of the project; only the finder touches it
    QFutureWatcher<search::SearchIndex> m_builder;
    QFutureWatcher<search::Found> m_finder;
    QFutureWatcher<search::ReplacePlan> m_planner;
};

} // namespace dialogist::panels::find
