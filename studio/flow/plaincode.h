// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dialogist::flow {

/// Whether JavaScript plainly keeps to what every engine has known since 2015 and to names that are there: the variables, its own and
/// common ones of the language. No more than most short code does; false says nothing. That it has no mistakes is not said either.
bool isPlainCode(const QString &source, const QStringList &variables);

} // namespace dialogist::flow
