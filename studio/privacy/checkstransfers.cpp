// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/dates.h"
#include "studio/model/jsonread.h"
#include "studio/privacy/checks.h"
#include "studio/privacy/places.h"
#include "studio/privacy/profiletexts.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;
using flow::Severity;

namespace {
constexpr int oldAfterDays = 180;

/// The flows that bring data to somebody: to the host and from it to its receivers. The knowledge lies on the host.
QList<const DataFlow *> deliveries(const Review &review)
{
    QList<const DataFlow *> flows;
    for (const DataFlow &flow : review.flows) {
        if (flow.to == u"host" || flow.to.startsWith(u"receiver:"))
            flows.append(&flow);
    }
    return flows;
}

QString nameOf(const Review &review, const QString &party)
{
    for (const Party &p : review.parties) {
        if (p.id == party)
            return p.name;
    }
    return party;
}

QString audienceName(const QString &audience)
{
    if (audience == u"EU")
        return QCoreApplication::translate("privacy", "European Economic Area");
    return placeName(audience == u"UK" ? u"GB"_s : audience);
}

/// P026: outside the region that the designer chose, or that the service names as its own.
void checkResidency(const ReviewContext &context, const Review &review, Findings &findings)
{
    const Residency &residency = context.residency;
    if (residency.region.isEmpty())
        return;
    for (const DataFlow *flow : deliveries(review)) {
        const QString name = nameOf(review, flow->to);
        const Findings::Place place {context.profile.id + u' ' + residency.region + u' ' + name, flow->nodes.mid(0, 1), {}, name};
        if (flow->outsideRegion) {
            const QString message = residency.chosen
                ? QCoreApplication::translate("privacy", "You chose %1; %2 also go to %3 (%4). Choose another region or service, or accept the exception with a reason.")
                : QCoreApplication::translate("privacy", "By default data is kept in %1; %2 also go to %3 (%4).");
            findings.add(u"DLG-P026"_s, residency.chosen ? Severity::Blocker : Severity::Warning,
                         QCoreApplication::translate("privacy", "Outside your residency choice"),
                         message.arg(placeNames(residency.region.split(u'+')), categoryWords(flow->categories), placeNames(flow->places), profileText(name)),
                         place);
        } else if (flow->places.isEmpty() && residency.chosen) {
            findings.add(u"DLG-P026"_s, Severity::Warning, QCoreApplication::translate("privacy", "Cannot be shown to be inside your choice"),
                         QCoreApplication::translate("privacy", "You chose %1; where %2 keeps %3 is not stated. Ask %2, or accept it with a reason.")
                             .arg(placeNames(residency.region.split(u'+')), profileText(name), categoryWords(flow->categories)),
                         place);
        }
    }
}

/// P027: leaves the audience's region and nothing is named that protects the data there.
void checkTransferTools(const ReviewContext &context, const Review &review, Findings &findings)
{
    static const QStringList covered = {u"EU"_s, u"UK"_s, u"SG"_s, u"MY"_s};
    for (const DataFlow *flow : deliveries(review)) {
        if (flow->transferTool != u"not_stated")
            continue;
        const QString name = nameOf(review, flow->to);
        for (const QString &audience : context.audience()) {
            if (!covered.contains(audience))
                continue;
            QStringList places;
            for (const QString &place : flow->places) {
                if (!isFreeFor(audience, place, {}))
                    places.append(place);
            }
            if (places.isEmpty() && !flow->places.isEmpty())
                continue;
            const bool known = !places.isEmpty();
            const QString message = known
                ? QCoreApplication::translate("privacy", "%1 leave the region “%2” for %3 (%4); no transfer tool is named. Choose another service, or ask %4 for one.")
                      .arg(categoryWords(flow->categories), audienceName(audience), placeNames(places), profileText(name))
                : QCoreApplication::translate("privacy", "%1 go to %2; neither the place nor a transfer tool is stated. Ask %2 for both.")
                      .arg(categoryWords(flow->categories), profileText(name));
            findings.add(u"DLG-P027"_s, known && context.audienceChosen() ? Severity::Blocker : Severity::Warning,
                         QCoreApplication::translate("privacy", "Transfer without a tool"), message,
                         {context.profile.id + u' ' + audience + u' ' + name, flow->nodes.mid(0, 1), {}, name});
            if (!known)
                break; // the same for every audience
        }
    }
}

/// Days of an ISO 8601 length ("P6M"); none when it names none.
std::optional<int> daysOf(const QString &duration)
{
    static const QRegularExpression shape(u"^P(\\d{1,4})([DWMY])$"_s);
    const auto match = shape.match(duration);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    switch (match.captured(2)[0].unicode()) {
    case 'D':
        return count;
    case 'W':
        return count * 7;
    case 'M':
        return count * 30;
    default:
        return count * 365;
    }
}

/// Whether the profile itself names a length that is no longer than the bot's.
bool isStatedWithin(const Profile &profile, std::optional<int> limit)
{
    for (const QJsonValue &row : profile.facts[u"retention"].toArray()) {
        if (!model::stringList(row[u"records"]).contains(u"conversations"_s))
            continue;
        const QString rule = row[u"rule"].toString();
        const std::optional<int> days = daysOf(row[u"duration"].toString());
        if ((rule == u"fixed" || rule == u"max") && days && limit && *days <= *limit)
            return true;
    }
    return false;
}

/// P031: kept without a limit, or longer than the bot promises.
void checkRetention(const ReviewContext &context, Findings &findings)
{
    const model::PrivacySettings &privacy = context.bot.privacy;
    const QString title = QCoreApplication::translate("privacy", "Retention missing or contradicted");
    const bool talks = !context.labels.categories().isEmpty();
    if (talks && privacy.storeTranscripts && !privacy.conversationDays)
        findings.add(u"DLG-P031"_s, Severity::Warning, title,
                     QCoreApplication::translate("privacy", "Conversations are kept without a limit. Set one in the privacy settings."),
                     {u"conversationDays"_s, {}, {}, {}});
    const QStringList personal = context.personalVariables();
    const bool kept = std::any_of(personal.begin(), personal.end(), [&](const QString &name) { return context.variable(name)->scope == u"user"; });
    if (kept && !privacy.contactDays)
        findings.add(u"DLG-P031"_s, Severity::Warning, title,
                     QCoreApplication::translate("privacy", "Contact data is kept without a limit. Set one in the privacy settings."),
                     {u"contactDays"_s, {}, {}, {}});
    if (!talks || context.enforced(u"conversationDays"_s) == u"yes" || isStatedWithin(context.profile, privacy.conversationDays))
        return;
    const QString stated = statedRetention(context.profile, u"conversations"_s);
    const QString message = stated.isEmpty()
        ? QCoreApplication::translate("privacy", "How long %1 keeps conversations is not stated. Ask for a time, or accept it with a reason.").arg(context.profile.service)
        : QCoreApplication::translate("privacy", "%1 keeps conversations as follows: %2. It is not stated that your own limit is kept to.").arg(context.profile.service, stated);
    findings.add(u"DLG-P031"_s, Severity::Warning, title, message, {context.profile.id, {}, {}, context.profile.service});
}

/// P041: a profile without a date, or an old one, may say what no longer holds.
void checkProfileAge(const ReviewContext &context, Findings &findings)
{
    const Profile &profile = context.profile;
    const QString title = QCoreApplication::translate("privacy", "Profile incomplete or old");
    const QDate dated = QDate::fromString(profile.dated, Qt::ISODate);
    const QDate today = context.options.today.isValid() ? context.options.today : QDate::currentDate();
    QString message;
    if (!dated.isValid())
        message = QCoreApplication::translate("privacy", "What is known about %1 comes from a document without a date. Check that it still holds.").arg(profile.service);
    else if (dated.daysTo(today) > oldAfterDays && profile.id != u"here")
        message = QCoreApplication::translate("privacy", "What is known about %1 is of %2. Check that it still holds.")
                      .arg(profile.service, shortDate(dated));
    if (!message.isEmpty())
        findings.add(u"DLG-P041"_s, Severity::Note, title, message, {profile.id + u' ' + profile.dated, {}, {}, profile.service});
}
} // namespace

void checkTransfers(const ReviewContext &context, const Review &review, Findings &findings)
{
    checkResidency(context, review, findings);
    checkTransferTools(context, review, findings);
    checkRetention(context, findings);
    checkProfileAge(context, findings);
}

} // namespace dialogist::privacy
