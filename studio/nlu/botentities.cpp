// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/botentities.h"

#include "studio/nlu/boundedpattern.h"
#include "studio/nlu/fuzzywords.h"
#include "studio/nlu/tokens.h"
#include "studio/nlu/wording.h"

#include <QHash>
#include <QRegularExpression>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 2000;
constexpr qsizetype mostMatches = 200;
constexpr int mostSteps = 2000; ///< ways through the tree from one word, so that no list makes a text slow

/// A value of a list that ends at a node of the tree.
struct Ending {
    int list;
    int value;
};

struct Node {
    QHash<int, int> next; ///< word -> node
    std::vector<Ending> endings;
};

struct Pattern {
    QString name;
    QRegularExpression expression;
    bool hasValue = false; ///< a group of that name
};

} // namespace

struct BotEntities::Data {
    QList<ListEntity> lists;
    std::vector<Node> nodes = std::vector<Node>(1); ///< a tree of words; the first one is its root
    FuzzyWords words;
    QList<Pattern> patterns;
    QStringList problems;
    struct Spelling {
        int parent;
        int word;
        int node;
    };
    std::vector<Spelling> spellings; ///< other ways to write a word, until addSpellings()

    void add(const QString &phrase, int list, int value)
    {
        int node = 0;
        for (const Token &token : tokens(phrase)) {
            if (token.kind == Token::Sign)
                continue;
            const int word = words.add(token.plain);
            const int parent = node;
            const auto known = nodes[size_t(node)].next.constFind(word);
            if (known != nodes[size_t(node)].next.cend()) {
                node = *known;
            } else {
                nodes[size_t(node)].next.insert(word, int(nodes.size()));
                node = int(nodes.size());
                nodes.emplace_back();
            }
            // "Muenchen" is "München".
            if (const QString spelled = spelledUmlauts(phrase.mid(token.begin, token.end - token.begin)); !spelled.isEmpty())
                spellings.push_back({parent, words.add(spelled), node});
        }
        std::vector<Ending> &endings = nodes[size_t(node)].endings;
        const bool known = std::any_of(
            endings.begin(), endings.end(), [&](const Ending &e) { return e.list == list && e.value == value; });
        if (node != 0 && !known)
            endings.push_back({list, value});
    }

    /// When all phrases are in: a value that is written so has the spelling for itself.
    void addSpellings()
    {
        for (const Spelling &spelling : spellings) {
            if (!nodes[size_t(spelling.parent)].next.contains(spelling.word))
                nodes[size_t(spelling.parent)].next.insert(spelling.word, spelling.node);
        }
        spellings.clear();
    }

    /// "München" may be "Muenchen" in the list.
    std::vector<FuzzyWords::Hit> hitsOf(const Token &token, const QString &text) const
    {
        std::vector<FuzzyWords::Hit> hits = words.find(token.plain);
        if (!hits.empty() && hits.front().distance == 0)
            return hits;
        const QString spelled = spelledUmlauts(text.mid(token.begin, token.end - token.begin));
        std::vector<FuzzyWords::Hit> others = spelled.isEmpty() ? std::vector<FuzzyWords::Hit>() : words.find(spelled);
        return others.empty() || (!hits.empty() && hits.front().distance <= others.front().distance) ? hits : others;
    }
};

BotEntities::BotEntities(std::unique_ptr<Data> data)
    : m(std::move(data))
{
}

BotEntities::~BotEntities() = default;

std::shared_ptr<const BotEntities> BotEntities::compile(const QList<ListEntity> &lists, const QList<PatternEntity> &patterns)
{
    auto data = std::make_unique<Data>();
    data->lists = lists;
    for (qsizetype list = 0; list < lists.size(); ++list) {
        for (qsizetype value = 0; value < lists[list].values.size(); ++value) {
            data->add(lists[list].values[value].value, int(list), int(value));
            for (const QString &synonym : lists[list].values[value].synonyms)
                data->add(synonym, int(list), int(value));
        }
    }
    data->addSpellings();
    data->words.freeze();
    for (const PatternEntity &entity : patterns) {
        for (const QString &pattern : entity.patterns) {
            const QRegularExpression plain(pattern);
            if (!plain.isValid())
                data->problems.append(entity.name + u": "_s + plain.errorString());
            else if (!pattern.isEmpty())
                data->patterns.append({entity.name, boundedPattern(pattern, QRegularExpression::CaseInsensitiveOption),
                                       pattern.contains("<value>"_L1)});
        }
    }
    return std::shared_ptr<const BotEntities>(new BotEntities(std::move(data)));
}

bool BotEntities::isEmpty() const
{
    return m->nodes.size() == 1 && m->patterns.isEmpty();
}

QStringList BotEntities::problems() const
{
    return m->problems;
}

QList<EntityMatch> BotEntities::find(const QString &text) const
{
    const QString read = text.left(longestText);
    QList<EntityMatch> matches;
    if (m->nodes.size() > 1) {
        QList<Token> cut = tokens(read);
        cut.removeIf([](const Token &token) { return token.kind == Token::Sign; });
        std::vector<std::vector<FuzzyWords::Hit>> hits;
        hits.reserve(size_t(cut.size()));
        for (const Token &token : std::as_const(cut))
            hits.push_back(m->hitsOf(token, read));
        struct Place {
            int node;
            size_t token;
            bool slip;
        };
        for (size_t first = 0; first < hits.size() && matches.size() < mostMatches; ++first) {
            std::vector<Place> places = {{0, first, false}};
            for (size_t at = 0; at < places.size() && at < mostSteps; ++at) {
                const Place place = places[at];
                const Node &node = m->nodes[size_t(place.node)];
                for (const Ending &ending : node.endings) {
                    const ListEntity &list = m->lists[ending.list];
                    if (place.slip && !list.isFuzzy)
                        continue;
                    const qsizetype begin = cut[qsizetype(first)].begin;
                    const qsizetype end = cut[qsizetype(place.token) - 1].end;
                    matches.append({u"list"_s, list.name, begin, end, list.values[ending.value].value, read.mid(begin, end - begin)});
                }
                if (place.token >= hits.size())
                    continue;
                for (const FuzzyWords::Hit &hit : hits[place.token]) {
                    const auto next = node.next.constFind(hit.word);
                    if (next != node.next.cend())
                        places.push_back({*next, place.token + 1, place.slip || hit.distance > 0});
                }
            }
        }
    }
    for (const Pattern &pattern : m->patterns) {
        QRegularExpressionMatchIterator found = pattern.expression.globalMatch(read);
        while (found.hasNext() && matches.size() < mostMatches) {
            const QRegularExpressionMatch match = found.next();
            if (match.capturedLength() == 0)
                continue;
            const QString named = pattern.hasValue ? match.captured(u"value"_s) : QString();
            matches.append({u"pattern"_s, pattern.name, match.capturedStart(), match.capturedEnd(), named.isEmpty() ? match.captured() : named, match.captured()});
        }
    }
    return matches;
}

} // namespace dialogist::nlu
