// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QStringList>
#include <QTextStream>

namespace dialogist::shell {

/// The exit codes of every command, for scripts.
enum ExitCode {
    Fine = 0,
    HasFindings = 1, ///< findings, failed tests, or no answer found
    WrongUsage = 2,
    InputProblem = 3, ///< a file, the network or the system stands in the way
};

/// Where a command reads and writes. With --json, standard output carries JSON alone and everything else goes to standard error.
class Console
{
public:
    explicit Console(bool json = false);

    bool isJson() const { return m_json; }
    void setJson(bool json) { m_json = json; }
    /// A line for the person; nothing with --json.
    void say(const QString &line = {});
    /// One JSON value on a line of its own; nothing without --json.
    void json(const QJsonValue &value);
    /// A line on standard error, in both modes.
    void complain(const QString &line);
    /// The error to the person and, with --json, {"error":{"code","message"}}; returns InputProblem.
    int fail(const Error &error);
    /// Says, in both modes, how the command was used wrongly; returns WrongUsage.
    int misuse(const QString &message);
    /// A line of progress on standard error that the next one replaces; nothing where it does not show.
    void progress(const QString &line);
    /// Whether progress shows: standard error is a terminal, and no script reads JSON.
    bool showsProgress() const;
    /// One line from standard input without its end; null at the end of the input.
    QString readLine();
    /// A question that only "y", "yes" or the translated yes answers with true. False where there is no terminal.
    bool confirm(const QString &question);
    static bool isTerminal();
    /// Columns padded to a common width, numbers to the right.
    void table(const QStringList &header, const QList<QStringList> &rows);

private:
    void endProgress();
    QTextStream m_out;
    QTextStream m_err;
    QTextStream m_in;
    bool m_json = false;
    bool m_onProgressLine = false;
};

} // namespace dialogist::shell
