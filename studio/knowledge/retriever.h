// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

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
    int page = 0;
    QString language;
    QString text;
    int ordinal = 0;
    double weight = 1; ///< of its source, and of how fresh it is, among equals; above 0
    bool isAnswer = false; ///< to what its heading asks, given as such: it is said whole
    QList<storage::PassageLink> links = {}; ///< words of the text that lead somewhere
};

struct Hit {
    const Passage *passage = nullptr; ///< lives as long as the index
    double score = 0; ///< 0 to 1: how sure it is that the passage is about the question
    double bm25 = 0;
    QStringList matchedTerms; ///< as in the question
    double similarity = 0; ///< cosine of its vector and the question's, -1 to 1; 0 when one of them has none
    int placeByWords = 0; ///< in the ranking by words, from 1; 0 = not among the best there
    int placeByVectors = 0; ///< the same by vectors
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
};

struct Answer {
    bool found = false; ///< false: nothing reached the threshold
    QList<Quote> quotes; ///< best first; with found = false the best that there was, for the test bench
    double confidence = 0; ///< 0 to 1, of the best quote

    QJsonObject toJson() const;
    static Answer fromJson(const QJsonObject &json);
};

inline constexpr double defaultThreshold = 0.35;

/// Answers without any model: the sentences of the best passages that say most about the question, without near-duplicates.
Answer answer(const Index &index, const Question &question, int maxPassages = 3, double threshold = defaultThreshold, const SearchFilter &filter = {});

/// The passages of knowledge bases of an open project (all of them when ids is empty).
Result<QList<Passage>> loadPassages(storage::ProjectFile &file, const model::Project &project, const QStringList &ids);

/// As a place to cite: "p. 4", a heading path, or nothing. Translated.
QString placeOf(const Passage &passage);

} // namespace dialogist::knowledge
