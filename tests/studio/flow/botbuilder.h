// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <QJsonDocument>

namespace dialogist::flow::test {

/// Writes down a small bot in a few lines: nodes by symbolic name, properties as JSON text.
class BotBuilder
{
public:
    explicit BotBuilder(const QStringList &languages = {QStringLiteral("en")})
    {
        m_bot.id = model::BotId::create();
        m_bot.name = QStringLiteral("Test");
        m_bot.slug = QStringLiteral("test");
        m_bot.languages = languages;
        flow(QStringLiteral("main"));
        m_bot.startFlow = m_flow;
    }

    /// Nodes that follow belong to this flow.
    BotBuilder &flow(const QString &name)
    {
        model::Flow flow;
        flow.id = model::FlowId::create();
        flow.bot = m_bot.id;
        flow.name = name;
        m_flow = flow.id;
        m_flows.insert(name, flow.id);
        m_bot.flows.emplace(flow.id, flow);
        return *this;
    }

    /// Nodes that follow belong to a flow that is there already.
    BotBuilder &backTo(const QString &name)
    {
        m_flow = m_flows.value(name);
        return *this;
    }

    BotBuilder &node(const QString &name, const QString &type, const QByteArray &props = "{}")
    {
        return node(name, type, QJsonDocument::fromJson(props).object());
    }

    BotBuilder &node(const QString &name, const QString &type, const QJsonObject &props)
    {
        model::Node node{id(name), m_flow, type, name, {}, props};
        m_bot.flows.at(m_flow).nodes[node.id] = node;
        return *this;
    }

    BotBuilder &link(const QString &from, const QString &port, const QString &to)
    {
        model::Link link{model::LinkId::create(), m_flow, id(from), port, id(to)};
        m_bot.flows.at(m_flow).links[link.id] = link;
        return *this;
    }

    BotBuilder &variable(const QString &name, const QString &scope = QStringLiteral("conversation"),
        const QJsonValue &initial = QJsonValue::Null)
    {
        model::Variable variable;
        variable.id = model::VariableId::create();
        variable.bot = m_bot.id;
        variable.name = name;
        variable.scope = scope;
        variable.initial = initial;
        m_bot.variables.emplace(variable.id, variable);
        return *this;
    }

    model::NodeId id(const QString &name)
    {
        model::NodeId &id = m_ids[name];
        if (id.isNull())
            id = model::NodeId::create();
        return id;
    }
    model::FlowId flowId(const QString &name) const { return m_flows.value(name); }
    const model::Bot &bot() const { return m_bot; }
    model::Bot &edit() { return m_bot; } ///< for what the builder has no words for

    model::Project project() const
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = QStringLiteral("Test");
        project.bots.emplace(m_bot.id, m_bot);
        auto read = model::Project::fromObjects(project.objects());
        return read.take();
    }

private:
    model::Bot m_bot;
    model::FlowId m_flow;
    QHash<QString, model::NodeId> m_ids;
    QHash<QString, model::FlowId> m_flows;
};

} // namespace dialogist::flow::test
