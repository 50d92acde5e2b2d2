// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/places.h"
#include "studio/privacy/reviewcontext.h"

#include <QCoreApplication>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
QString regionName(const QString &region)
{
    QStringList names;
    for (const QString &part : region.split(u'+', Qt::SkipEmptyParts))
        names.append(placeName(part));
    return names.join(QCoreApplication::translate("privacy", " and "));
}

/// The region a service uses when nobody chooses: its default, or all that it names together.
QString ownRegion(const Profile &profile)
{
    QStringList codes;
    for (const Profile::Region &region : profile.regions()) {
        const QStringList places = placesIn(region.where);
        if (region.isDefault && !places.isEmpty())
            return places.join(u'+');
        codes += places;
    }
    return codes.join(u'+');
}

void addOptions(const Profile &profile, const QString &own, Review &review)
{
    if (!own.isEmpty()) {
        review.regionOptions.append(
            {own, profile.regionIsAChoice() ? QCoreApplication::translate("privacy", "%1 (default)").arg(regionName(own)) : regionName(own),
             true});
    }
    if (!profile.regionIsAChoice())
        return;
    for (const Profile::Region &region : profile.regions()) {
        const QString id = placesIn(region.where).join(u'+');
        review.regionIsFree = review.regionIsFree || id.isEmpty();
        if (!id.isEmpty() && id != own)
            review.regionOptions.append({id, regionName(id), false});
    }
    if (!review.regionIsFree)
        return;
    for (const QString &id : {u"EEA"_s, u"DE"_s, u"GB"_s, u"US"_s, u"SG"_s, u"MY"_s, u"ID"_s, u"IN"_s}) {
        if (id != own)
            review.regionOptions.append(
                {id, QCoreApplication::translate("privacy", "%1 (to be agreed with %2)").arg(placeName(id), profile.service), false});
    }
}

QString closedReason(const Profile &profile, const QString &own)
{
    if (profile.regionIsAChoice())
        return {};
    if (own == thisComputer)
        return QCoreApplication::translate("privacy", "Data stays on this computer, so there is nothing to choose.");
    if (own.isEmpty())
        return QCoreApplication::translate("privacy", "%1 does not state where data is kept, so no region can be chosen.").arg(profile.service);
    if (own.contains(u'+'))
        return QCoreApplication::translate("privacy", "%1 keeps data in %2 together and states no choice.").arg(profile.service, regionName(own));
    return QCoreApplication::translate("privacy", "%1 keeps data in %2 and states no choice.").arg(profile.service, regionName(own));
}
} // namespace

Residency residencyOf(const ReviewContext &context, const QString &wish, Review &review)
{
    const Profile &profile = context.profile;
    const QString own = ownRegion(profile);
    addOptions(profile, own, review);
    review.regionClosedReason = closedReason(profile, own);

    Residency residency;
    residency.chosen = !wish.isEmpty();
    residency.region = residency.chosen ? wish : own;
    residency.hostPlaces = (profile.regionIsAChoice() ? residency.region : own).split(u'+', Qt::SkipEmptyParts);
    review.region = residency.region;
    review.regionChosen = residency.chosen;
    // What a place means counts only where the service really keeps the data there.
    const bool kept = profile.regionIsAChoice() || residency.region == own;
    if (kept && !residency.region.isEmpty() && !residency.region.contains(u'+'))
        review.regionMeaning = placeMeaning(residency.region);
    for (const Profile::Region &row : profile.outsideTheChoice())
        review.outsideTheChoice.append({row.where, row.what});
    return residency;
}

} // namespace dialogist::privacy
