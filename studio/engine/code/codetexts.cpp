// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/codetexts.h"

#include <QCoreApplication>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("engine", source);
}

QString messageOf(const QString &kind, const QJsonObject &failure)
{
    const QString name = failure[u"name"_s].toString();
    const QString said = failure[u"message"_s].toString();
    if (kind == "thrown"_L1)
        return name.isEmpty() || name == "Error"_L1 ? said : name + u": "_s + said;
    if (kind == "code"_L1)
        return QCoreApplication::translate("engine", "The code cannot be read: %1").arg(said);
    if (kind == "time"_L1)
        return QCoreApplication::translate("engine", "The code took too long and was stopped. Look for a loop that does not end, or do less at once.");
    if (kind == "memory"_L1)
        return QCoreApplication::translate("engine", "The code used too much memory and was stopped. Work on smaller pieces of data.");
    if (kind == "crash"_L1)
        return QCoreApplication::translate("engine", "The code was stopped because it broke its process: it may have nested something too deeply or used too much memory.");
    if (kind == "large"_L1 && failure[u"kind"_s] == "input"_L1)
        return QCoreApplication::translate("engine", "The values handed to the code are larger than 1 MB together. Hand over less.");
    if (kind == "large"_L1)
        return QCoreApplication::translate("engine", "What the code gives back is larger than 1 MB. Give back less.");
    if (kind == "output"_L1 && failure[u"kind"_s] == "deep"_L1)
        return QCoreApplication::translate("engine", "What the code gives back is nested too deeply to be kept in a variable.");
    if (kind == "output"_L1)
        return QCoreApplication::translate("engine", "The value of “%1” cannot be kept in a variable: %2").arg(name, said);
    if (kind == "port"_L1 && failure.contains(u"port"_s))
        return QCoreApplication::translate("engine", "The code returned “%1”, but the step has no output of that name. Add it, or return another one.").arg(failure[u"port"_s].toString());
    if (kind == "port"_L1)
        return QCoreApplication::translate("engine", "The code returned a value of type %1. Return the name of an output as text, or nothing; values go into variables.").arg(name);
    if (kind == "unsettled"_L1)
        return QCoreApplication::translate("engine", "The code waits for something that never comes: a promise is never resolved.");
    if (kind == "busy"_L1)
        return QCoreApplication::translate("engine", "The code did not get its turn because other code was running. Try again.");
    if (kind == "cancelled"_L1)
        return QCoreApplication::translate("engine", "The run was cancelled.");
    if (kind == "restricted"_L1)
        return QCoreApplication::translate("engine", "The code was not run, because this project is not trusted on this computer.");
    return QCoreApplication::translate("engine", "The process that runs code could not be started. Install Dialogist anew.");
}

} // namespace

QString codeIssueText(const QString &code, const QString &name)
{
    if (code == "redeclared"_L1)
        return QCoreApplication::translate("engine", "“%1” is already a variable of this step. Write %1 = … without let, const or var.").arg(name);
    if (code == "bigint"_L1)
        return text(QT_TRANSLATE_NOOP("engine", "BigInt numbers such as 10n are not available. Use ordinary numbers."));
    if (code == "lookbehind"_L1)
        return text(QT_TRANSLATE_NOOP("engine", "Lookbehind, (?<=…) and (?<!…), is not available in regular expressions. Match what stands before and use a group."));
    if (code == "regexIndices"_L1)
        return text(QT_TRANSLATE_NOOP("engine", "The flag d is not available in regular expressions."));
    if (code == "regexModifiers"_L1)
        return text(QT_TRANSLATE_NOOP("engine", "Modifiers such as (?i:…) are not available in regular expressions. Use a flag for the whole expression."));
    if (code == "regexProperty"_L1)
        return text(QT_TRANSLATE_NOOP("engine", "Only general categories such as \\p{L}, \\p{Lu} or \\p{Nd} are available in regular expressions."));
    if (code == "import"_L1)
        return text(QT_TRANSLATE_NOOP("engine", "Nothing can be imported: the code must stand by itself."));
    if (code == "export"_L1)
        return text(QT_TRANSLATE_NOOP("engine", "Nothing can be exported. Set a variable of the step instead."));
    if (code == "missing"_L1)
        return QCoreApplication::translate("engine", "%1 is not available in code.").arg(name);
    if (code == "outside"_L1)
        return QCoreApplication::translate("engine", "%1 is not available: code reaches no network, no files and no timers. Use a step of the flow for that.").arg(name);
    if (code == "undeclared"_L1)
        return QCoreApplication::translate("engine", "“%1” is not declared. Add it to the step's variables, or write let %1 = …").arg(name);
    if (code == "unknown"_L1)
        return QCoreApplication::translate("engine", "“%1” is not known here. Add it to what goes in if it is a variable of the bot.").arg(name);
    if (code == "name"_L1)
        return QCoreApplication::translate("engine", "The variable “%1” cannot be used in code, because JavaScript does not allow this name. Rename it.").arg(name);
    if (code == "long"_L1)
        return text(QT_TRANSLATE_NOOP("engine", "The code is longer than 100,000 characters. Divide it into several steps."));
    return name.isEmpty() ? text(QT_TRANSLATE_NOOP("engine", "The code cannot be read.")) : name;
}

CodeError codeError(const QString &kind, const QJsonObject &failure)
{
    CodeError error;
    error.kind = kind;
    error.message = messageOf(kind, failure);
    error.line = std::max(0, failure[u"line"_s].toInt());
    return error;
}

} // namespace dialogist::engine
