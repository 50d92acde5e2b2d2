// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/takeover.h"

#include "studio/commands/projectcommands.h"
#include "studio/engine/testing/testyaml.h"

#include <QCoreApplication>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

Result<TakenTests> takeTests(const model::Project &project, model::BotId botId, const QByteArray &yaml)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot)
        return Error {ErrorCode::NotFound, QCoreApplication::translate("engine", "The bot is gone. Choose another one."), {}};
    auto read = testsFromYaml(yaml);
    if (!read)
        return read.error();
    TakenTests taken {{u"ImportTests"_s, QString::number(read->tests.size()), {}, {}}, int(read->tests.size()), read->remarks};
    double last = 0;
    for (const auto &[id, test] : bot->tests)
        last = std::max(last, test.order);
    for (model::ConversationTest &test : read->tests) {
        test.bot = botId;
        test.order = ++last;
        for (const auto &[id, old] : bot->tests) {
            if (old.suite != test.suite || old.name != test.name)
                continue;
            test.id = id;
            test.order = old.order;
        }
        taken.command.changes += commands::setTest(project, test).changes;
    }
    return taken;
}

} // namespace dialogist::engine::testing
