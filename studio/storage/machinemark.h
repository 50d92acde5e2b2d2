// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dialogist::storage {

/// The key with which this person on this machine marks the projects that they made or trust: a random number kept in the person's
/// settings, never in a project. Empty when the settings cannot be written: then no project counts as made here.
QByteArray machineKey();

} // namespace dialogist::storage
