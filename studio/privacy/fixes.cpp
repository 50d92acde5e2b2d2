// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/fixes.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/commands/commandsteps.h"
#include "studio/flow/catalogue.h"
#include "studio/flow/fixes.h"
#include "studio/privacy/lexicon.h"
#include "studio/privacy/noticetexts.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
using commands::Steps;

const model::Variable *variableOf(const model::Bot &bot, const flow::Finding &finding)
{
    return bot.variable(finding.variable);
}

/// A message in every language of the bot that there are texts for.
model::Node messageBefore(const model::Bot &bot, const model::Node &target, const QString &role)
{
    QJsonObject text;
    for (const QString &language : bot.languages) {
        const NoticeTexts texts(language);
        if (!texts.isValid())
            continue;
        QStringList words;
        if (role == u"aiDisclosure") {
            words.append(texts.say(u"automated"_s));
        } else {
            if (!bot.privacy.controller.isEmpty())
                words.append(texts.say(u"responsible"_s, {{u"controller"_s, bot.privacy.controller}}));
            if (bot.privacy.conversationDays)
                words.append(texts.say(u"keptDays"_s, {{u"days"_s, QString::number(*bot.privacy.conversationDays)}}));
            words.append(bot.privacy.requestsContact.isEmpty() ? texts.say(u"rightsText"_s)
                                                               : texts.say(u"rights"_s, {{u"contact"_s, bot.privacy.requestsContact}}));
            if (!bot.privacy.noticeUrl.isEmpty())
                words.append(texts.say(u"more"_s, {{u"url"_s, bot.privacy.noticeUrl}}));
        }
        text.insert(language, words.join(u' '));
    }
    model::Node node;
    node.id = model::NodeId::create();
    node.flow = target.flow;
    node.type = u"message"_s;
    node.name = role == u"aiDisclosure" ? QCoreApplication::translate("privacy", "This is a bot")
                                        : QCoreApplication::translate("privacy", "Privacy notice");
    node.position = target.position - QPointF(0, 120);
    node.props = {{u"role"_s, role},
                  {u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {text}}}}}};
    return node;
}

/// Puts a message on every wire that leads to the node.
void insertBefore(Steps &steps, const model::Bot &bot, const model::Node &target, const QString &role)
{
    const model::Node message = messageBefore(bot, target, role);
    const model::Flow *flow = steps.project().flow(target.flow);
    if (!flow)
        return;
    QList<std::pair<model::NodeId, QString>> incoming;
    for (const auto &[id, link] : flow->links) {
        if (link.to == target.id)
            incoming.append({link.from, link.port});
    }
    steps.add(commands::addNodes(steps.project(), {message}));
    for (const auto &[from, port] : incoming)
        steps.add(commands::connectPort(steps.project(), from, port, message.id));
    steps.add(commands::connectPort(steps.project(), message.id, u"next"_s, target.id));
}

/// Takes a question out: what led to it goes on where its answer led.
void removeQuestion(Steps &steps, const model::Node &node)
{
    const model::Flow *flow = steps.project().flow(node.flow);
    if (!flow)
        return;
    const QList<flow::Port> ports = flow::portsOf(node);
    const model::Link *next = ports.isEmpty() ? nullptr : flow->linkFrom(node.id, ports.first().name);
    const model::NodeId after = next ? next->to : model::NodeId();
    QList<std::pair<model::NodeId, QString>> incoming;
    for (const auto &[id, link] : flow->links) {
        if (link.to == node.id && link.from != node.id)
            incoming.append({link.from, link.port});
    }
    steps.add(commands::removeNodes(steps.project(), {node.id}));
    if (after.isNull() || after == node.id)
        return;
    for (const auto &[from, port] : incoming)
        steps.add(commands::connectPort(steps.project(), from, port, after));
}

void removeQuestions(Steps &steps, const model::Bot &bot, const QString &variable)
{
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            if (flow::dataUseOf(node).collects.contains(variable))
                removeQuestion(steps, node);
        }
    }
}

void fixVariable(Steps &steps, const model::Variable &variable, const QString &fixId)
{
    model::Variable changed = variable;
    if (fixId == u"set-category")
        changed.category = variable.type == u"email" ? u"contact.email"_s : categoryOfName(variable.name);
    else if (fixId.startsWith(u"purpose:") && !changed.purposes.contains(fixId.mid(8)))
        changed.purposes.append(fixId.mid(8));
    else if (fixId.startsWith(u"basis:"))
        changed.legalBasis = fixId.mid(6);
    steps.add(commands::setVariable(steps.project(), changed));
}

void fixBot(Steps &steps, const model::Bot &bot, const QString &fixId)
{
    model::Bot changed = bot;
    if (fixId == u"limit-retention") {
        const model::PrivacySettings proposal;
        changed.privacy.conversationDays = bot.privacy.conversationDays ? bot.privacy.conversationDays : proposal.conversationDays;
        changed.privacy.contactDays = bot.privacy.contactDays ? bot.privacy.contactDays : proposal.contactDays;
    } else if (fixId == u"disclose-ai") {
        changed.privacy.aiDisclosure = true;
    }
    steps.add(commands::setBot(steps.project(), changed, u"EditPrivacy"_s));
}

QString typeOf(const QString &fixId)
{
    if (fixId == u"insert-notice" || fixId == u"insert-disclosure")
        return u"AddNodes"_s;
    if (fixId == u"remove-question")
        return u"RemoveNodes"_s;
    if (fixId == u"limit-retention" || fixId == u"disclose-ai")
        return u"EditPrivacy"_s;
    return fixId == u"remove-source" ? u"RemoveSources"_s : u"SetVariable"_s;
}
} // namespace

QList<Fix> fixesFor(const flow::Finding &finding)
{
    const QString &rule = finding.rule;
    if (rule == u"DLG-P001")
        return {{u"insert-disclosure"_s, QCoreApplication::translate("privacy", "Insert a message")},
                {u"disclose-ai"_s, QCoreApplication::translate("privacy", "Let the chat say so")}};
    if (rule == u"DLG-P002")
        return {{u"insert-notice"_s, QCoreApplication::translate("privacy", "Insert notice")}};
    if (rule == u"DLG-P006")
        return {{u"purpose:customer_support"_s, QCoreApplication::translate("privacy", "Purpose: answer requests")},
                {u"purpose:lead_capture"_s, QCoreApplication::translate("privacy", "Purpose: get back to people")},
                {u"basis:contract"_s, QCoreApplication::translate("privacy", "Basis: contract")},
                {u"basis:consent"_s, QCoreApplication::translate("privacy", "Basis: consent")},
                {u"basis:legitimate_interest"_s, QCoreApplication::translate("privacy", "Basis: legitimate interests")}};
    if (rule == u"DLG-P014")
        return {{u"remove-question"_s, QCoreApplication::translate("privacy", "Remove the question")},
                {u"purpose:lead_capture"_s, QCoreApplication::translate("privacy", "Our team reads it")}};
    if (rule == u"DLG-P016" && finding.severity == flow::Severity::Blocker)
        return {{u"remove-question"_s, QCoreApplication::translate("privacy", "Remove the question")}};
    if (rule == u"DLG-P017")
        return {{u"set-category"_s, QCoreApplication::translate("privacy", "Set the category")}};
    if (rule == u"DLG-P021")
        return {{u"remove-source"_s, QCoreApplication::translate("privacy", "Remove the document")}};
    if (rule == u"DLG-P031" && finding.recipient.isEmpty())
        return {{u"limit-retention"_s, QCoreApplication::translate("privacy", "Set a limit")}};
    QList<Fix> list;
    for (const flow::QuickFix &fix : flow::fixesOf(finding))
        list.append({fix.id, fix.label});
    return list;
}

commands::Command makeFix(const model::Project &project, const flow::Finding &finding, const QString &fixId)
{
    if (!flow::fixesOf(finding.rule).isEmpty())
        return flow::makeFix(project, finding, fixId);
    const model::Bot *bot = project.bot(finding.bot);
    if (!bot)
        return {};
    const model::Node *node = finding.nodes.isEmpty() ? nullptr : project.node(finding.nodes.last());
    const model::Variable *variable = variableOf(*bot, finding);
    Steps steps(project, typeOf(fixId), node && !node->name.isEmpty() ? node->name : (finding.variable.isEmpty() ? bot->name : finding.variable));

    if ((fixId == u"insert-notice" || fixId == u"insert-disclosure") && node)
        insertBefore(steps, *bot, *node, fixId == u"insert-notice" ? u"privacyNotice"_s : u"aiDisclosure"_s);
    else if (fixId == u"remove-question" && !finding.variable.isEmpty())
        removeQuestions(steps, *bot, finding.variable);
    else if (fixId == u"limit-retention" || fixId == u"disclose-ai")
        fixBot(steps, *bot, fixId);
    else if (variable && (fixId == u"set-category" || fixId.startsWith(u"purpose:") || fixId.startsWith(u"basis:")))
        fixVariable(steps, *variable, fixId);
    else if (fixId == u"remove-source") {
        for (const auto &[id, source] : project.sources) {
            if (source.title == finding.recipient)
                steps.add(commands::removeSources(steps.project(), {id}));
        }
    }
    return steps.take();
}

} // namespace dialogist::privacy
