// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/profile.h"

#include "studio/base/json.h"
#include "studio/privacy/profilecheck.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
QList<Profile::Region> regionsIn(const QJsonArray &rows)
{
    QList<Profile::Region> regions;
    for (const QJsonValue &row : rows)
        regions.append({row[u"where"].toString(), row[u"default"].toBool(), row[u"what"].toString()});
    return regions;
}
} // namespace

QStringList Profile::builtInIds()
{
    return {u"here"_s, u"botpress"_s, u"botsify"_s, u"messagebird"_s, u"webchatagent"_s, u"faveo"_s};
}

Result<Profile> Profile::builtIn(const QString &id)
{
    if (!builtInIds().contains(id))
        return Error {ErrorCode::NotFound,
                      QCoreApplication::translate("privacy", "There is no hosting service “%1”. Choose one of: %2.")
                          .arg(id, builtInIds().join(u", "_s)),
                      u"unknown built-in profile"_s};
    const QByteArray json = builtInFile(id + u".json"_s);
    if (json.isEmpty())
        return Error {ErrorCode::Internal,
                      QCoreApplication::translate("privacy", "The facts about “%1” are missing from this program. Install it anew.").arg(id),
                      u"resource not linked"_s};
    return fromJson(id, json);
}

Result<Profile> Profile::fromJson(const QString &id, const QByteArray &json)
{
    if (json.size() > ProfileLimits::bytes)
        return profileError(QCoreApplication::translate("privacy", "it is larger than %n MiB", nullptr, ProfileLimits::bytes >> 20));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return profileError(QCoreApplication::translate("privacy", "it is no JSON (at byte %1)").arg(error.offset));
    if (!document.isObject())
        return profileError(QCoreApplication::translate("privacy", "it is no JSON object"));
    const QJsonObject facts = document.object();
    if (const Status status = checkProfile(facts); !status)
        return status.error();

    Profile profile;
    profile.id = id;
    profile.facts = facts;
    // The one service that has no name of its own.
    profile.service = id == u"here" ? QCoreApplication::translate("privacy", "This computer") : facts[u"service"].toString();
    profile.dated = facts[u"document"][u"dated"].toString();
    profile.hash = sha256Hex(canonicalJson(facts));
    profile.publishable = id == u"here";
    return profile;
}

QList<Profile::Region> Profile::regions() const
{
    return regionsIn(facts[u"hosting"][u"regions"].toArray());
}

bool Profile::regionIsAChoice() const
{
    return facts[u"hosting"][u"customerMayChoose"].toBool();
}

QList<Profile::Region> Profile::outsideTheChoice() const
{
    return regionsIn(facts[u"hosting"][u"other"].toArray());
}

} // namespace dialogist::privacy
