// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/exports.h"

#include "studio/base/csv.h"
#include "studio/privacy/places.h"
#include "studio/privacy/profiletexts.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
QString orNotStated(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("privacy", "not stated") : text;
}

QString joined(QStringList list)
{
    list.removeDuplicates();
    return list.join(u"; "_s);
}

/// One activity of the record: everything that is done for one purpose.
struct Activity {
    QStringList categories;
    QStringList bases;
    QStringList variables;
};

QMap<QString, Activity> activitiesOf(const model::Bot &bot, const Review &review)
{
    QMap<QString, Activity> activities;
    for (const DataFlow &flow : review.flows) {
        if (flow.to == u"host")
            activities[u"service_provision"_s].categories = flow.categories;
    }
    for (const auto &[id, variable] : bot.variables) {
        if (variable.category.isEmpty())
            continue;
        const QStringList purposes = variable.purposes.isEmpty() ? QStringList {QString()} : variable.purposes;
        for (const QString &purpose : purposes) {
            Activity &activity = activities[purpose];
            activity.categories.append(variable.category);
            activity.bases.append(variable.legalBasis);
            activity.variables.append(variable.name);
        }
    }
    return activities;
}

struct Receivers {
    QStringList names;
    QStringList countries;
    QStringList tools;
};

Receivers receiversOf(const Review &review)
{
    Receivers receivers;
    for (const Party &party : review.parties) {
        if (party.kind == u"host" || party.kind == u"subprocessor" || party.kind == u"receiver")
            receivers.names.append(party.shownName());
    }
    for (const DataFlow &flow : review.flows) {
        if (flow.to != u"host" && !flow.to.startsWith(u"receiver:"))
            continue;
        receivers.countries.append(placeNames(flow.places));
        if (!flow.transferTool.isEmpty())
            receivers.tools.append(termLabel(Term::TransferMechanism, flow.transferTool));
    }
    return receivers;
}

QString settingValue(const Review &review, const QString &key)
{
    for (const SettingRow &row : review.settings) {
        if (row.key == key)
            return row.enforced == u"yes" ? row.value : QCoreApplication::translate("privacy", "not stated");
    }
    return {};
}
} // namespace

QByteArray recordCsv(const model::Bot &bot, const Profile &profile, const Review &review)
{
    QString csv = csvLine({u"activity_id"_s, u"bot"_s, u"role"_s, u"controller"_s, u"controller_contact"_s, u"processor"_s, u"purpose_id"_s,
                              u"purpose_text"_s, u"legal_basis"_s, u"subjects"_s, u"data_categories"_s, u"special"_s, u"source"_s, u"recipients"_s,
                              u"third_countries"_s, u"transfer_tool"_s, u"retention_conversations"_s, u"retention_contacts"_s, u"storage_place"_s,
                              u"measures"_s, u"profile_dated"_s, u"profile_hash"_s});
    const Receivers receivers = receiversOf(review);
    QStringList measures;
    for (const SettingRow &row : review.settings) {
        static const QSet<QString> counted = {u"truncateIp"_s, u"pseudonymiseBeforeModel"_s, u"endSessionErases"_s};
        if (counted.contains(row.key) && row.enforced == u"yes")
            measures.append(row.label + u": "_s + row.value);
    }
    const QMap<QString, Activity> activities = activitiesOf(bot, review);
    int number = 0;
    for (const QString &role : {u"controller"_s, u"processor"_s}) {
        for (auto it = activities.begin(); it != activities.end(); ++it) {
            QStringList bases;
            for (const QString &basis : it->bases)
                bases.append(basis.isEmpty() ? orNotStated({}) : termLabel(Term::LegalBasis, basis));
            QStringList special;
            for (const QString &category : it->categories) {
                if (isSpecialCategory(category))
                    special.append(termLabel(Term::Category, category));
            }
            csv += csvLine({QString::number(++number), bot.name, role, orNotStated(bot.privacy.controller), orNotStated(bot.privacy.requestsContact),
                            profile.service, it.key(), orNotStated(it.key().isEmpty() ? QString() : termLabel(Term::Purpose, it.key())),
                            orNotStated(joined(bases)), QCoreApplication::translate("privacy", "people who chat"),
                            joined(termLabels(Term::Category, it->categories)), joined(special), QCoreApplication::translate("privacy", "the person"),
                            joined(receivers.names), joined(receivers.countries), joined(receivers.tools),
                            settingValue(review, u"conversationDays"_s), settingValue(review, u"contactDays"_s),
                            placeNames(review.region.split(u'+', Qt::SkipEmptyParts)), joined(measures), orNotStated(review.profileDated),
                            review.profileHash});
        }
    }
    return csv.toUtf8();
}

QByteArray subprocessorsCsv(const Review &review)
{
    QString csv = csvLine({u"name"_s, u"purposes"_s, u"data_categories"_s, u"location"_s, u"transfer"_s, u"role"_s, u"scope"_s, u"subprocessor"_s,
                              u"used_by_this_bot"_s, u"why"_s, u"note"_s});
    for (const SubprocessorRow &row : review.subprocessors) {
        csv += csvLine({profileText(row.name), termLabels(Term::Purpose, row.purposes).join(u"; "_s),
                        row.categories.isEmpty() ? row.dataText() : termLabels(Term::Category, row.categories).join(u"; "_s),
                        orNotStated(profilePlace(row.location)), row.transfer == u"none" ? QCoreApplication::translate("privacy", "none needed")
                                                                           : orNotStated(row.transfer.isEmpty() ? QString() : termLabel(Term::TransferMechanism, row.transfer)),
                        orNotStated(termLabel(Term::Role, row.role)), row.scope, row.counts ? u"yes"_s : u"no"_s, row.usedByThisBot ? u"yes"_s : u"no"_s,
                        row.why, profileText(row.note)});
    }
    return csv.toUtf8();
}

QByteArray subprocessorsJson(const Review &review)
{
    const QJsonObject json = review.toJson();
    return QJsonDocument(QJsonObject {{u"version"_s, 1}, {u"service"_s, review.service}, {u"profileHash"_s, review.profileHash},
                                      {u"profileDated"_s, review.profileDated}, {u"subprocessors"_s, json[u"subprocessors"]}})
        .toJson();
}

} // namespace dialogist::privacy
