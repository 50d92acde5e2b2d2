// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace dialogist {

/// How many letters must be put in, left out, changed, or swapped with their neighbour to make one word the other (optimal string
/// alignment); anything over the limit is limit + 1. Takes time by the length of the words times the limit. From any thread.
int editDistance(QStringView a, QStringView b, int limit);

} // namespace dialogist
