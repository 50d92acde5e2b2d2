// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/storage/projectfile.h"

#include <QJsonArray>

namespace dialogist::storage {

inline constexpr qsizetype mostPassageLinks = 100;
inline constexpr qsizetype longestPassageAddress = 2000; ///< characters

/// A list of [at, length, address].
QJsonArray linksToJson(const QList<PassageLink> &links);
/// Back. What does not lie within that many characters, is too much or too long, or is no such list, is left out: it may come from
/// anywhere.
QList<PassageLink> linksFromJson(const QJsonArray &list, qsizetype characters);

/// The same as text; empty for none.
QString linksToText(const QList<PassageLink> &links);
QList<PassageLink> linksFromText(const QString &text, qsizetype characters);

} // namespace dialogist::storage
