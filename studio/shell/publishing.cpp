// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/publishing.h"

#include "studio/shell/operations.h"
#include "studio/shell/translations.h"

#include <QCoreApplication>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

Result<PublishPlan> preparePublish(const QString &projectPath, const model::Project &project, model::BotId botId, const QString &target,
                                   const QString &region, const privacy::KnownScans &known)
{
    const model::Bot *bot = project.bot(botId);
    if (!bot)
        return Error {ErrorCode::NotFound, QCoreApplication::translate("shell", "The bot is no longer there."), {}};
    auto file = storage::ProjectFile::openForJob(projectPath);
    if (!file)
        return file.error();
    const privacy::SourceScanner scan = known ? privacy::scannerFor(projectPath, known) : privacy::scannerFor(**file);
    auto review = reviewFor(**file, project, *bot, target, region, scan);
    if (!review)
        return review.error();
    const auto inEnglish = [&] {
        const InEnglish english;
        return reviewFor(**file, project, *bot, target, region, scan);
    }();
    if (!inEnglish)
        return inEnglish.error();
    const QJsonObject record = inEnglish->toRecord();
    auto bundle = publish::buildBundle(**file, project, *bot, record);
    if (!bundle)
        return bundle.error();
    return PublishPlan {botId, bundle.take(), review.take(), record};
}

Status mayPublish(const PublishPlan &plan)
{
    if (plan.review.target != u"here"_s) {
        return Error {ErrorCode::Unsupported,
                      QCoreApplication::translate("shell", "Publishing to %1 is not available; the review can be tried. Choose this computer to publish.")
                          .arg(plan.review.service),
                      {}};
    }
    if (const int blockers = plan.review.blockers(); blockers > 0) {
        return Error {ErrorCode::Denied,
                      QCoreApplication::translate("shell", "%n finding(s) must be fixed before this bot can be published.", nullptr, blockers), {}};
    }
    return {};
}

model::ReleaseRecord releaseRecord(const model::Project &project, const PublishPlan &plan, const publish::LiveBot &live)
{
    model::ReleaseRecord record;
    record.id = model::ReleaseRecordId::create();
    record.bot = plan.bot;
    record.number = 1;
    for (const model::ReleaseRecord *earlier : project.releasesOf(plan.bot)) {
        if (earlier->target == plan.review.target)
            record.number = std::max(record.number, earlier->number + 1);
    }
    record.releaseHash = plan.bundle.hash;
    record.target = plan.review.target;
    record.region = plan.review.region;
    record.address = live.address;
    record.publishedAt = QDateTime::currentDateTimeUtc();
    record.review = plan.record;
    record.summary = publish::summaryOf(plan.bundle);
    return record;
}

Status keepRelease(commands::Document &document, const model::Project &published, const PublishPlan &plan, const publish::LiveBot &live)
{
    const model::ReleaseRecord record = releaseRecord(document.project(), plan, live);
    if (Status stored = document.addRelease(record); !stored)
        return stored;
    const model::Bot *bot = published.bot(plan.bot);
    const QString name = QCoreApplication::translate("shell", "Release %1 of “%2”").arg(record.number).arg(bot ? bot->name : QString());
    const auto version = document.addVersion(name, record.address, true, &published);
    return version ? Status() : Status(version.error());
}

} // namespace dialogist::shell
