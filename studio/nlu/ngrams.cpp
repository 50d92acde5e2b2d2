// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/ngrams.h"

#include "studio/nlu/stems.h"
#include "studio/nlu/wording.h"

#include <QSet>

#include <algorithm>

namespace dialogist::nlu {

namespace {
constexpr qsizetype shortest = 2;
constexpr qsizetype longest = 5;
constexpr qsizetype longestWord = 40; ///< what is longer is no word
constexpr qsizetype beginning = 4; ///< letters of a word that inflection leaves alone, mostly
constexpr float smallWeight = 0.5f; ///< of words that are in most sentences
constexpr qsizetype together = 10; ///< words further apart have little to do with each other

/// FNV-1a over UTF-16 with a last mix: the same on every machine. Fed piece by piece, so that no string has to be put together.
class Hash
{
public:
    explicit Hash(Ngram::Kind kind)
        : m_value(0xcbf29ce484222325ULL ^ ((quint64(kind) + 1) * 0x9e3779b97f4a7c15ULL))
    {
    }
    Hash &add(QChar c)
    {
        m_value = (m_value ^ c.unicode()) * 0x100000001b3ULL;
        return *this;
    }
    Hash &add(QStringView text)
    {
        for (const QChar c : text)
            add(c);
        return *this;
    }
    quint64 value() const
    {
        quint64 value = m_value ^ (m_value >> 32);
        value *= 0xd6e8feb86659fd93ULL;
        return value ^ (value >> 32);
    }

private:
    quint64 m_value;
};

void addCharacters(QStringView word, std::vector<Ngram> *list)
{
    const qsizetype size = std::min(word.size(), longestWord) + 2;
    const auto at = [&](qsizetype i) { return i == 0 || i == size - 1 ? QChar(u'_') : word[i - 1]; };
    for (qsizetype begin = 0; begin + shortest <= size; ++begin) {
        Hash hash(Ngram::Characters);
        for (qsizetype i = begin; i < std::min(size, begin + longest); ++i) {
            hash.add(at(i));
            if (i - begin + 1 >= shortest)
                list->push_back({hash.value(), Ngram::Characters, 1});
        }
    }
}

quint64 pairOf(QStringView before, QStringView word)
{
    return Hash(Ngram::Pair).add(before).add(u' ').add(word).value();
}

void addWords(const QStringList &words, const QSet<QString> &small, bool alone, std::vector<Ngram> *list)
{
    QStringView before = u"^";
    for (const QString &word : words) {
        const bool wanted = !alone || word.startsWith(u'{');
        if (wanted)
            list->push_back({Hash(Ngram::Word).add(word).value(), Ngram::Word, small.contains(word) ? smallWeight : 1});
        if (wanted || before.startsWith(u'{'))
            list->push_back({pairOf(before, word), Ngram::Pair, 1});
        before = word;
    }
    if (!words.isEmpty() && (!alone || before.startsWith(u'{')))
        list->push_back({pairOf(before, u"$"), Ngram::Pair, 1});
}

void addTogether(const QStringList &words, std::vector<Ngram> *list)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype j = i + 1; j < std::min(words.size(), i + 1 + together); ++j) {
            QStringView first = QStringView(words[i]).left(beginning);
            QStringView second = QStringView(words[j]).left(beginning);
            if (second < first)
                std::swap(first, second);
            list->push_back({Hash(Ngram::Together).add(first).add(u'&').add(second).value(), Ngram::Together, 1});
        }
    }
}

/// In German "Rückgabe" and "Rueckgabe" are one word.
QStringList featureWords(const QString &text, const QString &language)
{
    QStringList words = plainWords(text);
    if (language.section(u'-', 0, 0).compare(u"de", Qt::CaseInsensitive) == 0) {
        for (QString &word : words)
            word = withoutSpelledUmlauts(word);
    }
    return words;
}

/// The words with each marked entity as one word "{city}".
QStringList wordsWithClasses(const Phrase &phrase, const QString &language)
{
    QStringList words;
    qsizetype from = 0;
    const auto add = [&words, &language](const QString &text) {
        for (const QString &word : featureWords(text, language))
            words.append(stemOf(word, language));
    };
    for (const MarkedEntity &entity : phrase.entities) {
        add(phrase.text.mid(from, entity.begin - from));
        words.append(u'{' + entity.entity + u'}');
        from = entity.end;
    }
    add(phrase.text.mid(from));
    return words;
}
} // namespace

std::vector<Ngram> ngrams(const Phrase &phrase, const QString &language)
{
    QStringList words = featureWords(phrase.text, language);
    QSet<QString> small;
    std::vector<Ngram> list;
    list.reserve(256);
    for (QString &word : words) {
        for (QChar &c : word) {
            if (c.isDigit())
                c = u'0'; // which number it is says little, that it is one says much
        }
        addCharacters(word, &list);
        const bool isSmall = isSmallWord(word, language);
        word = stemOf(word, language);
        if (isSmall)
            small.insert(word);
    }
    addWords(words, small, false, &list);
    words.removeIf([&small](const QString &word) { return small.contains(word); });
    addTogether(words, &list);
    if (!phrase.entities.isEmpty())
        addWords(wordsWithClasses(phrase, language), {}, true, &list);
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
