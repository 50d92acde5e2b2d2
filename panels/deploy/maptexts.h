// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/wrappedtext.h"
#include "studio/privacy/review.h"

namespace dialogist::panels::deploy {

/// What stands in a box of the data map below its name: where it is, and what it does.
QString boxNote(const privacy::Party &party);
/// Short words for the data of an arrow, what people give of themselves first; never empty.
QStringList flowLabels(const privacy::DataFlow &flow);
/// As many of them as fit into the lines, and how many more there are.
WrappedText flowWords(const privacy::DataFlow &flow, const QFont &font, qreal width, int mostLines);

} // namespace dialogist::panels::deploy
