// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/search/searchindex.h"

#include <QRegularExpression>
#include <QSet>

#include <atomic>

namespace dialogist::search {

struct Query {
    QString text;
    bool caseSensitive = false;
    bool wholeWord = false;
    bool regex = false; ///< as QRegularExpression reads it, with a limit on its work
    QSet<Part> parts; ///< empty = everything

    friend bool operator==(const Query &, const Query &) = default;
};

struct Match {
    int field = 0; ///< of the item
    int start = 0;
    int length = 0;

    friend bool operator==(const Match &, const Match &) = default;
};

/// The matches of one object.
struct Hit {
    std::shared_ptr<const Item> item;
    QList<Match> matches;
    int more = 0; ///< counted and not listed
};

struct Found {
    QList<Hit> hits;
    int matches = 0; ///< with those that are not listed
    bool isCut = false; ///< there are more than are listed, or the time was up
    bool tooHard = false; ///< the regular expression gave up on some text
    QString trouble = {}; ///< translated: why documents could not be looked through
    bool isUnfinished = false; ///< the documents are still being looked through
};

/// What stands in the way of a query: an error with the place in a regular expression.
Status checkQuery(const Query &query);

constexpr int mostMatches = 5000;
constexpr int mostMilliseconds = 3000;

/// On any thread. Ends early when cancelled is set. Lists limit matches; of the object at which that is reached the others are counted.
Found find(const SearchIndex &index, const Query &query, const std::atomic_bool *cancelled = nullptr, int limit = mostMatches);

/// The query as an expression; valid only when checkQuery() is content.
QRegularExpression expressionOf(const Query &query);

} // namespace dialogist::search
