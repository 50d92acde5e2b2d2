// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/merge/listmoves.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace dialogist::exchange {

namespace {
constexpr size_t mostElements = 2000; // each is held against each

/// What one side did with the order of the base.
struct Moves {
    std::vector<bool> isThere; ///< of each element of the base
    std::vector<bool> isMoved; ///< as few as give the order
    std::vector<bool> mayBeMoved; ///< those, and what as well may have been moved instead
    bool any = false;
};

/// The elements that follow each other in the base's order, as many as possible, have stayed; the others were moved.
Moves movesOf(const Correspondence &side)
{
    std::vector<int> order;
    std::copy_if(side.numbers.begin(), side.numbers.end(), std::back_inserter(order), [](int number) { return number >= 0; });
    const size_t size = order.size();
    const size_t inBase = side.unknown.size();
    Moves moves {std::vector<bool>(inBase), std::vector<bool>(inBase), std::vector<bool>(inBase), !std::is_sorted(order.begin(), order.end())};
    for (const int number : order)
        moves.isThere[size_t(number)] = true;
    if (!moves.any)
        return moves;
    std::vector<size_t> upTo(size, 1); // the longest sequence that ends with the element, and that begins with it
    std::vector<size_t> from(size, 1);
    for (size_t i = 0; i < size; ++i) {
        for (size_t j = 0; j < i; ++j)
            upTo[i] = order[j] < order[i] ? std::max(upTo[i], upTo[j] + 1) : upTo[i];
    }
    for (size_t i = size; i-- > 0;) {
        for (size_t j = i + 1; j < size; ++j)
            from[i] = order[j] > order[i] ? std::max(from[i], from[j] + 1) : from[i];
    }
    const size_t longest = *std::max_element(upTo.begin(), upTo.end());
    std::vector<int> rivals(longest + 1); // for a place in a longest sequence
    for (size_t i = 0; i < size; ++i)
        rivals[upTo[i]] += upTo[i] + from[i] - 1 == longest ? 1 : 0;
    size_t wanted = longest;
    int next = std::numeric_limits<int>::max();
    for (size_t i = size; i-- > 0;) {
        const bool isOnSome = upTo[i] + from[i] - 1 == longest;
        const bool stays = isOnSome && upTo[i] == wanted && order[i] < next;
        moves.isMoved[size_t(order[i])] = !stays;
        moves.mayBeMoved[size_t(order[i])] = !isOnSome || rivals[upTo[i]] > 1;
        if (stays) {
            --wanted;
            next = order[i];
        }
    }
    return moves;
}

/// What a side moved behind an element that nobody moved, or to the beginning.
using Block = std::vector<int>;

/// The place of an element's block is its number and one, as the beginning has one, too.
std::vector<Block> blocksOf(const Correspondence &side, const Moves &moves, const Moves &others)
{
    std::vector<Block> blocks(moves.isMoved.size() + 1);
    size_t place = 0;
    for (const int number : side.numbers) {
        if (number < 0 || others.isMoved[size_t(number)])
            continue;
        if (moves.isMoved[size_t(number)])
            blocks[place].push_back(number);
        else
            place = size_t(number) + 1;
    }
    return blocks;
}

/// The places of a side's elements, with those that the other side moved right behind what they follow in the order.
std::vector<qsizetype> reordered(const Correspondence &side, const Moves &moves, const Moves &others, const std::vector<int> &order)
{
    struct Item {
        int number;
        qsizetype place;
    };
    std::vector<Item> items;
    std::vector<qsizetype> places(order.size(), -1);
    std::vector<bool> isIn(order.size()); // the items
    for (size_t i = 0; i < side.numbers.size(); ++i) {
        const int number = side.numbers[i];
        if (number >= 0)
            places[size_t(number)] = qsizetype(i);
        if (number >= 0 && others.isMoved[size_t(number)])
            continue;
        items.push_back({number, qsizetype(i)});
        if (number >= 0)
            isIn[size_t(number)] = true;
    }
    for (size_t i = 0; i < order.size(); ++i) {
        const size_t number = size_t(order[i]);
        if (!others.isMoved[number] || !moves.isThere[number])
            continue;
        size_t before = i;
        while (before > 0 && !isIn[size_t(order[before - 1])])
            --before;
        const auto at = before == 0 ? items.begin() : std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.number == order[before - 1]; }) + 1;
        items.insert(at, {order[i], places[number]});
        isIn[number] = true;
    }
    std::vector<qsizetype> result;
    for (const Item &item : items)
        result.push_back(item.place);
    return result;
}
} // namespace

std::optional<CommonOrder> commonOrder(const Correspondence &mine, const Correspondence &theirs)
{
    const size_t size = mine.unknown.size();
    if (size > mostElements)
        return std::nullopt;
    const Moves ours = movesOf(mine);
    const Moves others = movesOf(theirs);
    if (!ours.any && !others.any)
        return std::nullopt;
    for (size_t i = 0; i < size; ++i) {
        const bool both = ours.mayBeMoved[i] && others.mayBeMoved[i];
        if (both || (ours.isMoved[i] && theirs.unknown[i]) || (others.isMoved[i] && mine.unknown[i]))
            return std::nullopt;
    }
    const std::vector<Block> ourBlocks = blocksOf(mine, ours, others);
    const std::vector<Block> theirBlocks = blocksOf(theirs, others, ours);
    CommonOrder order;
    const auto add = [&order](const Block &block) { order.base.insert(order.base.end(), block.begin(), block.end()); };
    const auto addBoth = [&](size_t place) {
        const Block &one = ourBlocks[place];
        const Block &other = theirBlocks[place];
        // The same whichever side is asked first.
        const bool oneFirst = one.empty() || other.empty() || one.front() < other.front();
        add(oneFirst ? one : other);
        add(oneFirst ? other : one);
    };
    addBoth(0);
    for (size_t i = 0; i < size; ++i) {
        if (ours.isMoved[i] || others.isMoved[i])
            continue;
        order.base.push_back(int(i));
        addBoth(i + 1);
    }
    order.mine = reordered(mine, ours, others, order.base);
    order.theirs = reordered(theirs, others, ours, order.base);
    return order;
}

} // namespace dialogist::exchange
