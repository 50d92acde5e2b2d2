// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/recut.h"

#include "studio/knowledge/document.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/wholereader.h"
#include "studio/storage/contentbatch.h"
#include "studio/storage/contentkeys.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sourcesAtOnce = 200; ///< written in one transaction
constexpr qsizetype bytesAtOnce = 4 * 1024 * 1024;

class Recut
{
public:
    Recut(const RecutInput &input, JobControl &control)
        : m_input(input), m_control(control), m_reader(input.readerProgram, input.languages, true)
    {
    }
    Result<ImportOutput> run();

private:
    Result<Document> documentOf(const model::Source &source);
    ImportRow cutOne(const model::Source &source);
    void flush();

    const RecutInput &m_input;
    JobControl &m_control;
    WholeReader m_reader;
    std::unique_ptr<storage::ProjectFile> m_project;
    std::unique_ptr<storage::ContentBatch> m_batch;
    QSet<QString> m_stored; ///< keys of the passages that are in the file, or about to be
    std::vector<storage::PackedContent> m_contents;
    QList<ImportRow> m_waiting; ///< cut, not yet written
    qsizetype m_bytes = 0;
    QString m_stop; ///< the code why no more can be written
    ImportOutput m_output;
};

Result<Document> Recut::documentOf(const model::Source &source)
{
    auto document = storedDocument(*m_project, source.contentKey);
    const bool fits = document.ok() && document->records == columnsOf(source);
    if (fits && document->version == readVersion)
        return document;
    const auto original = m_project->blob(source.contentHash);
    if (!original.ok() && fits)
        return document;
    if (!original.ok())
        return readError(u"text-gone"_s);
    ReadRequest request;
    request.bytes = *original;
    request.name = source.location;
    request.records = columnsOf(source);
    return m_reader.read(request, m_control);
}

ImportRow Recut::cutOne(const model::Source &source)
{
    ImportRow row;
    row.path = row.location = source.location.isEmpty() ? source.title : source.location;
    row.site = source.site;
    row.source = source;
    QElapsedTimer timer;
    timer.start();
    const Result<Document> document = documentOf(source);
    if (!document.ok()) {
        row.code = readCode(document.error());
        return row;
    }
    auto made = cutDocument(m_input.base, *document, source);
    if (!made.ok()) {
        row.code = readCode(made.error());
        return row;
    }
    row.ok = true;
    // What was learned when it was read stays: title, language, state and time are not a matter of cutting.
    row.source.contentKey = made->source.contentKey;
    row.source.passages = made->source.passages;
    row.seconds = double(timer.elapsed()) / 1000;
    if (!m_stored.contains(row.source.contentKey)) {
        m_stored.insert(row.source.contentKey);
        m_bytes += made->blocks.size();
        m_contents.emplace_back(row.source.contentKey, made->blocks, std::move(made->passages));
    }
    return row;
}

/// Only what is safely in the file is told.
void Recut::flush()
{
    if (!m_contents.empty()) {
        if (const Status written = m_batch->write(m_contents); !written.ok()) {
            m_stop = written.error().code == ErrorCode::DiskFull ? u"disk-full"_s : u"not-stored"_s;
            for (ImportRow &row : m_waiting) {
                row.code = row.ok ? m_stop : row.code;
                row.ok = false;
            }
        }
    }
    for (const ImportRow &row : std::as_const(m_waiting)) {
        if (row.ok)
            m_output.sources.append(row.source);
        m_output.rows.append(row);
    }
    m_contents.clear();
    m_waiting.clear();
    m_bytes = 0;
}

Result<ImportOutput> Recut::run()
{
    auto project = storage::ProjectFile::openForJob(m_input.projectPath);
    if (!project.ok())
        return project.error();
    m_project = project.take();
    if (m_project->isReadOnly())
        return Error {ErrorCode::ReadOnly, m_project->readOnlyMessage(), {}};
    auto batch = storage::ContentBatch::open(m_input.projectPath);
    if (!batch.ok())
        return batch.error();
    m_batch = batch.take();
    auto keys = storage::contentKeys(m_input.projectPath);
    if (!keys.ok())
        return keys.error();
    m_stored = keys.take();

    QList<model::Source> todo;
    std::copy_if(m_input.sources.begin(), m_input.sources.end(), std::back_inserter(todo),
                 [this](const model::Source &source) { return !isCutAsSet(m_input.base, source); });
    qsizetype done = 0;
    for (const model::Source &source : std::as_const(todo)) {
        m_control.report(done++, todo.size(), source.title.isEmpty() ? source.location : source.title);
        if (m_control.isCancelled() || !m_stop.isEmpty())
            break;
        ImportRow row = cutOne(source);
        if (row.code == "cancelled"_L1)
            break;
        m_waiting.append(std::move(row));
        if (m_waiting.size() >= sourcesAtOnce || m_bytes >= bytesAtOnce)
            flush();
    }
    flush();
    m_output.cancelled = m_control.isCancelled();
    m_control.report(done, todo.size(), {});
    return std::move(m_output);
}

} // namespace

bool isCutAsSet(const model::KnowledgeBase &base, const model::Source &source)
{
    // What could never be read has nothing to cut.
    return source.contentKey.isEmpty() || isStoredAs(source, base);
}

CutFigures figuresOf(const QList<storage::PassageRow> &passages)
{
    CutFigures figures;
    QList<int> lengths;
    for (const storage::PassageRow &passage : passages)
        lengths.append(int(passage.text.size()));
    if (lengths.isEmpty())
        return figures;
    std::sort(lengths.begin(), lengths.end());
    figures.count = int(lengths.size());
    figures.shortest = lengths.constFirst();
    figures.median = lengths.at(lengths.size() / 2);
    figures.longest = lengths.constLast();
    return figures;
}

Result<ImportOutput> cutAnew(const RecutInput &input, JobControl &control)
{
    return Recut(input, control).run();
}

QList<model::Source> recutSources(const model::Project &project, const QList<model::Source> &cut)
{
    QList<model::Source> sources;
    for (const model::Source &source : cut) {
        const auto present = project.sources.find(source.id);
        if (present == project.sources.end() || present->second.contentHash != source.contentHash)
            continue;
        model::Source changed = present->second;
        changed.contentKey = source.contentKey;
        changed.passages = source.passages;
        sources.append(changed);
    }
    return sources;
}

} // namespace dialogist::knowledge
