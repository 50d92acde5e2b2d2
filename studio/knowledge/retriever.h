// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/passagepages.h"
#include "studio/storage/projectfile.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace dialogist::knowledge {

/// A passage with all that is needed to cite it.
struct Passage {
    QString sourceId;
    QString sourceTitle;
    QString location; ///< file name or address
    QString url; ///< http(s) address to open, else empty
    QString heading;
    int page = 0; ///< on which it begins; of a quote, on which the words quoted begin
    QString language;
    QString text;
    int ordinal = 0;
    double weight = 1; ///< of its source, and of how fresh it is, among equals; above 0
    bool isAnswer = false; ///< to what its heading asks, given as such: it is said whole
    QList<storage::PassageLink> links = {}; ///< words of the text that lead somewhere
    double freshness = 1; ///< the part of the weight that is for its age; above 0
    QList<PageStart> pages = {}; ///< where it goes over several
};

/// Why a passage was found, and why where it stands: what the score is made of, then what only the order knows.
struct ScoreParts {
    double words = 0; ///< share of the question that the passage has words for, 0 to 1; rare words are a larger share
    double together = 0; ///< share of the question whose words stand close together at the best place
    double meaning = 0; ///< 0 to 1 by vectors; the score is the larger of this and of the words'
    double heading = 0; ///< share that stands in the heading or title: it counts twice in the order
    double typos = 0; ///< share that is only there in another spelling
    double weight = 1; ///< factor of its source
    double freshness = 1; ///< factor of its age
    double order = 0; ///< what decides the order among what words found; no measure of its own

    QJsonObject toJson() const;
};

struct Hit {
    const Passage *passage = nullptr; ///< lives as long as the index
    double score = 0; ///< 0 to 1: how sure it is that the passage is about the question
    double bm25 = 0;
    QStringList matchedTerms; ///< as in the question
    double similarity = 0; ///< cosine of its vector and the question's, -1 to 1; 0 when one of them has none
    int placeByWords = 0; ///< in the ranking by words, from 1; 0 = not among the best there
    int placeByVectors = 0; ///< the same by vectors
    ScoreParts parts = {};
};

/// What is asked: in words, and as a vector where an embedding model is at hand.
struct Question {
    QString text;
    std::vector<float> vector; ///< by the model that made the index's; empty = words alone

    Question(const QString &words) : text(words) { }
    Question(const QString &words, std::vector<float> numbers) : text(words), vector(std::move(numbers)) { }
};

/// What a question is confined to.
struct SearchFilter {
    std::optional<QSet<QString>> sources; ///< ids; an empty set lets nothing through
    QString language; ///< BCP 47: "de" lets "de-AT" through as well; empty = all
};

struct PassageVectors;

/// Full-text index over passages, in memory; BM25 (Robertson and Zaragoza 2009) over text processed for its language. With vectors,
/// both rankings count (reciprocal-rank fusion). Immutable once built; safe to search from many threads.
class Index
{
public:
    static std::shared_ptr<const Index> build(QList<Passage> passages, std::shared_ptr<const PassageVectors> vectors = {});
    ~Index();
    int size() const;
    size_t bytes() const; ///< of memory, without the passages themselves
    bool hasVectors() const;
    /// Of its passages, without region, those with most passages first.
    QStringList languages() const;
    /// Ids of the sources whose title or address has one of these words, in whatever case.
    QSet<QString> sourcesNamed(const QStringList &words) const;
    QList<Hit> search(const Question &question, int limit, const SearchFilter &filter = {}) const;

    struct Private; ///< studio/knowledge/index/indexdata.h, for the parts of this room
    const Private &data() const { return *d; }

private:
    Index();
    std::unique_ptr<Private> d;
};

/// An answer made of the best passages' own words.
struct Quote {
    QString text; ///< one to three sentences of the passage
    Passage passage;
    double score = 0;
    QStringList matchedTerms;
    QList<storage::PassageLink> links = {}; ///< words of the quote that lead somewhere
    ScoreParts parts = {}; ///< not in the JSON of an answer
};

struct Answer {
    bool found = false; ///< false: nothing reached the threshold
    QList<Quote> quotes; ///< by score, best first; with found = false the nearest that there were, if any was near at all
    double confidence = 0; ///< 0 to 1, the best score there was

    QJsonObject toJson() const;
    static Answer fromJson(const QJsonObject &json);
};

inline constexpr double defaultThreshold = 0.35;

/// Answers without any model: the sentences of the best passages that say most about the question, without near-duplicates.
Answer answer(const Index &index, const Question &question, int maxPassages = 3, double threshold = defaultThreshold, const SearchFilter &filter = {});

/// The passages of knowledge bases of an open project (all of them when ids is empty). Fails with Limit, before it has taken the memory,
/// when to search them would take more than room bytes (0 = searchRoom() in index/searchroom.h).
Result<QList<Passage>> loadPassages(storage::ProjectFile &file, const model::Project &project, const QStringList &ids, qint64 room = 0);

/// As a place to cite: "p. 4", "pp. 4–6", a heading path without the title, or nothing. Translated.
QString placeOf(const Passage &passage);

} // namespace dialogist::knowledge
