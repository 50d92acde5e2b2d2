// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/checks.h"
#include "studio/privacy/features.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;
using flow::Severity;

namespace {
bool hasRole(const model::Node &node, QStringView role)
{
    return node.props[u"role"].toString() == role;
}

/// P001: an answer of a model that people can reach without being told that it is one.
void checkAiDisclosure(const ReviewContext &context, Findings &findings)
{
    const FlowGraph::Reach untold = context.graph.reach([](const model::Node &node) { return hasRole(node, u"aiDisclosure"); });
    const bool on = context.bot.privacy.aiDisclosure;
    const QString enforced = context.enforced(u"aiDisclosure"_s);
    if (on && enforced == u"yes")
        return;
    for (const model::Node *node : untold.nodes()) {
        if (!isModelNode(*node))
            continue;
        const QString message = on && enforced == u"not_stated"
            ? QCoreApplication::translate("privacy", "People reach the answer of a language model at “%1”. Whether %2 tells them so is not stated; say it in a message before.")
                  .arg(stepName(*node), context.profile.service)
            : QCoreApplication::translate("privacy", "People reach the answer of a language model at “%1” without being told that they talk to an AI. Say it in a message before.")
                  .arg(stepName(*node));
        findings.add(u"DLG-P001"_s, on && enforced == u"not_stated" ? Severity::Warning : Severity::Blocker,
                     QCoreApplication::translate("privacy", "No AI disclosure"), message, {node->id.toString(), untold.pathTo(node->id), {}, {}});
    }
}

/// P002: the first question for personal data comes before the notice.
void checkNoticeFirst(const ReviewContext &context, Findings &findings)
{
    const QString link = context.enforced(u"noticeLink"_s);
    if (link == u"yes")
        return;
    const bool maybe = link == u"not_stated" && !context.bot.privacy.noticeUrl.isEmpty();
    const FlowGraph::Reach unseen = context.graph.reach([](const model::Node &node) { return hasRole(node, u"privacyNotice"); });
    for (const QString &name : context.personalVariables()) {
        const auto asked = context.labels.ofCollecting.value(name);
        const auto first = std::find_if(asked.begin(), asked.end(), [&](const model::NodeId &id) { return unseen.contains(id); });
        if (first == asked.end())
            continue;
        const QString what = categoryWords({context.variable(name)->category});
        const QString message = maybe
            ? QCoreApplication::translate("privacy", "The bot asks for “%1” at “%2”. Whether the chat of %3 shows your privacy notice before is not stated; put a notice before the question.")
                  .arg(what, stepName(*context.bot.node(*first)), context.profile.service)
            : QCoreApplication::translate("privacy", "The bot asks for “%1” at “%2” before it shows where the privacy notice is. Put a notice before the question.")
                  .arg(what, stepName(*context.bot.node(*first)));
        findings.add(u"DLG-P002"_s, maybe ? Severity::Warning : Severity::Blocker,
                     QCoreApplication::translate("privacy", "No privacy notice before the first question"), message,
                     {context.variable(name)->id.toString(), unseen.pathTo(*first), name, {}});
    }
}

/// What a notice needs and this one lacks: stable word, words for the person.
QList<std::pair<QString, QString>> gapsOf(const ReviewContext &context, const Review &review)
{
    QList<std::pair<QString, QString>> gaps;
    const model::PrivacySettings &privacy = context.bot.privacy;
    const QStringList personal = context.personalVariables();
    const auto any = [&](auto lacks) {
        return std::any_of(personal.begin(), personal.end(), [&](const QString &name) { return lacks(*context.variable(name)); });
    };
    if (privacy.controller.trimmed().isEmpty())
        gaps.append({u"controller"_s, QCoreApplication::translate("privacy", "who is responsible")});
    if (privacy.requestsContact.trimmed().isEmpty())
        gaps.append({u"contact"_s, QCoreApplication::translate("privacy", "a contact for requests")});
    if (any([](const model::Variable &v) { return v.purposes.isEmpty(); }))
        gaps.append({u"purposes"_s, QCoreApplication::translate("privacy", "the purpose of some data")});
    if (any([](const model::Variable &v) { return v.legalBasis.isEmpty(); }))
        gaps.append({u"bases"_s, QCoreApplication::translate("privacy", "the legal basis of some data")});
    const bool unnamed = std::any_of(review.parties.begin(), review.parties.end(), [](const Party &party) {
        return (party.kind == u"subprocessor" || party.kind == u"receiver") && party.name.contains(u"not named");
    });
    if (unnamed)
        gaps.append({u"recipients"_s, QCoreApplication::translate("privacy", "the names of some receivers")});
    const bool noTool = std::any_of(review.flows.begin(), review.flows.end(),
                                    [](const DataFlow &flow) { return flow.transferTool == u"not_stated"; });
    if (noTool)
        gaps.append({u"transfers"_s, QCoreApplication::translate("privacy", "how data is protected in other countries")});
    const bool enforced = context.enforced(u"conversationDays"_s) == u"yes";
    if (!enforced && statedRetention(context.profile, u"conversations"_s).isEmpty())
        gaps.append({u"retention"_s, QCoreApplication::translate("privacy", "how long conversations are kept")});
    return gaps;
}

/// P003. Without anything personal asked for, or where nobody but the designer can reach the bot, an empty field is worth a warning only.
void checkGaps(const ReviewContext &context, const Review &review, Findings &findings)
{
    const auto gaps = gapsOf(context, review);
    if (gaps.isEmpty() || (context.labels.categories().isEmpty() && context.personalVariables().isEmpty()))
        return;
    QStringList words;
    QStringList keys;
    for (const auto &[key, text] : gaps) {
        keys.append(key);
        words.append(text);
    }
    const bool strangersCome = context.profile.facts[u"reach"].toString() != u"this-computer";
    const bool blocks = keys.contains(u"controller"_s) && !context.personalVariables().isEmpty() && strangersCome;
    findings.add(u"DLG-P003"_s, blocks ? Severity::Blocker : Severity::Warning, QCoreApplication::translate("privacy", "Notice has gaps"),
                 QCoreApplication::translate("privacy", "The privacy notice of this bot lacks: %1. Fill in what is yours in the privacy settings.")
                     .arg(words.join(u", "_s)),
                 {context.profile.id + u' ' + keys.join(u' '), {}, {}, {}});
}

/// P032: people have nowhere to turn to.
void checkRightsRoute(const ReviewContext &context, Findings &findings)
{
    const bool keeps = context.bot.privacy.storeTranscripts || !context.personalVariables().isEmpty();
    if (!keeps || context.labels.categories().isEmpty() || !context.bot.privacy.requestsContact.trimmed().isEmpty())
        return;
    for (const model::Node *node : context.reach.nodes()) {
        if (node->props[u"role"].toString().startsWith(u"rights."))
            return;
    }
    findings.add(u"DLG-P032"_s, Severity::Warning, QCoreApplication::translate("privacy", "No route for rights"),
                 QCoreApplication::translate("privacy", "People cannot ask this bot to show, correct or erase their data. Give a contact for requests in the privacy settings."),
                 {u"requestsContact"_s, {}, {}, {}});
}
} // namespace

void checkTransparency(const ReviewContext &context, const Review &review, Findings &findings)
{
    checkAiDisclosure(context, findings);
    checkNoticeFirst(context, findings);
    checkGaps(context, review, findings);
    checkRightsRoute(context, findings);
}

} // namespace dialogist::privacy
