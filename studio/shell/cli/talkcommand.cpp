// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/engine/code/coderequest.h"
#include "studio/engine/projectbundle.h"
#include "studio/engine/requesthandlers.h"
#include "studio/shell/operations.h"
#include "studio/ui/contentlines.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>

#include <limits>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QJsonObject turnJson(const QString &said, const engine::Turn &turn)
{
    QJsonArray messages;
    for (const flow::Message &message : turn.messages)
        messages.append(message.toJson());
    QJsonArray trace;
    for (const flow::TraceEntry &entry : turn.trace) {
        QJsonObject one {{u"node"_s, entry.node.toString()}, {u"what"_s, entry.what}, {u"detail"_s, entry.detail}};
        if (entry.handled)
            one.insert(u"handled"_s, true);
        trace.append(one);
    }
    return {{u"said"_s, said},
            {u"messages"_s, messages},
            {u"trace"_s, trace},
            {u"variables"_s, turn.state.values()},
            {u"ended"_s, turn.state.ended}};
}

void printTurn(Console &console, const engine::Turn &turn)
{
    for (const flow::Message &message : turn.messages) {
        if (!message.text.isEmpty()) {
            for (const QString &line : message.text.split(u'\n'))
                console.say(u"  "_s + line);
        }
        for (const ui::ContentLine &line : ui::contentLines(message.content)) {
            const QString words = line.kind == ui::ContentLine::Kind::Reply ? u"[%1]"_s.arg(line.text) : line.text;
            console.say(u"  "_s + words + (line.address.isEmpty() ? QString() : u"  "_s + line.address));
        }
        QStringList sources;
        for (const flow::Citation &citation : message.citations) {
            sources.append(u"    — "_s + citation.title + (citation.place.isEmpty() ? QString() : u", "_s + citation.place)
                           + (citation.url.isEmpty() ? QString() : u"  "_s + citation.url));
        }
        sources.removeDuplicates(); // several passages of one place
        for (const QString &source : std::as_const(sources))
            console.say(source);
        if (!message.imageAlt.isEmpty())
            console.say(QCoreApplication::translate("shell", "  [image: %1]").arg(message.imageAlt));
        for (qsizetype i = 0; i < message.quickReplies.size(); ++i)
            console.say(u"    %1) %2"_s.arg(i + 1).arg(message.quickReplies.at(i).label));
    }
}

/// The talk in the terminal: what a step asks of the world gets the answers to pretend, or is really sent where the person says so;
/// everything else fails as on a host. Time passes at once where the bot waits for nothing else.
class Terminal
{
public:
    Terminal(const engine::Bundle &bundle, Console &console, bool sends) : m_bundle(bundle), m_console(console)
    {
        if (sends)
            m_handlers.append(&m_sent);
        m_handlers += {&m_pretended, &m_nobody};
    }

    engine::Turn take(const flow::State &state, flow::Input input)
    {
        engine::Turn turn = advance(state, std::move(input));
        for (int waits = 0; waits < mostWaits && turn.state.waitingFor == u"wait" && turn.state.dueMs > 0; ++waits) {
            const qint64 now = QDateTime::currentMSecsSinceEpoch() + m_ahead;
            const qint64 left = std::max<qint64>(0, turn.state.dueMs - now);
            m_ahead += left;
            const int seconds = int(std::min<qint64>((left + 999) / 1000, std::numeric_limits<int>::max()));
            m_console.complain(QCoreApplication::translate("shell", "(%n second(s) pass)", nullptr, seconds));
            engine::Turn next = advance(turn.state, engine::eventInput(u"timer"_s));
            next.messages = turn.messages + next.messages;
            next.trace = turn.trace + next.trace;
            turn = std::move(next);
        }
        return turn;
    }

private:
    static constexpr int mostWaits = 100;

    engine::Turn advance(const flow::State &state, flow::Input input)
    {
        input.nowMs += m_ahead;
        return engine::advance(m_bundle, state, std::move(input), {m_handlers, {}, false});
    }

    const engine::Bundle &m_bundle;
    Console &m_console;
    engine::MockHandler m_pretended;
    engine::NobodyHandler m_nobody;
    engine::HttpHandler m_sent {{}};
    QList<engine::RequestHandler *> m_handlers;
    qint64 m_ahead = 0; ///< of the talk's time
};

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
        engine::prepareCode(*bundle->code, bot);

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
    const auto speaks = [&](const QString &tag) { return language == tag || language.startsWith(tag + u'-') || tag.startsWith(language + u'-'); };
    if (std::none_of(bot.languages.begin(), bot.languages.end(), speaks))
        return call.console.misuse(QCoreApplication::translate("shell", "The bot does not speak “%1”. Its languages are: %2.")
                                       .arg(language, bot.languages.join(u", "_s)));
    bool failed = false;
    const auto noteErrors = [&](const engine::Turn &turn) {
        for (const flow::TraceEntry &entry : turn.trace) {
            if (entry.what != u"error"_s)
                continue;
            QString why = entry.detail;
            if (why.endsWith(u'.'))
                why.chop(1);
            if (entry.handled) {
                call.console.complain(QCoreApplication::translate("shell", "(a step failed, and the bot went on where that leads: %1)").arg(why));
                continue;
            }
            failed = true;
            call.console.complain(turn.state.ended ? QCoreApplication::translate("shell", "The bot could not go on: %1. “dialogist check” may tell why.").arg(why)
                                                   : QCoreApplication::translate("shell", "Something went wrong, and the bot went on: %1. “dialogist check” may tell why.").arg(why));
        }
    };
    Terminal terminal(*bundle, call.console, call.options.isSet(u"send-requests"_s));
    engine::Turn turn = terminal.take({}, engine::startInput(language));
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
        turn = terminal.take(turn.state, engine::textInput(line));
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
                parser.addOption({u"send-requests"_s, QCoreApplication::translate("shell", "Really sends HTTP requests. Without it, steps get their answers to pretend, or fail.")});
            },
            runChat};
}

} // namespace dialogist::shell
