// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace dialogist::editors::content {

/// Rows of cells as table programs put them on the clipboard: tabulators between cells, quotes around cells with line ends.
QString toClipboard(const QList<QStringList> &rows);
QList<QStringList> fromClipboard(const QString &text);

} // namespace dialogist::editors::content
