// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/compare/worddiff.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace dialogist::exchange {

namespace {
QList<QStringView> wordsOf(const QString &text)
{
    QList<QStringView> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype to = finder.position();
        words.append(QStringView(text).sliced(from, to - from));
        from = to;
    }
    return words;
}

bool isBlank(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isSpace() || c.isPunct(); });
}

void append(QList<TextPiece> &pieces, TextPiece::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.constLast().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text.toString()});
}
} // namespace

QList<std::pair<qsizetype, qsizetype>> commonElements(qsizetype before, qsizetype after, const std::function<bool(qsizetype, qsizetype)> &isEqual,
                                                      qsizetype mostComparisons)
{
    QList<std::pair<qsizetype, qsizetype>> pairs;
    qsizetype start = 0;
    while (start < before && start < after && isEqual(start, start))
        pairs.append({start, start}), ++start;
    qsizetype end = 0;
    while (end < before - start && end < after - start && isEqual(before - 1 - end, after - 1 - end))
        ++end;

    const size_t rows = size_t(before - start - end);
    const size_t columns = size_t(after - start - end);
    if (rows > 0 && columns > 0 && rows * columns <= size_t(mostComparisons)) {
        // Lengths of the longest common rest, from the end.
        std::vector<quint32> length((rows + 1) * (columns + 1), 0);
        const auto at = [&](size_t i, size_t j) -> quint32 & { return length[i * (columns + 1) + j]; };
        for (size_t i = rows; i-- > 0;) {
            for (size_t j = columns; j-- > 0;)
                at(i, j) = isEqual(start + qsizetype(i), start + qsizetype(j)) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
        for (size_t i = 0, j = 0; i < rows && j < columns;) {
            if (isEqual(start + qsizetype(i), start + qsizetype(j)) && at(i, j) == at(i + 1, j + 1) + 1)
                pairs.append({start + qsizetype(i++), start + qsizetype(j++)});
            else if (at(i + 1, j) >= at(i, j + 1))
                ++i;
            else
                ++j;
        }
    }
    for (qsizetype i = end; i > 0; --i)
        pairs.append({before - i, after - i});
    return pairs;
}

QList<TextPiece> compareWords(const QString &before, const QString &after)
{
    const QList<QStringView> old = wordsOf(before);
    const QList<QStringView> fresh = wordsOf(after);
    auto pairs = commonElements(old.size(), fresh.size(), [&](qsizetype i, qsizetype j) { return old.at(i) == fresh.at(j); });
    // Blanks and commas alone are no agreement.
    const bool agrees = std::any_of(pairs.begin(), pairs.end(), [&](const auto &pair) { return !isBlank(old.at(pair.first)); });
    if (!agrees)
        pairs.clear();
    pairs.append({old.size(), fresh.size()});

    QList<TextPiece> pieces;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &[nextOld, nextFresh] : std::as_const(pairs)) {
        for (; i < nextOld; ++i)
            append(pieces, TextPiece::Kind::Removed, old.at(i));
        for (; j < nextFresh; ++j)
            append(pieces, TextPiece::Kind::Added, fresh.at(j));
        if (i < old.size())
            append(pieces, TextPiece::Kind::Same, old.at(i));
        ++i;
        ++j;
    }
    return pieces;
}

} // namespace dialogist::exchange
