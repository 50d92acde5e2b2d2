// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/shell/cli/console.h"

#include <QCommandLineParser>

#include <functional>

namespace dialogist::exchange {
struct Comparison;
}

namespace dialogist::shell {

/// What a command was called with, after parsing.
struct Invocation {
    Console &console;
    const QCommandLineParser &options;
    QStringList arguments; ///< positional
};

/// The whole number that an option was given; none, after saying so, when it is no number or out of range. Options without a value
/// count as their default.
std::optional<int> numberOption(Invocation &call, const QString &name, int minimum, int maximum);

/// A project that is only read, and one of its bots.
struct OpenedBot {
    std::unique_ptr<commands::Document> document;
    const model::Bot *bot = nullptr; ///< of the document
};
/// Those that the first argument and --bot name. Says it when the project is restricted.
Result<OpenedBot> openBot(Invocation &call);

/// Why a project could not be made there. Storage says of a file that it cannot make that the file is not there, which is what a person
/// who makes one knows.
Error cannotMake(const QString &path, const Error &error);

/// The option --knowledge: the base that a command is about.
void declareKnowledge(QCommandLineParser &parser);
/// Nothing to search, cut or test is there; says how it gets there.
Error noKnowledge();

/// One command of the command line. Its options are declared apart from its work, so that --help can show them.
struct CliCommand {
    QString name;
    QString usage; ///< positional arguments: "FILE PATH…"
    QString summary; ///< translated
    int minimumArguments = 0;
    int maximumArguments = 0; ///< -1 = any number
    std::function<void(QCommandLineParser &)> declare;
    std::function<int(Invocation &)> run;
};

/// All commands, in the order of --help. Each file of this folder that ends in "command.cpp" gives some.
QList<CliCommand> allCommands();

CliCommand newCommand();
CliCommand infoCommand();
CliCommand trustCommand();
CliCommand importCommand();
CliCommand crawlCommand();
CliCommand cutCommand();
CliCommand columnsCommand();
CliCommand askCommand();
CliCommand questionsCommand();
CliCommand chatCommand();
CliCommand checkCommand();
CliCommand testCommand();
CliCommand reviewCommand();
CliCommand publishCommand();
CliCommand hostCommand();
CliCommand textsCommand();
CliCommand findCommand();
CliCommand functionsCommand();
CliCommand unpackCommand();
CliCommand packCommand();
CliCommand diffCommand();
CliCommand mergeCommand();
CliCommand versionCommand();
CliCommand demoCommand();

/// Prints what differs; exit code 1 when anything does.
int showComparison(Invocation &call, const exchange::Comparison &comparison);

/// Parses and runs; returns the exit code. arguments[0] is the program.
int runCommandLine(const QStringList &arguments);

} // namespace dialogist::shell
