// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/replay.h"

class QStandardItemModel;
class QWidget;

namespace dialogist::panels::simulator {

/// The differences of two talks as a tree: a row per turn, below it what was said and the values, side by side. The caller owns it.
std::unique_ptr<QStandardItemModel> differencesModel(const QList<engine::TurnDifference> &differences);

/// Opens a window with them.
void showDifferences(const QList<engine::TurnDifference> &differences, QWidget *parent);

} // namespace dialogist::panels::simulator
