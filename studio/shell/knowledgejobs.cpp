// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/knowledgejobs.h"

#include "studio/commands/projectcommands.h"
#include "studio/knowledge/readcodes.h"
#include "studio/shell/operations.h"
#include "studio/shell/sourceplaces.h"

namespace dialogist::shell {

using namespace Qt::StringLiterals;

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
    rememberSourcePlaces(base, paths);
    run(tr("Import %n file(s)", nullptr, int(paths.size())), [input](JobControl &control) { return knowledge::importFiles(input, control); },
        [this, base](commands::Document &document, const std::shared_ptr<knowledge::ImportOutput> &output) {
            store(document, base, output);
            askForPassword(base, output->rows);
        });
}

void KnowledgeJobs::readAgain(model::KnowledgeBaseId base, const QStringList &paths)
{
    if (!m_document || paths.isEmpty())
        return;
    const knowledge::ImportInput input = importInput(*m_document, base, paths);
    run(tr("Compare %n file(s) and folder(s)", nullptr, int(paths.size())),
        [input](JobControl &control) { return knowledge::importFiles(input, control); },
        [this, base, paths, existing = input.existing](commands::Document &, const std::shared_ptr<knowledge::ImportOutput> &output) {
            if (!output->cancelled)
                emit compared(base, knowledge::syncDiff(existing, paths, *output));
        });
}

void KnowledgeJobs::storeDiff(const knowledge::SyncDiff &diff, bool removeGone)
{
    if (!m_document)
        return;
    m_document->pushLater([diff, removeGone](const model::Project &project) { return syncCommand(project, diff, removeGone); },
                          [self = QPointer(this)](const Status &stored) {
                              if (self && !stored)
                                  emit self->failed(stored.error().message);
                          });
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

void KnowledgeJobs::crawl(model::KnowledgeBaseId base, const QUrl &start, int maxPages, bool allowPrivate)
{
    if (!m_document)
        return;
    knowledge::CrawlInput input = crawlInput(*m_document, base, start);
    input.maxPages = maxPages;
    input.allowPrivate = allowPrivate;
    run(tr("Read the website %1").arg(start.host()), [input](JobControl &control) { return knowledge::crawl(input, control); },
        [this, base](commands::Document &document, const std::shared_ptr<knowledge::ImportOutput> &output) { store(document, base, output); });
}

void KnowledgeJobs::run(const QString &title, Work work, Done done)
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
    connect(running, &Job::finished, this, [this, running, document, output, done = std::move(done)] {
        // Also after a cancel: what was read until then stays. The project may have been closed while the job ran; its passages
        // then wait for the next import.
        if (document && document == m_document)
            done(*document, output);
        if (!output->rows.isEmpty())
            emit reported(running, output->rows);
    });
}

/// What was read becomes one step: the sources, and the base in each Knowledge step that had none. Thousands of sources take a while to
/// be written, so neither making the step nor writing it is done here.
void KnowledgeJobs::store(commands::Document &document, model::KnowledgeBaseId base, const std::shared_ptr<knowledge::ImportOutput> &output)
{
    if (output->sources.isEmpty())
        return;
    const auto make = [output, base](const model::Project &project) {
        commands::Command command = commands::setSources(project, output->sources);
        command.changes += choosingKnowledge(project, base).changes;
        return command;
    };
    document.pushLater(make, [self = QPointer(this)](const Status &stored) {
        if (self && !stored)
            emit self->failed(stored.error().message);
    });
}

} // namespace dialogist::shell
