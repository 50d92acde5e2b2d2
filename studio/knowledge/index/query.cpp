// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/query.h"

#include "studio/base/editdistance.h"
#include "studio/knowledge/index/tuning.h"
#include "studio/knowledge/text/functionwords.h"
#include "studio/knowledge/text/language.h"
#include "studio/knowledge/text/stemmer.h"
#include "studio/knowledge/text/words.h"

#include <algorithm>
#include <cmath>

namespace dialogist::knowledge {

namespace {

constexpr qsizetype longestQuestion = 4000; // characters; what follows says nothing new
constexpr size_t mostWords = 64;
constexpr qsizetype longestNear = 40; // letters; what is longer is no word
constexpr size_t mostNear = 4;

class Parser
{
public:
    Parser(const Index::Private &index, const QString &question)
        : d(index)
        , m_question(question.left(longestQuestion))
        , m_language(recogniseLanguage(m_question))
    {
        m_guessed = m_language.isEmpty() && !d.languages.isEmpty();
        if (m_guessed)
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
        // "U.S." is no "us"; "e.g." and the like stay what they are.
        const bool isName = scanner.isAcronym() && word.typed.isUpper();
        word.small = !scanner.isGram() && !isName && functionWords(m_language).contains(folded);
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
        if (term != TermTable::none)
            add(word, {term, weight, weight, false});
    }

    static void add(QueryWord *word, const QueryWord::Alternative &alternative)
    {
        const bool there = std::any_of(word->alternatives.begin(), word->alternatives.end(),
                                       [&alternative](const QueryWord::Alternative &each) { return each.term == alternative.term; });
        if (!there)
            word->alternatives.push_back(alternative);
    }

    void addNear(QueryWord *word, const QString &folded)
    {
        const QString term = stem(folded, m_language);
        const bool unknown = word->alternatives.empty();
        if (unknown)
            addMistyped(word, folded);
        if (m_language == QStringLiteral("de") || m_language == QStringLiteral("nl") || unknown) {
            for (const quint32 each : d.nearWords.compounds(d.terms, term))
                addTerm(word, each, tuning::compound);
        }
    }

    void addMistyped(QueryWord *word, const QString &folded)
    {
        const bool isWord = std::none_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); }); // a number is never another one
        std::vector<NearWords::Near> near;
        const QStringList languages = m_guessed ? d.languages : QStringList {m_language};
        for (const QString &language : languages) {
            near = d.nearWords.mistyped(d.terms, stem(folded, language));
            if (!near.empty())
                break;
        }
        if (near.empty() && isWord)
            near = mistypedForms(folded);
        for (const NearWords::Near &each : near) {
            const double weight = each.distance <= 1 ? tuning::nearWord : tuning::nearWord * 0.75;
            // A long word that could be one other only is that one, as far as anybody can tell.
            const bool isClear = isWord && near.size() == 1 && folded.size() >= tuning::clearNearLetters && d.terms.word(each.term).front() == folded.front();
            const double sure = !isClear ? weight : each.distance <= 1 ? tuning::clearNear : tuning::clearNear * 0.9;
            add(word, {each.term, weight, sure, true});
        }
    }

    /// Terms of which a form is written with one letter more, less or other. A letter left out of an ending ("remboursment") hides the
    /// ending, and what is left is far from the stem. The first letter is seldom wrong.
    std::vector<NearWords::Near> mistypedForms(const QString &folded) const
    {
        std::vector<NearWords::Near> near;
        if (folded.size() < tuning::clearNearLetters || folded.size() > longestNear)
            return near;
        for (quint32 surface = 0; surface < d.surfaces.size() && near.size() < mostNear; ++surface) {
            const QStringView form = d.surfaces.word(surface);
            if (form.front() != folded.front() || qAbs(form.size() - folded.size()) > 1 || editDistance(form, folded, 1) > 1)
                continue;
            const quint32 term = d.termOfSurface[surface];
            if (std::none_of(near.begin(), near.end(), [term](const NearWords::Near &each) { return each.term == term; }))
                near.push_back({term, 1});
        }
        return near;
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
    bool m_guessed = false; ///< the question is too short to tell its language
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

std::unordered_map<quint32, std::vector<TermMatch>> Query::matches() const
{
    std::unordered_map<quint32, std::vector<TermMatch>> all;
    for (size_t word = 0; word < words.size(); ++word) {
        for (const QueryWord::Alternative &alternative : words[word].alternatives) {
            std::vector<TermMatch> &there = all[alternative.term];
            const bool isForm = alternative.weight == 1
                && std::any_of(there.begin(), there.end(), [](const TermMatch &each) { return each.weight == 1; });
            if (!isForm)
                there.push_back({int(word), alternative.weight, alternative.sure, alternative.typo});
        }
    }
    return all;
}

Query parseQuestion(const Index::Private &index, const QString &question)
{
    return Parser(index, question).parse();
}

} // namespace dialogist::knowledge
