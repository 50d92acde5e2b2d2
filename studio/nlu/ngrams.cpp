// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/ngrams.h"

#include "studio/nlu/wording.h"

#include <algorithm>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shortest = 2;
constexpr qsizetype longest = 5;
constexpr qsizetype longestWord = 40; ///< what is longer is no word

/// FNV-1a over UTF-16 with a last mix: the same on every machine.
quint64 hash(QStringView text, quint64 seed)
{
    quint64 value = 0xcbf29ce484222325ULL ^ (seed * 0x9e3779b97f4a7c15ULL);
    for (const QChar c : text)
        value = (value ^ c.unicode()) * 0x100000001b3ULL;
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93ULL;
    return value ^ (value >> 32);
}

void addCharacters(const QString &word, std::vector<Ngram> *list)
{
    const QString padded = u'_' + word.left(longestWord) + u'_';
    for (qsizetype size = shortest; size <= longest; ++size) {
        for (qsizetype at = 0; at + size <= padded.size(); ++at)
            list->push_back({hash(QStringView(padded).mid(at, size), 3), Ngram::Characters, 1});
    }
}

void addWords(const QStringList &words, bool alone, std::vector<Ngram> *list)
{
    QString before = QStringLiteral("^");
    for (const QString &word : words) {
        const bool wanted = !alone || word.startsWith(u'{');
        if (wanted)
            list->push_back({hash(word, 1), Ngram::Word, 1});
        if (wanted || before.startsWith(u'{'))
            list->push_back({hash(QString(before + u' ' + word), 2), Ngram::Pair, 1});
        before = word;
    }
    if (!words.isEmpty() && (!alone || before.startsWith(u'{')))
        list->push_back({hash(QString(before + u" $"_s), 2), Ngram::Pair, 1});
}

/// The words with each marked entity as one word "{city}".
QStringList wordsWithClasses(const Phrase &phrase)
{
    QStringList words;
    qsizetype from = 0;
    for (const MarkedEntity &entity : phrase.entities) {
        words += plainWords(phrase.text.mid(from, entity.begin - from));
        words.append(u'{' + entity.entity + u'}');
        from = entity.end;
    }
    return words + plainWords(phrase.text.mid(from));
}
} // namespace

std::vector<Ngram> ngrams(const Phrase &phrase)
{
    QStringList words = plainWords(phrase.text);
    std::vector<Ngram> list;
    for (QString &word : words) {
        for (QChar &c : word) {
            if (c.isDigit())
                c = u'0'; // which number it is says little, that it is one says much
        }
        addCharacters(word, &list);
    }
    addWords(words, false, &list);
    if (!phrase.entities.isEmpty())
        addWords(wordsWithClasses(phrase), true, &list);
    std::sort(list.begin(), list.end(), [](const Ngram &a, const Ngram &b) { return a.key < b.key; });
    std::vector<Ngram> unique;
    for (const Ngram &ngram : list) {
        if (!unique.empty() && unique.back().key == ngram.key)
            unique.back().count += 1;
        else
            unique.push_back(ngram);
    }
    return unique;
}

} // namespace dialogist::nlu
