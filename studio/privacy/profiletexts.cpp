// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/profiletexts.h"

#include "studio/privacy/places.h"
#include "studio/privacy/review.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
/// For lupdate, which does not read JSON. A test compares them with the profiles.
const char *const texts[] = {
    QT_TRANSLATE_NOOP("profile", "retention lengths"),
    QT_TRANSLATE_NOOP("profile", "location of any subprocessor"),
    QT_TRANSLATE_NOOP("profile", "list of selectable regions"),
    QT_TRANSLATE_NOOP("profile", "breach notification"),
    QT_TRANSLATE_NOOP("profile", "notice of subprocessor changes"),
    QT_TRANSLATE_NOOP("profile", "choice of model"),
    QT_TRANSLATE_NOOP("profile", "encryption"),
    QT_TRANSLATE_NOOP("profile", "As long as the purpose lasts or a law asks for it."),
    QT_TRANSLATE_NOOP("profile", "Or until the person or the customer asks for erasure."),
    QT_TRANSLATE_NOOP("profile", "Listed for the web site, yet the software platform uses it as well."),
    QT_TRANSLATE_NOOP("profile", "Runs the cloud service and holds all data of customers."),
    QT_TRANSLATE_NOOP("profile", "Takes what the person wrote and gives back generated text."),
    QT_TRANSLATE_NOOP("profile", "Looks things up on web sites and helps with answers; the data is inferred from that use."),
    QT_TRANSLATE_NOOP("profile", "legal entity and address"),
    QT_TRANSLATE_NOOP("profile", "date"),
    QT_TRANSLATE_NOOP("profile", "roles"),
    QT_TRANSLATE_NOOP("profile", "legal bases"),
    QT_TRANSLATE_NOOP("profile", "regions and transfers"),
    QT_TRANSLATE_NOOP("profile", "model providers"),
    QT_TRANSLATE_NOOP("profile", "minimum age"),
    QT_TRANSLATE_NOOP("profile", "cookies"),
    QT_TRANSLATE_NOOP("profile", "security measures"),
    QT_TRANSLATE_NOOP("profile", "breach, complaint and dispute routes"),
    QT_TRANSLATE_NOOP("profile", "change notice"),
    QT_TRANSLATE_NOOP("profile", "rights other than erasure"),
    QT_TRANSLATE_NOOP("profile", "end-user erasure"),
    QT_TRANSLATE_NOOP("profile", "The purpose is not stated; hosting is assumed."),
    QT_TRANSLATE_NOOP("profile", "The purpose is not stated; hosting is assumed. The document announces that it will comply, in the future."),
    QT_TRANSLATE_NOOP("profile", "named subprocessors"),
    QT_TRANSLATE_NOOP("profile", "share of US and EEA"),
    QT_TRANSLATE_NOOP("profile", "customer choice of place"),
    QT_TRANSLATE_NOOP("profile", "named transfer clauses"),
    QT_TRANSLATE_NOOP("profile", "AI use"),
    QT_TRANSLATE_NOOP("profile", "certifications"),
    QT_TRANSLATE_NOOP("profile", "deadline for rights in days"),
    QT_TRANSLATE_NOOP("profile", "Counted from the end of the account; a law may ask for longer."),
    QT_TRANSLATE_NOOP("profile", "May neither store nor reuse the data."),
    QT_TRANSLATE_NOOP("profile", "hosting region"),
    QT_TRANSLATE_NOOP("profile", "named transfer mechanism"),
    QT_TRANSLATE_NOOP("profile", "names of hosts and carriers"),
    QT_TRANSLATE_NOOP("profile", "AI model use"),
    QT_TRANSLATE_NOOP("profile", "breach notification deadline"),
    QT_TRANSLATE_NOOP("profile", "end-user erasure time per channel"),
    QT_TRANSLATE_NOOP("profile", "While the contract lasts, or a time agreed with the customer."),
    QT_TRANSLATE_NOOP("profile", "Only carry the content; controllers of their own for billing, filtering and statutory storage."),
    QT_TRANSLATE_NOOP("profile", "name of the hosting provider"),
    QT_TRANSLATE_NOOP("profile", "DPO"),
    QT_TRANSLATE_NOOP("profile", "DPA with customers"),
    QT_TRANSLATE_NOOP("profile", "DPF"),
    QT_TRANSLATE_NOOP("profile", "While the service or a legitimate interest needs them, then erased or made anonymous."),
    QT_TRANSLATE_NOOP("profile", "The only receiver of calendar data."),
    QT_TRANSLATE_NOOP("profile", "Telecom carriers too, where needed."),
    QT_TRANSLATE_NOOP("profile", "For retrieved passages, where possible."),
    QT_TRANSLATE_NOOP("profile", "As long as the privacy settings of the bot say."),
    QT_TRANSLATE_NOOP("profile", "No language model is asked."),
    QT_TRANSLATE_NOOP("profile", "IP addresses are not stored at all."),
    QT_TRANSLATE_NOOP("profile", "The chat states it; nobody's age is checked."),
    QT_TRANSLATE_NOOP("profile", "Customer bot in production"),
    QT_TRANSLATE_NOOP("profile", "Chatbot attached to a web site"),
    QT_TRANSLATE_NOOP("profile", "Live chat form"),
    QT_TRANSLATE_NOOP("profile", "Embedded widget"),
    QT_TRANSLATE_NOOP("profile", "Web chat"),
    QT_TRANSLATE_NOOP("profile", "servers controlled by Google"),
    QT_TRANSLATE_NOOP("profile", "Google Analytics data"),
    QT_TRANSLATE_NOOP("profile", "other countries of providers and affiliates"),
    QT_TRANSLATE_NOOP("profile", "usage and site data, e-mail automation, support, payment"),
    QT_TRANSLATE_NOOP("profile", "LinkedIn Corporation (tag)"),
    QT_TRANSLATE_NOOP("profile", "telecom carriers and aggregators (not named)"),
    QT_TRANSLATE_NOOP("profile", "worldwide network"),
    QT_TRANSLATE_NOOP("profile", "cloud hosts (not named)"),
    QT_TRANSLATE_NOOP("profile", "analytics, data science, fraud prevention vendors (not named)"),
    QT_TRANSLATE_NOOP("profile", "Google Adwords, LinkedIn, Facebook (marketing technology)"),
    QT_TRANSLATE_NOOP("profile", "browser of the end user"),
    QT_TRANSLATE_NOOP("profile", "session id in localStorage"),
    QT_TRANSLATE_NOOP("profile", "US or other third countries"),
    QT_TRANSLATE_NOOP("profile", "model providers, Google, Meta, Stripe, Mailchimp"),
    QT_TRANSLATE_NOOP("profile", "Google Ireland Limited (OAuth login)"),
    QT_TRANSLATE_NOOP("profile", "IE, also US"),
    QT_TRANSLATE_NOOP("profile", "US or other third country possible"),
    QT_TRANSLATE_NOOP("profile", "IE, third countries incl. US possible"),
    QT_TRANSLATE_NOOP("profile", "IE; US for some activities"),
    QT_TRANSLATE_NOOP("profile", "Meta Platforms Ireland (Facebook pixel)"),
    QT_TRANSLATE_NOOP("profile", "Hosting provider (not named)"),
    QT_TRANSLATE_NOOP("profile", "other countries"),
    QT_TRANSLATE_NOOP("profile", "by third parties that run the service"),
    QT_TRANSLATE_NOOP("profile", "sub-contractors (not named)"),
    QT_TRANSLATE_NOOP("profile", "group companies"),
    QT_TRANSLATE_NOOP("profile", "payment processor (not named; PayPal mentioned)"),
    QT_TRANSLATE_NOOP("profile", "map provider (not named)"),
    QT_TRANSLATE_NOOP("profile", "advertising networks (not named)"),
    QT_TRANSLATE_NOOP("profile", "Google, Facebook, LinkedIn, Twitter (login and social features)"),
};
} // namespace

QString profileText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("profile", text.toUtf8().constData());
}

QString profileTextsJoined(const QStringList &texts)
{
    QStringList shown;
    for (const QString &text : texts)
        shown.append(profileText(text));
    return shown.join(u"; "_s);
}

QString Party::shownName() const
{
    return id.startsWith(u"receiver:") ? profileText(name) : name;
}

QString DataFlow::dataText() const
{
    return categories.isEmpty() ? QCoreApplication::translate("privacy", "nothing about the person")
                                : termLabels(Term::Category, categories).join(u", "_s);
}

QString SubprocessorRow::dataText() const
{
    if (!categories.isEmpty())
        return termLabels(Term::Category, categories).join(u", "_s);
    return isNamed() ? QCoreApplication::translate("privacy", "nothing about the person") : QCoreApplication::translate("privacy", "not itemised");
}

QString profilePlace(const QString &words)
{
    const QString mark = u" (address)"_s;
    if (words.endsWith(mark))
        return QCoreApplication::translate("privacy", "%1 (address)").arg(words.chopped(mark.size()));
    static const QRegularExpression between(u"\\s*[,+]\\s*"_s);
    const QStringList parts = words.split(between, Qt::SkipEmptyParts);
    const bool areCodes = std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part == elsewhere || isRegion(part); });
    return areCodes && !parts.isEmpty() ? placeNames(parts) : profileText(words);
}

QStringList profileTexts()
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

} // namespace dialogist::privacy
