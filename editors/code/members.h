// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dialogist::editors::code {

/// What can follow the dot after a name: the members of that library object, else the methods of texts, lists and numbers.
QStringList membersOf(const QString &owner);

} // namespace dialogist::editors::code
