// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/merge/listmerge.h"

#include "studio/exchange/compare/worddiff.h"
#include "studio/exchange/merge/listmoves.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace dialogist::exchange {

namespace {
constexpr qsizetype mostComparisons = 4'000'000; // of one side with the base, without the common head and tail
constexpr qsizetype mostLikenesses = 2'500; // these look into the elements

enum Version { Base, Mine, Theirs };

/// Elements as numbers: equal ones have the same.
using Numbers = std::vector<int>;

/// Elements of the base that one side replaced by others; none on either hand is an insertion or a removal.
struct Hunk {
    Version side;
    qsizetype from;
    qsizetype to; ///< one behind the last
    qsizetype put; ///< how many stand there now

    bool isInsertion() const { return from == to; }
    /// Which of the new elements came from which of the old ones is not known.
    bool isMixed() const { return from < to && put > 0 && put != to - from; }
};

struct Run {
    qsizetype from = 0;
    qsizetype size = 0;
};
using Runs = std::array<Run, 3>; ///< the same stretch in each version

struct Piece {
    enum class Kind { Mine, Theirs, OneByOne, Clash };
    Kind kind = Kind::Mine;
    Runs runs;
};

void countLeaves(const QJsonValue &a, const QJsonValue &b, int &same, int &all)
{
    if (a.isObject() && b.isObject()) {
        const QJsonObject left = a.toObject();
        const QJsonObject right = b.toObject();
        for (auto it = left.begin(); it != left.end(); ++it)
            countLeaves(*it, right.value(it.key()), same, all);
        for (auto it = right.begin(); it != right.end(); ++it)
            all += left.contains(it.key()) ? 0 : 1;
    } else if (a.isArray() && b.isArray()) {
        for (qsizetype i = 0; i < std::max(a.toArray().size(), b.toArray().size()); ++i)
            countLeaves(a[i], b[i], same, all);
    } else {
        same += a == b ? 1 : 0;
        ++all;
    }
}

/// From more than a half to 1 when one may well be an edit of the other, else 0.
double likeness(const QJsonValue &a, const QJsonValue &b)
{
    int same = 0;
    int all = 0;
    countLeaves(a, b, same, all);
    return 2 * same > all ? double(same) / all : 0;
}

void append(std::vector<Hunk> &hunks, const Hunk &hunk)
{
    if (hunk.isInsertion() || hunk.isMixed()) {
        if (hunk.put > 0)
            hunks.push_back(hunk);
        return;
    }
    for (qsizetype i = hunk.from; i < hunk.to; ++i) // edits and removals of single elements
        hunks.push_back({hunk.side, i, i + 1, hunk.put == 0 ? 0 : 1});
}

/// Tells the edits within a mixed run from what was added or removed beside them, where elements are enough alike.
void appendByLikeness(std::vector<Hunk> &hunks, const Hunk &hunk, const QJsonArray &base, const QJsonArray &now, qsizetype nowFrom)
{
    const qsizetype rows = hunk.to - hunk.from;
    const qsizetype columns = hunk.put;
    if (!hunk.isMixed() || rows * columns > mostLikenesses)
        return append(hunks, hunk);
    std::vector<double> like(size_t(rows * columns));
    std::vector<double> best(size_t((rows + 1) * (columns + 1))); // of the rest, from the end
    const auto likeAt = [&](qsizetype i, qsizetype j) -> double & { return like[size_t(i * columns + j)]; };
    const auto bestAt = [&](qsizetype i, qsizetype j) -> double & { return best[size_t(i * (columns + 1) + j)]; };
    for (qsizetype i = rows; i-- > 0;) {
        for (qsizetype j = columns; j-- > 0;) {
            likeAt(i, j) = likeness(base.at(hunk.from + i), now.at(nowFrom + j));
            bestAt(i, j) = std::max({bestAt(i + 1, j), bestAt(i, j + 1), likeAt(i, j) > 0 ? bestAt(i + 1, j + 1) + likeAt(i, j) : 0});
        }
    }
    qsizetype fromRow = 0; // behind the last pair
    qsizetype fromColumn = 0;
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        if (likeAt(i, j) > 0 && bestAt(i, j) <= bestAt(i + 1, j + 1) + likeAt(i, j)) {
            append(hunks, {hunk.side, hunk.from + fromRow, hunk.from + i, j - fromColumn});
            append(hunks, {hunk.side, hunk.from + i, hunk.from + i + 1, 1});
            fromRow = ++i;
            fromColumn = ++j;
        } else if (bestAt(i + 1, j) >= bestAt(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    append(hunks, {hunk.side, hunk.from + fromRow, hunk.to, columns - fromColumn});
}

/// Nothing for lists that are too long to be compared.
std::optional<std::vector<Hunk>> hunksOf(const QJsonArray &baseList, const Numbers &base, const QJsonArray &nowList, const Numbers &now, Version side)
{
    const auto head = std::mismatch(base.begin(), base.end(), now.begin(), now.end()).first - base.begin();
    const auto tail = std::mismatch(base.rbegin(), base.rend() - head, now.rbegin(), now.rend() - head).first - base.rbegin();
    const qsizetype baseSize = qsizetype(base.size());
    const qsizetype nowSize = qsizetype(now.size());
    if ((baseSize - head - tail) * (nowSize - head - tail) > mostComparisons)
        return std::nullopt;
    auto kept = commonElements(baseSize, nowSize, [&](qsizetype i, qsizetype j) { return base[size_t(i)] == now[size_t(j)]; }, mostComparisons);
    kept.append({baseSize, nowSize});
    std::vector<Hunk> hunks;
    qsizetype i = 0;
    qsizetype j = 0;
    for (const auto &[nextBase, nextNow] : std::as_const(kept)) {
        appendByLikeness(hunks, {side, i, nextBase, nextNow - j}, baseList, nowList, j);
        i = nextBase + 1;
        j = nextNow + 1;
    }
    return hunks;
}

bool meet(const Hunk &a, const Hunk &b)
{
    if (a.side == b.side)
        return false;
    if (a.isInsertion() && b.isInsertion())
        return a.from == b.from;
    if (a.isInsertion() || b.isInsertion()) {
        // Before or after an element that was edited there is room; a mixed run may hold the same insertion.
        const Hunk &insertion = a.isInsertion() ? a : b;
        const Hunk &other = a.isInsertion() ? b : a;
        return other.isMixed() && insertion.from >= other.from && insertion.from <= other.to;
    }
    return std::max(a.from, b.from) < std::min(a.to, b.to);
}

/// The element that is more like this one than all others; -1 for none.
template <class Likeness> int mostAlike(const std::vector<int> &others, const Likeness &likenessTo)
{
    double best = 0;
    int found = -1;
    for (const int other : others) {
        const double like = likenessTo(other);
        found = like > best ? other : like == best ? -1 : found;
        best = std::max(best, like);
    }
    return found;
}

/// What was moved and edited at once: elements that are alike, and nothing else is as much like either.
void followByLikeness(Correspondence &side, const QJsonArray &base, const QJsonArray &now)
{
    std::vector<bool> isThere(side.unknown.size());
    std::vector<int> fresh;
    for (size_t i = 0; i < side.numbers.size(); ++i) {
        if (side.numbers[i] < 0)
            fresh.push_back(int(i));
        else
            isThere[size_t(side.numbers[i])] = true;
    }
    std::vector<int> gone;
    for (size_t i = 0; i < isThere.size(); ++i) {
        if (!isThere[i])
            gone.push_back(int(i));
    }
    if (qsizetype(fresh.size() * gone.size()) > mostLikenesses)
        return;
    std::vector<std::pair<int, int>> pairs;
    for (const int here : fresh) {
        const int there = mostAlike(gone, [&](int number) { return likeness(base.at(number), now.at(here)); });
        if (there >= 0 && mostAlike(fresh, [&](int place) { return likeness(base.at(there), now.at(place)); }) == here)
            pairs.emplace_back(here, there);
    }
    for (const auto &[here, there] : pairs) {
        side.numbers[size_t(here)] = there;
        side.unknown[size_t(there)] = false;
    }
}

/// Follows the elements of the base into a side: what stayed the same, what was edited, and what stands elsewhere now, if there is one
/// of it only.
Correspondence correspondenceOf(const std::vector<Hunk> &hunks, const QJsonArray &baseList, const Numbers &base, const QJsonArray &nowList, const Numbers &now)
{
    Correspondence side {std::vector<int>(now.size(), -1), std::vector<bool>(base.size())};
    std::vector<bool> isSame(base.size());
    std::vector<bool> isNew(now.size(), true);
    size_t i = 0;
    size_t j = 0;
    const auto same = [&](size_t to) {
        for (; i < to; ++i, ++j) {
            side.numbers[j] = int(i);
            isSame[i] = true;
            isNew[j] = false;
        }
    };
    for (const Hunk &hunk : hunks) {
        same(size_t(hunk.from));
        if (hunk.to - hunk.from == 1 && hunk.put == 1)
            side.numbers[j] = int(hunk.from);
        for (i = size_t(hunk.from); i < size_t(hunk.to); ++i)
            side.unknown[i] = hunk.isMixed();
        j += size_t(hunk.put);
    }
    same(base.size());

    QHash<int, std::pair<int, int>> counts; // of what is equal, in the base and now
    for (const int element : base)
        ++counts[element].first;
    for (const int element : now)
        ++counts[element].second;
    QHash<int, int> left; // in the base
    for (size_t k = 0; k < base.size(); ++k) {
        if (!isSame[k] && counts.value(base[k]) == std::pair(1, 1))
            left.insert(base[k], int(k));
    }
    for (size_t k = 0; k < now.size(); ++k) {
        const int number = isNew[k] ? left.value(now[k], -1) : -1;
        if (number < 0)
            continue;
        std::replace(side.numbers.begin(), side.numbers.end(), number, -1); // what took its place is no edit of it
        side.numbers[k] = number;
        side.unknown[size_t(number)] = false;
    }
    followByLikeness(side, baseList, nowList);
    return side;
}

class ListMerge
{
public:
    ListMerge(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs, const std::vector<int> &order = {})
        : m_lists {base, mine, theirs}
        , m_order(order)
    {
        QHash<QJsonValue, int> known;
        for (size_t version : {Base, Mine, Theirs}) {
            for (const QJsonValue &value : std::as_const(m_lists[version])) {
                const auto it = known.constFind(value);
                m_numbers[version].push_back(it == known.constEnd() ? int(known.size()) : *it);
                if (it == known.constEnd())
                    known.insert(value, int(known.size()));
            }
        }
    }

    /// The same with what either side moved moved in all versions; none when nothing was, or it is not clear what.
    std::optional<ListMerge> withMovesDone() const;
    /// False when only the whole list can be asked for.
    bool plan();
    QJsonArray merged(const QStringList &path, const MergeChoice &choice) const;

private:
    void settle(const Runs &runs);
    bool hasPlaces() const;
    bool keepsAll() const;
    bool isSame(const Runs &runs, Version a, Version b) const
    {
        const auto from = [&](Version version) { return m_numbers[version].begin() + runs[version].from; };
        return std::equal(from(a), from(a) + runs[a].size, from(b), from(b) + runs[b].size);
    }
    QJsonValue valueOf(const Runs &runs, Version version) const;
    /// The number that the element has in the base as it was.
    QString numberOf(qsizetype inBase) const { return QString::number(inBase < qsizetype(m_order.size()) ? m_order[size_t(inBase)] : inBase); }

    std::array<QJsonArray, 3> m_lists;
    std::vector<int> m_order; ///< of the base; empty = as it is
    std::array<Numbers, 3> m_numbers;
    std::vector<Piece> m_pieces;
};

std::optional<ListMerge> ListMerge::withMovesDone() const
{
    const auto ours = hunksOf(m_lists[Base], m_numbers[Base], m_lists[Mine], m_numbers[Mine], Mine);
    const auto others = hunksOf(m_lists[Base], m_numbers[Base], m_lists[Theirs], m_numbers[Theirs], Theirs);
    if (!ours || !others)
        return std::nullopt;
    const auto follow = [this](const std::vector<Hunk> &hunks, Version side) {
        return correspondenceOf(hunks, m_lists[Base], m_numbers[Base], m_lists[side], m_numbers[side]);
    };
    const auto order = commonOrder(follow(*ours, Mine), follow(*others, Theirs));
    if (!order)
        return std::nullopt;
    const auto inOrder = [](const QJsonArray &list, const auto &places) {
        QJsonArray ordered;
        for (const auto place : places)
            ordered.append(list.at(place));
        return ordered;
    };
    return ListMerge(inOrder(m_lists[Base], order->base), inOrder(m_lists[Mine], order->mine), inOrder(m_lists[Theirs], order->theirs), order->base);
}

bool ListMerge::plan()
{
    auto hunks = hunksOf(m_lists[Base], m_numbers[Base], m_lists[Mine], m_numbers[Mine], Mine);
    const auto others = hunksOf(m_lists[Base], m_numbers[Base], m_lists[Theirs], m_numbers[Theirs], Theirs);
    if (!hunks || !others)
        return false;
    hunks->insert(hunks->end(), others->begin(), others->end());
    std::stable_sort(hunks->begin(), hunks->end(), [](const Hunk &a, const Hunk &b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });

    Runs at;
    const auto take = [&](qsizetype ofBase, qsizetype ofMine, qsizetype ofTheirs) {
        at[Base].size = ofBase;
        at[Mine].size = ofMine;
        at[Theirs].size = ofTheirs;
        settle(at);
        for (Run &run : at)
            run.from += run.size;
    };
    for (auto first = hunks->cbegin(); first != hunks->cend();) {
        qsizetype to = first->to;
        std::array<qsizetype, 3> grown {};
        auto next = first;
        // Of those that begin where one that meets them does, not the next one alone counts, or the sides could not change places.
        const auto goesOn = [&] {
            for (auto later = next; later != hunks->cend() && later->from <= to; ++later) {
                if (std::any_of(first, next, [&](const Hunk &hunk) { return meet(hunk, *later); }))
                    return true;
            }
            return false;
        };
        do {
            to = std::max(to, next->to);
            grown[next->side] += next->put - (next->to - next->from);
            ++next;
        } while (goesOn());
        const qsizetype same = first->from - at[Base].from;
        take(same, same, same);
        const qsizetype size = to - first->from;
        take(size, size + grown[Mine], size + grown[Theirs]);
        first = next;
    }
    const qsizetype rest = m_lists[Base].size() - at[Base].from;
    take(rest, rest, rest);
    return hasPlaces() && keepsAll();
}

void ListMerge::settle(const Runs &runs)
{
    using Kind = Piece::Kind;
    if (isSame(runs, Base, Theirs) || isSame(runs, Mine, Theirs))
        return m_pieces.push_back({Kind::Mine, runs});
    if (isSame(runs, Base, Mine))
        return m_pieces.push_back({Kind::Theirs, runs});
    const auto &[base, mine, theirs] = runs;
    if (base.size == mine.size && base.size == theirs.size)
        return m_pieces.push_back({Kind::OneByOne, runs});

    // What both put there at the beginning or the end is no matter of dispute.
    const qsizetype shorter = std::min(mine.size, theirs.size);
    const auto equal = [&](qsizetype inMine, qsizetype inTheirs) { return m_numbers[Mine][size_t(inMine)] == m_numbers[Theirs][size_t(inTheirs)]; };
    qsizetype head = 0;
    while (head < shorter && equal(mine.from + head, theirs.from + head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && equal(mine.from + mine.size - 1 - tail, theirs.from + theirs.size - 1 - tail))
        ++tail;
    if (head + tail == 0)
        return m_pieces.push_back({Kind::Clash, runs});
    if (head + tail == shorter && shorter >= base.size) // one side did the same as the other, and added something
        return m_pieces.push_back({mine.size > theirs.size ? Kind::Mine : Kind::Theirs, runs});
    m_pieces.push_back({Kind::Mine, {Run {base.from, 0}, Run {mine.from, head}, Run {theirs.from, head}}});
    settle({base, Run {mine.from + head, mine.size - head - tail}, Run {theirs.from + head, theirs.size - head - tail}});
    m_pieces.push_back({Kind::Mine, {Run {base.from + base.size, 0}, Run {mine.from + mine.size - tail, tail}, Run {theirs.from + theirs.size - tail, tail}}});
}

/// Whether each question has a number of its own. It has none when both began the list, and when both added something before an
/// element of which they disagree as well.
bool ListMerge::hasPlaces() const
{
    qsizetype last = -1;
    for (const Piece &piece : m_pieces) {
        if (piece.kind != Piece::Kind::OneByOne && piece.kind != Piece::Kind::Clash)
            continue;
        if (m_lists[Base].isEmpty() || piece.runs[Base].from == last)
            return false;
        last = piece.runs[Base].from;
    }
    return true;
}

/// Whether each element is there as often as the edits of both sides say. It is not when both moved it, or one moved what the other
/// removed: a move is a removal here and an insertion there, and each of them alone looks harmless.
bool ListMerge::keepsAll() const
{
    struct Count {
        std::array<qsizetype, 3> in {};
        qsizetype merged = 0;
    };
    QHash<int, Count> counts;
    std::vector<int> disputed; // elements of the base of which somebody decides
    const auto each = [this](const Piece &piece, Version version, const auto &visit) {
        const Run &run = piece.runs[version];
        std::for_each_n(m_numbers[version].begin() + run.from, run.size, visit);
    };
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Piece::Kind::OneByOne || piece.kind == Piece::Kind::Clash) {
            each(piece, Base, [&](int element) { disputed.push_back(element); });
            continue;
        }
        for (const Version version : {Base, Mine, Theirs})
            each(piece, version, [&](int element) { ++counts[element].in[version]; });
        each(piece, piece.kind == Piece::Kind::Mine ? Mine : Theirs, [&](int element) { ++counts[element].merged; });
    }
    const bool isAllThere = std::all_of(counts.cbegin(), counts.cend(), [](const Count &count) {
        const auto [base, mine, theirs] = count.in;
        const qsizetype edited = mine + theirs - base;
        if (mine > base && theirs > base) // the same addition
            return count.merged == std::max(mine, theirs);
        if (mine < base && theirs < base) // the same removal, or two
            return count.merged >= edited && count.merged <= std::min(mine, theirs);
        return count.merged == edited;
    });
    // Moved away by one side, edited by the other.
    return isAllThere && std::none_of(disputed.begin(), disputed.end(), [&counts](int element) {
        const auto [base, mine, theirs] = counts.value(element).in;
        return mine > base || theirs > base;
    });
}

/// An element, several of them as a list, or undefined for none.
QJsonValue ListMerge::valueOf(const Runs &runs, Version version) const
{
    const Run &run = runs[version];
    if (run.size < 2)
        return run.size == 0 ? QJsonValue(QJsonValue::Undefined) : m_lists[version].at(run.from);
    QJsonArray values;
    for (qsizetype i = run.from; i < run.from + run.size; ++i)
        values.append(m_lists[version].at(i));
    return values;
}

QJsonArray ListMerge::merged(const QStringList &path, const MergeChoice &choice) const
{
    QJsonArray merged;
    for (const Piece &piece : m_pieces) {
        const auto &[base, mine, theirs] = piece.runs;
        if (piece.kind == Piece::Kind::OneByOne) {
            for (qsizetype i = 0; i < base.size; ++i) {
                merged.append(mergeJson(m_lists[Base].at(base.from + i), m_lists[Mine].at(mine.from + i), m_lists[Theirs].at(theirs.from + i),
                                        path + QStringList {numberOf(base.from + i)}, choice));
            }
            continue;
        }
        bool isMine = piece.kind == Piece::Kind::Mine;
        if (piece.kind == Piece::Kind::Clash) {
            isMine = choice(path + QStringList {numberOf(base.from)}, valueOf(piece.runs, Base), valueOf(piece.runs, Mine), valueOf(piece.runs, Theirs))
                == MergeSide::Mine;
        }
        const Version version = isMine ? Mine : Theirs;
        const Run &run = piece.runs[version];
        for (qsizetype i = run.from; i < run.from + run.size; ++i)
            merged.append(m_lists[version].at(i));
    }
    return merged;
}
} // namespace

QJsonValue mergeLists(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, const QStringList &path, const MergeChoice &choice)
{
    ListMerge lists(base.toArray(), mine.toArray(), theirs.toArray());
    if (auto moved = lists.withMovesDone(); moved && moved->plan())
        return moved->merged(path, choice);
    if (lists.plan())
        return lists.merged(path, choice);
    return choice(path, base, mine, theirs) == MergeSide::Mine ? mine : theirs;
}

} // namespace dialogist::exchange
