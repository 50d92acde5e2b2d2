// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/shell/cli/reviewtext.h"
#include "studio/shell/operations.h"

#include <QCoreApplication>

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
    call.console.json(review->toJson());
    for (const QString &line : reviewLines(*review))
        call.console.say(line);
    return review->blockers() > 0 ? HasFindings : Fine;
}
} // namespace

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
