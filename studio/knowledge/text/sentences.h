// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dialogist::knowledge {

struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The sentences of a text in order, trimmed, by the rules of Unicode for that language; a line end that closes a list item or
/// a table row ends a sentence too.
QList<TextSpan> sentences(const QString &text, const QString &language);

} // namespace dialogist::knowledge
