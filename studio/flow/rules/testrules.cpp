// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/partrules.h"

#include "studio/flow/testmentions.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// The names by which a test may call things of the bot, in small letters; ids count, too.
struct Names {
    QSet<QString> nodes;
    QSet<QString> flows;
    QSet<QString> variables;
    QSet<QString> intents;

    explicit Names(const model::Bot &bot)
    {
        for (const auto &[flowId, flow] : bot.flows) {
            flows << flow.name.toLower() << flowId.toString();
            for (const auto &[id, node] : flow.nodes)
                nodes << titleOf(node).toLower() << node.type << id.toString();
        }
        for (const auto &[id, variable] : bot.variables)
            variables << variable.name.toLower() << id.toString();
        for (const auto &[id, intent] : bot.intents)
            intents << intent.name.toLower() << id.toString();
    }

    /// Null for what need not be in the bot, or is no name alone.
    const QSet<QString> *of(TestMention::Kind kind) const
    {
        switch (kind) {
        case TestMention::Kind::Node:
            return &nodes;
        case TestMention::Kind::Flow:
            return &flows;
        case TestMention::Kind::Variable:
            return &variables;
        case TestMention::Kind::Intent:
            return &intents;
        case TestMention::Kind::Expression:
        case TestMention::Kind::Value:
        case TestMention::Kind::Request:
        case TestMention::Kind::Entity:
            break;
        }
        return nullptr;
    }
};

QStringList missingIn(const model::ConversationTest &test, const Names &names)
{
    QStringList missing;
    const QList<TestMention> mentions = mentionsIn(test);
    for (const TestMention &mention : mentions) {
        const QSet<QString> *known = names.of(mention.kind);
        if (known && !known->contains(mention.text.toLower()) && !missing.contains(mention.text))
            missing.append(mention.text);
    }
    return missing;
}
} // namespace

QList<Finding> checkTests(const model::Bot &bot)
{
    QList<Finding> list;
    if (bot.tests.empty())
        return list;
    const Names names(bot);
    const auto add = [&](const QString &rule, const model::ConversationTest &test, const QString &message) {
        Finding finding = makeFinding(rule, bot.id, {}, message, test.id.toString());
        finding.recipient = u"test/"_s + test.id.toString();
        list.append(finding);
    };
    for (const auto &[id, test] : bot.tests) {
        if (test.steps.isEmpty())
            add(u"flow.test-empty"_s, test, QCoreApplication::translate("flow", "The test “%1” has no steps, so it checks nothing. Add some, or delete it.").arg(test.name));
        const QStringList missing = missingIn(test, names);
        if (!missing.isEmpty())
            add(u"flow.test-missing"_s, test,
                QCoreApplication::translate("flow", "The test “%1” names what is not in the bot: %2. Correct the names.").arg(test.name, missing.join(u", "_s)));
    }
    return list;
}

} // namespace dialogist::flow
