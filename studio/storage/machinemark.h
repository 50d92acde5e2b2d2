// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::storage {

/// The mark that a project made by this person on this machine carries. It comes from a random number kept in the person's
/// settings, mixed with the project's id, so that two projects do not show that they come from one machine. Empty when the
/// settings cannot be written: then no project counts as made here.
QString machineMark(const QString &projectId);

} // namespace dialogist::storage
