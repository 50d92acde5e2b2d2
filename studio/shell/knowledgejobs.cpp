// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/knowledgejobs.h"

#include "studio/commands/projectcommands.h"
#include "studio/knowledge/readcodes.h"
#include "studio/shell/operations.h"

namespace dialogist::shell {

using namespace Qt::StringLiterals;

KnowledgeJobs::KnowledgeJobs(JobQueue &queue, QObject *parent) : QObject(parent), m_queue(queue) { }

void KnowledgeJobs::setDocument(commands::Document *document)
{
    m_document = document;
}

void KnowledgeJobs::importFiles(model::KnowledgeBaseId base, const QStringList &paths)
{
    if (!m_document || paths.isEmpty())
        return;
    const knowledge::ImportInput input = importInput(*m_document, base, paths);
    run(tr("Import %n file(s)", nullptr, int(paths.size())), base,
        [input](JobControl &control) { return knowledge::importFiles(input, control); });
}

void KnowledgeJobs::crawl(model::KnowledgeBaseId base, const QUrl &start, int maxPages, bool allowPrivate)
{
    if (!m_document)
        return;
    knowledge::CrawlInput input = crawlInput(*m_document, base, start);
    input.maxPages = maxPages;
    input.allowPrivate = allowPrivate;
    run(tr("Read the website %1").arg(start.host()), base, [input](JobControl &control) { return knowledge::crawl(input, control); });
}

void KnowledgeJobs::run(const QString &title, model::KnowledgeBaseId base, Work work)
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
    connect(running, &Job::finished, this, [this, running, document, base, output] {
        // Also after a cancel: what was read until then stays. The project may have been closed while the job ran; its passages
        // then wait for the next import.
        if (document && document == m_document)
            store(*document, base, output);
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
