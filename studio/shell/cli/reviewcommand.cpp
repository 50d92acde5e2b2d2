// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/flow/checks.h"
#include "studio/shell/cli/reviewtext.h"
#include "studio/shell/operations.h"

#include <QJsonArray>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QJsonObject findingJson(const flow::Finding &finding)
{
    QJsonArray nodes;
    for (const model::NodeId &id : finding.nodes)
        nodes.append(id.toString());
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, flow::severityName(finding.severity)},
            {u"title"_s, finding.title},
            {u"message"_s, finding.message},
            {u"nodes"_s, nodes},
            {u"fingerprint"_s, finding.fingerprint}};
}

int runCheck(Invocation &call)
{
    auto document = commands::Document::open(call.arguments.constFirst(), true);
    if (!document)
        return call.console.fail(document.error());
    if (const QString note = restrictedNote((*document)->file()); !note.isEmpty())
        call.console.complain(note);
    const auto bot = botFor((*document)->project(), call.options.value(u"bot"_s));
    if (!bot)
        return call.console.fail(bot.error());
    const QList<flow::Finding> findings = flow::checkFlows((*document)->project(), **bot);
    QJsonArray json;
    int serious = 0;
    for (const flow::Finding &finding : findings) {
        json.append(findingJson(finding));
        serious += finding.severity != flow::Severity::Note;
    }
    call.console.json(QJsonObject {{u"bot"_s, (*bot)->name}, {u"findings"_s, json}});
    for (const QString &line : findingLines(findings, {}))
        call.console.say(line);
    if (findings.isEmpty())
        call.console.say(QCoreApplication::translate("shell", "No problems found."));
    return serious > 0 ? HasFindings : Fine;
}

int runReview(Invocation &call)
{
    auto document = commands::Document::open(call.arguments.constFirst(), true);
    if (!document)
        return call.console.fail(document.error());
    if (const QString note = restrictedNote((*document)->file()); !note.isEmpty())
        call.console.complain(note);
    const auto bot = botFor((*document)->project(), call.options.value(u"bot"_s));
    if (!bot)
        return call.console.fail(bot.error());
    const auto review = reviewFor((*document)->file(), (*document)->project(), **bot, call.options.value(u"target"_s), call.options.value(u"region"_s));
    if (!review)
        return review.error().code == ErrorCode::InvalidInput ? call.console.misuse(review.error().message) : call.console.fail(review.error());
    call.console.json(review->toJson());
    for (const QString &line : reviewLines(*review))
        call.console.say(line);
    return review->blockers() > 0 ? HasFindings : Fine;
}
} // namespace

CliCommand checkCommand()
{
    return {u"check"_s, u"FILE"_s, QCoreApplication::translate("shell", "Looks for mistakes in the flows."), 1, 1,
            [](QCommandLineParser &parser) {
                parser.addOption({u"bot"_s, QCoreApplication::translate("shell", "The bot; the first one if not given."), u"NAME"_s});
            },
            runCheck};
}

CliCommand reviewCommand()
{
    return {u"review"_s, u"FILE"_s, QCoreApplication::translate("shell", "Shows what data would go where if the bot were published."), 1, 1,
            [](QCommandLineParser &parser) {
                parser.addOption({u"target"_s,
                                  QCoreApplication::translate("shell", "The hosting service: %1.").arg(privacy::Profile::builtInIds().join(u", "_s)),
                                  u"T"_s, u"here"_s});
                parser.addOption({u"region"_s, QCoreApplication::translate("shell", "Where the data shall stay; the bot's choice if not given."), u"R"_s});
                parser.addOption({u"bot"_s, QCoreApplication::translate("shell", "The bot; the first one if not given."), u"NAME"_s});
            },
            runReview};
}

} // namespace dialogist::shell
