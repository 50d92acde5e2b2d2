// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace dialogist::exchange {

/// Which elements of a base one side of a merge still has.
struct Correspondence {
    std::vector<int> numbers; ///< of each element of the side: its number in the base; -1 = it is new
    std::vector<bool> unknown; ///< of each element of the base: it may be gone or be one of the new ones
};

/// An order that all three versions can be put into, so that nobody has moved anything any more.
struct CommonOrder {
    std::vector<int> base; ///< numbers of the base's elements
    std::vector<qsizetype> mine; ///< places in that side as it was
    std::vector<qsizetype> theirs;
};

/// The order that comes of the moves of both sides. None when nothing was moved, and when both may have moved the same: of two
/// neighbours that changed places, either may be the one that was moved.
std::optional<CommonOrder> commonOrder(const Correspondence &mine, const Correspondence &theirs);

} // namespace dialogist::exchange
