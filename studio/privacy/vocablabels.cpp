// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/vocab.h"

#include <QCoreApplication>

namespace dialogist::privacy {

namespace {
/// The labels of resources/profiles/vocab.json that a bot of today can show, for lupdate, which does not read JSON. The others read
/// in English. A test compares them with the file.
const char *const labels[] = {
    // dataCategories
    QT_TRANSLATE_NOOP("vocab", "Full name"),
    QT_TRANSLATE_NOOP("vocab", "First name"),
    QT_TRANSLATE_NOOP("vocab", "Last name"),
    QT_TRANSLATE_NOOP("vocab", "E-mail address"),
    QT_TRANSLATE_NOOP("vocab", "Telephone number"),
    QT_TRANSLATE_NOOP("vocab", "Postal or business address"),
    QT_TRANSLATE_NOOP("vocab", "Billing address"),
    QT_TRANSLATE_NOOP("vocab", "Profile or web address"),
    QT_TRANSLATE_NOOP("vocab", "User name"),
    QT_TRANSLATE_NOOP("vocab", "Password"),
    QT_TRANSLATE_NOOP("vocab", "API key, token or other secret"),
    QT_TRANSLATE_NOOP("vocab", "Identifier of an external login account"),
    QT_TRANSLATE_NOOP("vocab", "Channel or platform scoped user id"),
    QT_TRANSLATE_NOOP("vocab", "Preferred channel"),
    QT_TRANSLATE_NOOP("vocab", "Gender"),
    QT_TRANSLATE_NOOP("vocab", "Age or age range"),
    QT_TRANSLATE_NOOP("vocab", "Date of birth"),
    QT_TRANSLATE_NOOP("vocab", "Language or locale"),
    QT_TRANSLATE_NOOP("vocab", "Interests"),
    QT_TRANSLATE_NOOP("vocab", "Time zone"),
    QT_TRANSLATE_NOOP("vocab", "Operating system"),
    QT_TRANSLATE_NOOP("vocab", "Device language"),
    QT_TRANSLATE_NOOP("vocab", "IP address"),
    QT_TRANSLATE_NOOP("vocab", "Random session id"),
    QT_TRANSLATE_NOOP("vocab", "Country, region, city or post code"),
    QT_TRANSLATE_NOOP("vocab", "Position of a device"),
    QT_TRANSLATE_NOOP("vocab", "Pages seen, visits, session length and dates"),
    QT_TRANSLATE_NOOP("vocab", "Service usage or usage statistics"),
    QT_TRANSLATE_NOOP("vocab", "Online presence"),
    QT_TRANSLATE_NOOP("vocab", "Chat messages in both directions"),
    QT_TRANSLATE_NOOP("vocab", "Content of messages"),
    QT_TRANSLATE_NOOP("vocab", "Media or file attachment"),
    QT_TRANSLATE_NOOP("vocab", "Prompt sent to a language model"),
    QT_TRANSLATE_NOOP("vocab", "Traffic data: routing, time, duration, delivery and read state"),
    QT_TRANSLATE_NOOP("vocab", "Content sent to the operator, for instance a support request"),
    QT_TRANSLATE_NOOP("vocab", "Answers to a survey"),
    QT_TRANSLATE_NOOP("vocab", "Knowledge base entries"),
    QT_TRANSLATE_NOOP("vocab", "Uploaded documents"),
    QT_TRANSLATE_NOOP("vocab", "Linked or crawled web pages"),
    QT_TRANSLATE_NOOP("vocab", "Appointment: start, end, attendee, description"),
    QT_TRANSLATE_NOOP("vocab", "Job title, role or seniority"),
    QT_TRANSLATE_NOOP("vocab", "Employer or company"),
    QT_TRANSLATE_NOOP("vocab", "Full card number"),
    QT_TRANSLATE_NOOP("vocab", "IBAN, BIC or bank account"),
    QT_TRANSLATE_NOOP("vocab", "Transaction id, authorisation or invoice"),
    QT_TRANSLATE_NOOP("vocab", "National identification number"),
    QT_TRANSLATE_NOOP("vocab", "Passport number"),
    QT_TRANSLATE_NOOP("vocab", "Vehicle registration"),
    QT_TRANSLATE_NOOP("vocab", "Health data"),
    QT_TRANSLATE_NOOP("vocab", "Data about a child"),
    QT_TRANSLATE_NOOP("vocab", "Anything else a person chooses to send"),
    // purposes
    QT_TRANSLATE_NOOP("vocab", "Provide the service asked for"),
    QT_TRANSLATE_NOOP("vocab", "Keep the context of a conversation"),
    QT_TRANSLATE_NOOP("vocab", "Generate answers with a language model"),
    QT_TRANSLATE_NOOP("vocab", "Index customer content for retrieval"),
    QT_TRANSLATE_NOOP("vocab", "Route and deliver messages"),
    QT_TRANSLATE_NOOP("vocab", "Offer, create and cancel appointments"),
    QT_TRANSLATE_NOOP("vocab", "Answer requests and give support"),
    QT_TRANSLATE_NOOP("vocab", "Show people in a live chat and hand over to a human"),
    QT_TRANSLATE_NOOP("vocab", "Set up and run accounts"),
    QT_TRANSLATE_NOOP("vocab", "Sign in"),
    QT_TRANSLATE_NOOP("vocab", "Verify identity"),
    QT_TRANSLATE_NOOP("vocab", "Take payments"),
    QT_TRANSLATE_NOOP("vocab", "Service messages"),
    QT_TRANSLATE_NOOP("vocab", "Own marketing messages"),
    QT_TRANSLATE_NOOP("vocab", "Newsletter by e-mail"),
    QT_TRANSLATE_NOOP("vocab", "Advertising to an audience at a third party"),
    QT_TRANSLATE_NOOP("vocab", "Sales, leads and customer records"),
    QT_TRANSLATE_NOOP("vocab", "Improve products from usage"),
    QT_TRANSLATE_NOOP("vocab", "Usage analytics"),
    QT_TRANSLATE_NOOP("vocab", "Personalise service or site"),
    QT_TRANSLATE_NOOP("vocab", "Keep systems and accounts safe"),
    QT_TRANSLATE_NOOP("vocab", "Detect and stop misuse"),
    QT_TRANSLATE_NOOP("vocab", "Detect and stop fraud"),
    QT_TRANSLATE_NOOP("vocab", "Find and repair faults"),
    QT_TRANSLATE_NOOP("vocab", "Meet legal duties"),
    QT_TRANSLATE_NOOP("vocab", "Surveys"),
    QT_TRANSLATE_NOOP("vocab", "Capture leads in a chat"),
    // legalBases
    QT_TRANSLATE_NOOP("vocab", "Consent"),
    QT_TRANSLATE_NOOP("vocab", "Explicit consent (Art. 9)"),
    QT_TRANSLATE_NOOP("vocab", "Contract or steps before it"),
    QT_TRANSLATE_NOOP("vocab", "Legal obligation"),
    QT_TRANSLATE_NOOP("vocab", "Vital interests"),
    QT_TRANSLATE_NOOP("vocab", "Public interest"),
    QT_TRANSLATE_NOOP("vocab", "Legitimate interests"),
    // transferMechanisms
    QT_TRANSLATE_NOOP("vocab", "Adequacy decision"),
    QT_TRANSLATE_NOOP("vocab", "EU-US Data Privacy Framework (adequacy for certified importers)"),
    QT_TRANSLATE_NOOP("vocab", "UK Extension to the EU-US DPF"),
    QT_TRANSLATE_NOOP("vocab", "Swiss-US DPF"),
    QT_TRANSLATE_NOOP("vocab", "Commission standard clauses 2021/914, module not stated"),
    QT_TRANSLATE_NOOP("vocab", "Other mechanism approved by an authority"),
    // roles
    QT_TRANSLATE_NOOP("vocab", "Decides purposes and means"),
    QT_TRANSLATE_NOOP("vocab", "Acts on the instructions of the controller"),
    QT_TRANSLATE_NOOP("vocab", "Processor engaged by a processor"),
    QT_TRANSLATE_NOOP("vocab", "Recipient that is a controller of its own"),
    QT_TRANSLATE_NOOP("vocab", "Only transmits content, neither controller nor processor for it"),
    QT_TRANSLATE_NOOP("vocab", "Third party"),
    // retentionRuleTypes
    QT_TRANSLATE_NOOP("vocab", "Fixed length"),
    QT_TRANSLATE_NOOP("vocab", "Not longer than"),
    QT_TRANSLATE_NOOP("vocab", "Until an event, plus an optional length"),
    QT_TRANSLATE_NOOP("vocab", "Criteria only"),
    QT_TRANSLATE_NOOP("vocab", "As long as a law says"),
    QT_TRANSLATE_NOOP("vocab", "Until the person acts"),
    QT_TRANSLATE_NOOP("vocab", "Until the browser session ends"),
    QT_TRANSLATE_NOOP("vocab", "Not stated"),
};
} // namespace

QStringList translatableLabels()
{
    QStringList list;
    for (const char *label : labels)
        list.append(QString::fromUtf8(label));
    return list;
}

} // namespace dialogist::privacy
