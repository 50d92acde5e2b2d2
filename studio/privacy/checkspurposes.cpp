// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/checks.h"
#include "studio/privacy/lexicon.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;
using flow::Severity;

namespace {
QList<model::NodeId> firstWay(const ReviewContext &context, const QString &variable)
{
    const QList<model::NodeId> asked = context.labels.ofCollecting.value(variable);
    return asked.isEmpty() ? QList<model::NodeId>() : context.reach.pathTo(asked.first());
}

/// P006: collected without a purpose, or without a legal basis. EU and UK; as a warning while no audience is chosen.
void checkPurposeAndBasis(const ReviewContext &context, Findings &findings)
{
    const QStringList audience = context.audience();
    if (!audience.contains(u"EU"_s) && !audience.contains(u"UK"_s))
        return;
    const Severity severity = context.audienceChosen() ? Severity::Blocker : Severity::Warning;
    for (const QString &name : context.personalVariables()) {
        const model::Variable &variable = *context.variable(name);
        if (!variable.purposes.isEmpty() && !variable.legalBasis.isEmpty())
            continue;
        const QString message = variable.purposes.isEmpty()
            ? (variable.legalBasis.isEmpty()
                   ? QCoreApplication::translate("privacy", "“%1” is stored, but it has neither a purpose nor a legal basis. Choose both for the variable.")
                   : QCoreApplication::translate("privacy", "“%1” is stored, but it has no purpose. Choose one for the variable."))
            : QCoreApplication::translate("privacy", "“%1” is stored, but it has no legal basis. Choose one for the variable.");
        findings.add(u"DLG-P006"_s, severity, QCoreApplication::translate("privacy", "No purpose or no legal basis"), message.arg(name),
                     {variable.id.toString(), firstWay(context, name), name, {}});
    }
}

/// Purposes for which people of the team read what was collected.
bool isReadByPeople(const model::Variable &variable)
{
    static const QStringList purposes = {u"lead_capture"_s, u"sales"_s, u"booking"_s, u"customer_support"_s, u"live_chat"_s,
                                         u"survey"_s, u"direct_marketing"_s, u"newsletter"_s, u"identity_verification"_s,
                                         u"legal_compliance"_s, u"event_promotion"_s};
    return std::any_of(variable.purposes.begin(), variable.purposes.end(), [&](const QString &p) { return purposes.contains(p); });
}

/// P014: asked for, but neither a step nor, by its purpose, a person reads it.
void checkNeverUsed(const ReviewContext &context, Findings &findings)
{
    for (const QString &name : context.personalVariables()) {
        const model::Variable &variable = *context.variable(name);
        QList<model::NodeId> readers = context.labels.readers.value(name);
        const bool assigned = std::any_of(context.labels.steps.begin(), context.labels.steps.end(), [&](const StepData &step) {
            return std::any_of(step.assigns.begin(), step.assigns.end(), [&](const auto &a) { return a.second.contains(name); });
        });
        if (!readers.isEmpty() || assigned || isReadByPeople(variable))
            continue;
        findings.add(u"DLG-P014"_s, Severity::Warning, QCoreApplication::translate("privacy", "Collected, never used"),
                     QCoreApplication::translate("privacy", "“%1” is asked for, but nothing reads it. Remove the question, or give the variable a purpose that people of your team use it for.").arg(name),
                     {variable.id.toString(), firstWay(context, name), name, {}});
    }
}

/// P016: exact for passwords and card numbers that are kept, by the words of the question for the rest.
void checkSecretsInvited(const ReviewContext &context, Findings &findings)
{
    static const QStringList forbidden = {u"account.password"_s, u"payment.card_number"_s};
    QSet<QString> exact;
    for (const QString &name : context.personalVariables()) {
        const model::Variable &variable = *context.variable(name);
        if (!forbidden.contains(variable.category))
            continue;
        exact.insert(name);
        findings.add(u"DLG-P016"_s, Severity::Blocker, QCoreApplication::translate("privacy", "Question invites a secret"),
                     QCoreApplication::translate("privacy", "“%1” stores what must never be typed into a chat: %2. Use a link for signing in or paying, or ask for the last four digits.")
                         .arg(name, categoryWords({variable.category})),
                     {variable.id.toString(), firstWay(context, name), name, {}});
    }
    for (const StepData &step : context.labels.steps) {
        if (step.use.collects.isEmpty() || exact.contains(step.use.collects.first()))
            continue;
        QString kind;
        for (const QString &text : textsOf(step.node->props))
            kind = kind.isEmpty() ? invitedSecret(text) : kind;
        if (kind.isEmpty())
            continue;
        findings.add(u"DLG-P016"_s, Severity::Warning, QCoreApplication::translate("privacy", "Question invites a secret"),
                     QCoreApplication::translate("privacy", "The question at “%1” will make people type %2 into a plain text answer. Ask for less, or use a link.")
                         .arg(stepName(*step.node), secretLabel(kind)),
                     {step.node->id.toString() + u' ' + kind, context.reach.pathTo(step.node->id), step.use.collects.first(), {}});
    }
}

/// P017: the name or the type of a variable says more than its category.
void checkUncategorised(const ReviewContext &context, Findings &findings)
{
    for (auto it = context.labels.ofCollecting.begin(); it != context.labels.ofCollecting.end(); ++it) {
        const model::Variable *variable = context.variable(it.key());
        if (!variable || !variable->category.isEmpty())
            continue;
        const QString category = variable->type == u"email" ? u"contact.email"_s : categoryOfName(variable->name);
        if (category.isEmpty())
            continue;
        findings.add(u"DLG-P017"_s, Severity::Warning, QCoreApplication::translate("privacy", "Looks personal, has no category"),
                     QCoreApplication::translate("privacy", "“%1” looks like “%2”, but is marked as not personal. Set its category.")
                         .arg(variable->name, categoryWords({category})),
                     {variable->id.toString(), firstWay(context, variable->name), variable->name, {}});
    }
}
} // namespace

void checkPurposes(const ReviewContext &context, Findings &findings)
{
    checkPurposeAndBasis(context, findings);
    checkNeverUsed(context, findings);
    checkSecretsInvited(context, findings);
    checkUncategorised(context, findings);
}

} // namespace dialogist::privacy
