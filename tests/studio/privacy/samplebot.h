// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"
#include "studio/privacy/review.h"

#include <QFile>
#include <QJsonArray>

namespace dialogist::test {

using namespace Qt::StringLiterals;
using model::NodeId;

/// The profile of a service, read from the source folder: tests of this room do not link the program's resources.
inline privacy::Profile profileOf(const QString &id)
{
    const auto profile = privacy::Profile::builtIn(id);
    return profile ? *profile : privacy::Profile();
}

/// A bot under construction: nodes are wired one after the other.
struct Maker {
    model::Project project;
    model::Bot bot;
    model::Flow *flow = nullptr;

    Maker()
    {
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        bot.id = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        bot.privacy.controller = u"Bakery Ltd, Main Street 1"_s;
        bot.privacy.requestsContact = u"privacy@bakery.example"_s;
        bot.startFlow = addFlow(u"Main"_s);
    }

    model::FlowId addFlow(const QString &name)
    {
        model::Flow made;
        made.id = model::FlowId::create();
        made.bot = bot.id;
        made.name = name;
        const model::FlowId id = made.id;
        flow = &bot.flows.emplace(id, made).first->second;
        return id;
    }

    NodeId add(const QString &type, const QJsonObject &props = {}, const QString &name = {})
    {
        const model::Node node {NodeId::create(), flow->id, type, name.isEmpty() ? type : name, {}, props};
        flow->nodes.emplace(node.id, node);
        return node.id;
    }

    void wire(NodeId from, NodeId to, const QString &port = u"next"_s)
    {
        const model::Link link {model::LinkId::create(), flow->id, from, port, to};
        flow->links.emplace(link.id, link);
    }

    NodeId start() { return add(u"start"_s); }
    NodeId message(const QString &text, const QString &role = {})
    {
        const QJsonObject bubble {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, text}}}}};
        return add(u"message"_s, {{u"bubbles"_s, QJsonArray {bubble}}, {u"role"_s, role}});
    }
    NodeId ask(const QString &question, const QString &variable)
    {
        return add(u"ask"_s, {{u"prompt"_s, QJsonObject {{u"en"_s, question}}}, {u"answerType"_s, u"text"_s}, {u"variable"_s, variable}});
    }
    NodeId goTo(NodeId target) { return add(u"goto"_s, {{u"node"_s, target.toString()}}); }

    model::Variable &variable(const QString &name, const QString &category = {})
    {
        model::Variable made;
        made.id = model::VariableId::create();
        made.bot = bot.id;
        made.name = name;
        made.category = category;
        if (!category.isEmpty()) {
            made.purposes = {u"customer_support"_s};
            made.legalBasis = u"contract"_s;
        }
        return bot.variables.emplace(made.id, made).first->second;
    }

    model::Source &knowledge(const QString &text)
    {
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Shop papers"_s;
        project.knowledgeBases.emplace(base.id, base);
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = base.id;
        source.kind = u"file"_s;
        source.title = text;
        source.contentKey = u"key"_s;
        return project.sources.emplace(source.id, source).first->second;
    }

    /// Start, a question for the e-mail address, and a message that reads it.
    static Maker askingForMail()
    {
        Maker maker;
        maker.variable(u"email"_s, u"contact.email"_s);
        const NodeId start = maker.start();
        const NodeId ask = maker.ask(u"Where can we write to you?"_s, u"email"_s);
        const NodeId done = maker.message(u"Thank you, we write to {{ email }}."_s);
        maker.wire(start, ask);
        maker.wire(ask, done, u"answered"_s);
        return maker;
    }

    privacy::Review review(const QString &target = u"here"_s, const QString &region = {}, const privacy::ReviewOptions &options = {}) const
    {
        model::Project whole = project;
        return privacy::review(whole, bot, profileOf(target), region, {}, options);
    }
};

inline QList<flow::Finding> findingsOf(const privacy::Review &review, const QString &rule)
{
    QList<flow::Finding> list;
    for (const flow::Finding &finding : review.findings) {
        if (finding.rule == rule)
            list.append(finding);
    }
    return list;
}

} // namespace dialogist::test
