// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/exchange/merge/jsonmerge.h"

namespace dialogist::exchange {

/// Three versions of a list whose elements have no ids, brought together. What stayed the same holds the versions against
/// each other; between that, the edit of one side is taken, and where both edited the same elements, these merge one by one.
/// What one side moved takes the edits of the other along, and goes where the other removed it. What clashes is asked for
/// by its number in the base. Where both sides moved the same element, and in very long lists that differ all over, it is
/// the whole list that is asked for: no element is lost or doubled unasked. The base may be undefined.
QJsonValue mergeLists(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, const QStringList &path, const MergeChoice &choice);

} // namespace dialogist::exchange
