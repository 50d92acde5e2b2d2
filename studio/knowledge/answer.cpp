// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/query.h"
#include "studio/knowledge/text/sentences.h"
#include "studio/knowledge/text/stemmer.h"
#include "studio/knowledge/text/words.h"
#include "studio/knowledge/textentry.h"

#include <algorithm>
#include <unordered_map>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 400; // characters
constexpr qsizetype longestAnswer = 1500; // one that was given as such is said whole
constexpr int mostSentences = 3;
constexpr double weakerThanBest = 0.75; // a further quote that is less sure than this share of the best adds noise
constexpr double nearEnough = 0.2; // score from which a passage is named although it is no answer: what shares less is about something else

constexpr double headingAsks = 0.7; // share of the question in the passage's own heading from which the text below it is the answer

/// Picks from a passage the sentences that say most about one question.
class Quoter
{
public:
    Quoter(const Index::Private &index, const QString &question)
        : m_query(parseQuestion(index, question))
    {
        for (const auto &[term, words] : m_query.matches())
            m_matches.emplace(index.terms.word(term).toString().toStdU16String(), words);
    }

    /// Words of a passage, and what stands before them in the quote.
    struct Piece {
        QString text;
        qsizetype from = 0; ///< of the passage
        qsizetype length = 0;
        qsizetype at = 0; ///< where these characters begin in the text
    };

    Piece quote(const Passage &passage) const
    {
        if (passage.isAnswer && passage.text.size() <= longestAnswer)
            return within(passage.text, 0, passage.text.size());
        const QList<TextSpan> spans = sentences(passage.text, passage.language);
        if (spans.isEmpty())
            return {};
        const QList<Found> found = findIn(passage, spans);
        const auto [first, last] = isAskedByHeading(passage) ? lengthened(passage.text, spans, {0, 0}) : bestRun(passage.text, spans, found);
        const qsizetype start = spans[first].start;
        const qsizetype end = spans[last].start + spans[last].length;
        if (end - start > longestQuote)
            return cutAround(passage.text, start, end, found[first].place);
        Piece piece {passage.text.mid(start, end - start), start, end - start, 0};
        const QString head = tableHead(passage.text, spans, first, piece.text);
        piece.at = head.size();
        piece.text.prepend(head);
        return piece;
    }

private:
    struct Found {
        std::unordered_map<size_t, double> words; ///< word of the question to how well it fits
        qsizetype place = 0; ///< of the weightiest word
        bool isQuestion = false;
    };

    /// A heading that says what was asked ("What does it cost?") makes the first sentences the answer, though they may not repeat its words.
    bool isAskedByHeading(const Passage &passage) const
    {
        const QString heading = passage.heading.section(u" › "_s, -1);
        std::unordered_map<size_t, double> words;
        for (WordScanner scanner(heading); scanner.next();) {
            for (const TermMatch &match : matchesOf(scanner, passage.language))
                words[size_t(match.word)] = std::max(words[size_t(match.word)], match.weight);
        }
        double worth = 0;
        for (const auto &[word, weight] : words)
            worth += value(word) * weight;
        return words.size() > 1 && worth >= headingAsks * m_query.importance();
    }

    /// The words of the question that the word at hand stands for.
    const std::vector<TermMatch> &matchesOf(const WordScanner &scanner, const QString &language) const
    {
        static const std::vector<TermMatch> none;
        const QString folded = scanner.word().toString();
        const auto found = m_matches.find((scanner.isGram() ? folded : stem(folded, language)).toStdU16String());
        return found == m_matches.end() ? none : found->second;
    }

    double value(size_t word) const { return m_query.words[word].weight * m_query.words[word].idf; }

    QList<Found> findIn(const Passage &passage, const QList<TextSpan> &spans) const
    {
        QList<Found> all;
        for (const TextSpan &span : spans) {
            const QStringView sentence = QStringView(passage.text).mid(span.start, span.length);
            Found found;
            found.place = span.start;
            found.isQuestion = sentence.endsWith(u'?') || sentence.endsWith(u'？');
            double most = 0;
            for (WordScanner scanner(sentence); scanner.next();) {
                for (const TermMatch &match : matchesOf(scanner, passage.language)) {
                    const auto word = size_t(match.word);
                    double &best = found.words[word];
                    best = std::max(best, match.weight);
                    if (value(word) * match.weight > most) {
                        most = value(word) * match.weight;
                        found.place = span.start + scanner.start();
                    }
                }
            }
            all.append(found);
        }
        return all;
    }

    /// The run of one to three sentences that covers most of the question; a longer one has to earn its place. A sentence that
    /// asks is no answer by itself: what follows it counts for it.
    std::pair<qsizetype, qsizetype> bestRun(const QString &text, const QList<TextSpan> &spans, const QList<Found> &found) const
    {
        const double all = std::max(1e-9, m_query.importance());
        std::pair<qsizetype, qsizetype> best {0, 0};
        double most = -1;
        for (qsizetype first = 0; first < spans.size(); ++first) {
            std::unordered_map<size_t, double> words;
            for (qsizetype last = first; last < std::min(spans.size(), first + mostSentences); ++last) {
                const qsizetype length = spans[last].start + spans[last].length - spans[first].start;
                if (last > first && length > longestQuote)
                    break;
                double worth = 0;
                for (const auto &[word, weight] : found[last].words)
                    words[word] = std::max(words[word], weight);
                for (const auto &[word, weight] : words)
                    worth += value(word) * weight;
                worth = worth / all - 0.04 * double(last - first) - 0.01 * double(first) / double(spans.size());
                if (found[last].isQuestion && last + 1 < spans.size())
                    worth -= 0.5;
                if (length < 25 && last + 1 < spans.size())
                    worth -= 0.1; // a fragment: a label, a number of a list
                if (worth > most) {
                    most = worth;
                    best = {first, last};
                }
            }
        }
        return lengthened(text, spans, best);
    }

    /// One short sentence alone reads badly: the next one of the same paragraph goes with it when there is room.
    static std::pair<qsizetype, qsizetype> lengthened(const QString &text, const QList<TextSpan> &spans,
                                                      std::pair<qsizetype, qsizetype> run)
    {
        while (run.second + 1 < spans.size() && run.second - run.first + 1 < mostSentences) {
            const qsizetype start = spans[run.first].start;
            const qsizetype end = spans[run.second].start + spans[run.second].length;
            const TextSpan &next = spans[run.second + 1];
            const QStringView between = QStringView(text).mid(end, next.start - end);
            if (end - start >= 80 || next.start + next.length - start > longestQuote || between.count(u'\n') > 1)
                break;
            ++run.second;
        }
        return run;
    }

    /// What lies between two places, without blanks around it.
    static Piece within(const QString &text, qsizetype from, qsizetype to)
    {
        while (from < to && text[from].isSpace())
            ++from;
        while (to > from && text[to - 1].isSpace())
            --to;
        return {text.mid(from, to - from), from, to - from, 0};
    }

    /// A part of a very long sentence around the place where the question's words are, cut between words.
    static Piece cutAround(const QString &text, qsizetype start, qsizetype end, qsizetype place)
    {
        qsizetype from = std::clamp<qsizetype>(place - longestQuote / 3, start, std::max(start, end - longestQuote));
        qsizetype to = std::min(end, from + longestQuote);
        const auto isBlank = [&](qsizetype at) { return text[at].isSpace(); };
        if (from > start) {
            for (qsizetype at = from; at < std::min(from + 30, to); ++at) {
                if (isBlank(at)) {
                    from = at + 1;
                    break;
                }
            }
        }
        if (to < end) {
            for (qsizetype at = to; at > to - 30 && at > from; --at) {
                if (isBlank(at)) {
                    to = at;
                    break;
                }
            }
        }
        if (from > start && text[from].isLowSurrogate())
            ++from;
        if (to < end && text[to].isLowSurrogate())
            --to;
        Piece piece = within(text, from, to);
        const QString before = from > start ? u"… "_s : QString();
        piece.at = before.size();
        piece.text = before + piece.text + (to < end ? u" …"_s : QString());
        return piece;
    }

    /// A row of a table says little without the names of its columns, which stand in the first row: that row, or nothing.
    static QString tableHead(const QString &text, const QList<TextSpan> &spans, qsizetype first, const QString &quote)
    {
        if (first == 0)
            return {};
        const QString head = text.section(u'\n', 0, 0);
        const QChar mark = head.contains(u'\t') ? QChar(u'\t') : QChar(u'|');
        const auto columns = head.count(mark);
        const bool same = columns > 0 && quote.section(u'\n', 0, 0).count(mark) == columns;
        if (!same || head.size() + quote.size() > longestQuote || spans[first].start <= head.size() - 1)
            return {};
        return head + u'\n';
    }

    Query m_query;
    std::unordered_map<std::u16string, std::vector<TermMatch>> m_matches; ///< by term
};

/// The links that lie wholly within the words quoted.
QList<storage::PassageLink> linksIn(const Passage &passage, const Quoter::Piece &piece)
{
    QList<storage::PassageLink> links;
    for (const storage::PassageLink &link : passage.links) {
        if (link.at >= piece.from && link.at + link.length <= piece.from + piece.length)
            links.append({int(link.at - piece.from + piece.at), link.length, link.address});
    }
    return links;
}

/// The passage with the page of the words quoted, which may not be its first.
Passage withPageAt(Passage passage, qsizetype at)
{
    const int page = pageAt(passage.pages, at, passage.page);
    const QString fragment = u"#page=%1"_s.arg(passage.page);
    if (passage.url.endsWith(fragment))
        passage.url.replace(passage.url.size() - fragment.size(), fragment.size(), u"#page=%1"_s.arg(page));
    passage.page = page;
    passage.pages.clear();
    // The question once, though its other ways to be asked are found with it.
    if (passage.isAnswer)
        passage.heading = firstWayOf(passage.heading);
    return passage;
}

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    for (WordScanner scanner(text); scanner.next();)
        words.insert(scanner.word().toString());
    return words;
}

bool nearlySame(const QSet<QString> &a, const QSet<QString> &b)
{
    qsizetype shared = 0;
    for (const QString &word : a)
        shared += b.contains(word);
    const qsizetype smaller = std::min(a.size(), b.size());
    return smaller > 0 && shared * 10 >= smaller * 8;
}

} // namespace

Answer answer(const Index &index, const Question &question, int maxPassages, double threshold, const SearchFilter &filter)
{
    Answer answer;
    const QList<Hit> hits = index.search(question, std::max(1, maxPassages) * 3, filter);
    if (hits.isEmpty())
        return answer;
    // The order of the search knows more than the score (words in their order, the weight of a source): it says which passages are
    // quoted. What is shown, decided by and sorted by is one measure, the score.
    const auto byScore = [](const auto &a, const auto &b) { return a.score < b.score; };
    answer.confidence = std::max_element(hits.begin(), hits.end(), byScore)->score;
    answer.found = answer.confidence >= threshold;
    const double least = std::max(answer.confidence * weakerThanBest, answer.found ? threshold : std::min(nearEnough, threshold));
    const Quoter quoter(index.data(), question.text);
    QList<QSet<QString>> taken;
    for (const Hit &hit : hits) {
        if (answer.quotes.size() >= maxPassages)
            break;
        if (hit.score < least)
            continue;
        const Quoter::Piece piece = quoter.quote(*hit.passage);
        const QString &text = piece.text;
        const QSet<QString> words = wordsOf(text);
        const auto same = [&](const QSet<QString> &other) { return nearlySame(words, other); };
        if (text.isEmpty() || std::any_of(taken.begin(), taken.end(), same))
            continue;
        taken.append(words);
        answer.quotes.append({text, withPageAt(*hit.passage, piece.from), hit.score, hit.matchedTerms, linksIn(*hit.passage, piece), hit.parts});
    }
    std::stable_sort(answer.quotes.begin(), answer.quotes.end(), [](const Quote &a, const Quote &b) { return a.score > b.score; });
    answer.found = answer.found && !answer.quotes.isEmpty();
    if (!answer.quotes.isEmpty())
        answer.confidence = answer.quotes.constFirst().score;
    return answer;
}

} // namespace dialogist::knowledge
