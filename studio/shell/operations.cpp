// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/operations.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/privacy/places.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

QString programPath()
{
    return QCoreApplication::applicationFilePath();
}

QString restrictedNote(const storage::ProjectFile &file)
{
    if (!file.isRestricted())
        return {};
    return QCoreApplication::translate("shell", "This project was made or changed on another computer: steps that run code or call other services are off. "
                                                "“dialogist trust FILE” turns them on.");
}

Result<model::KnowledgeBaseId> knowledgeBaseFor(commands::Document &document, const QString &name, MissingBase missing)
{
    const model::Project &project = document.project();
    for (const auto &[id, base] : project.knowledgeBases) {
        if (name.isEmpty() || base.name.compare(name, Qt::CaseInsensitive) == 0)
            return id;
    }
    if (!project.knowledgeBases.empty() && missing == MissingBase::Refuse) {
        QStringList names;
        for (const auto &[id, base] : project.knowledgeBases)
            names.append(base.name);
        return Error {ErrorCode::NotFound,
                      QCoreApplication::translate("shell", "There is no knowledge base “%1” in this project. It holds: %2.").arg(name, names.join(u", "_s)), {}};
    }
    model::KnowledgeBase base;
    base.id = model::KnowledgeBaseId::create();
    base.name = name.isEmpty() ? QCoreApplication::translate("shell", "Knowledge") : name;
    if (const Status status = document.push(commands::setKnowledgeBase(project, base)); !status)
        return status.error();
    return base.id;
}

commands::Command choosingKnowledge(const model::Project &project, model::KnowledgeBaseId base)
{
    const auto found = project.knowledgeBases.find(base);
    if (found == project.knowledgeBases.end())
        return {};
    commands::Command all {u"ChooseKnowledge"_s, found->second.name, {}, {}};
    for (const auto &[botId, bot] : project.bots) {
        for (const auto &[flowId, flow] : bot.flows) {
            for (const auto &[nodeId, node] : flow.nodes) {
                if (node.type != u"knowledge"_s || !node.props[u"knowledgeBases"].toArray().isEmpty())
                    continue;
                all.changes += commands::setNodeProperty(project, nodeId, u"knowledgeBases"_s, QJsonArray {base.toString()}).changes;
            }
        }
    }
    return all;
}

Status useKnowledgeBase(commands::Document &document, model::KnowledgeBaseId base)
{
    return document.push(choosingKnowledge(document.project(), base));
}

knowledge::ImportInput importInput(commands::Document &document, model::KnowledgeBaseId base, const QStringList &paths)
{
    knowledge::ImportInput input;
    input.projectPath = document.path();
    input.base = document.project().knowledgeBases.at(base);
    for (const model::Source *source : document.project().sourcesOf(base))
        input.existing.append(*source);
    input.paths = paths;
    for (const auto &[id, bot] : document.project().bots)
        input.languages += bot.languages;
    input.readerProgram = programPath();
    return input;
}

knowledge::RecutInput recutInput(commands::Document &document, model::KnowledgeBaseId base)
{
    knowledge::RecutInput input;
    input.projectPath = document.path();
    input.base = document.project().knowledgeBases.at(base);
    for (const model::Source *source : document.project().sourcesOf(base))
        input.sources.append(*source);
    for (const auto &[id, bot] : document.project().bots)
        input.languages += bot.languages;
    input.readerProgram = programPath();
    return input;
}

knowledge::CrawlInput crawlInput(commands::Document &document, model::KnowledgeBaseId base, const QUrl &start)
{
    knowledge::CrawlInput input;
    input.projectPath = document.path();
    input.base = document.project().knowledgeBases.at(base);
    for (const model::Source *source : document.project().sourcesOf(base))
        input.existing.append(*source);
    input.start = start;
    input.readerProgram = programPath();
    return input;
}

Status applyImport(commands::Document &document, const knowledge::ImportOutput &output)
{
    return document.push(commands::setSources(document.project(), output.sources));
}

/// Test questions that name a moved document as the one to be found go on naming it.
static QList<model::KnowledgeQuestion> questionsOfMoved(const model::Project &project, const QList<knowledge::MovedSource> &moved)
{
    QList<model::KnowledgeQuestion> changed;
    for (const auto &[id, question] : project.questions) {
        model::KnowledgeQuestion now = question;
        for (model::ExpectedPlace &place : now.expected) {
            const auto isIt = [&](const knowledge::MovedSource &each) {
                return question.knowledgeBase == each.before.knowledgeBase && place.location == each.before.location && place.site == each.before.site;
            };
            if (const auto found = std::find_if(moved.begin(), moved.end(), isIt); found != moved.end()) {
                place.location = found->after.location;
                place.site = found->after.site;
            }
        }
        if (now != question)
            changed.append(now);
    }
    return changed;
}

commands::Command syncCommand(const model::Project &project, const knowledge::SyncDiff &diff, bool removeGone)
{
    QList<model::Source> present = diff.added + diff.changed;
    for (const knowledge::MovedSource &moved : diff.moved)
        present.append(moved.after);
    commands::Command all = commands::setSources(project, present);
    all.changes += commands::setQuestions(project, questionsOfMoved(project, diff.moved)).changes;
    if (!removeGone)
        return all;
    QList<model::SourceId> ids;
    for (const model::Source &source : diff.gone)
        ids.append(source.id);
    commands::Command removal = commands::removeSources(project, ids);
    if (all.changes.isEmpty())
        return removal;
    all.changes += removal.changes;
    return all;
}

Result<const model::Bot *> botFor(const model::Project &project, const QString &name)
{
    if (const model::Bot *bot = project.botByName(name.isEmpty() ? QString() : name))
        return bot;
    QStringList names;
    for (const auto &[id, bot] : project.bots)
        names.append(bot.name);
    if (names.isEmpty())
        return Error {ErrorCode::NotFound, QCoreApplication::translate("shell", "This project holds no bot yet."), {}};
    return Error {ErrorCode::NotFound,
                  QCoreApplication::translate("shell", "There is no bot “%1” in this project. It holds: %2.").arg(name, names.join(u", "_s)),
                  {}};
}

namespace {
/// The codes of a service's regions; where its document uses words, the words.
QStringList offeredBy(const privacy::Profile &profile)
{
    QStringList offered;
    for (const privacy::Profile::Region &known : profile.regions()) {
        const QStringList codes = privacy::placesIn(known.where);
        offered.append(codes.isEmpty() ? known.where : codes.join(u'+'));
    }
    return offered;
}

/// A wish must name a place, in whatever case; on this computer there is only one. Returns it as the review knows it.
Result<QString> regionFor(const privacy::Profile &profile, const QString &wish)
{
    if (wish.isEmpty())
        return QString();
    const QStringList offered = offeredBy(profile);
    const QString region = privacy::regionIn(wish);
    const bool isHere = profile.id == u"here"_s;
    if (!region.isEmpty() && (!isHere || offered.contains(region)))
        return region;
    if (offered.contains(wish) && !privacy::placesIn(wish).isEmpty())
        return wish; // several places of which some have no name
    const QString names = offered.isEmpty() ? QCoreApplication::translate("shell", "not stated") : offered.join(u", "_s);
    const QString message = isHere
        ? QCoreApplication::translate("shell", "“%1” cannot be the region of “%2”. It offers: %3.")
        : QCoreApplication::translate("shell", "“%1” is no code of a region. “%2” offers: %3. Other places are named by the code of the country, such as DE or SG, or by EEA.");
    return Error {ErrorCode::InvalidInput, message.arg(wish, profile.service, names), {}};
}

const model::ReleaseRecord *lastReleaseAt(const model::Project &project, model::BotId bot, const QString &target)
{
    const model::ReleaseRecord *last = nullptr;
    for (const model::ReleaseRecord *record : project.releasesOf(bot)) {
        if (record->target == target)
            last = record;
    }
    return last;
}
} // namespace

Result<privacy::Review> reviewFor(storage::ProjectFile &file, const model::Project &project, const model::Bot &bot, const QString &target,
                                  const QString &region, const privacy::SourceScanner &scan)
{
    auto profile = privacy::Profile::builtIn(target);
    if (!profile) {
        // A service that nobody knows was named wrongly; nothing that should be there is missing.
        Error error = profile.error();
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::InvalidInput;
        return error;
    }
    const auto wish = regionFor(*profile, region);
    if (!wish)
        return wish.error();
    const model::ReleaseRecord *last = lastReleaseAt(project, bot.id, target);
    privacy::ReviewOptions options;
    options.scan = scan ? scan : privacy::scannerFor(file);
    return privacy::review(project, bot, *profile, *wish, last ? last->review : QJsonObject(), options);
}

QStringList changesSinceRelease(const model::Project &project, model::BotId bot, const QString &target, const publish::Bundle &bundle)
{
    const model::ReleaseRecord *last = lastReleaseAt(project, bot, target);
    return publish::changesBetween(last ? last->summary : QJsonObject(), publish::summaryOf(bundle));
}

} // namespace dialogist::shell
