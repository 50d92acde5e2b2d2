// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/expression.h"

namespace dialogist::flow {

/// JavaScript with a field renamed wherever it is one of what isOwner, asked with the names on the way there, says yes to:
/// order.entities.city, order["entities"]["city"], const {city} = order.entities, and the same behind a name that was given one of
/// these with "=". Texts and comments stay as they are.
QString withFieldRenamedInCode(const QString &source, const Expression::IsOwner &isOwner, const QString &from, const QString &to);

} // namespace dialogist::flow
