// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/review.h"

#include "studio/privacy/features.h"
#include "studio/privacy/privacyfindings.h"
#include "studio/privacy/reviewcontext.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

ReviewContext::ReviewContext(const model::Project &project, const model::Bot &bot, const Profile &profile, const ReviewOptions &options)
    : project(project), bot(bot), profile(profile), options(options), graph(bot), reach(graph.reach()), labels(followData(bot, reach)),
      features(featuresOf(bot))
{
}

QStringList ReviewContext::personalVariables() const
{
    QStringList names;
    for (auto it = labels.ofCollecting.begin(); it != labels.ofCollecting.end(); ++it) {
        const model::Variable *declared = variable(it.key());
        if (declared && !declared->category.isEmpty())
            names.append(it.key());
    }
    return names;
}

QString ReviewContext::enforced(const QString &setting) const
{
    const QString state = profile.facts[u"enforces"][setting][u"state"].toString();
    return state.isEmpty() ? u"not_stated"_s : state;
}

QStringList ReviewContext::audience() const
{
    return audienceChosen() ? bot.privacy.audience : QStringList {u"EU"_s};
}

namespace {
/// Marks what was not in the review that was approved last, or was different there.
void compareWith(const QJsonObject &lastApproved, Review &review)
{
    if (lastApproved.isEmpty())
        return;
    // The name of one that a step names is made of words of the interface; its id is not.
    QHash<QString, QJsonObject> before;
    for (const QJsonValue &row : lastApproved[u"subprocessors"].toArray()) {
        const QString party = row[u"party"].toString();
        before.insert(party.isEmpty() ? row[u"name"].toString() + u'\n' + row[u"scope"].toString() : party, row.toObject());
    }
    QSet<QString> onTheMap; // reviews of earlier versions had such receivers only there
    for (const QJsonValue &party : lastApproved[u"parties"].toArray())
        onTheMap.insert(party[u"id"].toString());
    for (SubprocessorRow &row : review.subprocessors) {
        const auto old = before.constFind(row.isNamed() ? row.party : row.name + u'\n' + row.scope);
        if (old == before.constEnd() && onTheMap.contains(row.party))
            continue;
        row.isNew = old == before.constEnd();
        if (row.isNew)
            continue;
        row.changed = QJsonArray::fromStringList(row.purposes) != (*old)[u"purposes"].toArray()
            || QJsonArray::fromStringList(row.categories) != (*old)[u"categories"].toArray()
            || row.location != (*old)[u"location"].toString() || row.transfer != (*old)[u"transfer"].toString()
            || row.usedByThisBot != (*old)[u"usedByThisBot"].toBool();
    }
}
} // namespace

bool isApprovable(const flow::Finding &finding)
{
    return finding.severity != flow::Severity::Blocker || finding.rule == u"DLG-P026";
}

int Review::blockers() const
{
    return int(std::count_if(findings.begin(), findings.end(), [this](const flow::Finding &finding) {
        return finding.severity == flow::Severity::Blocker && !(isApprovable(finding) && isApproved(finding));
    }));
}

QList<flow::Finding> Review::openWarnings() const
{
    QList<flow::Finding> open;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(open),
                 [this](const flow::Finding &finding) { return finding.severity == flow::Severity::Warning && !isApproved(finding); });
    return open;
}

namespace {
/// The review but for the flow checks, which may have been made already.
Review withoutFlowChecks(const model::Project &project, const model::Bot &bot, const Profile &profile, const QString &region,
                         const QJsonObject &lastApproved, const ReviewOptions &options)
{
    Review review;
    review.target = profile.id;
    review.service = profile.service;
    review.profileHash = profile.hash;
    review.profileDated = profile.dated;

    ReviewContext context(project, bot, profile, options);
    context.residency = residencyOf(context, region.isEmpty() ? bot.regions.value(profile.id) : region, review);
    mapData(context, review);
    compareWith(lastApproved, review);
    review.settings = settingRows(context);
    review.inventory = inventoryOf(project, bot);
    for (const QJsonValue &topic : profile.facts[u"notStated"].toArray())
        review.notStated.append(topic.toString());
    review.notices = shortNotices(context, review);
    review.findings = checkPrivacy(context, review);
    return review;
}
} // namespace

QList<flow::Finding> privacyFindings(const model::Project &project, const model::Bot &bot, const Profile &profile, const ReviewOptions &options)
{
    return withoutFlowChecks(project, bot, profile, {}, {}, options).findings;
}

Review review(const model::Project &project, const model::Bot &bot, const Profile &profile, const QString &region,
              const QJsonObject &lastApproved, const ReviewOptions &options)
{
    Review review = withoutFlowChecks(project, bot, profile, region, lastApproved, options);
    review.findings = flow::checkFlows(project, bot) + review.findings;
    std::stable_sort(review.findings.begin(), review.findings.end(),
                     [](const flow::Finding &a, const flow::Finding &b) { return a.severity < b.severity; });
    for (const model::Approval &approval : bot.approvals)
        review.approvedFingerprints.append(approval.fingerprint);
    return review;
}

} // namespace dialogist::privacy
