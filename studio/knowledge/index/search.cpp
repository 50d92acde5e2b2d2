// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/query.h"
#include "studio/knowledge/index/tuning.h"
#include "studio/knowledge/vectors/fusion.h"
#include "studio/knowledge/vectors/passagevectors.h"

#include <bitset>
#include <cmath>
#include <unordered_map>

namespace dialogist::knowledge {

namespace {

struct Candidate {
    quint32 passage = 0;
    double bm25 = 0;
    double rank = 0; ///< what decides the order
    double sure = 0;
    quint64 matched = 0; ///< bit per word of the question
    double similarity = 0;
    int placeByWords = 0; ///< from 1; 0 = not among the best
    int placeByVectors = 0;
    ScoreParts parts = {};
};

/// First by words alone over all passages, then by their places in the best ones.
class Search
{
public:
    Search(const Index::Private &index, const Question &question, const SearchFilter &filter)
        : d(index)
        , m_query(parseQuestion(index, question.text))
        , m_vector(question.vector)
        , m_matches(m_query.matches())
    {
        confine(filter);
        for (const auto &[term, words] : m_matches)
            m_asked.set(term % m_asked.size());
    }

    std::vector<Candidate> best(int limit)
    {
        const size_t looked = size_t(std::max(limit, tuning::rerank));
        std::vector<Candidate> candidates = byWords(looked);
        for (Candidate &candidate : candidates)
            look(&candidate);
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.rank != b.rank ? a.rank > b.rank : a.passage < b.passage;
        });
        int place = 0;
        for (Candidate &candidate : candidates)
            candidate.placeByWords = ++place;
        if (d.vectors && !m_vector.empty())
            candidates = withNearest(std::move(candidates), int(looked));
        if (candidates.size() > size_t(limit))
            candidates.resize(size_t(limit));
        return candidates;
    }

    QStringList matchedTerms(quint64 matched) const
    {
        QStringList terms;
        for (size_t word = 0; word < m_query.words.size(); ++word) {
            if (matched >> word & 1 && !m_query.words[word].small)
                terms += m_query.words[word].typed;
        }
        return terms;
    }

private:
    struct Place {
        int at = 0;
        int word = 0;
        double weight = 1;
        double sure = 1;
        bool typo = false;
        bool exact = false;
        bool heading = false;
    };

    void confine(const SearchFilter &filter)
    {
        if (!filter.language.isEmpty()) {
            const QString base = filter.language.section(u'-', 0, 0).toLower();
            for (const QString &language : d.languages)
                m_languages.push_back(language == base);
        }
        if (filter.sources) {
            for (const QString &source : d.sources)
                m_sources.push_back(filter.sources->contains(source));
        }
    }

    bool letsThrough(quint32 passage) const
    {
        return (m_languages.empty() || m_languages[d.languageOf[passage]]) && (m_sources.empty() || m_sources[d.sourceOf[passage]]);
    }

    std::vector<Candidate> byWords(size_t limit)
    {
        std::vector<float> scores(size_t(d.passages.size()), 0.0F);
        std::vector<quint32> touched;
        const bool content = std::any_of(m_query.words.begin(), m_query.words.end(),
                                         [](const QueryWord &word) { return !word.small && !word.alternatives.empty(); });
        for (const QueryWord &word : m_query.words) {
            // What stands in every other passage changes the order little and costs most.
            if (!content || !word.small || !isEverywhere(word))
                addWord(word, &scores, &touched);
        }
        if (d.hasWeights) {
            for (const quint32 passage : touched)
                scores[passage] *= float(d.passages[passage].weight);
        }
        const auto better = [&](quint32 a, quint32 b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; };
        if (touched.size() > limit) {
            std::nth_element(touched.begin(), touched.begin() + qsizetype(limit), touched.end(), better);
            touched.resize(limit);
        }
        std::sort(touched.begin(), touched.end(), better);
        std::vector<Candidate> candidates;
        for (const quint32 passage : touched)
            candidates.push_back({passage, scores[passage]});
        return candidates;
    }

    /// The ranking by words and the one by vectors made one. What only the vectors found has words looked at as well, to say which matched.
    std::vector<Candidate> withNearest(std::vector<Candidate> byWords, int limit) const
    {
        const PassageVectors &vectors = *d.vectors;
        std::vector<bool> letThrough;
        if (!m_languages.empty() || !m_sources.empty()) {
            for (const quint32 passage : vectors.passageOf)
                letThrough.push_back(letsThrough(passage));
        }
        const std::vector<Neighbour> nearest = vectors.set.nearest(m_vector, {limit, vectors.background, letThrough.empty() ? nullptr : &letThrough});

        Ranking words;
        Ranking meanings;
        std::unordered_map<quint32, Candidate> all;
        for (Candidate &candidate : byWords) {
            // A place says nothing of how good it is: where only "how" and "the" were found, the first would count like a find.
            if (!matchedTerms(candidate.matched).isEmpty())
                words.rows.push_back(candidate.passage);
            all.emplace(candidate.passage, candidate);
        }
        for (const Neighbour &each : nearest) {
            const quint32 passage = vectors.passageOf[each.row];
            meanings.rows.push_back(passage);
            const auto [at, isNew] = all.try_emplace(passage, Candidate {passage});
            if (isNew)
                look(&at->second);
            at->second.similarity = each.similarity;
            at->second.parts.meaning = vectors.sureness(each.similarity);
            at->second.sure = std::max(at->second.sure, at->second.parts.meaning);
        }
        std::vector<Fused> fused = fuse({words, meanings});
        if (d.hasWeights)
            weigh(&fused, [this](quint32 passage) { return d.passages[passage].weight; });
        std::vector<Candidate> candidates;
        for (const Fused &each : fused) {
            Candidate candidate = all.at(each.row);
            candidate.placeByWords = each.places[0];
            candidate.placeByVectors = each.places[1];
            candidates.push_back(candidate);
        }
        return candidates;
    }

    bool isEverywhere(const QueryWord &word) const
    {
        return std::any_of(word.alternatives.begin(), word.alternatives.end(), [this](const QueryWord::Alternative &each) {
            return double(d.frequency(each.term)) > tuning::everywhere * double(d.passages.size());
        });
    }

    void addWord(const QueryWord &word, std::vector<float> *scores, std::vector<quint32> *touched) const
    {
        for (const QueryWord::Alternative &alternative : word.alternatives) {
            const double gain = word.weight * alternative.weight * std::min(word.idf, d.idf(alternative.term)) * (tuning::k1 + 1);
            const quint32 end = d.postingStart[alternative.term + 1];
            for (quint32 at = d.postingStart[alternative.term]; at < end; ++at) {
                const quint32 passage = d.postingPassage[at];
                const float weight = float(d.postingWeight[at]) / 4;
                float &score = (*scores)[passage];
                if (score == 0) {
                    if (!letsThrough(passage))
                        continue;
                    touched->push_back(passage);
                }
                score += float(gain) * weight / (weight + d.lengthFactor[passage]);
            }
        }
    }

    std::vector<Place> placesIn(quint32 passage) const
    {
        std::vector<Place> places;
        bool heading = true;
        const quint32 start = d.tokenStart[passage];
        for (quint32 at = start; at < d.tokenStart[passage + 1]; ++at) {
            if (d.tokens[at] == Index::Private::headingEnd) {
                heading = false;
                continue;
            }
            const quint32 term = d.termOfSurface[d.tokens[at]];
            if (!m_asked.test(term % m_asked.size()))
                continue;
            const auto matches = m_matches.find(term);
            if (matches == m_matches.end())
                continue;
            for (const TermMatch &match : matches->second) {
                const std::vector<quint32> &surfaces = m_query.words[size_t(match.word)].surfaces;
                const bool exact = std::find(surfaces.begin(), surfaces.end(), d.tokens[at]) != surfaces.end();
                places.push_back({int(at - start), match.word, match.weight, match.sure, match.typo, exact, heading});
            }
        }
        return places;
    }

    double value(int word) const { return m_query.words[size_t(word)].weight * m_query.words[size_t(word)].idf; }

    /// The share of the question (0 to 1) that is found in the passage, in its best window, and as neighbours in order.
    void look(Candidate *candidate) const
    {
        const std::vector<Place> places = placesIn(candidate->passage);
        const double all = std::max(1e-9, m_query.importance());
        std::vector<double> found(m_query.words.size(), 0);
        std::vector<bool> exact(m_query.words.size(), false);
        for (const Place &place : places) {
            candidate->matched |= quint64(1) << place.word;
            found[size_t(place.word)] = std::max(found[size_t(place.word)], place.weight);
            exact[size_t(place.word)] = exact[size_t(place.word)] || place.exact;
        }
        double exactly = 0;
        for (size_t word = 0; word < exact.size(); ++word)
            exactly += exact[word] ? value(int(word)) : 0;
        const double window = bestWindow(places, &Place::weight) / all;
        const double pairs = neighbours(places);
        candidate->rank = candidate->bm25
            * (1 + tuning::exactWord * exactly / all + tuning::windowBonus * window + tuning::pairBonus * pairs);

        candidate->parts = partsOf(places);
        const auto isNear = [](const Place &place) { return place.sure != place.weight; };
        candidate->parts.together = std::any_of(places.begin(), places.end(), isNear) ? bestWindow(places, &Place::sure) / all : window;
        candidate->sure = sureness((candidate->parts.words + candidate->parts.together) / 2, found);
        candidate->parts.order = candidate->rank;
    }

    /// What the words found in a passage are worth, as shares of the question.
    ScoreParts partsOf(const std::vector<Place> &places) const
    {
        struct Found {
            double sure = 0;
            double inHeading = 0;
            double typo = 0;
        };
        std::vector<Found> found(m_query.words.size());
        for (const Place &place : places) {
            Found &word = found[size_t(place.word)];
            word.sure = std::max(word.sure, place.sure);
            word.inHeading = std::max(word.inHeading, place.heading ? place.sure : 0);
            word.typo = std::max(word.typo, place.typo ? place.sure : 0);
        }
        const double all = std::max(1e-9, m_query.importance());
        ScoreParts parts;
        for (size_t word = 0; word < found.size(); ++word) {
            const double share = value(int(word)) / all;
            parts.words += share * found[word].sure;
            parts.heading += share * found[word].inHeading;
            // A word is looked for among those spelled nearly like it only where it stands nowhere itself.
            parts.typos += share * found[word].typo;
        }
        return parts;
    }

    /// Pairs of characters are missed far more easily than words, so that the same share found says more; and a passage without
    /// the rarest word of the question is likely about something else.
    double sureness(double share, const std::vector<double> &found) const
    {
        size_t rarest = 0;
        double grams = 0;
        for (size_t word = 0; word < found.size(); ++word) {
            if (value(int(word)) > value(int(rarest)))
                rarest = word;
            grams += m_query.words[word].gram;
        }
        if (grams * 2 > double(found.size()))
            return std::clamp(std::pow(share, tuning::gramSureness), 0.0, 1.0);
        return std::clamp(share * (found[rarest] > 0 ? 1 : tuning::withoutRarest), 0.0, 1.0);
    }

    /// What the words of the question that stand close together at the best place are worth.
    double bestWindow(const std::vector<Place> &places, double Place::*weight) const
    {
        std::vector<int> inside(m_query.words.size(), 0);
        double sum = 0;
        double best = 0;
        size_t first = 0;
        for (const Place &place : places) {
            if (inside[size_t(place.word)]++ == 0)
                sum += value(place.word) * place.*weight;
            for (; places[first].at <= place.at - tuning::window; ++first) {
                if (--inside[size_t(places[first].word)] == 0)
                    sum -= value(places[first].word) * places[first].*weight;
            }
            best = std::max(best, sum);
        }
        return best;
    }

    /// How much of the question's pairs of following words stand close together somewhere, in their order.
    double neighbours(const std::vector<Place> &places) const
    {
        const size_t count = m_query.words.size();
        if (count < 2)
            return 0;
        std::vector<double> best(count, 0);
        std::vector<int> last(count, -1000);
        for (const Place &place : places) {
            last[size_t(place.word)] = place.at;
            if (place.word > 0) {
                const int gap = place.at - last[size_t(place.word) - 1];
                if (gap >= 1 && gap <= 4)
                    best[size_t(place.word)] = std::max(best[size_t(place.word)], place.weight / gap);
            }
        }
        double sum = 0;
        double possible = 0;
        for (size_t word = 1; word < count; ++word) {
            const double worth = std::min(value(int(word)), value(int(word) - 1));
            sum += worth * best[word];
            possible += worth;
        }
        return possible > 0 ? sum / possible : 0;
    }

    const Index::Private &d;
    Query m_query;
    std::vector<float> m_vector;
    std::unordered_map<quint32, std::vector<TermMatch>> m_matches; ///< by term
    // By number: whether the filter lets it through; empty = all.
    std::vector<bool> m_languages;
    std::vector<bool> m_sources;
    std::bitset<4096> m_asked; ///< by number modulo size: most words of a passage were not asked for
};

} // namespace

QList<Hit> Index::search(const Question &question, int limit, const SearchFilter &filter) const
{
    QList<Hit> hits;
    if (limit <= 0 || d->passages.isEmpty())
        return hits;
    Search search(*d, question, filter);
    for (const Candidate &candidate : search.best(limit)) {
        const Passage &passage = d->passages[candidate.passage];
        hits.append({&passage, candidate.sure, candidate.bm25, search.matchedTerms(candidate.matched), candidate.similarity,
                     candidate.placeByWords, candidate.placeByVectors, candidate.parts});
        hits.last().parts.weight = passage.weight / passage.freshness;
        hits.last().parts.freshness = passage.freshness;
    }
    return hits;
}

} // namespace dialogist::knowledge
