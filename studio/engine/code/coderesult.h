// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace dialogist::engine {

/// One run of a Code node: its source in modern JavaScript and what it may see and set.
struct CodeTask {
    QString source;
    QJsonObject inputs; ///< values by the name of the variable
    QStringList outputs; ///< names of the variables it may set
    QStringList ports; ///< names it may return
    int milliseconds = 1000;
};

/// Something to say about a piece of code, at its place in the designer's own source.
struct CodeIssue {
    int line = 1; ///< from 1
    int column = 0; ///< from 0, in UTF-16 units
    int length = 1;
    bool isError = true; ///< else a warning: it runs
    QString message; ///< translated
    QString kind; ///< stable word: syntax, redeclared, undeclared, …
    QString name; ///< what it is about; may be empty
};

/// Why a run gave nothing.
struct CodeError {
    QString kind; ///< stable word: thrown, code, time, memory, crash, large, output, port, unsettled, busy, cancelled, missing
    QString message; ///< translated; what the code threw is quoted in its own words
    int line = 0; ///< in the designer's source; 0 = not known
};

struct CodeResult {
    QJsonObject outputs; ///< only those that got a value
    QString port; ///< what the code returned; empty = it goes on at "next"
    QStringList log; ///< what console.log wrote
    double milliseconds = 0; ///< spent in the code itself
    std::optional<CodeError> error;
};

/// What the check of a source found.
struct CodeCheck {
    QString lowered; ///< what the engine runs; empty when there are errors
    QList<CodeIssue> issues;
    std::optional<CodeError> failure; ///< the check itself could not be made
};

} // namespace dialogist::engine
