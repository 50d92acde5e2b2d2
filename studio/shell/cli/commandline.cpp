// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/shell/operations.h"

#include <QCoreApplication>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
void printOverview(Console &console)
{
    console.say(QCoreApplication::translate("shell", "Dialogist %1: write chatbots offline, see where their data goes, publish them.")
                    .arg(QCoreApplication::applicationVersion()));
    console.say();
    console.say(QCoreApplication::translate("shell", "Usage: dialogist [studio] [FILE]      opens the window"));
    console.say(QCoreApplication::translate("shell", "       dialogist COMMAND …            works without a window"));
    console.say();
    QList<QStringList> rows;
    for (const CliCommand &command : allCommands())
        rows.append({u"  "_s + command.name + u' ' + command.usage, command.summary});
    console.table({QCoreApplication::translate("shell", "Commands"), {}}, rows);
    console.say();
    console.say(QCoreApplication::translate("shell", "Every command knows --help and --json. Exit codes: 0 fine, 1 findings or no answer, "
                                                     "2 wrong usage, 3 a problem with input, network or system."));
}

void declareCommon(QCommandLineParser &parser, const CliCommand &command)
{
    parser.setApplicationDescription(command.summary);
    parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("shell", "Shows this help.")});
    parser.addOption({u"json"_s, QCoreApplication::translate("shell", "Prints JSON for scripts.")});
    if (command.declare)
        command.declare(parser);
}

int runCommand(const CliCommand &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    declareCommon(parser, command);
    const bool parsed = parser.parse(arguments);
    Console console(parser.isSet(u"json"_s));
    const QString usage = u"dialogist "_s + command.name + (command.usage.isEmpty() ? QString() : u' ' + command.usage);
    if (parser.isSet(u"help"_s)) {
        // The parser only knows the program's name, so the line on usage is ours.
        QString help = parser.helpText();
        const qsizetype end = help.indexOf(u'\n');
        Console(false).say(QCoreApplication::translate("shell", "Usage: %1 [options]").arg(usage) + help.mid(end));
        return Fine;
    }
    const qsizetype given = parser.positionalArguments().size();
    const bool countFits = given >= command.minimumArguments
        && (command.maximumArguments < 0 || given <= command.maximumArguments);
    if (!parsed || !countFits) {
        const QString problem = parsed
            ? (given < command.minimumArguments
                   ? QCoreApplication::translate("shell", "%1 is missing.").arg(command.usage.section(u' ', int(given), int(given)))
                   : QCoreApplication::translate("shell", "“%1” is one argument too many.").arg(parser.positionalArguments().constLast()))
            : parser.errorText();
        console.misuse(problem);
        console.complain(QCoreApplication::translate("shell", "Usage: %1 [options]").arg(usage));
        return WrongUsage;
    }
    Invocation invocation {console, parser, parser.positionalArguments()};
    return command.run(invocation);
}
} // namespace

Result<OpenedBot> openBot(Invocation &call)
{
    auto document = commands::Document::open(call.arguments.constFirst(), true);
    if (!document)
        return document.error();
    if (const QString note = restrictedNote((*document)->file()); !note.isEmpty())
        call.console.complain(note);
    const auto bot = botFor((*document)->project(), call.options.value(QStringLiteral("bot")));
    if (!bot)
        return bot.error();
    return OpenedBot {document.take(), *bot};
}

std::optional<int> numberOption(Invocation &call, const QString &name, int minimum, int maximum)
{
    bool isNumber = false;
    const int value = call.options.value(name).toInt(&isNumber);
    if (isNumber && value >= minimum && value <= maximum)
        return value;
    call.console.misuse(QCoreApplication::translate("shell", "--%1 takes a whole number from %2 to %3.").arg(name).arg(minimum).arg(maximum));
    return std::nullopt;
}

QList<CliCommand> allCommands()
{
    return {
        newCommand(),
        infoCommand(),
        importCommand(),
        crawlCommand(),
        cutCommand(),
        columnsCommand(),
        askCommand(),
        questionsCommand(),
        chatCommand(),
        trustCommand(),
        checkCommand(),
        testCommand(),
        reviewCommand(),
        publishCommand(),
        hostCommand(),
        textsCommand(),
        findCommand(),
        functionsCommand(),
        unpackCommand(),
        packCommand(),
        diffCommand(),
        mergeCommand(),
        versionCommand(),
        demoCommand(),
    };
}

int runCommandLine(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name.isEmpty() || name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        Console console;
        printOverview(console);
        return Fine;
    }
    if (name == u"--version"_s || name == u"-v"_s) {
        Console console;
        console.say(u"Dialogist "_s + QCoreApplication::applicationVersion());
        return Fine;
    }
    for (const CliCommand &command : allCommands()) {
        if (command.name == name) {
            QStringList rest = arguments;
            rest.removeAt(1);
            return runCommand(command, rest);
        }
    }
    Console console(arguments.contains(u"--json"_s));
    const QString problem = QCoreApplication::translate("shell", "There is no command “%1”. “dialogist --help” lists them.").arg(name);
    return console.misuse(problem);
}

} // namespace dialogist::shell
