// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/search/search.h"

#include <QHash>

namespace dialogist::storage {
struct PassageRow;
}

namespace dialogist::search {

class Matcher;

/// Looks through the documents of a project: the passages that its file holds of its sources. Keeps what it found: passages never change
/// under their key, so that the same search after an edit reads nothing. Any thread, one at a time.
class DocumentSearch
{
public:
    /// readOnly: as the project is open.
    DocumentSearch(QString projectPath, bool readOnly);

    static bool wants(const Query &query) { return query.parts.isEmpty() || query.parts.contains(Part::Passage); }
    /// Adds to what was found elsewhere; passages of a source that is there already come behind its own matches. Ends early when
    /// cancelled is set.
    void find(const QList<model::Source> &sources, const Query &query, Found &found, const std::atomic_bool *cancelled = nullptr, int limit = mostMatches);

private:
    struct Passages {
        QList<Field> fields;
        QList<Match> matches;
        int more = 0; ///< counted and not listed
    };
    static Passages matchesIn(const QList<storage::PassageRow> &rows, Matcher &matcher, int limit);
    /// room: how many matches may still be listed.
    void add(const model::Source &source, const Passages &passages, Found &found, int room);

    QString m_path;
    bool m_readOnly;
    Query m_query; ///< of what is known
    QHash<QString, Passages> m_known; ///< by content key
};

} // namespace dialogist::search
