// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/shell/cli/reviewtext.h"
#include "studio/shell/operations.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
int runReview(Invocation &call)
{
    const auto opened = openBot(call);
    if (!opened)
        return call.console.fail(opened.error());
    const model::Bot &bot = *opened->bot;
    commands::Document &document = *opened->document;
    const auto review = reviewFor(document.file(), document.project(), bot, call.options.value(u"target"_s), call.options.value(u"region"_s));
    if (!review)
        return review.error().code == ErrorCode::InvalidInput ? call.console.misuse(review.error().message) : call.console.fail(review.error());
    // A release that cannot be built is no reason to show nothing of the review.
    QJsonObject json = review->toJson();
    QStringList changes;
    if (const auto bundle = publish::buildBundle(document.file(), document.project(), bot, json)) {
        changes = changesSinceRelease(document.project(), bot.id, review->target, *bundle);
        json.insert(u"changes"_s, QJsonArray::fromStringList(changes));
    } else {
        changes.append(bundle.error().message);
    }
    call.console.json(json);
    for (const QString &line : reviewLines(*review, changes))
        call.console.say(line);
    return review->blockers() > 0 ? HasFindings : Fine;
}
} // namespace

CliCommand reviewCommand()
{
    return {u"review"_s, u"FILE"_s, QCoreApplication::translate("shell", "Shows what data would go where if the bot were published."), 1, 1,
            [](QCommandLineParser &parser) {
                parser.setApplicationDescription(parser.applicationDescription() + u' '
                                                 + QCoreApplication::translate("shell", "The exit code is 1 only when something blocks publishing."));
                parser.addOption({u"target"_s,
                                  QCoreApplication::translate("shell", "The hosting service: %1.").arg(privacy::Profile::builtInIds().join(u", "_s)),
                                  u"T"_s, u"here"_s});
                parser.addOption({u"region"_s, QCoreApplication::translate("shell", "Where the data shall stay; the bot's choice if not given."), u"R"_s});
                parser.addOption({u"bot"_s, QCoreApplication::translate("shell", "The bot; the first one if not given."), u"NAME"_s});
            },
            runReview};
}

} // namespace dialogist::shell
