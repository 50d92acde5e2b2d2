// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace dialogist::privacy {

/// One line of a CSV file (RFC 4180). A field that a table program would take for a formula gets an apostrophe before it.
QByteArray csvLine(const QStringList &fields);

} // namespace dialogist::privacy
