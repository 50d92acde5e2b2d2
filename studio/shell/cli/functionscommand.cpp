// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/libraryhelp.h"
#include "studio/shell/cli/command.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
int runFunctions(Invocation &call)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const flow::FunctionHelp &help : flow::libraryHelp(call.arguments.join(u' '))) {
        QJsonObject object {{u"name"_s, help.name}, {u"signature"_s, help.signature}, {u"summary"_s, help.summary}, {u"example"_s, help.example}};
        if (!help.result.isEmpty())
            object.insert(u"result"_s, help.result);
        json.append(object);
        rows.append({help.signature, help.summary, help.result.isEmpty() ? help.example : help.example + u"  →  "_s + help.result});
    }
    call.console.json(QJsonObject {{u"functions"_s, json}});
    if (rows.isEmpty())
        call.console.say(QCoreApplication::translate("shell", "No function is like that."));
    else
        call.console.table({QCoreApplication::translate("shell", "Function"), QCoreApplication::translate("shell", "What it does"), QCoreApplication::translate("shell", "Example")}, rows);
    return Fine;
}
} // namespace

CliCommand functionsCommand()
{
    return {u"functions"_s, u"[WORDS…]"_s, QCoreApplication::translate("shell", "Lists what expressions can call, or what of it has these words."), 0, -1,
            [](QCommandLineParser &) { }, runFunctions};
}

} // namespace dialogist::shell
