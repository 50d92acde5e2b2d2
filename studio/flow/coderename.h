// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::flow {

/// JavaScript with a variable renamed wherever its name means the variable: not behind a dot, as a key, in texts or in comments, and not
/// where the code has something of its own by that name. { age } becomes { age: years }, so that fields keep their names.
QString renamedInCode(const QString &source, const QString &from, const QString &to);

} // namespace dialogist::flow
