// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/query.h"

#include "studio/knowledge/index/tuning.h"
#include "studio/knowledge/text/functionwords.h"
#include "studio/knowledge/text/language.h"
#include "studio/knowledge/text/stemmer.h"
#include "studio/knowledge/text/words.h"

#include <cmath>

namespace dialogist::knowledge {

namespace {

constexpr qsizetype longestQuestion = 4000; // characters; what follows says nothing new
constexpr size_t mostWords = 64;

class Parser
{
public:
    Parser(const Index::Private &index, const QString &question)
        : d(index)
        , m_question(question.left(longestQuestion))
        , m_language(recogniseLanguage(m_question))
    {
        if (m_language.isEmpty() && !d.languages.isEmpty())
            m_language = d.languages.first();
    }

    Query parse()
    {
        QHash<QString, size_t> known;
        for (WordScanner scanner(m_question); scanner.next();) {
            const QString folded = scanner.word().toString();
            const auto found = known.constFind(folded);
            if (found != known.constEnd()) {
                m_query.words[*found].weight = std::min(2.0, m_query.words[*found].weight * 1.5);
                continue;
            }
            if (m_query.words.size() == mostWords)
                break;
            known.insert(folded, m_query.words.size());
            m_query.words.push_back(wordOf(folded, scanner));
        }
        keepSomething();
        boundSmallWords();
        return m_query;
    }

private:
    QueryWord wordOf(const QString &folded, const WordScanner &scanner)
    {
        QueryWord word;
        word.typed = m_question.mid(scanner.start(), scanner.length());
        word.gram = scanner.isGram();
        word.small = !scanner.isGram() && functionWords(m_language).contains(folded);
        word.weight = word.small ? tuning::smallWord : 1;
        for (int at = 0; at < d.languages.size(); ++at) {
            const quint32 surface = d.surfaces.find(char16_t(at), folded);
            if (surface != TermTable::none)
                word.surfaces.push_back(surface);
            const QString term = scanner.isGram() ? folded : stem(folded, d.languages[at]);
            addTerm(&word, d.terms.find(0, term), 1);
        }
        if (!scanner.isGram() && !word.small)
            addNear(&word, folded);
        word.idf = std::log(1 + (double(d.passages.size()) + 0.5) / 0.5);
        for (const QueryWord::Alternative &alternative : word.alternatives) {
            if (alternative.weight == 1)
                word.idf = std::min(word.idf, d.idf(alternative.term));
        }
        return word;
    }

    static void addTerm(QueryWord *word, quint32 term, double weight)
    {
        if (term == TermTable::none)
            return;
        const bool there = std::any_of(word->alternatives.begin(), word->alternatives.end(),
                                       [term](const QueryWord::Alternative &each) { return each.term == term; });
        if (!there)
            word->alternatives.push_back({term, weight});
    }

    void addNear(QueryWord *word, const QString &folded)
    {
        const QString term = stem(folded, m_language);
        const bool unknown = word->alternatives.empty();
        if (unknown) {
            for (const NearWords::Near &near : d.nearWords.mistyped(d.terms, term))
                addTerm(word, near.term, near.distance == 1 ? tuning::nearWord : tuning::nearWord * 0.75);
        }
        if (m_language == QStringLiteral("de") || m_language == QStringLiteral("nl") || unknown) {
            for (const quint32 each : d.nearWords.compounds(d.terms, term))
                addTerm(word, each, tuning::compound);
        }
    }

    /// A question of small words only ("what is it?") is asked as it stands.
    void keepSomething()
    {
        const bool content = std::any_of(m_query.words.begin(), m_query.words.end(), [](const QueryWord &w) { return !w.small; });
        if (content)
            return;
        for (QueryWord &word : m_query.words)
            word.weight = 1;
    }

    /// "How" may well be the rarest word where all passages are about one subject; it says no more for that.
    void boundSmallWords()
    {
        double sum = 0;
        int count = 0;
        for (const QueryWord &word : m_query.words) {
            sum += word.small ? 0 : word.idf;
            count += word.small ? 0 : 1;
        }
        for (QueryWord &word : m_query.words) {
            if (word.small && count > 0)
                word.idf = std::min(word.idf, sum / count);
        }
    }

    const Index::Private &d;
    QString m_question;
    QString m_language;
    Query m_query;
};

} // namespace

double Query::importance() const
{
    double sum = 0;
    for (const QueryWord &word : words)
        sum += word.weight * word.idf;
    return sum;
}

Query parseQuestion(const Index::Private &index, const QString &question)
{
    return Parser(index, question).parse();
}

} // namespace dialogist::knowledge
