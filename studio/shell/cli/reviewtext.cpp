// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/reviewtext.h"

#include "studio/engine/testing/coverage.h"
#include "studio/privacy/places.h"
#include "studio/privacy/profiletexts.h"

#include <QCoreApplication>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {

QString orNotStated(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("shell", "not stated") : text;
}

void addHeading(QStringList &lines, const QString &heading)
{
    lines += {QString(), heading};
}

void addWhere(QStringList &lines, const privacy::Review &review)
{
    addHeading(lines, QCoreApplication::translate("shell", "1 Where"));
    lines.append(QCoreApplication::translate("shell", "  Service: %1 (facts of %2)").arg(review.service, orNotStated(review.profileDated)));
    QString region = review.region.isEmpty() ? orNotStated({}) : review.region;
    for (const privacy::RegionOption &option : review.regionOptions) {
        if (option.id == review.region)
            region = option.label;
    }
    const auto host = std::find_if(review.parties.begin(), review.parties.end(), [](const privacy::Party &party) { return party.id == u"host"; });
    const QStringList places = host == review.parties.end() ? QStringList() : host->places;
    // Where a service gives no choice, or says nothing, a wish is no promise.
    if (review.regionChosen && (places.isEmpty() || host->outsideRegion)) {
        lines.append(QCoreApplication::translate("shell", "  You want data to stay in: %1").arg(region));
        lines.append(QCoreApplication::translate("shell", "  It is kept in: %1").arg(orNotStated(privacy::placeNames(places))));
        if (!review.regionClosedReason.isEmpty())
            lines.append(u"  "_s + review.regionClosedReason);
        return;
    }
    lines.append(review.regionChosen || review.regionOptions.size() < 2
                     ? QCoreApplication::translate("shell", "  Data stays in: %1").arg(region)
                     : QCoreApplication::translate("shell", "  Data stays in: %1 (the service's default; nothing was chosen)").arg(region));
    if (!review.regionClosedReason.isEmpty())
        lines.append(u"  "_s + review.regionClosedReason);
}

void addMap(QStringList &lines, const privacy::Review &review)
{
    addHeading(lines, QCoreApplication::translate("shell", "2 What goes where"));
    QHash<QString, QString> names;
    for (const privacy::Party &party : review.parties)
        names.insert(party.id, party.shownName());
    for (const privacy::DataFlow &flow : review.flows) {
        QString line = u"  %1 → %2: %3"_s.arg(names.value(flow.from, flow.from), names.value(flow.to, flow.to),
                                               flow.dataText());
        if (!flow.places.isEmpty())
            line += u" ["_s + privacy::placeNames(flow.places) + u']';
        if (flow.outsideRegion)
            line += u"  "_s + QCoreApplication::translate("shell", "OUTSIDE YOUR CHOICE");
        lines.append(line);
    }
}

void addSubprocessors(QStringList &lines, const privacy::Review &review)
{
    // The service's own; whom the bot names itself stands below them.
    const auto ofService = std::count_if(review.subprocessors.begin(), review.subprocessors.end(),
                                         [](const privacy::SubprocessorRow &row) { return !row.isNamed(); });
    const auto used = std::count_if(review.subprocessors.begin(), review.subprocessors.end(),
                                    [](const privacy::SubprocessorRow &row) { return row.usedByThisBot && !row.isNamed(); });
    const bool isAny = std::any_of(review.subprocessors.begin(), review.subprocessors.end(), [](const privacy::SubprocessorRow &row) { return row.usedByThisBot; });
    addHeading(lines, QCoreApplication::translate("shell", "3 Subprocessors this bot uses (%1 of %2)").arg(used).arg(ofService));
    for (const privacy::SubprocessorRow &row : review.subprocessors) {
        if (row.usedByThisBot)
            lines.append(u"  %1: %2 (%3)"_s.arg(privacy::profileText(row.name), row.why, orNotStated(privacy::profilePlace(row.location))));
    }
    if (!isAny)
        lines.append(QCoreApplication::translate("shell", "  None."));
}
} // namespace

QString severityWord(flow::Severity severity)
{
    switch (severity) {
    case flow::Severity::Blocker:
        return QCoreApplication::translate("shell", "BLOCKER");
    case flow::Severity::Warning:
        return QCoreApplication::translate("shell", "warning");
    case flow::Severity::Note:
        break;
    }
    return QCoreApplication::translate("shell", "note");
}

QString placeOf(const flow::Finding &finding, const model::Bot &bot)
{
    // A finding about a way through the flow lists the steps up to the one that it is about.
    if (const QString path = finding.nodes.isEmpty() ? QString() : engine::testing::stepPath(bot, finding.nodes.constLast()); !path.isEmpty())
        return path;
    const auto flow = bot.flows.find(finding.flow);
    return flow == bot.flows.end() ? QString() : flow->second.name;
}

QStringList findingLines(const QList<flow::Finding> &findings, const QStringList &approved, const model::Bot *bot)
{
    QList<flow::Finding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const flow::Finding &a, const flow::Finding &b) { return a.severity < b.severity; });
    QStringList lines;
    for (const flow::Finding &finding : sorted) {
        QString line = u"  %1: "_s.arg(severityWord(finding.severity));
        if (const QString place = bot ? placeOf(finding, *bot) : QString(); !place.isEmpty())
            line += place + u": "_s;
        line += finding.message;
        if (approved.contains(finding.fingerprint))
            line += u' ' + QCoreApplication::translate("shell", "(approved)");
        lines.append(line + u" [%1]"_s.arg(finding.rule)); // to look it up
    }
    return lines;
}

QStringList reviewLines(const privacy::Review &review, const QStringList &changes)
{
    QStringList lines;
    addWhere(lines, review);
    addMap(lines, review);
    addSubprocessors(lines, review);
    addHeading(lines, QCoreApplication::translate("shell", "4 Privacy settings"));
    for (const privacy::SettingRow &row : review.settings) {
        if (!row.isAsked) {
            lines.append(u"  %1: %2"_s.arg(row.label, row.value));
            continue;
        }
        const QString enforced = row.enforced == u"yes"_s ? QCoreApplication::translate("shell", "enforced by this host")
            : row.enforced == u"partly"_s                 ? QCoreApplication::translate("shell", "partly enforced by this host")
            : row.enforced == u"no"_s                     ? QCoreApplication::translate("shell", "NOT enforced by this host")
                                                          : QCoreApplication::translate("shell", "enforcement not stated");
        lines.append(u"  %1: %2 (%3)"_s.arg(row.label, row.value, enforced));
    }
    addHeading(lines, QCoreApplication::translate("shell", "5 Findings"));
    lines += findingLines(review.findings, review.approvedFingerprints);
    if (review.findings.isEmpty())
        lines.append(QCoreApplication::translate("shell", "  No problems found."));
    addHeading(lines, QCoreApplication::translate("shell", "6 What changes"));
    for (const QString &change : changes)
        lines.append(u"  "_s + change);
    if (changes.isEmpty())
        lines.append(QCoreApplication::translate("shell", "  Nothing has changed since the last release there."));
    if (!review.notStated.isEmpty()) {
        addHeading(lines, QCoreApplication::translate("shell", "Not stated by this service"));
        lines.append(u"  "_s + privacy::profileTextsJoined(review.notStated));
    }
    return lines;
}

} // namespace dialogist::shell
