// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/wording.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
/// The combining marks that Latin, Greek and Cyrillic accents decompose into, and the dots of Devanagari and Bengali (nukta), which
/// many people leave out.
bool isAccent(QChar c)
{
    return (c.unicode() >= 0x0300 && c.unicode() <= 0x036f) || c.unicode() == 0x093c || c.unicode() == 0x09bc;
}

/// Candrabindu and anusvara of Devanagari are written for one another.
QChar sameSign(QChar c)
{
    return c.unicode() == 0x0901 ? QChar(0x0902) : c;
}

struct CloseIterator {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// Thai, Lao, Myanmar, Khmer, Kana and Han are written without blanks between words.
bool isUnspaced(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x0e00 && u <= 0x0eff) || (u >= 0x1000 && u <= 0x109f) || (u >= 0x1780 && u <= 0x17ff)
        || (u >= 0x3040 && u <= 0x30ff) || (u >= 0x3400 && u <= 0x9fff);
}

using WordIterator = std::unique_ptr<UBreakIterator, CloseIterator>;

/// Null when ICU cannot cut the text, which must outlive it.
WordIterator wordIterator(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    WordIterator iterator(ubrk_open(UBRK_WORD, "en", reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status));
    return U_FAILURE(status) ? nullptr : std::move(iterator);
}

} // namespace

QString withPlainDigits(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() > 0x7f && c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return result;
}

QString plainWording(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (isAccent(c) || c == u'\'' || c == QChar(0x2019))
            continue;
        if (c.isDigit())
            folded += QChar(u'0' + c.digitValue());
        else if (c == u'ß') // Qt's case folding leaves it alone
            folded += u"ss"_s;
        else if (c.isLetter() || c.isMark() || c.isSurrogate() || c.unicode() == 0x200d)
            folded += sameSign(c);
        else
            folded += u' ';
    }
    return folded.simplified();
}

QString spelledUmlauts(const QString &text)
{
    QString spelled;
    const QString composed = text.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : composed) {
        const char16_t u = c.unicode();
        spelled += c;
        if (u == u'ä' || u == u'ö' || u == u'ü')
            spelled += u'e';
    }
    return spelled.size() == composed.size() ? QString() : plainWording(spelled);
}

QString withoutSpelledUmlauts(const QString &words)
{
    static const QString umlauts = u"aou"_s;
    static const QString before = u"aeiouyq"_s; // "neue", "bauen", "quer"
    QString folded;
    folded.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        folded += words[i];
        const bool isSpelled = i + 1 < words.size() && words[i + 1] == u'e' && umlauts.contains(words[i]) && (i == 0 || !before.contains(words[i - 1]));
        if (isSpelled)
            ++i;
    }
    return folded;
}

QStringList plainWords(const QString &text)
{
    QStringList words;
    for (const QString &word : plainWording(text).split(u' ', Qt::SkipEmptyParts)) {
        for (const auto &[begin, end] : wordsWithin(word))
            words.append(word.mid(begin, end - begin));
    }
    return words;
}

QStringList wordsOf(const QString &text)
{
    const WordIterator iterator = wordIterator(text);
    if (!iterator)
        return text.simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    int32_t start = 0;
    for (int32_t end = ubrk_next(iterator.get()); end != UBRK_DONE; end = ubrk_next(iterator.get())) {
        if (ubrk_getRuleStatus(iterator.get()) >= UBRK_WORD_NONE_LIMIT)
            words.append(text.mid(start, end - start));
        start = end;
    }
    return words;
}

QList<std::pair<qsizetype, qsizetype>> wordsWithin(const QString &run)
{
    const QList<std::pair<qsizetype, qsizetype>> whole = {{0, run.size()}};
    if (!std::any_of(run.begin(), run.end(), isUnspaced))
        return whole;
    const WordIterator iterator = wordIterator(run);
    if (!iterator)
        return whole;
    QList<std::pair<qsizetype, qsizetype>> words;
    qsizetype start = 0;
    for (int32_t end = ubrk_next(iterator.get()); end != UBRK_DONE; end = ubrk_next(iterator.get())) {
        words.append({start, end});
        start = end;
    }
    return words;
}

} // namespace dialogist::nlu
