// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/commands/document.h"
#include "studio/commands/commandsteps.h"
#include "studio/engine/code/codefindings.h"
#include "studio/flow/checker.h"
#include "studio/flow/fixes.h"
#include "studio/flow/ruletable.h"
#include "studio/shell/cli/reviewtext.h"
#include "studio/shell/operations.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumFixes = 10'000; ///< more than this in one go are not made

QJsonArray fixesJson(const QList<flow::QuickFix> &fixes)
{
    QJsonArray list;
    for (const flow::QuickFix &fix : fixes)
        list.append(QJsonObject {{u"id"_s, fix.id}, {u"label"_s, fix.label}, {u"safe"_s, fix.isSafe}});
    return list;
}

QJsonObject findingJson(const flow::Finding &finding, const model::Bot &bot)
{
    QJsonArray nodes;
    for (const model::NodeId &id : finding.nodes)
        nodes.append(id.toString());
    return {{u"rule"_s, finding.rule},
            {u"severity"_s, flow::severityName(finding.severity)},
            {u"title"_s, finding.title},
            {u"message"_s, finding.message},
            {u"place"_s, placeOf(finding, bot)},
            {u"nodes"_s, nodes},
            {u"fixes"_s, fixesJson(flow::fixesOf(finding))},
            {u"fingerprint"_s, finding.fingerprint}};
}

int listRules(Invocation &call)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const flow::Rule &rule : flow::allRules()) {
        const QList<flow::QuickFix> &fixes = flow::fixesOf(rule.id);
        const bool isSafe = std::any_of(fixes.begin(), fixes.end(), [](const flow::QuickFix &fix) { return fix.isSafe; });
        json.append(QJsonObject {{u"id"_s, rule.id},
                                 {u"severity"_s, flow::severityName(rule.severity)},
                                 {u"title"_s, rule.title},
                                 {u"meaning"_s, rule.meaning},
                                 {u"fixes"_s, fixesJson(fixes)}});
        const QString fix = fixes.isEmpty() ? QString()
            : isSafe                        ? QCoreApplication::translate("shell", "by itself")
                                            : QCoreApplication::translate("shell", "on request");
        rows.append({rule.id, severityWord(rule.severity), fix, rule.meaning});
    }
    call.console.json(QJsonObject {{u"rules"_s, json}});
    call.console.table({QCoreApplication::translate("shell", "Rule"), QCoreApplication::translate("shell", "Severity"),
                        QCoreApplication::translate("shell", "Fixed"), QCoreApplication::translate("shell", "Looks for")},
                       rows);
    call.console.say(QCoreApplication::translate("shell", "%n rule(s)", nullptr, int(rows.size())));
    return Fine;
}

struct Fixed {
    flow::Finding finding;
    flow::QuickFix fix;
};

/// Makes every safe fix, one after the other, since one may make another needless; all of them are one step to undo.
Result<QList<Fixed>> fixAll(commands::Document &document, model::BotId botId)
{
    QList<Fixed> done;
    QSet<QString> tried;
    commands::Steps steps(document.project(), u"FixFinding"_s, document.project().bot(botId)->name);
    flow::FlowChecker checker;
    for (bool found = true; found && done.size() < maximumFixes;) {
        found = false;
        const QList<flow::Finding> findings = checker.check(steps.project(), *steps.project().bot(botId));
        for (const flow::Finding &finding : findings) {
            for (const flow::QuickFix &fix : flow::fixesOf(finding)) {
                const QString key = finding.fingerprint + fix.id;
                if (!fix.isSafe || tried.contains(key))
                    continue;
                tried.insert(key);
                const commands::Command command = flow::makeFix(steps.project(), finding, fix.id);
                if (command.isObsolete())
                    continue;
                steps.add(command);
                done.append({finding, fix});
                found = true;
                break;
            }
        }
    }
    const Status status = document.push(steps.take());
    if (!status.ok())
        return status.error();
    return done;
}

int runCheck(Invocation &call)
{
    if (call.options.isSet(u"rules"_s))
        return listRules(call);
    if (call.arguments.isEmpty())
        return call.console.misuse(QCoreApplication::translate("shell", "Say which project file to check."));
    const bool fixes = call.options.isSet(u"fix"_s);
    auto document = commands::Document::open(call.arguments.constFirst(), !fixes);
    if (!document)
        return call.console.fail(document.error());
    if (fixes && (*document)->isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, (*document)->file().readOnlyMessage(), {}});
    if (const QString note = restrictedNote((*document)->file()); !note.isEmpty())
        call.console.complain(note);
    const auto bot = botFor((*document)->project(), call.options.value(u"bot"_s));
    if (!bot)
        return call.console.fail(bot.error());
    const model::BotId botId = (*bot)->id;
    QJsonArray fixedJson;
    if (fixes) {
        const auto fixed = fixAll(**document, botId);
        if (!fixed)
            return call.console.fail(fixed.error());
        for (const Fixed &each : *fixed) {
            fixedJson.append(QJsonObject {{u"rule"_s, each.finding.rule}, {u"fix"_s, each.fix.id}, {u"message"_s, each.finding.message}});
            call.console.say(QCoreApplication::translate("shell", "  fixed: %1 (%2) [%3]").arg(each.finding.message, each.fix.label, each.finding.rule));
        }
        call.console.say(fixed->isEmpty() ? QCoreApplication::translate("shell", "There was nothing that can be fixed without asking.")
                                          : QCoreApplication::translate("shell", "%n problem(s) fixed; one undo takes it back.", nullptr, int(fixed->size())));
    }
    const model::Bot &present = *(*document)->project().bot(botId);
    QList<flow::Finding> findings = flow::checkFlows((*document)->project(), present);
    engine::CodeRunner runner(programPath()); // starts nothing for a bot without code
    findings += engine::codeFindings(runner, engine::codeSteps(present));
    std::stable_sort(findings.begin(), findings.end(), [](const flow::Finding &a, const flow::Finding &b) { return a.severity < b.severity; });
    QJsonArray json;
    int serious = 0;
    for (const flow::Finding &finding : findings) {
        json.append(findingJson(finding, present));
        serious += finding.severity != flow::Severity::Note;
    }
    QJsonObject all {{u"bot"_s, present.name}, {u"findings"_s, json}};
    if (fixes)
        all.insert(u"fixed"_s, fixedJson);
    call.console.json(all);
    for (const QString &line : findingLines(findings, {}, &present))
        call.console.say(line);
    if (findings.isEmpty())
        call.console.say(QCoreApplication::translate("shell", "No problems found."));
    return serious > 0 ? HasFindings : Fine;
}
} // namespace

CliCommand checkCommand()
{
    return {u"check"_s, u"FILE"_s, QCoreApplication::translate("shell", "Looks for mistakes in the flows."), 0, 1,
            [](QCommandLineParser &parser) {
                parser.addOption({u"bot"_s, QCoreApplication::translate("shell", "The bot; the first one if not given."), u"NAME"_s});
                parser.addOption({u"fix"_s, QCoreApplication::translate("shell", "Mends what can be mended without asking, as one edit, and says what it did.")});
                parser.addOption({u"rules"_s, QCoreApplication::translate("shell", "Lists what is looked for; needs no file.")});
            },
            runCheck};
}

} // namespace dialogist::shell
