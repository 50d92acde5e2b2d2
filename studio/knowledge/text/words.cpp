// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/words.h"

#include <array>
#include <iterator>

namespace dialogist::knowledge {

namespace {

enum class Kind { Other, Word, Gram };

constexpr int latinEnd = 0x250;

/// What becomes of one Latin character: up to two folded letters; the first is 0 when it is no part of a word.
struct Fold {
    char16_t first = 0;
    char16_t second = 0;
};

Fold foldOf(char16_t c)
{
    switch (c) {
    case 0xdf:
        return {u's', u's'};
    case 0xc6:
    case 0xe6:
        return {u'a', u'e'};
    case 0x152:
    case 0x153:
        return {u'o', u'e'};
    case 0xd8:
    case 0xf8:
        return {u'o', 0};
    case 0x110:
    case 0x111:
        return {u'd', 0};
    case 0x131:
        return {u'i', 0};
    case 0x141:
    case 0x142:
        return {u'l', 0};
    default:
        break;
    }
    const QChar character(c);
    if (!character.isLetterOrNumber())
        return {};
    QString plain = QString(character).normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.removeIf([](QChar part) { return part.isMark() || !part.isLetterOrNumber(); });
    if (plain.isEmpty())
        return {};
    return {plain[0].unicode(), plain.size() > 1 ? plain[1].unicode() : char16_t(0)};
}

const std::array<Fold, latinEnd> &latinFolds()
{
    static const std::array<Fold, latinEnd> table = [] {
        std::array<Fold, latinEnd> folds {};
        for (int c = 0; c < latinEnd; ++c)
            folds[size_t(c)] = foldOf(char16_t(c));
        return folds;
    }();
    return table;
}

bool isGramScript(char32_t c)
{
    if (c < 0xe00)
        return false;
    if (c == 0x30fc || c == 0x3005)
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

char32_t codePointAt(QStringView text, qsizetype at, int *units)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        *units = 2;
        return QChar::surrogateToUcs4(c, text[at + 1]);
    }
    *units = 1;
    return c.unicode();
}

Kind kindOf(char32_t c)
{
    if (c < latinEnd)
        return latinFolds()[c].first ? Kind::Word : Kind::Other;
    if (isGramScript(c))
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Kind::Gram : Kind::Other;
    const bool joiner = c == 0x200c || c == 0x200d; // inside words of Indic scripts
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || joiner ? Kind::Word : Kind::Other;
}

/// Marks that only show how a letter is said; vowel signs of Indic scripts are marks too, but carry meaning.
bool isAccent(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x300 && u < 0x370) // combining diacritics of Latin, Greek, Cyrillic
        || (u >= 0x591 && u < 0x5c8) // Hebrew points
        || (u >= 0x610 && u < 0x61b) || (u >= 0x64b && u < 0x660) || u == 0x670 || u == 0x640 // Arabic vowels, tatweel
        || u == 0x93c || u == 0x9bc // Devanagari and Bengali dots
        || u == 0x200c || u == 0x200d;
}

/// Letters that are written in more than one way for the same word.
char16_t sameLetter(char16_t c)
{
    switch (c) {
    case 0x622: // Arabic alef with madda or hamza
    case 0x623:
    case 0x625:
    case 0x671:
        return 0x627;
    case 0x649: // alef maksura
        return 0x64a;
    case 0x629: // teh marbuta
        return 0x647;
    case 0x901: // candrabindu
        return 0x902;
    default:
        return c;
    }
}

/// Whether a Devanagari nasal with virama before this consonant may be written as anusvara as well: before the four stops of its
/// own class. Before another nasal (अन्न, सम्मान) it is always written out.
bool isNasalOf(QChar nasal, QChar consonant)
{
    constexpr char16_t nasals[] = {0x919, 0x91e, 0x923, 0x928, 0x92e};
    constexpr char16_t stops[] = {0x915, 0x91a, 0x91f, 0x924, 0x92a}; // the first of four in a row
    for (size_t each = 0; each < std::size(nasals); ++each) {
        if (nasal.unicode() == nasals[each])
            return consonant.unicode() >= stops[each] && consonant.unicode() < stops[each] + 4;
    }
    return false;
}

/// "हिन्दी" as "हिंदी": both spellings of a nasal are in common use, often in one text.
void foldNasals(QString *word)
{
    constexpr char16_t virama = 0x94d;
    constexpr char16_t anusvara = 0x902;
    for (qsizetype at = word->indexOf(QChar(virama), 1); at > 0; at = word->indexOf(QChar(virama), at + 1)) {
        if (at + 1 < word->size() && isNasalOf((*word)[at - 1], (*word)[at + 1]))
            word->replace(at - 1, 2, QChar(anusvara));
    }
}

/// Where a chain of single letters and dots ("N.F.L.", "z.B.") that begins here ends, without its last dot; the same place when
/// none begins. Names of files and hosts ("archive.a.b") are none.
qsizetype behindAcronym(QStringView text, qsizetype at)
{
    const auto isInWord = [text](qsizetype i) {
        int units = 1;
        return i < text.size() && kindOf(codePointAt(text, i, &units)) == Kind::Word;
    };
    const auto isLetter = [&](qsizetype i) { return isInWord(i) && text[i].isLetter(); };
    if (at > 1 && text[at - 1] == u'.' && text[at - 2].isLetterOrNumber())
        return at;
    qsizetype end = at;
    for (qsizetype letter = at; isLetter(letter) && !isInWord(letter + 1); letter += 2) {
        end = letter + 1;
        if (end >= text.size() || text[end] != u'.')
            break;
    }
    return end > at + 1 ? end : at;
}

QString foldSlowly(QStringView word)
{
    const QString folded = word.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    const QString apart = folded.normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (isAccent(c))
            continue;
        const char16_t letter = sameLetter(c.unicode());
        if (letter < latinEnd && latinFolds()[letter].first) {
            result += QChar(latinFolds()[letter].first);
            if (latinFolds()[letter].second)
                result += QChar(latinFolds()[letter].second);
        } else {
            result += QChar(letter);
        }
    }
    foldNasals(&result);
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace

WordScanner::WordScanner(QStringView text)
    : m_text(text)
{
}

bool WordScanner::next()
{
    if (m_gramAt >= 0 && nextGram())
        return true;
    while (m_at < m_text.size()) {
        int units = 1;
        switch (kindOf(codePointAt(m_text, m_at, &units))) {
        case Kind::Other:
            m_at += units;
            break;
        case Kind::Word:
            readWord();
            if (!m_word.isEmpty())
                return true;
            break;
        case Kind::Gram:
            readGrams();
            if (nextGram())
                return true;
            break;
        }
    }
    return false;
}

void WordScanner::readWord()
{
    m_gram = false;
    m_acronym = false;
    m_start = m_at;
    m_buffer.resize(0);
    if (m_at + 2 < m_text.size() && m_text[m_at + 1] == u'.') {
        if (const qsizetype end = behindAcronym(m_text, m_at); end > m_at) {
            readAcronym(end);
            return;
        }
    }
    bool latin = true;
    while (m_at < m_text.size()) {
        const char16_t c = m_text[m_at].unicode();
        if (c < latinEnd) {
            const Fold fold = latinFolds()[c];
            if (!fold.first)
                break;
            m_buffer += QChar(fold.first);
            if (fold.second)
                m_buffer += QChar(fold.second);
            ++m_at;
            continue;
        }
        int units = 1;
        if (kindOf(codePointAt(m_text, m_at, &units)) != Kind::Word)
            break;
        latin = false;
        m_at += units;
    }
    m_length = m_at - m_start;
    if (!latin)
        m_buffer = foldSlowly(m_text.mid(m_start, m_length));
    m_word = m_buffer;
}

void WordScanner::readAcronym(qsizetype end)
{
    m_acronym = true;
    m_length = end - m_at;
    QString letters;
    for (qsizetype at = m_at; at < end; at += 2)
        letters += m_text[at];
    m_buffer = foldSlowly(letters);
    m_word = m_buffer;
    m_at = end;
}

void WordScanner::readGrams()
{
    m_acronym = false;
    m_gramStart = m_at;
    int units = 1;
    while (m_at < m_text.size() && kindOf(codePointAt(m_text, m_at, &units)) == Kind::Gram)
        m_at += units;
    m_gramLength = m_at - m_gramStart;
    const QStringView run = m_text.mid(m_gramStart, m_gramLength);
    m_grams = run.toString().normalized(QString::NormalizationForm_KC);
    m_gramAligned = m_grams.size() == run.size();
    m_gramAt = 0;
}

bool WordScanner::nextGram()
{
    const qsizetype left = m_grams.size() - m_gramAt;
    const bool alone = m_grams.size() == 1 && m_gramAt == 0;
    if (left < 2 && !alone) {
        m_gramAt = -1;
        return false;
    }
    const qsizetype take = alone ? 1 : 2;
    m_gram = true;
    m_buffer = m_grams.mid(m_gramAt, take);
    m_word = m_buffer;
    m_start = m_gramAligned ? m_gramStart + m_gramAt : m_gramStart;
    m_length = m_gramAligned ? take : m_gramLength;
    ++m_gramAt;
    return true;
}

QString foldWord(QStringView word)
{
    WordScanner scanner(word);
    return scanner.next() ? scanner.word().toString() : QString();
}

} // namespace dialogist::knowledge
