// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/importer.h"

#include "studio/base/json.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/storage/contentkeys.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int readersAtOnce = 2;
constexpr qint64 keptBytes = 50LL * 1024 * 1024; ///< originals up to here are kept in the project, to be cut or read anew

/// A file on its way: read by one of the reader threads, written by the importing one.
struct Item {
    FoundFile file;
    QByteArray bytes;
    QString hash;
    bool known = false; ///< the project has the passages of this content already
    std::optional<Result<Document>> document;
    double seconds = 0;
    bool done = false;
};

/// What the base has, to tell new from known.
class KnownSources
{
public:
    explicit KnownSources(const QList<model::Source> &sources)
    {
        for (const model::Source &source : sources)
            insert(source);
    }
    void insert(const model::Source &source)
    {
        m_byLocation.insert(source.location, source);
        if (source.status != "failed"_L1)
            m_byHash.insert(source.contentHash, source);
    }
    const model::Source *at(const QString &location) const
    {
        const auto it = m_byLocation.constFind(location);
        return it == m_byLocation.constEnd() ? nullptr : &it.value();
    }
    const model::Source *withHash(const QString &hash) const
    {
        const auto it = m_byHash.constFind(hash);
        return it == m_byHash.constEnd() ? nullptr : &it.value();
    }

private:
    QHash<QString, model::Source> m_byLocation;
    QHash<QString, model::Source> m_byHash;
};

/// The one whose passages this file has already, or null. A place that held something else is written anew even when its new
/// content is known from elsewhere.
const model::Source *unchangedSource(const KnownSources &known, const Item &item, const model::KnowledgeBase &base)
{
    const model::Source *here = known.at(item.file.location);
    const model::Source *same = here ? (here->contentHash == item.hash ? here : nullptr) : known.withHash(item.hash);
    return same && same->contentKey == contentKeyOf(item.hash, base) ? same : nullptr;
}

class Import
{
public:
    Import(const ImportInput &input, JobControl &control) : m_input(input), m_control(control), m_known(input.existing) { }
    Result<ImportOutput> run();

private:
    void readNext();
    void readItem(Item &item);
    void waitFor(const Item &item);
    ImportRow store(storage::ProjectFile &project, Item &item);
    ImportRow storeDocument(storage::ProjectFile &project, Item &item, ImportRow row);
    void takeUp(storage::ProjectFile &project, Item &item);
    void leaveOutRest(const QString &code);
    void reportProgress(qsizetype done);
    bool isStopped() const { return m_stopped || m_control.isCancelled(); }

    const ImportInput &m_input;
    JobControl &m_control;
    KnownSources m_known;
    QSet<QString> m_stored; ///< keys of the passages that were there when the import began
    std::vector<Item> m_items;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_next = 0;
    size_t m_written = 0;
    bool m_stopped = false; ///< the drive is full
    ImportOutput m_output;
};

void Import::readItem(Item &item)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(item.file.path);
    if (!item.file.code.isEmpty()) {
        item.document = readError(item.file.code);
    } else if (file.size() > ReadLimits().inputBytes) {
        item.document = readError(u"too-large"_s);
    } else if (!file.open(QIODevice::ReadOnly)) {
        item.document = readError(file.exists() ? u"unreadable"_s : u"not-found"_s);
    } else {
        item.bytes = file.readAll();
        item.hash = sha256Hex(item.bytes);
        {
            const std::lock_guard lock(m_mutex);
            item.known = unchangedSource(m_known, item, m_input.base) != nullptr || m_stored.contains(contentKeyOf(item.hash, m_input.base));
        }
        if (!item.known) {
            ReadRequest request;
            request.bytes = item.bytes;
            request.name = item.file.location;
            request.password = m_input.password;
            item.document = readDocument(m_input.readerProgram, request, m_control);
        }
    }
    item.seconds = double(timer.elapsed()) / 1000;
}

/// One reader thread: takes files in order, but never runs far ahead of the writing, so that few documents lie in memory.
void Import::readNext()
{
    for (;;) {
        Item *item = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return isStopped() || m_next >= m_items.size() || m_next < m_written + 8; });
            if (isStopped() || m_next >= m_items.size())
                return;
            item = &m_items[m_next++];
        }
        readItem(*item);
        const std::lock_guard lock(m_mutex);
        item->done = true;
        m_changed.notify_all();
    }
}

void Import::waitFor(const Item &item)
{
    std::unique_lock lock(m_mutex);
    while (!item.done && !m_control.isCancelled())
        m_changed.wait_for(lock, std::chrono::milliseconds(100));
}

ImportRow Import::storeDocument(storage::ProjectFile &project, Item &item, ImportRow row)
{
    const Document &document = item.document->value();
    model::Source source;
    if (const model::Source *old = m_known.at(item.file.location))
        source.id = old->id;
    source.kind = u"file"_s;
    source.location = item.file.location;
    source.contentHash = item.hash;
    source.bytes = item.bytes.size();
    auto stored = storePassages(project, m_input.base, document, source);
    if (!stored.ok()) {
        row.code = readCode(stored.error());
        return row;
    }
    if (item.bytes.size() <= keptBytes) {
        if (const auto blob = project.putBlob(item.bytes); !blob.ok()) {
            row.code = blob.error().code == ErrorCode::DiskFull ? u"disk-full"_s : u"not-stored"_s;
            return row;
        }
    }
    row.ok = true;
    row.source = stored.take();
    row.code = row.source.message;
    const std::lock_guard lock(m_mutex);
    m_known.insert(row.source);
    return row;
}

/// What an earlier import had read before it was stopped. Where it is damaged the file is read anew.
void Import::takeUp(storage::ProjectFile &project, Item &item)
{
    const auto blocks = project.contentBlocks(contentKeyOf(item.hash, m_input.base));
    if (!blocks.ok())
        return;
    if (auto document = Document::fromCbor(*blocks); document.ok())
        item.document = std::move(document);
}

/// The rest is not tried: why is the same for all of them.
void Import::leaveOutRest(const QString &code)
{
    for (size_t i = size_t(m_output.rows.size()); i < m_items.size(); ++i) {
        ImportRow row;
        row.path = m_items[i].file.path;
        row.code = code;
        m_output.rows.append(row);
    }
}

ImportRow Import::store(storage::ProjectFile &project, Item &item)
{
    ImportRow row;
    row.path = item.file.path;
    row.seconds = item.seconds;
    if (!item.hash.isEmpty()) {
        // Asked again here: the same content may have been written from another file of this import meanwhile.
        const std::lock_guard lock(m_mutex);
        if (const model::Source *same = unchangedSource(m_known, item, m_input.base)) {
            const auto there = project.hasContent(same->contentKey);
            if (there.ok() && there.value()) {
                row.ok = row.unchanged = true;
                row.source = *same;
                row.code = same->message;
                return row;
            }
        }
    }
    if (!item.document && m_stored.contains(contentKeyOf(item.hash, m_input.base)))
        takeUp(project, item);
    if (!item.document && !m_control.isCancelled()) {
        // Known by its hash, but its passages are gone from the file.
        ReadRequest request {item.bytes, item.file.location, {}, {}, m_input.password, {}};
        item.document = readDocument(m_input.readerProgram, request, m_control);
    }
    if (!item.document || !item.document->ok()) {
        row.code = item.document ? readCode(item.document->error()) : u"cancelled"_s;
        return row;
    }
    return storeDocument(project, item, std::move(row));
}

void Import::reportProgress(qsizetype done)
{
    const QString name = size_t(done) < m_items.size() ? m_items[size_t(done)].file.location : QString();
    m_control.report(done, qint64(m_items.size()), name);
}

Result<ImportOutput> Import::run()
{
    auto project = storage::ProjectFile::openForJob(m_input.projectPath);
    if (!project.ok())
        return project.error();
    if ((*project)->isReadOnly())
        return Error {ErrorCode::ReadOnly, (*project)->readOnlyMessage(), {}};
    if (auto keys = storage::contentKeys(m_input.projectPath); keys.ok())
        m_stored = keys.take();
    for (FoundFile &file : listFiles(m_input.paths, m_control)) {
        Item item;
        item.file = std::move(file);
        m_items.push_back(std::move(item));
    }
    std::vector<std::thread> readers;
    for (int i = 0; i < readersAtOnce; ++i)
        readers.emplace_back([this] { readNext(); });
    QHash<QString, qsizetype> place; // of a source in the output, by id: the last file at a location wins
    for (size_t i = 0; i < m_items.size() && !m_control.isCancelled(); ++i) {
        reportProgress(qsizetype(i));
        waitFor(m_items[i]);
        if (m_control.isCancelled())
            break;
        ImportRow row = store(**project, m_items[i]);
        if (row.ok && !row.unchanged && !place.contains(row.source.id.toString())) {
            place.insert(row.source.id.toString(), m_output.sources.size());
            m_output.sources.append(row.source);
        } else if (row.ok && !row.unchanged) {
            m_output.sources[place.value(row.source.id.toString())] = row.source;
        }
        const bool full = row.code == "disk-full"_L1;
        m_output.rows.append(std::move(row));
        m_items[i].bytes.clear();
        m_items[i].document.reset();
        const std::lock_guard lock(m_mutex);
        m_written = i + 1;
        if (full) {
            m_stopped = true;
            break;
        }
        m_changed.notify_all();
    }
    m_changed.notify_all();
    for (std::thread &reader : readers)
        reader.join();
    m_output.cancelled = m_control.isCancelled();
    leaveOutRest(m_output.cancelled ? u"cancelled"_s : u"disk-full"_s);
    reportProgress(qsizetype(m_items.size()));
    return std::move(m_output);
}

} // namespace

Result<ImportOutput> importFiles(const ImportInput &input, JobControl &control)
{
    return Import(input, control).run();
}

Result<model::Source> importText(storage::ProjectFile &file, const model::KnowledgeBase &base, const QString &title, const QString &text,
                                 bool isAnswer)
{
    if (title.trimmed().isEmpty() && text.trimmed().isEmpty()) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("knowledge", "There is no text to keep. Type something first."), u"empty"_s};
    }
    Document document;
    document.title = title.simplified();
    document.mime = u"text/plain"_s;
    if (isAnswer) {
        // Question and answer are found together and cited together.
        document.blocks.append({Block::Kind::Heading, 1, document.title, 0, {}});
        document.blocks.append({Block::Kind::Paragraph, 0, text.trimmed(), 0, {}});
    } else {
        for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
            document.blocks.append({Block::Kind::Paragraph, 0, paragraph.trimmed(), 0, {}});
    }
    const QByteArray bytes = (title + u'\n' + text).toUtf8();
    model::Source source;
    source.kind = isAnswer ? u"qa"_s : u"text"_s;
    source.contentHash = sha256Hex(bytes);
    source.bytes = bytes.size();
    return storePassages(file, base, document, source);
}

} // namespace dialogist::knowledge
