// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <QJsonArray>

namespace dialogist::tests {

/// A bakery's bot with a text of every kind, and ids that never change.
inline model::Project makeTextProject()
{
    using namespace Qt::StringLiterals;
    const auto id = [](int n) { return u"01900000-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')); };
    model::Project project;
    project.id = model::ProjectId::fromString(id(1));
    project.name = u"Bakery"_s;
    model::Bot bot;
    bot.id = model::BotId::fromString(id(2));
    bot.name = u"Helper"_s;
    bot.slug = u"helper"_s;
    bot.languages = {u"en"_s, u"de"_s};
    model::Flow flow;
    flow.id = bot.startFlow = model::FlowId::fromString(id(3));
    flow.bot = bot.id;
    flow.name = u"Welcome"_s;
    const QJsonArray variants {QJsonObject {{u"en"_s, u"Hello {{name}}!"_s}, {u"de"_s, u"Hallo {{name}}!"_s}}};
    model::Node message {model::NodeId::fromString(id(4)), flow.id, u"message"_s, u"Greeting"_s, {},
                         {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, variants}}}}}};
    const QJsonArray options {QJsonObject {{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Bread"_s}}}},
                              QJsonObject {{u"id"_s, u"o2"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Cake & <b>"_s}}}}};
    model::Node choice {model::NodeId::fromString(id(5)), flow.id, u"choice"_s, {}, {},
                        {{u"prompt"_s, QJsonObject {{u"en"_s, u"What?\n What else?"_s}, {u"de"_s, u"Was?"_s}}}, {u"options"_s, options}}};
    flow.nodes = {{message.id, message}, {choice.id, choice}};
    bot.flows.emplace(flow.id, flow);
    model::Variable name;
    name.id = model::VariableId::fromString(id(8));
    name.bot = bot.id;
    name.name = u"name"_s;
    bot.variables.emplace(name.id, name);
    model::Intent intent;
    intent.id = model::IntentId::fromString(id(6));
    intent.bot = bot.id;
    intent.name = u"Order"_s;
    intent.phrases = {{u"en"_s, {u"I want bread"_s, u"bread please"_s}}};
    bot.intents.emplace(intent.id, intent);
    model::Entity entity;
    entity.id = model::EntityId::fromString(id(7));
    entity.bot = bot.id;
    entity.name = u"sort"_s;
    entity.values = {{u"rye"_s, {{u"en"_s, {u"dark bread"_s, u"brown bread"_s}}}}};
    bot.entities.emplace(entity.id, entity);
    project.bots.emplace(bot.id, bot);
    // Through the stored form, so that looking things up works as in an opened project.
    return model::Project::fromObjects(project.objects()).take();
}

} // namespace dialogist::tests
