// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/stemmer.h"

#include <initializer_list>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

/// Takes the ending off if at least so many letters stay.
bool chopEnd(QString &word, QLatin1StringView ending, qsizetype keep)
{
    if (word.size() - ending.size() < keep || !word.endsWith(ending))
        return false;
    word.chop(ending.size());
    return true;
}

bool chopAny(QString &word, std::initializer_list<QLatin1StringView> endings, qsizetype keep)
{
    for (const QLatin1StringView ending : endings) {
        if (chopEnd(word, ending, keep))
            return true;
    }
    return false;
}

qsizetype syllables(QStringView word)
{
    qsizetype count = 0;
    for (const QChar c : word)
        count += isVowel(c);
    return count;
}

/// Longest endings first; they were gathered from the inflection tables of nouns, adjectives and verbs.
constexpr const char16_t *hindiEndings[] = {
    u"ाएंगी", u"ाएंगे", u"ाऊंगी", u"ाऊंगा", u"ाइयाँ", u"ाइयों", u"ाइयां", u"ाएगी", u"ाएगा", u"ाओगी", u"ाओगे", u"एंगी",
    u"ेंगी", u"एंगे", u"ेंगे", u"ूंगी", u"ूंगा", u"ातीं", u"नाओं", u"नाएं", u"ताओं", u"ताएं", u"ियाँ", u"ियों", u"ियां",
    u"ाकर", u"ाइए", u"ाईं", u"ाया", u"ेगी", u"ेगा", u"ोगी", u"ोगे", u"ाने", u"ाना", u"ाते", u"ाती", u"ाता", u"तीं",
    u"ाओं", u"ाएं", u"ुओं", u"ुएं", u"ुआं", u"कर", u"ाओ", u"िए", u"ाई", u"ाए", u"ने", u"नी", u"ना", u"ते", u"ीं", u"ती",
    u"ता", u"ाँ", u"ां", u"ों", u"ें", u"ो", u"े", u"ू", u"ु", u"ी", u"ि", u"ा"};

} // namespace

QString stemmers::german(QString word)
{
    while (word.size() > 3) {
        if (word.size() > 5 && chopAny(word, {"em"_L1, "er"_L1, "nd"_L1}, 3))
            continue;
        if (!chopAny(word, {"e"_L1, "s"_L1, "n"_L1}, 3))
            break;
    }
    return word;
}

QString stemmers::malay(QString word)
{
    const auto enough = [&word](qsizetype cut, bool front) {
        return syllables(front ? QStringView(word).mid(cut) : QStringView(word).chopped(cut)) >= 2;
    };
    const auto end = [&](QLatin1StringView ending) {
        if (!word.endsWith(ending) || !enough(ending.size(), false))
            return false;
        word.chop(ending.size());
        return true;
    };
    const auto front = [&](QLatin1StringView prefix, QLatin1StringView instead) {
        if (!word.startsWith(prefix) || !enough(prefix.size(), true))
            return false;
        word = instead + word.mid(prefix.size());
        return true;
    };
    const auto beforeVowel = [&word](qsizetype at) { return at < word.size() && isVowel(word[at]); };

    if (syllables(word) <= 2)
        return word;
    end("kah"_L1) || end("lah"_L1) || end("tah"_L1) || end("pun"_L1);
    end("nya"_L1) || end("ku"_L1) || end("mu"_L1);
    // The nasal of meN- and peN- swallowed the first letter of the word: p after m, t after n, s after ny.
    bool first = true;
    for (const QLatin1StringView kind : {"me"_L1, "pe"_L1}) {
        if (!word.startsWith(kind))
            continue;
        const QString nasal = word.mid(2, 2);
        if (nasal == "ny"_L1)
            front(QString(kind + "ny"_L1) == "meny"_L1 ? "meny"_L1 : "peny"_L1, "s"_L1);
        else if (nasal == "ng"_L1)
            front(kind == "me"_L1 ? "meng"_L1 : "peng"_L1, ""_L1);
        else if (nasal.startsWith(u'm'))
            front(kind == "me"_L1 ? "mem"_L1 : "pem"_L1, beforeVowel(3) ? "p"_L1 : ""_L1);
        else if (nasal.startsWith(u'n'))
            front(kind == "me"_L1 ? "men"_L1 : "pen"_L1, beforeVowel(3) ? "t"_L1 : ""_L1);
        else if (kind == "me"_L1)
            front("me"_L1, ""_L1);
        else
            front("per"_L1, ""_L1) || front("pel"_L1, ""_L1) || front("pe"_L1, ""_L1);
        first = false;
        break;
    }
    if (first)
        front("di"_L1, ""_L1) || front("ter"_L1, ""_L1) || front("ke"_L1, ""_L1) || front("se"_L1, ""_L1);
    front("ber"_L1, ""_L1) || front("per"_L1, ""_L1);
    end("kan"_L1) || end("an"_L1) || end("i"_L1);
    return word;
}

QString stemmers::hindi(QString word)
{
    for (const char16_t *ending : hindiEndings) {
        const QStringView view(ending);
        if (word.size() - view.size() >= 2 && word.endsWith(view)) {
            word.chop(view.size());
            break;
        }
    }
    return word;
}

QString stemmers::french(QString word)
{
    if (word.size() < 6)
        return word.size() > 3 && (word.endsWith(u's') || word.endsWith(u'x')) ? word.chopped(1) : word;
    if (word.endsWith("aux"_L1))
        return word.chopped(2) + u'l';
    for (const QLatin1StringView ending : {"issement"_L1, "ement"_L1})
        chopEnd(word, ending, 4);
    for (const QChar last : {u'x', u's', u'r', u'e', u'e'}) {
        if (word.size() > 4 && word.back() == last)
            word.chop(1);
    }
    if (word.size() > 4 && word.back() == word[word.size() - 2])
        word.chop(1);
    return word;
}

QString stemmers::spanish(QString word)
{
    if (word.size() < 5)
        return word.size() == 4 && word.endsWith(u's') ? word.chopped(1) : word;
    if (word.endsWith("eses"_L1))
        return word.chopped(2);
    if (word.endsWith("ces"_L1))
        return word.chopped(3) + u'z';
    chopAny(word, {"os"_L1, "as"_L1, "es"_L1}, 3) || chopAny(word, {"o"_L1, "a"_L1, "e"_L1}, 3);
    return word;
}

QString stemmers::portuguese(QString word)
{
    if (word.size() < 5)
        return word.size() == 4 && word.endsWith(u's') ? word.chopped(1) : word;
    if (word.endsWith("oes"_L1) || word.endsWith("aes"_L1))
        return word.chopped(3) + u'a'; // as -ao without its last letter
    if (word.endsWith("ais"_L1) || word.endsWith("eis"_L1) || word.endsWith("ois"_L1))
        return word.chopped(2) + u'l';
    if (word.endsWith("ns"_L1))
        return word.chopped(2) + u'm';
    chopAny(word, {"res"_L1}, 3) ? void(word += u'r') : void(chopEnd(word, "s"_L1, 3));
    chopAny(word, {"o"_L1, "a"_L1, "e"_L1}, 3);
    return word;
}

QString stemmers::italian(QString word)
{
    if (word.size() < 5)
        return word;
    if (word.endsWith("he"_L1) || word.endsWith("hi"_L1))
        return word.chopped(2);
    if (word.endsWith("ie"_L1) || word.endsWith("ii"_L1) || word.endsWith("ia"_L1) || word.endsWith("io"_L1))
        return word.chopped(2);
    chopAny(word, {"a"_L1, "e"_L1, "i"_L1, "o"_L1}, 3);
    return word;
}

QString stemmers::dutch(QString word)
{
    if (chopEnd(word, "heden"_L1, 3))
        return word + "heid"_L1;
    if (!chopAny(word, {"en"_L1, "se"_L1, "e"_L1}, 3) && !word.endsWith("ss"_L1))
        chopEnd(word, "s"_L1, 3);
    if (word.size() > 3 && word.back() == word[word.size() - 2] && !isVowel(word.back()))
        word.chop(1);
    return word;
}

QString stem(const QString &word, QStringView language)
{
    if (word.size() < 3 || word.front().isDigit())
        return word;
    const QStringView base = language.left(language.indexOf(u'-') < 0 ? language.size() : language.indexOf(u'-'));
    const bool latin = word.front().unicode() < 0x80;
    if (!latin)
        return base == "hi"_L1 || base == "mr"_L1 || base == "ne"_L1 ? stemmers::hindi(word) : word;
    if (base == "en"_L1)
        return stemmers::english(word);
    if (base == "de"_L1)
        return stemmers::german(word);
    if (base == "id"_L1 || base == "ms"_L1)
        return stemmers::malay(word);
    if (base == "fr"_L1)
        return stemmers::french(word);
    if (base == "es"_L1 || base == "ca"_L1 || base == "gl"_L1)
        return stemmers::spanish(word);
    if (base == "pt"_L1)
        return stemmers::portuguese(word);
    if (base == "it"_L1)
        return stemmers::italian(word);
    if (base == "nl"_L1)
        return stemmers::dutch(word);
    // Other alphabets and unknown languages often hold English names and terms.
    return base == "hi"_L1 || base == "ja"_L1 || base == "zh"_L1 || base == "ko"_L1 || base == "th"_L1 || base.isEmpty()
        ? stemmers::english(word)
        : word;
}

} // namespace dialogist::knowledge
