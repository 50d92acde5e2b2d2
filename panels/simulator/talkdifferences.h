// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/replay.h"

class QStandardItemModel;
class QWidget;

namespace dialogist::panels::simulator {

/// Two talks as a tree: a row per turn, below it what was said, the steps, and values that differ, side by side. What differs says so and
/// is bold. The bot gives the steps their names and may be null. The caller owns it.
std::unique_ptr<QStandardItemModel> differencesModel(const QList<engine::TurnDifference> &turns, const model::Bot *bot);

/// Opens a window with them.
void showDifferences(const QList<engine::TurnDifference> &turns, const model::Bot *bot, QWidget *parent);

} // namespace dialogist::panels::simulator
