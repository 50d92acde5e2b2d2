// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/review.h"

#include <QJsonArray>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
template<class List, class F> QJsonArray rows(const List &list, F toObject)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toObject(item));
    return array;
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonArray nodeIds(const QList<model::NodeId> &nodes)
{
    QJsonArray array;
    for (const model::NodeId &id : nodes)
        array.append(id.toString());
    return array;
}

QJsonObject partyJson(const Party &p)
{
    return {{u"id"_s, p.id}, {u"name"_s, p.name}, {u"kind"_s, p.kind}, {u"places"_s, strings(p.places)}, {u"note"_s, p.note},
            {u"outsideRegion"_s, p.outsideRegion}};
}

QJsonObject flowJson(const DataFlow &f)
{
    return {{u"from"_s, f.from}, {u"to"_s, f.to}, {u"categories"_s, strings(f.categories)}, {u"purposes"_s, strings(f.purposes)},
            {u"places"_s, strings(f.places)}, {u"transferTool"_s, f.transferTool}, {u"retention"_s, f.retention},
            {u"nodes"_s, nodeIds(f.nodes)}, {u"outsideRegion"_s, f.outsideRegion}, {u"basis"_s, f.basis}};
}

QJsonObject subprocessorJson(const SubprocessorRow &s)
{
    return {{u"name"_s, s.name}, {u"purposes"_s, strings(s.purposes)}, {u"categories"_s, strings(s.categories)}, {u"location"_s, s.location},
            {u"transfer"_s, s.transfer}, {u"role"_s, s.role}, {u"note"_s, s.note}, {u"scope"_s, s.scope}, {u"counts"_s, s.counts},
            {u"usedByThisBot"_s, s.usedByThisBot}, {u"why"_s, s.why}, {u"isNew"_s, s.isNew}, {u"changed"_s, s.changed},
            {u"party"_s, s.party}};
}

QJsonObject settingJson(const SettingRow &s)
{
    return {{u"key"_s, s.key}, {u"label"_s, s.label}, {u"value"_s, s.value}, {u"enforced"_s, s.enforced}, {u"note"_s, s.note}};
}

QJsonObject inventoryJson(const InventoryRow &i)
{
    return {{u"kind"_s, i.kind}, {u"label"_s, i.label}, {u"count"_s, i.count}, {u"items"_s, strings(i.items)}, {u"categories"_s, strings(i.categories)}};
}

QJsonObject regionJson(const RegionOption &r)
{
    return {{u"id"_s, r.id}, {u"label"_s, r.label}, {u"isDefault"_s, r.isDefault}};
}
} // namespace

QJsonObject Review::toJson() const
{
    const auto findingJson = [this](const flow::Finding &f) {
        return QJsonObject {{u"rule"_s, f.rule}, {u"severity"_s, flow::severityName(f.severity)}, {u"title"_s, f.title}, {u"message"_s, f.message},
                            {u"bot"_s, f.bot.toString()}, {u"flow"_s, f.flow.toString()}, {u"nodes"_s, nodeIds(f.nodes)},
                            {u"variable"_s, f.variable}, {u"recipient"_s, f.recipient}, {u"fingerprint"_s, f.fingerprint},
                            {u"approvable"_s, isApprovable(f)}, {u"approved"_s, isApprovable(f) && isApproved(f)}};
    };
    QJsonObject noticesJson;
    for (auto it = notices.begin(); it != notices.end(); ++it)
        noticesJson.insert(it.key(), it.value());
    return {{u"version"_s, 1},
            {u"target"_s, target},
            {u"service"_s, service},
            {u"profileHash"_s, profileHash},
            {u"profileDated"_s, profileDated},
            {u"region"_s, region},
            {u"regionChosen"_s, regionChosen},
            {u"regionMeaning"_s, regionMeaning},
            {u"regionOptions"_s, rows(regionOptions, regionJson)},
            {u"regionIsFree"_s, regionIsFree},
            {u"regionClosedReason"_s, regionClosedReason},
            {u"outsideTheChoice"_s, rows(outsideTheChoice, [](const OutsideRow &o) {
                 return QJsonObject {{u"where"_s, o.where}, {u"what"_s, o.what}};
             })},
            {u"parties"_s, rows(parties, partyJson)},
            {u"flows"_s, rows(flows, flowJson)},
            {u"subprocessors"_s, rows(subprocessors, subprocessorJson)},
            {u"settings"_s, rows(settings, settingJson)},
            {u"inventory"_s, rows(inventory, inventoryJson)},
            {u"findings"_s, rows(findings, findingJson)},
            {u"approvedFingerprints"_s, strings(approvedFingerprints)},
            {u"blockers"_s, blockers()},
            {u"notStated"_s, strings(notStated)},
            {u"notChecked"_s, strings(notChecked)},
            {u"notices"_s, noticesJson}};
}

QJsonObject Review::toRecord() const
{
    QJsonObject json = toJson();
    QJsonArray kept;
    for (const QJsonValue &finding : json[u"findings"].toArray()) {
        QJsonObject facts = finding.toObject();
        facts.remove(u"title"_s);
        facts.remove(u"message"_s);
        kept.append(facts);
    }
    json.insert(u"findings"_s, kept);
    return json;
}

} // namespace dialogist::privacy
