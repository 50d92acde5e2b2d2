// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace dialogist::flow {

/// What a person reads about one function or method of expressions.
struct FunctionHelp {
    QString name; ///< "formatDate"; ".slice" for a method
    QString signature; ///< "formatDate(date, style)", "text.slice(from, to)"
    QString summary; ///< translated, one sentence
    QString example; ///< an expression that can be worked out as it stands
    QString result; ///< what it gives in English, as text; empty when that depends on the day
};

/// All of the library, in the order in which it is shown: numbers, texts, dates, lists, and what all programs know. Main thread or a
/// command line.
QList<FunctionHelp> libraryHelp();
/// Those whose name or sentence has each of the words; all of them without any.
QList<FunctionHelp> libraryHelp(const QString &words);

/// The sentence about what has this signature in library.h, "slice(from, to)" for a method; empty when nothing has.
QString summaryOf(const QString &signature);

/// What somebody who called a function, or a method, of this name probably meant: "Math.max(a, b, …)", "text.toUpperCase()", "a ?? b". Empty when
/// nothing is like it.
QString meantInstead(const QString &name, bool isMethod);

} // namespace dialogist::flow
