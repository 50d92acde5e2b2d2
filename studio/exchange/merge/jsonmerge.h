// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <functional>

namespace dialogist::exchange {

/// Whose edit is taken where both sides edited the same.
enum class MergeSide { Mine, Theirs };

/// Asked for each place that both sides changed in different ways.
using MergeChoice = std::function<MergeSide(const QStringList &path, const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)>;

/// Three values brought together: what only one side changed is taken from it, as deep as the values go. Elements of lists with ids
/// merge one by one, lists of words take the additions and removals of both, other lists merge by what stayed the same in them.
/// Undefined = not there.
QJsonValue mergeJson(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, const QStringList &path, const MergeChoice &choice);

} // namespace dialogist::exchange
