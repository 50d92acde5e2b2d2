// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/positions.h"

#include "studio/nlu/numberwords.h"
#include "studio/nlu/wording.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostTokens = 12; ///< more is a sentence about something
constexpr int lastPlace = -1;

/// Words of one language, all in plain wording.
struct PlaceWords {
    QSet<QString> polite; ///< that say nothing
    QSet<QString> articles; ///< beside a number word they make it a count, beside a figure a place: "the three", "die 2"
    QSet<QString> wanting; ///< beside a number they make it a count: "I want two", "I'd like 2"
    QSet<QString> choosing; ///< beside a number word they make it a count, beside a figure a place: "I choose 2"
    QSet<QString> behind; ///< the same behind a place: "the second one"
    QSet<QString> number; ///< beside a number word they make it a place: "number two"
    QSet<QString> last;
    QHash<QString, int> ordinals; ///< that the reader of ordinals does not know
};

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QString &word : words.toString().split(u' ', Qt::SkipEmptyParts))
        set.insert(nlu::plainWording(word));
    return set;
}

/// Hindi as it is typed in Latin letters.
QHash<QString, int> romanOrdinals()
{
    QHash<QString, int> table;
    int place = 1;
    for (const QString &words : u"pehla,pehli,pehle,pahla,pahli|dusra,dusri,dusre,doosra,doosri,doosre|tisra,tisri,teesra,teesri,teesre|chautha,chauthi|"
                                "panchva,paanchva,panchwa,paanchwa,panchvi"_s.split(u'|')) {
        for (const QString &word : words.split(u','))
            table.insert(word, place);
        ++place;
    }
    return table;
}

const QList<std::pair<QString, PlaceWords>> &placeWords()
{
    static const QList<std::pair<QString, PlaceWords>> words = {
        {u"en"_s,
            {wordSet(u"please thanks"), wordSet(u"the"), wordSet(u"ld id like want take would"), wordSet(u"i ill choose pick"), wordSet(u"one"),
                wordSet(u"number no nr option choice answer item"), wordSet(u"last"), {}}},
        {u"de"_s,
            {wordSet(u"bitte danke"), wordSet(u"der die das den dem"), wordSet(u"nehme nehm möchte will hätte gern gerne"), wordSet(u"ich wähle"),
                wordSet(u"variante möglichkeit"),
                wordSet(u"nummer nr zahl option antwort punkt"), wordSet(u"letzte letzten letzter letztes"), {}}},
        {u"ms"_s,
            {wordSet(u"tolong sila terima kasih ya saja sahaja lah"), wordSet(u"yang itu tu ini"), wordSet(u"nak mau mahu ambil"),
                wordSet(u"saya aku pilih"), {},
                wordSet(u"nombor nomor nomer no pilihan opsi opsyen option"), wordSet(u"terakhir"), {}}},
        {u"hi"_s,
            {wordSet(u"कृपया प्लीज please"), {}, wordSet(u"मुझे चाहिए mujhe chahiye"), wordSet(u"मैं को का की के"),
                wordSet(u"वाला वाली वाले wala wali wale vala vali vale"),
                wordSet(u"नंबर नम्बर विकल्प ऑप्शन number no option"), wordSet(u"आखिरी आख़िरी अंतिम aakhri akhri aakhiri"), romanOrdinals()}},
    };
    return words;
}

/// What the text says about a place, and in which words.
struct PlaceSaid {
    int number = 0; ///< from 1 on, or lastPlace
    QString wording;
};

/// The place that begins at a token, and the token behind it.
std::optional<std::pair<int, qsizetype>> placeWordAt(const QList<nlu::Token> &tokens, qsizetype at, const QString &language, const PlaceWords &words)
{
    const QString &word = tokens[at].plain;
    if (words.last.contains(word))
        return std::pair(lastPlace, at + 1);
    if (const auto known = words.ordinals.constFind(word); known != words.ordinals.cend())
        return std::pair(*known, at + 1);
    if (const auto ordinal = nlu::ordinalAt(tokens, at, language))
        return std::pair(int(ordinal->value), ordinal->next);
    return std::nullopt;
}

/// The same of a number: "three", "3".
std::optional<std::pair<int, qsizetype>> countAt(const QList<nlu::Token> &tokens, qsizetype at, const QString &language)
{
    constexpr int most = 1000;
    if (tokens[at].kind == nlu::Token::Digits)
        return std::pair(std::min(tokens[at].plain.left(4).toInt(), most), at + 1);
    const auto number = nlu::numberInWords(tokens, at, language);
    if (!number || number->value != std::floor(number->value) || number->value > most || nlu::isArticleNumber(tokens[at].plain, language))
        return std::nullopt;
    return std::pair(int(number->value), number->next);
}

QString wordingOf(const QList<nlu::Token> &tokens, qsizetype from, qsizetype to)
{
    QString wording;
    for (qsizetype i = from; i < to; ++i)
        wording += (i > from && (tokens[i].isSpaceBefore || tokens[i].kind == nlu::Token::Sign) ? u" "_s : QString()) + (tokens[i].kind == nlu::Token::Sign ? QString() : tokens[i].plain);
    return wording.simplified();
}

/// Nothing when anything but one place is said.
std::optional<PlaceSaid> placeSaidIn(const QList<nlu::Token> &tokens, const QString &language, const PlaceWords &words)
{
    std::optional<PlaceSaid> place;
    bool isCount = false;
    bool isNumberWord = false;
    bool hasArticle = false;
    bool isWanted = false;
    bool isChosen = false;
    bool isNumbered = false;
    for (qsizetype i = 0; i < tokens.size();) {
        const nlu::Token &token = tokens[i];
        auto found = token.kind == nlu::Token::Sign || (place && words.behind.contains(token.plain)) ? std::nullopt : placeWordAt(tokens, i, language, words);
        // "no" is short for "number" before figures only: "no one" chooses nothing.
        const qsizetype behindDot = i + 1 < tokens.size() && tokens[i + 1].kind == nlu::Token::Sign ? i + 2 : i + 1;
        const bool isFigureNext = behindDot < tokens.size() && tokens[behindDot].kind == nlu::Token::Digits;
        const bool isNumber = words.number.contains(token.plain) && (token.plain != "no"_L1 || isFigureNext);
        const bool isArticle = words.articles.contains(token.plain);
        const bool isWanting = words.wanting.contains(token.plain);
        const bool isChoosing = words.choosing.contains(token.plain);
        const bool saysNothing
            = token.kind == nlu::Token::Sign || isNumber || isArticle || isWanting || isChoosing || words.polite.contains(token.plain) || (place && words.behind.contains(token.plain));
        if (!found && saysNothing) {
            isNumbered = isNumbered || isNumber;
            hasArticle = hasArticle || isArticle;
            isWanted = isWanted || isWanting;
            isChosen = isChosen || isChoosing;
            ++i;
            continue;
        }
        if (!found) {
            found = countAt(tokens, i, language);
            isCount = true;
            isNumberWord = token.kind == nlu::Token::Word;
        }
        if (!found || place) // "kedua-dua" is both
            return std::nullopt;
        place = PlaceSaid {found->first, wordingOf(tokens, i, found->second)};
        i = found->second;
    }
    const bool mayBeCount = isNumberWord ? hasArticle || isWanted || isChosen : isWanted && !hasArticle;
    return isCount && mayBeCount && !isNumbered ? std::nullopt : place;
}

bool holdsWording(const QStringList &names, const QString &wording)
{
    return std::any_of(names.begin(), names.end(), [&wording](const QString &name) {
        return QString(u' ' + nlu::plainWording(name) + u' ').contains(u' ' + wording + u' ');
    });
}
} // namespace

int choiceByPosition(const QString &text, const QList<QStringList> &choices)
{
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return -1;
    const QList<nlu::Token> tokens = nlu::tokens(text);
    if (tokens.size() > mostTokens)
        return -1;
    for (const auto &[language, words] : placeWords()) {
        const auto place = placeSaidIn(tokens, language, words);
        if (!place)
            continue;
        const auto named = [&place](const QStringList &names) { return holdsWording(names, place->wording); };
        const auto own = std::find_if(choices.begin(), choices.end(), named);
        if (own != choices.end())
            return std::any_of(own + 1, choices.end(), named) ? -1 : int(own - choices.begin());
        const qsizetype number = place->number == lastPlace ? choices.size() : place->number;
        return number >= 1 && number <= choices.size() ? int(number - 1) : -1;
    }
    return -1;
}

} // namespace dialogist::flow
