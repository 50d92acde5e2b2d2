// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace dialogist::knowledge {

/// The languages that functionWords() knows.
QStringList languagesWithFunctionWords();

/// The small words of a language that say little about what a text is about (articles, pronouns, question words), folded as
/// WordScanner does. Empty for other languages. Safe from any thread; the set lives as long as the program.
const QSet<QString> &functionWords(const QString &language);

} // namespace dialogist::knowledge
