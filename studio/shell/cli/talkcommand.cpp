// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/engine/code/coderequest.h"
#include "studio/engine/projectbundle.h"
#include "studio/shell/operations.h"

#include <QFile>
#include <QJsonArray>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QJsonObject turnJson(const QString &said, const engine::Turn &turn)
{
    QJsonArray messages;
    for (const flow::Message &message : turn.messages)
        messages.append(message.toJson());
    QJsonArray trace;
    for (const flow::TraceEntry &entry : turn.trace)
        trace.append(QJsonObject {{u"node"_s, entry.node.toString()}, {u"what"_s, entry.what}, {u"detail"_s, entry.detail}});
    return {{u"said"_s, said},
            {u"messages"_s, messages},
            {u"trace"_s, trace},
            {u"variables"_s, turn.state.values()},
            {u"ended"_s, turn.state.ended}};
}

void printTurn(Console &console, const engine::Turn &turn)
{
    for (const flow::Message &message : turn.messages) {
        for (const QString &line : message.text.split(u'\n'))
            console.say(u"  "_s + line);
        for (const flow::Citation &citation : message.citations) {
            console.say(u"    — "_s + citation.title + (citation.place.isEmpty() ? QString() : u", "_s + citation.place)
                        + (citation.url.isEmpty() ? QString() : u"  "_s + citation.url));
        }
        if (!message.imageAlt.isEmpty())
            console.say(QCoreApplication::translate("shell", "  [image: %1]").arg(message.imageAlt));
        for (qsizetype i = 0; i < message.quickReplies.size(); ++i)
            console.say(u"    %1) %2"_s.arg(i + 1).arg(message.quickReplies.at(i).label));
    }
}

int runChat(Invocation &call)
{
    const auto opened = openBot(call);
    if (!opened)
        return call.console.fail(opened.error());
    const model::Bot &bot = *opened->bot;
    commands::Document &document = *opened->document;
    auto bundle = engine::bundleFor(document.file(), document.project(), bot);
    if (!bundle)
        return call.console.fail(bundle.error());
    bundle->code = std::make_shared<engine::CodeRunner>(programPath());
    if (!bundle->restricted)
        engine::prepareCode(*bundle->code, **bot);

    QFile script(call.options.value(u"script"_s));
    const bool scripted = !script.fileName().isEmpty();
    if (scripted && !script.open(QIODevice::ReadOnly))
        return call.console.fail({ErrorCode::NotFound,
                                  QCoreApplication::translate("shell", "The script “%1” cannot be read.").arg(script.fileName()), {}});
    // Lines of a script that start with # are remarks.
    const auto nextLine = [&]() -> QString {
        if (!scripted)
            return call.console.readLine();
        while (!script.atEnd()) {
            const QString line = QString::fromUtf8(script.readLine()).trimmed();
            if (!line.isEmpty() && !line.startsWith(u'#'))
                return line;
        }
        return {};
    };

    QString language = call.options.value(u"language"_s);
    if (language.isEmpty())
        language = bot.sourceLanguage();
    bool failed = false;
    const auto noteErrors = [&](const engine::Turn &turn) {
        for (const flow::TraceEntry &entry : turn.trace) {
            if (entry.what == u"error"_s) {
                failed = true;
                call.console.complain(QCoreApplication::translate("shell", "The bot could not go on: %1. “dialogist check” tells more.").arg(entry.detail));
            }
        }
    };
    engine::Turn turn = engine::advance(*bundle, {}, engine::startInput(language));
    noteErrors(turn);
    call.console.json(turnJson({}, turn));
    printTurn(call.console, turn);
    while (!turn.state.ended) {
        if (!scripted && Console::isTerminal())
            call.console.complain(QCoreApplication::translate("shell", "(write, and press Enter; Ctrl-D ends)"));
        const QString line = nextLine();
        if (line.isNull())
            break;
        if (scripted)
            call.console.say(u"> "_s + line);
        turn = engine::advance(*bundle, turn.state, engine::textInput(line));
        call.console.json(turnJson(line, turn));
        printTurn(call.console, turn);
        noteErrors(turn);
    }
    return failed ? HasFindings : Fine;
}
} // namespace

CliCommand chatCommand()
{
    return {u"chat"_s, u"FILE"_s, QCoreApplication::translate("shell", "Talks to the bot in the terminal."), 1, 1,
            [](QCommandLineParser &parser) {
                parser.addOption({u"script"_s, QCoreApplication::translate("shell", "Reads what the person says from a file, one line each."), u"F"_s});
                parser.addOption({u"bot"_s, QCoreApplication::translate("shell", "The bot; the first one if not given."), u"NAME"_s});
                parser.addOption({u"language"_s, QCoreApplication::translate("shell", "The language the person speaks."), u"TAG"_s});
            },
            runChat};
}

} // namespace dialogist::shell
