// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"
#include "studio/publish/bundle.h"

#include <QTemporaryDir>

namespace tests {

using namespace Qt::StringLiterals;
using namespace dialogist;

/// A small bot: greets, offers two buttons, asks for words and says them again with a number that counts up, until "bye".
class TestBot
{
public:
    explicit TestBot(const QString &slug = u"echo"_s, const QString &greeting = u"Hello, I am **Echo**."_s)
    {
        project.id = model::ProjectId::create();
        project.name = u"Test"_s;
        bot.id = model::BotId::create();
        bot.name = u"Echo bot"_s;
        bot.slug = slug;
        flow.id = model::FlowId::create();
        flow.bot = bot.id;
        flow.name = u"Main"_s;
        bot.startFlow = flow.id;
        addVariable(u"said"_s, u"text"_s, u"conversation"_s);
        addVariable(u"count"_s, u"number"_s, u"conversation"_s);
        addVariable(u"visits"_s, u"number"_s, u"user"_s);
        const auto start = addNode(u"start"_s, {});
        const auto visit = addNode(u"set"_s, {{u"assignments"_s, assignment(u"visits"_s, u"(visits ?? 0) + 1"_s)}});
        greet = addNode(u"message"_s, {{u"bubbles"_s, bubble(greeting)}});
        const auto choice = addNode(u"choice"_s, {{u"prompt"_s, text(u"What would you like?"_s)},
                                                  {u"options"_s, QJsonArray {option(u"o1"_s, u"Talk"_s), option(u"o2"_s, u"Leave"_s)}},
                                                  {u"retries"_s, 3}});
        const auto ask = addNode(u"ask"_s, {{u"prompt"_s, text(u"Say something."_s)}, {u"answerType"_s, u"text"_s}, {u"variable"_s, u"said"_s}});
        const auto count = addNode(u"set"_s, {{u"assignments"_s, assignment(u"count"_s, u"(count ?? 0) + 1"_s)}});
        const auto echo = addNode(u"message"_s, {{u"bubbles"_s, bubble(u"{{count}}: {{said}}"_s)}});
        const auto branch = addNode(u"branch"_s, {{u"cases"_s, QJsonArray {QJsonObject {{u"id"_s, u"c1"_s}, {u"label"_s, u"bye"_s}, {u"condition"_s, u"said === 'bye'"_s}}}}});
        const auto exit = addNode(u"exit"_s, {{u"outcome"_s, u"end"_s}, {u"message"_s, text(u"Goodbye."_s)}});
        link(start, u"next"_s, visit);
        link(visit, u"next"_s, greet);
        link(greet, u"next"_s, choice);
        link(choice, u"option:o1"_s, ask);
        link(choice, u"option:o2"_s, exit);
        link(choice, u"other"_s, ask);
        link(ask, u"answered"_s, count);
        link(count, u"next"_s, echo);
        link(echo, u"next"_s, branch);
        link(branch, u"case:c1"_s, exit);
        link(branch, u"else"_s, ask);
        bot.webChat.title = u"Echo"_s;
    }

    /// The release as it would be uploaded.
    publish::Bundle bundle(const QJsonObject &review = {{u"region"_s, u"here"_s}})
    {
        bot.flows.insert_or_assign(flow.id, flow);
        project.bots.insert_or_assign(bot.id, bot);
        QTemporaryDir folder;
        auto file = storage::ProjectFile::create(folder.filePath(u"test.dialogist"_s), project);
        if (!file)
            qFatal("no project file: %s", qPrintable(file.error().message));
        auto built = publish::buildBundle(**file, project, bot, review);
        if (!built)
            qFatal("no bundle: %s", qPrintable(built.error().message));
        return built.take();
    }

    static QJsonObject text(const QString &words) { return {{u"en"_s, words}}; }
    static QJsonArray bubble(const QString &words)
    {
        return {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text(words)}}}};
    }
    static QJsonObject option(const QString &id, const QString &label)
    {
        return {{u"id"_s, id}, {u"label"_s, text(label)}, {u"synonyms"_s, QJsonObject()}};
    }
    static QJsonArray assignment(const QString &variable, const QString &expression)
    {
        return {QJsonObject {{u"variable"_s, variable}, {u"expression"_s, expression}}};
    }
    model::NodeId addNode(const QString &type, const QJsonObject &props)
    {
        const auto id = model::NodeId::create();
        flow.nodes.emplace(id, model::Node {id, flow.id, type, type, QPointF(10, 20), props});
        return id;
    }
    void link(model::NodeId from, const QString &port, model::NodeId to)
    {
        const auto id = model::LinkId::create();
        flow.links.emplace(id, model::Link {id, flow.id, from, port, to});
    }
    void addVariable(const QString &name, const QString &type, const QString &scope)
    {
        model::Variable variable;
        variable.id = model::VariableId::create();
        variable.bot = bot.id;
        variable.name = name;
        variable.type = type;
        variable.scope = scope;
        bot.variables.emplace(variable.id, variable);
    }

    model::Project project;
    model::Bot bot;
    model::Flow flow;
    model::NodeId greet;
};

} // namespace tests
