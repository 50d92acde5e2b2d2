// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/knowledgejobs.h"

#include "studio/commands/projectcommands.h"
#include "studio/knowledge/leftoutfiles.h"
#include "studio/knowledge/lostplaces.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/recut.h"
#include "studio/knowledge/web/sitediff.h"
#include "studio/shell/liverows.h"
#include "studio/shell/operations.h"
#include "studio/shell/sourceplaces.h"

#include <QTimer>

#include <algorithm>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int liveMs = 200; ///< between two looks at the rows that have come

/// Reads websites again one after another; what they would change comes together in diff.
Result<knowledge::ImportOutput> crawlAgain(const QList<knowledge::CrawlInput> &inputs, JobControl &control, knowledge::SyncDiff *diff)
{
    knowledge::ImportOutput all;
    for (const knowledge::CrawlInput &input : inputs) {
        auto output = knowledge::crawl(input, control);
        if (control.isCancelled()) {
            all.cancelled = true;
            if (output)
                all.rows += output->rows;
            break;
        }
        if (!output && inputs.size() == 1)
            return output.error();
        if (!output) {
            // One host that cannot be had is no reason to leave the others.
            knowledge::ImportRow row;
            row.path = row.location = row.site = input.start.toString(QUrl::FullyEncoded);
            row.code = u"unreachable"_s;
            all.rows.append(row);
            diff->failed.append(row);
            input.onRow(row);
            continue;
        }
        const knowledge::SyncDiff one = knowledge::siteDiff(input.existing, input.start, *output);
        diff->added += one.added;
        diff->changed += one.changed;
        diff->gone += one.gone;
        diff->failed += one.failed;
        diff->unchanged += one.unchanged;
        all.rows += output->rows;
    }
    return all;
}

} // namespace

KnowledgeJobs::KnowledgeJobs(JobQueue &queue, QObject *parent) : QObject(parent), m_queue(queue) { }

void KnowledgeJobs::setDocument(commands::Document *document)
{
    m_document = document;
}

void KnowledgeJobs::importWith(model::KnowledgeBaseId base, const QStringList &paths, const QString &password)
{
    if (!m_document || paths.isEmpty())
        return;
    knowledge::ImportInput input = importInput(*m_document, base, paths);
    input.password = password;
    input.recogniseText = recognisesText();
    rememberSourcePlaces(base, paths);
    run(tr("Import %n file(s)", nullptr, int(paths.size())), [input](JobControl &control) { return knowledge::importFiles(input, control); },
        [this, base](Job &, commands::Document &document, const std::shared_ptr<knowledge::ImportOutput> &output) {
            keepLeftOut(document, base, *output);
            store(document, base, output);
            askForPassword(base, output->rows);
        });
}

void KnowledgeJobs::readAgain(model::KnowledgeBaseId base, const QStringList &paths, bool byItself)
{
    if (!m_document || paths.isEmpty())
        return;
    knowledge::ImportInput input = importInput(*m_document, base, paths);
    input.recogniseText = recognisesText();
    run(tr("Compare %n file(s) and folder(s)", nullptr, int(paths.size())), [input](JobControl &control) { return knowledge::importFiles(input, control); },
        [this, base, paths, byItself, existing = input.existing](Job &job, commands::Document &document, const std::shared_ptr<knowledge::ImportOutput> &output) {
            keepLeftOut(document, base, *output);
            if (output->cancelled)
                return;
            knowledge::SyncDiff diff = knowledge::syncDiff(existing, paths, *output);
            // Who asks shall not think that these were looked at. What is named as failed or gone is told already.
            if (!byItself)
                diff.failed += knowledge::rowsOfLost(knowledge::sourcesWithoutPlace(existing, paths));
            emit compared(&job, base, diff, byItself);
        });
}

void KnowledgeJobs::keepLeftOut(commands::Document &document, model::KnowledgeBaseId base, const knowledge::ImportOutput &output)
{
    // Only shown: when it cannot be written, the report still says it.
    if (!document.isReadOnly())
        (void)knowledge::keepLeftOutFiles(document.file(), base, output.rows);
}

void KnowledgeJobs::storeDiff(const knowledge::SyncDiff &diff, bool removeGone)
{
    if (m_document)
        push(*m_document, [diff, removeGone](const model::Project &project) { return syncCommand(project, diff, removeGone); });
}

void KnowledgeJobs::askForPassword(model::KnowledgeBaseId base, const QList<knowledge::ImportRow> &rows)
{
    QStringList paths;
    QStringList names;
    bool wasWrong = false;
    for (const knowledge::ImportRow &row : rows) {
        if (row.code != u"encrypted"_s && row.code != u"wrong-password"_s)
            continue;
        wasWrong = wasWrong || row.code == u"wrong-password"_s;
        names.append(row.location);
        // A member of an archive is read with its archive.
        const QString file = row.path.section(knowledge::memberSeparator, 0, 0);
        if (!paths.contains(file))
            paths.append(file);
    }
    if (!paths.isEmpty())
        emit passwordWanted(base, paths, names, wasWrong);
}

void KnowledgeJobs::crawl(model::KnowledgeBaseId base, const QUrl &start, const knowledge::CrawlOptions &options, bool allowPrivate)
{
    if (!m_document)
        return;
    const auto live = std::make_shared<LiveRows>();
    knowledge::CrawlInput input = crawlInput(*m_document, base, start);
    static_cast<knowledge::CrawlOptions &>(input) = options;
    input.allowPrivate = allowPrivate;
    input.onRow = [live](const knowledge::ImportRow &row) { live->add(row); };
    run(tr("Read the website %1").arg(start.host()), [input](JobControl &control) { return knowledge::crawl(input, control); },
        [this, base](Job &, commands::Document &document, const std::shared_ptr<knowledge::ImportOutput> &output) { store(document, base, output); }, live);
}

void KnowledgeJobs::readSitesAgain(model::KnowledgeBaseId base, const QList<Site> &sites, bool byItself)
{
    if (!m_document || sites.isEmpty())
        return;
    const auto live = std::make_shared<LiveRows>();
    const auto diff = std::make_shared<knowledge::SyncDiff>();
    QList<knowledge::CrawlInput> inputs;
    for (const Site &site : sites) {
        knowledge::CrawlInput input = crawlInput(*m_document, base, site.start);
        static_cast<knowledge::CrawlOptions &>(input) = site.options;
        input.allowPrivate = site.allowPrivate;
        input.onRow = [live](const knowledge::ImportRow &row) { live->add(row); };
        inputs.append(input);
    }
    const QString title = sites.size() == 1 ? tr("Read the website %1 again").arg(sites.first().start.host())
                                            : tr("Read %n website(s) again", nullptr, int(sites.size()));
    run(title, [inputs, diff](JobControl &control) { return crawlAgain(inputs, control, diff.get()); },
        [this, base, diff, byItself](Job &job, commands::Document &, const std::shared_ptr<knowledge::ImportOutput> &output) {
            if (!output->cancelled && !output->rows.isEmpty())
                emit sitesCompared(&job, base, *diff, byItself);
        }, live);
}

void KnowledgeJobs::cutAnew(model::KnowledgeBaseId base)
{
    if (!m_document || m_document->project().knowledgeBases.count(base) == 0 || m_cutting.contains(base.toString()))
        return;
    const knowledge::RecutInput input = recutInput(*m_document, base);
    const auto others = std::count_if(input.sources.begin(), input.sources.end(), [&](const model::Source &source) { return !knowledge::isCutAsSet(input.base, source); });
    if (others == 0)
        return;
    m_cutting.insert(base.toString());
    Job *job = run(tr("Cut %n source(s) anew", nullptr, int(others)), [input](JobControl &control) { return knowledge::cutAnew(input, control); },
        [this](Job &, commands::Document &document, const std::shared_ptr<knowledge::ImportOutput> &output) {
            // What changed meanwhile is not touched.
            if (!output->sources.isEmpty())
                push(document, [output](const model::Project &project) { return commands::setSources(project, knowledge::recutSources(project, output->sources)); });
        }, {}, &KnowledgeJobs::cutDone);
    connect(job, &Job::finished, this, [this, base] { m_cutting.remove(base.toString()); });
}

Job *KnowledgeJobs::run(const QString &title, Work work, Done done, const std::shared_ptr<LiveRows> &live, Told told)
{
    const auto output = std::make_shared<knowledge::ImportOutput>();
    const QPointer<commands::Document> document = m_document;
    auto job = std::make_unique<Job>(
        title,
        [work = std::move(work), output](JobControl &control) -> std::optional<Error> {
            auto result = work(control);
            if (!result)
                return result.error();
            *output = result.take();
            return output->cancelled ? std::optional(knowledge::readError(u"cancelled"_s)) : std::nullopt;
        });
    Job *running = m_queue.add(std::move(job));
    if (live) {
        auto *timer = new QTimer(running);
        connect(timer, &QTimer::timeout, this, [this, running, live] {
            if (const QList<knowledge::ImportRow> rows = live->take(); !rows.isEmpty())
                emit rowsCame(running, rows);
        });
        connect(running, &Job::finished, timer, &QTimer::stop);
        timer->start(liveMs);
    }
    connect(running, &Job::finished, this, [this, running, document, output, told, done = std::move(done)] {
        // Also after a cancel: what was read until then stays. The project may have been closed while the job ran; its passages
        // then wait for the next import.
        if (document && document == m_document)
            done(*running, *document, output);
        if (!output->rows.isEmpty())
            emit (this->*told)(running, output->rows);
    });
    return running;
}

/// What was read becomes one step: the sources, and the base in each Knowledge step that had none. Thousands of sources take a while to
/// be written, so neither making the step nor writing it is done here.
void KnowledgeJobs::store(commands::Document &document, model::KnowledgeBaseId base, const std::shared_ptr<knowledge::ImportOutput> &output)
{
    if (output->sources.isEmpty())
        return;
    push(document, [output, base](const model::Project &project) {
        commands::Command command = commands::setSources(project, output->sources);
        command.changes += choosingKnowledge(project, base).changes;
        return command;
    });
}

void KnowledgeJobs::push(commands::Document &document, std::function<commands::Command(const model::Project &)> make)
{
    document.pushLater(std::move(make), [self = QPointer(this)](const Status &stored) {
        if (self && !stored)
            emit self->failed(stored.error().message);
    });
}

} // namespace dialogist::shell
