// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/commands/projectcommands.h"
#include "studio/host/host.h"
#include "studio/publish/hereservice.h"
#include "studio/publish/localhost.h"
#include "studio/shell/cli/reviewtext.h"
#include "studio/shell/operations.h"
#include "studio/shell/publishing.h"

#include <QHostAddress>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
/// The same release twice is one line in the project.
Status record(commands::Document &document, const PublishPlan &plan, const publish::LiveBot &live)
{
    for (const model::ReleaseRecord *earlier : document.project().releasesOf(plan.bot)) {
        if (earlier->releaseHash == plan.bundle.hash && earlier->target == plan.review.target && earlier->address == live.address)
            return {};
    }
    return keepRelease(document, model::Project(document.project()), plan, live);
}

int runPublish(Invocation &call)
{
    auto opened = commands::Document::open(call.arguments.constFirst());
    if (!opened)
        return call.console.fail(opened.error());
    commands::Document &document = **opened;
    if (document.isReadOnly())
        return call.console.fail({ErrorCode::ReadOnly, document.file().readOnlyMessage(), {}});
    if (document.file().isRestricted()) {
        call.console.fail({ErrorCode::Denied,
                           QCoreApplication::translate("shell", "This project was made or changed on another computer, and a published bot may run code and call "
                                                                "other services. Look through it, say “dialogist trust FILE”, then publish."),
                           u"restricted"_s});
        return HasFindings;
    }
    const auto bot = botFor(document.project(), call.options.value(u"bot"_s));
    if (!bot)
        return call.console.fail(bot.error());
    const auto plan = preparePublish(document.path(), document.project(), (*bot)->id, call.options.value(u"target"_s), call.options.value(u"region"_s));
    if (!plan)
        return plan.error().code == ErrorCode::InvalidInput ? call.console.misuse(plan.error().message) : call.console.fail(plan.error());
    const auto sayReview = [&](const QStringList &changes) {
        for (const QString &line : reviewLines(plan->review, changes))
            call.console.say(line);
        call.console.say();
    };
    if (const Status may = mayPublish(*plan); !may) {
        sayReview(changesSinceRelease(document.project(), plan->bot, plan->review.target, plan->bundle));
        call.console.fail(may.error());
        return may.error().code == ErrorCode::Denied ? HasFindings : InputProblem;
    }
    const QString nothing = QCoreApplication::translate("shell", "Nothing was published. --yes publishes without asking.");
    if (!call.options.isSet(u"yes"_s) && !Console::isTerminal())
        return call.console.misuse(nothing);

    // What changes is what changes there: the project may have been published elsewhere, and others to there.
    publish::LocalHost host;
    publish::LocalHost::Options options;
    options.program = programPath();
    options.dataDir = call.options.value(u"data"_s);
    const auto address = host.start(options);
    if (!address)
        return call.console.fail(address.error());
    publish::HereService service(*address);
    service.setReplacesOthers(call.options.isSet(u"replace"_s));
    const auto there = service.live(plan->bundle.slug);
    if (!there)
        return call.console.fail(there.error());
    sayReview(publish::changesBetween(there->summary, publish::summaryOf(plan->bundle)));
    if (Status may = publish::mayReplace(*there, plan->bundle); !may && !call.options.isSet(u"replace"_s)) {
        Error taken = may.error();
        taken.message += u' ' + QCoreApplication::translate("shell", "Or put this one in its place with --replace.");
        return call.console.fail(taken);
    }
    if (!call.options.isSet(u"yes"_s)
        && !call.console.confirm(QCoreApplication::translate("shell", "Publish “%1” now?").arg((*bot)->name))) {
        call.console.complain(nothing);
        return Fine;
    }

    JobControl control;
    auto live = service.publish(plan->bundle, control);
    if (!live)
        return call.console.fail(live.error());
    // A host that ran only for this has gone with its port; the next one answers at the usual place.
    if (host.isOurs())
        live->address = u"http://127.0.0.1:8460/"_s + plan->bundle.slug;
    if (const Status stored = record(document, *plan, *live); !stored)
        return call.console.fail(stored.error());

    const bool keepsRunning = !host.isOurs();
    call.console.json(QJsonObject {{u"address"_s, live->address},
                                   {u"release"_s, plan->bundle.hash},
                                   {u"number"_s, document.project().releasesOf(plan->bot).constLast()->number},
                                   {u"target"_s, plan->review.target},
                                   {u"region"_s, plan->review.region},
                                   {u"running"_s, keepsRunning}});
    if (keepsRunning)
        call.console.say(QCoreApplication::translate("shell", "Published: %1").arg(live->address));
    else if (options.dataDir.isEmpty())
        call.console.say(QCoreApplication::translate("shell", "Published. No host is running now: start one with “dialogist host”, then the bot is at %1.").arg(live->address));
    else
        call.console.say(QCoreApplication::translate("shell", "Published. No host is running now: start one with “dialogist host --data %2”, then the bot is at %1.").arg(live->address, options.dataDir));
    return Fine;
}

int runHost(Invocation &call)
{
    host::HostOptions options;
    options.dataDir = call.options.value(u"data"_s);
    if (call.options.isSet(u"stop"_s)) {
        if (const Status stopped = publish::LocalHost::stopRunning(options.dataDir); !stopped)
            return call.console.fail(stopped.error());
        call.console.json(QJsonObject {{u"stopped"_s, true}});
        call.console.say(QCoreApplication::translate("shell", "The host has stopped. Its bots and talks are kept."));
        return Fine;
    }
    const QString listen = call.options.value(u"listen"_s);
    const qsizetype colon = listen.lastIndexOf(u':');
    bool portOk = false;
    options.listenAddress = listen.left(colon);
    if (options.listenAddress.startsWith(u'['))
        options.listenAddress = options.listenAddress.mid(1, options.listenAddress.size() - 2);
    options.port = quint16(listen.mid(colon + 1).toUShort(&portOk));
    if (colon < 1 || !portOk || QHostAddress(options.listenAddress).isNull()) {
        return call.console.misuse(QCoreApplication::translate("shell", "“%1” is no address and port, such as 127.0.0.1:8460.").arg(listen));
    }
    if (const QString names = call.options.value(u"name"_s); !names.isEmpty())
        options.publicNames = names.split(u',', Qt::SkipEmptyParts);
    if (call.options.isSet(u"messages-per-minute"_s)) {
        const auto most = numberOption(call, u"messages-per-minute"_s, 0, 1000000);
        if (!most)
            return WrongUsage;
        options.messagesPerMinute = *most;
    }
    return host::hostMain(options, call.console.isJson());
}
} // namespace

CliCommand publishCommand()
{
    return {u"publish"_s, u"FILE"_s, QCoreApplication::translate("shell", "Publishes a bot after the review."), 1, 1,
            [](QCommandLineParser &parser) {
                parser.addOption({u"target"_s, QCoreApplication::translate("shell", "The hosting service; “here” is this computer."), u"T"_s, u"here"_s});
                parser.addOption({u"region"_s, QCoreApplication::translate("shell", "Where the data shall stay; the bot's choice if not given."), u"R"_s});
                parser.addOption({u"bot"_s, QCoreApplication::translate("shell", "The bot; the first one if not given."), u"NAME"_s});
                parser.addOption({u"yes"_s, QCoreApplication::translate("shell", "Publishes without asking.")});
                parser.addOption({u"data"_s, QCoreApplication::translate("shell", "The folder of the host on this computer."), u"DIR"_s});
                parser.addOption({u"replace"_s, QCoreApplication::translate("shell", "Puts the bot in the place of another one that has its web name there.")});
            },
            runPublish};
}

CliCommand hostCommand()
{
    return {u"host"_s, {}, QCoreApplication::translate("shell", "Runs the hosting service until it is stopped."), 0, 0,
            [](QCommandLineParser &parser) {
                parser.addOption({u"listen"_s, QCoreApplication::translate("shell", "Address and port; port 0 takes 8460 if it is free, else any."),
                                  u"ADDR:PORT"_s, u"127.0.0.1:8460"_s});
                parser.addOption({u"data"_s, QCoreApplication::translate("shell", "The folder for bots and conversations."), u"DIR"_s});
                parser.addOption({u"stop"_s, QCoreApplication::translate("shell", "Ends the host that runs on that folder, instead of starting one.")});
                parser.addOption({u"name"_s, QCoreApplication::translate("shell", "Further host names to answer to, separated by commas."), u"NAMES"_s});
                parser.addOption({u"messages-per-minute"_s,
                                  QCoreApplication::translate("shell", "How many messages one person may send in a minute; 0 sets no limit."), u"N"_s});
            },
            runHost};
}

} // namespace dialogist::shell
