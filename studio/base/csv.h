// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace dialogist {

/// One row of a table after RFC 4180, with its line end. A field that a table program would run as a formula gets an apostrophe in
/// front (OWASP, CSV injection); one that has an apostrophe there already gets another, so that csvUnguarded() gives it back.
QString csvLine(const QStringList &fields, QChar delimiter = u',');

/// The field without the apostrophe that csvLine() put in front.
QString csvUnguarded(const QString &field);

} // namespace dialogist
