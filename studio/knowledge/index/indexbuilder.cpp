// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/indexdata.h"
#include "studio/knowledge/index/tuning.h"
#include "studio/knowledge/text/language.h"
#include "studio/knowledge/text/stemmer.h"
#include "studio/knowledge/text/words.h"
#include "studio/knowledge/vectors/passagevectors.h"

#include <algorithm>
#include <cmath>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

/// Makes an Index in three passes: words to numbers, counting, filling.
class IndexBuilder
{
public:
    explicit IndexBuilder(Index::Private &data) : d(data) { }

    void build()
    {
        nameLanguages();
        nameSources();
        readPassages();
        countTerms();
        fillPostings();
    }

private:
    void nameLanguages()
    {
        QHash<QString, int> counts;
        for (Passage &passage : d.passages) {
            if (passage.language.isEmpty())
                passage.language = recogniseLanguage(passage.text.left(400));
            ++counts[baseOf(passage.language)];
        }
        d.languages = counts.keys();
        std::sort(d.languages.begin(), d.languages.end(), [&](const QString &a, const QString &b) {
            return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
        });
        for (int at = 0; at < d.languages.size(); ++at)
            m_prefixes.insert(d.languages[at], char16_t(at));
    }

    void nameSources()
    {
        QHash<QString, quint32> known;
        for (const Passage &passage : std::as_const(d.passages)) {
            const auto found = known.constFind(passage.sourceId);
            const quint32 number = found == known.constEnd() ? quint32(d.sources.size()) : found.value();
            if (found == known.constEnd()) {
                known.insert(passage.sourceId, number);
                d.sources.append(passage.sourceId);
                d.firstOfSource.push_back(quint32(d.sourceOf.size()));
            }
            d.sourceOf.push_back(number);
            d.languageOf.push_back(m_prefixes.value(baseOf(passage.language)));
        }
    }

    static QString baseOf(const QString &language) { return language.section(u'-', 0, 0).toLower(); }

    void readPassages()
    {
        d.tokenStart.reserve(size_t(d.passages.size()) + 1);
        d.tokenStart.push_back(0);
        for (const Passage &passage : std::as_const(d.passages)) {
            const QString language = baseOf(passage.language);
            const char16_t prefix = m_prefixes.value(language);
            readText(passage.heading, language, prefix);
            if (!passage.heading.contains(passage.sourceTitle, Qt::CaseInsensitive))
                readText(passage.sourceTitle, language, prefix);
            d.tokens.push_back(Index::Private::headingEnd);
            readText(passage.text, language, prefix);
            d.tokenStart.push_back(quint32(d.tokens.size()));
        }
    }

    void readText(const QString &text, const QString &language, char16_t prefix)
    {
        for (WordScanner scanner(text); scanner.next();) {
            const quint32 surface = d.surfaces.intern(prefix, scanner.word());
            if (surface == d.termOfSurface.size())
                d.termOfSurface.push_back(termOf(scanner, language));
            d.tokens.push_back(surface);
        }
    }

    quint32 termOf(const WordScanner &scanner, const QString &language)
    {
        const quint32 term = scanner.isGram() ? d.terms.intern(0, scanner.word())
                                              : d.terms.intern(0, stem(scanner.word().toString(), language));
        if (term == d.isGramTerm.size())
            d.isGramTerm.push_back(scanner.isGram());
        return term;
    }

    /// Calls visit(term, quarters) once for each distinct term of a passage.
    template<class Visit> void visitTerms(size_t passage, Visit visit)
    {
        m_weights.resize(d.terms.size());
        m_seen.clear();
        quint32 weight = tuning::headingQuarters;
        for (quint32 at = d.tokenStart[passage]; at < d.tokenStart[passage + 1]; ++at) {
            if (d.tokens[at] == Index::Private::headingEnd) {
                weight = 4;
                continue;
            }
            const quint32 term = d.termOfSurface[d.tokens[at]];
            if (m_weights[term] == 0)
                m_seen.push_back(term);
            m_weights[term] += weight;
        }
        for (const quint32 term : m_seen) {
            visit(term, m_weights[term]);
            m_weights[term] = 0;
        }
    }

    void countTerms()
    {
        const size_t count = size_t(d.passages.size());
        d.postingStart.assign(d.terms.size() + 1, 0);
        std::vector<quint32> lengths(count, 0);
        double total = 0;
        for (size_t passage = 0; passage < count; ++passage) {
            visitTerms(passage, [&](quint32 term, quint32 weight) {
                ++d.postingStart[term + 1];
                lengths[passage] += weight;
            });
            total += lengths[passage];
        }
        for (size_t term = 1; term < d.postingStart.size(); ++term)
            d.postingStart[term] += d.postingStart[term - 1];
        const double average = count > 0 && total > 0 ? total / double(count) : 1;
        d.lengthFactor.resize(count);
        for (size_t passage = 0; passage < count; ++passage)
            d.lengthFactor[passage] = float(tuning::k1 * (1 - tuning::b + tuning::b * lengths[passage] / average));
    }

    void fillPostings()
    {
        std::vector<quint32> next(d.postingStart.begin(), d.postingStart.end());
        d.postingPassage.resize(d.postingStart.back());
        d.postingWeight.resize(d.postingStart.back());
        for (size_t passage = 0; passage < size_t(d.passages.size()); ++passage) {
            visitTerms(passage, [&](quint32 term, quint32 weight) {
                const quint32 at = next[term]++;
                d.postingPassage[at] = quint32(passage);
                d.postingWeight[at] = quint16(std::min<quint32>(weight, 0xffff));
            });
        }
    }

    Index::Private &d;
    QHash<QString, char16_t> m_prefixes;
    std::vector<quint32> m_weights;
    std::vector<quint32> m_seen;
};

Index::Index()
    : d(std::make_unique<Private>())
{
}

Index::~Index() = default;

std::shared_ptr<const Index> Index::build(QList<Passage> passages, std::shared_ptr<const PassageVectors> vectors)
{
    std::shared_ptr<Index> index(new Index);
    index->d->passages = std::move(passages);
    // Vectors of other passages than these would find anything.
    const auto count = quint32(index->d->passages.size());
    const auto fits = [count](quint32 passage) { return passage < count; };
    if (vectors && std::all_of(vectors->passageOf.begin(), vectors->passageOf.end(), fits))
        index->d->vectors = std::move(vectors);
    index->d->hasWeights = std::any_of(index->d->passages.cbegin(), index->d->passages.cend(), [](const Passage &passage) { return passage.weight != 1; });
    IndexBuilder(*index->d).build();
    return index;
}

int Index::size() const
{
    return int(d->passages.size());
}

bool Index::hasVectors() const
{
    return d->vectors && d->vectors->set.size() > 0;
}

QStringList Index::languages() const
{
    QStringList known = d->languages;
    known.removeAll(QString());
    return known;
}

QSet<QString> Index::sourcesNamed(const QStringList &words) const
{
    QSet<QString> named;
    for (const quint32 first : d->firstOfSource) {
        const Passage &passage = d->passages[first];
        const bool isNamed = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return passage.sourceTitle.contains(word, Qt::CaseInsensitive) || passage.location.contains(word, Qt::CaseInsensitive);
        });
        if (isNamed)
            named.insert(passage.sourceId);
    }
    return named;
}

size_t Index::bytes() const
{
    const auto of = [](const auto &vector) { return vector.capacity() * sizeof(vector[0]); };
    return d->surfaces.bytes() + d->terms.bytes() + d->nearWords.bytes() + d->isGramTerm.capacity() / 8 + of(d->termOfSurface) + of(d->postingStart)
        + of(d->postingPassage) + of(d->postingWeight) + of(d->tokenStart) + of(d->tokens) + of(d->lengthFactor) + of(d->languageOf) + of(d->sourceOf)
        + (d->vectors ? d->vectors->set.bytes() + of(d->vectors->passageOf) : 0);
}

double Index::Private::idf(quint32 term) const
{
    const double count = double(passages.size());
    const double with = frequency(term);
    return std::log(1 + (count - with + 0.5) / (with + 0.5));
}

} // namespace dialogist::knowledge
